import { join } from 'node:path';
import { entriesIn, type GitFolders } from './git-folders.ts';

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
