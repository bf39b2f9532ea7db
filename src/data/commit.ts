import { spawn } from 'node:child_process';
import { UsageError } from '../model/errors.ts';
import { byCodePoint } from '../model/text.ts';
import { commitOf, GitFailure, git, gitEnvironment, type Repository } from './git.ts';
import { limits } from './limits.ts';
import { type Entry, passedOver, type Source } from './source.ts';

/**
 * A data folder as a commit holds it. Its files come from the objects themselves: nothing is checked out, so no
 * filter, hook or text conversion has a part in it.
 * @param commit an object id
 * @throws UsageError where the commit has no such folder
 */
export async function commitSource(repository: Repository, commit: string, name: string): Promise<Source> {
  const tree = await treeOf(repository, commit);
  const reader = objectReader(repository);
  const ids = new Map<string, string>();
  return {
    name,
    async list() {
      const said = await git(repository, 'ls-tree', '-r', '-l', '-z', '--full-tree', tree);
      const entries = said
        .split('\0')
        .filter((line) => line !== '')
        .map(entryOf)
        .filter(
          ({ path }) =>
            !path
              .split('/')
              .slice(0, -1)
              .some((folder) => passedOver.has(folder)),
        )
        .sort((a, b) => byCodePoint(a.path, b.path));
      for (const { path, id } of entries) ids.set(path, id);
      if (entries.length > limits.files) throw new UsageError('tooManyFiles', { most: limits.files });
      return entries;
    },
    async read(path) {
      const bytes = await reader.read(ids.get(path) ?? '');
      if (bytes === null) throw new UsageError('objectMissing', { path, commit: commit.slice(0, 12) });
      return bytes;
    },
    close: () => reader.close(),
  };
}

async function treeOf(repository: Repository, commit: string): Promise<string> {
  const path = repository.prefix.replace(/\/$/, '');
  try {
    const tree = (await git(repository, 'rev-parse', '--verify', '--end-of-options', `${commit}:${path}`)).trim();
    if ((await git(repository, 'cat-file', '-t', tree)).trim() === 'tree') return tree;
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
  }
  const isNew = (await commitOf(repository, 'HEAD')) === commit;
  throw new UsageError('noDataThen', { folder: path, commit: commit.slice(0, 12), isNew });
}

/** `<mode> SP <type> SP <object> SP+ <size> TAB <path>`; a link and a submodule are no files. */
function entryOf(line: string): Entry & { readonly id: string } {
  const tab = line.indexOf('\t');
  const [mode = '', , id = '', size = '-'] = line.slice(0, tab).split(/ +/);
  const kind = mode === '120000' ? 'symlink' : mode.startsWith('100') ? 'file' : 'other';
  return { path: line.slice(tab + 1), kind, size: size === '-' ? 0 : Number(size), id };
}

interface ObjectReader {
  /** An object's bytes; null where the repository lacks it. */
  read(id: string): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** One `cat-file --batch` for all of a commit's files: it answers in the order in which it is asked. */
function objectReader({ folder, env }: Repository): ObjectReader {
  const waiting: { resolve(bytes: Uint8Array | null): void; reject(error: Error): void }[] = [];
  let child: ReturnType<typeof start> | null = null;
  let closed: Promise<void> = Promise.resolve();
  let pending: Buffer = Buffer.alloc(0);

  function start() {
    const started = spawn('git', ['cat-file', '--batch'], { cwd: folder, env: gitEnvironment(env), windowsHide: true });
    started.stdout.on('data', (part: Buffer) => {
      pending = pending.length === 0 ? part : Buffer.concat([pending, part]);
      answer();
    });
    closed = new Promise((resolve) => {
      const end = () => {
        for (const { reject } of waiting.splice(0)) reject(new GitFailure('cat-file ended'));
        resolve();
      };
      started.on('close', end);
      started.on('error', end);
    });
    started.stdin.on('error', () => {});
    started.stderr.resume();
    return started;
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
        child ??= start();
        waiting.push({ resolve, reject });
        child.stdin.write(`${id}\n`);
      }),
    async close() {
      child?.stdin.end();
      await closed;
    },
  };
}
