import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync, statfsSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../model/errors.ts';
import { byCodePoint } from '../model/text.ts';
import {
  type Environment,
  entriesIn,
  type GitFolders,
  gitFoldersAt,
  isWaitedFor,
  mostOfSettings,
  settingsFiles,
  shownAs,
  upward,
} from './git-folders.ts';
import { locksIn } from './git-locks.ts';
import { gitProgram } from './git-program.ts';
import { mayNameHooks } from './hook-settings.ts';
import { checkAllRefFiles, checkRefFiles, isOtherPath, isRef } from './ref-files.ts';
import { waitedFor } from './waiting.ts';

/** A Git repository around a data folder. Nothing here changes it, its index or its work tree. */
export interface Repository {
  /** The data folder on the disk; Git is run in it. */
  readonly folder: string;
  /** From the top of the work tree to the data folder, with `/` at the end; empty where it is the top. */
  readonly prefix: string;
  /** Whether the older part of the history was left out when the repository was copied. */
  readonly isShallow: boolean;
  /** Where Git keeps what is its own. */
  readonly kept: GitFolders;
  /** The id that stands for no object: all ids of a repository are as long as it is. */
  readonly noId: string;
  readonly env: Environment;
  /** The hooks that its settings name, or the person's: none of them is to run. */
  readonly hooks: readonly string[];
  /** For how many milliseconds a command of Git that only reads is waited for; without it 20 seconds. */
  readonly patience?: number;
}

/**
 * The commands of Git that are run. None of them looks into a file of the work tree, which would run the filters that a
 * repository brings: docs/architecture.md says of each why.
 */
