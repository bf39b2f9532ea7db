import { UsageError } from '../model/errors.ts';
import { kinds } from '../model/kinds.ts';
import { byCodePoint } from '../model/text.ts';
import { limits } from './limits.ts';
import { folderIn, folderMode, type Objects, type TreeItem } from './objects.ts';
import { commitOf } from './refs.ts';
import type { Repository } from './repository.ts';
import { type Entry, passedOver, type Source } from './source.ts';

/** How many bytes the paths of a commit's files may take: a few objects can make them endless. */
const mostOfPaths = 16_000_000;

/** No disk holds a name of more than 255 letters, of up to four bytes. */
const longestName = 1_024;

/**
 * A data folder as a commit holds it. Its files come from the objects themselves: nothing is checked out, so no
 * filter, hook or text conversion has a part in it.
 * @param commit an object id
 * @param open opens the repository's objects, for several commits
 */
export function commitSource(repository: Repository, commit: string, name: string, open: () => Objects): Source {
  const objects = open();
  const ids = new Map<string, string>();
  return {
    name,
    commit,
    async list() {
      const all = await filesIn(repository, commit, objects);
      if (all === null) {
        const isNew = (await commitOf(repository, 'HEAD')) === commit;
        throw new UsageError('noDataThen', { folder: folderOf(repository), commit: commit.slice(0, 12), isNew });
      }
      const entries = all.filter(
        ({ path }) =>
          !path
            .split('/')
            .slice(0, -1)
            .some((folder) => passedOver.has(folder)),
      );
      for (const { path, id } of entries) ids.set(path, id);
      return entries.sort((a, b) => byCodePoint(a.path, b.path));
    },
    async read(path) {
      const bytes = await objects.read(ids.get(path) ?? '');
      if (bytes === null) throw missing(commit, path);
      return bytes;
    },
    close: objects.close,
  };
}

/** What a data folder is called, from the top of the repository; empty where it is the top. */
export const folderOf = ({ prefix }: Repository): string => prefix.replace(/\/$/, '');

/** A file as a commit holds it. */
export interface TreeEntry extends Entry {
  readonly id: string;
  readonly mode: string;
}

/** A file of a commit before anyone asked for its size. */
export type NamedEntry = Omit<TreeEntry, 'size'>;

/**
 * The files of the data folder in a commit, with their sizes and modes. A few objects can name endless many: no more is
 * read of them than a folder may hold.
 * @param commit an object id
 * @param open opens the repository's objects, for several commits
 * @returns null where the commit has no such folder
 * @throws UsageError where there is more
 */
export async function listTree(
  repository: Repository,
  commit: string,
  open: () => Objects,
): Promise<TreeEntry[] | null> {
  const objects = open();
  return filesIn(repository, commit, objects).finally(objects.close);
}

/** All that a commit holds, in whatever folder; as `listTree`, without sizes, and from objects as `commitSource` has them. */
export async function listAll(
  repository: Repository,
  commit: string,
  open: () => Objects,
): Promise<readonly NamedEntry[]> {
  const objects = open();
  return (await entriesOfTree(repository, commit, '', objects).finally(objects.close)) ?? [];
}

/**
 * Whether a commit holds the data folder, by the name that it has now, with its settings.
 * @throws UsageError where what the commit names is missing
 */
export async function holdsData(repository: Repository, commit: string, open: () => Objects): Promise<boolean> {
  const objects = open();
  try {
    const folder = folderOf(repository);
    const tree = await folderIn(objects, commit, folder);
    if (tree === null) return false;
    const items = await objects.tree(tree);
    if (items === null) throw missing(commit, folder);
    // What is too large to be read is told by whoever reads it.
    return items === 'large' || items.some(({ name }) => name === kinds.settings.path);
  } finally {
    await objects.close();
  }
}

async function filesIn(repository: Repository, commit: string, objects: Objects): Promise<TreeEntry[] | null> {
  const entries = await entriesOfTree(repository, commit, folderOf(repository), objects);
  if (entries === null) return null;
  const abouts = await Promise.all(entries.map(({ id }) => objects.about(id)));
  return entries.map((entry, i) => ({ ...entry, size: abouts[i]?.size ?? 0 }));
}

async function entriesOfTree(
  repository: Repository,
  commit: string,
  folder: string,
  objects: Objects,
): Promise<NamedEntry[] | null> {
  const top = await folderIn(objects, commit, folder);
  if (top === null) return null;
  const tooLarge = (what: 'files' | 'names' | 'folders') =>
    new UsageError('treeTooLarge', {
      commit: commit.slice(0, 12),
      most: what === 'folders' ? limits.folders : limits.files,
      what,
      // Where all that a commit holds is listed, it may be elsewhere than in the data folder.
      where: folder === folderOf(repository) && !repository.isWhole ? 'data' : 'all',
    });
  const entries: NamedEntry[] = [];
  let folders = 0;
  let bytes = 0;
  // What is still to be listed, the next one last.
  const rest: NamedEntry[] = [{ path: '', mode: folderMode, id: top, kind: 'other' }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const what =
      Math.max(entries.length + rest.length, folders) > limits.files ? 'files' : bytes > mostOfPaths ? 'names' : null;
    if (what) throw tooLarge(what);
    const { path, mode, id } = next;
    if (mode !== folderMode) {
      entries.push(next);
      continue;
    }
    folders += 1;
    // Each is asked for behind the one around it: thousands take seconds.
    if (path.split('/').length > limits.folders) throw tooLarge('folders');
    const items = await objects.tree(id);
    if (items === 'large' || items?.some(({ name }) => name.length > longestName)) throw tooLarge('names');
    if (!items) throw missing(commit, path === '' ? folder : path);
    checkNoneTwice(items, (name) => [folder, path, name].filter((part) => part !== '').join('/'), commit);
    bytes += items.reduce((sum, { name }) => sum + path.length + name.length, 0);
    for (const item of items.toReversed()) {
      const { mode, id, name } = item;
      rest.push({ mode, id, path: path === '' ? name : `${path}/${name}`, kind: kindOf(item) });
    }
  }
  return entries;
}

/**
 * Git itself makes no version in which a name stands twice: of one that somebody made, each program would take another.
 * @param pathOf where what has a name stands, from the top
 * @throws UsageError where one does
 */
function checkNoneTwice(items: readonly TreeItem[], pathOf: (name: string) => string, commit: string): void {
  const known = new Set<string>();
  for (const { name } of items) {
    // Of names that are not written in UTF-8 several may look alike.
    if (known.has(name) && !name.includes('\ufffd')) throw new UsageError('pathTwice', { path: pathOf(name), commit });
    known.add(name);
  }
}

/** A link and a submodule are no files. */
const kindOf = ({ mode }: TreeItem): Entry['kind'] =>
  mode === '120000' ? 'symlink' : mode.startsWith('100') ? 'file' : 'other';

const missing = (commit: string, path: string): UsageError =>
  new UsageError('objectMissing', { path, id: commit.slice(0, 12) });
