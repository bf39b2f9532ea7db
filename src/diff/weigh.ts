import type { Change, Edit, WeighedChange, Weight } from '../model/changes.ts';
import { type EntryKind, planItemKinds } from '../model/kinds.ts';

/** What delegates decide about: elsewhere an edit is housekeeping. */
const decidedUpon: ReadonlySet<EntryKind> = new Set([...planItemKinds, 'session', 'decision']);

/** Keys by which something was adopted, defined, superseded, dropped or handed in: never mere housekeeping. */
const decisive: ReadonlySet<string> = new Set(['proposedBy', 'toBeDefined', 'supersededBy', 'dropped', 'submitted']);

/** Since when and until when a country is a member: of whom something is asked follows from it. */
const ofMembership: ReadonlySet<string> = new Set(['from', 'until']);

const isDress = ({ wording, sameLetters }: Edit): boolean => wording === 'translation' || sameLetters === true;

function weightOf({ kind, itemKind, edits }: Change): Weight {
  switch (kind) {
    case 'translated':
      return 'translation';
    case 'moved':
      return edits.some(({ path }) => path === 'parent') ? 'substance' : 'editorial';
    case 'reworded':
      return edits.every(isDress) ? 'editorial' : 'substance';
    case 'edited':
      if (edits.some(({ path }) => decisive.has(path))) return 'substance';
      if (itemKind === 'country' && edits.some(({ path }) => ofMembership.has(path))) return 'substance';
      return !decidedUpon.has(itemKind) || edits.every(isDress) ? 'editorial' : 'substance';
    default:
      return 'substance';
  }
}

/** Gives each change its weight for a delegate. */
export const weigh = (changes: readonly Change[]): readonly WeighedChange[] =>
  changes.map((change) => ({ ...change, weight: weightOf(change) }));
