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

/** What is still asked for, or was received: what is accepted as missing for a time is not. */
export function askedFor(list: readonly Obligation[], accepted: readonly Accepted[]): readonly Obligation[] {
  const missing = accepted.filter(({ finding }) => finding.rule === 'report-missing');
  const excused = new Set(missing.map(({ finding: { country, session } }) => `${country} ${session}`));
  return list.filter(({ reporter, session, received }) => received !== null || !excused.has(`${reporter} ${session}`));
}

/** Who has to report on an activity to a session, and who has. */
export interface ActivityReporting {
  readonly activity: string;
  readonly session: string;
  readonly received: readonly string[];
  readonly late: readonly string[];
  readonly owed: readonly string[];
}

/** Obligations by session and activity, in the order in which they came up. */
export const reportingByActivity = (list: readonly Obligation[]): readonly ActivityReporting[] =>
  [...groupedBy(list, ({ session, activity }) => `${session} ${activity}`).values()].map((some) => {
    const who = (wanted: (one: Obligation) => boolean) => some.filter(wanted).map(({ reporter }) => reporter);
    return {
      activity: some[0]?.activity ?? '',
      session: some[0]?.session ?? '',
      received: who(({ received }) => received !== null),
      late: who(({ isLate }) => isLate),
      owed: who(({ received }) => received === null),
    };
  });
