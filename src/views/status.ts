import { type DocumentWords, documentWords, type Lang } from '../messages/documents/index.ts';
import type { Day } from '../model/days.ts';
import type { Earlier } from '../model/earlier.ts';
import { excerpt } from '../model/excerpt.ts';
import type { Finding } from '../model/findings.ts';
import type { CalendarEntry, Objective, Plan } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { named } from '../model/named.ts';
import { isPlaceholder, itemText, proposersText, purposeOf } from '../model/names.ts';
import { type Obligation, obligations } from '../model/obligations.ts';
import { lookup, once, onceForWord } from '../model/once.ts';
import { isCurrent, isEmptied, isRetired, itemsById, planItems } from '../model/plans.ts';
import type { RuleName } from '../model/rule-names.ts';
import type { Loaded, Snapshot } from '../model/snapshot.ts';
import { type RowState, rowState, rowStates } from '../model/states.ts';
import { wording } from '../model/text.ts';
import type { Accepted } from '../rules/checking/accepted.ts';
import { rules } from '../rules/index.ts';
import { oldestFirst } from '../rules/outstanding-since.ts';
import { comingSession, comingSessionText } from './coming-session.ts';
import { type MeasuredView, measuredViews } from './measured.ts';
import { type OutcomeView, outcomesOf } from './outcomes.ts';
import { outstandingText, spoken, withAge } from './outstanding.ts';
import { organisation, statusLine } from './plan.ts';
import { isAskedFor, withExcused } from './reporting.ts';
import { type ReportsReceived, type ReportsTrend, reportsReceived, reportsTrend } from './reports-received.ts';
import { inEach, type Shown, shown, type Wording } from './shown-wording.ts';
import { type SourcesView, sourceNotes } from './sources.ts';

/** How many rows are in each state. */
export type RowCounts = Readonly<Record<RowState, number>>;

type CalendarKind = CalendarEntry['kind'];
const calendarKinds = [
  'continuous',
  'permanent',
  'pending',
  'scheduled',
  'held',
  'note',
] as const satisfies readonly CalendarKind[];

/** A plan in figures. What is superseded or dropped isn't counted. */
export interface PlanFigures {
  readonly id: string;
  readonly rows: RowCounts;
  readonly objectives: number;
  readonly activities: number;
  readonly calendar: Readonly<Record<CalendarKind, number>>;
  readonly topics: readonly { readonly topic: string; readonly rows: RowCounts }[];
}

const count = (states: readonly RowState[]): RowCounts =>
  Object.fromEntries(rowStates.map((state) => [state, states.filter((one) => one === state).length])) as RowCounts;

/** The figures of every plan that is proposed or adopted, in the order of the files. */
export const figuresOf = onceForWord((snapshot: Snapshot, today: Day): readonly PlanFigures[] =>
  snapshot.plans
    .filter(({ data }) => isCurrent(data))
    .map((plan) => {
      const live = planItems(plan).filter(({ retired }) => !retired);
      const topics = plan.data.topics
        .filter((topic) => !isRetired(topic))
        .map(({ id, rows }) => ({
          topic: id,
          states: rows.filter((row) => !isRetired(row) && !isEmptied(row)).map((row) => rowState(snapshot, row, today)),
        }))
        // A topic of which no row is left is not in the table either.
        .filter(({ states }) => states.length > 0);
      const kinds = live.flatMap(({ value }) => ('kind' in value ? [value.kind] : []));
      return {
        id: plan.data.id,
        rows: count(topics.flatMap(({ states }) => states)),
        objectives: live.filter(({ kind }) => kind === 'objective').length,
        activities: live.filter(({ kind }) => kind === 'activity').length,
        calendar: Object.fromEntries(
          calendarKinds.map((kind) => [kind, kinds.filter((one) => one === kind).length]),
        ) as PlanFigures['calendar'],
        topics: topics.map(({ topic, states }) => ({ topic, rows: count(states) })),
      };
    }),
);

const figuresById = lookup<PlanFigures>(({ id }) => id);
const topicById = lookup<Plan['topics'][number]>(({ id }) => id);
const planByFile = lookup<Loaded<Plan>>(({ file }) => file);
const byFile = once((findings: readonly Finding[]) => groupedBy(findings, ({ file }) => file));

