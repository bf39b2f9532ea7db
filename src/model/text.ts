import type { Lang } from '../messages/documents/index.ts';

/** A text for people, by language. Which language is required depends on the file. */
export type Text = Readonly<Partial<Record<Lang, string>>>;

/** White space made single, as texts are compared and shown. */
export const collapse = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** A text without accents, case, punctuation and spaces: what stays the same when only its form changes. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A text without accents and case, its words kept apart. */
export const foldWords = (text: string): string => collapse(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());

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

/** A wording short enough to stand inside a message: cut at a word, at most `length` characters long. */
export function excerpt(text: string, length = 90): string {
  const whole = collapse(text);
  if (whole.length <= length) return whole;
  const cut = whole.slice(0, length).replace(/\s+\S*$/u, '');
  // Text without a space to cut at must not lose half a character.
  return `${cut.replace(/[\uD800-\uDBFF]$/u, '')}…`;
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
  if (a === b) return 0;
  const left = [...a];
  const right = [...b];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
};
