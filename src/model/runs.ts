import { diffArrays } from 'diff';

/** Pieces that two lists have in common, or that one of them has alone. */
export interface Run {
  readonly mark: 'same' | 'removed' | 'added';
  readonly pieces: readonly string[];
}

/**
 * What became of one list in another, in its order.
 * @param most how many pieces may differ: the time grows with the square of it
 * @returns null where more do
 */
export function runsOf(one: readonly string[], other: readonly string[], most: number): readonly Run[] | null {
  const parts = diffArrays([...one], [...other], { maxEditLength: most });
  return (
    parts?.map(({ added, removed, value }) => ({
      mark: added ? 'added' : removed ? 'removed' : 'same',
      pieces: value,
    })) ?? null
  );
}
