import { join, resolve } from 'node:path';
import { git, linesOf } from '../../data/git.ts';
import { pathIn } from '../../data/git-settings.ts';
import { type Repository, topOf } from '../../data/repository.ts';
import { onceForWord } from '../../model/once.ts';

/** Where a remote's things are sent, as the settings say. */
export const addressesOf = onceForWord(
  async (repository: Repository, remote: string): Promise<readonly string[]> =>
    linesOf(await git(repository, 'remote', 'get-url', '--push', '--all', remote)),
);

/** Whether an address is a folder: Git then runs what answers there itself, on this computer. */
export const isFolder = (address: string): boolean =>
  /^(file:\/\/|[A-Za-z]:[\\/])/i.test(address) || !/^([\w+.-]+:\/\/|[^/\\]+:)/.test(address);

/** Whether an address names a program that Git is to run. */
export const isCommand = (address: string): boolean => /^[\w+.-]+::|^ext:/.test(address);

/** Where Git looks for the repository that a folder is, or has, or that is called as it is but for the ending. */
export async function placesAt(repository: Repository, address: string): Promise<readonly string[]> {
  const path = /^file:\/\//i.test(address) ? plainPath(address.replace(/^file:\/\/[^/]*/i, '')) : address;
  const place = resolve(topOf(repository), await pathIn(repository, path));
  return [join(place, '.git'), place, join(`${place}.git`, '.git'), `${place}.git`];
}

/** A path as an address gives it, with the signs that it writes by their numbers. */
function plainPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
