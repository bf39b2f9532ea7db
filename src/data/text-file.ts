import { hash } from 'node:crypto';
import type { KeyPath, Range } from '../model/findings.ts';
import { keyOrder } from '../model/generated/key-order.ts';
import type { KeyOrder } from '../model/key-order.ts';
import { once } from '../model/once.ts';
import type { DataFile } from '../model/snapshot.ts';
import { countUpTo } from '../model/sorted.ts';
import { keptPlaces } from './kept-places.ts';
import type { Placed, PlacedPair, Stretch } from './places.ts';

/** What is looked at of a file: its places are known by it, since the file itself is copied. */
interface Looked {
  readonly path: string;
  readonly text: string;
  readonly placesIn: PlacesIn;
}

/** Finds the places of all that stands in a file; null where they can't be told. */
type PlacesIn = (path: string, text: string) => Placed | null;

/**
 * A file's text with its lines, and the places of its keys and values once someone asks for one.
 * @param found those places, where they are known already
 */
export function textFile(path: string, text: string, placesIn: PlacesIn, found?: Placed | null): DataFile {
  const own: Looked = { path, text, placesIn };
  if (found) keptPlaces(own, text.length, () => found);

  const startOf = (line: number): number => linesOf(own)[line - 1] ?? own.text.length;

  const range = (from: number, to: number): Range => {
    const end = Math.max(from, to);
    const line = countUpTo(linesOf(own), from);
    const endLine = end < startOf(line + 1) ? line : countUpTo(linesOf(own), end);
    return { line, column: from - startOf(line) + 1, endLine, endColumn: end - startOf(endLine) + 1 };
  };

  const lineAt = (line: number): string => {
    const { [line - 1]: from, [line]: next = own.text.length + 1 } = linesOf(own);
    return from === undefined ? '' : own.text.slice(from, next - 1).replace(/\r$/, '');
  };

  const locate = (at: KeyPath, part: 'key' | 'value' = 'value'): Range => {
    const { from, to } = find(topOf(own), at, part) ?? { from: 0, to: 0 };
    return range(from, trimmedEnd(own.text, from, to));
  };

  const names = (at: KeyPath, isPrivate: boolean): readonly string[] => {
    // To look for the places takes a while in a file that can't be read.
    let value = at.length === 0 ? null : topOf(own);
    return at.map((step) => {
      value = child(value, step)?.value ?? null;
      if (typeof step === 'number') return entryName(value, own.text, isPrivate);
      // Whoever mistook a key may have written a person's name there.
      return isPrivate && !usualKeys(keyOrder).has(step) ? '' : step;
    });
  };

  return { path, text, isPrivate: false, range, locate, names, startOf, lineAt };
}

const topOf = (own: Looked): Placed | null => keptPlaces(own, own.text.length, () => own.placesIn(own.path, own.text));

const linesOf = once(({ text }: Looked): readonly number[] => lineStarts(text));

/** Where the lines of a text begin: they are counted first, since a list that grows takes several times as much memory. */
function lineStarts(text: string): readonly number[] {
  const breaks = (each: (at: number) => void): void => {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) each(i);
  };
  let lines = 1;
  breaks(() => {
    lines += 1;
  });
  const starts = new Array<number>(lines).fill(0);
  let line = 0;
  breaks((at) => {
    line += 1;
    starts[line] = at + 1;
  });
  return starts;
}

/** The keys that schemas know: few ever ask. */
const usualKeys = once((order: typeof keyOrder): ReadonlySet<string> => new Set(Object.values(order).flatMap(keysOf)));

function keysOf(order: KeyOrder | null): readonly string[] {
  return Object.entries(order ?? {}).flatMap(([key, inside]) => [key, ...keysOf(inside)]);
}

/** The keys by which an entry is known: the first of these alone, else all of those that it has. */
const known = {
  alone: ['id', 'activity', 'code'],
  together: ['rule', 'item', 'instrument', 'nationality', 'file', 'key', 'country', 'session'],
};

/** What an entry of a list is called: as it is known among its neighbours, else what it holds. */
function entryName(entry: Placed | null, text: string, isPrivate: boolean): string {
  const saidAt = (key: string): string | null => {
    const value = entry?.kind === 'map' ? child(entry, key)?.value : null;
    return value?.kind === 'scalar' ? `${key}: ${String(value.value)}` : null;
  };
  // An activity is the plan's; whatever else such a file says is nobody's business, not even folded into digits.
  if (isPrivate) return /^activity: [a-z][a-z0-9-]*$/.exec(saidAt('activity') ?? '')?.[0] ?? '';
  const alone = known.alone.map(saidAt).find((value) => value !== null);
  if (alone !== undefined) return alone ?? '';
  const together = known.together.flatMap((key) => saidAt(key) ?? []);
  return together.length > 0 ? together.join('\n') : entry === null ? '' : heldIn(entry, text);
}

/** What tells an entry from one that holds something else, however its lines are broken. */
function heldIn(entry: Placed, text: string): string {
  if (entry.to - entry.from <= short) return digestOf(entry, text);
  const digest = digests.get(entry) ?? digestOf(entry, text);
  digests.set(entry, digest);
  return digest;
}

const digestOf = ({ from, to }: Placed, text: string): string =>
  hash('sha256', text.slice(from, to).replace(/\s+/gu, ' ').trim());

/** What is longer than this may hold very much, and be asked for with each thing in it: its digest is kept. */
const short = 200;

const digests = new WeakMap<Placed, string>();

/** The end of a value's text without the line breaks that a block text ends with. */
const trimmedEnd = (text: string, from: number, to: number): number => from + text.slice(from, to).trimEnd().length;

/**
 * What stands at a path. Where the path goes further than the file does, the nearest thing that is there: the
 * map's `id`, else its first key.
 */
function find(root: Placed | null, path: KeyPath, part: 'key' | 'value'): Stretch | null {
  let value = root;
  let key: Stretch | null = null;
  for (const step of path) {
    const next = child(value, step);
    if (next === null) return standIn(value) ?? key;
    key = next.key ?? next.value;
    value = next.value;
  }
  if (part === 'key') return key;
  return value === null || isEmpty(value) ? (key ?? value) : value;
}

const isEmpty = (value: Placed): boolean => value.kind === 'scalar' && value.value === null && value.from === value.to;

function child(value: Placed | null, step: string | number): Pick<PlacedPair, 'key' | 'value'> | null {
  if (value?.kind === 'list') {
    const item = value.items[step as number];
    return item === undefined ? null : { key: null, value: item };
  }
  if (value?.kind !== 'map') return null;
  const { pairs } = value;
  return (pairs.length <= few ? pairs.find(({ name }) => name === step) : pairsByKey(pairs).get(step)) ?? null;
}

/** So few pairs are looked through sooner than an index of them is made. */
const few = 16;

/** The first pair of each key of a map: a map may have very many, and each may be asked for. */
const pairsByKey = once(
  (pairs: readonly PlacedPair[]): ReadonlyMap<unknown, PlacedPair> =>
    new Map(pairs.toReversed().map((pair) => [pair.name, pair])),
);

/** Where something absent is shown: at the map's `id`, else at its first key. */
function standIn(value: Placed | null): Stretch | null {
  if (value?.kind !== 'map') return value;
  const id = child(value, 'id')?.value;
  return id && !isEmpty(id) ? id : (value.pairs[0]?.key ?? value);
}
