import { spawn } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';

/** Variables of the surroundings, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A Git repository around a data folder. Nothing here changes it, its index or its work tree. */
export interface Repository {
  /** The data folder on the disk; Git is run in it. */
  readonly folder: string;
  /** From the top of the work tree to the data folder, with `/` at the end; empty where it is the top. */
  readonly prefix: string;
  /** Whether the older part of the history was left out when the repository was copied. */
  readonly isShallow: boolean;
  readonly env: Environment;
}

/**
 * What a repository's own settings could have Git run, switched off: a folder that came in a zip file or from a
 * shared drive brings settings that nobody here has read.
 */
export const settings = {
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.pager': 'cat',
  'protocol.allow': 'never',
  'commit.gpgSign': 'false',
  'tag.gpgSign': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'user.useConfigOnly': 'true',
} as const;

/** What a person may set for Git by the environment: who they are, and where their own settings stand. */
const personal = /^GIT_((AUTHOR|COMMITTER)_(NAME|EMAIL|DATE)|CONFIG_GLOBAL)$/;

/** Programs that Git would start for a person to look or write: none is needed, and simple-git refuses them. */
const programs = /^(EDITOR|VISUAL|PAGER|SSH_ASKPASS|PREFIX)$/i;

/** The variables that Git is run with: those of the surroundings without Git's own and without programs, and ours. */
export function gitEnvironment(
  env: Environment,
  config: Readonly<Record<string, string>> = settings,
): NodeJS.ProcessEnv {
  const inherited = Object.entries(env).filter(
    ([name]) => personal.test(name) || !(name.toUpperCase().startsWith('GIT_') || programs.test(name)),
  );
  const pairs = Object.entries(config).flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ]);
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    // An older Git does not know that one: no way of fetching is allowed at all, unless something is to be sent.
    ...(config === settings ? { GIT_ALLOW_PROTOCOL: '' } : {}),
    GIT_CONFIG_COUNT: String(Object.keys(config).length),
    ...Object.fromEntries(pairs),
  };
}

/** A command of Git that failed, with what it said: where nobody knows better, that is what the person is told. */
export class GitFailure extends UsageError {
  constructor(said: string) {
    const [line = ''] = said.split('\n').filter((one) => /^(fatal|error): /.test(one));
    super('gitFailed', { reason: line.replace(/^(fatal|error): /, '').replace(/\.$/, '') });
    this.message = said;
  }
}

/**
 * Runs one command of Git and gives what it printed. Arguments are constants of ours, object ids, or refs that
 * `isRef` lets pass.
 * @throws GitFailure where the command failed, UsageError where there is no Git
 */
export async function git(
  { folder, env }: Pick<Repository, 'folder' | 'env'>,
  ...args: readonly string[]
): Promise<string> {
  const { simpleGit } = await import('simple-git');
  const variables = gitEnvironment(env);
  const runner = simpleGit({
    baseDir: folder,
    allowEnvironment: Object.keys(variables),
    unsafe: {
      allowUnsafeConfigEnvCount: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeHooksPath: true,
      allowUnsafePager: true,
      allowUnsafeProtocolOverride: true,
    },
  }).env(variables as Record<string, string>);
  try {
    return await runner.raw([...args]);
  } catch (error) {
    throw failure((error as Error).message, folder);
  }
}

/**
 * Runs a command of Git that reads its standard input, which simple-git can't feed.
 * @param variables what this one command is given besides
 * @param config Git's settings, in place of those that keep everything from running
 * @throws as `git`
 */
