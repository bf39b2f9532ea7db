import { type Run, runsOf } from './runs.ts';
import { collapse } from './text.ts';

/** A stretch of two wordings: in both, only in the new one, or only in the old one. */
export interface Stretch {
  readonly mark: Run['mark'];
  readonly text: string;
}

/** Words with the spaces between them, so that joining them gives the text. */
const wordsOf = (text: string): string[] => collapse(text).match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** How many words may differ before comparing them one by one takes long, since that grows with the square of it. */
const mostEdits = 200;

/** How often a new and an old stretch may take turns before it is clearer to show both wordings whole. */
const mostTurns = 12;

/**
 * An old and a new wording as one text, with the words that changed marked: what was removed stands before what
 * was added in its place.
 * @param most how many words may differ before only what both begin and end with is told apart
 */
export function wordChanges(before: string, after: string, most = mostEdits): readonly Stretch[] {
  const whole: readonly Stretch[] = [
    { mark: 'removed', text: collapse(before) },
    { mark: 'added', text: collapse(after) },
  ];
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const runs = fewestEdits(old, now) > most ? null : runsOf(old, now, most);
  const stretches = joined(runs?.map(({ mark, pieces }) => ({ mark, text: pieces.join('') })) ?? betweenEnds(old, now));
  return stretches.filter(({ mark }) => mark !== 'same').length <= mostTurns ? stretches : whole;
}

/** What both begin and end with, and what stands between; where that is but little of them, nothing is the same. */
function betweenEnds(old: readonly string[], now: readonly string[]): readonly Stretch[] {
  const shorter = Math.min(old.length, now.length);
  let [start, end] = [0, 0];
  while (start < shorter && old[start] === now[start]) start += 1;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  if (start + end < shorter / 4) [start, end] = [0, 0];
  const part = (mark: Stretch['mark'], words: readonly string[], from: number, to: number): Stretch => ({
    mark,
    text: words.slice(from, to).join(''),
  });
  return [
    part('same', now, 0, start),
    part('removed', old, start, old.length - end),
    part('added', now, start, now.length - end),
    part('same', now, now.length - end, now.length),
  ];
}

/** How many words differ at the least, in whatever order they stand: told long before the words are put beside each other. */
function fewestEdits(old: readonly string[], now: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of old) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of now) {
    const n = left.get(word) ?? 0;
    if (n === 0) continue;
    left.set(word, n - 1);
    shared += 1;
  }
  return old.length + now.length - 2 * shared;
}

/** A lone space between two changes is part of them: marks around single words are hard to read. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  const push = (mark: Stretch['mark'], text: string) => {
    if (text !== '') result.push({ mark, text });
  };
  let removed = '';
  let added = '';
  const flush = () => {
    // A space that both end with is no part of the change.
    const space = /\s$/u.test(removed) && /\s$/u.test(added) ? ' ' : '';
    const ofBoth = space.length;
    push('removed', removed.slice(0, removed.length - ofBoth));
    push('added', added.slice(0, added.length - ofBoth));
    push('same', space);
    removed = '';
    added = '';
  };
  for (const [i, { mark, text }] of stretches.entries()) {
    if (mark === 'removed') removed += text;
    else if (mark === 'added') added += text;
    else if (/^\s+$/u.test(text) && (removed !== '' || added !== '') && i < stretches.length - 1) {
      removed += text;
      added += text;
    } else {
      flush();
      push(mark, text);
    }
  }
  flush();
  return result;
}
