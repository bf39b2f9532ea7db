import { lstatSync, readFileSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { byCodePoint } from '../model/text.ts';
import { limits } from './limits.ts';
import { isDataFile } from './paths.ts';
import { type Entry, isReadable, passedOver, type Source } from './source.ts';

const settingsFile = 'crm-plan.yaml';

/**
 * Whether a folder holds the settings of a data folder. What is there and is no file is a finding of it, nothing that is missing.
 * @param shown what it is called in messages; null where nobody named it, and the search goes on above it
 * @throws UsageError where it is there, and may not be looked into
 */
const holdsSettings = (folder: string, shown: string | null): Promise<boolean> =>
  lstat(join(folder, settingsFile)).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (shown !== null && (error.code === 'EACCES' || error.code === 'EPERM')) throw unreadable(shown, error);
      return false;
    },
  );

/**
 * The data folder to work on.
 * @param asked what `--data` says; without it the nearest folder upward from `cwd` that holds
 * `crm-plan.yaml`, else whose `plan-data` does
 * @returns an absolute path
 * @throws UsageError where there is none
 */
export async function findDataFolder(cwd: string, asked: string | undefined): Promise<string> {
  if (asked !== undefined) {
    const folder = resolve(cwd, asked);
    if (await holdsSettings(folder, asked)) return folder;
    const inside = join(folder, 'plan-data');
    if (await holdsSettings(inside, `${asked}/plan-data`)) return inside;
    throw new UsageError('notADataFolder', { folder: asked });
  }
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (await holdsSettings(folder, null)) return folder;
    const inside = join(folder, 'plan-data');
    if (await holdsSettings(inside, 'plan-data')) return inside;
    if (dirname(folder) === folder) throw new UsageError('noDataFolder');
  }
}

// Files are small and many: asking for one and being called back costs many times what reading it does.

/**
 * A file's size in bytes. One that is gone by now was another run's temporary one: it has none.
 * @param where the folder that it stands in, in messages
 * @throws UsageError where that may be listed and not entered: its files are there, and nothing is known of them
 */
function sizeOf(file: string, where: string): number | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false })?.size;
  } catch (error) {
    throw unreadable(where, error);
  }
}

const unreadable = (path: string, error: unknown): UsageError =>
  new UsageError('unreadable', { path, reason: (error as NodeJS.ErrnoException).code ?? '' });

/** A data folder on the disk. Links inside it are named, never followed. */
export const folderSource = (folder: string): Source => filesIn(folder, true);

/** The files of a data folder that stand in none of its own folders. */
export const topSource = (folder: string): Source => filesIn(folder, false);

function filesIn(folder: string, isDeep: boolean): Source {
  async function walk(below: string, found: Entry[]): Promise<void> {
    const where = below === '' ? basename(folder) : below;
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error) => {
      throw unreadable(where, error);
    });
    const pathOf = (name: string) => (below === '' ? name : `${below}/${name}`);
    for (const entry of entries) {
      const path = pathOf(entry.name);
      const size = entry.isFile() ? sizeOf(join(folder, path), where) : undefined;
      if (entry.isDirectory()) {
        const isRead = isReadable(entry.name);
        // A folder that is called as a file of data is would have that missed; one that can't be looked up, all that it holds.
        if (!isRead) found.push({ path, kind: 'other', size: 0 });
        else if (isDataFile(path)) found.push({ path, kind: 'folder', size: 0 });
        if (isRead && isDeep && !passedOver.has(entry.name)) await walk(path, found);
      } else if (entry.isSymbolicLink()) found.push({ path, kind: 'symlink', size: 0 });
      else if (!entry.isFile()) found.push({ path, kind: 'other', size: 0 });
      // What is gone by now was another run's; what can't be looked up is there.
      else if (size !== undefined || !isReadable(entry.name)) found.push({ path, kind: 'file', size: size ?? 0 });
      if (found.length > limits.files) throw new UsageError('tooManyFiles', { most: limits.files });
    }
  }

  return {
    name: basename(folder),
    async list() {
      const entries: Entry[] = [];
      await walk('', entries);
      return entries.sort((a, b) => byCodePoint(a.path, b.path));
    },
    async read(path) {
      try {
        return readFileSync(join(folder, path));
      } catch (error) {
        throw unreadable(path, error);
      }
    },
  };
}
