import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { MarkName } from '../messages/documents/words.ts';
import type { Day } from '../model/days.ts';
import { someOf } from '../model/errors.ts';
import { excerpt } from '../model/excerpt.ts';
import type { Finding } from '../model/findings.ts';
import type { Activity, CalendarEntry, Objective, Plan, Topic } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { bodyById, proposersText, sessionTitle, sessionWhere } from '../model/names.ts';
import { once } from '../model/once.ts';
import { isEmptied, isRetired, itemsById, liveParts } from '../model/plans.ts';
import { sessionById } from '../model/sessions.ts';
import type { Loaded, Snapshot } from '../model/snapshot.ts';
import { type Text, wording } from '../model/text.ts';
import { outdatedTranslations, saysElse, stampOf } from '../model/translations.ts';
import { numbersOf } from './numbering.ts';
import { inEach, type Shown, shown, shownChange, type Wording } from './shown-wording.ts';

/** A mark on an outstanding item: a word in each language; its shape is the format's. */
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
  /** With `--numbered`: its number, as 2.1.3; null of what has none. */
  readonly number: string | null;
  /** With `--numbered`, of a calendar entry: the numbers of what it is for, in words; of any other none. */
  readonly numbersFor: readonly Wording[];
}

export interface Cell {
  readonly label: string;
  /** With `--numbered`: the row's number, in its first cell alone. */
  readonly number: string | null;
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
  readonly number: string | null;
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
  /** What the marks of changes are since; none where nothing is marked. */
  readonly since: readonly Wording[];
  readonly caption: string;
  readonly columns: readonly (readonly Wording[])[];
  readonly topics: readonly TopicRows[];
  readonly legend: {
    readonly title: readonly Wording[];
    readonly marks: readonly (Mark & { readonly meanings: readonly Wording[] })[];
  } | null;
  readonly remarks: readonly (readonly Wording[])[];
}

export interface PlanOptions {
  /** The document's languages; in several, the source's first. */
  readonly languages: readonly Lang[];
  readonly today: Day;
  /** The findings of the snapshot as of `today`; the marks are made from its flags. */
  readonly findings: readonly Finding[];
  /** Without marks and legend. */
  readonly clean: boolean;
  /** With numbers of topics, rows, objectives and activities, and in the calendar with those that an entry is for. */
  readonly numbered: boolean;
  /** The earlier state since which additions, changes and deletions are marked, with what it is called. */
  readonly since: { readonly before: Snapshot; readonly label: readonly Wording[] } | null;
}

/** An item as it was and as it is; one of them is missing where it came or went. */
interface Pair<T> {
  readonly was: T | null;
  readonly is: T | null;
}

type Retirable = Parameters<typeof isRetired>[0];

/** What of a list is rendered: what is superseded or dropped is left out. */
const live = <T extends Retirable>(list: readonly T[] | undefined): readonly T[] =>
  (list ?? []).filter((one) => !isRetired(one));

/** A list by ids; an id that stands twice is an error elsewhere, and the first one's here. */
const firstById = <T extends Retirable>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.toReversed().map((one) => [one.id, one]));

/** Two lists as one: the later one's order, what is gone after what it stood behind. */
function pairs<T extends Retirable>(
  earlier: readonly T[] | undefined,
  later: readonly T[] | undefined,
): readonly Pair<T>[] {
  const [before, after] = [live(earlier), live(later)];
  const [was, is] = [firstById(before), firstById(after)];
  // What each stands behind, of what stays; null at the beginning of the list.
  let last: string | null = null;
  const stands = before.map((one) => {
    if (is.has(one.id)) last = one.id;
    return { one, behind: last };
  });
  const gone = groupedBy(
    stands.filter(({ one }) => !is.has(one.id) && was.get(one.id) === one),
    ({ behind }) => behind,
  );
  const goneBehind = (id: string | null) => (gone.get(id) ?? []).map(({ one }): Pair<T> => ({ was: one, is: null }));
  return [
    ...goneBehind(null),
    ...after.flatMap((one): readonly Pair<T>[] => {
      const pair = { was: was.get(one.id) ?? null, is: one };
      return is.get(one.id) === one ? [pair, ...goneBehind(one.id)] : [pair];
    }),
  ];
}

