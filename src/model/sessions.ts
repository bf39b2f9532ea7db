import type { Day } from './days.ts';
import type { CalendarEntry, Decision, Decisions, Session } from './generated/types.ts';
import { groupedBy } from './grouped.ts';
import { lookup, once } from './once.ts';
import type { Loaded, Snapshot } from './snapshot.ts';
import { byCodePoint } from './text.ts';

/** The first and last day of something. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

const byId = lookup<Session>(({ id }) => id);

/** A session of the folder by its id, or undefined. */
export const sessionById = (snapshot: Snapshot, id: string | undefined): Session | undefined =>
  byId(snapshot.sessions?.data.sessions, id);

const partsOf = once((sessions: readonly Session[]) => groupedBy(sessions, ({ partOf }) => partOf));

/** A session and the meetings that are part of it, and of these in turn, by their ids. */
export function withParts(snapshot: Snapshot, { id }: Session): ReadonlySet<string> {
  const parts = partsOf(snapshot.sessions?.data.sessions ?? []);
  // A set is walked on to what is added meanwhile, and adds nothing twice: circles come to an end.
  const found = new Set([id]);
  for (const one of found) for (const part of parts.get(one) ?? []) found.add(part.id);
  return found;
}

/**
 * The session at which reports to a meeting are due: of a part, that which it is part of at last.
 * @returns its id; in a circle, which is an error, one of the meetings in it
 */
export function dueAt(snapshot: Snapshot, meeting: Session): string {
  const passed = new Set([meeting]);
  let last = meeting;
  for (const one of passed) {
    last = one;
    const whole = sessionById(snapshot, one.partOf);
    if (whole) passed.add(whole);
  }
  return last.id;
}

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

/** The tag under which a session's data are kept unless its entry says another ref. */
export const usualTag = (id: string): string => `session/${id}`;

/** The tags of the closings of a session, those before each reopening first, then that which its next or last one gets. */
export const closingTags = ({ id, reopened = [] }: Session): readonly [first: string, ...later: string[]] => [
  usualTag(id),
  ...reopened.map((_one, i) => `${usualTag(id)}-r${i + 2}`),
];

/** The tag that the next closing of a session gets: a number more after each reopening. */
export const closingTag = (session: Session): string => closingTags(session).at(-1) ?? '';

/** The number that Roman digits stand for, up to some hundreds; null where they are none. */
export function arabic(digits: string): number | null {
  for (let number = 1; number < 400; number += 1) if (roman(number) === digits.toUpperCase()) return number;
  return null;
}

/** The sessions of the CRM by their numbers, in Roman figures and Arabic ones. */
const byNumber = once(
  (sessions: readonly Session[]): ReadonlyMap<string, readonly Session[]> =>
    new Map(
      [...groupedBy(sessions, ({ kind, number }) => (kind === 'crm' ? number : undefined))].flatMap(([number, all]) =>
        number === undefined ? [] : [String(number), roman(number)].map((name) => [name, all] as const),
      ),
    ),
);

/** The sessions that may be meant by an id or a number: several where that number is written twice. */
export function sessionsNamed(snapshot: Snapshot, typed: string): readonly Session[] {
  const sessions = snapshot.sessions?.data.sessions ?? [];
  const word = typed.trim().replace(/ +crm$/i, '');
  const known = byId(sessions, word);
  return known ? [known] : (byNumber(sessions).get(word.toUpperCase()) ?? []);
}

/** The session that is meant by its id or number; undefined where there is none, or more than one. */
export function sessionNamed(snapshot: Snapshot, typed: string): Session | undefined {
  const [one, ...others] = sessionsNamed(snapshot, typed);
  return others.length === 0 ? one : undefined;
}

/** The sessions of the CRM after another one that were closed, or are open: the plan has gone on with them. */
export function laterSessions({ sessions }: Snapshot, { id }: Session): readonly Session[] {
  const all = inOrder(sessions?.data.sessions ?? []);
  return all
    .slice(all.findIndex((one) => one.id === id) + 1)
    .filter(({ kind, status }) => kind === 'crm' && status !== 'planned');
}

/** Whether one of two people who have both reopened a session has closed it again, and the other has not: that closing stands. */
export function isClosedAgain(
  base: Session | undefined,
  open: Session | undefined,
  closed: Session | undefined,
): boolean {
  const times = (one: Session | undefined): number => one?.reopened?.length ?? 0;
  return (
    open !== undefined &&
    open.status !== 'closed' &&
    closed?.status === 'closed' &&
    closed.ref !== base?.ref &&
    Math.min(times(open), times(closed)) > times(base)
  );
}

/** The sessions and meetings before another one that are closed, in the order in which they came to an end. */
export function closedBefore({ sessions }: Snapshot, { id }: Session): readonly Session[] {
  const all = inOrder(sessions?.data.sessions ?? []);
  const at = all.findIndex((one) => one.id === id);
  return all.filter(({ status }, i) => i < at && status === 'closed');
}

/** What a session has decided, as far as it is recorded. */
export const decisionsOf = ({ decisions }: Snapshot, { id }: Session): readonly Decision[] =>
  filesBySession(decisions)
    .get(id)
    ?.flatMap(({ data }) => data.decisions) ?? [];

