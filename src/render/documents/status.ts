import { statusView } from '../../views/status.ts';
import { chosenPlans, stateScopes } from '../choice.ts';
import type { DocumentKind } from './index.ts';

/** How the plan stands: a few figures, a picture, then tables. */
export const status: DocumentKind = {
  alias: 'estado',
  formats: ['html', 'markdown'],
  currentOnly: true,
  views(material, languages) {
    const { snapshot, findings, accepted, earlier, today, planId } = material;
    const { plans, several } = chosenPlans(snapshot, planId);
    return plans.map(({ file, data }) => ({
      scope: [...(several ? [data.id] : []), ...stateScopes({ ...material, since: null, clean: false })],
      view: statusView(snapshot, data, file, { languages, today, findings, accepted, earlier }),
    }));
  },
};