export const gitCommands = [
  'cat-file',
  'check-attr',
  'commit-tree',
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

/** Where Git is run, with what around it, and for how long. */
type Surroundings = Pick<Repository, 'folder' | 'env' | 'patience'> & Partial<Pick<Repository, 'kept' | 'hooks'>>;

/** Bytes of a commit or of a tag, at most: those of people have some hundreds. */
export const mostOfCommit = 1_000_000;

/** What is read of a repository at most. */
const most = {
  /** Milliseconds of a command that reads. */
  patience: 20_000,
  /** Milliseconds without an answer after which it is looked for what Git waits for. */
  silence: 1_000,
  /** Files and folders of objects of which it is asked whether they may be read: nearly all repositories have fewer. */
  objectFiles: 20_000,
  /** Files and folders of refs of which the same is asked. */
  refFiles: 20_000,
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

/** Where Git may keep what is its own. */
const placesOf = ({ folder, kept }: Surroundings): readonly GitFolders[] =>
  kept ? [kept] : upward(folder).map((place) => gitFoldersAt(join(place, '.git')));

/** Commands that read more refs than they are asked for. */
const readingRefs = new Set<GitArguments[0]>(['fetch', 'for-each-ref', 'push', 'show-ref', 'update-ref']);

/** @throws UsageError where Git would wait for ever for one of the refs that a command reads */
function checkListed({ kept }: Surroundings, [command]: GitArguments): void {
  if (kept && readingRefs.has(command)) checkAllRefFiles(kept);
}

/** A command of Git that failed, with what it said: where nobody knows better, that is what the person is told. */
export class GitFailure extends UsageError {
  /** What it had printed by then. */
  printed = '';

  constructor(said: string) {
    const [line = ''] = said.split('\n').filter((one) => /^(fatal|error): /.test(one));
    super('gitFailed', { reason: line.replace(/^(fatal|error): /, '').replace(/\.$/, '') });
    this.message = said;
  }
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
    // Of one that something has killed simple-git says that it printed nothing.
    errors: (error, { exitCode }) => error ?? (Number.isInteger(exitCode) ? undefined : new Error('')),
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
 * @throws as `git`
 */
export const gitAsked = async (around: Surroundings, input: string, ...args: GitArguments): Promise<string> =>
  textOf(parts(around, { input, reads: true }, args));

/**
 * What a command of Git that reads prints, part by part. Whoever has read enough leaves, which ends the command: what
 * it would have gone on to print may be endless.
 * @throws as `git`
 */
export const gitParts = (around: Surroundings, ...args: GitArguments): AsyncIterable<Buffer> =>
  parts(around, { reads: true }, args);

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
      if (givenUp) resolve(givenUp);
      else resolve(isAnswer && !damage.test(said) ? null : failure(said, around, talksToAnother.has(args[0])));
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

/** What Git says of an object that isn't what was stored, also where it then goes on as if it weren't there. */
const damage =
  /is corrupt|unable to (unpack|parse|stream)|header for .* too long|garbage at end|hash mismatch|object file .* is empty|too-short tree|malformed mode|empty filename in tree/;

/** The commands of Git that speak to another repository: that this one can be read was seen before. */
const talksToAnother: ReadonlySet<GitArguments[0]> = new Set(['fetch', 'ls-remote', 'push']);

/**
 * What is said of a command of Git that failed: what it means, where that can be told from Git's own words.
 * @param isOfAnother whether another repository may be what is no repository, or too new
 */
export function failure(said: string, around: Surroundings, isOfAnother = false): Error {
  const { folder, env } = around;
  if (/ENOENT/.test(said)) return new UsageError('noGit');
  if (/dubious ownership/.test(said)) {
    const [, path = folder] = /safe\.directory '?([^'\n]+)'?/.exec(said) ?? [];
    return new UsageError('dubiousOwnership', { path });
  }
  const needed = isOfAnother ? [] : unknownToGit(said);
  if (needed.length > 0) return new UsageError('gitTooOld', { needs: needed });
  if (!isOfAnother && /not a git repository|must be run in a work tree|invalid gitfile format/i.test(said))
    return new UsageError('notARepository');
  const [, lock] = /Unable to create '([^']+\.lock)': File exists/.exec(said) ?? [];
  // One that is killed says nothing.
  const locks = lock !== undefined || said === '' ? placesOf(around).flatMap(locksIn) : [];
  const left = new Set([...(lock === undefined ? [] : [lock]), ...locks].map((path) => shownIn(around, path)));
  if (left.size > 0) return new UsageError('gitLocked', { paths: [...left].sort(byCodePoint).slice(0, mostLocks) });
  const [, date] = /invalid date format: (.*)/.exec(said) ?? [];
  if (date !== undefined) {
    const name = env['GIT_AUTHOR_DATE'] === date ? 'GIT_AUTHOR_DATE' : 'GIT_COMMITTER_DATE';
    return new UsageError('badGitDate', { name, value: date });
  }
  if (/from promisor remote/.test(said)) return new UsageError('partialCopy');
  if (/index file (smaller than expected|corrupt)|bad index file/.test(said)) return new UsageError('indexDamaged');
  if (damage.test(said)) return damageIn(said, folder);
  if (/No space left on device|Out of diskspace/.test(said))
    return new UsageError('cannotWrite', { path: '.git', reason: 'ENOSPC' });
  if (/Read-only file system/.test(said)) return new UsageError('cannotWrite', { path: '.git', reason: 'EROFS' });
  const unread = forbidden.map((words) => words.exec(said)?.[1]).find((path) => path !== undefined);
  if (unread !== undefined) return new UsageError('unreadable', { path: unread, reason: 'EACCES' });
  if (/^fatal: failed to read object \w+: Permission denied$/m.test(said))
    return new UsageError('unreadable', { path: '.git/objects', reason: 'EACCES' });
  // Of what the other side refuses it says so itself (`Permission denied (publickey)`).
  if (/: Permission denied$|^error: insufficient permission for adding an object/m.test(said))
    return new UsageError('cannotWrite', { path: '.git', reason: 'EACCES' });
  if (notWritten.test(said) && isFull(folder)) return new UsageError('cannotWrite', { path: '.git', reason: 'ENOSPC' });
  return new GitFailure(said.trim());
}

/**
 * Comes before what is written in the index last: until then it would be known to Git, and to nobody's index.
 * @throws UsageError where another command of Git holds the index, or one was killed that did
 */
