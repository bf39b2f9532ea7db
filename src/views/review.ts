import type { ChangedFile } from '../data/proposal.ts';
import { diff } from '../diff/diff.ts';
import { weigh } from '../diff/weigh.ts';
import type { Lang } from '../messages/documents/index.ts';
import { type InBoth, type InterfaceLang, inBoth, interfaceLanguages } from '../messages/languages.ts';
import type { ChangeKind, Weight } from '../model/changes.ts';
import { contactPoints, isInPost } from '../model/contacts.ts';
import { isCountryCode } from '../model/countries.ts';
import type { Day } from '../model/days.ts';
import { entriesById } from '../model/entries.ts';
import { type Finding, type Level, levelRanks } from '../model/findings.ts';
import { groupedBy } from '../model/grouped.ts';
import { type EntryKind, fileKinds, isMany } from '../model/kinds.ts';
import { calledAsIn, memberByCode, reporterName } from '../model/names.ts';
import type { ReadingArgs } from '../model/reading.ts';
import type { RuleName } from '../model/rule-names.ts';
import { sessionById } from '../model/sessions.ts';
import type { Loaded, Snapshot } from '../model/snapshot.ts';
import { byCodePoint, collapse } from '../model/text.ts';
import { saysPublic, unreadIn } from '../model/unread.ts';
import { rules } from '../rules/index.ts';
import { type Between, changeSaying, type Saying } from './change-sentences.ts';
import { differUnseen, type FileNames, forAnyone, namesForAnyone } from './for-anyone.ts';
import { planView } from './plan.ts';
import { isSettingsElsewhere, type Notice, noticesOf } from './review-notices.ts';
import { fairCells } from './review-rows.ts';

/** Whether a finding came with a change, was there before it, or is gone because of it. */
export type FindingState = 'new' | 'there' | 'corrected';

/** A finding as a review tells it: with what its sentence is made of. */
export interface ReviewedFinding
  extends Pick<
    Finding,
    | 'rule'
    | 'level'
    | 'file'
    | 'line'
    | 'column'
    | 'endLine'
    | 'endColumn'
    | 'item'
    | 'country'
    | 'session'
    | 'fingerprint'
    | 'args'
    | 'withheld'
  > {
  readonly state: FindingState;
}

/** What a change means for an item, with its sentence in both languages. */
export interface ReviewedChange {
  readonly kind: ChangeKind;
  readonly weight: Weight;
  readonly item: string | null;
  readonly itemKind: EntryKind;
  readonly file: string;
  readonly said: InBoth<Saying>;
}

/** The cells of a row of the official table: topics, objectives, activities, calendar; the wordings of each. */
export type RowCells = readonly (readonly string[])[];

/** A row of the official table that a change makes another; null where it isn't there. */
export interface ReviewedRow {
  readonly plan: string;
  readonly row: string;
  readonly before: InBoth<RowCells> | null;
  readonly after: InBoth<RowCells> | null;
  /** Whether they differ in what is not shown of them. */
  readonly hidden: InBoth<boolean>;
}

/** What a file is a part of: what a country writes itself, or what only the Secretariat looks after. */
export const fileParts = [
  'country',
  'body',
  'plan',
  'sessions',
  'decisions',
  'settings',
  'common',
  'workflow',
  'owners',
  'package',
  'tool',
  'git',
  'other',
] as const;
export type FilePart = (typeof fileParts)[number];

/**
 * How much of the history of a change is known: where it began; that it began in several places; that this copy lacks that;
 * or that it began elsewhere.
 */
export type History = 'common' | 'several' | 'cut' | 'none';

/**
 * What is known of an account that proposes a change: a contact point of one country, or of several; nobody's; or nothing,
 * because a public repository names no accounts.
 */
export type Account = 'known' | 'several' | 'unknown' | 'public';

/** What whoever takes a change in has to look at: files by what they are a part of, and what is no plain file. */
export type Guarded = Exclude<FilePart, 'country'> | Exclude<ReviewedFile['type'], 'file'>;

/** A file that a change touches. */
export interface ReviewedFile extends Pick<ChangedFile, 'path' | 'change' | 'type'> {
  readonly part: FilePart;
  /** Whose it is, of a country's file. */
  readonly country: string | null;
}

/** How many findings there are of each level. */
export type Counts = Readonly<Record<'errors' | 'warnings' | 'flags', number>>;