/** A topic of the picture: a bar over as much of the width as it has rows, compared with the topic that has most. */
interface Bar extends Shown {
  /** How many rows are in each state, in words, for those who don't see the picture. */
  readonly text: string;
  /** In the order of the states; those that no row is in are left out. */
  readonly segments: readonly {
    readonly state: RowState;
    readonly n: number;
    /** In per cent of the whole width: where it begins, how wide it is, and its middle. */
    readonly x: number;
    readonly width: number;
    readonly middle: number;
  }[];
}

/** How a plan stands, as a document shows it. */
export interface StatusView {
  readonly id: string;
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  readonly bilingual: boolean;
  readonly pageTitle: string;
  readonly organisation: readonly Wording[];
  readonly heading: readonly Wording[];
  readonly title: Shown;
  readonly status: readonly Wording[];
  readonly asOf: readonly Wording[];
  readonly session: readonly Wording[];
  readonly figures: readonly {
    readonly state: RowState;
    readonly n: number;
    readonly labels: readonly Wording[];
    readonly meanings: readonly Wording[];
  }[];
  /** The rows of each topic by their states: as bars, and as a table where a format has no picture. */
  readonly byTopic: {
    readonly title: readonly Wording[];
    readonly bars: readonly Bar[];
    readonly columns: readonly (readonly Wording[])[];
    readonly rows: readonly (Shown & { readonly counts: readonly number[] })[];
  };
  readonly calendar: {
    readonly title: readonly Wording[];
    readonly entries: readonly Wording[];
    readonly rows: readonly { readonly labels: readonly Wording[]; readonly n: number }[];
  };
  /** The objectives and activities whose state follows from registers or contact points; null where there are none. */
  readonly measured: { readonly title: readonly Wording[]; readonly items: readonly MeasuredView[] } | null;
  /** What came of what the calendar says; null where nothing is recorded. */
  readonly outcomes: {
    readonly title: readonly Wording[];
    readonly evidence: readonly Wording[];
    readonly items: readonly OutcomeView[];
  } | null;
  /** Where what is measured is known from; null where nothing says so. */
  readonly sources: SourcesView | null;
  /** Who has reported to the session that matters now; null where nothing is due. */
  readonly reports: (ReportsReceived & { readonly trend: ReportsTrend | null }) | null;
  readonly open: {
    readonly title: readonly Wording[];
    /** What is of one kind stands together, and what one country or body proposes. */
    readonly groups: readonly {
      readonly rule: string;
      readonly labels: readonly Wording[];
      readonly items: readonly (readonly Wording[])[];
    }[];
    readonly none: readonly Wording[];
    /** How many are accepted for a time; empty where none is. */
    readonly accepted: readonly Wording[];
  };
}

