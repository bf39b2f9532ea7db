import { distance } from 'fastest-levenshtein';
import { byCodePoint, fold } from './text.ts';

/**
 * The candidate that a person most likely meant, or null where none is near: accents, case and hyphens
 * don't count, and at most about a third of the letters may differ.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = fold(word).slice(0, 200);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of [...candidates].sort(byCodePoint)) {
    const difference = distance(wanted, fold(candidate));
    if (difference < least) {
      best = candidate;
      least = difference;
    }
  }
  return best;
}
