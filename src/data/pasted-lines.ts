import { Lexer } from 'yaml';
import { documentLanguages } from '../messages/documents/index.ts';
import { type Advised, adviseOnColons, adviseOnPasted } from './advice.ts';

const pasted = (text: string, raw: Iterable<string>) => adviseOnPasted(text, raw, documentLanguages);

/** What finds all of the mistakes of a kind that a text has in how it is written, one line after the other, without reading it as YAML. */
const finders = { colon: adviseOnColons, 'curly-quote': pasted, 'hard-space': pasted } as const;

/** The kinds of mistakes in a line of which a text that is pasted has as many as it has lines. */
export const isOfLines = (kind: string | undefined): kind is keyof typeof finders => Object.hasOwn(finders, kind ?? '');

/** All the mistakes of such a kind that a text may have: what the first one says to type is right for each. */
export const allAlike = (text: string, kind: keyof typeof finders): readonly Advised[] =>
  [...finders[kind](text, new Lexer().lex(text))].filter(({ advice }) => advice.kind === kind);
