import { commitOfTag, lastClosed, leftBefore, type Moment, momentOf } from '../data/past.ts';
import { diff } from '../diff/diff.ts';
import { weigh } from '../diff/weigh.ts';
import { UsageError } from '../model/errors.ts';
import type { Session } from '../model/generated/types.ts';
import { closingTags, inOrder, sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Between } from '../views/change-sentences.ts';
import type { Erratum } from '../views/changes-document.ts';
import type { OpenData } from './context.ts';

/** Two states of a folder to be compared, with what they are states of; null is the present one. */
export interface Compared extends Between {
  readonly from: Moment;
  readonly to: Moment | null;
}

/**
 * The states that a command compares.
 * @param from a session or a ref; without it the last closed session before `to`
 * @param to a session or a ref; without it what the command was asked about: `--at`, else the present data
 * @throws UsageError where one of them isn't to be had
 */
export async function statesBetween(
  data: Pick<OpenData, 'snapshot' | 'at' | 'past'>,
  from?: string,
  to?: string,
): Promise<Compared> {
  const past = await data.past();
  const state = async (typed: string): Promise<[Moment, Snapshot]> => {
    const moment = await momentOf(past, data.snapshot, typed);
    return [moment, await past.at(moment.commit)];
  };
  const [end, after] = to === undefined ? [data.at, data.snapshot] : await state(to);
  if (from !== undefined) {
    const [start, before] = await state(from);
    const left =
      start.session && end?.session ? await leftBefore(past, data.snapshot, start.session, end.session) : null;
    return left
      ? { from: left, to: end, before: await past.at(left.commit), after }
      : { from: start, to: end, before, after };
  }
  // Where that one isn't to be had it says why: what an earlier session left is no answer to what was asked.
  const last = lastTagged(data.snapshot, end?.session ?? null);
  if (last) await momentOf(past, data.snapshot, last.id);
  const start = await lastClosed(past, data.snapshot, end?.session ?? undefined);
  if (!start) throw new UsageError('noClosedSession');
  return { from: start, to: end, before: await past.at(start.commit), after };
}

/** The last closed session that has a tag, whether or not it is here; before a given one, where one is given. */
function lastTagged({ sessions }: Snapshot, before: Session | null): Session | undefined {
  const all = inOrder(sessions?.data.sessions ?? []);
  const end = all.findIndex(({ id }) => id === before?.id);
  return all
    .slice(0, end < 0 ? all.length : end)
    .findLast(({ status, ref }) => status === 'closed' && ref !== undefined);
}

/**
 * The earlier editions of the session that a comparison ends with: a session reopened has one for each time.
 * @returns the errata; the tags without which some of them can't be told
 */
export async function errataOf(
  data: OpenData,
  { to, after }: Compared,
): Promise<{ readonly errata: readonly Erratum[]; readonly missing: readonly string[] }> {
  const past = await data.past();
  const session = to?.session ? sessionById(after, to.session.id) : undefined;
  const reopened = session?.reopened ?? [];
  const editions = session ? closingTags(session).slice(0, -1) : [];
  const errata: Erratum[] = [];
  const missing: string[] = [];
  for (const [i, { date, reason }] of reopened.entries()) {
    const commit = await commitOfTag(past, editions[i] ?? '');
    const next = i + 1 < editions.length ? await commitOfTag(past, editions[i + 1] ?? '') : to?.commit;
    if (!commit) missing.push(editions[i] ?? '');
    if (!commit || !next || !(await past.holdsData(commit)) || !(await past.holdsData(next))) continue;
    const [before, later] = [await past.at(commit), await past.at(next)];
    errata.push({ date, reason, before, after: later, changes: weigh(diff(before, later)) });
  }
  return { errata, missing };
}
