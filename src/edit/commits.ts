import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment, gitFed, type Repository } from '../data/git.ts';
import { UsageError } from '../model/errors.ts';

/** A file as a commit holds it: its object, and whether it can be run. */
export interface KeptFile {
  readonly id: string;
  readonly mode: string;
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
    const id =
      bytes && (await gitFed(repository, { input: bytes }, 'hash-object', '-w', '-t', 'blob', '--stdin')).trim();
    entries.push({ path, id, mode });
  }
  return entries;
}

/**
 * What `update-index --index-info` reads; paths are from the top of the work tree.
 * @param like an object id of the repository: ids are longer in those of SHA-256
 */
function indexInfo({ prefix }: Repository, entries: readonly IndexEntry[], like: string): string {
  const gone = `0 ${'0'.repeat(like.length)}`;
  return entries.map(({ path, id, mode }) => `${id === null ? gone : `${mode} ${id}`}\t${prefix}${path}\0`).join('');
}

/**
 * Makes a commit of a parent's files with some changed. Only objects are written: no ref, no index, no file.
 * @param parent null for a first commit
 * @returns the commit's id
 */
export async function storeCommit(
  repository: Repository,
  {
    parent,
    entries,
    message,
    signature = {},
  }: {
    readonly parent: string | null;
    readonly entries: readonly IndexEntry[];
    readonly message: string;
    readonly signature?: Signature;
  },
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crm-plan-index-')).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError('cannotWrite', { path: tmpdir(), reason: error.code ?? '' });
  });
  // An index of its own: that of the repository is not touched before the refs say that the session is closed.
  const variables = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    await gitFed(repository, { input: '', variables }, 'read-tree', parent ?? '--empty');
    const input = indexInfo(repository, entries, parent ?? entries.find(({ id }) => id !== null)?.id ?? '');
    await gitFed(repository, { input, variables }, 'update-index', '-z', '--index-info');
    const tree = (await gitFed(repository, { input: '', variables }, 'write-tree')).trim();
    const parents = parent === null ? [] : ['-p', parent];
    return (
      await gitFed(repository, { input: message, variables: signature }, 'commit-tree', tree, ...parents, '-F', '-')
    ).trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A ref to be written: where it is to point, and where it points now (null: it isn't there). */
export interface RefUpdate {
  readonly ref: string;
  readonly to: string;
  readonly from: string | null;
}

/**
 * Writes refs in one transaction: all of them or none.
 * @throws GitFailure where one of them isn't as expected any more
 */
export async function writeRefs(repository: Repository, updates: readonly RefUpdate[], why: string): Promise<void> {
  const zero = '0'.repeat(updates[0]?.to.length ?? 40);
  const lines = updates.map(({ ref, to, from }) => `update ${ref} ${to} ${from ?? zero}\n`);
  const input = `start\n${lines.join('')}prepare\ncommit\n`;
  await gitFed(repository, { input }, 'update-ref', '-m', why, '--stdin');
}

/** Tells the repository's index what a commit holds of some files. */
export async function updateIndex(
  repository: Repository,
  commit: string,
  entries: readonly IndexEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const input = indexInfo(repository, entries, commit);
  await gitFed(repository, { input }, 'update-index', '-z', '--index-info');
}

/** Makes a folder a repository with one branch and no settings of its own. */
export async function makeRepository(folder: string, env: Environment, branch: string): Promise<void> {
  await gitFed({ folder, env }, { input: '' }, 'init', '--quiet', '--template=', '--object-format=sha1', '-b', branch);
}