/** A proposed change as whoever proposes it and whoever takes it in have to see it. Plain data; nothing in it is private. */
export interface Review {
  readonly version: '1';
  readonly data: string;
  readonly today: Day;
  /** What takes it in, where the change began, and the commit that is proposed; null where it is the folder as it is now. */
  readonly base: string;
  readonly start: string;
  readonly head: string | null;
  readonly history: History;
  /** The country that proposes it, and how that is known; null where nobody knows, or the account serves several countries. */
  readonly author: {
    readonly country: string | null;
    /** Whose files are its own. */
    readonly countries: readonly string[];
    readonly by: 'country' | 'actor' | null;
    readonly account: Account | null;
  };
  /** The language of the author; null where nobody knows. */
  readonly language: InterfaceLang | null;
  /** What the countries that are spoken of are called. */
  readonly names: Readonly<Record<string, InBoth<string>>>;
  readonly summary: Readonly<Record<FindingState, Counts>> & {
    /** What the base's waivers accept for a time: it is in no other figure. */
    readonly accepted: number;
    readonly files: number;
    /** The files that no country writes, or not as a plain file, by what they are. */
    readonly guarded: Readonly<Partial<Record<Guarded, number>>>;
    /** The files of other countries than those that propose it; none where nobody knows who does. */
    readonly foreign: number;
    readonly changes: number;
    readonly rows: number;
    readonly notices: number;
    readonly unread: number;
    /** What was there before the change began, and is no longer there in what takes it in: it is in no other figure. */
    readonly settled: number;
    /** Of the new errors those that were there before: a file that the change touches can't be read while they are. */
    readonly stayed: number;
  };
  /** What is to be known before it is accepted. */
  readonly notices: readonly Notice[];
  readonly unread: readonly string[];
  readonly findings: readonly ReviewedFinding[];
  readonly changes: readonly ReviewedChange[];
  readonly rows: readonly ReviewedRow[];
  readonly files: readonly ReviewedFile[];
}

/** Who proposes a change: a country as it is typed, or an account of the forge. */
export type Author = { readonly country: string } | { readonly actor: string } | null;

/** The states that a change lies between, with the findings of each; by the settings of the base. */
export interface Reviewed {
  readonly base: Snapshot;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly wasFound: readonly Finding[];
  readonly found: readonly Finding[];
  /** What is found in what takes the change in, as it is now; null where that is where the change began. */
  readonly nowFound: readonly Finding[] | null;
  /** How many findings of the change's end are accepted. */
  readonly accepted: number;
  readonly files: readonly ChangedFile[];
}

/** How much of each list a review holds at most: it has to fit into a comment's source. */
const most = { findings: 300, others: 100, changes: 300, rows: 60, files: 400 };

/** Characters of what a finding's sentences are made of; of one that has more, the lists and texts are cut shorter. */
const mostOfFinding = 6_000;

/**
 * What is to be said of a proposed change.
 * @param author who proposes it; an account is looked up among the contact points of the base
 * @returns as much as fits: `summary` counts all that there is
 */
