import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, writeFiles } from './folders.ts';
import { crmPlan } from './program.ts';

/** Who commits in tests, on which day; nothing of the machine's own settings. */
export const gitEnv = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Prueba',
  GIT_AUTHOR_EMAIL: 'prueba@example.org',
  GIT_AUTHOR_DATE: '2030-03-04T12:00:00Z',
  GIT_COMMITTER_NAME: 'Prueba',
  GIT_COMMITTER_EMAIL: 'prueba@example.org',
  GIT_COMMITTER_DATE: '2030-03-04T12:00:00Z',
} as const;

/** Runs Git in a folder, as a person would. */
export const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd, env: gitEnv, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

type Files = Readonly<Record<string, string | null>>;

/** Lays files over a repository, takes those away that are null, and commits. */
export function commit(repository: string, files: Files, message = 'cambio', tag?: string): string {
  for (const [path, text] of Object.entries(files)) if (text === null) rmSync(join(repository, path));
  const kept = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null);
  writeFiles(repository, Object.fromEntries(kept));
  git(repository, 'add', '-A');
  git(repository, 'commit', '--quiet', '--allow-empty', '-m', message);
  if (tag) git(repository, 'tag', tag);
  return git(repository, 'rev-parse', 'HEAD').trim();
}

const repositories = new Map<string, string>();
let kept: string | undefined;

/** A new repository with a first commit; those of the same files are made once, and copied. */
export function repository(files: Files, tag?: string): string {
  const key = JSON.stringify([files, tag]);
  const known = repositories.get(key);
  if (known) return copyOf(known);
  kept ??= emptyFolder((clean) => process.once('exit', clean));
  const folder = mkdtempSync(join(kept, 'r'));
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commit(folder, files, 'inicio', tag);
  repositories.set(key, folder);
  return copyOf(folder);
}

/** Makes the invented example: two closed sessions and an open one. */
export async function madeExample(finished?: Parameters<typeof emptyFolder>[0]): Promise<string> {
  const folder = emptyFolder(finished);
  const { code, err } = await crmPlan(['init', 'ejemplo', '--example'], { cwd: folder, env: gitEnv });
  if (code !== 0) throw new Error(err);
  return join(folder, 'ejemplo');
}

let made: Promise<string> | undefined;

/** A copy of the example, which is made once for all tests of a file. */
export async function example(finished?: Parameters<typeof emptyFolder>[0]): Promise<string> {
  made ??= madeExample((clean) => process.once('exit', clean));
  return copyOf(await made, finished);
}

/** A copy of a repository. */
export function copyOf(repository: string, finished?: Parameters<typeof emptyFolder>[0]): string {
  const folder = join(emptyFolder(finished), 'ejemplo');
  cpSync(repository, folder, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  return folder;
}

/** A copy of the example with a repository that it is shared by, `origin`, which has all of it. */
export async function sharedExample(): Promise<string> {
  const folder = await example();
  const origin = join(emptyFolder(), 'comun.git');
  git(folder, 'clone', '--quiet', '--bare', `file://${folder}`, origin);
  git(folder, 'remote', 'add', 'origin', origin);
  return folder;
}

/** Runs the program in a repository, with Git's settings of tests. */
export const inRepository = (cwd: string, argv: readonly string[], today = '2026-11-24') =>
  crmPlan([...argv, '--today', today], { cwd, env: gitEnv });