export function checkIndexFree(repository: Repository): void {
  const lock = join(repository.kept.own, 'index.lock');
  if (existsSync(lock)) throw new UsageError('gitLocked', { paths: [shownIn(repository, lock)] });
}

/** How many locks are named: Git leaves three or four. */
const mostLocks = 10;

/** What a person calls a file of Git's own, wherever they are: by its folder `.git`, which stands at the top. */
function shownIn(around: Surroundings, path: string): string {
  for (const kept of placesOf(around))
    for (const place of [kept.own, kept.common]) {
      const way = relative(place, path).split(sep).join('/');
      if (!isAbsolute(way) && !way.startsWith('../')) return `${shownAs(kept, place)}/${way}`;
    }
  return path;
}

/** The settings by which a repository needs a newer Git, as Git tells them: what it doesn't know stands in lines of its own. */
function unknownToGit(said: string): readonly string[] {
  const [, version] = /Expected git repo version <= \d+, found (\d+)/.exec(said) ?? [];
  if (version !== undefined) return [`core.repositoryFormatVersion ${version}`];
  const [, lines = ''] = /unknown repository extensions? found:\n((?:\t.*\n?)+)/.exec(said) ?? [];
  const names = [...lines.matchAll(/^\t([\w.-]+)$/gm)].map(([, name]) => `extensions.${name}`);
  return names.slice(0, mostNeeds);
}

/** How many of such settings are told. */
const mostNeeds = 5;

/** How Git says of a file that it wasn't written, where it keeps the reason to itself. */
const notWritten = /couldn't write|unable to write|write error|[Uu]nable to create/;

/** Whether the disk of a folder has no room for the smallest file of Git. */
function isFull(folder: string): boolean {
  try {
    const { blocks, bavail, bsize } = statfsSync(folder);
    // Some disks of others say nothing of their size.
    return blocks > 0 && bavail * bsize < 32_768;
  } catch {
    return false;
  }
}

/** How Git says of a file of its own that it may not be read. */
const forbidden = [
  /^fatal: unable to access '(.+)': Permission denied$/m,
  /^fatal: couldn't read (.+): Permission denied$/m,
  /^fatal: (.+): index file open failed: Permission denied$/m,
] as const;

/** What is said of damage: Git takes an object that may not be read for one that is damaged. */
function damageIn(said: string, folder: string): UsageError {
  const found = damaged(said);
  const { file } = found;
  if (file !== null && upward(folder).some((place) => isForbidden(join(place, file))))
    return new UsageError('unreadable', { path: file, reason: 'EACCES' });
  return new UsageError('repositoryDamaged', found);
}

