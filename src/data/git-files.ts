import { access, constants, lstat, readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { git, type Repository } from './git.ts';

/** Where a file of Git's own stands; Git tells it from the real folder, though a link was typed. */
const placeOf = async (repository: Repository, name: string): Promise<string> => {
  const said = await git(repository, 'rev-parse', '--git-path', name);
  return resolve(await realpath(repository.folder), said.replace(/\n$/, ''));
};

const unreadable = (name: string, { code }: NodeJS.ErrnoException): UsageError =>
  new UsageError('unreadable', { path: `.git/${name}`, reason: code ?? '' });

/**
 * The text of a file of Git's own; null where there is none.
 * @throws UsageError where it may not be read
 */
export async function textIn(repository: Repository, name: string): Promise<string | null> {
  const place = await placeOf(repository, name);
  const found = await lstat(place).catch(() => null);
  if (!found?.isFile()) return null;
  return readFile(place, 'utf8').catch((error) => {
    throw unreadable(name, error);
  });
}

/**
 * Whether a file of Git's own is there, or what a link in its place leads to.
 * @throws UsageError where it may not be read
 */
export async function isIn(repository: Repository, name: string): Promise<boolean> {
  return access(await placeOf(repository, name), constants.R_OK).then(
    () => true,
    (error) => {
      if (error.code === 'ENOENT') return false;
      throw unreadable(name, error);
    },
  );
}
