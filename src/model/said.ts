import { groupedBy } from './grouped.ts';

/**
 * Looks for words in a text, inside longer ones too.
 * @returns whether a text has any of them
 */
export function sayingAny(words: Iterable<string>): (text: string) => boolean {
  const all = new Set(words);
  const least = [...all].reduce((length, word) => Math.min(length, word.length), Number.POSITIVE_INFINITY);
  const byStart = groupedBy(all, (word) => word.slice(0, least));
  const lengths = new Map([...byStart].map(([start, own]) => [start, new Set(own.map(({ length }) => length))]));
  const isAt = (text: string, at: number) =>
    [...(lengths.get(text.slice(at, at + least)) ?? [])].some((length) => all.has(text.slice(at, at + length)));
  return (text) => {
    // Few words are looked for one by one; of thousands, those that begin as something in the text does.
    if (all.size <= text.length) return [...all].some((word) => text.includes(word));
    for (let at = 0; at + least <= text.length; at += 1) if (isAt(text, at)) return true;
    return false;
  };
}
