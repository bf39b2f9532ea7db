import { documentWords } from '../../../messages/documents/index.ts';
import { meantSession } from '../../../model/meant.ts';
import { dueAt } from '../../../model/sessions.ts';
import { reportingByActivity, reportingOf, withExcused } from '../../../views/reporting.ts';
import { reportsReceived } from '../../../views/reports-received.ts';
import { countedObligations } from '../../counted.ts';
import { checkedSince, earlierWithNote, printDespiteErrors } from '../../findings.ts';
import type { Answer } from '../../formats/answer.ts';
import { reportsSections, reportsText } from '../../reports-tables.ts';
import { formatAsked } from '../command.ts';
import type { Action } from '../session/action.ts';

/** Who has reported to a session, and who has not, by country and by activity. */
export const run: Action = async ({ context, data, words: [word], typed }) => {
  const { snapshot, today } = data;
  const { lang } = context;
  const earlier = await earlierWithNote(data, context);
  const { findings, accepted } = checkedSince(data, earlier);
  const list = withExcused(countedObligations(snapshot, earlier, today, context.atOption), accepted);
  // One report serves a session and the meetings that are part of it.
  const wanted = word === undefined ? undefined : dueAt(snapshot, meantSession(snapshot, word));
  const reports = reportsReceived(snapshot, { list, earlier, today, languages: [lang], ...(wanted && { wanted }) });
  const session = wanted ?? reports?.session ?? null;
  const of = list.filter((one) => one.session === session);
  const { countries, bodies, totals } = reportingOf(snapshot, of, today);
  const sums = [...countries, ...bodies].flatMap(({ reporter, sessions: [one] }) =>
    one ? [{ reporter, due: one.due, received: one.received, late: one.late, owed: one.owed }] : [],
  );
  const activities = reportingByActivity(of).map(({ activity, ...who }) => ({
    activity,
    received: who.received,
    late: who.late,
    owed: who.owed,
    excused: who.excused,
  }));
  const { nothingDue } = documentWords[lang].reports;
  const answer: Answer = {
    json: { version: '1', today, session, totals, reporters: sums, activities },
    columns: ['session', 'reporter', 'due', 'received', 'late', 'owed'],
    rows: sums.map((one) => ({ session, ...one })),
    sections: reports ? reportsSections(reports) : [{ paragraph: nothingDue }],
    text: (terminal) => (reports ? `${reportsText(reports, terminal)}\n` : `${nothingDue}\n`),
  };
  return printDespiteErrors(answer, findings, formatAsked(typed), context);
};
