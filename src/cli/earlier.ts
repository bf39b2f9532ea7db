import { hasTags } from '../data/git.ts';
import { closedSessions, commitsOfSessions } from '../data/past.ts';
import { UsageError } from '../model/errors.ts';
import type { Finding } from '../model/findings.ts';
import { withAges } from '../rules/ages.ts';
import { check } from '../rules/check.ts';
import { type Earlier, nothingEarlier } from '../rules/define.ts';
import type { Context, OpenData } from './context.ts';

/** A repository that is there and can't be read is a different case from one that isn't there. */
const broken: ReadonlySet<string> = new Set(['notAFile', 'gitFileTooLarge', 'gitTooSlow', 'repositoryDamaged']);

/**
 * What the closed sessions left. Where Git or its tags are absent, nothing is known of them, and a note says so
 * if the data speak of any.
 */
export async function earlierOf({ snapshot, past }: OpenData, context: Context): Promise<Earlier> {
  const closed = (snapshot.sessions?.data.sessions ?? []).filter(({ status }) => status === 'closed');
  const written = closed.filter(({ ref }) => ref !== undefined);
  if (closed.length === 0) return nothingEarlier;
  const opened = await past().catch((error: unknown) => {
    if (error instanceof UsageError && !broken.has(error.id)) return null;
    throw error;
  });
  const commits = opened === null ? [] : await commitsOfSessions(opened, written);
  const missing = new Set(written.filter((_session, i) => (commits[i] ?? null) === null).map(({ id }) => id));
  // Where there are no tags at all, they were never fetched: that is no session's fault.
  const isAbsent = opened === null || (missing.size > 0 && !(await hasTags(opened.repository)));
  if (isAbsent && written.length > 0) context.note(context.words.past.absent);
  if (opened === null) return nothingEarlier;
  const sessions = await Promise.all(
    (await closedSessions(opened, snapshot)).map(async ({ session, commit }) => ({
      session,
      snapshot: await opened.at(commit),
    })),
  );
  return { closed: sessions, missing: isAbsent ? new Set() : missing };
}

/** All findings, those that look back included, each flag with its age. */
export async function findingsOf(data: OpenData, context: Context): Promise<readonly Finding[]> {
  const earlier = await earlierOf(data, context);
  return check(data.snapshot, data.today, earlier);
}

/** As `findingsOf`, each flag with the session since which it has stood. */
export async function agedFindingsOf(data: OpenData, context: Context): Promise<readonly Finding[]> {
  const earlier = await earlierOf(data, context);
  return withAges(check(data.snapshot, data.today, earlier), earlier.closed, data.today);
}