/** What a plan's official table shows: what is superseded or dropped is left out. */
export function planView(snapshot: Snapshot, loaded: Loaded<Plan>, options: PlanOptions): PlanView {
  const { data: plan } = loaded;
  const { languages, today, since } = options;
  const lang = languages[0] ?? snapshot.settings.sourceLanguage;
  const words = documentWords[lang];
  const source = snapshot.settings.sourceLanguage;
  const marks = options.clean ? new Map<string, readonly MarkName[]>() : marksByItem(options.findings);
  const earlier = since?.before.plans.find(({ data }) => data.id === plan.id)?.data ?? null;
  const numbers = options.numbered ? numbersOf(plan) : new Map<string, string>();
  const show = { snapshot, before: since?.before ?? null, languages, source, lang, marks, numbers };

  const topics = pairs(since ? earlier?.topics : plan.topics, plan.topics)
    .map((pair) => topicRows(show, pair))
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
    since: since ? inEach(languages, (one, other) => one.markedSince(textFor(since.label, other))) : [],
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
    remarks: remarks(snapshot, loaded, languages, options.clean || names.length > 0),
  };
}

/** The wording of one language. */
const textFor = (wordings: readonly Wording[], lang: Lang): string =>
  (wordings.find((one) => one.lang === lang) ?? wordings[0])?.text ?? '';

interface Show {
  readonly snapshot: Snapshot;
  /** The earlier state that changes are marked against, if any. */
  readonly before: Snapshot | null;
  readonly languages: readonly Lang[];
  readonly source: Lang;
  readonly lang: Lang;
  readonly marks: ReadonlyMap<string, readonly MarkName[]>;
  /** The numbers of what is numbered, by ids. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** The number of what is there now: what is gone has none. */
const numberOf = ({ numbers }: Show, is: { readonly id: string } | null): string | null =>
  (is && numbers.get(is.id)) ?? null;

/** What stands in a pair, and what it is told apart by on the page: what is gone keeps its id under another name. */
function standing<T extends Retirable>({ was, is }: Pair<T>): { readonly one: T; readonly id: string } {
  const one = (is ?? was) as T;
  return { one, id: is ? one.id : `_was-${one.id}` };
}

function topicRows(show: Show, topic: Pair<Topic>): TopicRows {
  const { source, lang } = show;
  const { columns, linkTo } = documentWords[lang];
  const { one, id } = standing(topic);
  const short = excerpt(wording(one.text, lang), 110);
  const isLeft = (row: Topic['rows'][number] | null) => row !== null && !isEmptied(row);
  const some = pairs(topic.was?.rows, topic.is?.rows).filter(({ was, is }) => isLeft(was) || isLeft(is));
  const rows = some.map((row, i): Row => {
    const cell = <T extends Objective | Activity | CalendarEntry>(label: string, list: readonly Pair<T>[]) => ({
      label,
      number: null,
      entries: list.map((pair) => entry(show, pair)),
      marks: [],
    });
    const rowOf = standing(row);
    const [was, is] = [row.was && liveParts(row.was), row.is && liveParts(row.is)];
    return {
      id: rowOf.id,
      first: i === 0,
      cells: [
        { ...cell(columns.objectives, pairs(was?.objectives, is?.objectives)), number: numberOf(show, row.is) },
        cell(columns.activities, pairs(was?.activities, is?.activities)),
        {
          ...cell(columns.calendar, pairs(was?.calendar, is?.calendar)),
          marks: row.is ? marked(show, row.is.id) : [],
        },
      ],
    };
  });
  return {
    id,
    link: linkTo(short),
    label: columns.topics,
    number: numberOf(show, topic.is),
    rows,
    span: rows.length,
    ...noting(
      show,
      topic,
      between(show, topic, (value, _when, wanted) => shown(value.text, wanted, source)),
    ),
  };
}

/** A thing as it is, or as it changed where changes are marked. */
function between<T>(
  { before, languages, source }: Show,
  { was, is }: Pair<T>,
  show: (value: T, snapshot: 'was' | 'is', languages: readonly Lang[]) => Shown,
): Shown {
  if (before === null && is) return show(is, 'is', languages);
  // Where a translation is no more, the original stands in its place and is compared with what it was.
  const compared = is && !languages.includes(source) ? [...languages, source] : languages;
  return shownChange(was && show(was, 'was', compared), is && show(is, 'is', languages));
}

type Wordy = Objective | Activity | CalendarEntry | NonNullable<Activity['notes']>[number];

function entry(show: Show, pair: Pair<Wordy>): Entry {
  const { snapshot, before, languages, source, lang } = show;
  const { one, id } = standing(pair);
  const textOf = (value: Wordy): Text =>
    value.text ?? Object.fromEntries([...languages, source].map((code) => [code, documentWords[code].toBeDefined]));
  const withProposal = (value: Wordy, when: 'was' | 'is', wanted: readonly Lang[]): Shown => {
    const proposedBy = 'proposedBy' in value ? value.proposedBy : undefined;
    const from = when === 'was' && before ? before : snapshot;
    return shown(textOf(value), wanted, source, (code) =>
      proposedBy === undefined
        ? ''
        : ` ${documentWords[code].proposedBy(wording(proposersText(from, proposedBy), code))}`,
    );
  };
  const notesOf = (value: Wordy | null) => (value !== null && 'notes' in value ? value.notes : undefined);
  return {
    id,
    link: documentWords[lang].linkTo(excerpt(wording(textOf(one), lang), 60)),
    notes: pairs(notesOf(pair.was), notesOf(pair.is)).map((note) => entry(show, note)),
    marks: pair.is ? marked(show, one.id) : [],
    number: numberOf(show, pair.is),
    numbersFor: numbersFor(show, pair.is),
    ...noting(show, pair, between(show, pair, withProposal)),
  };
}

/** The numbers of what an entry of the calendar is for, in words. */
function numbersFor({ numbers, languages }: Show, is: Wordy | null): readonly Wording[] {
  const spoken = is !== null && 'for' in is ? is.for : [];
  const found = spoken.flatMap((id) => numbers.get(id) ?? []);
  return found.length === 0 ? [] : inEach(languages, (words) => words.numbersFor(found));
}

/** A text with a word on each language in which it is what it was, though its original changed since. */
function noting({ before, languages, source }: Show, { was, is }: Pair<{ readonly text?: Text }>, text: Shown): Shown {
  const [then, now] = [was?.text, is?.text];
  if (before === null || !then || !now || wording(then, source) === wording(now, source)) return text;
  const left = languages.filter((lang) => lang !== source && now[lang] !== undefined && now[lang] === then[lang]);
  return left.length === 0
    ? text
    : { ...text, untranslated: [...text.untranslated, ...inEach(left, (words) => words.notRetranslated)] };
}

const mark = (name: MarkName, languages: readonly Lang[]): Mark => ({
  name,
  labels: inEach(languages, (words) => words.marks[name].label),
});

const marked = ({ marks, languages }: Show, item: string): readonly Mark[] =>
  (marks.get(item) ?? []).map((name) => mark(name, languages));

/** The marks of each item, by its id, each once, in the order of the legend; all plans ask for the same. */
const marksByItem = once((findings: readonly Finding[]): ReadonlyMap<string, readonly MarkName[]> => {
  const found = groupedBy(findings, ({ rule }) => rule);
  const byItem = new Map<string, MarkName[]>();
  for (const name of Object.keys(documentWords.es.marks) as MarkName[])
    for (const item of new Set((found.get(name) ?? []).map((one) => one.item))) {
      if (item === null) continue;
      const names = byItem.get(item);
      if (names) names.push(name);
      else byItem.set(item, [name]);
    }
  return byItem;
});

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
      session ? sessionTitle(snapshot, session, lang) : plan.session,
      session ? sessionWhere(session, lang) : '',
    ),
  );
}

