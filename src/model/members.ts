import type { Day } from './days.ts';
import type { Member } from './generated/types.ts';
import { memberByCode } from './names.ts';
import type { Snapshot } from './snapshot.ts';
import { byCodePoint } from './text.ts';

/** The countries that are members on a day, by their codes. One without `from` has always been a member (design, 2.4). */
export const membersOn = (snapshot: Snapshot, day: Day): readonly Member[] =>
  (snapshot.members?.data.countries ?? [])
    .filter(({ from, until }) => (from ?? day) <= day && day <= (until ?? day))
    .sort((a, b) => byCodePoint(a.code, b.code));

/** Whether a country only became a member after a day. */
export const joinedAfter = ({ from }: Pick<Member, 'from'>, day: Day): boolean => from !== undefined && day < from;

/** The last day on which a country was a member, where that is over by a day; else null. */
export function wasMemberUntil(snapshot: Snapshot, country: string, day: Day): Day | null {
  const { until } = memberByCode(snapshot, country) ?? {};
  return until !== undefined && until < day ? until : null;
}