/** How one plan stands, in one language or several. */
export function statusView(
  snapshot: Snapshot,
  plan: Plan,
  file: string,
  {
    languages,
    today,
    findings,
    accepted,
    earlier,
  }: {
    readonly languages: readonly Lang[];
    readonly today: Day;
    readonly findings: readonly Finding[];
    readonly accepted: readonly Accepted[];
    readonly earlier: Earlier;
  },
): StatusView {
  const lang = languages[0] ?? snapshot.settings.sourceLanguage;
  const source = snapshot.settings.sourceLanguage;
  const words = documentWords[lang].state;
  const figures = figuresById(figuresOf(snapshot, today), plan.id);
  const topics = (figures?.topics ?? []).map(({ topic, rows }) => ({
    text: topicById(plan.topics, topic)?.text ?? {},
    rows,
  }));
  const rows = figures?.rows ?? count([]);
  const flags = (byFile(findings).get(file) ?? []).filter(({ level }) => level === 'flag');
  const notListed = accepted.filter(({ finding }) => finding.file === file && finding.level === 'flag').length;
  const sum = (counts: RowCounts) => rowStates.reduce((total, state) => total + counts[state], 0);
  const list = withExcused(dueIn(snapshot, file, obligations(snapshot, earlier, today)), accepted);
  const reports = reportsReceived(snapshot, { list, earlier, today, languages });
  const isMissing = list.some((one) => isAskedFor(one) && one.due < today);
  const sources = sourceNotes(lang);
  const items = measuredViews(snapshot, plan, { languages, today, sources });
  const outcomes = outcomesOf(snapshot, { file, data: plan }, { languages, today });
  const widest = Math.max(1, ...topics.map((topic) => sum(topic.rows)));

  return {
    id: plan.id,
    lang,
    languages,
    bilingual: languages.length > 1,
    pageTitle: `${words.title}: ${wording(plan.title, lang)}`,
    organisation: organisation(snapshot, languages),
    heading: inEach(languages, (one) => one.state.title),
    title: shown(plan.title, languages, source),
    status: statusLine(snapshot, plan, languages),
    asOf: inEach(languages, (one) => one.asOf(today)),
    session: comingSession(snapshot)
      ? inEach(languages, (_words, one) => comingSessionText(snapshot, today, one) ?? '')
      : [],
    figures: rowStates.map((state) => ({
      state,
      n: rows[state],
      labels: inEach(languages, (one) => one.state.rows[state].label),
      meanings: inEach(languages, (one) => one.state.rows[state].meaning),
    })),
    byTopic: {
      title: inEach(languages, (one) => one.state.byTopic),
      bars: topics.map((topic) => ({
        ...shown(topic.text, languages, source),
        text: rowStates
          .filter((state) => topic.rows[state] > 0)
          .map((state) => words.count(state, topic.rows[state]))
          .join(', '),
        segments: segments(topic.rows, widest),
      })),
      columns: [
        inEach(languages, (one) => one.columns.topics),
        ...rowStates.map((state) => inEach(languages, (one) => one.state.rows[state].label)),
      ],
      rows: topics.map((topic) => ({
        ...shown(topic.text, languages, source),
        counts: rowStates.map((state) => topic.rows[state]),
      })),
    },
    calendar: {
      title: inEach(languages, (one) => one.state.calendar),
      entries: inEach(languages, (one) => one.state.entries),
      rows: calendarKinds.map((kind) => ({
        labels: inEach(languages, (one) => one.state.kinds[kind]),
        n: figures?.calendar[kind] ?? 0,
      })),
    },
    measured: items.length === 0 ? null : { title: inEach(languages, (one) => one.measured.title), items },
    outcomes:
      outcomes.length === 0
        ? null
        : {
            title: inEach(languages, (one) => one.outcomes.title),
            evidence: inEach(languages, (one) => one.outcomes.evidence),
            items: outcomes,
          },
    sources: sources.view(languages),
    reports: reports && { ...reports, trend: reportsTrend(snapshot, { list, earlier, today, languages }) },
    open: {
      title: inEach(languages, (one) => one.state.open),
      groups: groups(snapshot, oldestFirst(flags), languages),
      none: inEach(languages, (one) => one.state.nothingOpen(isMissing)),
      accepted: notListed === 0 ? [] : inEach(languages, (one) => `${one.state.accepted(notListed)}.`),
    },
  };
}

/** Of what is due, what a plan asks for itself, and what is left of those that are over and that it stands for now. */
function dueIn(snapshot: Snapshot, file: string, list: readonly Obligation[]): readonly Obligation[] {
  const [only = [], ...more] = [...dueByPlan(snapshot)(list)].flatMap(([plan, due]) =>
    statusesFor(snapshot).get(plan)?.has(file) ? [due] : [],
  );
  if (more.length === 0) return only;
  const shown = new Set([only, ...more].flat());
  return list.filter((one) => shown.has(one));
}

/** What is due, by the file of the plan that has the activity. */
const dueByPlan = once((snapshot: Snapshot) =>
  once((list: readonly Obligation[]) => groupedBy(list, ({ activity }) => itemsById(snapshot).get(activity)?.file)),
);

/**
 * The files of the plans in whose status it stands what is due under a plan, by the file of that one: its own; of one that is
 * over, those of what took its place, or, where it names none, of the plans of the same body.
 */
