import type { Lang } from '../messages/documents/index.ts';
import type { Day } from '../model/days.ts';
import type { Plan, Session } from '../model/generated/types.ts';
import { sessionName, sessionWhere } from '../model/names.ts';
import { fateOf, isCurrent, planItems } from '../model/plans.ts';
import { lastDay, sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { byCodePoint, wording } from '../model/text.ts';

/** What a folder holds, in a few figures. */
export interface Overview {
  readonly plan: {
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
  readonly next: { readonly name: string; readonly where: string } | null;
}

/** The first current plan (else the first), counted without what is superseded or dropped, and the next session of the organisation. */
export function overviewOf(snapshot: Snapshot, today: Day, lang: Lang): Overview {
  const loaded = snapshot.plans.find(({ data }) => isCurrent(data)) ?? snapshot.plans[0];
  const items = loaded ? planItems(loaded).filter(({ retired }) => !retired) : [];
  const count = (kind: string) => items.filter((item) => item.kind === kind).length;
  const session = loaded && sessionById(snapshot, loaded.data.session);
  const next = nextSession(snapshot, today);
  return {
    plan: loaded
      ? {
          title: wording(loaded.data.title, lang),
          // What became of it comes before what it was.
          status: fateOf(loaded.data) ?? loaded.data.status,
          session: session ? sessionName(snapshot, session, lang) : loaded.data.session,
          counts: {
            topics: count('topic'),
            rows: count('row'),
            objectives: count('objective'),
            activities: count('activity'),
            entries: count('calendar'),
          },
        }
      : null,
    next: next ? { name: sessionName(snapshot, next, lang), where: sessionWhere(next, lang) } : null,
  };
}

/** Of the sessions that are not closed, not part of another and not yet over, the one that starts first. */
function nextSession(snapshot: Snapshot, today: Day): Session | undefined {
  const starts = (session: Session) => session.start ?? `${session.year ?? '9999'}-12-31`;
  return (snapshot.sessions?.data.sessions ?? [])
    .filter(
      (session) => session.status !== 'closed' && session.partOf === undefined && (lastDay(session) ?? '9999') >= today,
    )
    .sort((a, b) => byCodePoint(starts(a), starts(b)) || byCodePoint(a.id, b.id))[0];
}
