import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { entriesIn } from './git-folders.ts';
import { isOtherPath, isRef } from './ref-files.ts';
import type { Repository } from './repository.ts';

/** What is looked at at most. */
const most = {
  /** Files and folders of objects: nearly all repositories have fewer. */
  objectFiles: 20_000,
  /** Files and folders of refs. */
  refFiles: 20_000,
} as const;

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
export function checkAllowed(path: string, shown: string): void {
  if (isForbidden(path)) throw new UsageError('unreadable', { path: shown, reason: 'EACCES' });
}

/** Whether a file, or a folder, is there and may not be read. */
export function isForbidden(path: string): boolean {
  try {
    const isFolder = statSync(path).isDirectory();
    accessSync(path, isFolder ? constants.R_OK | constants.X_OK : constants.R_OK);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}
