import { isUtf8 } from 'node:buffer';
import type { Problem } from '../model/findings.ts';
import { codePointName, invisible } from '../model/invisible.ts';
import { type ReadingArgs, readingProblem } from '../model/reading.ts';

/** A text without what no data file may hold: a text that is typed or pasted brings it along unseen. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '').normalize('NFC');

const uncommon = /[^\t\n\r\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]/;

/** Whether a text is of Latin letters and usual signs alone: all can be seen, and none could be written in another way. */
export const hasOnlyCommonCharacters = (text: string): boolean => !uncommon.test(text);

/** What stands where a letter was that some program could not read: which one it was, nobody can tell any more. */
const lostLetter = '\ufffd';

/** What no data file may hold. */
const forbidden = new RegExp(`${invisible.source}|${lostLetter}`, invisible.flags);

/** The first character of a text that no data file may hold, and how many there are of its kind. */
interface Forbidden {
  readonly at: number;
  readonly length: number;
  readonly args: Extract<ReadingArgs['encoding'], { readonly count: number }>;
}

/** The first character of a text that no data file may hold, or null; a letter that was lost only where there is no other. */
export function findForbidden(text: string): Forbidden | null {
  // Looking for each of the others takes far longer.
  if (hasOnlyCommonCharacters(text)) return null;
  const lost = { count: 0, at: -1 };
  const other = { count: 0, at: -1, character: '' };
  for (const { 0: character, index } of text.matchAll(forbidden)) {
    const kind = character === lostLetter ? lost : other;
    kind.count += 1;
    if (kind.count > 1) continue;
    kind.at = index;
    if (kind === other) other.character = character;
  }
  if (other.count > 0) {
    const { count, at, character } = other;
    return { at, length: character.length, args: { kind: 'character', codePoint: codePointName(character), count } };
  }
  return lost.count === 0 ? null : { at: lost.at, length: 1, args: { kind: 'lost-letter', count: lost.count } };
}

/** Where in a text its bytes stop being UTF-8: a letter that was lost before looks the same. */
function firstNotUtf8(bytes: Uint8Array, text: string): number {
  let from = 0;
  let passed = hasMark(bytes) ? 3 : 0;
  for (const { index } of text.matchAll(/\ufffd/g)) {
    passed += Buffer.byteLength(text.slice(from, index));
    if (!isLostLetter(bytes.subarray(passed, passed + 3))) return index;
    passed += 3;
    from = index + 1;
  }
  return from;
}

/** How begins what another program has made of a file: there is no text to be read, and none to be saved in another way. */
const madeOfFiles = {
  encrypted: [
    '\0GITCRYPT\0',
    'age-encryption.org/',
    '-----BEGIN AGE ENCRYPTED FILE-----',
    '-----BEGIN PGP MESSAGE-----',
  ],
  elsewhere: ['version https://git-lfs.github.com/spec/'],
} as const;

/** With what these begin; most texts begin with none of it. */
const firstOfThem = new Set(Object.values(madeOfFiles).flatMap((all) => all.map((one) => one.charCodeAt(0))));

/** What another program has made of a file; null where none has. */
export function madeOf(bytes: Uint8Array): keyof typeof madeOfFiles | null {
  if (!firstOfThem.has(bytes[0] ?? -1)) return null;
  const start = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  const isMade = (kind: keyof typeof madeOfFiles) => madeOfFiles[kind].some((begin) => start.startsWith(begin));
  return (['encrypted', 'elsewhere'] as const).find(isMade) ?? null;
}

/** Whether a byte order mark stands in front. */
const hasMark = ([one, two, three]: Uint8Array): boolean => one === 0xef && two === 0xbb && three === 0xbf;

const isLostLetter = ([one, two, three]: Uint8Array): boolean => one === 0xef && two === 0xbf && three === 0xbd;

const utf8 = new TextDecoder('utf-8');

/** The text of a file's bytes. */
interface Decoded {
  readonly text: string;
  readonly problem: Problem | null;
  /** Whether it can be read all the same: somebody lost a letter, and the rest is what it was. */
  readonly isRead?: true;
}

/**
 * The text of a data file, without its byte order mark.
 * @returns the text, and what is wrong with the bytes
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const lenient = utf8.decode(bytes);
  const refuse = (text: string, problem: Problem) => ({ text, problem });

  const first = bytes[0];
  const second = bytes[1];
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return refuse('', readingProblem('encoding', { file }, { kind: 'utf-16' }));
  const made = madeOf(bytes);
  if (made !== null) return refuse('', readingProblem('encoding', { file }, { kind: made }));
  if (!isUtf8(bytes)) {
    const from = firstNotUtf8(bytes, lenient);
    return refuse(lenient, readingProblem('encoding', { file, from, to: from + 1 }, { kind: 'not-utf-8' }));
  }
  const loneReturn = lenient.includes('\r') ? /\r(?!\n)/.exec(lenient) : null;
  if (loneReturn) {
    const from = loneReturn.index;
    const kind = lenient.includes('\n') ? 'lone-return' : 'mac-line-ends';
    return refuse(lenient, readingProblem('encoding', { file, from, to: from + 1 }, { kind }));
  }
  const found = findForbidden(lenient);
  if (found) {
    const { at: from, length, args } = found;
    const problem = readingProblem('encoding', { file, from, to: from + length }, args);
    return { text: lenient, problem, ...(args.kind === 'lost-letter' && { isRead: true }) };
  }
  return { text: lenient, problem: null };
}
