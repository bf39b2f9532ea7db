import { UsageError } from '../../model/errors.ts';
import { nearest } from '../../model/nearest.ts';
import { isCurrent } from '../../model/plans.ts';
import { planView } from '../../views/plan.ts';
import type { DocumentKind } from './index.ts';

/** The official table. */
export const plan: DocumentKind = {
  alias: 'plan',
  formats: ['html', 'markdown'],
  views({ snapshot, findings, today, clean, planId }, languages) {
    const current = snapshot.plans.filter(({ data }) => isCurrent(data));
    const chosen = planId === undefined ? current : snapshot.plans.filter(({ data }) => data.id === planId);
    if (chosen.length === 0) {
      const allowed = snapshot.plans.map(({ data }) => data.id);
      throw planId === undefined
        ? new UsageError('noPlan')
        : new UsageError('unknownPlan', { id: planId, near: nearest(planId, allowed), allowed });
    }
    const several = current.length > 1;
    return chosen.map((one) => ({
      scope: [...(several ? [one.data.id] : []), ...(clean ? ['clean'] : [])],
      view: planView(snapshot, one, { languages, today, findings, clean }),
    }));
  },
};
