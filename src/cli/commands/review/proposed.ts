import { earlierOf, lostData } from '../../../data/earlier.ts';
import type { Past } from '../../../data/past.ts';
import { openProposal, type Proposal } from '../../../data/proposal.ts';
import { isCountryCode } from '../../../model/countries.ts';
import { type Day, presentDay } from '../../../model/days.ts';
import type { Earlier } from '../../../model/earlier.ts';
import { UsageError } from '../../../model/errors.ts';
import { type Finding, levelRanks } from '../../../model/findings.ts';
import { kinds } from '../../../model/kinds.ts';
import { meantReporter } from '../../../model/meant.ts';
import { calledAsIn, memberByCode } from '../../../model/names.ts';
import { sessionById } from '../../../model/sessions.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import { checkAll } from '../../../rules/check.ts';
import type { FileNames } from '../../../views/for-anyone.ts';
import { type Author, asOnceTaken, fileNamesOf, type Review, reviewOf, wasThere } from '../../../views/review.ts';
import { type Context, noteLeftOut } from '../../context.ts';
import { reviewWords } from './words.ts';

/** What is to be reviewed: as it was typed. */
interface Asked {
  readonly base: string;
  readonly head: string | undefined;
  readonly author: Author;
}

/** All findings that are new, with the state that they are of: nothing of them is fit for everyone yet. */
export interface Added {
  readonly all: readonly Finding[];
  readonly snapshot: Snapshot;
  /** From the top of the repository to the data folder. */
  readonly prefix: string;
  readonly today: Day;
  /** What files are called where anyone may read it. */
  readonly names: FileNames;
}

/**
 * Reviews a proposed change.
 * @returns the review, and what is new in full
 * @throws UsageError where base or head aren't to be had, or the country is no member
 */
export async function reviewProposal(
  context: Context,
  { base, head, author }: Asked,
): Promise<{ readonly review: Review; readonly added: Added }> {
  const { cwd, dataOption, env, todayOption, clock, words } = context;
  const proposal = await openProposal({ cwd, data: dataOption }, { base, head }, env);
  const { past } = proposal;
  if (proposal.history === 'cut') context.note(reviewWords[context.lang].history.cut);
  if (proposal.head === null) await noteFolderInPart(past, context);
  const today = todayOption ?? clock ?? presentDay(proposal.base.settings.timeZone);
  // Where sessions were closed is what the data said before the change, as far as that was read: it could say another place.
  const earlier = await earlierOf(proposal.before.inPart?.snapshot ?? proposal.before, async () => past);
  if (earlier.isAbsent) context.note(words.past.absent);
  // A finding is accepted by those who take the change in, and until when their sessions say: what the change itself accepts
  // counts for nothing yet.
  const { findings: wasFound } = checkAll(proposal.before, today, earlier, { by: proposal.base });
  const seen = seenFrom(proposal.after, earlier, await lostBy(proposal));
  const foundIn = (state: Snapshot, by = proposal.base) => checkAll(state, today, seen, { by }).findings;
  const { findings, accepted } = checkAll(proposal.after, today, seen, { by: proposal.base });
  /** What was accepted where the change began, and is open once it is taken in: the change no longer accepts it. */
  const acceptedNoMore = () => {
    const was = checkAll(proposal.after, today, seen, { by: proposal.before }).accepted;
    const fingerprints = new Set(was.map(({ finding }) => finding.fingerprint));
    return foundIn(proposal.after, proposal.after).filter(({ fingerprint }) => fingerprints.has(fingerprint));
  };
  const all = [
    findings,
    ...(acceptsAlike(proposal.before, proposal.after) ? [] : [acceptedNoMore()]),
    ...(proposal.taken === null ? [] : [foundIn(proposal.taken)]),
  ].reduce(withMore);
  const isOpen = new Set(all.map(({ fingerprint }) => fingerprint));
  const called = calledAsIn(proposal.base, proposal.after);
  const found = called === proposal.after ? all : saidAs(foundIn(called), all);
  // What takes the change in has gone on since: what is put right there by now is not told as still being there.
  const nowFound =
    proposal.base === proposal.before
      ? null
      : checkAll(proposal.base, today, await earlierOf(proposal.base, async () => past)).findings;
  const reviewed = asOnceTaken({
    ...proposal,
    wasFound,
    found,
    nowFound,
    accepted: accepted.filter(({ finding }) => !isOpen.has(finding.fingerprint)).length,
  });
  const review = reviewOf(reviewed, authorIn(proposal, author), {
    history: proposal.history,
    today,
    base: proposal.baseCommit,
    start: proposal.startCommit,
    head: proposal.head?.commit ?? null,
  });
  const isThere = wasThere(reviewed);
  const added = found.filter((finding) => !isThere(finding));
  return {
    review,
    added: {
      all: added,
      snapshot: proposal.after,
      prefix: past.repository.prefix,
      today,
      names: fileNamesOf(proposal),
    },
  };
}

