import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { blobId } from './blob-ids.ts';
import {
  checkReadable,
  failure,
  mostOfCommit,
  type NamedObject,
  objectIn,
  objectsNamed,
  type Repository,
  tellingObjects,
  waitFor,
} from './git.ts';
import type { GitFolders } from './git-folders.ts';
import { gitProgram } from './git-program.ts';

/** An object as it is stored. */
interface Content {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** One entry of a folder as Git stores it. */
export interface TreeItem {
  readonly name: string;
  readonly mode: string;
  readonly id: string;
}

/**
 * The objects of a repository: one command of Git tells of all that are asked for, and another gives them. Whoever names
 * an object does so in a way that means the same for ever: by its id, or by a path in a commit.
 */
export interface Objects {
  /** What a name leads to; null where it leads nowhere. */
  about(name: string): Promise<NamedObject | null>;
  /** What a folder holds; null where there is no such folder. */
  tree(id: string): Promise<Tree>;
  /** As `tree`, with the names as their bytes are: a letter a byte. */
  rawTree(id: string): Promise<Tree>;
  /** The bytes of a file; null where there is none. Who may be given an enormous one asks about it first. */
  read(id: string): Promise<Uint8Array | null>;
  /** What a commit says; null where there is none, or it is larger than those of people are. */
  commit(id: string): Promise<Uint8Array | null>;
  /** Ends both commands: nothing can be asked any more. */
  close(): Promise<void>;
}

/**
 * The objects of a repository for one who reads them.
 * @throws UsageError at whatever is asked, where Git can't be used, takes too long, or finds the repository damaged
 */
export const openObjects = (repository: Repository): Objects => sharedObjects(repository)();

/**
 * The objects of a repository for several who read at once, each of whom opens and closes them. What was asked before
 * isn't asked again.
 * @throws as `openObjects`
 */
export function sharedObjects(repository: Repository): () => Objects {
  const known = { about: new Map<string, Promise<NamedObject | null>>(), trees: new Map<string, Promise<Tree>>() };
  return () => {
    const { telling, giving, leave } = joined(repository);
    const about = (name: string) => remembered(known.about, name, telling.ask);
    return {
      about,
      tree: (id) => remembered(known.trees, id, () => treeOf(repository, id, about, giving.ask)),
      rawTree: (id) => treeOf(repository, id, about, giving.ask, 'latin1'),
      async read(id) {
        const content = await giving.ask(id);
        if (!content) await checkUndamaged(repository, id);
        if (content?.type !== 'blob') return null;
        checkItself(repository, id, content.bytes);
        return content.bytes;
      },
      async commit(id) {
        const found = await about(id);
        if (!found) await checkUndamaged(repository, id);
        return found?.type === 'commit' && found.size <= mostOfCommit ? ((await giving.ask(id))?.bytes ?? null) : null;
      },
      close: leave,
    };
  };
}

/** The commands of Git that tell of a repository's objects, and give them. */
interface Commands {
  readonly telling: Conversation<NamedObject>;
  readonly giving: Conversation<Content>;
  /** How many read by them. */
  readers: number;
}

/** Those that run, by where Git keeps what is its own, which is the same from whatever folder a repository is seen. */
const running = new WeakMap<GitFolders, Commands>();

/** The commands of a repository for one more reader: started by the first who asks, they end when the last one leaves. */
function joined(repository: Repository): Pick<Commands, 'telling' | 'giving'> & { leave(): Promise<void> } {
  const present = running.get(repository.kept);
  const commands = present && !hasEnded(present) ? present : started(repository);
  running.set(repository.kept, commands);
  commands.readers += 1;
  const { telling, giving } = commands;
  return {
    telling,
    giving,
    async leave() {
      commands.readers -= 1;
      if (commands.readers > 0) return;
      if (running.get(repository.kept) === commands) running.delete(repository.kept);
      await Promise.all([telling.close(), giving.close()]);
    },
  };
}

/** Whether one has ended, so that nothing can be asked of both: whoever comes later asks others. */
const hasEnded = ({ telling, giving }: Commands): boolean => telling.hasEnded() || giving.hasEnded();

const started = (repository: Repository): Commands => ({
  telling: conversation(repository, tellingObjects, aboutFirst),
  giving: conversation(repository, '--batch', contentFirst),
  readers: 0,
});

/** What was found for a key, found once; a failure is another matter the next time. */
function remembered<Value>(known: Map<string, Promise<Value>>, key: string, find: (key: string) => Promise<Value>) {
  const found = known.get(key) ?? find(key);
  known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
}

/**
 * Git says of a damaged object that it is missing, and elsewhere why: a command that has ended has said all.
 * @throws UsageError where it is damaged, or may not be read
 */
export const checkUndamaged = async (repository: Repository, name: string): Promise<void> => {
  await objectsNamed(repository, [name]);
  await checkReadable(repository);
};

/**
 * Git gives what a file of one object holds without looking whether it is that object.
 * @throws UsageError where it is another one
 */
function checkItself({ kept }: Repository, id: string, bytes: Uint8Array): void {
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id) || blobId(bytes, id) === id) return;
  const path = `objects/${id.slice(0, 2)}/${id.slice(2)}`;
  const isAlone = existsSync(join(kept.common, path));
  throw new UsageError('repositoryDamaged', { object: id, file: isAlone ? `.git/${path}` : null });
}

