import { UsageError } from '../model/errors.ts';
import type { Plan } from '../model/generated/types.ts';
import { nearestId } from '../model/nearest.ts';
import { isCurrent } from '../model/plans.ts';
import type { Loaded, Snapshot } from '../model/snapshot.ts';
import type { Material, MomentOf } from './documents/index.ts';

/**
 * The plans that a document is made of: those proposed or adopted, or the one that `--plan` names.
 * @returns with whether the folder has several current plans, so that names must tell them apart
 * @throws UsageError where there is none
 */
export function chosenPlans(
  snapshot: Snapshot,
  planId: string | undefined,
): { readonly plans: readonly Loaded<Plan>[]; readonly several: boolean } {
  const current = snapshot.plans.filter(({ data }) => isCurrent(data));
  const plans = planId === undefined ? current : snapshot.plans.filter(({ data }) => data.id === planId);
  if (plans.length === 0) {
    const allowed = snapshot.plans.map(({ data }) => data.id);
    throw planId === undefined
      ? new UsageError('noPlan', { over: allowed })
      : new UsageError('unknownPlan', { id: planId, near: nearestId(allowed)(planId), allowed });
  }
  return { plans, several: current.length > 1 };
}

/** A state of the folder inside a file's name: a session's id, the first digits of a commit, or `now`. */
export const momentScope = (moment: MomentOf | null): string =>
  moment === null ? 'now' : (moment.session?.id ?? moment.commit.slice(0, 12));

/** The parts of a file's name that say which states it is of. */
export const stateScopes = ({ since, at, clean }: Material): readonly string[] => [
  ...(since ? [`since-${momentScope(since.moment)}`] : []),
  ...(at ? [`at-${momentScope(at)}`] : []),
  ...(clean ? ['clean'] : []),
];
