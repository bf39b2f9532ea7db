import { existsSync, realpathSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { git, gitAsked } from './git.ts';
import { checkOwnFiles } from './git-file-checks.ts';
import { type Environment, type GitFolders, gitFoldersAt, upward } from './git-folders.ts';
import { mayNameHooks } from './hook-settings.ts';
import { checkAllowed } from './readable.ts';
import { type Repository, type Surroundings, topOf } from './repository.ts';

/**
 * The repository that a data folder stands in, at whatever depth; a linked work tree is one too.
 * @throws UsageError where there is none, no Git, or Git doesn't trust the folder's owner
 */
export async function openRepository(folder: string, env: Environment): Promise<Repository> {
  await checkOwnFiles(folder);
  checkNames(folder);
  const asked = [
    '--is-inside-work-tree',
    '--is-shallow-repository',
    // A Git that does not know of other formats says something else of it.
    '--show-object-format',
    '--show-prefix',
    // The last, for it alone may hold line breaks.
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
 * Git says in lines which folder of a repository one is: what follows a line break would be taken for something else.
 * @throws UsageError where the name of the folder, or of one between it and the top of the repository, has one
 */
function checkNames(folder: string): void {
  const places = upward(realpathSync(folder));
  const top = places.findIndex((place) => existsSync(join(place, '.git')));
  const found = places.slice(0, Math.max(0, top)).find((place) => basename(place).includes('\n'));
  if (found !== undefined) throw new UsageError('folderNameBroken', { name: basename(found) });
}

/**
 * The hooks that the settings of a repository name, its own and the person's. Git is asked only where they may name one.
 * @param kept where that repository keeps what is its own; Git is run in the folder that is around
 * @throws as `git`
 */
export async function hooksOf(around: Surroundings, kept: GitFolders): Promise<readonly string[]> {
  if (!mayNameHooks(kept, around.env)) return [];
  const given = { variables: { GIT_DIR: kept.own } };
  const said = await gitAsked(around, given, 'config', '--name-only', '-z', '--get-regexp', '^hook\\.').catch(
    (error) => {
      // What is no repository, or none that Git can read, has none: whoever sends something there is told so by Git.
      if (error instanceof UsageError && (error.id === 'notARepository' || error.id === 'gitTooOld')) return '';
      throw error;
    },
  );
  return [...new Set(said.split('\0').flatMap((key) => /^hook\.(.*)\.[^.]+$/s.exec(key)?.[1] ?? []))];
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
