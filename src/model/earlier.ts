import type { Session } from './generated/types.ts';
import type { Snapshot } from './snapshot.ts';

/** A closed session with the data as it left them. */
export interface EarlierSession {
  readonly session: Session;
  readonly snapshot: Snapshot;
}

/** What is known of the sessions before: nothing where Git or its tags are absent. */
export interface Earlier {
  /** The closed sessions whose data are to be had, in the order in which they took place. */
  readonly closed: readonly EarlierSession[];
  /** The ids of sessions whose written ref leads nowhere. */
  readonly missing: ReadonlySet<string>;
  /** Whether the data speak of sessions that Git, or its tags, should have, and they are absent. */
  readonly isAbsent: boolean;
}

/** What holds where nobody asked for the past, or there is none. */
export const nothingEarlier: Earlier = { closed: [], missing: new Set(), isAbsent: false };
