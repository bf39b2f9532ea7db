import { excerpt } from '../../model/excerpt.ts';
import { collapse } from '../../model/text.ts';
import { printable } from '../terminal.ts';

/** Text that no forge takes for an order (`[skip ci]`), a mention, or the number or address of a matter. */
const harmless = (text: string): string =>
  printable(collapse(text))
    .replace(/([@#])(?=[\p{L}\p{N}])|(?<=\bGH)(-)(?=\d)|(:)(?=\/\/)/giu, '$1$2$3 ')
    .replaceAll('[', '(')
    .replaceAll(']', ')');

/** A message of Git: why, what changed, and room for the line that says what made it. */
export const messageOf = (why: string, lines: readonly string[]): string =>
  `${harmless(why)}\n${lines.length === 0 ? '' : `\n${lines.map((line) => `- ${harmless(line)}\n`).join('')}`}`;

/** What a person is called in a sentence: as Git knows them. */
export const personName = (name: string): string => excerpt(printable(collapse(name)), 60) || '?';
