import { statusView } from '../../views/status.ts';
import { chosenPlans } from '../choice.ts';
import type { DocumentKind } from './index.ts';

/** How the plan stands: a few figures, a picture, then tables. */
export const status: DocumentKind = {
  alias: 'estado',
  formats: ['html', 'markdown'],
  views({ snapshot, findings, today, planId }, languages) {
    const { plans, several } = chosenPlans(snapshot, planId);
    return plans.map(({ file, data }) => ({
      scope: several ? [data.id] : [],
      view: statusView(snapshot, data, file, { languages, today, findings }),
    }));
  },
};
