import { commentLines } from '../model/comments.ts';
import { lineChanges } from './line-changes.ts';

/** A stretch of the common text that one side has written otherwise: lines from `start` to before `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** A text that two people changed, each from the same one, with what both wrote. */
export interface JoinedText {
  readonly text: string;
  /** Whether they wrote different things in one place: there the text has ours alone. */
  readonly isTorn: boolean;
}

/**
 * What two people made of one text, line by line. What each of them added in the same place stands there one after the
 * other; where as many lines of both stand for the same ones, each line is looked at by itself.
 * @param isStrict whether nobody looks at what comes of it, as where data are joined item by item: then what is added where the
 * other added something, or behind what the other took away, is of one place with that, since it may have belonged to it
 */
export function joinedText(base: string, ours: string, theirs: string, isStrict = false): JoinedText {
  const common = base.split('\n');
  const [mine, other] = [stretchesOf(common, ours.split('\n')), stretchesOf(common, theirs.split('\n'))];
  const out: string[] = [];
  let isTorn = false;
  let at = 0;
  const [a, b] = [[...mine], [...other]];
  for (;;) {
    const start = Math.min(a[0]?.start ?? Number.POSITIVE_INFINITY, b[0]?.start ?? Number.POSITIVE_INFINITY);
    if (start === Number.POSITIVE_INFINITY) break;
    for (const line of common.slice(at, start)) out.push(line);
    const [left, right, end] = together([a, b], start, isStrict);
    at = end;
    const whole = common.slice(start, end);
    const [one, two] = [applied(whole, start, left), applied(whole, start, right)];
    const lines = joinedLines([whole, one, two], isStrict);
    isTorn ||= lines === null;
    for (const line of lines ?? one) out.push(line);
  }
  return { text: [...out, ...common.slice(at)].join('\n'), isTorn };
}

/** The lines that two texts have in common: what they are taken to come from where nobody knows of another. */
export const commonLines = (one: string, two: string): string =>
  lineChanges(one.split('\n'), two.split('\n'))
    .flatMap(({ mark, pieces }) => (mark === 'same' ? pieces : []))
    .join('\n');

/** Whether a text lacks a comment that either side has written anew; the same one may stand in several places. */
export function hasLostComments(base: string, sides: readonly string[], text: string): boolean {
  const [then, now] = [countsOf(base), countsOf(text)];
  const changes = sides.map(countsOf);
  return [...new Set(changes.flatMap((counts) => [...counts.keys()]))].some((comment) => {
    const was = then.get(comment) ?? 0;
    const more = changes.map((counts) => (counts.get(comment) ?? 0) - was);
    const [added, removed] = [Math.max(...more, 0), Math.max(...more.map((one) => -one), 0)];
    return added > 0 && (now.get(comment) ?? 0) < was + added - removed;
  });
}

/** How often each comment of a text stands in it. */
function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const comment of commentLines(text)) counts.set(comment, (counts.get(comment) ?? 0) + 1);
  return counts;
}

function stretchesOf(base: readonly string[], side: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { mark, pieces } of lineChanges(base, side)) {
    const last = stretches.at(-1);
    const end = mark === 'added' ? at : at + pieces.length;
    const added = mark === 'added' ? pieces : [];
    // What was removed and what was added in its place are one stretch.
    if (mark !== 'same' && last?.end === at)
      stretches[stretches.length - 1] = { ...last, end, lines: [...last.lines, ...added] };
    else if (mark !== 'same') stretches.push({ start: at, end, lines: added });
    at = end;
  }
  return stretches;
}

/**
 * Takes from both lists the stretches that overlap from a line on, with where they end. What is added before a line has
 * nothing to do with what became of that line, unless it is a comment on it.
 */
