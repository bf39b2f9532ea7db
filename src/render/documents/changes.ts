import { changesView } from '../../views/changes-document.ts';
import { momentScope } from '../choice.ts';
import type { DocumentKind } from './index.ts';

/** The paper that delegates get: what changed between two sessions. */
export const changes: DocumentKind = {
  alias: 'cambios',
  formats: ['html', 'markdown'],
  comparing: true,
  views({ between, today }, languages) {
    if (!between) return [];
    return [
      { scope: [momentScope(between.from), momentScope(between.to)], view: changesView(between, { languages, today }) },
    ];
  },
};
