import { type Environment, GitFailure, git, gitFed, type Repository, settings } from '../data/git.ts';
import { folderMode, type TreeItem } from '../data/objects.ts';

/** A file as a commit holds it: its object, whether it can be run, and its bytes' number. */
export interface KeptFile {
  readonly id: string;
  readonly mode: string;
  readonly size: number;
}

/** The mode of a file that nobody runs. */
export const usualMode = '100644';

/** A file of the data folder as a commit is to hold it; null where it is to be gone. */
export interface FileContent {
  /** Relative to the data folder. */
  readonly path: string;
  readonly bytes: Uint8Array | null;
  /** Where it isn't that of a file that nobody runs. */
  readonly mode?: string;
}

/** A file's entry in an index: its object, or none. */
export interface IndexEntry {
  readonly path: string;
  readonly id: string | null;
  readonly mode: string;
}

/** Who makes a commit, and when; without it, who Git knows, and now. */
export type Signature = Environment;

/** Stores contents as objects: their very bytes, no filter has a part in it. */
export async function storeFiles(
  repository: Repository,
  files: readonly FileContent[],
): Promise<readonly IndexEntry[]> {
  const entries: IndexEntry[] = [];
  for (const { path, bytes, mode = usualMode } of files) {
    const store = ['hash-object', '-w', '-t', 'blob', '--no-filters', '--stdin'] as const;
    const id = bytes && (await gitFed(repository, { input: bytes }, ...store)).trim();
    entries.push({ path, id, mode });
  }
  return entries;
}

/** The place of a folder's tree in a commit. */
interface Tree {
  /** Of the commit whose files it starts from; null where there is none. */
  readonly id: string | null;
  readonly entries: readonly IndexEntry[];
}

/**
 * Stores a tree with some files changed. Only the folders on the way to them are read and written; no index and no work
 * tree has a part in it.
 * @returns the tree's id; null where nothing is left in it
 */
