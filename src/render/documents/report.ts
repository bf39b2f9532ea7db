import { UsageError } from '../../model/errors.ts';
import { meantReporter, meantSession } from '../../model/meant.ts';
import { reporterText, sessionText } from '../../model/names.ts';
import { obligations } from '../../model/obligations.ts';
import { dueAt } from '../../model/sessions.ts';
import { reportView } from '../../views/report-document.ts';
import { withExcused } from '../../views/reporting.ts';
import { stateScopes } from '../choice.ts';
import type { DocumentKind } from './index.ts';

/** One report: what a country or body reported to a session, and what it still owes. */
export const report: DocumentKind = {
  alias: 'informe',
  formats: ['html', 'markdown'],
  of: {
    words: 2,
    check([session, reporter]) {
      if (session === undefined || reporter === undefined) throw new UsageError('reportNeeded');
    },
  },
  views(material, languages) {
    const { snapshot, earlier, today, isPublic, accepted, of } = material;
    const session = meantSession(snapshot, of[0] ?? '');
    const reporter = meantReporter(snapshot, of[1] ?? '');
    const found = snapshot.reports.find(({ data }) => data.session === session.id && data.reporter === reporter);
    if (!found)
      throw new UsageError('noReport', {
        who: reporterText(snapshot, reporter),
        session: sessionText(snapshot, session),
        typed: `${session.id} ${reporter}`,
      });
    if (isPublic && found.data.audience !== 'public') throw new UsageError('networkOnly');
    const list = withExcused(obligations(snapshot, earlier, today), accepted).filter(
      (one) => one.session === dueAt(snapshot, session) && one.reporter === reporter,
    );
    return [
      {
        scope: [session.id, reporter, ...stateScopes({ ...material, since: null, clean: false })],
        view: reportView(snapshot, found.data, session, { list, earlier, languages, today }),
      },
    ];
  },
};
