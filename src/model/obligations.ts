import { isCountryCode } from './countries.ts';
import type { Day } from './days.ts';
import type { Earlier } from './earlier.ts';
import type { Plan, Report, Session } from './generated/types.ts';
import { groupedBy } from './grouped.ts';
import { joinedAfter, membersOn } from './members.ts';
import { memberByCode, spokenOfItems } from './names.ts';
import { lookup, once } from './once.ts';
import { isCurrent, isKind, itemsById, type PlanItem, planItems } from './plans.ts';
import { inOrder, sessionById, withParts } from './sessions.ts';
import type { Loaded, Snapshot } from './snapshot.ts';
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
  /** Whether it was received after the day on which it was due; never of who only became a member after that day. */
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
 * How much is counted: eleven countries, a hundred activities and ninety sessions make half of it. Sessions, countries and
 * activities multiply: short lists of each can make more than any memory holds.
 */
export const mostCounted = {
  /** One for each country or body and session. */
  reports: 20_000,
  /** What the reports are about, each activity in each of them. */
  obligations: 200_000,
} as const;

/** Activities with the places that their reports go to, at most: three for each activity and session are usual. */
const mostDestinations = 200_000;

/** The obligations as of a day. */
interface WorkedOut {
  readonly list: readonly Obligation[];
  /** The session with which there are too many: then none is counted; null where there is none. */
  readonly uncounted: Session | null;
}

/**
 * Who owes what to which session, as of a day. What was due at a closed session comes from the plan as it left it; the
 * reports are always those of the data being read.
 * @param today what is dated later counts nowhere
 * @returns by session in their order, then by reporter (countries first), then in the order of the plans; none where
 *   `firstUncounted` says that there are too many
 */
export const obligations = (snapshot: Snapshot, earlier: Earlier, today: Day): readonly Obligation[] =>
  workedOutOn(snapshot, earlier, today).list;

/** The session with which there are more obligations than are counted; null where all are. */
export const firstUncounted = (snapshot: Snapshot, earlier: Earlier, today: Day): Session | null =>
  workedOutOn(snapshot, earlier, today).uncounted;

/** Rules, tables, pages and letters ask for the same ones. */
function workedOutOn(snapshot: Snapshot, earlier: Earlier, today: Day): WorkedOut {
  const byDay = workedOut(snapshot)(earlier);
  const found = byDay.get(today) ?? workOut(snapshot, earlier, today);
  byDay.set(today, found);
  return found;
}

const workedOut = once((_snapshot: Snapshot) => once((_earlier: Earlier) => new Map<Day, WorkedOut>()));

function workOut(snapshot: Snapshot, earlier: Earlier, today: Day): WorkedOut {
  const sessions = inOrder(snapshot.sessions?.data.sessions ?? []);
  const reports = groupedBy(
    snapshot.reports.map(({ data }) => data),
    ({ session }) => session,
  );
  const list: Obligation[] = [];
  const count = { reports: 0, destinations: 0 };
  for (const session of sessions) {
    const { id, reportsDue: due } = session;
    const then = planOf(snapshot, earlier, session);
    if (due === undefined || then === null) continue;
    const parts = [...withParts(snapshot, session)].flatMap((part) =>
      part === id ? [] : (sessionById(snapshot, part) ?? []),
    );
    const meetings = [session, ...inOrder(parts)];
    const places = placesOf(meetings);
    const calls = callsAt(then, places);
    count.destinations += calls.reduce((sum, { activities, at }) => sum + activities.length * at.length, 0);
    if (count.destinations > mostDestinations) return { list: [], uncounted: session };
    const members = new Set(membersOn(snapshot, session.start ?? due).map(({ code }) => code));
    const owed = owing(then, { calls, places, members }).filter(({ asked }) => asked.length > 0);
    count.reports += owed.length;
    const more = owed.reduce((sum, { asked }) => sum + asked.length, 0);
    if (count.reports > mostCounted.reports || list.length + more > mostCounted.obligations)
      return { list: [], uncounted: session };
    const received = receivedIn(
      meetings.flatMap((meeting) => reports.get(meeting.id) ?? []),
      today,
    );
    for (const { reporter, isCountry, asked } of owed) {
      const hadDeadline = !joinedAfter(memberByCode(snapshot, reporter) ?? {}, due);
      for (const { activity, to } of asked) {
        const day = received.get(reporter)?.get(activity) ?? null;
        const isLate = hadDeadline && day !== null && day > due;
        list.push({ reporter, isCountry, activity, session: id, to, due, received: day, isLate });
      }
    }
  }
  return { list, uncounted: null };
}

