import type { Problem } from '../model/findings.ts';
import { isSign, type ProfileBreach, type SyntaxAdvice } from '../model/reading.ts';
import { beginsSomething, indentOf, isEntry, saysNothing } from './lines.ts';
import { affordableReads, isUnsure, mended } from './mend.ts';
import type { Parsed } from './parse.ts';

/** How many mistakes of one file are told in one run. */
const mostTold = 10;

/** How much is cut at most to read on: the line, what holds it, and so on outwards. */
const mostHolders = 4;

/** How often the file is read to find what corrects one of several mistakes, before anything is tried. */
const readsOfOne = 3;

/** A file's text without some of its lines, and which of the file's lines, from 0, the others are. */
interface Draft {
  readonly text: string;
  readonly lines: readonly number[];
}

/** Where reading came to its end, and the lines of the file that are left out to read on. */
interface Stumble {
  readonly problem: Problem;
  readonly cut: readonly number[];
}

/** A problem of the text itself, by its lines in a draft. */
interface Spot {
  readonly problem: Problem & { readonly at: { readonly from: number; readonly to: number } };
  /** Its first line and its last. */
  readonly first: number;
  readonly last: number;
  /** The line at which the parser gave up; null where the spot was found without it. */
  readonly failed: number | null;
}

/**
 * The mistakes in how a file is written, where there are several: what holds one is left out of the text, which is read
 * again. Nothing is put into it, and a mistake is told only where reading goes on behind it: so none comes from another.
 * A line one level off can have others stumble that are right: of what may come from one, only the first is told, and
 * where a small change is known that corrects it.
 * @param parsed the file, which could not be read
 * @param read reads another text as that file
 * @param wrongIn what is wrong with another text, by the schema as well
 * @returns null where reading does not go on behind the first, or finds nothing more
 */
export function severalMistakes(
  parsed: Parsed,
  read: (text: string) => Parsed,
  wrongIn: (text: string) => readonly Problem[],
): readonly Problem[] | null {
  if (affordableReads(parsed.file) < 2) return null;
  const lines = parsed.file.text.split('\n');
  const stumbles = stumblesIn(lines, parsed, read);
  if (stumbles.length < 2) return null;
  // Behind as many as are told there may be more: one change seldom corrects all of them, and what each needs stands before.
  const isCut = stumbles.length === mostTold;
  const share = isCut ? mostTold : 1;
  const whole = stumbles.every(({ problem }) => isUnsure(problem))
    ? mended(parsed, parsed.problems, wrongIn, { share })
    : null;
  if (whole) return whole;
  const beyond = isCut ? linesBehind(lines, stumbles.at(-1)?.cut ?? []) : [];
  const unsure = stumbles.filter(({ problem }) => isUnsure(problem)).length;
  let reads = affordableReads(parsed.file);
  return stumbles.flatMap((one, i) => {
    if (!isUnsure(one.problem)) return [one.problem];
    const others = stumbles.filter((other) => other !== one).map(({ cut }) => entryAround(lines, cut));
    const isApart = others.every((other) => other && !other.includes(one.cut[0] ?? 0));
    if (isApart) reads -= readsOfOne;
    const sure =
      isApart && reads >= 0
        ? corrected([...others.flatMap((other) => other ?? []), ...beyond], entryAround(lines, one.cut) ?? [])
        : null;
    return sure ?? (i === 0 ? [one.problem] : []);
  });

  /**
   * What corrects a mistake: where the entries that hold the others are left out as a whole, it leaves no more wrong than
   * there is without its own; null where no small change does.
   */
  function corrected(others: readonly number[], own: readonly number[]): readonly Problem[] | null {
    const draft = draftOf(lines, others);
    const remaining = own.length === 0 ? 0 : wrongIn(draftOf(lines, [...others, ...own]).text).length;
    const alone = read(draft.text);
    const isInItsValue = wrongIn(withoutValue(alone)).length <= remaining;
    const found = isInItsValue ? alone.problems : mended(alone, alone.problems, wrongIn, { remaining, share: unsure });
    return found?.map((problem) => inFile(lines, draft, alone, problem)) ?? null;
  }
}

/** A text with another value, in quotes, where it could not be read because of how a value is written. */
function withoutValue({ file: { text }, problems: [problem] }: Parsed): string {
  if (!problem || !('from' in problem.at)) return text;
  const { kind } = problem.args as SyntaxAdvice;
  const { from, to } = problem.at;
  return kind === 'colon' || kind === 'inner-quote' ? `${text.slice(0, from)}"…"${text.slice(to)}` : text;
}

/** Whether a problem is one of how a file is written, behind which reading can go on. */
export const isPassable = ({ rule, args }: Problem): boolean =>
  rule === 'yaml-syntax' || (rule === 'yaml-profile' && isSign(args as ProfileBreach));

function stumblesIn(lines: readonly string[], first: Parsed, read: (text: string) => Parsed): readonly Stumble[] {
  const found: Stumble[] = [];
  const left = { out: [] as readonly number[], reads: affordableReads(first.file) };
  let [draft, parsed] = [draftOf(lines, []), first];
  while (found.length < mostTold) {
    const spot = spotOf(parsed);
    if (spot === null) break;
    const passed = pass(spot);
    if (passed === null) break;
    found.push({ problem: inFile(lines, draft, parsed, spot.problem), cut: passed.cut });
    left.out = [...left.out, ...passed.cut];
    [draft, parsed] = [passed.draft, passed.parsed];
  }
  return found;

  /** Leaves out what holds a spot, from the little to the much, until reading goes on behind it. */
  function pass(
    spot: Spot,
  ): { readonly cut: readonly number[]; readonly draft: Draft; readonly parsed: Parsed } | null {
    for (const cut of cutsFor(
      draft.lines.map((line) => lines[line] ?? ''),
      spot,
    )) {
      if (left.reads < 1) return null;
      left.reads -= 1;
      const own = cut.map((line) => draft.lines[line] ?? 0);
      const without = draftOf(lines, [...left.out, ...own]);
      const again = read(without.text);
      if (isBehind(spotOf(again), cut[0] ?? 0, spot)) return { cut: own, draft: without, parsed: again };
    }
    return null;
  }
}

