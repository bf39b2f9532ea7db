import type { Change, ChangeKind, Edit } from '../model/changes.ts';
import { groupedBy } from '../model/grouped.ts';
import { listsOf } from '../model/kinds.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { haveSameLetters } from '../model/text.ts';
import { canonical, type Leaf, leavesOf, type Part, partsOf, plain } from './parts.ts';
import { unchangedFiles } from './unchanged.ts';
import { staying } from './unmoved.ts';

type Parts = ReadonlyMap<string, Part>;
const none: Parts = new Map();

/** The files that can't be read in one state or the other: comparing leaves them out. Sorted. */
export const unreadFiles = (before: Snapshot, after: Snapshot): readonly string[] =>
  [...new Set([...before.unread, ...after.unread])].sort();

/**
 * What changed from one state of a folder to another. Items are matched by their ids wherever they stand; comments,
 * the order of keys, quoting and folding are no change. Each thing that differs is in the edits of exactly one change.
 * @returns in no order that means anything; of private files without their values
 */
export function diff(before: Snapshot, after: Snapshot): readonly Change[] {
  const leftOut = new Set([...unreadFiles(before, after), ...unchangedFiles(before, after)]);
  const [was = none, is = none] = partsOf([before, after], leftOut);
  const matched = [...is.values()].flatMap((now) => {
    const then = was.get(now.key);
    // What was private then stays so, and what is private now was not written for anyone who compares.
    return then ? [{ was: then, is: { ...now, isPrivate: now.isPrivate || then.isPrivate } }] : [];
  });
  const changes = merged([
    ...cameAndWent(was, is),
    ...moves(matched, was, is),
    ...matched.flatMap(({ was: then, is: now }) =>
      editsOf(then, now).map(({ kind, edits }) => change(kind, now, 'after', edits)),
    ),
  ]);
  return withFollowing(changes).map(withoutPrivateValues);
}

/**
 * An entry of the calendar that only went along from an activity to what took its place, or speaks of both now, says
 * nothing of its own: it is part of the change of that activity.
 */
function withFollowing(changes: readonly Change[]): readonly Change[] {
  const replacing = changes.filter(({ kind }) => kind === 'superseded' || kind === 'defined');
  const byReplaced = new Map(replacing.map((one) => [one.item, one]));
  const pairs = new Set(replacing.flatMap((one) => heirs(one).map((heir) => `${one.item} ${heir}`)));
  const isHeir = (heir: string) => (id: string) => pairs.has(`${id} ${heir}`);
  const following = new Map<Change, Edit[]>();
  const left = changes.filter((one) => {
    const [edit, ...others] = one.edits;
    if (one.kind !== 'edited' || one.itemKind !== 'calendar' || edit?.path !== 'for' || others.length > 0) return true;
    const [before, after] = [edit.before as readonly string[], edit.after as readonly string[]];
    const [was, is] = [new Set(before), new Set(after)];
    if (before.length > mostFollowed) return true;
    const gone = before.filter((id) => !is.has(id)).map((id) => byReplaced.get(id));
    // What came in the place of something that the entry didn't speak of is not only followed.
    const came = after.filter((id) => !was.has(id)).map((id) => byReplaced.get(before.find(isHeir(id)) ?? ''));
    const [first] = [...gone, ...came];
    if (first === undefined || [...gone, ...came].includes(undefined)) return true;
    following.set(first, [...(following.get(first) ?? []), { ...edit, item: one.item ?? '' }]);
    return false;
  });
  return left.map((one) => ({ ...one, edits: [...one.edits, ...(following.get(one) ?? [])] }));
}

/** Of how many activities an entry of the calendar may speak to be seen to go along: each is held against each that came. */
const mostFollowed = 100;

/** What took an item's place: those that it names, or that came as it was defined. */
const heirs = ({ edits }: Change): readonly string[] =>
  edits.flatMap(({ path, after, item }) => {
    if (path === 'supersededBy') return after as readonly string[];
    return path === '' && item !== undefined ? [item] : [];
  });

