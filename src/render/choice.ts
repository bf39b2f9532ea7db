import { UsageError } from '../model/errors.ts';
import type { Plan } from '../model/generated/types.ts';
import { nearest } from '../model/nearest.ts';
import { isCurrent } from '../model/plans.ts';
import type { Loaded, Snapshot } from '../model/snapshot.ts';

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
      ? new UsageError('noPlan')
      : new UsageError('unknownPlan', { id: planId, near: nearest(planId, allowed), allowed });
  }
  return { plans, several: current.length > 1 };
}
