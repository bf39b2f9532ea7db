import type { Day } from '../model/days.ts';
import type { EarlierSession } from '../model/earlier.ts';
import type { Finding } from '../model/findings.ts';
import { once } from '../model/once.ts';
import { lastDay } from '../model/sessions.ts';
import { fingerprintsIn, flagCount } from './check.ts';

/**
 * How many items were outstanding in the data of a closed session, as of its last day; worked out once for each.
 * @param today the day used for a session whose days are unknown
 * @returns null where that day comes after `today`: what is dated later counts nowhere
 */
export function outstandingThen(earlier: EarlierSession, today: string): number | null {
  const day = dayThen(earlier, today);
  if (day > today) return null;
  const count = byDay(earlier).get(day) ?? flagCount(earlier.snapshot, day);
  byDay(earlier).set(day, count);
  return count;
}

const dayThen = ({ session }: EarlierSession, today: string): Day => lastDay(session) ?? today;

const byDay = once((_earlier: EarlierSession) => new Map<string, number>());

/**
 * Adds to each flag the closed session since which it has been outstanding: the first of those at whose closing the
 * same flag was raised, without a gap up to the last.
 * @param closed the closed sessions in the order in which they took place
 * @param today the day used for a session whose days are unknown
 */
export function withSince(
  findings: readonly Finding[],
  closed: readonly EarlierSession[],
  today: string,
): readonly Finding[] {
  const since = new Map<string, { readonly session: string; readonly sessions: number }>();
  const flags = findings.filter(({ level }) => level === 'flag');
  const rules = new Set(flags.map(({ rule }) => rule));
  let standing = new Set(flags.map(({ fingerprint }) => fingerprint));
  // What comes after the day that the data are looked at counts nowhere.
  for (const earlier of closed.filter((one) => dayThen(one, today) <= today).reverse()) {
    if (standing.size === 0) break;
    // What was accepted then was outstanding all the same.
    const then = fingerprintsIn(earlier.snapshot, dayThen(earlier, today), rules);
    standing = new Set([...standing].filter((fingerprint) => then.has(fingerprint)));
    for (const fingerprint of standing)
      since.set(fingerprint, { session: earlier.session.id, sessions: (since.get(fingerprint)?.sessions ?? 0) + 1 });
  }
  return findings.map((finding) => {
    const age = finding.level === 'flag' ? since.get(finding.fingerprint) : undefined;
    return age ? { ...finding, since: age.session, sessionCount: age.sessions } : finding;
  });
}

/** The same findings, those that have been outstanding for most sessions first. */
export const oldestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => b.sessionCount - a.sessionCount);
