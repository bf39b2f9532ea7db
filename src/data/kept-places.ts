import type { Placed } from './places.ts';

/**
 * How long the texts may be together whose places are kept, in UTF-16 units: they take some thirty bytes for each. What is
 * found in a file is mostly asked for in one go, and what is kept longer than it is of use is the more to be cleared away.
 */
const mostKept = 50_000;

/** So many are kept, however long they are: who compares two files asks for places in both by turns. */
const leastKept = 4;

/** The places found last, in that order. Whether they are kept can be told by the time alone that one takes. */
const kept = new Map<object, { readonly places: Placed | null; readonly length: number }>();
let total = 0;

/** What was asked for last, and mostly is again. */
let last: { readonly file: object | null; readonly places: Placed | null } = { file: null, places: null };

/**
 * The places in a file, which are looked for again where others were asked for in between: those of all files at once would
 * not fit into memory.
 * @param file what the file is known by
 * @param length of its text
 */
export function keptPlaces(file: object, length: number, find: () => Placed | null): Placed | null {
  if (file === last.file) return last.places;
  const found = kept.get(file);
  const places = found ? found.places : find();
  if (found) kept.delete(file);
  else total += length;
  kept.set(file, { places, length });
  for (const [other, oldest] of kept) {
    if (total <= mostKept || kept.size <= leastKept) break;
    kept.delete(other);
    total -= oldest.length;
  }
  last = { file, places };
  return places;
}

/** Lets go of all places: for who has asked for those of all that was found, and goes on with something that takes memory. */
export function forgetPlaces(): void {
  kept.clear();
  total = 0;
  last = { file: null, places: null };
}
