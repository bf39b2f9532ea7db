import { type KeyPath, pathBelow } from './findings.ts';
import { fitted } from './fitted.ts';
import { type EntryKind, type EntryShape, type FileKind, fileKinds, isMany, kindNamed } from './kinds.ts';
import { once } from './once.ts';
import type { Loaded, Snapshot } from './snapshot.ts';
import { byCodePoint } from './text.ts';

/** A file's data as a map, whatever its kind. */
type Values = Readonly<Record<string, unknown>>;

/** A file of a snapshot with its kind. */
export interface LoadedFile extends Loaded<Values> {
  readonly kind: FileKind;
}

/** Something that can be told apart: a file as a whole, or an entry of one of its lists. */
export interface Entry {
  readonly kind: EntryKind;
  readonly fileKind: FileKind;
  /** An id, a country's code, `<session>/<item>`, `<session>/<reporter>`, `<register>/<owner>/<id>`; null for the settings. */
  readonly id: string | null;
  /** Whether that id is no other entry's in the whole folder. */
  readonly isItem: boolean;
  /** The keys of its value that say which entry it is. */
  readonly identity: readonly string[];
  readonly value: Values;
  readonly file: string;
  readonly path: KeyPath;
  /** The entry that holds it. */
  readonly parent: Entry | null;
  /** The key of the list that it is in; null where it is a file. */
  readonly list: string | null;
  /** Its place in that list, from 0. */
  readonly position: number | null;
}

/** All files of a snapshot that could be read, sorted by path. */
export const loadedFiles = once((snapshot: Snapshot): readonly LoadedFile[] => {
  const all = fileKinds.flatMap((kind): LoadedFile[] => {
    if (kind === 'settings')
      return snapshot.settingsFile === null
        ? []
        : [{ kind, file: snapshot.settingsFile, data: snapshot.ownSettings as unknown as Values }];
    const loaded = isMany(kind) ? snapshot[kind] : [snapshot[kind]];
    return loaded.flatMap((one) => (one ? [{ kind, file: one.file, data: one.data as unknown as Values }] : []));
  });
  return all.sort((a, b) => byCodePoint(a.file, b.file));
});

/** All entries of a snapshot, in the order of the files. */
export const entriesOf = once((snapshot: Snapshot): readonly Entry[] => loadedFiles(snapshot).flatMap(entriesIn));

const ownId = ['id'] as const;

/** What tells an entry from all others; null where a folder has but one. */
function idOf({ identity = ownId, within = [], under }: EntryShape, value: Values, file: Values): string | null {
  const [key] = identity;
  // Most are known by one key alone, and there are very many.
  if (identity.length === 1 && key !== undefined && within.length === 0 && under === undefined)
    return String(value[key] ?? '');
  const around = [...(under === undefined ? [] : [under]), ...within.map((one) => file[one])];
  const names = [...around, ...identity.map((one) => value[one])];
  return names.length === 0 ? null : names.join('/');
}

/** The entries of a file, each before those that it holds. */
export const entriesIn = once((loaded: LoadedFile): readonly Entry[] => {
  const { kind: fileKind, file, data } = loaded;
  const { entry, lists = {} } = kindNamed(fileKind);
  const found: Entry[] = [];

  function add(
    shape: EntryShape,
    value: Values,
    path: KeyPath,
    parent: Entry | null,
    list: string | null,
    position: number | null,
  ): void {
    const { kind, identity = ownId, isItem = false } = shape;
    const id = idOf(shape, value, data);
    const one: Entry = {
      kind: kind as EntryKind,
      fileKind,
      id,
      isItem,
      identity,
      value,
      file,
      path,
      parent,
      list,
      position,
    };
    found.push(one);
    if (shape.lists) addLists(shape.lists, value, one);
  }

  function addLists(of: Readonly<Record<string, EntryShape>>, holder: Values, parent: Entry | null): void {
    for (const list in of) {
      const values = holder[list] as readonly Values[] | undefined;
      values?.forEach((value, position) => {
        add(of[list] as EntryShape, value, pathBelow(parent?.path ?? [], list, position), parent, list, position);
      });
    }
  }

  if (entry) add(entry, data, [], null, null, null);
  addLists(lists, data, null);
  return fitted(found);
});

/** Everything with an id of its own in a folder: items of plans, sessions, bodies, instruments and terms (design, 2). */
export const items = once((snapshot: Snapshot): readonly (Entry & { readonly id: string })[] =>
  entriesOf(snapshot).filter((entry): entry is Entry & { readonly id: string } => entry.isItem && entry.id !== null),
);

/** The items, the countries by their codes, and the records of registers; of several with an id the first. */
export const entriesById = once((snapshot: Snapshot): ReadonlyMap<string, Entry> => {
  const found = new Map<string, Entry>();
  for (const entry of entriesOf(snapshot)) {
    const { id, isItem, kind } = entry;
    if ((isItem || kind === 'country' || kind === 'record') && id !== null && !found.has(id)) found.set(id, entry);
  }
  return found;
});
