import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { diff } from '../../src/diff/diff.ts';
import { leavesOf, type Part, partsOf } from '../../src/diff/parts.ts';
import { weigh } from '../../src/diff/weigh.ts';
import { type Change, type Edit, weights } from '../../src/model/changes.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { changeSentence } from '../../src/views/change-sentences.ts';
import { inMemory, numRuns } from '../support/memory.ts';

const text = fc.record(
  {
    es: fc.constantFrom('Uno', 'uno', 'UNO.', 'Dos', 'Dos y tres', 'Cuatro'),
    en: fc.constantFrom('One', 'Two', 'Four'),
  },
  { requiredKeys: ['es'] },
);
const some = <T>(key: string, list: readonly T[]) => (list.length > 0 ? { [key]: list } : {});
const oftenNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });

/** What an item may hold besides its wording; the ids come from a pool, so that two plans share many. */
const activity = fc.record({
  id: fc.constantFrom('act-1', 'act-2', 'act-3', 'act-4', 'act-5', 'act-6', 'act-7'),
  text: oftenNone(text),
  proposedBy: oftenNone(fc.constantFrom('HN', 'SV')),
  dropped: oftenNone(fc.constant('crm-1')),
  supersededBy: oftenNone(fc.constantFrom(['act-1'], ['act-2', 'act-3'])),
  notes: fc.array(fc.record({ id: fc.constantFrom('not-1', 'not-2', 'not-3'), text }), { maxLength: 2 }),
});
const entry = fc.record({
  id: fc.constantFrom('cal-1', 'cal-2', 'cal-3', 'cal-4'),
  when: fc.constantFrom(
    { kind: 'pending' },
    { kind: 'continuous' },
    { kind: 'scheduled', start: '2030-01-01' },
    { kind: 'scheduled', start: '2030-02-02' },
  ),
  for: fc.constantFrom(['act-1'], ['act-2'], ['act-3'], ['act-2', 'act-3']),
  text,
});
const row = fc.record({
  id: fc.constantFrom('lin-1', 'lin-2', 'lin-3', 'lin-4', 'lin-5'),
  objectives: fc.array(fc.record({ id: fc.constantFrom('obj-1', 'obj-2', 'obj-3', 'obj-4'), text }), { maxLength: 2 }),
  activities: fc.array(activity, { maxLength: 4 }),
  calendar: fc.array(entry, { maxLength: 2 }),
});
const topic = fc.record({
  id: fc.constantFrom('tem-1', 'tem-2', 'tem-3', 'tem-4'),
  text,
  rows: fc.array(row, { minLength: 1, maxLength: 4 }),
});

interface Ids {
  readonly id: string;
}
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/** A random plan; an id that came up before is left out, as a folder has each only once. */
const plan = fc
  .record({
    title: text,
    status: fc.constantFrom('proposed', 'adopted', 'ended'),
    topics: fc.array(topic, { minLength: 1, maxLength: 4 }),
  })
  .map(({ title, status, topics }) => {
    const seen = new Set<string>();
    const fresh = <T extends Ids>(list: readonly T[]): T[] => list.filter(({ id }) => !seen.has(id) && seen.add(id));
    return {
      id: 'red',
      title,
      body: 'network',
      status,
      session: 'crm-1',
      topics: fresh(topics).flatMap((one) => {
        const rows = fresh(one.rows).map(({ id, objectives, activities, calendar }) => ({
          id,
          ...some('objectives', fresh(objectives)),
          ...some(
            'activities',
            fresh(activities).map(({ notes, text: words, ...rest }) =>
              defined({
                ...rest,
                ...(words ? { text: words } : { toBeDefined: true }),
                ...some('notes', fresh(notes)),
              }),
            ),
          ),
          ...some(
            'calendar',
            fresh(calendar).map(({ when, ...rest }) => ({ ...rest, ...when })),
          ),
        }));
        return rows.length > 0 ? [{ ...one, rows }] : [];
      }),
    };
  })
  .filter(({ topics }) => topics.length > 0);