export function reviewOf(
  reviewed: Reviewed,
  author: Author,
  of: Pick<Review, 'today' | 'base' | 'start' | 'head' | 'history'>,
): Review {
  const { base, after } = reviewed;
  // Of a file that had mistakes, what it said all the same is compared.
  const before = reviewed.before.inPart?.snapshot ?? reviewed.before;
  const unread = after.unread.filter(touchedBy(reviewed));
  const isSettled = settledSince(reviewed);
  const isAsBefore = wasAsGrave(reviewed);
  const all = withStates(reviewed);
  const findings = all.filter((one) => !isSettled(one));
  // Both states are called alike, also where nobody can read what takes the change in for that: else all would seem to get other names.
  const naming = [base, before, after].find(({ unreadKinds }) => !unreadKinds.has('members')) ?? base;
  const called = { before: calledAsIn(naming, before), after: calledAsIn(naming, after) };
  const changes = changesOf(before, after, { ...called, today: of.today });
  const rows = rowsOf(called.before, called.after, of.today);
  const files = reviewed.files.map(placed);
  const notices = noticesOf({
    ...reviewed,
    ...called,
    own: { before, after },
    wasUnread: onlyReadSince(reviewed),
    today: of.today,
  });
  const names = fileNamesOf(reviewed);
  const countries = countriesOf(base, author, of.today);
  const languages = new Set(countries.map((code) => memberByCode(base, code)?.language));
  const language = interfaceLanguages.find((lang) => languages.size === 1 && languages.has(lang));
  const isOthers = (file: ReviewedFile) => isForeign({ author: { countries } }, file);
  const codes = new Set([...countries, ...files.map((file) => file.country)].filter((code) => code !== null));
  const countsOf = (state: FindingState): Counts => {
    const count = (level: Level) => findings.filter((one) => one.state === state && one.level === level).length;
    return { errors: count('error'), warnings: count('warning'), flags: count('flag') };
  };
  const review: Review = {
    version: '1',
    data: base.name,
    ...of,
    author: {
      country: countries.length === 1 ? (countries[0] ?? null) : null,
      countries,
      by: author === null ? null : 'country' in author ? 'country' : 'actor',
      account: author === null || 'country' in author ? null : accountOf(base, countries),
    },
    language: language ?? null,
    names: Object.fromEntries(
      [...codes].sort(byCodePoint).map((code) => {
        const name = reporterName(base, code);
        return [code, inBoth((lang) => name[lang] ?? Object.values(name)[0] ?? code)];
      }),
    ),
    summary: {
      new: countsOf('new'),
      there: countsOf('there'),
      corrected: countsOf('corrected'),
      accepted: reviewed.accepted,
      files: files.length,
      guarded: Object.fromEntries(
        [...groupedBy(files.filter(isGuarded), guardedAs)].map(([what, list]) => [what, list.length]),
      ),
      foreign: files.filter(isOthers).length,
      changes: changes.length,
      rows: rows.length,
      notices: notices.length,
      unread: unread.length,
      settled: all.length - findings.length,
      stayed: findings.filter((one) => one.state === 'new' && one.level === 'error' && isAsBefore(one)).length,
    },
    notices: notices.slice(0, most.others),
    unread: unread.slice(0, most.others),
    findings: (['new', 'there', 'corrected'] as const).flatMap((state) =>
      byLevel(findings.filter((one) => one.state === state))
        .slice(0, state === 'new' ? most.findings : most.others)
        .map((one) => fairFinding(one, names)),
    ),
    changes: changes.slice(0, most.changes),
    rows: rows.slice(0, most.rows),
    files: [...files].sort((a, b) => weightOf(a, countries) - weightOf(b, countries)).slice(0, most.files),
  };
  return forAnyone(review, names);
}

/** What files are called in a review of a change, where their names tell of persons. */
export const fileNamesOf = ({ before, after, files }: Pick<Reviewed, 'before' | 'after' | 'files'>): FileNames =>
  namesForAnyone([
    ...files.map(({ path }) => path),
    ...[before, after].flatMap((one) => [...one.files.keys(), ...one.problems.map(({ at }) => at.file)]),
  ]);

/** A finding that leaves room for others. */
function fairFinding(finding: ReviewedFinding, names: FileNames): ReviewedFinding {
  if (JSON.stringify(finding.args).length <= mostOfFinding) return finding;
  return { ...finding, args: forAnyone(finding.args, names, { list: 41, text: 120 }) };
}

const byLevel = (findings: readonly ReviewedFinding[]): readonly ReviewedFinding[] =>
  [...findings].sort((a, b) => levelRanks[a.level] - levelRanks[b.level]);

/** The countries that propose a change: an account is one of their contact points in the base, and in post. */
function countriesOf(base: Snapshot, author: Author, today: Day): readonly string[] {
  if (author === null) return [];
  if ('country' in author) return [author.country];
  const account = author.actor.replace(/^@/, '').toLowerCase();
  const countries = contactPoints(base)
    .filter(({ contact }) => contact.login?.toLowerCase() === account && isInPost(contact, today))
    .map(({ country }) => country);
  return [...new Set(countries)];
}

function accountOf(base: Snapshot, countries: readonly string[]): Account {
  if (countries.length > 0) return countries.length === 1 ? 'known' : 'several';
  return saysPublic(base) ? 'public' : 'unknown';
}

/** Tells of a file of the data folder whether a change touches what it says. */
function touchedBy({ files }: Pick<Reviewed, 'files'>): (file: string) => boolean {
  const touched = new Set(files.filter(({ saysSame }) => !saysSame).map(({ inData }) => inData));
  return (file) => touched.has(file);
}

