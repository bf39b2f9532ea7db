import { cellFor } from '../cells.ts';
import type { Context } from '../context.ts';
import { headingOf } from '../headings.ts';
import type { Terminal } from '../terminal.ts';
import type { Answer, Cell } from './answer.ts';

/**
 * Writes an answer, in parts. The last one ends with a line break.
 * @param table a table's headings and cells for people; without it columns and values keep their names
 */
export type Format = (answer: Answer, terminal: Terminal, table?: Table) => Iterable<string>;

/** What a table says: the heading of a column, and the cell of a row in it. */
export interface Table {
  heading(column: string): string;
  cell(column: string, row: Readonly<Record<string, Cell>>): Cell;
}

/**
 * The formats of answers: one file each, one line here, read when it is used. Which ones a command has, the command says;
 * `excel` is asked for by an option of its own.
 */
export const formats = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
  csv: async () => (await import('./csv.ts')).csv,
  excel: async () => (await import('./excel.ts')).excel,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
} satisfies Record<string, () => Promise<Format>>;

/** Those that are made of what an answer says was found, with files named as the repository names them. */
const ofFindings: readonly string[] = ['github', 'sarif', 'junit'];

/** Whether a format needs to know what was found, and where the data folder stands in its repository. */
export const needsFound = (format: string | undefined): boolean => ofFindings.includes(format ?? '');

/** How many characters are given out at once: an answer of many rows is never one text. */
const atOnce = 65_536;

/**
 * Prints an answer.
 * @param format the name of one of the formats
 */
export async function printAnswer(answer: Answer, format: string | undefined, printer: Printer): Promise<void> {
  const { terminal } = printer;
  // Only that one writes what a forge's runner is meant to obey, and sees to it that the data can't.
  const out = format === 'github' ? printer.outToRunner : printer.out;
  const table = format === 'excel' ? tableFor(answer, printer) : undefined;
  const parts = await formats[format as keyof typeof formats]();
  let waiting = '';
  for (const part of parts(answer, terminal, table)) {
    waiting += part;
    if (waiting.length < atOnce) continue;
    out(waiting);
    waiting = '';
  }
  out(waiting);
}

/** The table of an answer for people. */
const tableFor = ({ isOfFindings, called }: Answer, printer: Printer): Table => ({
  heading: (column) => headingOf(column, printer, isOfFindings === true),
  cell: (column, row) => called?.(column, row) ?? cellFor(column, row[column] ?? null, row, printer),
});

/** Where an answer is printed. */
type Printer = Pick<Context, 'out' | 'outToRunner' | 'terminal' | 'lang' | 'words'>;
