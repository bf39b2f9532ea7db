import { planView } from '../../views/plan.ts';
import { chosenPlans } from '../choice.ts';
import type { DocumentKind } from './index.ts';

/** The official table. */
export const plan: DocumentKind = {
  alias: 'plan',
  formats: ['html', 'markdown'],
  views({ snapshot, findings, today, clean, planId }, languages) {
    const { plans, several } = chosenPlans(snapshot, planId);
    return plans.map((one) => ({
      scope: [...(several ? [one.data.id] : []), ...(clean ? ['clean'] : [])],
      view: planView(snapshot, one, { languages, today, findings, clean }),
    }));
  },
};