/**
 * The files that a change touches and that nobody could read before it, or not all of them; what can't be read now is told as that.
 * Of a link that goes there was nothing to be read.
 */
function onlyReadSince(reviewed: Pick<Reviewed, 'before' | 'after' | 'files'>): readonly string[] {
  const isTouched = touchedBy(reviewed);
  const isGone = touchedBy({ files: reviewed.files.filter(({ change }) => change === 'removed') });
  const unread = new Set(unreadIn(reviewed.after).map(({ file }) => file));
  return unreadIn(reviewed.before)
    .filter(({ file, is }) => isTouched(file) && !unread.has(file) && (is === null || !isGone(file)))
    .map(({ file }) => file);
}

/**
 * The same with the end of the change as it says all the same, where all that keeps the files that it touches from being read are
 * keys that were there before it, and that what takes it in has no longer: they go with it, and the rest can be compared.
 */
export function asOnceTaken(reviewed: Reviewed): Reviewed {
  const { base, after, wasFound, found } = reviewed;
  const { inPart } = after;
  const unread = after.unread.filter(touchedBy(reviewed));
  const was = new Set(wasFound.map(({ fingerprint }) => fingerprint));
  const own = found.filter((one) => isOfReading(one) && !was.has(one.fingerprint)).map(({ file }) => file);
  const stay = new Set([...base.unread, ...(inPart?.snapshot.unread ?? after.unread), ...own]);
  if (inPart === null || unread.length === 0 || unread.some((file) => stay.has(file))) return reviewed;
  return { ...reviewed, after: { ...inPart.snapshot, problems: after.problems } };
}

/**
 * Tells of a finding whether it was there before a change, and no less grave. What keeps a file from being read never was, in a
 * file that the change touches: nobody has seen what it holds now.
 */
export function wasThere(reviewed: Pick<Reviewed, 'after' | 'wasFound' | 'files'>): (finding: Finding) => boolean {
  const isAsBefore = wasAsGrave(reviewed);
  const unread = new Set(reviewed.after.unread.filter(touchedBy(reviewed)));
  return (finding) => isAsBefore(finding) && !(unread.has(finding.file) && isOfReading(finding));
}

/** Tells of a finding whether it stood there before a change, and no less grave. */
function wasAsGrave({
  wasFound,
}: Pick<Reviewed, 'wasFound'>): (finding: Pick<Finding, 'fingerprint' | 'level'>) => boolean {
  const was = new Map(wasFound.map(({ fingerprint, level }) => [fingerprint, levelRanks[level]]));
  return ({ fingerprint, level }) => {
    const rank = was.get(fingerprint);
    return rank !== undefined && rank <= levelRanks[level];
  };
}

/** Whether a finding is a mistake for which a file can't be read. */
const isOfReading = ({ rule }: Finding): boolean => rules[rule].group === 'reading' || rules[rule].group === 'schema';

/** The findings with what a change has to do with them. */
function withStates(reviewed: Reviewed): readonly ReviewedFinding[] {
  const { before, after, wasFound, found } = reviewed;
  const isThere = wasThere(reviewed);
  const is = new Set(found.map(({ fingerprint }) => fingerprint));
  const lost = after.unread.filter((file) => !before.unread.includes(file));
  const unknown = unknownIn(found);
  return [
    ...found.map((finding) => told(finding, isThere(finding) ? 'there' : 'new')),
    ...wasFound
      .filter(
        (finding) =>
          !is.has(finding.fingerprint) && isCorrected(finding, { before, after, lost }) && !unknown.has(finding.rule),
      )
      .map((finding) => told(finding, 'corrected')),
  ];
}

/** Tells of what was there before a change began whether it is gone by now, in what takes the change in. */
function settledSince({ base, before, nowFound }: Reviewed): (finding: ReviewedFinding) => boolean {
  // Of what can't be read there nobody knows.
  if (nowFound === null || base.unread.some((file) => !before.unread.includes(file))) return () => false;
  const now = new Set(nowFound.map(({ fingerprint }) => fingerprint));
  const unknown = unknownIn(nowFound);
  return ({ state, rule, fingerprint }) => state === 'there' && !now.has(fingerprint) && !unknown.has(rule);
}

