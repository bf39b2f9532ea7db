import type { RuleName } from './rule-names.ts';

/** The level of a finding: a mistake, a likely mistake, or an outstanding item that people have to settle. */
export type Level = 'error' | 'warning' | 'flag';

/** The levels in their order: the gravest comes first. */
export const levelRanks = { error: 0, warning: 1, flag: 2 } as const satisfies Record<Level, number>;

/** The keys and list positions (from 0) that lead to a value inside a file. */
export type KeyPath = readonly (string | number)[];

/** A path that goes on below another, in no more memory than it needs (see `fitted`). */
export const pathBelow = (path: KeyPath, ...keys: KeyPath): KeyPath => path.concat(keys);

/**
 * What a finding is about, before anyone asks for its line: a value or a key of a file's data, a stretch
 * of the file's text (UTF-16 offsets, end exclusive), or the file as a whole.
 */
export type Place =
  | { readonly file: string; readonly path: KeyPath; readonly part?: 'key' | 'value' }
  | { readonly file: string; readonly from: number; readonly to: number }
  | { readonly file: string };

/** A stretch of a file's text, in UTF-16 offsets, end exclusive, with what takes its place. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** A place inside a file. */
export interface FilePath {
  readonly file: string;
  readonly path: KeyPath;
}

/** Tells whether something stands in one of some groups of keys, not in an entry that they hold. There may be very many groups. */
export function besideIn(groups: readonly FilePath[]): (at: Place) => boolean {
  const keyOf = (file: string, path: KeyPath) => JSON.stringify([file, ...path]);
  const known = new Set(groups.map(({ file, path }) => keyOf(file, path)));
  return (at) => {
    if (known.size === 0 || !('path' in at)) return false;
    const entry = at.path.findLastIndex((step) => typeof step === 'number');
    const holders = Array.from({ length: at.path.length - entry }, (_, i) => at.path.slice(0, entry + 1 + i));
    return holders.some((path) => known.has(keyOf(at.file, path)));
  };
}

/** Where a place stands in its file: lines and columns from 1, in UTF-16 units, ends exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a rule or the reading of a file yields: which rule, where, and what its message needs. */
export interface Problem {
  readonly rule: RuleName;
  readonly at: Place;
  readonly args: object;
  /** Where it isn't the rule's own level. */
  readonly level?: Level;
  /** What can be typed safely to put it right, as far as that is more than the text at its place (see `Rule.correct`). */
  readonly changes?: readonly TextChange[];
  /** Whether its message leaves out what the file says, because that is private. */
  readonly withheld?: boolean;
  /** Whether it is only found from a later day on: until then it is told to nobody, and a waiver may accept it already. */
  readonly isAhead?: boolean;
  readonly country?: string;
  readonly session?: string;
}

/** A finding, wherever it was made; its sentence is made from `rule` and `args` when it is shown. */
export interface Finding extends Range {
  readonly rule: RuleName;
  readonly level: Level;
  readonly file: string;
  readonly item: string | null;
  readonly country: string | null;
  readonly session: string | null;
  /** The closed session since which it has stood without a gap; null where nobody asked, or it is new. */
  readonly since: string | null;
  /** At how many closed sessions it has stood, that one counted. */
  readonly sessionCount: number;
  readonly fingerprint: string;
  readonly args: object;
  /** Whether its message leaves out what the file says, because that is private. */
  readonly withheld: boolean;
}

/** How many findings of each level, and how many data files were read. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly flags: number;
}

/** Counts findings by level. */
export const summarise = (findings: readonly Finding[], files: number): Summary => {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  return { files, errors: count('error'), warnings: count('warning'), flags: count('flag') };
};
