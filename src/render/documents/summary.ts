import { UsageError } from '../../model/errors.ts';
import { meantSession } from '../../model/meant.ts';
import { obligations } from '../../model/obligations.ts';
import { dueAt, sessionById, withParts } from '../../model/sessions.ts';
import { withExcused } from '../../views/reporting.ts';
import { summaryView } from '../../views/summary.ts';
import { stateScopes } from '../choice.ts';
import type { DocumentKind } from './index.ts';

/** All reports to a session by activity: for the Network only. */
export const summary: DocumentKind = {
  alias: 'resumen',
  formats: ['html', 'markdown'],
  of: {
    words: 1,
    check([session]) {
      if (session === undefined) throw new UsageError('summaryNeeded');
    },
  },
  views(material, languages) {
    const { snapshot, earlier, today, isPublic, accepted, of } = material;
    if (isPublic) throw new UsageError('networkOnly');
    const meeting = meantSession(snapshot, of[0]);
    // What is reported to a part is reported to the whole: a part alone would show some of the reports that are counted.
    const session = sessionById(snapshot, dueAt(snapshot, meeting)) ?? meeting;
    const list = withExcused(obligations(snapshot, earlier, today), accepted).filter(
      (one) => one.session === session.id,
    );
    const meetings = withParts(snapshot, session);
    return [
      {
        scope: [session.id, ...stateScopes({ ...material, since: null, clean: false })],
        view: summaryView(snapshot, session, { list, meetings, earlier, languages, today }),
      },
    ];
  },
};
