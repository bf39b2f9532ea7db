import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../model/errors.ts';
import { damage, failure, GitFailure, ownWords } from './git-failures.ts';
import type { Environment } from './git-folders.ts';
import { gitProgram } from './git-program.ts';
import { checkAllRefFiles } from './ref-files.ts';
import { placesOf, type Surroundings } from './repository.ts';
import { waitedFor } from './waiting.ts';

/**
 * The commands of Git that are run. None of them looks into a file of the work tree, which would run the filters that a
 * repository brings: docs/architecture.md says of each why.
 */
export const gitCommands = [
  'cat-file',
  'check-attr',
  'config',
  'fetch',
  'for-each-ref',
  'init',
  'ls-files',
  'ls-remote',
  'merge-base',
  'push',
  'remote',
  'rev-list',
  'rev-parse',
  'show-ref',
  'symbolic-ref',
  'unpack-objects',
  'update-index',
  'update-ref',
  'var',
  'version',
] as const;

/** A command with its arguments. */
export type GitArguments = readonly [command: (typeof gitCommands)[number], ...args: string[]];

/** Bytes of a commit or of a tag, at most: those of people have some hundreds. */
export const mostOfCommit = 1_000_000;

/** How long Git is waited for, in milliseconds. */
const most = {
  /** Of a command that reads. */
  patience: 20_000,
  /** Without an answer, after which it is looked for what Git waits for. */
  silence: 1_000,
} as const;

/** How Git is waited for. */
export interface Wait {
  /** Says that Git has answered, or was asked: it is waited for anew. */
  renew(): void;
  end(): void;
}

/**
 * Waits for a command of Git that only reads: where a pipe stands in the place of a file it never answers.
 * @param giveUp is called where it isn't to be waited for any longer, with what is said of it
 * @param isAsked whether there is anything to wait for
 */
