import { lstat, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { listTree } from '../data/commit.ts';
import { decode } from '../data/decode.ts';
import { checkExcludes, git, gitFed, type Repository, topOf } from '../data/git.ts';
import { isTemporary, kinds, roleOf } from '../data/kinds.ts';
import { UsageError } from '../model/errors.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { asKept, isSame } from './blobs.ts';
import { someOf } from './branch.ts';
import { type FileContent, type KeptFile, usualMode } from './commits.ts';

/** Whether a path of the data folder is one that reading looks at. */
const isDataPath = (path: string): boolean => typeof roleOf(path) === 'object';

/** A file's entry in the index; a path has several while a merge is under way. */
interface Indexed {
  readonly path: string;
  readonly id: string;
  readonly mode: string;
  /** A letter for what is special about it: `H` for nothing. */
  readonly tag: string;
}

/** What the index holds, of the data folder or (`:/`) of the whole repository. */
async function indexed(repository: Repository, ...where: readonly string[]): Promise<readonly Indexed[]> {
  const said = await git(repository, 'ls-files', '-v', '-s', '-z', ...where);
  return said.split('\0').flatMap((line): Indexed[] => {
    const [head = '', path] = line.split('\t');
    const [tag = '', mode = '', id = ''] = head.split(' ');
    return path === undefined ? [] : [{ path, id, mode, tag }];
  });
}

/**
 * @param kept the files of the branch's last commit; null where there is none
 * @throws UsageError where something of the data folder is staged: it would be lost sight of
 */
export async function checkNothingStaged(
  repository: Repository,
  kept: ReadonlyMap<string, KeptFile> | null,
): Promise<void> {
  const entries = await indexed(repository);
  const staged = entries.filter(({ path, id, mode }) => kept?.get(path)?.id !== id || kept.get(path)?.mode !== mode);
  const there = new Set(entries.map(({ path }) => path));
  const gone = [...(kept?.keys() ?? [])].filter((path) => !there.has(path));
  const paths = [...new Set([...staged.map(({ path }) => path), ...gone])].sort();
  if (paths.length > 0) throw new UsageError('somethingStaged', someOf(paths.map((path) => repository.prefix + path)));
}

/** @throws UsageError where a file that Git keeps has changed outside the data folder */
export async function checkNothingOutside(repository: Repository): Promise<void> {
  const top = topOf(repository);
  const changed: string[] = [];
  for (const { path, id, mode, tag } of await indexed(repository, '--full-name', ':/')) {
    // What is left out of this work tree on purpose (`S`, or a small letter), and other repositories, are no files of it.
    if (path.startsWith(repository.prefix) || !/^[A-RT-Z]$/.test(tag) || mode === '160000') continue;
    const bytes = await (mode === '120000' ? linkAt(join(top, path)) : fileAt(join(top, path)));
    if (bytes === null || bytes === 'not-a-file' || !isSame(bytes, id)) changed.push(path);
  }
  const files = await withoutFilters(repository, changed);
  if (files.length > 0) throw new UsageError('changesOutside', someOf(files));
}

/**
 * The paths whose bytes are what Git keeps. Of others (large files kept elsewhere, another encoding) only a filter could
 * tell whether they changed, and a filter is a program that came with the repository.
 */
async function withoutFilters(repository: Repository, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const asked = ['filter', 'working-tree-encoding', 'ident'];
  const input = paths.map((path) => `${repository.prefix.replace(/[^/]+/g, '..')}${path}\0`).join('');
  const said = (await gitFed(repository, { input }, 'check-attr', '-z', '--stdin', ...asked)).split('\0');
  return paths.filter((_path, i) =>
    asked.every((_name, n) => /^(unspecified|unset)$/.test(said[(i * asked.length + n) * 3 + 2] ?? '')),
  );
}

const linkAt = async (path: string): Promise<Uint8Array | null> =>
  readlink(path).then(
    (target) => Buffer.from(target),
    () => null,
  );

/** A file's bytes; null where it is gone. */
async function fileAt(path: string): Promise<Uint8Array | null | 'not-a-file'> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return null;
  return found.isFile() ? readFile(path).catch(() => 'not-a-file' as const) : 'not-a-file';
}

/**
 * A file's bytes, null where it is gone. What a link leads to is never read: it may be anything on this computer, and a
 * commit is shared.
 */
