import { UsageError } from '../model/errors.ts';
import { kinds } from '../model/kinds.ts';
import { holdsData, listAll } from './commit-source.ts';
import { commitOf } from './git.ts';
import type { Past } from './past.ts';
import { passedOver } from './source.ts';

/**
 * What the data folder was called in a commit that doesn't hold it by its present name, from the top of the repository: the
 * only one there that has settings, and that is no longer there now.
 * @returns null where that isn't told by what the commit holds
 */
export async function formerFolder({ repository, objects }: Past, commit: string): Promise<string | null> {
  try {
    const entries = await listAll(repository, commit, objects);
    const [prefix, ...others] = entries.flatMap(({ path, kind }) => {
      const folders = path.split('/').slice(0, -1);
      const isOne = kind === 'file' && path === [...folders, kinds.settings.path].join('/');
      return isOne && !folders.some((folder) => passedOver.has(folder))
        ? [folders.map((one) => `${one}/`).join('')]
        : [];
    });
    const head = await commitOf(repository, 'HEAD');
    if (prefix === undefined || prefix === '' || others.length > 0 || head === null) return null;
    return (await holdsData({ ...repository, prefix }, head, objects)) ? null : prefix.slice(0, -1);
  } catch (error) {
    // It is said that the data aren't there; what else is wrong with that commit is of no matter.
    if (error instanceof UsageError) return null;
    throw error;
  }
}
