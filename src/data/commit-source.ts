import { spawn } from 'node:child_process';
import { UsageError } from '../model/errors.ts';
import { byCodePoint } from '../model/text.ts';
import {
  commitOf,
  failure,
  GitFailure,
  git,
  gitEnvironment,
  gitParts,
  objectsNamed,
  patienceOf,
  type Repository,
  tooSlow,
} from './git.ts';
import { limits } from './limits.ts';
import { type Entry, passedOver, type Source } from './source.ts';

/** How many bytes of the list of a commit's files are read at most: a few objects can make it endless. */
const mostOfList = 16_000_000;

/**
 * A data folder as a commit holds it. Its files come from the objects themselves: nothing is checked out, so no
 * filter, hook or text conversion has a part in it.
 * @param commit an object id
 */
export function commitSource(repository: Repository, commit: string, name: string): Source {
  const reader = objectReader(repository);
  const ids = new Map<string, string>();
  return {
    name,
    commit,
    async list() {
      const all = await listTree(repository, commit);
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
      const bytes = await reader.read(ids.get(path) ?? '');
      if (bytes === null) throw new UsageError('objectMissing', { path, commit: commit.slice(0, 12) });
      return bytes;
    },
    close: () => reader.close(),
  };
}

const folderOf = ({ prefix }: Repository): string => prefix.replace(/\/$/, '');

/** A file as a commit holds it. */
export interface TreeEntry extends Entry {
  readonly id: string;
  readonly mode: string;
}

/** A file of a commit before anyone asked for its size. */
export type NamedEntry = Omit<TreeEntry, 'size'>;

/**
 * The files of the data folder in a commit, with their sizes and modes. A few objects can name endless many: no more is
 * read of the list than a folder may hold.
 * @param commit an object id
 * @returns null where the commit has no such folder
 * @throws UsageError where there is more
 */
export async function listTree(repository: Repository, commit: string): Promise<TreeEntry[] | null> {
  const entries = await entriesOfTree(repository, commit, folderOf(repository));
  if (entries === null) return null;
  // Asked for each content once: Git itself would look it up for each name.
  const sizes = await objectsNamed(repository, [...new Set(entries.map(({ id }) => id))]);
  return entries.map((entry) => ({ ...entry, size: sizes.get(entry.id)?.size ?? 0 }));
}

/** All that a commit holds, in whatever folder; as `listTree`, without sizes. */
export const listAll = async (repository: Repository, commit: string): Promise<readonly NamedEntry[]> =>
  (await entriesOfTree(repository, commit, '')) ?? [];

async function entriesOfTree(repository: Repository, commit: string, folder: string): Promise<NamedEntry[] | null> {
  const entries: NamedEntry[] = [];
  const decoder = new TextDecoder();
  const tree = `${commit}:${folder}`;
  let rest = '';
  let bytes = 0;
  try {
    for await (const part of gitParts(repository, 'ls-tree', '-r', '-z', '--full-tree', tree)) {
      const lines = (rest + decoder.decode(part, { stream: true })).split('\0');
      rest = lines.pop() ?? '';
      bytes += part.length;
      for (const line of lines) entries.push(entryOf(line));
      const what = entries.length > limits.files ? 'files' : bytes > mostOfList ? 'names' : null;
      if (what) throw new UsageError('treeTooLarge', { commit: commit.slice(0, 12), most: limits.files, what });
    }
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (await isThere(repository, tree))
      throw new UsageError('objectMissing', { path: folder, commit: commit.slice(0, 12) });
    return null;
  }
  return entries;
}

/** Whether a commit names a folder that can't be listed: Git says the same of one that isn't there and of a file. */
async function isThere(repository: Repository, tree: string): Promise<boolean> {
  if ((await objectsNamed(repository, [tree])).get(tree)?.type === 'blob') return false;
  return git(repository, 'rev-parse', '--verify', '--end-of-options', tree).then(
    () => true,
    (error: unknown) => {
      if (error instanceof GitFailure) return false;
      throw error;
    },
  );
}

/** `<mode> SP <type> SP <object> TAB <path>`; a link and a submodule are no files. */
function entryOf(line: string): NamedEntry {
  const tab = line.indexOf('\t');
  const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
  const kind = mode === '120000' ? 'symlink' : mode.startsWith('100') ? 'file' : 'other';
  return { path: line.slice(tab + 1), kind, id, mode };
}

interface ObjectReader {
  /** An object's bytes; null where the repository lacks it. */
  read(id: string): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** One `cat-file --batch` for all of a commit's files: it answers in the order in which it is asked. */
export function objectReader(repository: Repository): ObjectReader {
  const waiting: { resolve(bytes: Uint8Array | null): void; reject(error: Error): void }[] = [];
  let child: ReturnType<typeof start> | null = null;
  let closed: Promise<void> = Promise.resolve();
  let pending: Buffer = Buffer.alloc(0);
  let ended: Error | null = null;

  function start() {
    const { folder, env } = repository;
    const started = spawn('git', ['cat-file', '--batch'], { cwd: folder, env: gitEnvironment(env), windowsHide: true });
    let said = '';
    started.stderr.on('data', (part: Buffer) => {
      said = (said + String(part)).slice(-10_000);
    });
    // Each answer is waited for, not all of them together: between two of them whoever asked works.
    let isTooSlow = false;
    const patience = setTimeout(() => {
      if (waiting.length > 0) isTooSlow = started.kill('SIGKILL');
    }, patienceOf(repository));
    started.stdout.on('data', (part: Buffer) => {
      patience.refresh();
      pending = pending.length === 0 ? part : Buffer.concat([pending, part]);
      answer();
    });
    closed = new Promise((resolve) => {
      const end = (error: Error) => {
        clearTimeout(patience);
        ended ??= error;
        for (const { reject } of waiting.splice(0)) reject(error);
        resolve();
      };
      started.on('close', () => end(isTooSlow ? tooSlow(repository) : failure(said, repository)));
      started.on('error', (error) => end(failure(error.message, repository)));
    });
    started.stdin.on('error', () => {});
    return { stdin: started.stdin, patience };
  }

  function answer(): void {
    for (;;) {
      const end = pending.indexOf(10);
      if (end < 0 || waiting.length === 0) return;
      const [, kind, size = ''] = pending.toString('utf8', 0, end).split(' ');
      if (kind !== 'blob') {
        pending = pending.subarray(end + 1);
        waiting.shift()?.resolve(null);
        continue;
      }
      const from = end + 1;
      const to = from + Number(size);
      if (pending.length <= to) return;
      const bytes = Uint8Array.from(pending.subarray(from, to));
      pending = pending.subarray(to + 1);
      waiting.shift()?.resolve(bytes);
    }
  }

  return {
    read: (id) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        child ??= start();
        child.patience.refresh();
        waiting.push({ resolve, reject });
        child.stdin.write(`${id}\n`);
      }),
    async close() {
      child?.stdin.end();
      await closed;
    },
  };
}
