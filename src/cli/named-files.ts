import path from 'node:path';
import { UsageError } from '../model/errors.ts';
import { meantAmong } from '../model/nearest.ts';
import { byCodePoint } from '../model/text.ts';
import type { Context, OpenData } from './context.ts';

/**
 * The data files that a person named, sorted: as they stand seen from the current folder, or from the data folder; a folder
 * means all that are in it, and no name means all there are.
 * @param others further files of the folder that may be named
 * @throws UsageError where one is none
 */
export function namedFiles(
  names: readonly string[],
  { snapshot, folder }: Pick<OpenData, 'snapshot' | 'folder'>,
  { cwd }: Pick<Context, 'cwd'>,
  others: readonly string[] = [],
): readonly string[] {
  const known = [...snapshot.files.keys(), ...others];
  const within = (name: string): readonly string[] => {
    const shown = path.relative(folder, path.resolve(cwd, name)).split(path.sep).join('/');
    for (const one of [shown, name.replaceAll('\\', '/').replace(/\/$/, '')]) {
      const found = known.filter((file) => one === '' || file === one || file.startsWith(`${one}/`));
      if (found.length > 0) return found;
    }
    throw new UsageError('noDataFile', { file: name, meant: meantAmong(known, name) });
  };
  return [...new Set(names.length === 0 ? known : names.flatMap(within))].sort(byCodePoint);
}
