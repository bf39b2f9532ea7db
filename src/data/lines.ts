import { isKnownKey } from '../model/reading.ts';

/** How many characters of white space a line begins with. */
export const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Where the keys of a line begin: behind the hyphens of a list's entry. */
export const keyColumn = (line: string): number => /^\s*(?:- +)*/u.exec(line)?.[0].length ?? 0;

/** Whether a line begins an entry of a list. */
export const isEntry = (line: string): boolean => /^\s*- /u.test(line);

/** Whether a line says nothing: it is empty, or a comment. */
export const saysNothing = (line: string): boolean => /^\s*(#|$)/u.test(line);

/** What follows a hyphen that has no space behind it, as in `-id: x`; null on any other line. */
export const gluedEntry = (line: string): string | null =>
  /^\s*-([A-Za-z]\w*:(?:\s.*)?)$/u.exec(line.trimEnd())?.[1] ?? null;

/** Whether a line is no more of the sentence above it: an entry, or a key, also one that is written a little wrong. */
export const beginsSomething = (line: string): boolean => {
  const [, dash, key = '', sign] = /^\s*([–—•]\s*)?([A-Za-z][\w-]*)(?:([:;])|.*[|>][+-]?\s*$|\s*$)/u.exec(line) ?? [];
  if (!isKnownKey(key)) return /^\s*-/u.test(line);
  return sign !== undefined || (dash === undefined && key.length > 2);
};
