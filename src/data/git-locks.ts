import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { entriesIn, type GitFolders } from './git-folders.ts';
import { type Repository, shownIn } from './repository.ts';

/** The files by which Git keeps others from writing: one that was killed leaves all that it had, and names one at a time. */
export function locksIn({ own, common }: GitFolders): readonly string[] {
  return [...new Set([own, common])].flatMap((folder) => [
    ...entriesIn(folder)
      .filter(isLock)
      .map(({ name }) => join(folder, name)),
    ...locksBelow(join(folder, 'refs')),
  ]);
}

const isLock = (entry: { readonly name: string; isFile(): boolean }): boolean =>
  entry.isFile() && entry.name.endsWith('.lock');

const locksBelow = (folder: string): readonly string[] =>
  entriesIn(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return locksBelow(path);
    return isLock(entry) ? [path] : [];
  });

/**
 * Comes before what is written in the index last: until then it would be known to Git, and to nobody's index.
 * @throws UsageError where another command of Git holds the index, or one was killed that did
 */
export function checkIndexFree(repository: Repository): void {
  const lock = join(repository.kept.own, 'index.lock');
  if (existsSync(lock)) throw new UsageError('gitLocked', { paths: [shownIn(repository, lock)] });
}