const settings = 'formatVersion: 1\nlanguages: [es, en]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: private\n';
const folder = fc
  .record({ plan, terms: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }), word: text })
  .map(({ plan: red, terms, word }) => ({
    'crm-plan.yaml': settings,
    'plans/red.yaml': JSON.stringify(red),
    'glossary.yaml': JSON.stringify({
      terms: terms.map((one) => ({ id: `termino-${one}`, term: one === 'a' ? word : { es: one }, source: 's' })),
    }),
  }));

const read = async (files: Readonly<Record<string, string>>): Promise<Snapshot> => {
  const snapshot = await load(inMemory(files));
  expect(snapshot.problems.map(({ rule, args }) => [rule, args])).toEqual([]);
  return snapshot;
};

/** An item as applying edits sees it. */
interface Item {
  readonly parent: string | null;
  readonly list: string | null;
  position: number | null;
  readonly leaves: Map<string, unknown>;
}

const keyOf = (itemKind: string, item: string | null): string => `${itemKind} ${item ?? ''}`;

function itemsOf(snapshot: Snapshot): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const [key, part] of partsOf([snapshot], new Set())[0] ?? [])
    items.set(key, {
      parent: part.parent?.item ?? null,
      list: part.list,
      position: part.position,
      leaves: new Map([...leavesOf(part)].map(([path, { value }]) => [path, value])),
    });
  return items;
}

const lists: Readonly<Record<string, string>> = {
  topics: 'topic',
  rows: 'row',
  objectives: 'objective',
  activities: 'activity',
  calendar: 'calendar',
  notes: 'note',
};

/** Of which kind an edit's item is: another one than the change's is an activity that came, or an entry that followed it. */
const kindOf = (edit: Edit, change: Change) =>
  edit.item === undefined ? change.itemKind : edit.path === '' ? 'activity' : 'calendar';

/** Applies what a diff says to the items of the state before. */
function apply(
  before: Map<string, Item>,
  changes: readonly Change[],
  shape: ReadonlyMap<string, Part>,
): Map<string, Item> {
  const items = new Map([...before].map(([key, item]) => [key, { ...item, leaves: new Map(item.leaves) }]));
  const placed = new Map<string, number>();

  const leavesIn = (value: Readonly<Record<string, unknown>>, path = ''): [string, unknown][] =>
    Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
      if (path === '' && (key === 'id' || (key in lists && Array.isArray(one)))) return [];
      const here = path === '' ? key : `${path}.${key}`;
      return typeof one === 'object' && one !== null && !Array.isArray(one)
        ? leavesIn(one as Record<string, unknown>, here)
        : [[here, one]];
    });
  function come(
    kind: string,
    id: string,
    whole: { parent: string | null; position: number | null; value: Record<string, unknown> },
  ): void {
    const key = keyOf(kind, id);
    const part = shape.get(key);
    items.set(key, {
      parent: whole.parent,
      list: part?.list ?? null,
      position: null,
      leaves: new Map(leavesIn(whole.value)),
    });
    if (whole.position !== null) placed.set(key, whole.position);
    for (const [list, childKind] of Object.entries(lists))
      for (const child of (Array.isArray(whole.value[list]) ? whole.value[list] : []) as Record<string, unknown>[]) {
        const childKey = keyOf(childKind, String(child['id']));
        come(childKind, String(child['id']), {
          parent: id,
          position: shape.get(childKey)?.position ?? 0,
          value: child,
        });
      }
  }
  function go(kind: string, id: string, value: Record<string, unknown>): void {
    items.delete(keyOf(kind, id));
    for (const [list, childKind] of Object.entries(lists))
      for (const child of (Array.isArray(value[list]) ? value[list] : []) as Record<string, unknown>[])
        go(childKind, String(child['id']), child);
  }
  type Whole = { parent: string | null; position: number | null; value: Record<string, unknown> };
  const each = (wanted: (edit: Edit, change: Change) => boolean, act: (edit: Edit, change: Change) => void) => {
    for (const change of changes) for (const edit of change.edits) if (wanted(edit, change)) act(edit, change);
  };
  const idOf = (edit: Edit, change: Change) => edit.item ?? change.item ?? '';
  each(
    ({ path, before: was }) => path === '' && was !== null,
    (edit, change) => go(kindOf(edit, change), idOf(edit, change), (edit.before as Whole).value),
  );
  each(
    ({ path, after }) => path === '' && after !== null,
    (edit, change) => come(kindOf(edit, change), idOf(edit, change), edit.after as Whole),
  );
  each(
    (_edit, { kind }) => kind === 'moved',
    ({ path, after }, change) => {
      const key = keyOf(change.itemKind, change.item);
      const item = items.get(key);
      if (!item) throw new Error(`moved what isn't there: ${key}`);
      if (path === 'parent') items.set(key, { ...item, parent: after as string | null });
      placed.set(key, path === 'position' ? (after as number) : (placed.get(key) ?? item.position ?? 0));
    },
  );
  each(
    ({ path }, { kind }) => path !== '' && kind !== 'moved',
    (edit, change) => {
      const leaves = items.get(keyOf(kindOf(edit, change), idOf(edit, change)))?.leaves;
      if (edit.after === null) leaves?.delete(edit.path);
      else leaves?.set(edit.path, edit.after);
    },
  );

  // What stayed keeps its order; what came or moved is put at its place, from the front.
  const groups = new Map<string, string[]>();
  for (const [key, { parent, list }] of items)
    if (list !== null)
      groups.set(JSON.stringify([parent, list]), [...(groups.get(JSON.stringify([parent, list])) ?? []), key]);
  for (const keys of groups.values()) {
    const order = keys
      .filter((key) => !placed.has(key))
      .sort((a, b) => (items.get(a)?.position ?? 0) - (items.get(b)?.position ?? 0));
    const coming = keys.filter((key) => placed.has(key)).sort((a, b) => (placed.get(a) ?? 0) - (placed.get(b) ?? 0));
    for (const key of coming) order.splice(placed.get(key) ?? 0, 0, key);
    for (const [i, key] of order.entries()) {
      const item = items.get(key);
      if (item) item.position = i;
    }
  }
  return items;
}

