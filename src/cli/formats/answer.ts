import type { InterfaceLang, Messages } from '../../messages/index.ts';
import type { Level, Range } from '../../model/findings.ts';
import type { RuleName } from '../../model/rule-names.ts';
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

/** A finding with its sentences, its file named as the repository names it. */
export interface ToldFinding extends Range {
  readonly rule: RuleName;
  readonly level: Level;
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly fingerprint: string;
  /** What its rule reports, as a heading. */
  readonly title: string;
  readonly message: string;
  readonly hint: string;
}

/** A rule in one language, as its page explains it. */
export interface ToldRule {
  readonly name: RuleName;
  readonly level: Level;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly correct: string;
}

/** What was found in a folder, for formats that forges and other programs read. */
export interface Found {
  /** In their order; the sentences of each are made when they are asked for: there may be very many. */
  readonly findings: readonly ToldFinding[];
  /** What is said of them all in a sentence, where they are not all that there is; without it they are counted. */
  readonly verdict?: string;
  /** How many more are accepted for a time. */
  readonly accepted: number;
  /** All rules, whether or not they found something. */
  readonly rules: readonly ToldRule[];
  /** All data files, named as in findings and in their order. */
  readonly paths: readonly string[];
  /** The program's own version. */
  readonly version: string;
  readonly lang: InterfaceLang;
  readonly words: Messages;
}

/** What a command answers, for each format to print in its own way. */
export interface Answer {
  /** The JSON object, its keys in their stable order. */
  readonly json: object;
  /** The rows of the CSV table, all with the same keys. */
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** The names of the CSV columns. */
  readonly columns: readonly string[];
  /** Whether they are those of findings, where `since` is no key of the data. */
  readonly isOfFindings?: true;
  /** What a cell that holds an id is called for people; undefined where it stays an id. */
  readonly called?: (column: string, row: Readonly<Record<string, Cell>>) => string | undefined;
  readonly sections: readonly Section[];
  text(terminal: Terminal): string;
  /** Of an answer about findings, for the formats that are made of these. */
  readonly found?: Found;
}

/** What an answer says was found. */
export function foundOf({ found }: Answer): Found {
  if (!found) throw new Error('an answer without findings has no such format');
  return found;
}