export function waitFor(around: Surroundings, giveUp: (why: UsageError) => void, isAsked = () => true): Wait {
  const { patience = most.patience } = around;
  let answers = 0;
  const after = (time: number, look: (isOver: () => boolean) => Promise<UsageError | null>) =>
    setTimeout(async () => {
      const before = answers;
      const isOver = () => answers !== before || !isAsked();
      const why = isOver() ? null : await look(isOver).catch(() => null);
      if (why && !isOver()) giveUp(why);
    }, time).unref();
  const timers = [
    after(most.silence, async (isOver) => waitedFor(placesOf(around), around.env, isOver)),
    after(patience, async () => {
      // What has come by now is read before Git is given up: whoever asked may have worked all the while.
      await new Promise((next) => setImmediate(next));
      return new UsageError('gitTooSlow', { seconds: Math.ceil(patience / 1_000) });
    }),
  ];
  return {
    renew() {
      answers += 1;
      for (const timer of timers) timer.refresh();
    },
    end() {
      answers += 1;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

/** Commands that read more refs than they are asked for. */
const readingRefs = new Set<GitArguments[0]>(['fetch', 'for-each-ref', 'push', 'show-ref', 'update-ref']);

/** @throws UsageError where Git would wait for ever for one of the refs that a command reads */
function checkListed({ kept }: Surroundings, [command]: GitArguments): void {
  if (kept && readingRefs.has(command)) checkAllRefFiles(kept);
}

/**
 * Runs one command of Git that reads, and gives what it printed. Arguments are constants of ours, object ids, or refs
 * that `isRef` lets pass.
 * @throws GitFailure where the command failed, UsageError where there is no Git or it takes too long
 */
export async function git(around: Surroundings, ...args: GitArguments): Promise<string> {
  checkListed(around, args);
  const { simpleGit } = await import('simple-git');
  const { file, variables } = gitProgram(around);
  const abort = new AbortController();
  const wait = waitFor(around, (why) => abort.abort(why));
  const runner = simpleGit({
    baseDir: around.folder,
    binary: file,
    abort: abort.signal,
    allowEnvironment: Object.keys(variables),
    // Of one that failed without a word, or that something has killed, simple-git says that it printed nothing; 1 is an answer.
    errors: (error, { exitCode }) => error ?? (exitCode === 0 || exitCode === 1 ? undefined : new Error('')),
    unsafe: {
      allowUnsafeConfigEnvCount: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeCustomBinary: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeHooksPath: true,
      allowUnsafePager: true,
      allowUnsafeProtocolOverride: true,
    },
  }).env({ ...variables });
  try {
    return await runner.raw([...args]);
  } catch (error) {
    throw abort.signal.aborted ? abort.signal.reason : failure((error as Error).message, around);
  } finally {
    wait.end();
  }
}

/** What a command of Git is given besides its arguments. */
interface Given {
  readonly input?: string | AsyncIterable<Uint8Array>;
  readonly variables?: Environment;
  /** Git's settings, in place of those that keep everything from running. */
  readonly config?: Readonly<Record<string, string>>;
  /** Whether it sends something to another repository. */
  readonly sends?: boolean;
}

/**
 * Runs a command of Git that reads its standard input, which simple-git can't feed; it may write, and is waited for.
 * @throws as `git`
 */
export const gitFed = async (around: Surroundings, given: Given, ...args: GitArguments): Promise<string> =>
  textOf(parts(around, { ...given, reads: false }, args));

/**
 * As `gitFed`, of a command that only reads.
 * @param given its standard input, or variables
 * @throws as `git`
 */
export const gitAsked = async (
  around: Surroundings,
  given: string | Pick<Given, 'variables'>,
  ...args: GitArguments
): Promise<string> =>
  textOf(parts(around, { ...(typeof given === 'string' ? { input: given } : given), reads: true }, args));

/**
 * What a command of Git that reads prints, part by part. Whoever has read enough leaves, which ends the command: what
 * it would have gone on to print may be endless.
 * @throws as `git`
 */
export const gitParts = (around: Surroundings, input: string, ...args: GitArguments): AsyncIterable<Buffer> =>
  parts(around, { input, reads: true }, args);

async function textOf(all: AsyncIterable<Buffer>): Promise<string> {
  const out: Buffer[] = [];
  const printed = () => Buffer.concat(out).toString('utf8');
  try {
    for await (const part of all) out.push(part);
  } catch (error) {
    if (error instanceof GitFailure) error.printed = printed();
    throw error;
  }
  return printed();
}

async function* parts(
  around: Surroundings,
  { input = '', variables = {}, config, sends, reads }: Given & { readonly reads: boolean },
  args: GitArguments,
): AsyncGenerator<Buffer> {
  checkListed(around, args);
  const program = gitProgram(around, config, sends);
  const child = spawn(program.file, args, {
    cwd: around.folder,
    env: { ...program.variables, ...variables },
    windowsHide: true,
  });
  let said = '';
  let givenUp: UsageError | null = null;
  const ended = new Promise<Error | null>((resolve) => {
    child.on('error', (error) => resolve(failure(error.message, around)));
    child.on('close', (code) => {
      // Git answers some questions with a code and not a word; what it was to write is written or it isn't.
      const isAnswer = code === 0 || (reads && code === 1 && said === '');
      const isOfAnother = talksToAnother.has(args[0]);
      const isDamaged = damage.test(isOfAnother ? ownWords(said) : said);
      if (givenUp) resolve(givenUp);
      else resolve(isAnswer && !isDamaged ? null : failure(said, around, isOfAnother));
    });
  });
  if (child.pid === undefined) throw await ended;
  const wait = reads
    ? waitFor(around, (why) => {
        givenUp = why;
        child.kill('SIGKILL');
      })
    : null;
  child.stderr.on('data', (part: Buffer) => {
    said = (said + String(part)).slice(-10_000);
  });
  child.stdin.on('error', () => {});
  if (typeof input === 'string') child.stdin.end(input);
  // Where it ends early Git says why.
  else pipeline(Readable.from(input), child.stdin).catch(() => {});
  try {
    yield* child.stdout;
    const error = await ended;
    if (error) throw error;
  } finally {
    wait?.end();
    child.kill('SIGKILL');
  }
}

/** The commands of Git that speak to another repository: that this one can be read was seen before. */
const talksToAnother: ReadonlySet<GitArguments[0]> = new Set(['fetch', 'ls-remote', 'push']);

/** What a command of Git prints a line each. */
export const linesOf = (said: string): readonly string[] => said.split('\n').filter((line) => line !== '');
