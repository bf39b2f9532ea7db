import { documentWords, type Lang } from '../messages/documents/index.ts';
import { inAlphabet } from '../model/alphabet.ts';
import { countryNameIn } from '../model/countries.ts';
import type { Day } from '../model/days.ts';
import { entriesById } from '../model/entries.ts';
import { UsageError } from '../model/errors.ts';
import type { Session } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { measured } from '../model/measures.ts';
import { membersOn } from '../model/members.ts';
import { itemText, memberByCode, sessionTitle, sessionWhere } from '../model/names.ts';
import type { Labels } from '../model/reading.ts';
import type { RegisterName } from '../model/register-names.ts';
import {
  countingOn,
  declarationOf,
  groupedByQuestion,
  questionsOf,
  type RegisterDeclaration,
  type RegisterKey,
  type RegisterRecord,
  recordsOf,
} from '../model/registers.ts';
import { inOrder, sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Text, wording } from '../model/text.ts';
import { spoken } from './outstanding.ts';
import { organisation } from './plan.ts';
import { inEach, type Shown, shown, type Wording } from './shown-wording.ts';
import { type Note, type SourceNotes, type SourcesView, sourceNotes } from './sources.ts';

/** A record as a cell shows it: its values one under the other, and the notes on where they are known from. */
interface MatrixEntry {
  readonly lines: readonly Shown[];
  readonly notes: readonly Note[];
}

interface MatrixCell {
  /** The name of its column, for pages too narrow for columns. */
  readonly label: string;
  /** None where nothing is known. */
  readonly entries: readonly MatrixEntry[];
}

interface MatrixRow {
  /** What the row, and those after it, are about; null where it goes on with the row above. */
  readonly head: (Shown & { readonly label: string; readonly scope: 'row' | 'rowgroup'; readonly span: number }) | null;
  readonly cells: readonly MatrixCell[];
}

/** A register as a table: its questions across, the countries (or what else it is about) down. */
export interface MatrixView {
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  readonly bilingual: boolean;
  readonly pageTitle: string;
  readonly organisation: readonly Wording[];
  readonly heading: readonly Wording[];
  readonly about: readonly Wording[];
  readonly asOf: readonly Wording[];
  readonly caption: string;
  readonly columns: readonly Shown[];
  /** The rows that belong together; none where there is nothing to show. */
  readonly bodies: readonly { readonly rows: readonly MatrixRow[] }[];
  /** How many countries have done what each question asks. */
  readonly totals: {
    readonly label: readonly Wording[];
    readonly cells: readonly { readonly label: string; readonly wordings: readonly Wording[] }[];
  } | null;
  readonly sources: SourcesView | null;
  readonly remarks: readonly (readonly Wording[])[];
}

export interface MatrixOptions {
  /** The document's languages; in several, the source's first. */
  readonly languages: readonly Lang[];
  readonly today: Day;
}

/** Eleven countries and a hundred instruments make a hundredth of these; countries and questions multiply. */
const mostCells = 100_000;

/**
 * What a register holds as of a day, as a table; what is dated later counts nowhere.
 * @throws UsageError where so many countries would answer so many questions that nobody could read it
 */
export function matrixView(snapshot: Snapshot, register: RegisterName, options: MatrixOptions): MatrixView {
  const { languages, today } = options;
  const lang = languages[0] ?? snapshot.settings.sourceLanguage;
  const declaration = declarationOf(register);
  const { records } = countingOn(snapshot, register, today);
  const notes = sourceNotes(lang);
  const show: Show = { snapshot, declaration, languages, lang, notes };

  const heads = headsOf(show, records, today);
  const { key } = declaration.matrix;
  const questions = key === undefined ? [] : questionsAsked(snapshot, register, declaration);
  const columns =
    key === undefined
      ? declaration.matrix.columns.map((column) => labelText(declaration.keys[column]?.labels, languages))
      : questions.map((question) => valueText(show, declaration.keys[key], question));
  if (heads.length * questions.length > mostCells)
    throw new UsageError('tooManyCells', {
      title: declaration.labels,
      rows: heads.length,
      columns: questions.length,
      most: mostCells,
    });
  const columnLabels = columns.map((column) => capital(wording(column, lang)));
  const bodies =
    key === undefined
      ? heads.map((head) => ({ rows: listRows(show, head, columnLabels) }))
      : [{ rows: heads.map((head) => questionRow(show, register, head, questions, columnLabels)) }];
  const isEmpty = columns.length === 0 || heads.length === 0;
  const title = (code: Lang): string => declaration.labels[spoken(code)];

  return {
    lang,
    languages,
    bilingual: languages.length > 1,
    pageTitle: title(lang),
    organisation: organisation(snapshot, languages),
    heading: inEach(languages, (_words, code) => title(code)),
    about: inEach(languages, (_words, code) => declaration.about[spoken(code)]),
    asOf: inEach(languages, (one) => one.asOf(today)),
    caption: title(lang),
    columns: [rowsLabel(declaration), ...columns].map((column) => {
      const { wordings, untranslated } = shown(column, languages, snapshot.settings.sourceLanguage);
      return { wordings: wordings.map((one) => ({ ...one, text: capital(one.text) })), untranslated };
    }),
    bodies: isEmpty ? [] : bodies,
    totals: isEmpty || !isByCountry(declaration) ? null : totals(show, register, questions, columnLabels, today),
    sources: notes.view(languages),
    remarks: isEmpty
      ? [inEach(languages, (one) => one.matrix.none)]
      : bodies.some(({ rows }) => rows.some(({ cells }) => cells.some(isBlank)))
        ? [inEach(languages, (one) => one.matrix.nothing)]
        : [],
  };

  function rowsLabel({ matrix, keys }: RegisterDeclaration): Text {
    if (matrix.rows !== undefined) return labelText(keys[matrix.rows]?.labels, languages);
    return Object.fromEntries(languages.map((code) => [code, documentWords[code].matrix.country]));
  }
}