/** The file that holds what a session has decided. */
export const decisionsFile = ({ decisions }: Snapshot, { id }: Session): Loaded<Decisions> | undefined =>
  filesBySession(decisions).get(id)?.[0];

const filesBySession = once((files: readonly Loaded<Decisions>[]) => groupedBy(files, ({ data }) => data.session));

/** When a session begins, as far as it is known: a day, or a year, which sorts before its days; else the empty text. */
export const begins = ({ start, year }: Session): string => start ?? (year === undefined ? '' : String(year));

/** When a session ends, as far as it is known: as `begins`. */
const ends = (session: Session): string => ownDays(session)?.end ?? begins(session);

/** Whether a day is not later than another, as far as both are known: of one of them there may be the year alone. */
function mayComeBy(day: string, other: string): boolean {
  const known = Math.min(day.length, other.length);
  return day.slice(0, known) <= other.slice(0, known);
}

/** Whether a session may have begun by the time of another, as far as both are known. */
export const mayPrecede = (one: Session | undefined, other: Session | undefined): boolean =>
  !one || !other || mayComeBy(begins(one), begins(other));

/** Whether a session may have come to its end by the time of another, so that the other one may have decided last. */
export const mayEndBefore = (one: Session, other: Session): boolean => mayComeBy(ends(one), ends(other));

/** After every day that anybody writes. */
const someDay: Day = '9999-12-31';

/** Whether a session was closed, be it that it has been reopened since. */
const isOver = ({ status, reopened = [] }: Session): boolean => status === 'closed' || reopened.length > 0;

/**
 * The days by which sessions, which are in turn, are put in order. Where those of one aren't known: a part has those of what it is part of; what is
 * over came after the one of its kind whose number is before its own, and is first where none is; what is to come is so until
 * its year is over, and comes last where that isn't known either. Of one kind none comes after a later number.
 */
function places(sessions: readonly Session[]): (session: Session) => Days {
  const known = new Map<Session, Days>();
  const independent = sessions.filter((one) => one.partOf === undefined || ownDays(one));
  const lastEnds = new Map<Session['kind'], Day>();
  for (const session of independent) {
    const last = (session.number === undefined ? undefined : lastEnds.get(session.kind)) ?? '';
    const near = isOver(session) ? laterOf(begins(session), last) : (lastDay(session) ?? someDay);
    const days = ownDays(session) ?? { start: near, end: near };
    known.set(session, days);
    if (session.number !== undefined && isOver(session)) lastEnds.set(session.kind, days.end);
  }
  const nextStarts = new Map<Session['kind'], Day>();
  for (const session of independent.toReversed()) {
    const [days, next] = [known.get(session), nextStarts.get(session.kind)];
    if (!days || session.number === undefined) continue;
    const near = next !== undefined && next < days.end && !ownDays(session) ? { start: next, end: next } : days;
    known.set(session, near);
    nextStarts.set(session.kind, next !== undefined && next < near.start ? next : near.start);
  }
  return (session) => {
    // A set is walked on to what is added meanwhile, and adds nothing twice: circles come to an end.
    const around = new Set([session]);
    let found: Days = { start: someDay, end: someDay };
    for (const one of around) {
      const days = known.get(one);
      if (days) {
        found = days;
        break;
      }
      const whole = byId(sessions, one.partOf);
      if (whole) around.add(whole);
    }
    // All on the way have the same: of a long one no part is walked again.
    for (const one of around) known.set(one, found);
    return found;
  };
}

const laterOf = (day: Day, other: Day): Day => (day < other ? other : day);

/** The sessions in the order of the file; those of one kind that have numbers change places among themselves, into the order of these. */
function inTurn(sessions: readonly Session[]): readonly Session[] {
  const isNumbered = ({ number }: Session) => number !== undefined;
  const byKind = groupedBy(sessions.filter(isNumbered), ({ kind }) => kind);
  const left = new Map(
    [...byKind].map(([kind, all]) => [kind, all.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))]),
  );
  return sessions.map((one) => (isNumbered(one) ? (left.get(one.kind)?.shift() ?? one) : one));
}

/**
 * The sessions of a folder in the order in which they came to an end, and were closed: a meeting that is part of another comes
 * before that.
 */
export function inOrder(sessions: readonly Session[]): readonly Session[] {
  const all = inTurn(sessions);
  const daysOf = places(all);
  return all.toSorted(
    (a, b) =>
      byCodePoint(daysOf(a).end, daysOf(b).end) ||
      Number(a.partOf === undefined) - Number(b.partOf === undefined) ||
      byCodePoint(daysOf(a).start, daysOf(b).start),
  );
}

/** The sessions in the order in which they begin, then by their ids: that to which all looks is the first that is not closed. */
export function asTheyBegin(sessions: readonly Session[]): readonly Session[] {
  const all = inTurn(sessions);
  const daysOf = places(all);
  return all.toSorted((a, b) => byCodePoint(daysOf(a).start, daysOf(b).start) || byCodePoint(a.id, b.id));
}
