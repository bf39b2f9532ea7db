import { type KeyPath, pathBelow } from './findings.ts';
import { fitted } from './fitted.ts';
import type { Activity, CalendarEntry, Note, Objective, Plan, Row, Topic } from './generated/types.ts';
import { groupedBy } from './grouped.ts';
import type { PlanItemKind } from './kinds.ts';
import { once } from './once.ts';
import type { Loaded, Snapshot } from './snapshot.ts';

/** An item of a plan with where it stands. */
export interface PlanItem<K extends PlanItemKind = PlanItemKind> {
  readonly kind: K;
  readonly id: string;
  readonly value: PlanItemValue[K];
  readonly file: string;
  readonly path: KeyPath;
  /** The item that holds it; null for a plan. */
  readonly parent: PlanItem | null;
  /** What became of it, or of what holds it, or of all that it speaks of: kept, but not rendered and never flagged. */
  readonly retired: Fate | null;
}

interface PlanItemValue {
  readonly plan: Plan;
  readonly topic: Topic;
  readonly row: Row;
  readonly objective: Objective;
  readonly activity: Activity;
  readonly note: Note;
  readonly calendar: CalendarEntry;
}

export interface Retirable {
  readonly id: string;
  readonly supersededBy?: readonly string[];
  readonly dropped?: string;
}

/** What can become of an item that no longer counts. */
export type Fate = 'superseded' | 'dropped';

/** What became of an item, as it says of itself; null where it still counts. */
export const fateOf = ({ supersededBy, dropped }: Retirable): Fate | null =>
  dropped !== undefined ? 'dropped' : supersededBy !== undefined ? 'superseded' : null;

/** The session that dropped an item, as the item itself says. */
export const droppedBy = ({ value }: PlanItem): string | undefined => (value as Retirable).dropped;

/** Whether an item says of itself that it no longer counts. */
export const isRetired = (value: Retirable): boolean => fateOf(value) !== null;

/** What a row holds that still counts. */
export interface LiveParts {
  readonly objectives: readonly Objective[];
  readonly activities: readonly Activity[];
  readonly calendar: readonly CalendarEntry[];
}

/** Whether nothing of what a row holds counts any more: then nothing is left of the row either. */
export function isEmptied(row: Row): boolean {
  const { objectives = [], activities = [], calendar = [] } = row;
  if (objectives.length + activities.length + calendar.length === 0) return false;
  return Object.values(liveParts(row)).every((list) => list.length === 0);
}

/** Whose proposal an item was, as it is written there; undefined where it was nobody's. */
export const originOf = ({ value }: PlanItem): string | readonly string[] | undefined =>
  'origin' in value ? value.origin : undefined;

/** What became of all that a row held; null where some of it still counts, or it never held anything. */
export function fateOfHeld(row: Row): Fate | null {
  if (!isEmptied(row)) return null;
  const { objectives = [], activities = [], calendar = [] } = row;
  return [...objectives, ...activities, ...calendar].some((one) => fateOf(one) === 'dropped')
    ? 'dropped'
    : 'superseded';
}

/** What became of the objectives and activities of a row, by their ids. */
const fatesIn = ({ objectives = [], activities = [] }: Row): ReadonlyMap<string, Fate | null> =>
  new Map([...objectives, ...activities].map((one) => [one.id, fateOf(one)]));

/** What became of all that an entry of the calendar speaks of; null where some of it still counts. */
function fateOfSpoken(entry: CalendarEntry, fates: ReadonlyMap<string, Fate | null>): Fate | null {
  const spoken = entry.for.map((id) => fates.get(id) ?? null);
  if (spoken.includes(null)) return null;
  return spoken.includes('dropped') ? 'dropped' : 'superseded';
}

/** What of a row still counts: an entry of the calendar goes with all that it speaks of. */
export function liveParts(row: Row): LiveParts {
  const { objectives = [], activities = [], calendar = [] } = row;
  const fates = fatesIn(row);
  return {
    objectives: objectives.filter((one) => !isRetired(one)),
    activities: activities.filter((one) => !isRetired(one)),
    calendar: calendar.filter((entry) => !isRetired(entry) && fateOfSpoken(entry, fates) === null),
  };
}

/**
 * Every item of a plan, in the order of the file: a plan first, then each topic with all it holds. Most rules ask
 * for them, and a plan that was read never changes: it is walked once.
 */
export const planItems = once(({ file, data: plan }: Loaded<Plan>): readonly PlanItem[] => {
  const found: PlanItem[] = [];
  const add = <K extends PlanItemKind>(
    kind: K,
    value: PlanItemValue[K] & Retirable,
    path: KeyPath,
    parent: PlanItem | null,
    spokenOf: Fate | null = null,
  ): PlanItem<K> => {
    const retired = fateOf(value) ?? parent?.retired ?? spokenOf;
    const item = { kind, id: value.id, value, file, path, parent, retired };
    found.push(item);
    return item;
  };

  const root = add('plan', plan, [], null);
  for (const [t, topic] of plan.topics.entries()) {
    const topicItem = add('topic', topic, ['topics', t], root);
    for (const [l, row] of topic.rows.entries()) {
      const rowItem = add('row', row, pathBelow(topicItem.path, 'rows', l), topicItem);
      for (const [i, value] of (row.objectives ?? []).entries())
        add('objective', value, pathBelow(rowItem.path, 'objectives', i), rowItem);
      for (const [i, value] of (row.activities ?? []).entries()) {
        const activity = add('activity', value, pathBelow(rowItem.path, 'activities', i), rowItem);
        for (const [n, note] of (value.notes ?? []).entries())
          add('note', note, pathBelow(activity.path, 'notes', n), activity);
      }
      const fates = fatesIn(row);
      for (const [i, value] of (row.calendar ?? []).entries())
        add('calendar', value, pathBelow(rowItem.path, 'calendar', i), rowItem, fateOfSpoken(value, fates));
    }
  }
  return fitted(found);
});

/** Whether an item is of the kind, for the compiler too. */
export const isKind = <K extends PlanItemKind>(item: PlanItem, kind: K): item is PlanItem<K> => item.kind === kind;

/** Whether a plan is followed up: one that is superseded or ended raises no flag and is in no status. */
export const isCurrent = (plan: Plan): boolean =>
  !isRetired(plan) && (plan.status === 'proposed' || plan.status === 'adopted');

/** The items of one kind that follow-up looks at: those of current plans that are not retired. */
export const currentItems = <K extends PlanItemKind>(snapshot: Snapshot, kind: K): readonly PlanItem<K>[] =>
  // The groups are by kind, which a map can't say.
  (currentByKind(snapshot).get(kind) ?? []) as unknown as readonly PlanItem<K>[];

/** Most rules ask for those of a kind, one rule after the other. */
const currentByKind = once((snapshot: Snapshot) =>
  groupedBy(
    snapshot.plans
      .filter(({ data }) => isCurrent(data))
      .flatMap(planItems)
      .filter(({ retired }) => retired === null),
    ({ kind }) => kind,
  ),
);

/** The items of a folder's plans by their ids. A snapshot never changes, so they are counted once. */
export const itemsById = once((snapshot: Snapshot): ReadonlyMap<string, PlanItem> => {
  const found = new Map<string, PlanItem>();
  for (const plan of snapshot.plans) for (const item of planItems(plan)) found.set(item.id, item);
  return found;
});

/** The topic that an item of a plan stands in, or the plan where it stands in none. */
export function topOf(item: PlanItem | null): PlanItem | null {
  let top = item;
  while (top && !isKind(top, 'topic') && top.parent) top = top.parent;
  return top;
}
