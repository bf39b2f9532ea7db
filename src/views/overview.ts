import type { Lang } from '../messages/documents/index.ts';
import type { Day } from '../model/days.ts';
import type { Plan } from '../model/generated/types.ts';
import { sessionCalled } from '../model/names.ts';
import { fateOf, isCurrent, isEmptied, isKind, planItems } from '../model/plans.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { wording } from '../model/text.ts';
import { comingSessionText } from './coming-session.ts';

/** What a folder holds, in a few figures. */
export interface Overview {
  readonly plan: {
    readonly id: string;
    /** Whether documents are made of it without naming it. */
    readonly isCurrent: boolean;
    readonly title: string;
    readonly status: Plan['status'] | 'dropped';
    readonly session: string;
    readonly counts: {
      readonly topics: number;
      readonly rows: number;
      readonly objectives: number;
      readonly activities: number;
      readonly entries: number;
    };
  } | null;
  /** The next meeting, or one that is over and was not closed; null where there is none. */
  readonly next: string | null;
}

/** The first current plan (else the first), counted without what is superseded or dropped, and the next session of the organisation. */
export function overviewOf(snapshot: Snapshot, today: Day, lang: Lang): Overview {
  const loaded = snapshot.plans.find(({ data }) => isCurrent(data)) ?? snapshot.plans[0];
  const items = loaded ? planItems(loaded).filter(({ retired }) => !retired) : [];
  // Rows of which nothing is left, and topics without a row, are not in the table either.
  const rows = items.filter((item) => isKind(item, 'row') && !isEmptied(item.value));
  const count = (kind: string) => items.filter((item) => item.kind === kind).length;
  return {
    plan: loaded
      ? {
          id: loaded.data.id,
          isCurrent: isCurrent(loaded.data),
          title: wording(loaded.data.title, lang),
          // What became of it comes before what it was.
          status: fateOf(loaded.data) ?? loaded.data.status,
          session: sessionCalled(snapshot, loaded.data.session, lang),
          counts: {
            topics: new Set(rows.map(({ parent }) => parent)).size,
            rows: rows.length,
            objectives: count('objective'),
            activities: count('activity'),
            entries: count('calendar'),
          },
        }
      : null,
    next: comingSessionText(snapshot, today, lang),
  };
}
