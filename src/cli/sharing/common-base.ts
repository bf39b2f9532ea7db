import { commonCommits } from '../../data/ancestry.ts';
import type { Past } from '../../data/past.ts';
import { wholeOf } from '../../data/repository.ts';
import { joinCommits, undecided } from './join-commits.ts';

/**
 * What two commits come from. Where they were joined with each other more than once, in both directions, there are several
 * such commits, and what only one of them has would seem to be new in it: those are joined first, as Git does.
 * @param refused what is said where those can't be joined without a choice
 * @returns a commit of the history, or one that was made of several; null where there is none, or only part of the history
 * is here
 * @throws what `refused` gives
 */
export async function commonBase(past: Past, one: string, other: string, refused: () => Error): Promise<string | null> {
  const [first, ...more] = await commonCommits(wholeOf(past.repository), one, other);
  if (first === undefined) return null;
  let base = first;
  for (const next of more) {
    const below = await commonBase(past, base, next, refused);
    if (below === null) throw refused();
    const commits = { base: below, ours: base, theirs: next };
    const outcome = await joinCommits(past, { commits, ...undecided, message: () => '', others: [next] });
    if (outcome.is !== 'joined') throw refused();
    base = outcome.commit;
  }
  return base;
}