export function gitFed(
  { folder, env }: Pick<Repository, 'folder' | 'env'>,
  {
    input,
    variables = {},
    config,
  }: {
    readonly input: string | Uint8Array;
    readonly variables?: Environment;
    readonly config?: Readonly<Record<string, string>>;
  },
  ...args: readonly string[]
): Promise<string> {
  return new Promise((resolve, reject) => {
    const all = { ...gitEnvironment(env, config), ...variables };
    const child = spawn('git', args, { cwd: folder, env: all, windowsHide: true });
    const out: Buffer[] = [];
    let said = '';
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => {
      said += String(part);
    });
    child.on('error', (error) => reject(failure(error.message, folder)));
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString('utf8'));
      else reject(failure(said, folder));
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

function failure(said: string, folder: string): Error {
  if (/ENOENT/.test(said)) return new UsageError('noGit');
  if (/dubious ownership/.test(said)) {
    const [, path = folder] = /safe\.directory '?([^'\n]+)'?/.exec(said) ?? [];
    return new UsageError('dubiousOwnership', { path });
  }
  if (/not a git repository|must be run in a work tree/i.test(said)) return new UsageError('notARepository');
  const [, lock] = /Unable to create '([^']+\.lock)'/.exec(said) ?? [];
  if (lock !== undefined) return new UsageError('gitLocked', { path: relative(folder, lock).replaceAll('\\', '/') });
  if (/No space left on device/.test(said)) return new UsageError('cannotWrite', { path: '.git', reason: 'ENOSPC' });
  if (/Read-only file system/.test(said)) return new UsageError('cannotWrite', { path: '.git', reason: 'EROFS' });
  if (/Permission denied/.test(said)) return new UsageError('cannotWrite', { path: '.git', reason: 'EACCES' });
  return new GitFailure(said.trim());
}

/**
 * The repository that a data folder stands in, at whatever depth; a linked work tree is one too.
 * @throws UsageError where there is none, no Git, or Git doesn't trust the folder's owner
 */
export async function openRepository(folder: string, env: Environment): Promise<Repository> {
  const asked = ['--is-inside-work-tree', '--is-shallow-repository', '--show-prefix'];
  const said = await git({ folder, env }, 'rev-parse', ...asked);
  const [inside, shallow, prefix = ''] = said.split('\n');
  if (inside !== 'true') throw new UsageError('notARepository');
  return { folder, prefix, isShallow: shallow === 'true', env };
}

/** The top of the work tree that a data folder stands in, on the disk. */
export const topOf = ({ folder, prefix }: Repository): string => resolve(folder, prefix.replace(/[^/]+/g, '..'));

/** An object id in full, of SHA-1 or SHA-256. */
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a text can be a ref at all: never an option, a path, a range or a command. */
export const isRef = (text: string): boolean =>
  /^[\p{L}\p{N}_@][\p{L}\p{N}._/@+~^-]{0,249}$/u.test(text) && !text.includes('..');

/**
 * The commit that a ref names.
 * @returns its id, or null where it names none
 * @throws UsageError where Git itself can't be used
 */
export async function commitOf(repository: Repository, ref: string): Promise<string | null> {
  if (!isRef(ref)) return null;
  try {
    const id = (await git(repository, 'rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`)).trim();
    return objectId.test(id) ? id : null;
  } catch (error) {
    if (error instanceof GitFailure) return null;
    throw error;
  }
}

/** When a commit was made, in seconds since 1970, as it says itself. */
export async function timeOf(repository: Repository, commit: string): Promise<number> {
  const text = await git(repository, 'cat-file', 'commit', commit);
  return Number(/^committer .*> (\d+) [+-]\d+$/m.exec(text)?.[1] ?? 0);
}

/**
 * The commits of the present branch that changed a file of the data folder, the newest first; none before the first.
 * @param since a commit whose past is left out, with itself
 */
export async function commitsThatChanged(
  repository: Repository,
  path: string,
  since?: string,
): Promise<readonly string[]> {
  if ((await commitOf(repository, 'HEAD')) === null) return [];
  const range = since === undefined ? ['HEAD'] : ['HEAD', `^${since}`];
  const said = await git(repository, 'rev-list', '--first-parent', ...range, '--', `:(literal)${path}`);
  return said.split('\n').filter((id) => objectId.test(id));
}

/** All tags with the commits that they name. */
export async function tags(repository: Repository): Promise<ReadonlyMap<string, string>> {
  const said = await git(
    repository,
    'for-each-ref',
    '--format=%(refname:strip=2) %(objectname) %(objecttype) %(*objectname) %(*objecttype)',
    'refs/tags',
  );
  const found = said.split('\n').flatMap((line): [string, string][] => {
    const [name = '', id = '', type, peeled = '', peeledType] = line.split(' ');
    if (type === 'commit') return [[name, id]];
    return peeledType === 'commit' ? [[name, peeled]] : [];
  });
  return new Map(found);
}
