import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { commitOf, GitFailure, git, type Repository } from '../data/git.ts';
import { isTemporary, kinds, roleOf } from '../data/kinds.ts';
import { UsageError } from '../model/errors.ts';
import { type FileContent, type KeptFile, usualMode } from './commits.ts';

/** The branch that a commit would go to, with its last commit (null: it has none yet). */
export interface Branch {
  /** `refs/heads/…` */
  readonly ref: string;
  readonly head: string | null;
}

/** What Git keeps while something is under way, with what it is called. */
const underWay = {
  MERGE_HEAD: 'merge',
  CHERRY_PICK_HEAD: 'cherry-pick',
  REVERT_HEAD: 'revert',
  'rebase-merge': 'rebase',
  'rebase-apply': 'rebase',
} as const;

/**
 * The branch that is checked out.
 * @throws UsageError where none is, or something is under way that has to be finished first
 */
export async function branchOf(repository: Repository): Promise<Branch> {
  const paths = await git(repository, 'rev-parse', ...Object.keys(underWay).flatMap((name) => ['--git-path', name]));
  for (const [i, what] of Object.values(underWay).entries()) {
    const path = paths.split('\n')[i] ?? '';
    if (await lstat(resolve(repository.folder, path)).catch(() => null)) throw new UsageError('gitUnderWay', { what });
  }
  try {
    const ref = (await git(repository, 'symbolic-ref', 'HEAD')).trim();
    if (ref.startsWith('refs/heads/')) return { ref, head: await commitOf(repository, ref) };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
  }
  throw new UsageError('detachedHead');
}

/** @throws UsageError where Git doesn't know who makes a commit */
export async function checkIdentity(repository: Repository): Promise<void> {
  try {
    await git(repository, 'var', 'GIT_AUTHOR_IDENT');
    await git(repository, 'var', 'GIT_COMMITTER_IDENT');
  } catch (error) {
    if (error instanceof GitFailure) throw new UsageError('noIdentity');
    throw error;
  }
}

/** @throws UsageError where something is staged: it would be lost sight of */
export async function checkNothingStaged(repository: Repository, { head }: Branch): Promise<void> {
  const said =
    head === null
      ? await git(repository, 'ls-files', '-z', '--cached', '--full-name', ':/')
      : await git(repository, 'diff-index', '--cached', '--name-only', '-z', head);
  const files = said.split('\0').filter((path) => path !== '');
  if (files.length > 0)
    throw new UsageError('somethingStaged', { files: files.slice(0, 5), more: Math.max(0, files.length - 5) });
}

/** @throws UsageError where a file that Git keeps has changed outside the data folder */
export async function checkNothingOutside(repository: Repository): Promise<void> {
  const top = resolve(
    repository.folder,
    ...repository.prefix
      .split('/')
      .filter((part) => part !== '')
      .map(() => '..'),
  );
  const said = await git(repository, 'diff-files', '--raw', '-z', '--no-abbrev', '--ignore-submodules=all');
  const fields = said.split('\0');
  const changed: string[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, , , id = '', ,] = (fields[i] ?? '').split(/[: ]/);
    const path = fields[i + 1] ?? '';
    if (path.startsWith(repository.prefix)) continue;
    // Git only compared times: whether the bytes differ is for us to see, since asking Git would run filters.
    const bytes = await readFile(join(top, path)).catch(() => null);
    if (bytes === null || !isSame(bytes, id)) changed.push(path);
  }
  if (changed.length > 0)
    throw new UsageError('changesOutside', { files: changed.slice(0, 5), more: Math.max(0, changed.length - 5) });
}

