import { Lexer } from 'yaml';
import { documentLanguages } from '../messages/documents/index.ts';
import {
  type Advised,
  adviseOnColons,
  adviseOnLines,
  adviseOnPasted,
  isKindOfLine,
  type KindOfLine,
} from './advice.ts';
import { lexemes } from './lexemes.ts';

const pasted = (text: string, raw: Iterable<string>) => adviseOnPasted(text, raw, documentLanguages);

/** What finds mistakes that are only seen in what stands before them on their line, without reading the text as YAML. */
const finders = { colon: adviseOnColons, 'curly-quote': pasted, 'hard-space': pasted } as const;

type Kind = keyof typeof finders | KindOfLine;

const isFound = (kind: string | undefined): kind is keyof typeof finders => Object.hasOwn(finders, kind ?? '');

/** The kinds of mistakes in a line of which a text that is pasted has as many as it has lines. */
export const isOfLines = (kind: string | undefined): kind is Kind => isFound(kind) || isKindOfLine(kind);

/** All the mistakes of such a kind that a text may have: what the first one says to type is right for each. */
export const allAlike = (text: string, kind: Kind): readonly Advised[] =>
  [...(isFound(kind) ? finders[kind](text, new Lexer().lex(text)) : adviseOnLines(text, kind))].filter(
    ({ advice }) => advice.kind === kind,
  );

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