function draftOf(lines: readonly string[], out: readonly number[]): Draft {
  const cut = new Set(out);
  const kept = lines.map((_line, i) => i).filter((i) => !cut.has(i));
  return { text: kept.map((i) => lines[i]).join('\n'), lines: kept };
}

/** The first problem of a text by its lines, where it is one behind which reading can go on. */
function spotOf({ file, problems, failedAt }: Parsed): Spot | null {
  const [problem] = problems;
  if (!problem || !isPassable(problem) || !('from' in problem.at)) return null;
  const { line, endLine } = file.range(problem.at.from, problem.at.to);
  const failed = failedAt === undefined ? null : file.range(failedAt, failedAt).line - 1;
  return { problem: problem as Spot['problem'], first: line - 1, last: endLine - 1, failed };
}

/**
 * Whether a text without the lines that hold a spot is read beyond them: what is found next is no remainder of it. What
 * was found without the parser stands where it was found, and others may stand before it.
 */
const isBehind = (next: Spot | null, cut: number, { failed }: Spot): boolean =>
  next === null || failed === null || Math.min(next.first, next.failed ?? next.first) >= cut;

/** The problem of a draft where it stands in the file. */
function inFile(lines: readonly string[], draft: Draft, { file }: Parsed, problem: Problem): Problem {
  if (!('from' in problem.at)) return problem;
  const { from, to } = problem.at;
  const { line, column } = file.range(from, to);
  const before = lines.slice(0, draft.lines[line - 1] ?? 0);
  const start = before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  const { changes, ...rest } = problem;
  const lineOf = (offset: number) => file.range(offset, offset).line - 1;
  // A change moves with its problem where no line between the two was left out.
  const isWhole = changes?.every((change) => {
    const [first, last] = [Math.min(line - 1, lineOf(change.from)), Math.max(line - 1, lineOf(change.to))];
    return (draft.lines[last] ?? -1) - (draft.lines[first] ?? 0) === last - first;
  });
  const by = start - from;
  return {
    ...rest,
    at: { ...problem.at, from: start, to: start + to - from },
    ...(isWhole && changes && { changes: changes.map((one) => ({ ...one, from: one.from + by, to: one.to + by })) }),
  };
}

/** The lines that can be left out to read on behind a spot: first the fewest. */
function* cutsFor(lines: readonly string[], { problem, first, last }: Spot): Generator<readonly number[]> {
  if ((problem.args as SyntaxAdvice).kind === 'conflict') {
    const cut = otherVersion(lines, first);
    if (cut) yield cut;
    return;
  }
  yield unit(lines, first, last);
  let at = first;
  while (at > 0 && !beginsSomething(lines[at] ?? '')) at -= 1;
  if (at < first) yield unit(lines, at, last);
  for (let n = 0; n < mostHolders; n += 1) {
    const indent = indentOf(lines[at] ?? '');
    at = lines.slice(0, at).findLastIndex((line) => !saysNothing(line) && indentOf(line) < indent);
    if (at < 0) return;
    yield unit(lines, at, last);
  }
}

/** Some lines with what stands deeper below the first, and with what is left of a sentence there. */
function unit(lines: readonly string[], first: number, last: number): readonly number[] {
  const indent = indentOf(lines[first] ?? '');
  let end = last + 1;
  const goesOn = (line: string) => saysNothing(line) || indentOf(line) > indent || !beginsSomething(line);
  while (end < lines.length && goesOn(lines[end] ?? '')) end += 1;
  return Array.from({ length: end - first }, (_, i) => first + i);
}

/** The entry of a list that some lines are in, with the key of the list where it has no other; null where they are in none. */
function entryAround(lines: readonly string[], cut: readonly number[]): readonly number[] | null {
  const [first = 0] = cut;
  const indent = indentOf(lines[first] ?? '') + (isEntry(lines[first] ?? '') ? 1 : 0);
  const at = lines.slice(0, first + 1).findLastIndex((line) => isEntry(line) && indentOf(line) < indent);
  if (at < 0) return null;
  const own = unit(lines, at, cut.at(-1) ?? first);
  const column = indentOf(lines[at] ?? '');
  const above = lines.slice(0, at).findLastIndex((line) => !saysNothing(line));
  const isOnly = indentOf(lines[above] ?? '') < column && indentOf(lines[at + own.length] ?? '') < column;
  return isOnly && !isEntry(lines[above] ?? '') ? [above, ...own] : own;
}

/** All lines behind the entry that some lines are in; none where they are in none. */
function linesBehind(lines: readonly string[], cut: readonly number[]): readonly number[] {
  const end = entryAround(lines, cut)?.at(-1) ?? lines.length;
  return lines.map((_line, i) => i).slice(end + 1);
}

/** Of two versions that Git could not merge, the marks and the second; null where a mark is missing. */
function otherVersion(lines: readonly string[], first: number): readonly number[] | null {
  const next = (mark: RegExp, from: number) => lines.findIndex((line, i) => i > from && mark.test(line));
  const end = next(/^>{7}/, first);
  const second = next(/^(\|{7}|={7})/, first);
  if (!/^<{7}/.test(lines[first] ?? '') || second < 0 || end < second) return null;
  return [first, ...Array.from({ length: end - second + 1 }, (_, i) => second + i)];
}