/** Whether a cell has nothing to say but where that is known from. */
const isBlank = ({ entries }: MatrixCell): boolean => entries.every(({ lines }) => lines.length === 0);

interface Show {
  readonly snapshot: Snapshot;
  readonly declaration: RegisterDeclaration;
  readonly languages: readonly Lang[];
  readonly lang: Lang;
  readonly notes: SourceNotes;
}

/** What stands at the head of a row, with the records that are about it. */
interface Head {
  readonly text: Text;
  readonly label: string;
  readonly records: readonly RegisterRecord[];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const labelText = (labels: Labels | undefined, languages: readonly Lang[]): Text =>
  Object.fromEntries(languages.map((lang) => [lang, labels?.[spoken(lang)] ?? '']));

/** Whether each country has one row, so that countries can be counted. */
const isByCountry = ({ matrix, owner }: RegisterDeclaration): boolean =>
  owner === 'country' && matrix.rows === undefined && matrix.key !== undefined;

/**
 * What the rows are about: the countries that are members on the day, in the alphabetical order of the document's
 * language; or the sessions that the register names, in their order. Where the folder doesn't tell of one, its code or id stands.
 */
function headsOf({ snapshot, declaration, languages, lang }: Show, records: readonly RegisterRecord[], today: Day) {
  const { rows } = declaration.matrix;
  const key = rows === undefined ? undefined : declaration.keys[rows];
  const about = (record: RegisterRecord): string => (rows === undefined ? record.owner : String(record.value[rows]));
  const recordsAbout = groupedBy(records, about);
  const head = (id: string, text: Text): Head => ({
    text,
    label: rows === undefined ? documentWords[lang].matrix.country : (key?.labels[spoken(lang)] ?? ''),
    records: recordsAbout.get(id) ?? [],
  });
  if (key?.kind === 'reference' && key.to === 'session') {
    const sessions = inOrder(snapshot.sessions?.data.sessions ?? []).filter(({ id }) => recordsAbout.has(id));
    const unknown = [...recordsAbout.keys()].filter((id) => !sessionById(snapshot, id));
    return [
      ...sessions.map((session) => head(session.id, sessionHead(snapshot, session, languages))),
      ...unknown.map((id) => head(id, inAll(languages, id))),
    ];
  }
  const codes = snapshot.members
    ? membersOn(snapshot, today).map(({ code }) => code)
    : [...new Set(records.map(about))];
  const nameOf = (code: string): Text => memberByCode(snapshot, code)?.name ?? inAll(languages, code);
  return codes
    .map((code) => head(code, nameOf(code)))
    .sort((a, b) => inAlphabet(lang)(wording(a.text, lang), wording(b.text, lang)));
}

/** What is written the same in each language. */
const inAll = (languages: readonly Lang[], text: string): Text =>
  Object.fromEntries(languages.map((lang) => [lang, text]));

/** A session with its place and days: "Reunión del GRCM, Tela, Honduras, 6 - 7 de mayo de 2008". */
const sessionHead = (snapshot: Snapshot, session: Session, languages: readonly Lang[]): Text =>
  Object.fromEntries(
    languages.map((lang) => {
      const parts = [capital(sessionTitle(snapshot, session, lang)), sessionWhere(session, lang)];
      return [lang, parts.filter((part) => part !== '').join(', ')];
    }),
  );

/** The questions of a register: all values of a list, or what any record names, in the order of the data. */
function questionsAsked(snapshot: Snapshot, register: RegisterName, { matrix, keys }: RegisterDeclaration) {
  const key = keys[matrix.key ?? ''];
  if (key?.kind === 'list') return Object.keys(key.values);
  const named = new Set(recordsOf(snapshot, register).flatMap((record) => questionsOf(register, record)));
  const known = [...entriesById(snapshot).keys()].filter((id) => named.has(id));
  return [...new Set([...known, ...named])];
}

/** A row of answers, one cell a question. */
function questionRow(
  show: Show,
  register: RegisterName,
  head: Head,
  questions: readonly string[],
  labels: readonly string[],
): MatrixRow {
  const { columns } = show.declaration.matrix;
  const answers = groupedByQuestion(register, head.records);
  return {
    head: { ...headShown(show, head), scope: 'row', span: 1 },
    cells: questions.map((question, i) => ({
      label: labels[i] ?? '',
      entries: (answers.get(question) ?? [])
        .map((record) => ({
          lines: columns.flatMap((column, at) => lineOf(show, record, column, at > 0)),
          record,
        }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ lines, record }) => ({ lines, notes: show.notes.of(record) })),
    })),
  };
}