/** The rules of which nobody knows what they would find: those of reports, where these are not counted. */
const unknownIn = (found: readonly Finding[]): ReadonlySet<RuleName> =>
  new Set(
    found.some(
      ({ rule, args }) =>
        rule === 'value-not-allowed' && (args as ReadingArgs['value-not-allowed']).kind === 'too-many-reports',
    )
      ? ['report-missing', 'report-late']
      : [],
  );

/**
 * What went with its item or its file, or with the day by which it was asked for, was not corrected; and of what can't be read any
 * more nobody knows.
 * @param states `lost` are the files that can't be read any more
 */
function isCorrected(
  { rule, file, item, session, country }: Finding,
  { before, after, lost }: Pick<Reviewed, 'before' | 'after'> & { readonly lost: readonly string[] },
): boolean {
  if (rules[rule].group === 'reading') return !lost.includes(file);
  if (lost.length > 0) return false;
  if (ofDeadlines.has(rule) && askedOf(before, session, country) !== askedOf(after, session, country)) return false;
  return after.files.has(file) && (item === null || entriesById(after).has(item));
}

/** The rules of what was asked for until a day: without that day nobody has reported for it. */
const ofDeadlines: ReadonlySet<RuleName> = new Set(['report-missing', 'report-late']);

/** Until when reports to a session are asked for, and between which days of whom, as one text to be compared. */
function askedOf(snapshot: Snapshot, session: string | null, country: string | null): string {
  const { reportsDue } = sessionById(snapshot, session ?? undefined) ?? {};
  const { from, until } = memberByCode(snapshot, country ?? '') ?? {};
  return JSON.stringify([reportsDue, from, until]);
}

function told(finding: Finding, state: FindingState): ReviewedFinding {
  const { rule, level, file, line, column, endLine, endColumn, item, country, session, fingerprint } = finding;
  const { args, withheld } = finding;
  return {
    state,
    rule,
    level,
    file,
    line,
    column,
    endLine,
    endColumn,
    item,
    country,
    session,
    fingerprint,
    args,
    withheld,
  };
}

const weightRanks = { substance: 0, editorial: 1, translation: 2 } as const satisfies Record<Weight, number>;

/** What changed, in the order of weight and place, with its sentences: by what things are called in `called`. */
function changesOf(before: Snapshot, after: Snapshot, called: Between): readonly ReviewedChange[] {
  const [was, is] = differing(before, after);
  return [...weigh(diff(was, is))]
    .sort(
      (a, b) =>
        weightRanks[a.weight] - weightRanks[b.weight] ||
        placeOf(a.file) - placeOf(b.file) ||
        byCodePoint(a.file, b.file) ||
        byPath(a.path, b.path) ||
        byCodePoint(a.kind, b.kind),
    )
    .map((change) => {
      const { kind, weight, item, itemKind, file } = change;
      return { kind, weight, item, itemKind, file, said: inBoth((lang) => changeSaying(called, change, lang)) };
    });
}

/** The plan first, then what decides on it; what is each country's own comes last. */
const filesInOrder = [/^plans\//, /^sessions\.yaml$/, /^decisions\//, /^[^/]+$/, /^reports\//, /^registers\//];

const placeOf = (file: string): number => {
  const found = filesInOrder.findIndex((form) => form.test(file));
  return found < 0 ? filesInOrder.length : found;
};

function byPath(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [i, step] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (step === other) continue;
    return typeof step === 'number' && typeof other === 'number'
      ? step - other
      : byCodePoint(String(step), String(other));
  }
  return a.length - b.length;
}

/** Two states without the files that say the same in both: nothing that changed stands in them. */
function differing(before: Snapshot, after: Snapshot): readonly [Snapshot, Snapshot] {
  const without = (one: Snapshot, other: Snapshot): Snapshot => {
    const parts = fileKinds
      .filter((kind) => kind !== 'settings' && isMany(kind))
      .map((kind) => {
        const same = new Map(
          (other[kind as 'plans'] as readonly Loaded<unknown>[]).map(({ file, data }) => [file, data]),
        );
        const list = one[kind as 'plans'] as readonly Loaded<unknown>[];
        return [kind, list.filter(({ file, data }) => same.get(file) !== data)];
      });
    return { ...one, ...Object.fromEntries(parts) };
  };
  return [without(before, after), without(after, before)];
}

