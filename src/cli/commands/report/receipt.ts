import { documentWords } from '../../../messages/documents/index.ts';
import { meantReporter, meantSession } from '../../../model/meant.ts';
import { itemText, reporterText, sessionName } from '../../../model/names.ts';
import { type Obligation, obligations, sumsOf } from '../../../model/obligations.ts';
import { dueAt } from '../../../model/sessions.ts';
import { excerpt, wording } from '../../../model/text.ts';
import { earlierWithNote, findingsOf, printDespiteErrors } from '../../findings.ts';
import type { Answer } from '../../formats/answer.ts';
import { printable } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';
import { formatAsked } from '../command.ts';
import type { Action } from '../session/action.ts';

/** What was received from a country or body for a session, when, and what is outstanding: the proof of whoever reported. */
export const run: Action = async ({ context, data, words: [word, who = ''], typed }) => {
  const { snapshot, today } = data;
  const { lang, words } = context;
  const said = words.reports;
  const session = meantSession(snapshot, word);
  const reporter = meantReporter(snapshot, who);
  const earlier = await earlierWithNote(data, context);
  const findings = await findingsOf(data, context, earlier);
  const list = obligations(snapshot, earlier, today).filter(
    (one) => one.session === dueAt(session) && one.reporter === reporter,
  );
  const day = (one: string) => documentWords[lang].days(one, one);
  const line = ({ activity, received, isLate }: Obligation): string => {
    const what = words.quoted(excerpt(wording(itemText(snapshot, activity), lang), 200));
    return printable(received === null ? said.isOwed(what) : said.wasReceived(what, day(received), isLate));
  };
  const name = wording(reporterText(snapshot, reporter), lang);
  const title = printable(said.receipt(name, sessionName(snapshot, session, lang)));
  const asOf = documentWords[lang].asOf(today);
  const sums = sumsOf(list);
  const { deadline, summary: inSum } = documentWords[lang].reports;
  const [first] = list;
  const summary = first ? `${deadline(first.due)}. ${inSum(sums)}` : said.nothingDue;
  const rows = list.map(({ activity, due, received, isLate }) => ({
    activity,
    deadline: due,
    receivedOn: received,
    status: received === null ? 'owed' : isLate ? 'late' : 'received',
  }));
  const answer: Answer = {
    json: { version: '1', today, session: session.id, reporter, ...sums, entries: rows },
    columns: ['activity', 'deadline', 'receivedOn', 'status'],
    rows,
    sections: [
      { heading: title },
      { paragraph: `${asOf}. ${summary}` },
      ...(list.length === 0
        ? []
        : [{ columns: [documentWords[lang].reports.columns.activity], rows: list.map((one) => [line(one)]) }]),
    ],
    text: ({ paint, width }) =>
      `${[
        paint.bold(wrap(title, width)),
        wrap(`${asOf}. ${summary}`, width),
        ...(list.length === 0 ? [] : [list.map((one) => wrap(line(one), width, '  · ')).join('\n')]),
      ].join('\n\n')}\n`,
  };
  return printDespiteErrors(answer, findings, formatAsked(typed), context);
};
