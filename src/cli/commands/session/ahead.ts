import type { Messages } from '../../../messages/index.ts';
import type { Session } from '../../../model/generated/types.ts';
import { sessionText } from '../../../model/names.ts';
import { begins } from '../../../model/sessions.ts';
import type { Context, OpenData } from '../../context.ts';

type YetToBegin = Parameters<Messages['session']['decidedAhead']>[0];

/**
 * What is said of a session that has not begun: it is mistaken for another one more often than meant.
 * @returns null of one that has, of which nothing is known, and where somebody has said which day is to be taken for today
 */
export function yetToBegin(
  { todayOption }: Context,
  { snapshot, today }: OpenData,
  session: Session,
): YetToBegin | null {
  const start = begins(session);
  // The days of a year sort after it.
  if (todayOption !== undefined || today >= start) return null;
  return { session: sessionText(snapshot, session), start, isYear: session.start === undefined, today };
}
