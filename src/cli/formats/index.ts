import type { Context } from '../context.ts';
import { headingOf } from '../headings.ts';
import type { Terminal } from '../terminal.ts';
import type { Answer } from './answer.ts';
import { csv } from './csv.ts';
import { excel } from './excel.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/**
 * Writes an answer, in parts. The last one ends with a line break.
 * @param headingOf what a column is called for people; without it columns keep their names
 */
export type Format = (answer: Answer, terminal: Terminal, headingOf?: (column: string) => string) => Iterable<string>;

/**
 * The formats of answers: one file each, one line here. Which ones a command has, the command says; `excel` is asked for by
 * an option of its own.
 */
export const formats = { text, json, markdown, csv, excel } satisfies Record<string, Format>;

/** How many characters are given out at once: an answer of many rows is never one text. */
const atOnce = 65_536;

/**
 * Prints an answer.
 * @param format the name of one of the formats
 */
export function printAnswer(answer: Answer, format: string | undefined, printer: Printer): void {
  const { out, terminal } = printer;
  const heading = format === 'excel' ? (column: string) => headingOf(column, printer) : undefined;
  let waiting = '';
  for (const part of formats[format as keyof typeof formats](answer, terminal, heading)) {
    waiting += part;
    if (waiting.length < atOnce) continue;
    out(waiting);
    waiting = '';
  }
  out(waiting);
}

/** Where an answer is printed. */
type Printer = Pick<Context, 'out' | 'terminal' | 'lang' | 'words'>;
