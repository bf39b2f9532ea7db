import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { MarkName } from '../messages/documents/words.ts';
import type { Day } from '../model/days.ts';
import type { Finding } from '../model/findings.ts';
import type { Activity, CalendarEntry, Line, Objective, Plan, Topic } from '../model/generated/types.ts';
import { bodyById, reporterText, sessionName, sessionWhere } from '../model/names.ts';
import { isRetired } from '../model/plans.ts';
import { sessionById } from '../model/sessions.ts';
import type { Loaded, Snapshot } from '../model/snapshot.ts';
import { excerpt, wording } from '../model/text.ts';
import { stampedTexts, stampOf } from '../model/translations.ts';
import { inEach, type Shown, shown, type Wording } from './wordings.ts';

/** A mark on an open item: a word in each language; its shape is the format's. */
export interface Mark {
  readonly name: MarkName;
  readonly labels: readonly Wording[];
}

/** One objective, activity, note or calendar entry as a cell shows it. */
export interface Entry extends Shown {
  readonly id: string;
  /** The name of the link to it. */
  readonly link: string;
  readonly notes: readonly Entry[];
  readonly marks: readonly Mark[];
}

export interface Cell {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** The marks of the cell itself: an empty calendar cell has one. */
  readonly marks: readonly Mark[];
}

export interface Row {
  readonly id: string;
  /** Whether the topic's cell begins here. */
  readonly first: boolean;
  readonly cells: readonly Cell[];
}

export interface TopicRows extends Shown {
  readonly id: string;
  readonly link: string;
  readonly label: string;
  /** The topic in one line, for where its cell is on another page. */
  readonly short: string;
  readonly rows: readonly Row[];
  readonly span: number;
}

/** The official table of a plan, as data. */
export interface PlanView {
  readonly id: string;
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  readonly bilingual: boolean;
  /** The title in plain text, for the window of a browser. */
  readonly pageTitle: string;
  readonly organisation: readonly Wording[];
  readonly title: Shown;
  readonly status: readonly Wording[];
  readonly asOf: readonly Wording[];
  readonly caption: string;
  readonly columns: readonly (readonly Wording[])[];
  readonly topics: readonly TopicRows[];
  readonly legend: {
    readonly title: readonly Wording[];
    readonly marks: readonly (Mark & { readonly meanings: readonly Wording[] })[];
  } | null;
  readonly notes: readonly (readonly Wording[])[];
}

export interface PlanOptions {
  /** The document's languages; in several, the source's first. */
  readonly languages: readonly Lang[];
  readonly today: Day;
  /** The findings of the snapshot as of `today`; the marks are made from its flags. */
  readonly findings: readonly Finding[];
  /** Without marks and legend. */
  readonly clean: boolean;
}

/** What a plan's official table shows: what is superseded or dropped is left out. */
export function planView(snapshot: Snapshot, { data: plan }: Loaded<Plan>, options: PlanOptions): PlanView {
  const { languages, today } = options;
  const lang = languages[0] ?? snapshot.settings.sourceLanguage;
  const words = documentWords[lang];
  const source = snapshot.settings.sourceLanguage;
  const marks = options.clean ? new Map<string, readonly Mark[]>() : marksByItem(options.findings, languages);
  const show = { snapshot, languages, source, lang, marks };
  const live = <T extends Parameters<typeof isRetired>[0]>(list: readonly T[] | undefined): readonly T[] =>
    (list ?? []).filter((one) => !isRetired(one));

  const topics = live<Topic>(plan.topics)
    .map((topic) => topicRows(show, topic, live<Line>(topic.lines), live))
    .filter(({ rows }) => rows.length > 0);
  const used = new Set(topics.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(marksOf))));
  const names = (Object.keys(words.marks) as MarkName[]).filter((name) => used.has(name));

  return {
    id: plan.id,
    lang,
    languages,
    bilingual: languages.length > 1,
    pageTitle: wording(plan.title, lang),
    organisation: organisation(snapshot, languages),
    title: shown(plan.title, languages, source),
    status: statusLine(snapshot, plan, languages),
    asOf: inEach(languages, (one) => one.asOf(today)),
    caption: words.tableCaption,
    columns: (['topics', 'objectives', 'activities', 'calendar'] as const).map((column) =>
      inEach(languages, (one) => one.columns[column]),
    ),
    topics,
    legend:
      names.length === 0
        ? null
        : {
            title: inEach(languages, (one) => one.legend),
            marks: names.map((name) => ({
              ...mark(name, languages),
              meanings: inEach(languages, (one) => one.marks[name].meaning),
            })),
          },
    notes: notes(snapshot, plan, languages, options.clean || names.length > 0),
  };
}

