import type { KeyPath } from './findings.ts';

/** Two people who changed one state of the data. */
export type Side = 'ours' | 'theirs';

/** Where something stands in each of three states: the one that both come from, and what each made of it. */
export type Places = { readonly [K in 'base' | Side]: { readonly file: string; readonly path: KeyPath } | null };

/** What is to stand in a file in the end: a file as a whole, or an entry of one of its lists. */
export interface JoinedPiece {
  readonly places: Places;
  /** Its values that are as one side wrote them, and not as the piece that is there in ours; within it. */
  readonly fromTheirs: readonly KeyPath[];
  /** The lists that it holds, by key, each in the order in which it is to stand. */
  readonly lists: ReadonlyMap<string, readonly JoinedPiece[]>;
}
