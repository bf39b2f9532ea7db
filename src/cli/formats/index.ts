import type { Context } from '../context.ts';
import type { Terminal } from '../terminal.ts';
import type { Answer } from './answer.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** Writes an answer, in parts. The last one ends with a line break. */
export type Format = (answer: Answer, terminal: Terminal) => Iterable<string>;

/** The formats of answers: one file each, one line here. Which ones a command has, the command says. */
export const formats = { text, json, markdown, csv } satisfies Record<string, Format>;

/** How many characters are given out at once: an answer of many rows is never one text. */
const atOnce = 65_536;

/**
 * Prints an answer.
 * @param format the name of one of the formats, as `--format` has it
 */
export function printAnswer(answer: Answer, format: string | undefined, { out, terminal }: Printer): void {
  let waiting = '';
  for (const part of formats[format as keyof typeof formats](answer, terminal)) {
    waiting += part;
    if (waiting.length < atOnce) continue;
    out(waiting);
    waiting = '';
  }
  out(waiting);
}

/** Where an answer is printed. */
type Printer = Pick<Context, 'out' | 'terminal'>;