/** Whether what one state accepts another accepts as well: with the same waivers, and sessions until which they hold, or none. */
const acceptsAlike = (one: Snapshot, other: Snapshot): boolean =>
  one.waivers === null || (one.waivers.data === other.waivers?.data && one.sessions?.data === other.sessions?.data);

/** The findings of one reading of a state, and those of another: what both find is one, as the graver of the two. */
function withMore(some: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const one of [...some, ...others]) {
    const { rule, file, line, column, fingerprint, level } = one;
    const name = JSON.stringify([rule, file, line, column, fingerprint]);
    const known = found.get(name);
    if (!known || levelRanks[level] <= levelRanks[known.level]) found.set(name, one);
  }
  return [...found.values()];
}

/** The same findings, said as others say them where these are found there too; what is said of the names themselves stays so. */
function saidAs(others: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const args = new Map(
    others.filter(({ file }) => file !== kinds.members.path).map((one) => [one.fingerprint, one.args]),
  );
  return findings.map((one) => ({ ...one, args: args.get(one.fingerprint) ?? one.args }));
}

/** As `noteLeftOut`: the folder itself may be left out as a whole, so that Git is asked from the top of the work tree. */
async function noteFolderInPart({ repository, ...past }: Past, context: Context): Promise<void> {
  const { folder, prefix } = repository;
  const whole = async () => ({ ...past, repository: { ...repository, prefix: '' } });
  await noteLeftOut(context, { folder, past: whole }, prefix);
}

/**
 * Who proposes a change; a country by its code or its name. Where the base can't be read for who is a member, by its code alone: what
 * a change itself calls a country may be another one's name.
 * @throws UsageError where it is no member of the base
 */
function authorIn({ base, after }: Pick<Proposal, 'base' | 'after'>, author: Author): Author {
  if (author === null || 'actor' in author) return author;
  const isMember = after.members === null || memberByCode(after, author.country) !== undefined;
  if (base.unreadKinds.has('members') && isCountryCode(author.country) && isMember) return author;
  const country = meantReporter(base, author.country);
  if (memberByCode(base, country) || (base.members === null && isCountryCode(country))) return { country };
  const codes = (base.members?.data.countries ?? []).map(({ code }) => code);
  throw new UsageError('unknownReporter', { reporter: author.country, codes });
}

/**
 * The closed sessions whose data a change looks for where they are not. A version or tag that isn't here may be on its way: it
 * is sent apart from the change.
 */
async function lostBy({ past, before, after }: Proposal): Promise<Earlier['missing']> {
  const others = (after.sessions?.data.sessions ?? []).filter(
    ({ id, status, ref }) => status === 'closed' && ref !== undefined && ref !== sessionById(before, id)?.ref,
  );
  const { missing } = await lostData(past, others);
  return new Map([...missing].filter(([, { how }]) => how !== 'absent'));
}

/** The closed sessions with their entries as a change leaves them; one that it reopens is closed no longer. */
const seenFrom = (after: Snapshot, earlier: Earlier, lost: Earlier['missing']): Earlier => ({
  ...earlier,
  missing: new Map([...earlier.missing, ...lost]),
  closed: earlier.closed.flatMap((one) => {
    const now = sessionById(after, one.session.id) ?? one.session;
    const isReopened = now.status !== 'closed' && (now.reopened ?? []).length > (one.session.reopened ?? []).length;
    return isReopened ? [] : [{ ...one, session: now }];
  }),
});
