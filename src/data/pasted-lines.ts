import { Lexer } from 'yaml';
import { documentLanguages } from '../messages/documents/index.ts';
import {
  type Advised,
  adviseOnColons,
  adviseOnLines,
  adviseOnPasted,
  isKindOfLine,
  type KindOfLine,
  kindsOfLine,
} from './advice.ts';
import { lexemes } from './lexemes.ts';

const pasted = (text: string, raw: Iterable<string>) => adviseOnPasted(text, raw, documentLanguages);

/** What finds mistakes that are only seen in what stands before them on their line, without reading the text as YAML. */
const finders = { colon: adviseOnColons, 'curly-quote': pasted, 'hard-space': pasted } as const;

type Kind = keyof typeof finders | KindOfLine;

const isFound = (kind: string | undefined): kind is keyof typeof finders => Object.hasOwn(finders, kind ?? '');

/** The kinds of mistakes in a line of which a text that is pasted has as many as it has lines. */
export const isOfLines = (kind: string | undefined): kind is Kind => isFound(kind) || isKindOfLine(kind);

const allKinds: readonly Kind[] = [...(Object.keys(finders) as (keyof typeof finders)[]), ...kindsOfLine];

/** How many such mistakes a text may have: lines that people write have fifty signs, of which a file has fewer. */
const mostOfLines = 20_000;

/**
 * All that may be a mistake of a line, as far as it is known what to type; of what stands on one line the first.
 * @param first kinds that come before the others
 * @returns none where there are more than people make: some of them would not have the file read
 */
export function mistakesOfLines(text: string, first: readonly Kind[]): readonly Advised[] {
  const byLine = new Map<number, Advised>();
  const raw = [...new Lexer().lex(text)];
  for (const kind of new Set([...first, ...allKinds]))
    for (const one of isFound(kind) ? finders[kind](text, raw) : adviseOnLines(text, kind)) {
      const line = text.lastIndexOf('\n', one.from - 1);
      if (one.advice.kind === kind && one.changes && !byLine.has(line)) byLine.set(line, one);
      if (byLine.size > mostOfLines) return [];
    }
  return [...byLine.values()];
}

/**
 * Tells of a line, from 1, of a text that can be read whether something begins on it: in the middle of a text over several
 * lines nothing does, whatever it looks like.
 */
export function beginningsIn(text: string): (line: number) => boolean {
  const lines = new Set<number>();
  let line = 1;
  let isBelowMark = false;
  for (const { type, source } of lexemes(new Lexer().lex(text))) {
    if (type === 'block-scalar-header') isBelowMark = true;
    else if (type === 'scalar' && isBelowMark) isBelowMark = false;
    else if (type !== 'space' && type !== 'newline' && type !== 'comment') lines.add(line);
    line += source.split('\n').length - 1;
  }
  return (one) => lines.has(one);
}