/** The rows of the official tables that a change makes other ones, in the order of the table. */
function rowsOf(before: Snapshot, after: Snapshot, today: Day): readonly ReviewedRow[] {
  // Who proposes something is called by its name there.
  const isNamedAlike = before.members?.data === after.members?.data;
  const [fewer, others] = isNamedAlike ? differing(before, after) : [before, after];
  // Of what can't be read nobody knows how it would look.
  const unread = new Set([...before.unread, ...after.unread]);
  const readIn = ({ plans }: Snapshot) => plans.filter(({ file }) => !unread.has(file));
  const [was, is] = [tablesOf(before, readIn(fewer), today), tablesOf(after, readIn(others), today)];
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  return keys.flatMap((key): ReviewedRow[] => {
    const [then, now] = [was.get(key), is.get(key)];
    const { plan, row } = now ?? then ?? { plan: '', row: '' };
    const [old, current] = [cellsBeside(then, now), cellsBeside(now, then)];
    if (JSON.stringify(old) === JSON.stringify(current)) return [];
    const cells = inBoth((lang) => fairCells(old?.[lang] ?? null, current?.[lang] ?? null));
    const side = (which: 'was' | 'is') =>
      cells.es[which] && cells.en[which] && { es: cells.es[which], en: cells.en[which] };
    const hidden = inBoth((lang) => !!old && !!current && differUnseen(old[lang].flat(), current[lang].flat()));
    return [{ plan, row, before: side('was'), after: side('is'), hidden }];
  });
}

interface TableRow {
  readonly plan: string;
  readonly row: string;
  /** The topic that it stands in, and whether it is the first there, beside which the topic is written. */
  readonly topic: string;
  readonly first: boolean;
  readonly cells: InBoth<RowCells>;
}

/**
 * The cells of a row as they are compared with those of another state. The topic is one of them where it is written beside the row in
 * either state, or is another one: that another row came first, or no longer does, changes nothing in this one.
 */
function cellsBeside(one: TableRow | undefined, other: TableRow | undefined): InBoth<RowCells> | null {
  if (!one) return null;
  const hasTopic = one.first || (other && (other.first || other.topic !== one.topic));
  return hasTopic ? one.cells : inBoth((lang) => [[], ...one.cells[lang].slice(1)]);
}

/** The rows of plans as the official tables show them. */
function tablesOf(snapshot: Snapshot, plans: Snapshot['plans'], today: Day): ReadonlyMap<string, TableRow> {
  const found = new Map<string, TableRow>();
  for (const plan of plans) {
    const tables = inBoth((lang) => rowsIn(snapshot, plan, lang, today));
    for (const [row, { cells: es, topic, first }] of tables.es)
      found.set(`${plan.data.id} ${row}`, {
        plan: plan.data.id,
        row,
        topic,
        first,
        cells: { es, en: tables.en.get(row)?.cells ?? es },
      });
  }
  return found;
}

function rowsIn(
  snapshot: Snapshot,
  plan: Snapshot['plans'][number],
  lang: Lang,
  today: Day,
): ReadonlyMap<string, Pick<TableRow, 'topic' | 'first'> & { readonly cells: RowCells }> {
  const options = { languages: [lang], today, findings: [], clean: true, numbered: false, since: null };
  const wordingsOf = (shown: { readonly wordings: readonly { readonly text: string }[] }) =>
    shown.wordings.map(({ text }) => collapse(text));
  return new Map(
    planView(snapshot, plan, options).topics.flatMap((topic) =>
      topic.rows.map((row) => [
        row.id,
        {
          topic: topic.id,
          first: row.first,
          cells: [
            wordingsOf(topic),
            ...row.cells.map(({ entries }) =>
              entries.flatMap((entry) => [...wordingsOf(entry), ...entry.notes.flatMap(wordingsOf)]),
            ),
          ],
        },
      ]),
    ),
  );
}

/** A country's contact points, its report to a session, its part of a register; a body may have those too. */
const owned = /^(?:contacts|reports\/[^/]+|registers\/[^/]+)\/([^/]+)\.yaml$/;

/** A file with what it is a part of, and whose it is: as its path says, also of a link in its place. */
function placed({ path, inData, change, type }: ChangedFile): ReviewedFile {
  const owner = owned.exec(inData ?? '')?.[1];
  if (owner === undefined) return { path, change, type, part: partOf(path, inData), country: null };
  const country = isCountryCode(owner) ? owner : null;
  return { path, change, type, part: country === null ? 'body' : 'country', country };
}

