import { resolve } from 'node:path';
import { git, gitFed } from './git.ts';
import { onceThere, type Repository, topOf } from './repository.ts';

/** A setting of Git: what it is called, what it says, and whose it is. */
export interface Setting {
  readonly scope: string;
  readonly file: string;
  readonly key: string;
  readonly value: string;
}

/**
 * The settings of Git that hold in a repository by now, the person's and its own, in Git's order: of two of one name the later one
 * holds.
 * @throws as `git`
 */
export async function settingsNow(repository: Repository): Promise<readonly Setting[]> {
  const fields = (await git(repository, 'config', '--list', '-z', '--show-scope', '--show-origin')).split('\0');
  return Array.from({ length: Math.floor(fields.length / 3) }, (_, i) => {
    const [scope = '', file = '', line = ''] = fields.slice(i * 3, i * 3 + 3);
    const [key = ''] = line.split('\n', 1);
    return { scope, file, key, value: line.slice(key.length + 1) };
  });
}

/** The same, as they were when they were asked for first. */
export const settingsOf = onceThere(settingsNow);

/** What one of them says; empty where it is not set. */
export const settingOf = async (repository: Repository, name: string): Promise<string> =>
  (await settingsOf(repository)).findLast(({ key }) => key === name)?.value.trim() ?? '';

/** The file that a setting stands in: Git gives some from the top of the work tree. */
export const fileOf = (repository: Repository, { file }: Setting): string =>
  resolve(topOf(repository), file.replace(/^file:/, ''));

/**
 * The path that a setting gives, with what Git reads the beginning for (`~`, `~name`, `%(prefix)`); as it is where Git can't say.
 */
export async function pathIn(repository: Repository, path: string): Promise<string> {
  if (!/^(~|%\(|:\()/.test(path)) return path;
  const name = 'crm-plan.place';
  const config = { [name]: path };
  return (await gitFed(repository, { config }, 'config', '--type=path', '--get', name).catch(() => path)).trimEnd();
}