function together(
  [a, b]: readonly [Stretch[], Stretch[]],
  start: number,
  isStrict: boolean,
): readonly [ours: readonly Stretch[], theirs: readonly Stretch[], end: number] {
  const [left, right]: [Stretch[], Stretch[]] = [[], []];
  const isAddition = (one: Stretch | undefined) => one?.start === start && one.end === start;
  if (isAddition(a[0])) left.push(...a.splice(0, 1));
  if (isAddition(b[0])) right.push(...b.splice(0, 1));
  // Where somebody looks at what comes of it, a line may have become that of something else.
  const isStill = isStrict ? isEven : isAsLong;
  const isOnGone =
    [...left, ...right].some(endsInComment) && [a[0], b[0]].some((one) => one?.start === start && !isStill(one));
  if (left.length + right.length > 0 && !isOnGone) return [left, right, start];
  let end = start + 1;
  const take = (from: Stretch[], to: Stretch[], others: readonly Stretch[]): boolean => {
    const [one] = from;
    const isBehind =
      one?.start === end &&
      !isEven(one) &&
      others.some((two) => two.end === end && !isEven(two) && (isStrict || endsInComment(two)));
    if (one === undefined || (one.start >= end && !isBehind)) return false;
    to.push(...from.splice(0, 1));
    end = Math.max(end, one.end);
    return true;
  };
  while (take(a, left, right) || take(b, right, left));
  return [left, right, end];
}

const isAsLong = ({ start, end, lines }: Stretch): boolean => lines.length === end - start;

/** Whether each of some lines stands in the place of one, which is still there: none begins what is something else by now. */
const isEven = (one: Stretch): boolean => isAsLong(one) && !one.lines.some(isEntry);

/** Whether a line begins what stands in a list. */
const isEntry = (line = ''): boolean => /^\s*- /.test(line);

/** What two added in one place: a comment stays with the line that it stands before, and what ends with the other's has it already. */
function bothAdded(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  if (isEqual(ours.slice(-theirs.length), theirs)) return ours;
  if (isEqual(theirs.slice(-ours.length), ours)) return theirs;
  const bodyEnd = (lines: readonly string[]) => lines.findLastIndex((line) => !isComment(line)) + 1;
  const [one, two] = [bodyEnd(ours), bodyEnd(theirs)];
  return [...ours.slice(0, one), ...theirs.slice(0, two), ...ours.slice(one), ...theirs.slice(two)];
}

const isComment = (line: string): boolean => /^\s*#/.test(line);

/** Whether what is added ends with a comment, which is on the line behind it. */
const endsInComment = ({ lines }: Stretch): boolean => isComment(lines.at(-1) ?? '');

function applied(whole: readonly string[], start: number, stretches: readonly Stretch[]): readonly string[] {
  const out: string[] = [];
  let at = 0;
  for (const one of stretches) {
    for (const line of whole.slice(at, one.start - start)) out.push(line);
    for (const line of one.lines) out.push(line);
    at = one.end - start;
  }
  return [...out, ...whole.slice(at)];
}

const isEqual = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, i) => line === other[i]);

/** What two made of the same lines; null where that can't be told. */
function joinedLines(
  [base, ours, theirs]: readonly [readonly string[], readonly string[], readonly string[]],
  isStrict: boolean,
): readonly string[] | null {
  if (isEqual(ours, theirs) || isEqual(theirs, base)) return ours;
  if (isEqual(ours, base)) return theirs;
  if (base.length === 0 && isStrict) return null;
  if (base.length === 0) return bothAdded(ours, theirs);
  if (ours.length !== base.length || theirs.length !== base.length) return null;
  // What one wrote in an item's lines is not to stand in those of another one.
  if (
    isStrict &&
    [ours, theirs].some((side) => base.some((line, i) => line !== side[i] && [line, side[i]].some(isEntry)))
  )
    return null;
  const each = base.map((line, i) => {
    if (ours[i] === theirs[i] || theirs[i] === line) return ours[i];
    return ours[i] === line ? theirs[i] : undefined;
  });
  return each.every((line) => line !== undefined) ? each : null;
}
