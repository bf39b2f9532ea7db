import { closedSessions, commitOfSession, type Past } from '../data/past.ts';
import { UsageError } from '../model/errors.ts';
import type { Finding } from '../model/findings.ts';
import { withAges } from '../rules/ages.ts';
import { check } from '../rules/check.ts';
import { type Earlier, nothingEarlier } from '../rules/define.ts';
import type { Context, OpenData } from './context.ts';

/**
 * What the closed sessions left. Where Git or its tags are absent, nothing is known of them, and a note says so
 * if the data speak of any.
 */
export async function earlierOf({ snapshot, past }: OpenData, context: Context): Promise<Earlier> {
  const closed = (snapshot.sessions?.data.sessions ?? []).filter(({ status }) => status === 'closed');
  const written = closed.filter(({ ref }) => ref !== undefined);
  if (closed.length === 0) return nothingEarlier;
  const opened = await past().catch((error: unknown) => {
    if (error instanceof UsageError) return null;
    throw error;
  });
  if (opened === null || (opened.tags.size === 0 && (await missingOf(opened, written)).size > 0)) {
    if (written.length > 0) context.note(context.words.past.absent);
    if (opened === null) return nothingEarlier;
  }
  const sessions = await Promise.all(
    (await closedSessions(opened, snapshot)).map(async ({ session, commit }) => ({
      session,
      snapshot: await opened.at(commit),
    })),
  );
  return { closed: sessions, missing: opened.tags.size === 0 ? new Set() : await missingOf(opened, written) };
}

type Written = Parameters<typeof commitOfSession>[1];

async function missingOf(past: Past, sessions: readonly Written[]): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  for (const session of sessions) if ((await commitOfSession(past, session)) === null) missing.add(session.id);
  return missing;
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