/** A change with the item that it is of: of two countries, contact points may have one id. */
interface ChangeOf extends Change {
  readonly part: string;
}

/** One change per item and kind. */
function merged(changes: readonly ChangeOf[]): readonly Change[] {
  const found = new Map<string, [ChangeOf, ...ChangeOf[]]>();
  for (const one of changes) {
    const key = JSON.stringify([one.kind, one.part]);
    const same = found.get(key);
    if (same) same.push(one);
    else found.set(key, [one]);
  }
  return [...found.values()].map((same) => {
    const { part: _part, ...first } = same[0];
    return {
      ...first,
      isPrivate: same.some(({ isPrivate }) => isPrivate),
      edits: same.flatMap(({ edits }) => edits),
    };
  });
}

const change = (
  kind: ChangeKind,
  { key: part, itemKind, item, file, path, isPrivate }: Part,
  side: Change['side'],
  edits: readonly Edit[],
): ChangeOf => ({
  part,
  kind,
  itemKind,
  item,
  side,
  file,
  path,
  isPrivate,
  edits,
});

const withoutPrivateValues = (one: Change): Change =>
  one.isPrivate ? { ...one, edits: one.edits.map((edit) => ({ ...edit, before: null, after: null })) } : one;

// Items that came or went.

/** An item as a whole: where it stands, with the parts that came or went together with it. */
const whole = (part: Part, children: Children): object => ({
  parent: part.parent?.item ?? null,
  position: part.position,
  value: valueWith(part, children),
});

type Children = ReadonlyMap<string | undefined, readonly Part[]>;

/** Parts by the key of what holds them. */
const childrenOf = (parts: readonly Part[]): Children => groupedBy(parts, ({ parent }) => parent?.key);

function valueWith(part: Part, children: Children): object {
  const lists = new Set(listsOf(part.itemKind));
  const entries = Object.entries(part.value).flatMap(([key, value]): [string, unknown][] => {
    if (!lists.has(key)) return [[key, plain(value)]];
    const held = (children.get(part.key) ?? []).filter((child) => child.list === key);
    return held.length > 0 ? [[key, held.map((child) => valueWith(child, children))]] : [];
  });
  return Object.fromEntries(entries);
}

