import { UsageError } from '../model/errors.ts';
import { holdsData } from './commit-source.ts';
import type { Past } from './past.ts';
import { commitOf } from './refs.ts';
import { standingIn } from './standing.ts';

/**
 * The data folders that a commit holds, by whatever name: those that have settings. From the top of the repository, with `/`
 * at the end; empty for the top itself.
 * @returns null where it holds too much to be looked through
 */
export async function dataFoldersIn({ objects }: Past, commit: string): Promise<readonly string[] | null> {
  const reader = objects();
  try {
    return (await standingIn(reader, new Set())(commit))?.dataFolders ?? null;
  } finally {
    await reader.close();
  }
}

/**
 * What the data folder was called in a commit that doesn't hold it by its present name, from the top of the repository: the
 * only one there that has settings, and that is no longer there now.
 * @returns null where that isn't told by what the commit holds
 */
export async function formerFolder(past: Past, commit: string): Promise<string | null> {
  const { repository, objects } = past;
  try {
    const [prefix, ...others] = (await dataFoldersIn(past, commit)) ?? [];
    const head = await commitOf(repository, 'HEAD');
    if (prefix === undefined || prefix === '' || others.length > 0 || head === null) return null;
    return (await holdsData({ ...repository, prefix }, head, objects)) ? null : prefix.slice(0, -1);
  } catch (error) {
    // It is said that the data aren't there; what else is wrong with that commit is of no matter.
    if (error instanceof UsageError) return null;
    throw error;
  }
}
