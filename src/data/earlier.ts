import { type Earlier, nothingEarlier } from '../model/earlier.ts';
import { UsageError, type UsageId } from '../model/errors.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { hasTags, tagRef } from './git.ts';
import { lostRefs } from './lost-refs.ts';
import { closedSessions, commitsOfSessions, type Past } from './past.ts';
import { clearOften } from './tuning.ts';

/** What is said where there is no repository; one that is there and can't be read is another matter. */
const absent: ReadonlySet<UsageId> = new Set(['noGit', 'notARepository']);

/**
 * What Git remembers of a folder; null where it remembers nothing.
 * @throws UsageError where the repository is there and can't be read
 */
export const pastIfAny = (past: () => Promise<Past>): Promise<Past | null> =>
  past().catch((error: unknown) => {
    if (error instanceof UsageError && absent.has(error.id)) return null;
    throw error;
  });

/** Of how many sessions what they left takes a good part of the memory. */
const manySessions = 10;

/**
 * What the closed sessions of a snapshot left. Where Git or its tags are absent, nothing is known of them.
 * @throws UsageError where the repository is there and can't be read
 */
export async function earlierOf(snapshot: Snapshot, past: () => Promise<Past>): Promise<Earlier> {
  const closed = (snapshot.sessions?.data.sessions ?? []).filter(({ status }) => status === 'closed');
  const written = closed.filter(({ ref }) => ref !== undefined);
  if (closed.length === 0) return nothingEarlier;
  const opened = await pastIfAny(past);
  if (opened === null) return { ...nothingEarlier, isAbsent: written.length > 0 };
  const commits = await commitsOfSessions(opened, written);
  const lost = written.filter((_session, i) => (commits[i] ?? null) === null);
  const there = await lostRefs(
    opened.repository,
    lost.map(({ ref = '' }) => tagRef(ref)),
  );
  const missing = new Map(lost.map(({ id, ref = '' }) => [id, there.get(tagRef(ref)) ?? 'absent'] as const));
  // Where there are no tags at all, they were never fetched: that is no session's fault.
  const isAbsent = missing.size > 0 && there.size === 0 && !(await hasTags(opened.repository));
  if (written.length > manySessions) clearOften();
  const sessions = await Promise.all(
    (await closedSessions(opened, snapshot)).map(async ({ session, commit }) => ({
      session,
      snapshot: await opened.at(commit),
    })),
  );
  return { closed: sessions, missing: isAbsent ? new Map() : missing, isAbsent };
}
