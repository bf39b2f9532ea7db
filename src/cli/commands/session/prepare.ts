import { pastIfAny } from '../../../data/earlier.ts';
import { formerEdition } from '../../../data/past.ts';
import { undecided } from '../../../edit/session-files.ts';
import { documentWords } from '../../../messages/documents/index.ts';
import { UsageError } from '../../../model/errors.ts';
import { excerpt } from '../../../model/excerpt.ts';
import { groupedBy } from '../../../model/grouped.ts';
import { meantSession } from '../../../model/meant.ts';
import { itemText, reporterName, sessionText, sessionTitle, sessionWhere } from '../../../model/names.ts';
import type { Obligation } from '../../../model/obligations.ts';
import { dueAt } from '../../../model/sessions.ts';
import { wording } from '../../../model/text.ts';
import { outdatedTranslations } from '../../../model/translations.ts';
import { oldestFirst } from '../../../rules/outstanding-since.ts';
import { outstandingText } from '../../../views/outstanding.ts';
import { promisedTo } from '../../../views/promised.ts';
import { isAskedFor, reportingOf, saidSums, withExcused } from '../../../views/reporting.ts';
import { countedObligations } from '../../counted.ts';
import { checkedSince, earlierWithNote, printDespiteErrors } from '../../findings.ts';
import type { Answer, Section } from '../../formats/answer.ts';
import { printable } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';
import type { Action } from './action.ts';

/** One sheet of what is still to do before a session. */
export const run: Action = async ({ context, data, words: [word], typed }) => {
  const { snapshot, today } = data;
  const { lang, words } = context;
  const session = meantSession(snapshot, word);
  if (session.status === 'closed')
    throw new UsageError('sessionIsClosed', { session: sessionText(snapshot, session), id: session.id });
  const earlier = await earlierWithNote(data, context);
  const { findings, accepted } = checkedSince(data, earlier);
  const list = countedObligations(snapshot, earlier, today, context.atOption);
  // Of a meeting that is part of another, what goes to it, which falls due at the whole.
  const whole = dueAt(snapshot, session);
  const isForIt = ({ session: at, to }: Obligation) =>
    at === whole && (whole === session.id || to.includes(session.id));
  const due = withExcused(list, accepted).filter(isForIt);
  const { countries, bodies, totals } = reportingOf(snapshot, due, today);
  const sums = saidSums(due.filter(({ isCountry }) => isCountry));
  const askedOf = groupedBy(due.filter(isAskedFor), ({ reporter }) => reporter);
  const owing = [...countries, ...bodies].flatMap(({ reporter, sessions: [one] }) => {
    const owed = askedOf.get(reporter)?.length ?? 0;
    return one && owed > 0 ? [{ reporter, due: one.due, owed }] : [];
  });
  const of = (level: string) => findings.filter((finding) => finding.level === level);
  const flags = oldestFirst(of('flag').filter(({ rule }) => !settledElsewhere.includes(rule)));
  const past = session.reopened ? await pastIfAny(data.past) : null;
  const open = undecided(snapshot, session, past && (await formerEdition(past, snapshot, session)));
  const translations = outdatedTranslations(snapshot);
  const promised = promisedTo(snapshot, session);
  const sheet = words.session.sheet;
  const title = printable(
    sheet.title(
      sessionTitle(snapshot, session, lang),
      sessionWhere(session, lang),
      words.session.statuses[session.status],
    ),
  );
  const parts: { readonly heading: string; readonly lines: readonly string[]; readonly next: string | null }[] = [
    {
      heading: sheet.data(of('error').length, of('warning').length),
      lines: [],
      next: of('error').length + of('warning').length === 0 ? null : sheet.validate,
    },
    {
      heading: sheet.proposals(open.length),
      lines: open.map((id) => words.quoted(excerpt(wording(itemText(snapshot, id), lang)))),
      next:
        open.length === 0
          ? null
          : `${words.session.toDecide(session.id, open[0] ?? '')} (${words.session.whichDecisions})`,
    },
    {
      heading: sheet.promised(promised.length),
      lines: promised.map(({ value }) => words.quoted(excerpt(wording(value.text, lang), 200))),
      next: null,
    },
    {
      heading: sheet.outstanding(flags.length),
      lines: flags.map((flag) => outstandingText(snapshot, flag, lang)),
      next: flags.length === 0 ? null : sheet.flags,
    },
    {
      heading: sheet.reports(sums, documentWords[lang].reports.summary(sums)),
      lines: owing.map((one) => sheet.owes(wording(reporterName(snapshot, one.reporter), lang), one)),
      next: owing.length === 0 ? null : sheet.remind(whole),
    },
    {
      heading: sheet.translations(translations.length),
      lines: translations.map(({ source }) => words.quoted(excerpt(source))),
      next: translations.length === 0 ? null : sheet.translate,
    },
    { heading: sheet.papers, lines: [], next: earlier.closed.length > 0 ? sheet.renderChanges : sheet.render },
  ];
  const answer: Answer = {
    json: {
      version: '1',
      today,
      session: session.id,
      errors: of('error').length,
      warnings: of('warning').length,
      undecided: open,
      promised: promised.map(({ id }) => id),
      reports: totals,
      flags: flags.map(({ fingerprint }) => fingerprint),
      translations: translations.map(({ key, lang: target }) => ({ key, language: target })),
    },
    columns: [],
    rows: [],
    sections: [
      { heading: title },
      ...parts.flatMap(({ heading, lines, next }): Section[] => [
        {
          columns: [`${boxOf(lines, next)}${heading}`],
          rows: [...lines.map((line) => [printable(line)]), ...(next ? [[`→ ${next}`]] : [])],
        },
      ]),
    ],
    text: ({ paint, width }) =>
      `${[
        paint.bold(wrap(title, width)),
        ...parts.map(({ heading, lines, next }) =>
          [
            wrap(heading, width, boxOf(lines, next)),
            ...lines.slice(0, mostLines).map((line) => wrap(printable(line), width, '    · ')),
            ...(lines.length > mostLines ? [`    ${sheet.more(lines.length - mostLines)}`] : []),
            ...(next ? [wrap(next, width, '    → ')] : []),
          ].join('\n'),
        ),
      ].join('\n\n')}\n`,
  };
  return printDespiteErrors(answer, findings, typed.value('format'), context);
};

/** Outstanding items that have a line of their own, and reports that were late: nobody can settle that any more. */
const settledElsewhere: readonly string[] = ['proposal-open', 'report-missing', 'report-late'];

/** Whether there is nothing left to do, as it is ticked off. */
const boxOf = (lines: readonly string[], next: string | null): string =>
  lines.length === 0 && next === null ? '☑ ' : '☐ ';

/** How many lines of a part are shown: the sheet is one page. */
const mostLines = 8;
