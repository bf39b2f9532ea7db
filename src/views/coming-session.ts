import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { Day } from '../model/days.ts';
import type { Session } from '../model/generated/types.ts';
import { sessionName, sessionTitle, sessionWhere } from '../model/names.ts';
import { asTheyBegin, lastDay, ownDays } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** The sessions that are not closed and part of no other, the one that starts first before others. */
export const comingSessions = (snapshot: Snapshot): readonly Session[] =>
  asTheyBegin(snapshot.sessions?.data.sessions ?? []).filter(
    ({ status, partOf }) => status !== 'closed' && partOf === undefined,
  );

/** The session that all looks to: the first of those. */
export const comingSession = (snapshot: Snapshot): Session | null => comingSessions(snapshot)[0] ?? null;

/**
 * The session that all looks to, in words: the next meeting, or one that is over and was not closed.
 * @returns null where there is none
 */
export function comingSessionText(snapshot: Snapshot, today: Day, lang: Lang): string | null {
  const session = comingSession(snapshot);
  if (!session) return null;
  const { state } = documentWords[lang];
  const last = lastDay(session);
  return last !== null && last < today
    ? state.sessionNotClosed(sessionName(snapshot, session, lang), ownDays(session)?.end ?? String(session.year))
    : state.nextSession(sessionTitle(snapshot, session, lang), sessionWhere(session, lang));
}
