import { diff } from '../diff/diff.ts';
import { weigh } from '../diff/weigh.ts';
import type { WeighedChange } from '../model/changes.ts';
import type { Day } from '../model/days.ts';
import { entriesById } from '../model/entries.ts';
import type { EntryKind } from '../model/kinds.ts';
import { fateOfHeld, isKind, itemsById } from '../model/plans.ts';
import { sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type RowState, rowState } from '../model/states.ts';

/** How an item stood at a moment. */
export type ItemState =
  | 'absent'
  /** It may be in a file that can't be read. */
  | 'unread'
  | 'superseded'
  | 'dropped'
  | 'to-be-defined'
  | 'proposed'
  | 'present'
  | 'adopted'
  | 'ended'
  | 'planned'
  | 'open'
  | 'closed'
  | 'continuous'
  | 'permanent'
  | 'pending'
  | 'scheduled'
  | 'held'
  | 'note'
  | RowState;

/** What kind of item an id names in a folder; null where it names none. */
export const kindOf = (snapshot: Snapshot, id: string): EntryKind | null => entriesById(snapshot).get(id)?.kind ?? null;

/** How an item stands in a state of the folder, as of a day. */
export function stateOf(snapshot: Snapshot, id: string, today: Day): ItemState {
  const session = sessionById(snapshot, id);
  if (session) return session.status;
  const item = itemsById(snapshot).get(id);
  if (!item) return kindOf(snapshot, id) !== null ? 'present' : snapshot.unread.length > 0 ? 'unread' : 'absent';
  if (item.retired) return item.retired;
  if (isKind(item, 'plan')) return item.value.status;
  if (isKind(item, 'calendar')) return item.value.kind;
  if (isKind(item, 'row')) return fateOfHeld(item.value) ?? rowState(snapshot, item.value, today);
  if (isKind(item, 'activity') && item.value.toBeDefined) return 'to-be-defined';
  return 'proposedBy' in item.value && item.value.proposedBy !== undefined ? 'proposed' : 'present';
}

/**
 * What happened to an item between two states: its own changes, the decisions on it, those of the calendar entries
 * that are for it, and the coming or going of what holds it.
 */
export function changesOf(before: Snapshot, after: Snapshot, id: string): readonly WeighedChange[] {
  const entries = new Set(
    [before, after].flatMap((snapshot) =>
      [...itemsById(snapshot).values()].flatMap((item) =>
        isKind(item, 'calendar') && item.value.for.includes(id) ? [item.id] : [],
      ),
    ),
  );
  const holds = (value: unknown): boolean => JSON.stringify(value ?? null).includes(`"id":${JSON.stringify(id)}`);
  return weigh(diff(before, after)).filter(
    ({ item, itemKind, edits }) =>
      item === id ||
      (itemKind === 'decision' && item?.endsWith(`/${id}`)) ||
      (itemKind === 'calendar' && item !== null && entries.has(item)) ||
      edits.some((edit) => edit.item === id || (edit.path === '' && (holds(edit.before) || holds(edit.after)))),
  );
}
