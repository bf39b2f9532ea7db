import type { Session } from './generated/types.ts';
import type { Snapshot } from './snapshot.ts';

/** A closed session with the data as it left them. */
export interface EarlierSession {
  readonly session: Session;
  readonly snapshot: Snapshot;
}

/**
 * How a ref leads to no commit: the repository has none of that name (`absent`), has it without what it names (`nowhere`), has a
 * file in its place that holds no ref (`damaged`), or what it names is something else (`noVersion`).
 */
export type LostRef = 'absent' | 'nowhere' | 'damaged' | 'noVersion';

/** How the data of a session are lost: by where its ref leads, or as the commit that it leads to doesn't hold the data folder. */
export type LostData =
  | { readonly how: LostRef }
  | {
      readonly how: 'noData';
      /** The data folder, from the top of the repository; empty where it is the top. */
      readonly folder: string;
      /** What it was called in that commit; null where that is not known. */
      readonly formerly: string | null;
    };

/** What is known of the sessions before: nothing where Git or its tags are absent. */
export interface Earlier {
  /** The closed sessions whose data are to be had, in the order in which they were first closed. */
  readonly closed: readonly EarlierSession[];
  /** Each time that a session was closed, also one that is open again, in that order: what changed in between was done at the later one. */
  readonly closings: readonly EarlierSession[];
  /** The sessions whose written ref leads to no data, by their ids. */
  readonly missing: ReadonlyMap<string, LostData>;
  /** Whether the data speak of sessions that Git, or its tags, should have, and they are absent. */
  readonly isAbsent: boolean;
}

/** What holds where nobody asked for the past, or there is none. */
export const nothingEarlier: Earlier = { closed: [], closings: [], missing: new Map(), isAbsent: false };
