import { type Run, runsOf } from '../model/runs.ts';
import { countUpTo } from '../model/sorted.ts';

/** How many lines may differ where texts are compared as a whole: the time grows with the square of it. */
const mostEdits = 1_000;

/** The same between two lines that hold texts in place which are further apart. */
const mostEditsBetween = 200;

/**
 * What became of one text's lines in another, in their order. Texts that are far apart are held in place by the lines that
 * stand once in each; where too much differs between two of these, all of it counts as changed.
 */
export const lineChanges = (one: readonly string[], other: readonly string[]): readonly Run[] =>
  runsOf(one, other, mostEdits) ?? [...changesBetweenAnchors(one, other)].filter(({ pieces }) => pieces.length > 0);

function* changesBetweenAnchors(one: readonly string[], other: readonly string[]): Generator<Run> {
  let [from, to] = [0, 0];
  for (const [here, there] of [...anchorsOf(one, other), [one.length, other.length] as const]) {
    const [was, is] = [one.slice(from, here), other.slice(to, there)];
    yield* runsOf(was, is, mostEditsBetween) ?? [
      { mark: 'removed', pieces: was },
      { mark: 'added', pieces: is },
    ];
    yield { mark: 'same', pieces: one.slice(here, here + 1) };
    [from, to] = [here + 1, there + 1];
  }
}

/** The lines that stand once in each text, as many as stand in the same order in both: where, in the one and the other. */
function anchorsOf(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const [here, there] = [placesOf(one), placesOf(other)];
  const shared = [...here].flatMap(([line, i]): (readonly [number, number])[] => {
    const j = there.get(line);
    return i === null || j === undefined || j === null ? [] : [[i, j]];
  });
  return longestRising(shared);
}

/** Where each line of a text stands; null of one that stands there more than once. */
function placesOf(lines: readonly string[]): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  for (const [i, line] of lines.entries()) places.set(line, places.has(line) ? null : i);
  return places;
}

/** Of pairs whose first numbers rise, as many as there can be whose second ones do as well. */
function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  /** By how many rise up to a pair: the pair with the lowest end, as its number, and that end. */
  const ends: number[] = [];
  const lowest: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [n, [, second]] of pairs.entries()) {
    const many = countUpTo(lowest, second - 1);
    before.push(ends[many - 1]);
    ends[many] = n;
    lowest[many] = second;
  }
  const rising: (readonly [number, number])[] = [];
  for (let n = ends.at(-1); n !== undefined; n = before[n]) rising.push(pairs[n] as readonly [number, number]);
  return rising.reverse();
}
