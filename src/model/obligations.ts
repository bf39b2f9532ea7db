import { isCountryCode } from './countries.ts';
import type { Day } from './days.ts';
import type { Earlier } from './earlier.ts';
import type { Report, Session } from './generated/types.ts';
import { groupedBy } from './grouped.ts';
import { membersOn } from './members.ts';
import { spokenOfItems } from './names.ts';
import { once } from './once.ts';
import { isCurrent, isKind, itemsById, type PlanItem, planItems } from './plans.ts';
import { inOrder } from './sessions.ts';
import type { Snapshot } from './snapshot.ts';
import { byCodePoint } from './text.ts';

/** Something that a country or body has to report on, to a session (design, 2.8). */
export interface Obligation {
  /** A country's code or a body's id. */
  readonly reporter: string;
  readonly isCountry: boolean;
  readonly activity: string;
  readonly session: string;
  /** Where the report goes: the session itself, meetings that are parts of it, the Secretariat (`st`); never none. */
  readonly to: readonly string[];
  /** The day by which the session wants its reports. */
  readonly due: Day;
  /** The day on which it was reported on; null while it is owed. */
  readonly received: Day | null;
  /** Whether it was received after the day on which it was due. */
  readonly isLate: boolean;
}

/** How many things were due, and what became of them: late are some of those received, owed is what is left. */
export interface Sums {
  readonly due: number;
  readonly received: number;
  readonly late: number;
  readonly owed: number;
}

/**
 * Who owes what to which session, as of a day. What was due at a closed session comes from the plan as it left it; the
 * reports are always those of the data being read.
 * @param today what is dated later counts nowhere
 * @returns by session in their order, then by reporter (countries first), then in the order of the plans
 */
export function obligations(snapshot: Snapshot, earlier: Earlier, today: Day): readonly Obligation[] {
  const byDay = workedOut(snapshot)(earlier);
  const found = byDay.get(today) ?? workOut(snapshot, earlier, today);
  byDay.set(today, found);
  return found;
}

/** Rules, tables, pages and letters ask for the same ones. */
const workedOut = once((_snapshot: Snapshot) => once((_earlier: Earlier) => new Map<Day, readonly Obligation[]>()));

function workOut(snapshot: Snapshot, earlier: Earlier, today: Day): readonly Obligation[] {
  const sessions = inOrder(snapshot.sessions?.data.sessions ?? []);
  const parts = groupedBy(sessions, ({ partOf }) => partOf);
  const reports = groupedBy(
    snapshot.reports.map(({ data }) => data),
    ({ session }) => session,
  );
  return sessions.flatMap((session) => {
    const { id, reportsDue: due } = session;
    const then = planOf(snapshot, earlier, session);
    if (due === undefined || then === null) return [];
    const meetings = [session, ...(parts.get(id) ?? [])];
    const received = receivedIn(
      meetings.flatMap((meeting) => reports.get(meeting.id) ?? []),
      today,
    );
    const members = new Set(membersOn(snapshot, session.start ?? due).map(({ code }) => code));
    return owing(then, meetings, members).map(({ reporter, activity, to }): Obligation => {
      const day = received.get(`${reporter} ${activity}`) ?? null;
      const isLate = day !== null && day > due;
      return { reporter, isCountry: isCountryCode(reporter), activity, session: id, to, due, received: day, isLate };
    });
  });
}

/** The data that say what was due at a session; null of a closed one that left none: that is history. */
function planOf(present: Snapshot, { closed }: Earlier, { id, status, ref }: Session): Snapshot | null {
  if (status !== 'closed') return present;
  return closed.find(({ session }) => session.id === id)?.snapshot ?? (ref === undefined ? null : present);
}

type Owing = Pick<Obligation, 'reporter' | 'activity' | 'to'>;

/**
 * Who is to report on what at some meetings: the countries by their codes, then the bodies.
 * @param members the countries that are members by then: one that is not owes nothing, named or not
 */
function owing(then: Snapshot, meetings: readonly Session[], members: ReadonlySet<string>): readonly Owing[] {
  // What the countries remit to the Secretariat falls due at each session of the Conference.
  const places: readonly (readonly [body: string, place: string])[] = [
    ...meetings.map(({ kind, id }) => [kind, id] as const),
    ...(meetings.some(({ kind }) => kind === 'crm') ? [['st', 'st'] as const] : []),
  ];
  const found = new Map<string, Owing>();
  for (const plan of then.plans.filter(({ data }) => data.status === 'adopted' && isCurrent(data)))
    for (const entry of planItems(plan)) {
      if (!isKind(entry, 'calendar') || entry.retired) continue;
      const { reportsTo = [], reportsBy } = entry.value;
      const to = places.filter(([body]) => reportsTo.includes(body)).map(([, place]) => place);
      if (reportsBy === undefined || to.length === 0) continue;
      const reporters = reportsBy === 'countries' ? [...members] : [reportsBy];
      for (const reporter of reporters.filter((one) => !isCountryCode(one) || members.has(one)))
        for (const { id: activity } of spokenOfItems(entry).filter(isAgreed)) {
          const key = `${reporter} ${activity}`;
          const all = new Set([...(found.get(key)?.to ?? []), ...to]);
          const inOrderOfPlaces = places.map(([, place]) => place).filter((place) => all.has(place));
          found.set(key, { reporter, activity, to: inOrderOfPlaces });
        }
    }
  const order = new Map([...itemsById(then).keys()].map((id, i) => [id, i]));
  const place = ({ activity }: Owing): number => order.get(activity) ?? 0;
  return [...found.values()].sort(
    (a, b) =>
      Number(isCountryCode(b.reporter)) - Number(isCountryCode(a.reporter)) ||
      byCodePoint(a.reporter, b.reporter) ||
      place(a) - place(b),
  );
}

/** Whether an item is an activity that still counts, that all have agreed to, and that says what is to be done. */
const isAgreed = (item: PlanItem): boolean =>
  isKind(item, 'activity') && !item.retired && item.value.proposedBy === undefined && !item.value.toBeDefined;

/** The first day on which something was reported on, by `<reporter> <activity>`; drafts and what is dated later don't count. */
function receivedIn(reports: readonly Report[], today: Day): ReadonlyMap<string, Day> {
  const found = new Map<string, Day>();
  for (const { reporter, submitted, entries } of reports) {
    if (submitted === undefined || submitted > today) continue;
    for (const { activity, status, unchanged } of entries) {
      if (status === undefined && unchanged === undefined) continue;
      const key = `${reporter} ${activity}`;
      const before = found.get(key);
      if (before === undefined || submitted < before) found.set(key, submitted);
    }
  }
  return found;
}

/** How many of some obligations were met, late or not, and how many are left. */
export function sumsOf(list: readonly Obligation[]): Sums {
  const received = list.filter((one) => one.received !== null).length;
  const late = list.filter(({ isLate }) => isLate).length;
  return { due: list.length, received, late, owed: list.length - received };
}
