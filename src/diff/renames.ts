import { type LoadedFile, loadedFiles } from '../model/entries.ts';
import type { KeyPath } from '../model/findings.ts';
import { fileKinds, isMany, kindNamed } from '../model/kinds.ts';
import { itemsById } from '../model/plans.ts';
import { itemsNamedIn } from '../model/references.ts';
import type { Loaded, Snapshot } from '../model/snapshot.ts';
import { stampKeyUnder } from '../model/translations.ts';

type Values = Readonly<Record<string, unknown>>;

/** The ids of what a file's lists hold, of what no other file can hold as well. */
const itemsIn = ({ kind, data }: LoadedFile): readonly string[] => {
  const { entry, lists } = kindNamed(kind);
  return Object.entries({ ...entry?.lists, ...lists }).flatMap(([list, { isItem, kind: of }]) =>
    isItem ? ((data[list] ?? []) as readonly { readonly id: string }[]).map(({ id }) => `${of} ${id}`) : [],
  );
};

/**
 * The files that have another name since a state, by that name, with the name they had: one is gone, one is new, and all
 * that is left of what the one held stands in the other.
 */
export function renamedSince(was: readonly LoadedFile[], is: readonly LoadedFile[]): ReadonlyMap<string, string> {
  const [then, now] = [was, is].map((files) => new Set(files.map(({ file }) => file)));
  const holders = new Map(is.flatMap((loaded) => itemsIn(loaded).map((item) => [item, loaded] as const)));
  const renamed = new Map<string, string>();
  for (const gone of was) {
    if (now?.has(gone.file)) continue;
    const left = new Set(itemsIn(gone).flatMap((item) => holders.get(item) ?? []));
    const [heir] = left;
    if (!heir || left.size > 1 || then?.has(heir.file) || heir.kind !== gone.kind) continue;
    // Of two files that became one, neither is the other.
    if (renamed.has(heir.file)) renamed.set(heir.file, heir.file);
    else renamed.set(heir.file, gone.file);
  }
  return renamed;
}

/** A plan that has another id, and so another file. */
export interface RenamedPlan {
  readonly from: string;
  readonly to: string;
}

/**
 * The plans to which two people have given different ids, with what is to be done so that theirs are called like ours. One
 * whose new id, or file, is already something else there is left out.
 */
export function renamedTwice({
  base,
  ours,
  theirs,
}: Readonly<Record<'base' | 'ours' | 'theirs', Snapshot>>): readonly (RenamedPlan & {
  readonly file: string;
  readonly newFile: string;
})[] {
  const [mine, other] = [ours, theirs].map((state) => {
    const plans = new Map(state.plans.map((plan) => [plan.file, plan.data.id]));
    return new Map(
      [...renamedSince(loadedFiles(base), loadedFiles(state))].flatMap(([file, was]) => {
        const id = plans.get(file);
        return id === undefined ? [] : [[was, { file, id }] as const];
      }),
    );
  });
  return [...(other ?? [])].flatMap(([was, { file, id: from }]) => {
    const name = mine?.get(was);
    if (name === undefined || name.id === from) return [];
    if (itemsById(theirs).has(name.id) || theirs.files.has(name.file)) return [];
    return [{ from, to: name.id, file, newFile: name.file }];
  });
}

/**
 * A state with each of its plans under the id that it has in a later one, and what names such a plan with it: what else
 * differs can then be told.
 */
export function underNewIds(
  before: Snapshot,
  after: Snapshot,
): { readonly state: Snapshot; readonly renamed: readonly RenamedPlan[] } {
  const names = new Map([...renamedSince(loadedFiles(before), loadedFiles(after))].map(([to, from]) => [from, to]));
  const heirs = new Map(after.plans.map((plan) => [plan.file, plan.data.id]));
  const renamed = before.plans.flatMap(({ file, data }): RenamedPlan[] => {
    const to = heirs.get(names.get(file) ?? '');
    return to === undefined ? [] : [{ from: data.id, to }];
  });
  if (renamed.length === 0) return { state: before, renamed };
  const ids = new Map(renamed.map(({ from, to }) => [from, to]));
  const kept = new Set(Object.keys(after.stamps?.data ?? {}));
  const waived = new Set((after.waivers?.data.waivers ?? []).map(({ item }) => item));
  const parts = fileKinds.flatMap((kind): [string, unknown][] => {
    if (kind === 'settings') return [];
    const under = <T>({ file, data }: Loaded<T>) => ({ file, data: dataUnder({ kind, file, data: data as Values }) });
    if (isMany(kind)) return [[kind, before[kind].map(under)]];
    const one = before[kind] as Loaded<unknown> | null;
    return [[kind, one && under(one)]];
  });

  function dataUnder(loaded: LoadedFile): Values {
    const { kind, data } = loaded;
    if (kind === 'stamps') return stampsUnder(data, ids, kept);
    const isKept = (id: string) => kind === 'waivers' && waived.has(id);
    return [...itemsNamedIn(loaded)].reduce<Values>(
      (all, { id, path }) => (ids.has(id) && !isKept(id) ? (withValue(all, path, ids.get(id)) as Values) : all),
      data,
    );
  }

  return { state: { ...before, ...Object.fromEntries(parts) }, renamed };
}

const stampsUnder = (data: Values, ids: ReadonlyMap<string, string>, kept: ReadonlySet<string>): Values =>
  Object.fromEntries(
    // One that stands as it did has not come along.
    Object.entries(data).map(([key, stamps]) => [(kept.has(key) ? null : stampKeyUnder(key, ids)) ?? key, stamps]),
  );

/** What holds something, with another value in a place of it. */
function withValue(holder: unknown, [key, ...rest]: KeyPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(holder)) return holder.map((one, i) => (i === key ? withValue(one, rest, value) : one));
  const values = holder as Values;
  return { ...values, [key]: withValue(values[key], rest, value) };
}