/** Whether a file, or a folder, is there and may not be read. */
function isForbidden(path: string): boolean {
  try {
    const isFolder = statSync(path).isDirectory();
    accessSync(path, isFolder ? constants.R_OK | constants.X_OK : constants.R_OK);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}

/** Which object is damaged, and the file that holds nothing else, as far as Git says so. */
function damaged(said: string): { readonly object: string | null; readonly file: string | null } {
  const [, folder, name] =
    /objects\/([0-9a-f]{2})\/([0-9a-f]{38,62})\b/.exec(said) ??
    /unable to unpack ([0-9a-f]{2})([0-9a-f]{38,62}) header/.exec(said) ??
    [];
  if (folder === undefined) return { object: /\b[0-9a-f]{40,64}\b/.exec(said)?.[0] ?? null, file: null };
  return { object: `${folder}${name}`, file: `.git/objects/${folder}/${name}` };
}

/**
 * The repository that a data folder stands in, at whatever depth; a linked work tree is one too.
 * @throws UsageError where there is none, no Git, or Git doesn't trust the folder's owner
 */
export async function openRepository(folder: string, env: Environment): Promise<Repository> {
  await checkOwnFiles(folder);
  const asked = [
    '--is-inside-work-tree',
    '--is-shallow-repository',
    // A Git that does not know of other formats says something else of it.
    '--show-object-format',
    '--show-prefix',
    // The last, for it may hold line breaks.
    '--git-dir',
  ];
  const said = await git({ folder, env }, 'rev-parse', ...asked).catch(async (error: unknown) => {
    const isNone = error instanceof UsageError && error.id === 'notARepository';
    throw (isNone ? await brokenAround(folder) : null) ?? error;
  });
  const [inside, shallow, format, prefix = '', ...own] = said.replace(/\n$/, '').split('\n');
  const kept = gitFoldersAt(resolve(realpathSync(folder), own.join('\n')));
  const noId = '0'.repeat(format === 'sha256' ? 64 : 40);
  const hooks = await hooksOf({ folder, env }, kept);
  const repository = { folder, prefix, isShallow: shallow === 'true', kept, noId, env, hooks };
  const set = async (...key: string[]) => (await gitAsked({ folder, env }, '', 'config', '--get', ...key)).trim();
  // The work tree is where `.git` is, or it is said to be elsewhere, which may be around the folder as well.
  const isHere = inside === 'true' && existsSync(join(topOf(repository), '.git'));
  if (!isHere && (await set('core.worktree')) !== '') throw new UsageError('otherWorkTree');
  if (inside === 'true') return repository;
  throw new UsageError((await set('--type=bool', 'core.bare')) === 'true' ? 'bareRepository' : 'notARepository');
}

/**
 * The hooks that the settings of a repository name, its own and the person's. Git is asked only where they may name one.
 * @param kept where that repository keeps what is its own; Git is run in the folder that is around
 * @throws as `git`
 */
export async function hooksOf(around: Surroundings, kept: GitFolders): Promise<readonly string[]> {
  if (!mayNameHooks(kept, around.env)) return [];
  const asked = ['config', '--name-only', '-z', '--get-regexp', '^hook\\.'] as const;
  const said = await textOf(parts(around, { reads: true, variables: { GIT_DIR: kept.own } }, asked)).catch((error) => {
    // What is no repository, or none that Git can read, has none: whoever sends something there is told so by Git.
    if (error instanceof UsageError && (error.id === 'notARepository' || error.id === 'gitTooOld')) return '';
    throw error;
  });
  return [...new Set(said.split('\0').flatMap((key) => /^hook\.(.*)\.[^.]+$/s.exec(key)?.[1] ?? []))];
}

/** The top of the work tree that a data folder stands in, on the disk; Git tells of the real folder, though a link was typed. */
export const topOf = ({ folder, prefix }: Repository): string =>
  resolve(realpathSync(folder), prefix.replace(/[^/]+/g, '..'));

/** The same repository with its whole work tree in place of the data folder. */
export const wholeOf = (repository: Repository): Repository => ({
  ...repository,
  folder: topOf(repository),
  prefix: '',
});

/** Files of its own that Git opens before it does anything else. */
const ownFiles = [
  ...['packed-refs', 'shallow', 'index', 'commondir', 'info/grafts', 'objects/info/alternates'],
  ...['objects/info/commit-graph', 'objects/pack/multi-pack-index'],
];
/** Those that people write, or that hold a line, and that Git reads whole. */
const smallFiles = ['HEAD', ...settingsFiles];

/** Whether what only looks like a file stands somewhere: a pipe, a device. */
const isWaitedForAt = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null);
  return found !== null && isWaitedFor(found);
};

/** @throws UsageError where whoever opens what stands in a file's place would wait for ever */
async function checkIsFile(path: string, shown: string): Promise<void> {
  if (await isWaitedForAt(path)) throw new UsageError('notAFile', { path: shown });
}

/** @throws UsageError where whoever opens the file that a setting names would wait for ever */
export async function checkNamedFile(repository: Repository, key: string, path: string): Promise<void> {
  if (path !== '' && (await isWaitedForAt(resolve(topOf(repository), path))))
    throw new UsageError('settingNotAFile', { key, path });
}

/** @throws UsageError where a file of settings isn't one, or is larger than what people write */
async function checkSettingsFile(path: string, shown: string): Promise<void> {
  await checkIsFile(path, shown);
  const bytes = (await stat(path).catch(() => null))?.size ?? 0;
  if (bytes > mostOfSettings) throw new UsageError('gitFileTooLarge', { path: shown, bytes });
}

