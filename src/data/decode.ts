import { isUtf8 } from 'node:buffer';
import type { Problem } from '../model/findings.ts';
import { codePointName, invisible } from '../model/invisible.ts';
import { readingProblem } from '../model/reading.ts';

/** A text without what no data file may hold: a text that is typed or pasted brings it along unseen. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '').normalize('NFC');

const uncommon = /[^\t\n\r\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]/;

/** Whether a text is of Latin letters and usual signs alone: all can be seen, and none could be written in another way. */
export const hasOnlyCommonCharacters = (text: string): boolean => !uncommon.test(text);

/** The first character of a text that no data file may hold, or null. */
export function findInvisible(
  text: string,
): { readonly at: number; readonly character: string; readonly count: number } | null {
  // Looking for each of the others takes far longer.
  if (hasOnlyCommonCharacters(text)) return null;
  let count = 0;
  let first: RegExpExecArray | null = null;
  for (const found of text.matchAll(invisible)) {
    first ??= found;
    count += 1;
  }
  return first && { at: first.index, character: first[0], count };
}

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
  if (!isUtf8(bytes)) {
    const from = Math.max(0, lenient.indexOf('\ufffd'));
    return refuse(lenient, readingProblem('encoding', { file, from, to: from + 1 }, { kind: 'not-utf-8' }));
  }
  const loneReturn = lenient.includes('\r') ? /\r(?!\n)/.exec(lenient) : null;
  if (loneReturn) {
    const from = loneReturn.index;
    return refuse(lenient, readingProblem('encoding', { file, from, to: from + 1 }, { kind: 'mac-line-ends' }));
  }
  const found = findInvisible(lenient);
  if (found) {
    const at = { file, from: found.at, to: found.at + found.character.length };
    const codePoint = codePointName(found.character);
    return refuse(lenient, readingProblem('encoding', at, { kind: 'character', codePoint, count: found.count }));
  }
  return { text: lenient, problem: null };
}