/** The rows of one head, a record each: a cell a key. */
function listRows(show: Show, head: Head, labels: readonly string[]): readonly MatrixRow[] {
  const { columns } = show.declaration.matrix;
  const rows = head.records.length > 0 ? head.records : [null];
  return rows.map((record, i) => ({
    head: i === 0 ? { ...headShown(show, head), scope: 'rowgroup', span: rows.length } : null,
    cells: columns.map((column, at) => {
      const lines = record ? lineOf(show, record, column, false) : [];
      const notes = record && at === columns.length - 1 ? show.notes.of(record) : [];
      return { label: labels[at] ?? '', entries: lines.length > 0 || notes.length > 0 ? [{ lines, notes }] : [] };
    }),
  }));
}

const headShown = ({ languages, snapshot }: Show, { text, label }: Head) => ({
  ...shown(text, languages, snapshot.settings.sourceLanguage),
  label,
});

/** A value of a record in the languages of the document, with what the value is where nothing else says so; none where it has none. */
function lineOf(show: Show, record: RegisterRecord, column: string, isLabelled: boolean): readonly Shown[] {
  const { snapshot, declaration, languages } = show;
  const key = declaration.keys[column];
  const value = record.value[column];
  if (key === undefined || value === undefined) return [];
  const source = key.kind === 'text' ? record.language : snapshot.settings.sourceLanguage;
  const text = valueText(show, key, value);
  const named = isLabelled || key.kind === 'day' ? labelText(key.labels, languages) : null;
  const { wordings, untranslated } = shown(text, languages, source);
  const isInColumn = declaration.matrix.key === undefined;
  const label = (lang: Lang): string => (named && !isInColumn ? `${wording(named, lang)}: ` : '');
  return [{ wordings: wordings.map((one) => ({ ...one, text: `${label(one.lang)}${one.text}` })), untranslated }];
}

/** A value of a register in words: a day, a name, one of a list. */
export function valueText(
  { snapshot, languages }: Pick<Show, 'snapshot' | 'languages'>,
  key: RegisterKey | undefined,
  value: unknown,
): Text {
  if (key === undefined) return {};
  const each = (say: (lang: Lang, one: string) => string): Text => {
    const all = [value].flat().map(String);
    return Object.fromEntries(languages.map((lang) => [lang, all.map((one) => say(lang, one)).join('; ')]));
  };
  switch (key.kind) {
    case 'text':
      return value as Text;
    case 'day':
      return each((lang, day) => documentWords[lang].days(day));
    case 'list':
      return each((lang, one) => key.values[one]?.[spoken(lang)] ?? one);
    case 'country':
      return each(countryNameIn);
    case 'reference': {
      const { shortTitle } = (entriesById(snapshot).get(String(value))?.value ?? {}) as { readonly shortTitle?: Text };
      return shortTitle ?? itemText(snapshot, String(value));
    }
    case 'plain':
      return each((_lang, one) => one);
  }
}

/** The last row: how many of the countries have done what each question asks, as `measured` counts them. */
function totals(
  { snapshot, declaration, languages }: Show,
  register: RegisterName,
  questions: readonly string[],
  labels: readonly string[],
  today: Day,
): MatrixView['totals'] {
  const counted = measured(snapshot, { register, items: [...questions] }, today);
  if (counted === null) return null;
  return {
    label: inEach(languages, ({ matrix }, code) => declaration.done?.label[spoken(code)] ?? matrix.counted),
    cells: counted.map(({ done, open }, i) => ({
      label: labels[i] ?? '',
      wordings: inEach(languages, ({ matrix }) => matrix.count(done.length, done.length + open.length)),
    })),
  };
}