/** @throws UsageError where Git would wait for ever for one of its own files */
async function checkOwnFiles(folder: string): Promise<void> {
  let isFound = false;
  for (const [i, one] of upward(folder).entries()) {
    const place = join(one, '.git');
    if (!(await stat(place).catch(() => null))) {
      // Until it finds a `.git`, Git looks whether each folder is a repository without a work tree.
      if (!isFound) await checkIsFile(join(one, 'HEAD'), `${'../'.repeat(i)}HEAD`);
      continue;
    }
    isFound = true;
    await checkIsFile(place, '.git');
    const kept = gitFoldersAt(place);
    for (const at of new Set([kept.own, kept.common])) {
      const shown = shownAs(kept, at);
      for (const name of ownFiles) await checkIsFile(join(at, name), `${shown}/${name}`);
      for (const name of smallFiles) await checkSettingsFile(join(at, name), `${shown}/${name}`);
    }
    // Git also reads what is checked out wherever it is asked what that is.
    checkRefFiles(kept, ['HEAD']);
  }
}

/**
 * Has to be called before Git is asked what it passes over (`ls-files --exclude-standard`) or which filters files have.
 * @throws UsageError where Git would wait for ever for a file that says so
 */
export async function checkExcludes(repository: Repository): Promise<void> {
  const { prefix, kept } = repository;
  const folder = realpathSync(repository.folder);
  for (const name of ['info/exclude', 'info/attributes'])
    await checkSettingsFile(join(kept.common, name), `${shownAs(kept, kept.common)}/${name}`);
  const named = ['config', '--type=path', '-z', '--get-regexp', '^core\\.(excludes|attributes)file$'] as const;
  for (const one of (await gitAsked(repository, '', ...named)).split('\0')) {
    const [key = '', ...path] = one.split('\n');
    if (path.length > 0) await checkNamedFile(repository, key, path.join('\n'));
  }
  // Those inside the data folder are seen when it is read.
  const above = upward(folder).slice(0, prefix.split('/').length);
  for (const [i, place] of above.entries())
    for (const name of ['.gitignore', '.gitattributes'])
      await checkSettingsFile(join(place, name), `${'../'.repeat(i)}${name}`);
}

/**
 * What is said where Git sees no repository, though a folder or one that it stands in has a `.git`: what keeps it from
 * being one. Null where there is none.
 */
async function brokenAround(folder: string): Promise<UsageError | null> {
  for (const place of upward(folder).map((one) => join(one, '.git'))) {
    const found = await stat(place).catch(() => null);
    if (!found) continue;
    if (!found.isDirectory()) return new UsageError('gitPointsNowhere');
    checkAllowed(place, '.git');
    const missing: string[] = [];
    for (const name of ['HEAD', 'objects', 'refs']) {
      checkAllowed(join(place, name), `.git/${name}`);
      const part = await stat(join(place, name)).catch(() => null);
      if (!part || part.isDirectory() !== (name !== 'HEAD')) missing.push(name);
    }
    // Without any of them it is a folder like another, which Git passes over.
    if (missing.length === 3) continue;
    if (missing.some((name) => name !== 'HEAD')) return new UsageError('gitIncomplete', { missing });
    const head = await readFile(join(place, 'HEAD'), 'utf8').catch(() => null);
    const isSound = head !== null && /^(ref:\s*refs\/|[0-9a-f]{40})/.test(head);
    if (isSound) return null;
    const there = await stat(join(place, 'HEAD')).catch(() => null);
    return new UsageError('headDamaged', { is: there?.isDirectory() ? 'folder' : there ? 'damaged' : 'missing' });
  }
  return null;
}

/**
 * Has to be called where Git sees no object or ref that should be there: of what it may not read it says that there is none.
 * @param refs those that are looked for, by their full names
 * @returns those of them that have a file of their own, whatever it holds
 * @throws UsageError where a part of the repository may not be read
 */
