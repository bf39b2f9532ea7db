import { kinds } from '../model/kinds.ts';

/** What a folder and a file may hold. Everything beyond is refused before the parser sees it. */
export const limits = {
  /** Files of a data folder. */
  files: 50_000,
  /** Bytes of a file. */
  bytes: 4_000_000,
  /** Bytes of any other file (a document, a picture) that is saved with the data or brought: one at a time they are held in memory. */
  kept: 50_000_000,
  /** Folders inside each other, in what Git keeps: people's paths have four or five. */
  folders: 100,
  /**
   * Bytes of all files of a folder that are read, wherever they are: what can be closed can be read again. Ten years of
   * eleven countries are far less; 20,000 reports of 4 KB are 80 MB. Larger ones would not fit into memory.
   */
  total: 100_000_000,
  /**
   * Keys and values of all files of a folder: what comparing and checking take grows with them, not with the bytes, and Git
   * keeps a million of one content in a few kilobytes. A plan of 2,000 rows has some 55,000; 20,000 small files a million.
   */
  held: 2_000_000,
  /** Lists and maps inside each other. */
  depth: 32,
  /** Keys of one map. */
  keys: 2_000,
  /** Marks, keys and values of a file. A plan of 2,000 rows like those of 2008 has some 138,000. */
  values: 144_000,
  /** Lists and maps of a file: of all that stands in it they take the most memory. That plan has some 35,000. */
  lists: 72_000,
  /** Those of the stamps, and their keys: for 10,000 texts in two languages they have some 160,000. */
  stamped: 180_000,
  /** Mistakes of a file that are told, as YAML or by its schema. */
  mistakes: 10_000,
  /** Characters of one text. */
  scalar: 65_536,
} as const;

/** Keys that mean something to JavaScript itself. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** How many keys a map of a file may have, and how many marks, keys and values the file. */
export interface Most {
  readonly keys: number;
  readonly values: number;
}

/**
 * How much a file may hold. Stamps are one map with a key for each text of the folder; any other map has keys that a
 * schema names.
 */
export const mostIn = (path: string): Most =>
  path === kinds.stamps.path ? { keys: limits.stamped, values: limits.stamped } : limits;