/** A content's id as Git counts it. */
function blobId(bytes: Uint8Array, like: string): string {
  const algorithm = like.length === 64 ? 'sha256' : 'sha1';
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Line ends of Windows are no change: Git itself writes and reads them either way. */
const isSame = (bytes: Uint8Array, id: string): boolean =>
  blobId(bytes, id) === id || blobId(withLineFeeds(bytes), id) === id;

/** A text with the line ends that Git keeps; what is no text is left alone. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(0)) return bytes;
  try {
    return Buffer.from(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n'),
    );
  } catch {
    return bytes;
  }
}

/**
 * A file's bytes as a commit is to hold them: with the line ends that the branch's last commit has in it, or, of a new file, in
 * the folder's other files.
 */
export async function asKept(
  repository: Repository,
  bytes: Uint8Array,
  like: KeptFile | undefined,
): Promise<Uint8Array> {
  const plain = withLineFeeds(bytes);
  // Git is only asked about a text that has the line ends of Windows.
  if (like === undefined || plain.length === bytes.length) return plain;
  return (await git(repository, 'cat-file', 'blob', like.id)).includes('\r\n') ? bytes : plain;
}

/**
 * What differs in the data folder from the branch's last commit: files that are new, changed or gone.
 * @returns sorted by path, with what a commit is to hold
 */
export async function changedFiles(repository: Repository, { head }: Branch): Promise<readonly FileContent[]> {
  const kept = head === null ? new Map<string, KeptFile>() : await filesOf(repository, head);
  const others = await git(repository, 'ls-files', '-z', '--others', '--exclude-standard');
  const staged = head === null ? await git(repository, 'ls-files', '-z', '--cached') : '';
  const paths = new Set([...kept.keys(), ...`${others}\0${staged}`.split('\0')]);
  const changed: FileContent[] = [];
  for (const path of [...paths].sort()) {
    if (path === '' || isTemporary(path)) continue;
    const bytes = await contentOf(repository.folder, path);
    const then = kept.get(path);
    if (bytes === 'not-a-file') continue;
    if (bytes === null) {
      if (then) changed.push({ path, bytes: null });
    } else if (!then || !isSame(bytes, then.id)) {
      const like = then ?? kept.get(kinds.sessions.path);
      changed.push({ path, bytes: await asKept(repository, bytes, like), mode: modeOf(then) });
    }
  }
  return changed;
}

/**
 * What Git is told to pass over may be on purpose; what the plan and its decisions are made of never is.
 * @throws UsageError where such a file is there
 */
export async function checkNothingIgnored(repository: Repository): Promise<void> {
  const said = await git(repository, 'ls-files', '-z', '--others', '--ignored', '--exclude-standard');
  const files = said.split('\0').filter((path) => {
    const role = roleOf(path);
    return typeof role === 'object' && role.kind !== 'contacts' && role.kind !== 'report';
  });
  if (files.length > 0)
    throw new UsageError('ignoredFiles', { files: files.slice(0, 5), more: Math.max(0, files.length - 5) });
}

/**
 * A file's bytes, null where it is gone. What a link leads to is never read: it may be anything on this computer, and a
 * commit is shared.
 */
async function contentOf(folder: string, path: string): Promise<Uint8Array | null | 'not-a-file'> {
  let place = folder;
  for (const part of path.split('/')) {
    place = join(place, part);
    const found = await lstat(place).catch(() => null);
    if (found === null) return null;
    if (!found.isFile() && !found.isDirectory()) return 'not-a-file';
  }
  return readFile(place).catch(() => 'not-a-file' as const);
}

/** The mode of a file that takes the place of another: what was a link is a file from now on. */
export const modeOf = (then: KeptFile | undefined): string => (then?.mode === '100755' ? then.mode : usualMode);

/** The files of the data folder in a commit, with their objects and modes. */
export async function filesOf(repository: Repository, commit: string): Promise<ReadonlyMap<string, KeptFile>> {
  const said = await git(repository, 'ls-tree', '-r', '-z', commit, '--', '.');
  const entries = said.split('\0').flatMap((line): [string, KeptFile][] => {
    const [head = '', path] = line.split('\t');
    const [mode = '', , id = ''] = head.split(' ');
    return path === undefined ? [] : [[path, { id, mode }]];
  });
  return new Map(entries);
}
