import type { KeyPath } from './findings.ts';
import type { EntryKind } from './kinds.ts';

/** What happened to an item, in the words of those who look after the plan. */
export type ChangeKind =
  | 'added'
  | 'removed'
  | 'moved'
  | 'reworded'
  | 'rescheduled'
  | 'defined'
  | 'adopted'
  | 'superseded'
  | 'dropped'
  | 'status-changed'
  | 'reported'
  | 'translated'
  | 'edited';

/** What a delegate has to know (`substance`), what changed in form only, and what changed in a translation only. */
export type Weight = 'substance' | 'editorial' | 'translation';

/** All weights, the heaviest first. */
export const weights = ['substance', 'editorial', 'translation'] as const satisfies readonly Weight[];

/** One difference: a value within an item, or an item that came or went (`path` is then empty). */
export interface Edit {
  /** Dotted, within the item. */
  readonly path: string;
  /** Null where there was nothing, or where nothing may be shown. */
  readonly before: unknown;
  readonly after: unknown;
  /** The item, where it isn't the change's own. */
  readonly item?: string;
  /** Of a text for people: whether it is the source wording or a translation of it. */
  readonly wording?: 'source' | 'translation';
  /** Of a text: whether it differs in letter case, accents, punctuation and spaces only. */
  readonly sameLetters?: boolean;
}

/** What happened to one item. Its sentence is made when it is shown. */
export interface Change {
  readonly kind: ChangeKind;
  readonly itemKind: EntryKind;
  /** An id, a country's code, `<session>/<item>`, `<session>/<reporter>`; null for the settings. */
  readonly item: string | null;
  /** Which of the two states it stands in: the later one, unless it is gone. */
  readonly side: 'before' | 'after';
  readonly file: string;
  readonly path: KeyPath;
  /** Whether no value of it may be shown. */
  readonly isPrivate: boolean;
  readonly edits: readonly Edit[];
}

/** A change with its weight. */
export interface WeighedChange extends Change {
  readonly weight: Weight;
}

/** How many changes there are of each weight. */
export const countWeights = (changes: readonly WeighedChange[]): Readonly<Record<Weight, number>> => {
  const count = (weight: Weight) => changes.filter((change) => change.weight === weight).length;
  return { substance: count('substance'), editorial: count('editorial'), translation: count('translation') };
};