export async function checkReadable(
  repository: Repository,
  refs: readonly string[] = [],
): Promise<ReadonlySet<string>> {
  const { common } = repository.kept;
  const loose = looseFiles(common, refs);
  checkAllowed(join(common, 'objects'), '.git/objects');
  const folders = namesIn(join(common, 'objects')).map((name) => `objects/${name}`);
  const files = folders.flatMap((folder) => namesIn(join(common, folder)).map((name) => `${folder}/${name}`));
  for (const name of [...folders, ...files].slice(0, most.objectFiles))
    checkAllowed(join(common, name), `.git/${name}`);
  return loose;
}

/**
 * Those of some refs that have a file of their own. No further down than there are folders: what a ref is called comes from the data.
 * @throws UsageError where something on the way to one may not be read
 */
function looseFiles(common: string, refs: readonly string[]): ReadonlySet<string> {
  const known = new Map<string, 'folder' | 'file' | 'nothing'>();
  const isLoose = (ref: string): boolean => {
    for (let at = ref.indexOf('/'); ; at = ref.indexOf('/', at + 1)) {
      const name = at < 0 ? ref : ref.slice(0, at);
      if (!known.has(name) && known.size >= most.refFiles) return false;
      const is = known.get(name) ?? whatIs(join(common, name), `.git/${name}`);
      known.set(name, is);
      if (at < 0) return is === 'file';
      if (is !== 'folder') return false;
    }
  };
  return new Set(refs.filter((ref) => isRef(ref) && !isOtherPath.test(ref) && isLoose(ref)));
}

/** @throws UsageError where it is there and may not be read */
function whatIs(path: string, shown: string): 'folder' | 'file' | 'nothing' {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return 'nothing';
    checkAllowed(path, shown);
    return found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (error instanceof UsageError) throw error;
    checkAllowed(path, shown);
    // A name too long for a file, for one.
    return 'nothing';
  }
}

const namesIn = (folder: string): readonly string[] => entriesIn(folder).map(({ name }) => name);

/** @throws UsageError where a file or a folder is there and may not be read */
function checkAllowed(path: string, shown: string): void {
  if (isForbidden(path)) throw new UsageError('unreadable', { path: shown, reason: 'EACCES' });
}

/**
 * The commits that two come from: more than one where they were joined with each other more than once, in both directions.
 * @throws as `git`
 */
export const mergeBases = async (repository: Repository, one: string, other: string): Promise<readonly string[]> =>
  linesOf(await git(repository, 'merge-base', '--all', one, other));

/** As `mergeBases`; none also where only part of the history is here. */
export const commonCommits = (repository: Repository, one: string, other: string): Promise<readonly string[]> =>
  mergeBases(repository, one, other).catch(() => []);

/**
 * Which place each of some commits has in the history: those that it comes from have smaller ones, whatever the clocks said. None
 * where there are fewer than two, or where only part of the history is here.
 */
export async function placesInHistory(
  repository: Repository,
  commits: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  if (commits.size < 2) return new Map();
  const input = [...commits].map((commit) => `${commit}\n`).join('');
  const said = await gitAsked(repository, input, 'rev-list', '--topo-order', '--reverse', '--stdin').catch(() => '');
  return new Map(
    linesOf(said)
      .filter((commit) => commits.has(commit))
      .map((commit, place) => [commit, place]),
  );
}

/** The commits of the branch, the newest first, without those that were joined; none where there are none yet. */
export const lastCommits = async (repository: Repository, most: number): Promise<readonly string[]> =>
  linesOf(await git(repository, 'rev-list', '--first-parent', `--max-count=${most}`, 'HEAD').catch(() => ''));

/** What a command of Git prints a line each. */
export const linesOf = (said: string): readonly string[] => said.split('\n').filter((line) => line !== '');

/** When a commit was made, in seconds since 1970, as it says itself. */
export async function timeOf(repository: Repository, commit: string): Promise<number> {
  const text = await git(repository, 'cat-file', 'commit', commit);
  return Number(/^committer .*> (\d+) [+-]\d+$/m.exec(text)?.[1] ?? 0);
}