/** What is said at the end of this document alone. */
function remarks(
  snapshot: Snapshot,
  plan: Loaded<Plan>,
  languages: readonly Lang[],
  quiet: boolean,
): readonly (readonly Wording[])[] {
  return [
    ...languages.flatMap((lang) => outdated(snapshot, plan, lang, languages)),
    ...(quiet ? [] : [inEach(languages, (words) => words.nothingOpen)]),
  ];
}

/** What is said of the texts of the table whose original has changed since their translation into a language was reviewed. */
function outdated(
  snapshot: Snapshot,
  plan: Loaded<Plan>,
  target: Lang,
  languages: readonly Lang[],
): readonly (readonly Wording[])[] {
  const texts = outdatedTranslations(snapshot).filter(
    // Whatever the state: a touched official translation says no more of an original that has changed than it did.
    ({ lang, key, source, file, item, path }) =>
      lang === target &&
      saysElse(source, stampOf(snapshot, key, lang)) &&
      file === plan.file &&
      itemsById(snapshot).get(item)?.retired === null &&
      !path.includes('outcome'),
  );
  if (texts.length === 0) return [];
  return [
    inEach(languages, (words, lang) => {
      const { files: some, more } = someOf(texts.map(({ text }) => excerpt(wording(text, lang))));
      return words.outdated(words.languageNames[target] ?? target, some, more);
    }),
  ];
}
