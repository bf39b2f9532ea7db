import { hash } from 'node:crypto';
import { forgetPlaces } from '../data/kept-places.ts';
import { isCountryCode } from '../model/countries.ts';
import type { Day } from '../model/days.ts';
import { type Earlier, nothingEarlier } from '../model/earlier.ts';
import { loadedFiles } from '../model/entries.ts';
import {
  besideIn,
  type Finding,
  type KeyPath,
  type Level,
  type Place,
  type Problem,
  type Range,
  type TextChange,
} from '../model/findings.ts';
import type { Waiver } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { kindNamed } from '../model/kinds.ts';
import { itemText, reporterName, sessionText } from '../model/names.ts';
import { firstUncounted } from '../model/obligations.ts';
import { once } from '../model/once.ts';
import { withoutValues } from '../model/reading.ts';
import { type RuleName, ruleNames } from '../model/rule-names.ts';
import { sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { byCodePoint, type Text } from '../model/text.ts';
import { hasLapsed, waiverFinder } from '../model/waivers.ts';
import type { CheckContext, Rule } from './define.ts';
import { rules } from './index.ts';
import type { WaiverArgs } from './waiver-words.ts';

/** Something that was found and is accepted for a time. */
export interface Accepted {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** What was found in a snapshot. */
export interface Checked {
  /** Sorted by file, line, column, rule. */
  readonly findings: readonly Finding[];
  /** In the same order: what the folder's waivers accept. */
  readonly accepted: readonly Accepted[];
}

/**
 * What is found in a snapshot as of a day: when it was read, and by the rules; what its waivers accept is apart.
 * @param today the day that dates are compared with
 * @param earlier what closed sessions left: without it the rules that compare with earlier sessions find nothing
 * @param about.by the folder whose waivers accept, and whose sessions say until when: of a proposed change, the one that takes
 * it in
 * @param about.written by when the data were as they are, where that was after `today`
 */
export function checkAll(
  snapshot: Snapshot,
  today: Day,
  earlier: Earlier = nothingEarlier,
  { by = snapshot, written = today }: { readonly by?: Snapshot; readonly written?: Day } = {},
): Checked {
  return openIn(snapshot, foundIn(snapshot, { today, written, earlier }), { today, earlier, by });
}

function openIn(
  snapshot: Snapshot,
  found: Found,
  about: { readonly today: Day; readonly earlier: Earlier; readonly by: Snapshot },
): Checked {
  return snapshot.waivers === null && about.by.waivers === null
    ? { findings: found.findings, accepted: [] }
    : withoutAccepted(found, { snapshot, ...about });
}

/** A finding with what is to be typed to put it right. */
export interface Correctable {
  readonly finding: Finding;
  /** Changes of the file's text, or what takes the place of the text that the finding stands at. */
  readonly correction: readonly TextChange[] | string;
}

/** As `check`, and which of the findings can be put right by typing what their messages say, also in private files. */
export function correctable(
  snapshot: Snapshot,
  today: Day,
  earlier: Earlier,
): { readonly findings: readonly Finding[]; readonly open: readonly Correctable[] } {
  const all = foundIn(snapshot, { today, written: today, earlier });
  const open = all.findings.flatMap((finding, i) => {
    const { rule, args, changes } = all.problems[i] as Problem;
    const correction = changes ?? rules[rule].correct?.(args as never) ?? null;
    return correction === null ? [] : [{ finding, correction }];
  });
  return { findings: openIn(snapshot, all, { today, earlier, by: snapshot }).findings, open };
}

/**
 * The fingerprints of what some rules find in a snapshot by itself, whether or not it is accepted; there may be others among
 * them.
 * @param only the rules
 */
export function fingerprintsIn(snapshot: Snapshot, today: Day, only: ReadonlySet<RuleName>): ReadonlySet<string> {
  // What is said of a waiver comes from all that the other rules find.
  if (![...only].every((name) => rules[name].check)) {
    const { findings, accepted } = checkAll(snapshot, today);
    return new Set([...findings, ...accepted.map(({ finding }) => finding)].map(({ fingerprint }) => fingerprint));
  }
  const { raised, seen } = raisedIn(snapshot, { today, written: today, earlier: nothingEarlier }, only);
  const number = numbering();
  // Where each stands is not asked for: that would have every file read once more.
  return new Set(raised.map((problem) => number(knownBy(seen, problem, whose(problem.at.file)).about)));
}

/** All that is found, whether or not it is accepted, with the snapshot that rules look at. */
interface Found extends Numbered {
  readonly seen: Snapshot;
}

function foundIn(snapshot: Snapshot, context: CheckContext): Found {
  const { raised, seen } = raisedIn(snapshot, context, allRules);
  const all = numbered(seen, raised);
  forgetPlaces();
  return { ...all, seen };
}

/** What some rules raise in a snapshot, with the one that they look at. */
function raisedIn(
  snapshot: Snapshot,
  context: CheckContext,
  only: ReadonlySet<RuleName>,
): { readonly raised: readonly Problem[]; readonly seen: Snapshot } {
  const { snapshot: seen, holders } = snapshot.inPart ?? { snapshot, holders: [] };
  const isBeside = besideIn(holders);
  const raised = [...only].flatMap((name) => {
    const rule: Rule = rules[name];
    if (!rule.check || isOff(seen, name)) return [];
    return [...rule.check(seen, context)]
      .filter(({ at }) => rule.level === 'error' || !isBeside(at))
      .map((one): Problem => ({ rule: name, ...one }));
  });
  return { raised: [...snapshot.problems, ...raised].filter(({ rule }) => only.has(rule)), seen };
}

const allRules: ReadonlySet<RuleName> = new Set(ruleNames);

/** As `checkAll`, without what is accepted. */
export const check = (snapshot: Snapshot, today: Day, earlier?: Earlier): readonly Finding[] =>
  checkAll(snapshot, today, earlier).findings;

/** How many flags there are in a snapshot by itself, without what is accepted: where each stands is not asked for. */
export function flagCount(snapshot: Snapshot, today: Day): number {
  const isFlag = ({ level }: { readonly level: Level }) => level === 'flag';
  if (snapshot.waivers !== null) return check(snapshot, today).filter(isFlag).length;
  const { raised, seen } = raisedIn(snapshot, { today, written: today, earlier: nothingEarlier }, allRules);
  return raised.filter((problem) => isFlag({ level: levelOf(seen, problem) })).length;
}

const isOff = ({ settings }: Snapshot, name: RuleName): boolean =>
  (settings.rules as Readonly<Record<string, string | undefined>> | undefined)?.[name] === 'off';

/** Findings, sorted; what each was made from, with all that the file says, stands at the same position of the other list. */
interface Numbered {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** What the steps of a path are called, wherever they stand in their lists. */
function namesOn(snapshot: Snapshot, path: string, steps: KeyPath): readonly string[] {
  const file = snapshot.files.get(path);
  return file ? file.names(steps, file.isPrivate) : steps.map(String);
}

const pathOf = ({ at }: Problem): KeyPath => ('path' in at ? at.path : []);

/**
 * The findings that problems are, sorted. File by file, since the places in one are quick to find one after the other; and each
 * made in one go, and nothing else of each, since there may be very many.
 */
function numbered(snapshot: Snapshot, all: readonly Problem[]): Numbered {
  const number = numbering();
  const files = [...groupedBy(all, ({ at }) => at.file)].sort(([a], [b]) => byCodePoint(a, b));
  const sorted = files.map(([file, problems]) => sortedIn(snapshot, file, problems, number));
  return {
    findings: sorted.flatMap(({ findings }) => findings),
    problems: sorted.flatMap(({ problems }) => problems),
  };
}

function sortedIn(snapshot: Snapshot, file: string, problems: readonly Problem[], number: Numbering): Numbered {
  const own = whose(file);
  const ranges = problems.map(({ at }) => rangeOf(snapshot, at));
  const problemAt = (i: number) => problems[i] as Problem;
  const rangeAt = (i: number) => ranges[i] as Range;
  const order = [...problems.keys()].sort(
    (a, b) => byRange(rangeAt(a), rangeAt(b)) || byCodePoint(problemAt(a).rule, problemAt(b).rule),
  );
  return {
    findings: order.map((i) => findingOf(snapshot, problemAt(i), rangeAt(i), own, number)),
    problems: order.map(problemAt),
  };
}

function findingOf(snapshot: Snapshot, found: Problem, range: Range, own: Whose, number: Numbering): Finding {
  const problem = snapshot.files.get(found.at.file)?.isPrivate ? withoutValues(found) : found;
  const { rule, args, withheld = false } = problem;
  const { file } = problem.at;
  const { line, column, endLine, endColumn } = range;
  const { about, item, country, session } = knownBy(snapshot, problem, own);
  return {
    rule,
    level: levelOf(snapshot, problem),
    file,
    line,
    column,
    endLine,
    endColumn,
    item,
    country,
    session,
    since: null,
    sessionCount: 0,
    args,
    withheld,
    fingerprint: number(about),
  };
}

/** What a problem is about, wherever it stands; by all of it (`about`) it is known again. */
function knownBy(snapshot: Snapshot, problem: Problem, own: Whose) {
  const { rule, country = own.country, session = own.session } = problem;
  const { file } = problem.at;
  const path = pathOf(problem);
  const [item, depth] = 'path' in problem.at ? itemAt(snapshot, file, path) : [null, 0];
  // What people have to settle is the item's affair, whatever of it is wanting: it is followed over sessions.
  const isOfItem = item !== null && rules[rule].level === 'flag';
  const names = isOfItem ? [] : namesOn(snapshot, file, path);
  return {
    item,
    country,
    session,
    about: [rule, item, item === null ? [file, ...names] : names.slice(depth), country, session],
  };
}

type Numbering = (about: readonly unknown[]) => string;

/** A finding is known by what it is about, not by its line nor its place in a list: the same one after an edit above it. */
function numbering(): Numbering {
  // By the fingerprint of its first occurrence, which is there anyway: there may be very many.
  const seen = new Map<string, number>();
  return (about) => {
    const key = JSON.stringify(about);
    const first = fingerprint(key, 0);
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    return occurrence === 0 ? first : fingerprint(key, occurrence);
  };
}

/** Copied, since a part of a longer text would keep all of that. */
const fingerprint = (key: string, occurrence: number): string =>
  Buffer.from(hash('sha256', JSON.stringify([key, occurrence])).slice(0, 16)).toString();

/** What a waiver of a finding says it is about: as much as it takes, and no more. */
export function waiverOf({ rule, item, file, country, session }: Finding): Pick<Waiver, 'rule'> & Partial<Waiver> {
  const ofFile = item === null ? whose(file) : { country: null, session: null };
  return {
    rule: rule as Waiver['rule'],
    ...(item === null ? { file } : { item }),
    ...(country === null || country === ofFile.country ? {} : { country }),
    ...(session === null || session === ofFile.session || session === item ? {} : { session }),
  };
}

interface Whose {
  readonly country: string | null;
  readonly session: string | null;
}

/** Whose file it is, by its path: a country's contact points, its part of a register, or its report to a session. */
function whose(file: string): Whose {
  const report = /^reports\/([^/]+)\/([^/]+)\.yaml$/.exec(file);
  const own = /^(?:contacts|registers\/[^/]+)\/([^/]+)\.yaml$/.exec(file);
  const country = report?.[2] ?? own?.[1] ?? '';
  return { country: isCountryCode(country) ? country : null, session: report?.[1] ?? null };
}

/** The settings may change the level of a rule; those of reading and schemas are always their own. */
function levelOf({ settings }: Snapshot, { rule, level }: Problem): Level {
  const set = (settings.rules as Readonly<Record<string, Level | 'off' | undefined>> | undefined)?.[rule];
  return set === undefined || set === 'off' ? (level ?? rules[rule].level) : set;
}

const start: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function rangeOf(snapshot: Snapshot, at: Place): Range {
  const file = snapshot.files.get(at.file);
  if (!file) return start;
  if ('path' in at) return file.locate(at.path, at.part);
  return 'from' in at ? file.range(at.from, at.to) : start;
}

/** What each file holds, of those whose entries everybody may know. */
const shownFiles = once(
  (snapshot: Snapshot) =>
    new Map<string, unknown>(
      loadedFiles(snapshot)
        .filter(({ kind }) => kindNamed(kind).isPrivate === undefined)
        .map(({ file, data }) => [file, data]),
    ),
);

/** The id of the innermost item that holds a place, and how many steps of the way lead to it. */
function itemAt(snapshot: Snapshot, file: string, path: KeyPath): readonly [item: string | null, depth: number] {
  let value = shownFiles(snapshot).get(file);
  let found: readonly [string | null, number] = [idOf(value), 0];
  for (const [i, step] of path.entries()) {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    const id = idOf(value);
    if (id !== null) found = [id, i + 1];
  }
  return found;
}

/** What an entry is known by: its id; a decision by the item that it is about. */
function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, item, decision } = value as { id?: unknown; item?: unknown; decision?: unknown };
  if (typeof id === 'string') return id;
  return typeof item === 'string' && decision !== undefined ? item : null;
}

type Ordered = Pick<Finding, 'file' | 'line' | 'column' | 'rule'>;

const byPlace = (a: Ordered, b: Ordered): number =>
  byCodePoint(a.file, b.file) || byRange(a, b) || byCodePoint(a.rule, b.rule);

type Start = Pick<Range, 'line' | 'column'>;

const byRange = (a: Start, b: Start): number => a.line - b.line || a.column - b.column;

/** What is found without what waivers accept, and with what is to be said of these. */
function withoutAccepted(
  { findings, problems, seen }: Found,
  about: {
    readonly snapshot: Snapshot;
    readonly today: Day;
    readonly earlier: Earlier;
    readonly by: Snapshot;
  },
): Checked {
  const { snapshot, today, earlier, by } = about;
  const file = snapshot.waivers?.file ?? '';
  const waivers = snapshot.waivers?.data.waivers ?? [];
  const data = new Map<string, unknown>(loadedFiles(seen).map((loaded) => [loaded.file, loaded.data]));
  const finderOf = (list: readonly Waiver[]) => {
    const find = waiverFinder(list, (path) => data.get(path));
    return (finding: Finding, i: number) =>
      find({ ...finding, path: pathOf(problems[i] as Problem), ofFile: whose(finding.file) });
  };
  const [covering, own] = [finderOf(by.waivers?.data.waivers ?? []), finderOf(waivers)];
  const hasEnded = (waiver: Waiver): boolean => hasLapsed(by, waiver, today);
  const lapsed = new Set(waivers.filter(hasEnded));
  const needed = new Set(findings.map(own));
  const accepted = findings.flatMap((finding, i): Accepted[] => {
    const waiver = covering(finding, i);
    return waiver && !hasEnded(waiver) ? [{ finding, waiver }] : [];
  });
  const isAccepted = new Set(accepted.map(({ finding }) => finding));
  const open = findings.filter((finding) => !isAccepted.has(finding));
  // Where something could not be read, compared or counted, it may be what is missing there that was accepted.
  const isWhole = snapshot.unread.length === 0 && !earlier.isAbsent && firstUncounted(seen, earlier, today) === null;
  const said = waivers.flatMap((waiver, i): Problem[] => {
    const at = (key: string): Place => ({ file, path: ['waivers', i, key] });
    const session = sessionById(by, waiver.until);
    const args = waiverArgs(snapshot, waiver);
    if (!needed.has(waiver)) return isWhole ? [{ rule: 'waiver-unused', at: at('rule'), args }] : [];
    // That there is no such session is told already, where the sessions are known.
    if (!lapsed.has(waiver) || (!session && by.sessions !== null)) return [];
    return [
      {
        rule: 'waiver-lapsed',
        at: at('until'),
        args: { ...args, session: session ? sessionText(by, session) : null },
      },
    ];
  });
  const more = numbered(
    seen,
    said.filter(({ rule }) => !isOff(seen, rule)),
  );
  return { findings: [...open, ...more.findings].sort(byPlace), accepted };
}

const titleOf = (name: RuleName): Text => ({ es: rules[name].texts.es.title, en: rules[name].texts.en.title });

/** What sentences about a waiver are made from. */
export const waiverArgs = (snapshot: Snapshot, waiver: Waiver): WaiverArgs => ({
  title: titleOf(waiver.rule),
  about: aboutOf(snapshot, waiver),
});

/** What a waiver is about, in people's words as far as there are any. */
function aboutOf(snapshot: Snapshot, { item, file, key, country, session }: Waiver): readonly Text[] {
  const known = sessionById(snapshot, session);
  const plain = (text: string): Text => ({ es: text, en: text });
  return [
    ...(item === undefined ? [] : [itemText(snapshot, item)]),
    ...(file === undefined ? [] : [plain(key === undefined ? file : `${file}: ${key}`)]),
    ...(country === undefined ? [] : [reporterName(snapshot, country)]),
    ...(session === undefined ? [] : [known ? sessionText(snapshot, known) : plain(session)]),
  ];
}
