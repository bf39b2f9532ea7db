import { UsageError } from '../../../model/errors.ts';
import { excerpt } from '../../../model/excerpt.ts';
import { meantReporter, meantSession } from '../../../model/meant.ts';
import { memberByCode } from '../../../model/names.ts';
import { reportedUnasked, sumsOf, type Unasked } from '../../../model/obligations.ts';
import { dueAt, sessionById } from '../../../model/sessions.ts';
import { type ReceiptView, receiptView } from '../../../views/receipt.ts';
import { type Due, withExcused } from '../../../views/reporting.ts';
import { countedObligations } from '../../counted.ts';
import { checkedSince, earlierWithNote, errorCount, printDespiteErrors } from '../../findings.ts';
import type { Answer } from '../../formats/answer.ts';
import { printable } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';
import { formatAsked } from '../command.ts';
import type { Action } from '../session/action.ts';

/** What was received from a country or body for a session, when, and what is outstanding: the proof of whoever reported. */
export const run: Action = async ({ context, data, words: [word, who = ''], typed }) => {
  const { snapshot, today, at } = data;
  const { lang, words } = context;
  const format = formatAsked(typed);
  if (typed.has('out') && format !== 'html')
    throw new UsageError('outNeedsFiles', { format: format ?? '', files: ['html'] });
  const session = meantSession(snapshot, word);
  const reporter = meantReporter(snapshot, who);
  const earlier = await earlierWithNote(data, context);
  const { findings, accepted } = checkedSince(data, earlier);
  const list = withExcused(countedObligations(snapshot, earlier, today, context.atOption), accepted).filter(
    (one) => one.session === dueAt(snapshot, session) && one.reporter === reporter,
  );
  const unasked = reportedUnasked(snapshot, {
    session: sessionById(snapshot, dueAt(snapshot, session)) ?? session,
    reporter,
    list,
    today,
  });
  const material = { snapshot, earlier, session, reporter, list, unasked, today };
  if (format === 'html') {
    // Nobody is told that a report is outstanding that is there and can't be read.
    const errors = errorCount(findings);
    if (errors > 0) {
      context.note(words.render.refused(errors, context.atOption));
      return 1;
    }
    const [{ renderReceipt }, { momentScope }, { writeRendered }] = await Promise.all([
      import('../../../render/letters/receipt.ts'),
      import('../../../render/choice.ts'),
      import('../../written.ts'),
    ]);
    const own = context.langOption === undefined ? memberByCode(snapshot, reporter)?.language : undefined;
    const scope = [session.id, reporter, ...(at ? [`at-${momentScope(at)}`] : [])];
    const page = await renderReceipt(receiptView(material, own ?? lang), scope);
    await writeRendered([page], typed, context);
    return 0;
  }
  const answer = receiptAnswer(receiptView(material, lang), { list, unasked }, words.quoted, {
    version: '1',
    today,
    session: session.id,
    reporter,
    ...sumsOf(list),
  });
  return printDespiteErrors(answer, findings, format, context);
};

/** An acknowledgement for a terminal, a mail and programs. */
function receiptAnswer(
  view: ReceiptView,
  { list, unasked }: { readonly list: readonly Due[]; readonly unasked: readonly Unasked[] },
  quoted: (text: string) => string,
  json: object,
): Answer {
  const title = printable(view.heading);
  const about = `${view.asOf}. ${view.summary}`;
  const lines = (view.table?.rows ?? []).map(({ wordings, status }) =>
    printable(`${quoted(excerpt(wordings[0]?.text ?? '', 200))}: ${status}.`),
  );
  const rows = [
    ...list.map(({ activity, due, received, isLate, excusedUntil }) => ({
      activity,
      deadline: due,
      receivedOn: received,
      status: received === null ? 'owed' : isLate ? 'late' : 'received',
      excusedUntil: excusedUntil ?? null,
    })),
    ...unasked.map(({ activity, received }) => ({
      activity,
      deadline: null,
      receivedOn: received,
      status: 'not-due',
      excusedUntil: null,
    })),
  ];
  return {
    json: { ...json, entries: rows },
    columns: ['activity', 'deadline', 'receivedOn', 'status', 'excusedUntil'],
    rows,
    sections: [
      { heading: title },
      { paragraph: about },
      ...(view.table ? [{ columns: view.table.columns.slice(0, 1), rows: lines.map((line) => [line]) }] : []),
    ],
    text: ({ paint, width }) =>
      `${[
        paint.bold(wrap(title, width)),
        wrap(about, width),
        ...(lines.length === 0 ? [] : [lines.map((line) => wrap(line, width, '  · ')).join('\n')]),
      ].join('\n\n')}\n`,
  };
}
