import { momentName } from '../../views/changes-document.ts';
import { planView } from '../../views/plan.ts';
import { chosenPlans, stateScopes } from '../choice.ts';
import type { DocumentKind } from './index.ts';

/** The official table. */
export const plan: DocumentKind = {
  alias: 'plan',
  formats: ['html', 'markdown'],
  marked: true,
  views(material, languages) {
    const { snapshot, findings, today, clean, numbered, planId } = material;
    const { plans, several } = chosenPlans(snapshot, planId);
    const since = material.since && {
      before: material.since.before,
      label: momentName(snapshot, material.since.moment, languages),
    };
    return plans.map((one) => ({
      scope: [...(several ? [one.data.id] : []), ...stateScopes(material)],
      view: planView(snapshot, one, { languages, today, findings, clean, numbered, since }),
    }));
  },
};