/** The parts that are told by a path from the top of the repository, wherever in it they stand. */
const partsByPath: readonly (readonly [RegExp, FilePart])[] = [
  [/(^|\/)codeowners$/i, 'owners'],
  [
    /^(\.github|\.gitlab|\.forgejo|\.gitea|\.circleci|\.woodpecker|\.ci)\/|^(\.gitlab-ci|azure-pipelines|bitbucket-pipelines|\.travis|\.woodpecker|\.drone|appveyor|\.pre-commit-config|action)\.ya?ml$|^jenkinsfile$/i,
    'workflow',
  ],
  [
    /(^|\/)(node_modules|\.yarn)\/|(^|\/)(package(-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|\.pnpmfile\.c?js|\.npmrc|\.yarnrc(\.yml)?)$/i,
    'package',
  ],
  [
    /(^|\/)(\.vscode|\.idea|\.zed|\.claude|\.cursor|\.devcontainer|\.husky|\.githooks|\.git-hooks|\.mise)\/|(^|\/)(\.envrc|\.devcontainer\.json|\.mcp\.json|makefile)$/i,
    'tool',
  ],
  [/(^|\/)(\.?(mise\.toml|lefthook\.ya?ml|justfile)|taskfile\.ya?ml|[^/]+\.code-workspace)$/i, 'tool'],
  [/(^|\/)(\.git(attributes|modules|ignore|keep)|\.mailmap|\.lfsconfig)$/i, 'git'],
];

const partsInData: readonly (readonly [RegExp, FilePart])[] = [
  [/^crm-plan\.yaml$/, 'settings'],
  [/^waivers\.yaml$/, 'settings'],
  [/^plans\//, 'plan'],
  [/^sessions\.yaml$/, 'sessions'],
  [/^decisions\//, 'decisions'],
  [/^(members|instruments|glossary|translations\.lock)\.yaml$|^private\//, 'common'],
];

const partOf = (path: string, inData: string | null): FilePart =>
  (isSettingsElsewhere(path, inData) ? 'settings' : undefined) ??
  partsByPath.find(([form]) => form.test(path))?.[1] ??
  (inData === null ? undefined : partsInData.find(([form]) => form.test(inData))?.[1]) ??
  'other';

/** What whoever takes a change in has to see first: what may run, then what is no country's; the same parts together. */
export const guardedKinds: readonly Guarded[] = [
  'workflow',
  'owners',
  'package',
  'tool',
  'git',
  'symlink',
  'submodule',
  'executable',
  'settings',
  'plan',
  'sessions',
  'decisions',
  'common',
  'body',
  'other',
];

/** What a forge itself runs stands before everything that could hide it by its number. */
const runByForge = /^\.github\/(workflows|actions)\/|^\.gitlab-ci\.ya?ml$/i;

/** What anybody may add any number of stands behind another country's files, and only a country's own behind that. */
function weightOf(file: ReviewedFile, countries: readonly string[]): number {
  if (runByForge.test(file.path)) return -1;
  if (isGuarded(file)) return guardedKinds.indexOf(guardedAs(file)) - (isHidden(file) ? 0.25 : 0);
  return countries.includes(file.country ?? '') ? guardedKinds.length : guardedKinds.indexOf('other') - 0.5;
}

/** Whether it is a program's own rather than for people, whatever program that may be: it stands before others of its part. */
const isHidden = ({ path }: ReviewedFile): boolean => /(^|\/)\.[^/]/.test(path);

/** As what a file that no country writes is told: what may run, or decides on that, as that and not as the link that it is. */
const guardedAs = ({ part, type }: ReviewedFile): Guarded =>
  type === 'file' || part === 'workflow' || part === 'owners' ? (part as Guarded) : type;

/** Whether a file is none that a country writes, or no plain one: whoever takes a change in has to look at it. */
export const isGuarded = ({ part, type }: ReviewedFile): boolean => part !== 'country' || type !== 'file';

/** Whether a file is another country's than that of whoever proposes the change. */
export const isForeign = (
  { author: { countries } }: { readonly author: Pick<Review['author'], 'countries'> },
  { country }: ReviewedFile,
): boolean => countries.length > 0 && country !== null && !countries.includes(country);