/** What a folder lists; null where it is none, or isn't there. */
type Tree = readonly TreeItem[] | 'large' | null;

/** A mode as Git means it: old tools and hostile ones write others that it takes for the same. */
function canonical(mode: string): string {
  const bits = Number.parseInt(mode, 8);
  const kind = bits & 0o170000;
  if (kind === 0o100000) return bits & 0o100 ? '100755' : '100644';
  return { [0o040000]: folderMode, [0o120000]: '120000' }[kind] ?? '160000';
}

/** How Git writes a folder's mode. */
export const folderMode = '40000';

/** Bytes of a folder's own list, at most: people's have some thousands. */
const mostOfTree = 16_000_000;

async function treeOf(
  repository: Repository,
  id: string,
  about: (name: string) => Promise<NamedObject | null>,
  read: (id: string) => Promise<Content | null>,
  letters: 'utf8' | 'latin1' = 'utf8',
): Promise<Tree> {
  const found = await about(id);
  if (!found) await checkUndamaged(repository, id);
  if (found?.type !== 'tree') return null;
  const content = found.size > mostOfTree ? null : await read(id);
  return content === null ? 'large' : itemsIn(Buffer.from(content.bytes), id, letters);
}

/** `<mode> SP <name> NUL <id as bytes>`, one after the other. */
function itemsIn(bytes: Buffer, id: string, letters: 'utf8' | 'latin1'): readonly TreeItem[] {
  const idBytes = id.length / 2;
  const items: TreeItem[] = [];
  for (let from = 0; from < bytes.length; ) {
    const space = bytes.indexOf(' ', from);
    const end = bytes.indexOf(0, from);
    const mode = bytes.toString('latin1', from, Math.max(from, space));
    const next = end + 1 + idBytes;
    const isPath = bytes.subarray(space + 1, end).includes('/');
    if (!/^[0-7]{5,6}$/.test(mode) || end <= space + 1 || isPath || next > bytes.length)
      throw new UsageError('repositoryDamaged', { object: id, file: null });
    items.push({
      mode: canonical(mode),
      name: bytes.toString(letters, space + 1, end),
      id: bytes.toString('hex', end + 1, next),
    });
    from = next;
  }
  return items;
}

/** An answer, and how many bytes of what was said it takes: where that is more than there is, it isn't whole yet. */
interface First<Answer> {
  readonly length: number;
  readonly answer: Answer | null;
}

