import type { Day } from './days.ts';
import type { CalendarEntry, Session } from './generated/types.ts';
import type { Snapshot } from './snapshot.ts';

/** The first and last day of something. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** A session of the folder by its id, or undefined. */
export const sessionById = (snapshot: Snapshot, id: string | undefined): Session | undefined =>
  snapshot.sessions?.data.sessions.find((session) => session.id === id);

/** The days of a session or calendar entry that says them itself; a single day is both first and last. */
export const ownDays = (of: { readonly start?: Day; readonly end?: Day }): Days | null =>
  of.start === undefined ? null : { start: of.start, end: of.end ?? of.start };

/** The days of a calendar entry: its own, or its event's; null where neither is known. */
export function entryDays(snapshot: Snapshot, entry: CalendarEntry): Days | null {
  const event = sessionById(snapshot, entry.event);
  return event ? ownDays(event) : ownDays(entry);
}

/**
 * The last day on which something may still be said to come: the last day of a session, or of its year
 * where only that is known; null where nothing is known.
 */
export function lastDay(session: Session): Day | null {
  const days = ownDays(session);
  if (days) return days.end;
  return session.year === undefined ? null : `${session.year}-12-31`;
}

/** Whether an event is still to come: `today` is not later than its last day. Unknown days count as past. */
export function isToCome(session: Session | undefined, today: Day): boolean {
  const last = session && lastDay(session);
  return last !== null && last !== undefined && today <= last;
}

const romanDigits = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A number from 1 in Roman digits, as sessions are numbered: 13 → XIII. */
export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, digits] of romanDigits)
    while (rest >= value) {
      text += digits;
      rest -= value;
    }
  return text;
}
