import { earlierOf } from '../../../data/earlier.ts';
import { openProposal } from '../../../data/proposal.ts';
import { presentDay } from '../../../model/days.ts';
import { UsageError } from '../../../model/errors.ts';
import type { Finding } from '../../../model/findings.ts';
import { memberByCode } from '../../../model/names.ts';
import { check } from '../../../rules/check.ts';
import { type Author, type Review, reviewOf } from '../../../views/review.ts';
import type { Context } from '../../context.ts';

/** What is to be reviewed: as it was typed. */
interface Asked {
  readonly base: string;
  readonly head: string | undefined;
  readonly author: Author;
}

/**
 * Reviews a proposed change.
 * @returns the review, and all findings that are new
 * @throws UsageError where base or head aren't to be had, or the country is no member
 */
export async function reviewProposal(
  context: Context,
  { base, head, author }: Asked,
): Promise<{ readonly review: Review; readonly added: readonly Finding[] }> {
  const { cwd, dataOption, env, todayOption, clock, words } = context;
  const proposal = await openProposal({ cwd, data: dataOption }, { base, head }, env);
  const { past } = proposal;
  if (author !== null && 'country' in author && !memberByCode(proposal.base, author.country)) {
    const known = (proposal.base.members?.data.countries ?? []).map(({ code }) => code);
    throw new UsageError('notAMember', { code: author.country, known });
  }
  const today = todayOption ?? clock ?? presentDay(proposal.base.settings.timeZone);
  // What the base knows of the past holds for both: the change could say that a session was closed elsewhere.
  const earlier = await earlierOf(proposal.base, async () => past);
  if (earlier.isAbsent) context.note(words.past.absent);
  const wasFound = check(proposal.before, today, earlier);
  const found = check(proposal.after, today, earlier);
  const review = reviewOf({ ...proposal, wasFound, found }, author, {
    today,
    base: proposal.baseCommit,
    start: proposal.startCommit,
    head: proposal.head?.commit ?? null,
  });
  const known = new Set(wasFound.map(({ fingerprint }) => fingerprint));
  return { review, added: found.filter(({ fingerprint }) => !known.has(fingerprint)) };
}
