import type { LoadedFile } from './entries.ts';
import type { KeyPath } from './findings.ts';
import { references } from './generated/references.ts';
import type { Waiver } from './generated/types.ts';

/** What a key of the data can name by its id: `x-refers-to` in the schemas. */
export type Target =
  | 'country'
  | 'body'
  /** A country or a body. */
  | 'reporter'
  /** The same, or all the countries. */
  | 'party'
  | 'session'
  | 'instrument'
  | 'plan-item'
  | 'activity'
  /** A contact point of the file's own reporter. */
  | 'contact'
  /** A role of contact points: any word may be one. */
  | 'role'
  /** A row of the same plan. */
  | 'row'
  /** An activity or objective of the same row. */
  | 'of-this-row'
  /** What the register is about that the same measure names: an instrument, or one of a list. */
  | 'measured';

/** Where, inside what a file holds, something is named by its id. */
export interface References {
  readonly to?: Target;
  /** Of each entry of a list. */
  readonly each?: References;
  readonly keys?: Readonly<Record<string, References>>;
}

/** A place where the data name something by its id. */
export interface Reference {
  readonly id: string;
  readonly to: Target;
  readonly path: KeyPath;
}

/** Every place of a file where the data name something by its id, in the order of the schema. */
export function referencesIn({ kind, data }: LoadedFile): readonly Reference[] {
  const of = references[kind];
  const found: Reference[] = [];
  if (of) collect(of, data, [], found);
  return found;
}

/** @param at where the walk is: a path is copied only where something is named */
function collect(of: References, value: unknown, at: (string | number)[], found: Reference[]): void {
  const { to, each, keys } = of;
  if (to !== undefined && typeof value === 'string') found.push({ id: value, to, path: [...at] });
  if (each && Array.isArray(value))
    value.forEach((one, i) => {
      at.push(i);
      collect(each, one, at, found);
      at.pop();
    });
  for (const key in keys) {
    const below = (value as Readonly<Record<string, unknown>>)[key];
    // Of all that may be named there most is not.
    if (below === undefined) continue;
    at.push(key);
    collect(keys[key] as References, below, at, found);
    at.pop();
  }
}

/** The keys, wherever they are, that name something by its id; or something of one kind. */
export function keysThatName(target?: Target): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (of: References, key: string): void => {
    if (of.to !== undefined && (target === undefined || of.to === target)) found.add(key);
    if (of.each) look(of.each, key);
    for (const [name, below] of Object.entries(of.keys ?? {})) look(below, name);
  };
  for (const of of Object.values(references)) look(of, '');
  return found;
}

/** Where a file names items of a plan as values, a plan's own id among them. */
export function* itemsNamedIn(loaded: LoadedFile): Generator<{ readonly id: string; readonly path: KeyPath }> {
  const { kind, data } = loaded;
  if (kind === 'plans') yield { id: String(data['id']), path: ['id'] };
  // What is accepted may be about anything, so the schema doesn't say what its `item` refers to.
  if (kind === 'waivers')
    for (const [i, { item }] of (data['waivers'] as readonly Waiver[]).entries())
      if (item !== undefined) yield { id: item, path: ['waivers', i, 'item'] };
  for (const { id, to, path } of referencesIn(loaded)) if (to === 'plan-item') yield { id, path };
}