const lineFeed = 10;

function aboutFirst(said: Buffer): First<NamedObject> {
  const end = said.indexOf(lineFeed);
  if (end < 0) return { length: said.length + 1, answer: null };
  return { length: end + 1, answer: objectIn(said.toString('utf8', 0, end)) };
}

function contentFirst(said: Buffer): First<Content> {
  const { length: from, answer: about } = aboutFirst(said);
  if (!about) return { length: from, answer: null };
  const to = from + about.size;
  const answer = said.length > to ? { type: about.type, bytes: Uint8Array.from(said.subarray(from, to)) } : null;
  // A line feed ends it.
  return { length: to + 1, answer };
}

/** One command of Git for all questions. */
interface Conversation<Answer> {
  /** Its answer; null where what is named is nowhere. */
  ask(name: string): Promise<Answer | null>;
  /** Whether it has ended by itself, or was given up. */
  hasEnded(): boolean;
  close(): Promise<void>;
}

/** One `cat-file` for all questions: it answers in the order in which it is asked. */
function conversation<Answer>(
  repository: Repository,
  flag: string,
  firstIn: (said: Buffer) => First<Answer>,
): Conversation<Answer> {
  const waiting: { resolve(answer: Answer | null): void; reject(error: Error): void }[] = [];
  let child: ReturnType<typeof start> | null = null;
  let closed: Promise<void> = Promise.resolve();
  let parts: Buffer[] = [];
  let bytes = 0;
  // A long answer comes in many parts: it is looked at when all of it has come.
  let enough = 0;
  let ended: Error | null = null;
  let isClosing = false;

  function start() {
    const { file, variables } = gitProgram(repository);
    const started = spawn(file, ['cat-file', flag], { cwd: repository.folder, env: variables, windowsHide: true });
    let said = '';
    started.stderr.on('data', (part: Buffer) => {
      said = (said + String(part)).slice(-10_000);
    });
    // Each answer is waited for, not all of them together: between two of them whoever asked works.
    let givenUp: UsageError | null = null;
    const giveUp = (why: UsageError) => {
      givenUp = why;
      started.kill('SIGKILL');
    };
    const wait = waitFor(repository, giveUp, () => waiting.length > 0 || isClosing);
    started.stdout.on('data', (part: Buffer) => {
      wait.renew();
      parts.push(part);
      bytes += part.length;
      if (bytes >= enough) answer();
    });
    closed = new Promise((resolve) => {
      const end = (error: Error) => {
        wait.end();
        ended ??= error;
        for (const { reject } of waiting.splice(0)) reject(error);
        resolve();
      };
      started.on('close', () => end(givenUp ?? failure(said, repository)));
      started.on('error', (error) => end(failure(error.message, repository)));
    });
    started.stdin.on('error', () => {});
    return { stdin: started.stdin, wait };
  }

  function answer(): void {
    let said: Buffer = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    let first = firstIn(said);
    while (first.length <= said.length && waiting.length > 0) {
      waiting.shift()?.resolve(first.answer);
      said = said.subarray(first.length);
      first = firstIn(said);
    }
    parts = [said];
    bytes = said.length;
    enough = first.length;
  }

  return {
    ask: (name) =>
      new Promise((resolve, reject) => {
        // What has two lines would be two questions.
        if (name === '' || /[\r\n]/.test(name)) return resolve(null);
        if (ended) return reject(ended);
        child ??= start();
        child.wait.renew();
        waiting.push({ resolve, reject });
        const { stdin } = child;
        // What is asked in one go is written in one go.
        if (stdin.writableCorked === 0) {
          stdin.cork();
          process.nextTick(() => stdin.uncork());
        }
        stdin.write(`${name}\n`);
      }),
    hasEnded: () => ended !== null,
    async close() {
      isClosing = true;
      child?.wait.renew();
      child?.stdin.end();
      await closed;
    },
  };
}