/**
 * The data that say what was due at a session: where the plans that a closed one left can't be read, the present ones; null
 * of a closed one that left none: that is history.
 */
function planOf(present: Snapshot, { closed }: Earlier, { id, status, ref }: Session): Snapshot | null {
  if (status !== 'closed') return present;
  const then = closedById(closed, id)?.snapshot;
  if (!then) return ref === undefined ? null : present;
  return then.unreadKinds.has('plans') ? present : then;
}

/** Whether any plan was adopted of which reports to a session may be due: only those ask for some. */
export const hasAdopted = (snapshot: Snapshot, earlier: Earlier, session: Session): boolean =>
  (planOf(snapshot, earlier, session)?.plans ?? []).some(isAdopted);

const isAdopted = ({ data }: Loaded<Plan>): boolean => data.status === 'adopted' && isCurrent(data);

const closedById = lookup<Earlier['closed'][number]>(({ session }) => session.id);

/** What an entry of the calendar wants reports on. */
interface Asked {
  /** `countries`, a country's code, or a body's id. */
  readonly by: string;
  readonly activities: readonly string[];
}

/** What the adopted plans want reports on, by the body that is reported to. */
const askedFor = once((then: Snapshot): ReadonlyMap<string, readonly Asked[]> => {
  const asked = then.plans
    .filter(isAdopted)
    .flatMap(planItems)
    .flatMap((entry) => {
      if (!isKind(entry, 'calendar') || entry.retired) return [];
      const { reportsTo = [], reportsBy: by } = entry.value;
      const activities = by === undefined ? [] : spokenOfItems(entry).filter(isAgreed);
      if (by === undefined || activities.length === 0) return [];
      const what: Asked = { by, activities: activities.map(({ id }) => id) };
      return [...new Set(reportsTo)].map((body) => ({ body, what }));
    });
  return new Map([...groupedBy(asked, ({ body }) => body)].map(([body, list]) => [body, list.map(({ what }) => what)]));
});

/** Where reports go: a meeting, or the Secretariat. */
interface PlaceOfReports {
  readonly body: string;
  readonly id: string;
}

/** What the countries remit to the Secretariat falls due at each session of the Conference. */
const placesOf = (meetings: readonly Session[]): readonly PlaceOfReports[] => [
  ...meetings.map(({ kind, id }) => ({ body: kind, id })),
  ...(meetings.some(({ kind }) => kind === 'crm') ? [{ body: 'st', id: 'st' }] : []),
];

/** What is wanted at some places. */
interface Call extends Asked {
  /** Which of the places the reports go to, in their order. */
  readonly at: readonly number[];
}

function callsAt(then: Snapshot, places: readonly PlaceOfReports[]): readonly Call[] {
  const called = [...groupedBy(places.keys(), (place) => places[place]?.body ?? '')].flatMap(([body, at]) =>
    (askedFor(then).get(body) ?? []).map((asked) => ({ asked, at })),
  );
  return [...groupedBy(called, ({ asked }) => asked)].map(([asked, all]) => ({
    ...asked,
    at: together(all.map(({ at }) => at)),
  }));
}

/** What is in any of some lists, in order; where all are one, that one. */
const together = ([first = [], ...others]: readonly Call['at'][]): Call['at'] =>
  others.every((one) => one === first) ? first : [...new Set([first, ...others].flat())].sort((a, b) => a - b);

/** Whoever is to report, and on what. */
interface Owing {
  readonly reporter: string;
  readonly isCountry: boolean;
  readonly asked: readonly Pick<Obligation, 'activity' | 'to'>[];
}

interface Wanted {
  readonly calls: readonly Call[];
  readonly places: readonly PlaceOfReports[];
  /** The countries that are members by then, in the order of their codes: one that is not owes nothing, named or not. */
  readonly members: ReadonlySet<string>;
}

