import type { Day } from '../model/days.ts';
import { groupedBy } from '../model/grouped.ts';
import { membersOn } from '../model/members.ts';
import { type Obligation, type Sums, sumsOf } from '../model/obligations.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { byCodePoint } from '../model/text.ts';
import type { Accepted } from '../rules/checking/accepted.ts';

/** How a country or body stands towards one session. */
export interface SessionSums extends Sums {
  readonly session: string;
}

/** How a country or body stands towards each session that something of it is due at, in the order of the sessions. */
export interface ReporterSums {
  readonly reporter: string;
  readonly sessions: readonly SessionSums[];
}

/** Who reported, as figures: the same for every table, document and letter. */
export interface Reporting {
  /** Every country that is a member today, by its code. */
  readonly countries: readonly ReporterSums[];
  /** The bodies that something is due of. */
  readonly bodies: readonly ReporterSums[];
  /** Of the countries all together. */
  readonly totals: Sums;
}

/** Counts obligations by country or body and session: of the countries the members, and those that left since and were to report. */
export function reportingOf(snapshot: Snapshot, list: readonly Obligation[], today: Day): Reporting {
  const byReporter = groupedBy(list, ({ reporter }) => reporter);
  const sums = (reporter: string): ReporterSums => ({
    reporter,
    sessions: [...groupedBy(byReporter.get(reporter) ?? [], ({ session }) => session)].map(([session, some]) => ({
      session,
      ...sumsOf(some),
    })),
  });
  const ofCountries = list.filter(({ isCountry }) => isCountry);
  const countries = new Set([
    ...membersOn(snapshot, today).map(({ code }) => code),
    ...ofCountries.map(({ reporter }) => reporter),
  ]);
  const bodies = new Set(list.filter(({ isCountry }) => !isCountry).map(({ reporter }) => reporter));
  return {
    countries: [...countries].sort(byCodePoint).map(sums),
    bodies: [...bodies].sort().map(sums),
    totals: sumsOf(ofCountries),
  };
}

/** What is due; and, where it is accepted for a time that it is missing, the session until which it is. */
export interface Due extends Obligation {
  readonly excusedUntil?: string;
}

/** What is due, with what the folder's waivers accept as missing. */
export function withExcused(list: readonly Obligation[], accepted: readonly Accepted[]): readonly Due[] {
  const missing = accepted.filter(({ finding }) => finding.rule === 'report-missing');
  if (missing.length === 0) return list;
  const until = new Map(
    missing.map(({ finding: { country, session }, waiver }) => [`${country} ${session}`, waiver.until]),
  );
  return list.map((one): Due => {
    const excusedUntil = one.received === null ? until.get(`${one.reporter} ${one.session}`) : undefined;
    return excusedUntil === undefined ? one : { ...one, excusedUntil };
  });
}

/** Whether it is accepted for a time that a report is missing: figures count it as owed, and nobody is asked for it. */
export const isExcused = ({ excusedUntil }: Due): boolean => excusedUntil !== undefined;

/** Whether a report is asked for: it is owed, and not accepted as missing. */
export const isAskedFor = (one: Due): boolean => one.received === null && !isExcused(one);

/** How many were received, late or not, or are owed; and of how many of these it is accepted that they are missing. */
export interface SaidSums extends Sums {
  readonly excused: number;
}

/** The sums that a sentence says. */
export const saidSums = (list: readonly Due[]): SaidSums => ({
  ...sumsOf(list),
  excused: list.filter(isExcused).length,
});

/** Who has reported on an activity to a session, and who has not; and of whom of these it is accepted for a time. */
export interface ActivityReporting {
  readonly activity: string;
  readonly session: string;
  readonly received: readonly string[];
  readonly late: readonly string[];
  readonly owed: readonly string[];
  readonly excused: readonly string[];
}

/** Obligations by session and activity, in the order in which they came up. */
export const reportingByActivity = (list: readonly Due[]): readonly ActivityReporting[] =>
  [...groupedBy(list, ({ session, activity }) => `${session} ${activity}`).values()].map((some) => {
    const who = (wanted: (one: Due) => boolean) => some.filter(wanted).map(({ reporter }) => reporter);
    return {
      activity: some[0]?.activity ?? '',
      session: some[0]?.session ?? '',
      received: who(({ received }) => received !== null),
      late: who(({ isLate }) => isLate),
      owed: who(({ received }) => received === null),
      excused: who(isExcused),
    };
  });
