import { idOf } from '../data/blob-ids.ts';
import { folderMode, type Objects, openObjects, type TreeItem, treeTooLarge } from '../data/objects.ts';
import type { Repository } from '../data/repository.ts';
import { UsageError } from '../model/errors.ts';
import { groupedBy } from '../model/grouped.ts';
import type { NewObject } from './pack.ts';
import type { IndexEntry } from './store.ts';

/** A folder as a commit is to hold it. */
interface NewTree {
  readonly id: string;
  /** What is to be stored for it: its own object after those of the folders in it. */
  readonly objects: readonly NewObject[];
}

/**
 * All that a commit holds, with some files changed. Only the folders on the way to them are read and made; no index and no
 * work tree has a part in it.
 * @param commit null for none
 * @param entries with their paths from the top
 * @throws UsageError where the repository lacks such a folder, or is damaged
 */
export async function changedTree(
  repository: Repository,
  commit: string | null,
  entries: readonly IndexEntry[],
): Promise<NewTree> {
  const objects = openObjects(repository);
  try {
    const top = commit === null ? null : await objects.top(commit);
    const lists = (id: string) => itemsOf(objects, id, commit ?? '');
    return (await changedFolder(repository, lists, top, entries)) ?? newTree(repository, []);
  } finally {
    await objects.close();
  }
}

/** A name with a letter for each of its bytes: of what was named in other letters than ours no byte changes. */
const rawName = (name: string): string => Buffer.from(name).toString('latin1');

/** What a folder holds, each by its name as it is read elsewhere; of two names that are read alike one by its bytes. */
function byName(items: readonly TreeItem[]): Map<string, TreeItem> {
  const found = new Map<string, TreeItem>();
  for (const item of items) {
    const name = Buffer.from(item.name, 'latin1').toString('utf8');
    found.set(found.has(name) ? item.name : name, item);
  }
  return found;
}

const missing = (path: string, commit: string): UsageError =>
  new UsageError('objectMissing', { path, id: commit.slice(0, 12) });

/** The folder of all that a commit holds. */
export async function treeIdOf(repository: Repository, commit: string): Promise<string> {
  const objects = openObjects(repository);
  try {
    return await objects.top(commit);
  } finally {
    await objects.close();
  }
}

async function itemsOf(objects: Objects, id: string, commit: string): Promise<readonly TreeItem[]> {
  const items = await objects.rawTree(id);
  if (items === null) throw missing(id.slice(0, 12), commit);
  if (items === 'large') throw treeTooLarge(commit);
  return items;
}

/**
 * @param lists what a folder holds
 * @param id of the folder before; null where there is none
 * @param entries with their paths in the folder
 * @returns null where nothing is left in it
 */
async function changedFolder(
  repository: Repository,
  lists: (id: string) => Promise<readonly TreeItem[]>,
  id: string | null,
  entries: readonly IndexEntry[],
): Promise<NewTree | null> {
  const items = byName(id === null ? [] : await lists(id));
  const put = (name: string, mode: string, to: string) =>
    items.set(name, { name: items.get(name)?.name ?? rawName(name), mode, id: to });
  const isBelow = ({ path }: IndexEntry) => path.includes('/');
  for (const { path, id, mode } of entries.filter((entry) => !isBelow(entry)))
    if (id === null) items.delete(path);
    else put(path, mode, id);
  const folders = groupedBy(entries.filter(isBelow), ({ path }) => path.slice(0, path.indexOf('/')));
  const made = await Promise.all(
    [...folders].map(async ([name, inside]) => {
      const there = items.get(name);
      const before = there?.mode === folderMode ? there.id : null;
      const below = inside.map((entry) => ({ ...entry, path: entry.path.slice(name.length + 1) }));
      const tree = await changedFolder(repository, lists, before, below);
      if (tree) put(name, folderMode, tree.id);
      else if (before !== null) items.delete(name);
      return tree?.objects ?? [];
    }),
  );
  if (items.size === 0) return null;
  const own = newTree(repository, [...items.values()]);
  return { id: own.id, objects: [...made.flat(), ...own.objects] };
}

/** A folder that holds this and nothing else. What it holds besides what we put there is none of ours to judge. */
function newTree({ noId }: Repository, items: readonly TreeItem[]): NewTree {
  // Git sorts a folder as if its name ended in a slash.
  const place = ({ name, mode }: TreeItem) => (mode === folderMode ? `${name}/` : name);
  const sorted = [...items].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const bytes = Buffer.concat(
    sorted.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(id, 'hex')]),
  );
  return { id: idOf('tree', bytes, noId), objects: [{ type: 'tree', bytes }] };
}