async function storeTree(repository: Repository, { id, entries }: Tree): Promise<string | null> {
  const items = new Map<string, TreeItem>();
  const folders = new Map<string, IndexEntry[]>();
  for (const line of id === null ? [] : (await git(repository, 'ls-tree', '-z', '--full-tree', id)).split('\0')) {
    const [, mode = '', there = '', name = ''] = /^0*(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
    if (name !== '') items.set(name, { name, mode, id: there });
  }
  for (const entry of entries) {
    const [name = '', ...below] = entry.path.split('/');
    if (below.length > 0) folders.set(name, [...(folders.get(name) ?? []), { ...entry, path: below.join('/') }]);
    else if (entry.id === null) items.delete(name);
    else items.set(name, { name, mode: entry.mode, id: entry.id });
  }
  for (const [name, inside] of folders) {
    const there = items.get(name);
    const before = there?.mode === folderMode ? there.id : null;
    const tree = await storeTree(repository, { id: before, entries: inside });
    if (tree !== null) items.set(name, { name, mode: folderMode, id: tree });
    else if (before !== null) items.delete(name);
  }
  return items.size === 0 ? null : storeItems(repository, [...items.values()]);
}

/** Stores what a folder lists. By `hash-object`: `mktree` does not heed the settings by which it would outlast a power cut. */
async function storeItems(repository: Repository, items: readonly TreeItem[]): Promise<string> {
  // Git sorts a folder as if its name ended in a slash.
  const place = ({ name, mode }: TreeItem) => Buffer.from(mode === folderMode ? `${name}/` : name);
  const sorted = [...items].sort((a, b) => Buffer.compare(place(a), place(b)));
  const input = Buffer.concat(
    sorted.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
  );
  // Literally: what else the folder holds is none of ours to judge.
  return (await gitFed(repository, { input }, 'hash-object', '-w', '-t', 'tree', '--literally', '--stdin')).trim();
}

/**
 * Makes a commit of a parent's files with some changed. Only objects are written: no ref, no index, no file.
 * @param parent null for a first commit
 * @param others what is joined with it
 * @returns the commit's id
 */
export async function storeCommit(
  repository: Repository,
  {
    parent,
    others = [],
    entries,
    message,
    signature = {},
  }: {
    readonly parent: string | null;
    readonly others?: readonly string[];
    readonly entries: readonly IndexEntry[];
    readonly message: string;
    readonly signature?: Signature;
  },
): Promise<string> {
  const inTop = entries.map((entry) => ({ ...entry, path: repository.prefix + entry.path }));
  const before = parent === null ? null : `${parent}^{tree}`;
  const tree = (await storeTree(repository, { id: before, entries: inTop })) ?? (await storeItems(repository, []));
  const parents = [...(parent === null ? [] : [parent]), ...others].flatMap((id) => ['-p', id]);
  const args = ['commit-tree', tree, ...parents, '-F', '-'] as const;
  return (await gitFed(repository, { input: message, variables: signature }, ...args)).trim();
}

/** A ref to be written: where it is to point (null: it is to be gone), and where it points now (null: it isn't there). */
export interface RefUpdate {
  readonly ref: string;
  readonly to: string | null;
  readonly from: string | null;
}

/**
 * Writes refs in one transaction: all of them or none.
 * @throws GitFailure where one of them isn't as expected any more
 */
export async function writeRefs(repository: Repository, updates: readonly RefUpdate[], why: string): Promise<void> {
  const like = updates.find(({ to, from }) => to ?? from);
  const zero = '0'.repeat((like?.to ?? like?.from)?.length ?? 40);
  const lines = updates.map(({ ref, to, from }) =>
    to === null ? `delete ${ref} ${from ?? zero}\n` : `update ${ref} ${to} ${from ?? zero}\n`,
  );
  const input = `start\n${lines.join('')}prepare\ncommit\n`;
  await gitFed(repository, { input }, 'update-ref', '-m', why, '--stdin');
}

/**
 * What `update-index --index-info` reads; paths are from the top of the work tree.
 * @param like an object id of the repository: ids are longer in those of SHA-256
 */
function indexInfo({ prefix }: Repository, entries: readonly IndexEntry[], like: string): string {
  const gone = `0 ${'0'.repeat(like.length)}`;
  return entries.map(({ path, id, mode }) => `${id === null ? gone : `${mode} ${id}`}\t${prefix}${path}\0`).join('');
}

/** Tells the repository's index what a commit holds of some files. */
export async function updateIndex(
  repository: Repository,
  commit: string,
  entries: readonly IndexEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const input = indexInfo(repository, entries, commit);
  const config = { ...settings, ...(await filtersOff(repository)) };
  await gitFed(repository, { input, config }, 'update-index', '-z', '--index-info');
}

/**
 * The filters that the settings of a repository name, switched off. Git reads files again while it writes an index, those
 * that are as old as the index itself, and through their filters.
 */
async function filtersOff(repository: Repository): Promise<Readonly<Record<string, string>>> {
  // Where there is none the command fails, and says nothing.
  const said = await git(repository, 'config', '--name-only', '-z', '--get-regexp', '^filter\\.').catch((error) => {
    if (error instanceof GitFailure) return '';
    throw error;
  });
  const names = said.split('\0').flatMap((key) => /^filter\.(.*)\.[^.]+$/s.exec(key)?.[1] ?? []);
  const off = (name: string) => ({
    [`filter.${name}.clean`]: '',
    [`filter.${name}.process`]: '',
    [`filter.${name}.required`]: 'false',
  });
  return Object.assign({}, ...names.map(off));
}

/** Makes a folder a repository with one branch and no settings of its own. */
export async function makeRepository(folder: string, env: Environment, branch: string): Promise<void> {
  await gitFed({ folder, env }, { input: '' }, 'init', '--quiet', '--template=', '--object-format=sha1', '-b', branch);
}
