import { documentWords } from '../../../messages/documents/index.ts';
import type { InterfaceLang, Messages } from '../../../messages/index.ts';
import type { Day } from '../../../model/days.ts';
import type { Earlier } from '../../../model/earlier.ts';
import { type Finding, summarise } from '../../../model/findings.ts';
import type { Plan } from '../../../model/generated/types.ts';
import { obligations } from '../../../model/obligations.ts';
import { lookup } from '../../../model/once.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import { type RowState, rowStates } from '../../../model/states.ts';
import { wording } from '../../../model/text.ts';
import type { Accepted } from '../../../rules/checking/accepted.ts';
import { oldestFirst } from '../../../rules/outstanding-since.ts';
import { comingSession, comingSessionText } from '../../../views/coming-session.ts';
import { measuredViews } from '../../../views/measured.ts';
import { outcomesOf } from '../../../views/outcomes.ts';
import { outstandingText } from '../../../views/outstanding.ts';
import { reportingOf, withExcused } from '../../../views/reporting.ts';
import { reportsReceived, reportsTrend } from '../../../views/reports-received.ts';
import type { Wording } from '../../../views/shown-wording.ts';
import { sourceNotes } from '../../../views/sources.ts';
import { figuresOf, type PlanFigures, type RowCounts } from '../../../views/status.ts';
import type { Answer, Section } from '../../formats/answer.ts';
import { reportsSections, reportsText } from '../../reports-tables.ts';
import { printable, type Terminal } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';

/** What the answer of `status` is made from. */
interface About {
  readonly snapshot: Snapshot;
  readonly today: Day;
  readonly findings: readonly Finding[];
  /** What the folder's waivers accept: figures count it, and lists do not. */
  readonly accepted: readonly Accepted[];
  readonly earlier: Earlier;
  readonly lang: InterfaceLang;
  readonly words: Messages;
  /** As `--at` was given, so that what is told to be typed shows the same state. */
  readonly atOption?: string | undefined;
}

/** How the plans stand, for every format to print. */
export function statusAnswer(about: About): Answer {
  const { snapshot, today, accepted, earlier, lang } = about;
  const plans = figuresOf(snapshot, today);
  const list = withExcused(obligations(snapshot, earlier, today), accepted);
  const { countries, totals } = reportingOf(snapshot, list, today);
  const reports = reportsReceived(snapshot, { list, earlier, today, languages: [lang] });
  const trend = reportsTrend(snapshot, { list, earlier, today, languages: [lang] });
  return {
    json: {
      version: '1',
      today,
      session: comingSession(snapshot)?.id ?? null,
      plans,
      countries: countries.map(({ reporter, sessions }) => ({ country: reporter, sessions })),
      totals,
    },
    columns: ['plan', 'topic', ...rowStates],
    rows: plans.flatMap(({ id, topics }) => topics.map(({ topic, rows }) => ({ plan: id, topic, ...rows }))),
    called: (column, { plan, topic }) =>
      column === 'plan'
        ? wording(planById(snapshot.plans, String(plan))?.data.title, lang) || undefined
        : column === 'topic'
          ? textOf(snapshot, lang, String(plan), String(topic)) || undefined
          : undefined,
    sections: [
      { heading: asOf(about) },
      ...plans.flatMap((plan) => tables(about, plan)),
      ...(reports ? reportsSections(reports, trend) : []),
    ],
    text: (terminal) => statusText(about, plans, reports && reportsText(reports, terminal, trend), terminal),
  };
}

const asOf = ({ lang, today }: About): string => documentWords[lang].asOf(today);

const planById = lookup<Snapshot['plans'][number]>(({ data }) => data.id);
const topicById = lookup<Plan['topics'][number]>(({ id }) => id);

const textOf = (snapshot: Snapshot, lang: InterfaceLang, planId: string, topicId: string): string => {
  const plan = planById(snapshot.plans, planId)?.data;
  return printable(wording(topicById(plan?.topics, topicId)?.text, lang));
};

function tables({ snapshot, lang }: About, { id, topics, rows, calendar }: PlanFigures): Section[] {
  const words = documentWords[lang];
  const title = planById(snapshot.plans, id)?.data.title;
  return [
    { heading: wording(title, lang) },
    {
      columns: [words.columns.topics, ...rowStates.map((state) => words.state.rows[state].label)],
      rows: [
        ...topics.map((topic) => [
          textOf(snapshot, lang, id, topic.topic),
          ...rowStates.map((state) => topic.rows[state]),
        ]),
        [words.state.total, ...rowStates.map((state) => rows[state])],
      ],
    },
    {
      columns: [words.state.calendar, words.state.entries],
      rows: Object.entries(calendar).map(([kind, n]) => [words.state.kinds[kind as keyof typeof calendar], n]),
    },
  ];
}

