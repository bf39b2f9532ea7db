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

/** The first character of a text that no data file may hold, or null. */
export function findForbidden(text: string): Forbidden | null {
  // Looking for each of the others takes far longer.
  if (hasOnlyCommonCharacters(text)) return null;
  let lost = 0;
  let count = 0;
  let first: RegExpExecArray | null = null;
  for (const found of text.matchAll(forbidden)) {
    first ??= found;
    count += 1;
    if (found[0] === lostLetter) lost += 1;
  }
  if (first === null) return null;
  const [character] = first;
  const args: Forbidden['args'] =
    character === lostLetter
      ? { kind: 'lost-letter', count: lost }
      : { kind: 'character', codePoint: codePointName(character), count: count - lost };
  return { at: first.index, length: character.length, args };
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
  encrypted: /^(?:\0GITCRYPT\0|age-encryption\.org\/|-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----)/,
  elsewhere: /^version https:\/\/git-lfs\.github\.com\/spec\//,
} as const;

/** What another program has made of a file; null where none has. */
function madeOf(bytes: Uint8Array): keyof typeof madeOfFiles | null {
  const start = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  return (['encrypted', 'elsewhere'] as const).find((kind) => madeOfFiles[kind].test(start)) ?? null;
}

/** Whether a byte order mark stands in front. */
const hasMark = ([one, two, three]: Uint8Array): boolean => one === 0xef && two === 0xbb && three === 0xbf;

const isLostLetter = ([one, two, three]: Uint8Array): boolean => one === 0xef && two === 0xbf && three === 0xbd;

const utf8 = new TextDecoder('utf-8');

/**
 * The text of a data file, without its byte order mark.
 * @returns the text, or what is wrong with the bytes
 */
export function decode(file: string, bytes: Uint8Array): { readonly text: string; readonly problem: Problem | null } {
  const lenient = utf8.decode(bytes);
  const refuse = (text: string, problem: Problem) => ({ text, problem });

  const [first, second] = bytes;
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
    return refuse(lenient, readingProblem('encoding', { file, from, to: from + length }, args));
  }
  return { text: lenient, problem: null };
}