async function contentOf(folder: string, path: string): Promise<Uint8Array | null | 'not-a-file'> {
  const parts = path.split('/');
  for (let i = 1; i < parts.length; i += 1) {
    const found = await lstat(join(folder, ...parts.slice(0, i))).catch(() => null);
    if (found === null) return null;
    if (!found.isDirectory()) return 'not-a-file';
  }
  return fileAt(join(folder, ...parts));
}

/** A file that differs from what a commit holds: its bytes now (null: it is gone) and its entry there. */
interface Difference {
  readonly path: string;
  readonly bytes: Uint8Array | null;
  readonly then: KeptFile | undefined;
}

/** What differs in the data folder from some files of a commit, sorted by path. */
async function* differences(
  repository: Repository,
  kept: ReadonlyMap<string, KeptFile>,
  paths: Iterable<string>,
  check: (path: string, bytes: Uint8Array | null | 'not-a-file') => void = () => {},
): AsyncGenerator<Difference> {
  for (const path of [...new Set(paths)].sort()) {
    if (path === '' || isTemporary(path)) continue;
    const bytes = await contentOf(repository.folder, path);
    check(path, bytes);
    const then = kept.get(path);
    if (bytes === 'not-a-file') continue;
    if (bytes === null ? then : !then || !isSame(bytes, then.id)) yield { path, bytes, then };
  }
}

/** The files of the data folder that are new, changed or gone since a commit; null: since none. */
export async function changedSince(repository: Repository, commit: string | null): Promise<readonly string[]> {
  const kept = commit === null ? new Map<string, KeptFile>() : await filesOf(repository, commit);
  const changed: string[] = [];
  const paths = [...kept.keys(), ...(await untracked(repository))];
  for await (const { path } of differences(repository, kept, paths)) changed.push(path);
  return changed;
}

/** What Git does not keep yet: what it is told to pass over (`--ignored`), or the rest. */
async function untracked(repository: Repository, ...more: readonly string[]): Promise<readonly string[]> {
  await checkExcludes(repository);
  return (await git(repository, 'ls-files', '-z', '--others', '--exclude-standard', ...more)).split('\0');
}

/**
 * What a closing takes in: what differs in the data folder from what the branch's last commit holds. Of the files that
 * reading looks at, it is the very texts that were checked.
 * @param kept the files of that commit; null where there is none yet
 * @returns sorted by path, with what a commit is to hold
 * @throws UsageError where one of them is no longer what was checked
 */
export async function changedFiles(
  repository: Repository,
  kept: ReadonlyMap<string, KeptFile> | null,
  checked: Snapshot,
): Promise<readonly FileContent[]> {
  const then = kept ?? new Map<string, KeptFile>();
  const paths = [...then.keys(), ...(await untracked(repository))];
  const changed: FileContent[] = [];
  const check = (path: string, bytes: Uint8Array | null | 'not-a-file') => {
    if (isDataPath(path) && !isChecked(checked, path, bytes)) throw new UsageError('changedMeanwhile', { path });
  };
  for await (const one of differences(repository, then, paths, check)) {
    const like = one.then ?? then.get(kinds.sessions.path);
    const bytes = one.bytes && (await asKept(repository, one.bytes, like));
    changed.push({ path: one.path, bytes, mode: modeOf(one.then) });
  }
  return changed;
}

/** Whether a file is what was checked; a file that is gone was not there then. */
export function isChecked({ files }: Snapshot, path: string, bytes: Uint8Array | null | 'not-a-file'): boolean {
  const text = files.get(path)?.text;
  if (bytes === null || bytes === 'not-a-file') return text === undefined;
  const now = decode(path, bytes);
  return now.problem === null && now.text === text;
}

/**
 * What Git is told to pass over may be on purpose; what the plan and its decisions are made of never is.
 * @throws UsageError where such a file is there
 */
export async function checkNothingIgnored(repository: Repository): Promise<void> {
  const files = (await untracked(repository, '--ignored')).filter((path) => {
    const role = roleOf(path);
    return typeof role === 'object' && role.kind !== 'contacts' && role.kind !== 'report';
  });
  if (files.length > 0) throw new UsageError('ignoredFiles', someOf(files));
}

/** The mode of a file that takes the place of another: what was a link is a file from now on. */
export const modeOf = (then: KeptFile | undefined): string => (then?.mode === '100755' ? then.mode : usualMode);

/** The files of the data folder in a commit, with their objects and modes. */
export async function filesOf(repository: Repository, commit: string): Promise<ReadonlyMap<string, KeptFile>> {
  const entries = (await listTree(repository, commit)) ?? [];
  return new Map(entries.map(({ path, id, mode, size }) => [path, { id, mode, size }]));
}