const statusesFor = once((snapshot: Snapshot): ReadonlyMap<string | undefined, ReadonlySet<string>> => {
  const current = snapshot.plans.filter(({ data }) => isCurrent(data));
  const standingFor = (plan: Loaded<Plan>): readonly Loaded<Plan>[] => {
    const heirs = currentHeirs(snapshot, plan);
    return heirs.length > 0 ? heirs : current.filter(({ data }) => data.body === plan.data.body);
  };
  return new Map(snapshot.plans.map((plan) => [plan.file, new Set(standingFor(plan).map(({ file }) => file))]));
});

/** A plan itself where it is followed up; otherwise those that took its place, also by way of others that are over. */
function currentHeirs(snapshot: Snapshot, plan: Loaded<Plan>): readonly Loaded<Plan>[] {
  const found = new Set([plan]);
  // What is added on the way is walked as well, each once.
  for (const { data } of found)
    for (const id of data.supersededBy ?? []) {
      const heir = planByFile(snapshot.plans, itemsById(snapshot).get(id)?.file ?? '');
      if (heir) found.add(heir);
    }
  return [...found].filter(({ data }) => isCurrent(data));
}

/** The parts of a bar: one for each state that rows are in. */
function segments(rows: RowCounts, widest: number): Bar['segments'] {
  // Two decimals are finer than any screen, and the same on every machine.
  const share = (n: number) => Math.round((n / widest) * 10_000) / 100;
  let before = 0;
  return rowStates
    .filter((state) => rows[state] > 0)
    .map((state) => {
      const n = rows[state];
      const segment = { state, n, x: share(before), width: share(n), middle: share(before + n / 2) };
      before += n;
      return segment;
    });
}

/** Who proposes what a finding is about, if it is about a proposal. */
function proposer(snapshot: Snapshot, { rule, item }: Finding): Objective['proposedBy'] {
  const value = rule === 'proposal-open' ? itemsById(snapshot).get(item ?? '')?.value : undefined;
  return value && 'proposedBy' in value ? value.proposedBy : undefined;
}

/** The rules whose title says of an item all that their sentence says: under it the item's own words are enough. */
const namedByTitle: ReadonlySet<RuleName> = new Set([
  'calendar-pending',
  'activities-undefined',
  'calendar-missing',
  'proposal-open',
]);

/** What an item is called under a title: what is proposed and still to be defined is not what it is for. */
function calledUnderTitle(snapshot: Snapshot, { rule, item: id }: Finding, lang: Lang): string {
  const item = itemsById(snapshot).get(id ?? '');
  return rule === 'proposal-open' && item && isPlaceholder(item)
    ? documentWords[lang].toDefineFor(named(purposeOf(snapshot, item).texts, lang))
    : excerpt(wording(itemText(snapshot, id ?? ''), lang), 200);
}

/** Outstanding items by what they are, each group where its first stood. */
function groups(
  snapshot: Snapshot,
  flags: readonly Finding[],
  languages: readonly Lang[],
): StatusView['open']['groups'] {
  const kindOf = (flag: Finding) => JSON.stringify([flag.rule, proposer(snapshot, flag) ?? null]);
  const byKind = new Map<string, Finding[]>();
  for (const flag of flags) {
    const group = byKind.get(kindOf(flag));
    if (group) group.push(flag);
    else byKind.set(kindOf(flag), [flag]);
  }
  return [...byKind.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const who = proposer(snapshot, first);
    const heading = (words: DocumentWords, lang: Lang) =>
      who === undefined
        ? rules[first.rule].texts[spoken(lang)].title
        : words.state.proposals(wording(proposersText(snapshot, who), lang), group.length);
    const item = (flag: Finding, lang: Lang) =>
      namedByTitle.has(flag.rule)
        ? withAge(snapshot, flag, calledUnderTitle(snapshot, flag, lang), lang)
        : outstandingText(snapshot, flag, lang);
    return {
      rule: first.rule,
      labels: inEach(languages, heading),
      items: group.map((flag) => inEach(languages, (_words, lang) => item(flag, lang))),
    };
  });
}
