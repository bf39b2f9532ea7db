import { distance } from 'fastest-levenshtein';
import { byCodePoint, fold } from './text.ts';

/**
 * The candidate that a person most likely meant, or null where none is near: accents, case and hyphens
 * don't count; at most about a third of the letters may differ, or the word is the candidate's beginning.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
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
