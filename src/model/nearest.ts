import { distance } from 'fastest-levenshtein';
import { byCodePoint, fold, foldWords } from './text.ts';

/**
 * The one of a few fixed words (keys, commands, values) that a person most likely meant, or null where none is near:
 * accents, case and hyphens don't count; at most about a third of the letters may differ, or the word is its beginning.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
  const wanted = fold(word).slice(0, 200);
  let best: string | null = null;
  let least = (wanted.length <= 3 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of [...candidates].sort(byCodePoint)) {
    const folded = fold(candidate);
    const begun = wanted.length >= 3 && folded.startsWith(wanted);
    const difference = begun ? 1 : distance(wanted, folded);
    if (difference < least) {
      best = candidate;
      least = difference;
    }
  }
  return best;
}

/** Ids that a person may have meant: the first few of them, and how many more there are. */
export interface Meant {
  readonly ids: readonly string[];
  readonly more: number;
}

/** How many ids are named to choose from. */
const mostNamed = 5;

/** A word of fewer letters is in too many ids. */
const leastLetters = 3;

/**
 * The ids that a person may have meant: the one of what was called by its name; else those that contain every word that
 * was typed, in any order; else the nearest one. Nobody guesses between several: they are named, sorted.
 * @param named the id of what has the typed words for its name, if anything does: it counts where it is one of the ids
 */
export function meantAmong(ids: Iterable<string>, typed: string, named: string | null = null): Meant {
  const known = [...new Set(ids)].sort(byCodePoint);
  if (named !== null && known.includes(named)) return { ids: [named], more: 0 };
  const words = foldWords(typed.slice(0, 200))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const isEnough = words.some((word) => word.length >= leastLetters);
  const containing = isEnough ? known.filter((id) => words.every((word) => foldWords(id).includes(word))) : [];
  if (containing.length > 0)
    return { ids: containing.slice(0, mostNamed), more: Math.max(0, containing.length - mostNamed) };
  const near = nearestId(known)(typed);
  return { ids: near === null ? [] : [near], more: 0 };
}

/** Shorter words are as near to too many others: a country's code is never guessed. */
const shortest = 4;

/**
 * Makes ready to tell of any number of ids which one a person most likely meant; null where none is near, or two are.
 * Accents, case and hyphens don't count; one letter may be missing, too many, another one or in its neighbour's place, or
 * the word is the id's beginning. However many ids there are, a question takes about as long.
 */
export function nearestId(ids: Iterable<string>): (word: string) => string | null {
  const byFold = new Map<string, string | null>();
  for (const id of new Set(ids)) byFold.set(fold(id), byFold.has(fold(id)) ? null : id);
  const sorted = [...byFold.keys()].sort();
  return (word) => {
    const wanted = fold(word).slice(0, 200);
    const same = byFold.get(wanted);
    if (same !== undefined || wanted.length < shortest) return same ?? null;
    let near: string | null = null;
    for (const found of oneSlipFrom(wanted, sorted, byFold)) {
      if (near !== null && found !== near) return null;
      near = found;
    }
    return near === null ? null : (byFold.get(near) ?? null);
  };
}

/**
 * The words that one slip parts from the one that is wanted, and those that begin with it. Words that begin alike are a
 * stretch of the sorted list, which is cut narrower letter by letter; a slip is where a word first goes another way.
 */
function* oneSlipFrom(
  wanted: string,
  sorted: readonly string[],
  known: { has(word: string): boolean },
): Generator<string> {
  let [from, to] = [0, sorted.length];
  for (let i = 0; i < wanted.length && from < to; i++) {
    const [letter, next] = [wanted[i], wanted[i + 1]];
    let [narrowFrom, narrowTo] = [to, to];
    for (let start = from; start < to; ) {
      const other = sorted[start]?.[i];
      const end = endOfStretch(sorted, start, to, i);
      if (other === letter) [narrowFrom, narrowTo] = [start, end];
      else {
        const [before, after] = [wanted.slice(0, i), wanted.slice(i + 1)];
        const meant = [before + after];
        if (other !== undefined) meant.push(before + other + after, before + other + letter + after);
        if (other !== undefined && other === next) meant.push(before + other + letter + wanted.slice(i + 2));
        yield* meant.filter((one) => known.has(one));
      }
      start = end;
    }
    [from, to] = [narrowFrom, narrowTo];
  }
  yield* sorted.slice(from, Math.min(to, from + 2));
}

/** Where the words end that have the same letter at a place as the first of the stretch. */
function endOfStretch(sorted: readonly string[], start: number, to: number, at: number): number {
  const letter = sorted[start]?.[at];
  let [low, high] = [start, to];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sorted[middle]?.[at] === letter) low = middle;
    else high = middle;
  }
  return high;
}
