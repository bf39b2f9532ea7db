import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { Day } from '../model/days.ts';
import type { Finding } from '../model/findings.ts';
import type { CalendarEntry, Plan, Session } from '../model/generated/types.ts';
import { sessionName, sessionWhere } from '../model/names.ts';
import { isCurrent, isRetired, planItems } from '../model/plans.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type RowState, rowState, rowStates } from '../model/states.ts';
import { byCodePoint, excerpt, wording } from '../model/text.ts';
import { rules } from '../rules/index.ts';
import { oldestFirst } from '../rules/since.ts';
import { matter, spoken } from './outstanding.ts';
import { organisation, statusLine } from './plan.ts';
import { inEach, type Shown, shown, type Wording } from './shown-wording.ts';

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
export function figuresOf(snapshot: Snapshot, today: Day): readonly PlanFigures[] {
  return snapshot.plans
    .filter(({ data }) => isCurrent(data))
    .map((plan) => {
      const live = planItems(plan).filter(({ retired }) => !retired);
      const topics = plan.data.topics
        .filter((topic) => !isRetired(topic))
        .map(({ id, rows }) => ({
          topic: id,
          states: rows.filter((row) => !isRetired(row)).map((row) => rowState(snapshot, row, today)),
        }));
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
    });
}

/** The session that a status looks to: of those not closed and part of no other, the one that starts first, then by id. */
export function comingSession(snapshot: Snapshot): Session | null {
  const starts = ({ start, year }: Session) => start ?? (year === undefined ? '9999' : `${year}-12-31`);
  const open = (snapshot.sessions?.data.sessions ?? []).filter(
    ({ status, partOf }) => status !== 'closed' && partOf === undefined,
  );
  return [...open].sort((a, b) => byCodePoint(starts(a), starts(b)) || byCodePoint(a.id, b.id))[0] ?? null;
}

/** A bar of the picture: as wide as its topic has rows. */
interface Bar {
  readonly label: string;
  readonly labelY: number;
  readonly y: number;
  readonly segments: readonly {
    readonly state: RowState;
    readonly x: number;
    readonly width: number;
    readonly middle: number;
    readonly textY: number;
    readonly n: number;
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
  readonly picture: {
    readonly height: number;
    readonly title: string;
    readonly text: string;
    readonly bars: readonly Bar[];
  };
  readonly byTopic: {
    readonly title: readonly Wording[];
    readonly columns: readonly (readonly Wording[])[];
    readonly rows: readonly (Shown & { readonly counts: readonly number[] })[];
    readonly totalLabel: readonly Wording[];
    readonly totals: readonly number[];
  };
  readonly calendar: {
    readonly title: readonly Wording[];
    readonly entries: readonly Wording[];
    readonly rows: readonly { readonly labels: readonly Wording[]; readonly n: number }[];
  };
  readonly open: {
    readonly title: readonly Wording[];
    readonly item: readonly Wording[];
    readonly rows: readonly {
      readonly rule: string;
      readonly labels: readonly Wording[];
      readonly messages: readonly Wording[];
    }[];
    readonly none: readonly Wording[];
  };
}

const barHeight = 28;
const rowHeight = 62;
const unit = 60;

/** How one plan stands, in one language or several. */
export function statusView(
  snapshot: Snapshot,
  plan: Plan,
  file: string,
  {
    languages,
    today,
    findings,
  }: { readonly languages: readonly Lang[]; readonly today: Day; readonly findings: readonly Finding[] },
): StatusView {
  const lang = languages[0] ?? snapshot.settings.sourceLanguage;
  const source = snapshot.settings.sourceLanguage;
  const words = documentWords[lang].state;
  const figures = figuresOf(snapshot, today).find(({ id }) => id === plan.id);
  const topics = (figures?.topics ?? []).map(({ topic, rows }) => ({
    text: plan.topics.find(({ id }) => id === topic)?.text ?? {},
    rows,
  }));
  const rows = figures?.rows ?? count([]);
  const session = comingSession(snapshot);
  const flags = findings.filter((finding) => finding.level === 'flag' && finding.file === file);
  const sum = (counts: RowCounts) => rowStates.reduce((total, state) => total + counts[state], 0);
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
    session: session
      ? inEach(languages, (one, other) =>
          one.state.nextSession(sessionName(snapshot, session, other), sessionWhere(session, other)),
        )
      : [],
    figures: rowStates.map((state) => ({
      state,
      n: rows[state],
      labels: inEach(languages, (one) => one.state.rows[state].label),
      meanings: inEach(languages, (one) => one.state.rows[state].meaning),
    })),
    picture: {
      height: topics.length * rowHeight,
      title: words.byTopic,
      text: words.picture(
        topics.map((topic) => ({
          topic: excerpt(wording(topic.text, lang), 80),
          counts: rowStates
            .filter((state) => topic.rows[state] > 0)
            .map((state) => words.count(state, topic.rows[state])),
        })),
      ),
      bars: topics.map((topic, i) =>
        bar(topic.rows, excerpt(wording(topic.text, lang), 88), i * rowHeight, Math.min(unit, 600 / widest)),
      ),
    },
    byTopic: {
      title: inEach(languages, (one) => one.state.byTopic),
      columns: [
        inEach(languages, (one) => one.columns.topics),
        ...rowStates.map((state) => inEach(languages, (one) => one.state.rows[state].label)),
      ],
      rows: topics.map((topic) => ({
        ...shown(topic.text, languages, source),
        counts: rowStates.map((state) => topic.rows[state]),
      })),
      totalLabel: inEach(languages, (one) => one.state.total),
      totals: rowStates.map((state) => rows[state]),
    },
    calendar: {
      title: inEach(languages, (one) => one.state.calendar),
      entries: inEach(languages, (one) => one.state.entries),
      rows: calendarKinds.map((kind) => ({
        labels: inEach(languages, (one) => one.state.kinds[kind]),
        n: figures?.calendar[kind] ?? 0,
      })),
    },
    open: {
      title: inEach(languages, (one) => one.state.open),
      item: inEach(languages, (one) => one.state.item),
      rows: oldestFirst(flags).map((finding) => ({
        rule: finding.rule,
        labels: inEach(languages, (_one, other) => rules[finding.rule].texts[spoken(other)].title),
        messages: inEach(languages, (_one, other) => matter(snapshot, finding, other)),
      })),
      none: inEach(languages, (one) => one.state.nothingOpen),
    },
  };
}

function bar(rows: RowCounts, label: string, top: number, width: number): Bar {
  const y = top + 22;
  let x = 0;
  const segments = rowStates
    .filter((state) => rows[state] > 0)
    .map((state) => {
      const segment = {
        state,
        x,
        width: rows[state] * width - 2,
        middle: x + (rows[state] * width - 2) / 2,
        textY: y + barHeight / 2 + 5,
        n: rows[state],
      };
      x += rows[state] * width;
      return segment;
    });
  return { label, labelY: top + 15, y, segments };
}