function cameAndWent(was: Parts, is: Parts): ChangeOf[] {
  const came = [...is.values()].filter(({ key }) => !was.has(key));
  const went = [...was.values()].filter(({ key }) => !is.has(key));
  const cameKeys = new Set(came.map(({ key }) => key));
  const wentKeys = new Set(went.map(({ key }) => key));
  const topmost = (parts: readonly Part[], keys: ReadonlySet<string>) =>
    parts.filter(({ parent }) => parent === null || !keys.has(parent.key));
  const [cameChildren, wentChildren] = [childrenOf(came), childrenOf(went)];
  const cameEdit = (part: Part): Edit => ({ path: '', before: null, after: whole(part, cameChildren) });
  const wentEdit = (part: Part): Edit => ({ path: '', before: whole(part, wentChildren), after: null });

  // "Definir actividades" settled: the new activities go along with the placeholder that they take the place of.
  const newActivities = topmost(came, cameKeys).filter(({ itemKind }) => itemKind === 'activity');
  const byItem = groupedBy(newActivities, ({ item }) => item);
  const byParent = groupedBy(newActivities, ({ parent }) => parent?.key);
  const places = new Map(newActivities.map((part, i) => [part, i]));
  const inOrder = (parts: readonly Part[]) =>
    [...new Set(parts)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const taken = new Set<string>();
  const take = (wanted: readonly Part[]): Edit[] =>
    wanted
      .filter((part) => !taken.has(part.key))
      .map((part) => {
        taken.add(part.key);
        return { ...cameEdit(part), ...(part.item === null ? {} : { item: part.item }) };
      });
  const defined: ChangeOf[] = [];
  for (const then of [...was.values()].filter(isPlaceholder)) {
    const now = is.get(then.key);
    if (now && isSuperseded(then, now)) {
      const heirs = now.value['supersededBy'] as readonly string[];
      const edits = leafEdits(then, now).filter(({ path }) => path === 'supersededBy');
      defined.push(
        change('defined', now, 'after', [...edits, ...take(inOrder(heirs.flatMap((id) => byItem.get(id) ?? [])))]),
      );
    }
  }
  // All that came in a row goes along with the first of its placeholders that went.
  for (const [row, gone] of groupedBy(topmost(went, wentKeys).filter(isPlaceholder), ({ parent }) => parent?.key)) {
    const edits = take(byParent.get(row) ?? []);
    if (edits.length === 0) continue;
    for (const [i, then] of gone.entries()) {
      taken.add(then.key);
      defined.push(change('defined', then, 'before', [wentEdit(then), ...(i === 0 ? edits : [])]));
    }
  }

  const isReport = (part: Part) => part.itemKind === 'report' && has(part, 'submitted');
  return [
    ...defined,
    ...topmost(came, cameKeys)
      .filter(({ key }) => !taken.has(key))
      .map((part) => change(isReport(part) ? 'reported' : 'added', part, 'after', [cameEdit(part)])),
    ...topmost(went, wentKeys)
      .filter(({ key }) => !taken.has(key))
      .map((part) => change('removed', part, 'before', [wentEdit(part)])),
  ];
}

const isPlaceholder = ({ value }: Part): boolean => value['toBeDefined'] === true;

const has = ({ value }: Part, key: string): boolean => value[key] !== undefined;
const gained = (then: Part, now: Part, key: string): boolean => !has(then, key) && has(now, key);
const lost = (then: Part, now: Part, key: string): boolean => gained(now, then, key);

const isSuperseded = (then: Part, now: Part): boolean => gained(then, now, 'supersededBy');

// Items that stand elsewhere.

interface Pair {
  readonly was: Part;
  readonly is: Part;
}

function moves(matched: readonly Pair[], was: Parts, is: Parts): ChangeOf[] {
  const parentKey = (part: Part) => part.parent?.key ?? null;
  const listKey = (part: Part) => JSON.stringify([parentKey(part), part.list]);
  const sameList = matched.filter(({ was: then, is: now }) => listKey(then) === listKey(now));
  const lists = (parts: Parts) => {
    const keys = new Set(sameList.map(({ is: now }) => now.key));
    const found = new Map<string, string[]>();
    for (const part of parts.values()) {
      if (!keys.has(part.key)) continue;
      const list = found.get(listKey(part));
      if (list) list.push(part.key);
      else found.set(listKey(part), [part.key]);
    }
    return found;
  };
  const orders = { was: lists(was), is: lists(is) };
  const stay = new Set([...orders.is].flatMap(([list, after]) => [...staying(orders.was.get(list) ?? [], after)]));
  const movedWithin = new Set(sameList.map(({ is: now }) => now.key).filter((key) => !stay.has(key)));

  return matched.flatMap(({ was: then, is: now }) => {
    const elsewhere = parentKey(then) !== parentKey(now);
    if (!elsewhere && !movedWithin.has(now.key)) return [];
    const parent: Edit[] = elsewhere
      ? [{ path: 'parent', before: then.parent?.item ?? null, after: now.parent?.item ?? null }]
      : [];
    const position: Edit[] =
      elsewhere && then.position === now.position
        ? []
        : [{ path: 'position', before: then.position, after: now.position }];
    return [change('moved', now, 'after', [...parent, ...position])];
  });
}

// Items that say something else.

/** Whatever differs in the values of an item that is there in both states. */
function leafEdits(then: Part, now: Part): readonly (Edit & { readonly text: string | null })[] {
  // A file that is the same in both states was read once: its values are the same objects.
  if (then.value === now.value) return [];
  const [was, is] = [leavesOf(then), leavesOf(now)];
  const paths = [...new Set([...was.keys(), ...is.keys()])];
  return paths.flatMap((path) => {
    const [one, other] = [was.get(path), is.get(path)];
    if (said(one?.value) === said(other?.value)) return [];
    if (path === 'end' && isSingleDay(now, [was, is])) return [];
    const text = other?.text ?? one?.text ?? null;
    const { value: before = null } = one ?? {};
    const { value: after = null } = other ?? {};
    const wording = text && {
      wording: text.lang === now.language ? ('source' as const) : ('translation' as const),
      sameLetters: typeof before === 'string' && typeof after === 'string' && haveSameLetters(before, after),
    };
    return [{ path, before, after, ...wording, text: text?.path ?? null }];
  });
}

/** What a value says: a list of one says what that one says. */
const said = (value: unknown): string =>
  canonical(Array.isArray(value) && value.length === 1 && typeof value[0] === 'string' ? value[0] : value);

/** Whether an entry of the calendar or a session only has its single day written twice, or once in place of that. */
const isSingleDay = ({ itemKind }: Part, states: readonly ReadonlyMap<string, Leaf>[]): boolean =>
  (itemKind === 'calendar' || itemKind === 'session') &&
  states.every((leaves) => {
    const start = leaves.get('start')?.value;
    return start !== undefined && (leaves.get('end')?.value ?? start) === start;
  });

/** The text that an item is known by: of other texts a new wording is an edit like any other. */
const wordingOf: Partial<Record<Part['itemKind'], string>> = {
  plan: 'title',
  topic: 'text',
  objective: 'text',
  activity: 'text',
  note: 'text',
  calendar: 'text',
  decision: 'text',
};

/** What makes a new date of a calendar entry; its wording goes along. */
const dateKeys = ['kind', 'start', 'end', 'event'];

/** What a session or a plan is given together with its status. */
const withStatus: Partial<Record<Part['itemKind'], readonly string[]>> = {
  session: ['status', 'ref', 'reopened'],
  plan: ['status', 'session'],
};

/** The edits of an item, each in the one kind of change that it belongs to. */
function editsOf(then: Part, now: Part): readonly { readonly kind: ChangeKind; readonly edits: readonly Edit[] }[] {
  let left = leafEdits(then, now);
  if (left.length === 0) return [];
  const result: { kind: ChangeKind; edits: Edit[] }[] = [];
  const claim = (kind: ChangeKind | null, wanted: (edit: (typeof left)[number]) => boolean) => {
    const edits = left.filter(wanted);
    left = left.filter((edit) => !edits.includes(edit));
    if (edits.length > 0 && kind) result.push({ kind, edits: edits.map(({ text: _text, ...edit }) => edit) });
  };
  const differs = (path: string) => left.some((edit) => edit.path === path);
  const own = wordingOf[now.itemKind];
  const sourceChanged = new Set(left.filter(({ wording }) => wording === 'source').map(({ text }) => text));

  if (now.itemKind === 'report' && gained(then, now, 'submitted')) claim('reported', () => true);
  if (gained(then, now, 'dropped')) claim('dropped', ({ path }) => path === 'dropped');
  if (isSuperseded(then, now))
    // Of a placeholder it is part of `defined`, together with the new activities.
    claim(isPlaceholder(then) ? null : 'superseded', ({ path }) => path === 'supersededBy');
  if (isPlaceholder(then) && lost(then, now, 'toBeDefined'))
    claim('defined', ({ path, text }) => path === 'toBeDefined' || text === own);
  if (lost(then, now, 'proposedBy')) claim('adopted', ({ path }) => path === 'proposedBy' || path === 'origin');
  if (differs('status')) claim('status-changed', ({ path }) => withStatus[now.itemKind]?.includes(path) ?? false);
  if (now.itemKind === 'calendar' && dateKeys.some(differs))
    claim('rescheduled', ({ path, text }) => dateKeys.includes(path) || text === own);
  if (own !== undefined && sourceChanged.has(own)) claim('reworded', ({ text }) => text === own);
  claim('translated', ({ wording, text }) => wording === 'translation' && !sourceChanged.has(text));
  claim('edited', () => true);
  return result;
}
