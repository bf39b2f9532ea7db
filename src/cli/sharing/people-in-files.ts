import { anyText } from '../../data/any-text.ts';
import { isPicture } from '../../data/paths.ts';
import { findInComments } from '../../model/comments.ts';
import { type PersonalData, personalDataInList } from '../../model/personal-data.ts';

/** What of people was found in a file, and in which line. */
export interface OnLine {
  readonly kind: PersonalData['kind'];
  readonly line: number;
}

/** The line in which a place of a text is, looked for one after the other: a text may have millions. */
function lineAt(text: string, at: number): number {
  let line = 1;
  for (const { index } of text.matchAll(/\r\n|\r|\n/g)) {
    if (index >= at) return line;
    line += 1;
  }
  return line;
}

/** What of people a file holds that the program doesn't read; `unread` where it is no text, and may hold anything but a picture. */
export function listedIn(path: string, bytes: Uint8Array): OnLine | 'unread' | null {
  const text = anyText(bytes);
  if (text === null) return isPicture(path) || isSealed(bytes) ? null : 'unread';
  const found = personalDataInList(text);
  return found && { kind: found.kind, line: lineAt(text, found.at) };
}

/** Whether a file can be read by those alone for whom it was sealed, with age. */
export const isSealed = (bytes: Uint8Array): boolean =>
  /^(?:age-encryption\.org\/v1\n|-----BEGIN AGE ENCRYPTED FILE-----)/.test(
    Buffer.from(bytes.subarray(0, 64)).toString('latin1'),
  );

/** Whether the name of a file tells somebody's address or phone number; other numbers are those of days and papers. */
export function isNamedAfterSomebody(path: string): boolean {
  const found = personalDataInList(path);
  return found !== null && (found.kind === 'email' || /[+＋]\s?\p{Nd}/u.test(path));
}

/** What of people stands in the comments of a data file, but for those that are known. */
export function commentedIn(known: ReadonlySet<string>, bytes: Uint8Array): OnLine | null {
  const text = anyText(bytes) ?? '';
  const [first] = findInComments(text, (comment) => (known.has(comment) ? null : personalDataInList(comment)));
  return first ? { kind: first.found.kind, line: lineAt(text, first.from) } : null;
}
