import { createHash } from 'node:crypto';
import { isCountryCode } from '../model/countries.ts';
import type { Day } from '../model/days.ts';
import { type Earlier, nothingEarlier } from '../model/earlier.ts';
import { loadedFiles } from '../model/entries.ts';
import {
  type Finding,
  isBeside,
  type Level,
  type Place,
  type Problem,
  type Range,
  type TextChange,
} from '../model/findings.ts';
import { kindNamed } from '../model/kinds.ts';
import { once } from '../model/once.ts';
import { withoutValues } from '../model/reading.ts';
import { ruleNames } from '../model/rule-names.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { byCodePoint } from '../model/text.ts';
import type { Rule } from './define.ts';
import { rules } from './index.ts';

/**
 * All findings of a snapshot as of a day: those of reading it, and those of the rules.
 * @param today the day that dates are compared with
 * @param earlier what closed sessions left: without it the rules that compare with earlier sessions find nothing
 * @returns sorted by file, line, column, rule
 */
export const check = (snapshot: Snapshot, today: Day, earlier: Earlier = nothingEarlier): readonly Finding[] =>
  told(snapshot, today, earlier).map(({ finding }) => finding);

/** A finding with what is to be typed to put it right. */
export interface Correctable {
  readonly finding: Finding;
  /** Changes of the file's text, or what takes the place of the text that the finding stands at. */
  readonly correction: readonly TextChange[] | string;
}

/** As `check`, only the findings that can be put right by typing what their messages say, also in private files. */
export const correctable = (snapshot: Snapshot, today: Day, earlier: Earlier): readonly Correctable[] =>
  told(snapshot, today, earlier).flatMap(({ finding, problem: { rule, args, changes } }) => {
    const correction = changes ?? rules[rule].correct?.(args as never) ?? null;
    return correction === null ? [] : [{ finding, correction }];
  });

/** All findings, each with what it was made from. */
function told(
  snapshot: Snapshot,
  today: Day,
  earlier: Earlier,
): readonly { readonly finding: Finding; readonly problem: Problem }[] {
  const { snapshot: seen, holders } = snapshot.inPart ?? { snapshot, holders: [] };
  const raised = ruleNames.flatMap((name) => {
    const rule: Rule = rules[name];
    if (!rule.check || seen.settings.rules?.[name as keyof typeof seen.settings.rules] === 'off') return [];
    return [...rule.check(seen, { today, earlier })]
      .filter(({ at }) => rule.level === 'error' || !isBeside(at, holders))
      .map((one): Problem => ({ rule: name, ...one }));
  });
  const found = [...snapshot.problems, ...raised].map((problem) => locate(seen, problem));
  return numbered(found.sort(byPlace));
}

type Unnumbered = Omit<Finding, 'fingerprint'> & { readonly at: Place; readonly problem: Problem };

function locate(snapshot: Snapshot, found: Problem): Unnumbered {
  const problem = snapshot.files.get(found.at.file)?.isPrivate ? withoutValues(found) : found;
  const { rule, at, args, withheld = false } = problem;
  const { country = whose(at.file).country, session = whose(at.file).session } = problem;
  const item = 'path' in at ? itemAt(snapshot, at.file, at.path) : null;
  return {
    rule,
    level: levelOf(snapshot, problem),
    file: at.file,
    ...rangeOf(snapshot, at),
    item,
    country,
    session,
    since: null,
    sessionCount: 0,
    args,
    withheld,
    at,
    problem: found,
  };
}

/** Whose file it is, by its path: a country's contact points, its part of a register, or its report to a session. */
function whose(file: string): { readonly country: string | null; readonly session: string | null } {
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

/** The id of the innermost item that holds a place. */
function itemAt(snapshot: Snapshot, file: string, path: readonly (string | number)[]): string | null {
  let value = shownFiles(snapshot).get(file);
  let item = idOf(value);
  for (const step of path) {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    item = idOf(value) ?? item;
  }
  return item;
}

/** What an entry is known by: its id; a decision by the item that it is about. */
function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, item, decision } = value as { id?: unknown; item?: unknown; decision?: unknown };
  if (typeof id === 'string') return id;
  return typeof item === 'string' && decision !== undefined ? item : null;
}

const byPlace = (a: Unnumbered, b: Unnumbered): number =>
  byCodePoint(a.file, b.file) || a.line - b.line || a.column - b.column || byCodePoint(a.rule, b.rule);

/** A finding is known by what it is about, not by its line: the same one after an edit above it. */
function numbered(found: readonly Unnumbered[]): readonly { readonly finding: Finding; readonly problem: Problem }[] {
  const seen = new Map<string, number>();
  return found.map(({ at, problem, ...finding }) => {
    const about = finding.item ?? [finding.file, ...('path' in at ? at.path : [])];
    const key = JSON.stringify([finding.rule, about, finding.country, finding.session]);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([key, occurrence]))
      .digest('hex')
      .slice(0, 16);
    return { finding: { ...finding, fingerprint }, problem };
  });
}
