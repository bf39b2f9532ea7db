import type { Lang } from '../messages/documents/index.ts';

/** A text for people, by language. Which language is required depends on the file. */
export type Text = Readonly<Partial<Record<Lang, string>>>;

/** What a text may be without that is as `collapse` makes it: beyond Latin letters and usual signs there may be more to do. */
const toCollapse = /[^ -~\u00a1-\u02ff\u2010-\u2027]|^ | {2}| $/;

/** White space made single, as texts are compared and shown. */
export const collapse = (text: string): string =>
  toCollapse.test(text) ? text.normalize('NFC').replace(/\s+/gu, ' ').trim() : text;

/** A text as somebody types it who leaves the accents out. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** A text without accents, case, punctuation and spaces: what stays the same when only its form changes. */
export const fold = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * What says how much: symbols as NFC has them (NFD takes ≠ apart into = and a mark), and what stands between two digits: 1/2 is not
 * 12, nor are the days 6-9 the number 69.
 */
const figureSigns = /([\p{Sm}\p{Sc}°%‰]|(?<=\p{Nd})[.,:/](?=\p{Nd})|(?<=\p{Nd})\s*\p{Pd}\s*(?=\p{Nd}))/u;

/** A sign as it is compared: 6-9, 6–9 and 6 - 9 are the same days. */
const plainSign = (sign: string): string => (/\p{Pd}/u.test(sign) ? '-' : sign);

/** Whether two texts differ in letter case, accents, punctuation or spaces only: 1,5 is not 15, nor is ≥ the same as ≤. */
export function haveSameLetters(one: string, other: string): boolean {
  const said = (text: string) =>
    text
      .normalize('NFC')
      .split(figureSigns)
      .map((part, i) => (i % 2 === 0 ? fold(part) : plainSign(part)))
      .join('');
  return said(one) === said(other);
}

/** A text without accents and case, its words kept apart. */
export const foldWords = (text: string): string => collapse(withoutAccents(text).toLowerCase());

/** A heading as it stands inside a sentence: its first letter small. */
export const inSentence = (heading: string): string => heading.slice(0, 1).toLowerCase() + heading.slice(1);

/**
 * The wording in a language; where there is none, in the other languages in their order.
 * @returns white space made single; the empty text where there is no wording at all
 */
export function wording(text: Text | undefined, lang: string): string {
  const found = text?.[lang as Lang] ?? Object.values(text ?? {}).find((one) => one !== undefined);
  return found === undefined ? '' : collapse(found);
}

/** A text as a file has it, without the quotes around it. */
export const unquoted = (source: string): string => source.replace(/^(["'])(.*)\1$/, '$2');

const noBreak = '\u00a0';

/** What is to be typed as it stands: a line of a message is not broken inside it. */
export const unbroken = (text: string): string => text.replaceAll(' ', noBreak);

/** A sentence with plain spaces, also inside what is to be typed. */
export const withPlainSpaces = (text: string): string => text.replaceAll(noBreak, ' ');

/** Compares by code point: the same order on every machine, whatever its language. */
export const byCodePoint = (a: string, b: string): number => {
  // JavaScript compares by UTF-16 units, which is the same where there are none of large characters.
  if (!large.test(a) && !large.test(b)) return a < b ? -1 : a > b ? 1 : 0;
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const [left, right] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (left !== right) return orderOf(left) - orderOf(right);
  }
  return a.length - b.length;
};

/** Halves of large characters, and what stands behind them among the units though not among the code points. */
const large = /[\ud800-\uffff]/;

/** Where a UTF-16 unit stands among the code points: the halves of the large ones, also one alone, come behind all that are whole. */
const orderOf = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
