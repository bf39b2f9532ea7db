import type { Finding, Place, Problem, Range } from '../../model/findings.ts';
import { groupedBy } from '../../model/grouped.ts';
import { withoutValues } from '../../model/reading.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { byCodePoint } from '../../model/text.ts';
import { knownBy, type Numbering, numbering, type Whose, whose } from './identity.ts';
import { levelOf } from './levels.ts';

/** Findings, sorted; what each was made from, with all that the file says, stands at the same position of the other list. */
export interface Numbered {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/**
 * The findings that problems are, sorted. File by file, since the places in one are quick to find one after the other; and each
 * made in one go, and nothing else of each, since there may be very many.
 */
export function numbered(snapshot: Snapshot, all: readonly Problem[]): Numbered {
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

const start: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function rangeOf(snapshot: Snapshot, at: Place): Range {
  const file = snapshot.files.get(at.file);
  if (!file) return start;
  if ('path' in at) return file.locate(at.path, at.part);
  return 'from' in at ? file.range(at.from, at.to) : start;
}

type Ordered = Pick<Finding, 'file' | 'line' | 'column' | 'rule'>;

export const byPlace = (a: Ordered, b: Ordered): number =>
  byCodePoint(a.file, b.file) || byRange(a, b) || byCodePoint(a.rule, b.rule);

type Start = Pick<Range, 'line' | 'column'>;

const byRange = (a: Start, b: Start): number => a.line - b.line || a.column - b.column;
