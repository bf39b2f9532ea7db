import type { Session } from '../model/generated/types.ts';
import { isCurrent, isKind, type PlanItem, planItems } from '../model/plans.ts';
import { withParts } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';

/**
 * What the plans say is to happen at a session or at a part of it, in the order of the plans: notes such as "the
 * recommendations of this workshop will be discussed at the XIII RCM" (row 2 of the 2008 plan), and calendar entries
 * that are scheduled for it.
 */
export function promisedTo(snapshot: Snapshot, session: Session): readonly PlanItem<'note' | 'calendar'>[] {
  const meetings = withParts(snapshot, session);
  return snapshot.plans
    .filter(({ data }) => isCurrent(data))
    .flatMap((plan) => planItems(plan))
    .filter((item): item is PlanItem<'note' | 'calendar'> => {
      if (item.retired) return false;
      if (isKind(item, 'note')) return meetings.has(item.value.event ?? '');
      return isKind(item, 'calendar') && item.value.kind === 'scheduled' && meetings.has(item.value.event ?? '');
    });
}