/** Who is to report on what, each once: the countries by their codes, then the bodies. */
function owing(then: Snapshot, { calls, places, members }: Wanted): readonly Owing[] {
  const byWhom = groupedBy(calls, ({ by }) => by);
  const order = orderOfItems(then);
  const eachOnce = (list: readonly Call[]): Owing['asked'] =>
    [
      ...groupedBy(
        list.flatMap(({ activities, at }) => activities.map((activity) => ({ activity, at }))),
        ({ activity }) => activity,
      ),
    ]
      .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .map(([activity, all]) => ({
        activity,
        to: together(all.map(({ at }) => at)).map((place) => places[place]?.id ?? ''),
      }));
  const ofAll = byWhom.get('countries') ?? [];
  const askedOfAll = eachOnce(ofAll);
  const bodies = [...byWhom.keys()].filter((by) => by !== 'countries' && !isCountryCode(by)).sort(byCodePoint);
  return [
    ...[...members].map((reporter) => {
      const own = byWhom.get(reporter);
      return { reporter, isCountry: true, asked: own ? eachOnce([...ofAll, ...own]) : askedOfAll };
    }),
    ...bodies.map((reporter) => ({ reporter, isCountry: false, asked: eachOnce(byWhom.get(reporter) ?? []) })),
  ];
}

const orderOfItems = once(
  (then: Snapshot): ReadonlyMap<string, number> => new Map([...itemsById(then).keys()].map((id, i) => [id, i])),
);

/** Whether an item is an activity that still counts, that all have agreed to, and that says what is to be done. */
const isAgreed = (item: PlanItem): boolean =>
  isKind(item, 'activity') && !item.retired && item.value.proposedBy === undefined && !item.value.toBeDefined;

/** The first day on which someone reported on something, by reporter and activity; drafts and what is dated later don't count. */
function receivedIn(reports: readonly Report[], today: Day): ReadonlyMap<string, ReadonlyMap<string, Day>> {
  const found = new Map<string, Map<string, Day>>();
  for (const { reporter, submitted, entries } of reports) {
    if (submitted === undefined || submitted > today) continue;
    const days = found.get(reporter) ?? new Map<string, Day>();
    found.set(reporter, days);
    for (const { activity, status, unchanged } of entries) {
      if (status === undefined && unchanged === undefined) continue;
      const before = days.get(activity);
      if (before === undefined || submitted < before) days.set(activity, submitted);
    }
  }
  return found;
}

/** A report on something that was due to nobody, and the day on which it was received. */
export interface Unasked {
  readonly activity: string;
  readonly received: Day;
}

/**
 * On what else someone reported to a session, or to a meeting that is part of it, as of a day: nobody was to.
 * @param list what was due from the same reporter at the session
 * @returns in the order of the reports
 */
export function reportedUnasked(
  snapshot: Snapshot,
  {
    session,
    reporter,
    list,
    today,
  }: {
    readonly session: Session;
    readonly reporter: string;
    readonly list: readonly Obligation[];
    readonly today: Day;
  },
): readonly Unasked[] {
  const meetings = withParts(snapshot, session);
  const reports = snapshot.reports.map(({ data }) => data).filter((one) => meetings.has(one.session));
  const due = new Set(list.map(({ activity }) => activity));
  return [...(receivedIn(reports, today).get(reporter) ?? [])]
    .filter(([activity]) => !due.has(activity))
    .map(([activity, received]) => ({ activity, received }));
}

/** The state that knows an activity that is due: the present one, else that which the session left to which it is due. */
export function holderOf(
  { snapshot, earlier }: { readonly snapshot: Snapshot; readonly earlier: Earlier },
  activity: string,
  session: string,
): Snapshot {
  if (itemsById(snapshot).has(activity)) return snapshot;
  return earlier.closed.find((one) => one.session.id === session)?.snapshot ?? snapshot;
}

/** How many of some obligations were met, late or not, and how many are left. */
export function sumsOf(list: readonly Obligation[]): Sums {
  const received = list.filter((one) => one.received !== null).length;
  const late = list.filter(({ isLate }) => isLate).length;
  return { due: list.length, received, late, owed: list.length - received };
}
