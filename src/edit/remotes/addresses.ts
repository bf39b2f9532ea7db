import { git, linesOf } from '../../data/git.ts';
import type { Repository } from '../../data/repository.ts';
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