/** What registers and contact points say of the plans, a block each. */
function measuredBlocks({ snapshot, today, lang }: About, { paint, width }: Terminal): readonly string[] {
  const about = { languages: [lang], today, sources: sourceNotes(lang) };
  const items = snapshot.plans.flatMap(({ data }) => measuredViews(snapshot, data, about));
  if (items.length === 0) return [];
  const text = (wordings: readonly Wording[]) => printable(wordings[0]?.text ?? '');
  return [
    paint.bold(documentWords[lang].measured.title),
    ...items.map(({ wordings, labels, lines, notes }) =>
      [
        wrap(text(wordings), width),
        wrap(`${text(labels)}:`, width, '  '),
        ...lines.map((line) => wrap(text(line.wordings), width, '  · ')),
        ...notes.map((note) => wrap(text(note), width, '  ')),
      ].join('\n'),
    ),
  ];
}

/** What came of what the calendars say, a block each. */
function outcomeBlocks({ snapshot, today, lang }: About, { paint, width }: Terminal): readonly string[] {
  const items = snapshot.plans.flatMap((plan) => outcomesOf(snapshot, plan, { languages: [lang], today }));
  if (items.length === 0) return [];
  const words = documentWords[lang].outcomes;
  const text = (wordings: readonly Wording[]) => wordings[0]?.text ?? '';
  return [
    [
      paint.bold(words.title),
      ...items.flatMap(({ wordings, text: said, day, evidence }) => [
        wrap(printable(text(wordings)), width, '  · '),
        wrap(printable(words.sentence(text(said?.wordings ?? []), text(day), evidence)), width, '    '),
      ]),
    ].join('\n'),
  ];
}

/** One sign a row of the plan: a shape for each state, so that it reads without colour. */
const signs = { settled: '■', proposed: '✎', pending: '◷', overdue: '▲', undefined: '…' } as const satisfies Record<
  RowState,
  string
>;
const colors = { settled: 'green', proposed: 'yellow', pending: 'cyan', overdue: 'red', undefined: 'yellow' } as const;

/** How many of the flags that have stood longest are shown. */
const mostLasting = 5;

/** Pieces beside each other, in as many lines as a width needs. */
const inLines = (pieces: readonly string[], width: number): string =>
  pieces.reduce((text, piece) => {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    return `${text}${last.length + 2 + piece.length <= width ? '  ' : '\n'}${piece}`;
  });

function statusText(about: About, plans: readonly PlanFigures[], reports: string | null, terminal: Terminal): string {
  const { snapshot, today, lang, words, findings, accepted } = about;
  const { paint, width } = terminal;
  const said = documentWords[lang];
  const session = comingSessionText(snapshot, today, lang);
  const blocks = [[paint.bold(asOf(about)), ...(session === null ? [] : [wrap(session, width)])].join('\n')];
  const counted = (rows: RowCounts) =>
    inLines(
      rowStates.map((state) => `${signs[state]} ${said.state.count(state, rows[state])}`),
      width,
    );
  for (const plan of plans) {
    const title = snapshot.plans.find(({ data }) => data.id === plan.id)?.data.title;
    const total = rowStates.reduce((sum, state) => sum + plan.rows[state], 0);
    blocks.push(
      [paint.bold(wrap(wording(title, lang), width)), said.state.totalRows(total), counted(plan.rows)].join('\n'),
    );
    for (const { topic, rows } of plan.topics) {
      const picture = rowStates
        .flatMap((state) => Array<string>(rows[state]).fill(paint[colors[state]](signs[state])))
        .join(' ');
      const counts = rowStates.filter((state) => rows[state] > 0).map((state) => said.state.count(state, rows[state]));
      blocks.push(
        [wrap(textOf(snapshot, lang, plan.id, topic), width), `  ${picture}   ${counts.join(', ')}`].join('\n'),
      );
    }
    const kinds = Object.entries(plan.calendar).map(
      ([kind, n]) => `${said.state.kinds[kind as keyof typeof plan.calendar]} ${n}`,
    );
    blocks.push(wrap(`${said.state.calendar}: ${kinds.join(', ')}`, width));
  }
  if (plans.length === 0) blocks.push(words.overview.noPlan(snapshot.unreadKinds.has('plans')));
  blocks.push(...measuredBlocks(about, terminal));
  blocks.push(...outcomeBlocks(about, terminal));
  if (reports !== null) blocks.push(reports);
  const { flags } = summarise(findings, 0);
  const lasting = oldestFirst(findings.filter(({ since }) => since !== null)).slice(0, mostLasting);
  if (lasting.length > 0)
    blocks.push(
      [
        paint.bold(words.status.lasting),
        ...lasting.map((one) => wrap(printable(outstandingText(snapshot, one, lang)), width, '  · ')),
      ].join('\n'),
    );
  const notListed = accepted.filter(({ finding }) => finding.level === 'flag').length;
  if (flags > 0) blocks.push(wrap(words.status.flags(flags, about.atOption), width));
  if (notListed > 0)
    blocks.push(wrap(`${said.state.accepted(notListed)}: ${words.findings.seeAccepted(about.atOption)}.`, width));
  return `${blocks.join('\n\n')}\n`;
}
