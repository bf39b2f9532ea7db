import { spawn } from 'node:child_process';
import { UsageError } from '../model/errors.ts';
import { waitFor } from './git.ts';
import { failure } from './git-failures.ts';
import type { GitFolders } from './git-folders.ts';
import { gitProgram, settings } from './git-program.ts';
import type { Repository } from './repository.ts';

/** An object as Git knows it without reading it. */
export interface NamedObject {
  readonly id: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** Has `cat-file` tell of each object in a line. */
export const tellingObjects = '--batch-check=%(objectname) %(objecttype) %(objectsize)';

/** What such a line tells; null where there is no object: then it repeats the name, and says why. */
export function objectIn(line: string): NamedObject | null {
  const [id = '', type = '', size = ''] = line.split(' ');
  return objectId.test(id) && /^\d+$/.test(size) ? { id, type, size: Number(size) } : null;
}

/** An object id in full, of SHA-1 or SHA-256. */
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** An object as it is stored. */
export interface Content {
  readonly type: string;
  readonly bytes: Uint8Array;
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
export function joined(repository: Repository): Pick<Commands, 'telling' | 'giving'> & { leave(): Promise<void> } {
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
    // What others pack meanwhile is seen by all that the disk says of their file, whatever the repository's settings say.
    const { file, variables } = gitProgram(repository, { ...settings, 'core.checkStat': 'default' });
    const started = spawn(file, ['cat-file', flag], { cwd: repository.folder, env: variables, windowsHide: true });
    // Where there may be no more pipes, Node makes none, and says so later.
    if (started.stdin === undefined) {
      started.on('error', () => {});
      throw new UsageError('noMoreAllowed', { reason: 'EMFILE' });
    }
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
