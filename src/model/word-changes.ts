import { diffArrays } from 'diff';
import { collapse } from './text.ts';

/** A stretch of two wordings: in both, only in the new one, or only in the old one. */
export interface Stretch {
  readonly mark: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Words with the spaces between them, so that joining them gives the text. */
const wordsOf = (text: string): string[] => collapse(text).match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** How many words may differ before comparing them word by word takes long and tells nothing. */
const mostEdits = 400;

/** How often a new and an old stretch may take turns before it is clearer to show both wordings whole. */
const mostTurns = 12;

/**
 * An old and a new wording as one text, with the words that changed marked: what was removed stands before what
 * was added in its place.
 * @param most how many words may differ before it gives up
 */
export function wordChanges(before: string, after: string, most = mostEdits): readonly Stretch[] {
  const whole: readonly Stretch[] = [
    { mark: 'removed', text: collapse(before) },
    { mark: 'added', text: collapse(after) },
  ];
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: most });
  if (!parts) return whole;
  const stretches = joined(
    parts.map(({ added, removed, value }) => ({
      mark: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
      text: value.join(''),
    })),
  );
  return stretches.filter(({ mark }) => mark !== 'same').length <= mostTurns ? stretches : whole;
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
