import type { Day } from './days.ts';
import type { CalendarEntry, Row } from './generated/types.ts';
import { liveParts } from './plans.ts';
import { entryDays, lastDay, sessionById } from './sessions.ts';
import type { Snapshot } from './snapshot.ts';

/** How a row of a plan stands; `rowState` says which of several counts. */
export type RowState = 'settled' | 'proposed' | 'pending' | 'overdue' | 'undefined';

/** All states, from what is settled to what is least so: the order of tables. */
export const rowStates = [
  'settled',
  'proposed',
  'pending',
  'overdue',
  'undefined',
] as const satisfies readonly RowState[];

/** Whether an outcome is recorded, as of a day: one that is dated after it doesn't count yet. */
export const hasOutcome = ({ outcome }: CalendarEntry, today: Day): boolean =>
  outcome !== undefined && (outcome.date ?? today) <= today;

/** The last day of something scheduled that has passed without an outcome; null where nothing is overdue. */
export function overdueSince(snapshot: Snapshot, entry: CalendarEntry, today: Day): Day | null {
  if (entry.kind !== 'scheduled' || hasOutcome(entry, today)) return null;
  const event = sessionById(snapshot, entry.event);
  const last = entryDays(snapshot, entry)?.end ?? (event && lastDay(event)) ?? null;
  return last !== null && last < today ? last : null;
}

/**
 * How a row stands as of a day: activities to be defined, else something overdue, else a pending entry or no
 * calendar at all, else a proposal, else settled. What is superseded or dropped doesn't count.
 */
export function rowState(snapshot: Snapshot, row: Row, today: Day): RowState {
  const { objectives, activities, calendar } = liveParts(row);
  if (activities.some(({ toBeDefined }) => toBeDefined)) return 'undefined';
  if (calendar.some((entry) => overdueSince(snapshot, entry, today) !== null)) return 'overdue';
  if (calendar.length === 0 || calendar.some(({ kind }) => kind === 'pending')) return 'pending';
  const proposals = [...objectives, ...activities].filter(({ proposedBy }) => proposedBy !== undefined);
  return proposals.length > 0 ? 'proposed' : 'settled';
}