interface Show {
  readonly snapshot: Snapshot;
  readonly languages: readonly Lang[];
  readonly source: Lang;
  readonly lang: Lang;
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

type Live = <T extends Parameters<typeof isRetired>[0]>(list: readonly T[] | undefined) => readonly T[];

function topicRows(show: Show, topic: Topic, lines: readonly Line[], live: Live): TopicRows {
  const { languages, source, lang } = show;
  const { columns, linkTo } = documentWords[lang];
  const short = excerpt(wording(topic.text, lang), 110);
  const rows = lines.map(
    (line, i): Row => ({
      id: line.id,
      first: i === 0,
      cells: [
        { label: columns.objectives, entries: live(line.objectives).map((one) => entry(show, one)), marks: [] },
        {
          label: columns.activities,
          entries: live(line.activities).map((one) => activity(show, one, live)),
          marks: [],
        },
        {
          label: columns.calendar,
          entries: live(line.calendar).map((one) => entry(show, one)),
          marks: show.marks.get(line.id) ?? [],
        },
      ],
    }),
  );
  return {
    id: topic.id,
    link: linkTo(short),
    label: columns.topics,
    short,
    rows,
    span: rows.length,
    ...shown(topic.text, languages, source),
  };
}

const activity = (show: Show, value: Activity, live: Live): Entry => ({
  ...entry(show, value),
  notes: live(value.notes).map((note) => entry(show, note)),
});

function entry(
  show: Show,
  value: Objective | Activity | CalendarEntry | NonNullable<Activity['notes']>[number],
): Entry {
  const { snapshot, languages, source, lang } = show;
  const proposedBy = 'proposedBy' in value ? value.proposedBy : undefined;
  const proposal = (one: Lang) =>
    proposedBy === undefined
      ? ''
      : ` ${documentWords[one].proposedBy(wording(reporterText(snapshot, proposedBy), one))}`;
  const text = value.text ?? Object.fromEntries(languages.map((one) => [one, documentWords[one].toBeDefined]));
  const link = documentWords[lang].linkTo(excerpt(wording(text, lang), 60));
  return {
    id: value.id,
    link,
    notes: [],
    marks: show.marks.get(value.id) ?? [],
    ...shown(text, languages, source, proposal),
  };
}

const mark = (name: MarkName, languages: readonly Lang[]): Mark => ({
  name,
  labels: inEach(languages, (words) => words.marks[name].label),
});

/** The marks of each item, by its id, in the order of the legend. */
function marksByItem(findings: readonly Finding[], languages: readonly Lang[]): ReadonlyMap<string, readonly Mark[]> {
  const names = Object.keys(documentWords.es.marks) as MarkName[];
  const byItem = new Map<string, readonly Mark[]>();
  for (const name of names)
    for (const { rule, item } of findings)
      if (rule === name && item !== null && !byItem.get(item)?.some((one) => one.name === name))
        byItem.set(item, [...(byItem.get(item) ?? []), mark(name, languages)]);
  return byItem;
}

const marksOf = ({ entries, marks }: Cell): readonly MarkName[] =>
  [...marks, ...entries.flatMap((one) => [...one.marks, ...one.notes.flatMap((note) => note.marks)])].map(
    ({ name }) => name,
  );

/** The name of the organisation that heads documents. */
export function organisation(snapshot: Snapshot, languages: readonly Lang[]): readonly Wording[] {
  const id = snapshot.settings.organisation ?? 'crm';
  const body = bodyById(snapshot, id);
  return inEach(languages, (_words, lang) => {
    const name = wording(body?.name, lang) || id.toUpperCase();
    const abbreviation = wording(body?.abbreviation, lang);
    return abbreviation === '' ? name : `${name} (${abbreviation})`;
  });
}

/** The line under the title, made from the plan's status and session. */
export function statusLine(snapshot: Snapshot, plan: Plan, languages: readonly Lang[]): readonly Wording[] {
  const session = sessionById(snapshot, plan.session);
  return inEach(languages, (words, lang) =>
    words.status[plan.status](
      session ? sessionName(snapshot, session, lang) : plan.session,
      session ? sessionWhere(session, lang) : '',
    ),
  );
}

/** What is said once at the end. */
function notes(
  snapshot: Snapshot,
  plan: Plan,
  languages: readonly Lang[],
  quiet: boolean,
): readonly (readonly Wording[])[] {
  const source = snapshot.settings.sourceLanguage;
  const texts = [...stampedTexts(snapshot)].filter(
    ({ file }) => file === snapshot.plans.find(({ data }) => data === plan)?.file,
  );
  const unofficial = languages.filter(
    (lang) =>
      lang !== source &&
      texts.some(({ key, text }) => text[lang] !== undefined && stampOf(snapshot, key, lang)?.status !== 'official'),
  );
  return [
    ...(unofficial.length === 0
      ? []
      : [inEach(languages, (words) => words.unofficial(unofficial.map((lang) => words.languageNames[lang] ?? lang)))]),
    ...(quiet ? [] : [inEach(languages, (words) => words.nothingOpen)]),
  ];
}
