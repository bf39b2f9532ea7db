import { placeToCut } from './personal-data.ts';
import { collapse } from './text.ts';

/** A wording short enough to stand inside a message: cut at a word, at most `length` characters long. */
export function excerpt(text: string, length = 90): string {
  const whole = collapse(text);
  if (whole.length <= length) return whole;
  const cut = whole.slice(0, length).replace(/\s+\S*$/u, '');
  return `${cutAt(whole, cut.length).trimEnd()}…`;
}

/** So many characters of a text at most, from its beginning on: no half of a character, and none of personal data. */
export const cutAt = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, placeToCut(text, most)).replace(/[\uD800-\uDBFF]$/u, '');