const sorted = (items: Map<string, Item>) =>
  [...items]
    .map(([key, { parent, position, leaves }]) => [key, parent, position, Object.fromEntries([...leaves].sort())])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));

describe('on any two plans', () => {
  test('applying what a diff says to the one gives the other, and nothing is said twice', async () => {
    await fc.assert(
      fc.asyncProperty(folder, folder, async (one, other) => {
        const [before, after] = [await read(one), await read(other)];
        const changes = diff(before, after);
        const applied = apply(itemsOf(before), changes, partsOf([after], new Set())[0] ?? new Map());
        expect(sorted(applied)).toEqual(sorted(itemsOf(after)));
        const said = changes.flatMap((change) =>
          change.edits.map((edit) => JSON.stringify([kindOf(edit, change), edit.item ?? change.item, edit.path])),
        );
        expect(new Set(said).size).toBe(said.length);
        const changed = changes.map(({ kind, itemKind, item }) => JSON.stringify([kind, itemKind, item]));
        expect(new Set(changed).size).toBe(changed.length);
      }),
      { numRuns },
    );
  });

  test('a diff with itself is empty; the other way round it names the same items with the same weights', async () => {
    await fc.assert(
      fc.asyncProperty(folder, folder, async (one, other) => {
        const [before, after] = [await read(one), await read(other)];
        expect(diff(before, before)).toEqual([]);
        expect(named(before, after)).toEqual(named(after, before));
      }),
      { numRuns },
    );
  });

  test('every change can be said in both languages', async () => {
    await fc.assert(
      fc.asyncProperty(folder, folder, async (one, other) => {
        const [before, after] = [await read(one), await read(other)];
        for (const change of diff(before, after))
          for (const lang of ['es', 'en'] as const)
            expect(changeSentence({ before, after }, change, lang)).toMatch(
              /^\p{Lu}(?!.*(undefined|\[object|null)).*\.$/u,
            );
      }),
      { numRuns },
    );
  });
});

/** Each item that changes speak of, with its heaviest weight. */
function named(before: Snapshot, after: Snapshot): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { item, edits, weight } of weigh(diff(before, after)))
    for (const id of [item, ...edits.map((edit) => edit.item)]) {
      if (id === undefined) continue;
      const known = found[String(id)];
      if (known === undefined || weights.indexOf(weight) < weights.indexOf(known as (typeof weights)[number]))
        found[String(id)] = weight;
    }
  return found;
}
