import type { MarkedPart } from '../../views/shown-wording.ts';
import type { Terminal } from '../terminal.ts';

/** A cell of a table: text or a number. */
export type Cell = string | number | null;

/** Old and new wordings as one text each, with what changed marked. */
export interface Marked {
  readonly marked: readonly (readonly MarkedPart[])[];
}

/** A part of an answer that reads as prose: a heading, a paragraph or a table. */
export type Section =
  | { readonly heading: string }
  | { readonly paragraph: string }
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly (Cell | Marked)[])[] };

/** What a command answers, for each format to print in its own way. */
export interface Answer {
  /** The JSON object, its keys in their stable order. */
  readonly json: object;
  /** The rows of the CSV table, all with the same keys. */
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** The names of the CSV columns. */
  readonly columns: readonly string[];
  readonly sections: readonly Section[];
  text(terminal: Terminal): string;
}
