import { wholeOf } from '../data/git.ts';
import type { Past } from '../data/past.ts';
import { commonCommits } from '../edit/joining.ts';
import { type JoinOutcome, joinCommits } from './join-commits.ts';

/** What two commits come from. */
export interface CommonBase {
  /** A commit: of the history, or one that was made of those of the history that both come from. */
  readonly id: string;
  /** The commits that were made, each after those that it was made of. */
  readonly made: readonly { readonly id: string; readonly parents: readonly [string, string] }[];
}

/**
 * What two commits come from. Where they were joined with each other more than once, in both directions, there are several
 * such commits, and what only one of them has would seem to be new in it: those are joined first, as Git does.
 * @param refuse is given what comes of commits that can't be joined so
 * @returns null where there is none, or only part of the history is here
 * @throws what `refuse` gives
 */
export async function commonBase(
  past: Past,
  one: string,
  other: string,
  refuse: (outcome: Exclude<JoinOutcome, { is: 'joined' }>) => Error,
): Promise<CommonBase | null> {
  const [first, ...more] = await commonCommits(wholeOf(past.repository), one, other);
  if (first === undefined) return null;
  let base: CommonBase = { id: first, made: [] };
  for (const next of more) {
    const below = await commonBase(past, base.id, next, refuse);
    const outcome: JoinOutcome | null = below && (await joinOf(past, { base: below.id, ours: base.id, theirs: next }));
    if (outcome?.is !== 'joined') throw refuse(outcome ?? { is: 'twofold', files: [] });
    const made = { id: outcome.commit, parents: [base.id, next] as const };
    base = { id: made.id, made: [...base.made, ...(below?.made ?? []), made] };
  }
  return base;
}

const joinOf = (past: Past, commits: Parameters<typeof joinCommits>[1]['commits']): Promise<JoinOutcome> =>
  joinCommits(past, {
    commits,
    whose: () => null,
    whoseFile: () => null,
    message: () => '',
    others: [commits.theirs],
  });
