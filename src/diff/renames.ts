import { type LoadedFile, loadedFiles } from '../model/entries.ts';
import { kindNamed } from '../model/kinds.ts';
import type { Snapshot } from '../model/snapshot.ts';

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

/** A state with each of its plans under the id that it has in a later one: what else differs can then be told. */
export function underNewIds(
  before: Snapshot,
  after: Snapshot,
): { readonly state: Snapshot; readonly renamed: readonly RenamedPlan[] } {
  const names = new Map([...renamedSince(loadedFiles(before), loadedFiles(after))].map(([to, from]) => [from, to]));
  const heirs = new Map(after.plans.map((plan) => [plan.file, plan.data.id]));
  const renamed: RenamedPlan[] = [];
  const plans = before.plans.map((plan) => {
    const file = names.get(plan.file);
    const to = heirs.get(file ?? '');
    if (file === undefined || to === undefined) return plan;
    renamed.push({ from: plan.data.id, to });
    return { file, data: { ...plan.data, id: to } };
  });
  return renamed.length === 0 ? { state: before, renamed } : { state: { ...before, plans }, renamed };
}
