import { type Earlier, type LostData, nothingEarlier } from '../model/earlier.ts';
import { UsageError, type UsageId } from '../model/errors.ts';
import type { Session } from '../model/generated/types.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { folderOf } from './commit-source.ts';
import { formerFolder } from './former-folder.ts';
import { lostRefs } from './lost-refs.ts';
import { type Closing, closedAmong, closingsOf, commitsOfSessions, commitsWithoutData, type Past } from './past.ts';
import { tagRef } from './ref-files.ts';
import { hasTags } from './refs.ts';
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

/** In how many versions is looked for what the data folder was called: all that they hold has to be listed. */
const mostFormer = 20;

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
  // Open as long as there is anything to ask: the commands of Git are started once.
  const reader = opened.objects();
  try {
    const { missing, isAbsent } = await lostData(opened, written);
    if (written.length > manySessions) clearOften();
    const left = ({ session, commit }: Closing) => opened.at(commit).then((then) => ({ session, snapshot: then }));
    const made = await closingsOf(opened, snapshot);
    const closed = await Promise.all(closedAmong(made).map(left));
    const closings = await Promise.all(made.map(left));
    return { closed, closings, missing, isAbsent };
  } finally {
    await reader.close();
  }
}

/**
 * The closed sessions whose written ref leads to no data, by their ids.
 * @throws UsageError where the repository can't be read
 */
export async function lostData(
  past: Past,
  written: readonly Session[],
): Promise<Pick<Earlier, 'missing' | 'isAbsent'>> {
  const commits = await commitsOfSessions(past, written);
  const lost = written.filter((_session, i) => (commits[i] ?? null) === null);
  const there = await lostRefs(
    past.repository,
    lost.map(({ ref = '' }) => tagRef(ref)),
  );
  // Where there are no tags at all, they were never fetched: that is no session's fault.
  const isAbsent = lost.length > 0 && there.size === 0 && !(await hasTags(past.repository));
  const without = await commitsWithoutData(past, commits);
  const formerly = new Map<string, string | null>();
  for (const commit of [...without].slice(0, mostFormer)) formerly.set(commit, await formerFolder(past, commit));
  const folder = folderOf(past.repository);
  const missing = new Map<string, LostData>(
    written.flatMap(({ id, ref = '' }, i): [string, LostData][] => {
      const commit = commits[i] ?? null;
      if (commit === null) return isAbsent ? [] : [[id, { how: there.get(tagRef(ref)) ?? 'absent' }]];
      return !without.has(commit) ? [] : [[id, { how: 'noData', folder, formerly: formerly.get(commit) ?? null }]];
    }),
  );
  return { missing, isAbsent };
}
