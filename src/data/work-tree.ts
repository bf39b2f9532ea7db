import type { Stats } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { git } from './git.ts';
import { limits } from './limits.ts';
import type { Repository } from './repository.ts';

/** A file's entry in the index; a path has several while a merge is under way. */
export interface Indexed {
  readonly path: string;
  readonly id: string;
  readonly mode: string;
  /** A letter for what is special about it: `H` for nothing. */
  readonly tag: string;
}

/**
 * Whether somebody has told Git to leave a file of the index alone, whatever becomes of it in this folder: `skip-worktree` (`S`), or
 * `assume-unchanged` (a small letter).
 * @param ignoresStat whether Git gives every file the small letter by itself (`core.ignoreStat`): then it says nothing
 */
export const isSetApart = ({ tag }: Indexed, ignoresStat = false): boolean =>
  (ignoresStat ? /^S$/i : /^[a-zS]$/).test(tag);

/** What the index holds, of the data folder or of what is asked for. */
export async function indexed(repository: Repository, ...where: readonly string[]): Promise<readonly Indexed[]> {
  const said = await git(repository, 'ls-files', '-v', '-s', '-z', ...where);
  return said.split('\0').flatMap((line): Indexed[] => {
    // A name may hold a tab itself.
    const at = line.indexOf('\t');
    const [tag = '', mode = '', id = ''] = line.slice(0, at).split(' ');
    return at < 0 ? [] : [{ path: line.slice(at + 1), id, mode, tag }];
  });
}

/** What the index holds of the whole repository, by paths from its top. */
export const indexedInAll = (repository: Repository): Promise<readonly Indexed[]> =>
  indexed(repository, '--full-name', ':/');

/** Of that what belongs to the data folder, by paths in it. */
export const inData = ({ prefix }: Repository, entries: readonly Indexed[]): readonly Indexed[] =>
  entries.flatMap((one) => (one.path.startsWith(prefix) ? [{ ...one, path: one.path.slice(prefix.length) }] : []));

/**
 * What stands in a place; null where nothing does.
 * @throws UsageError where that can't be seen: what is only hidden is not gone
 */
export const standsAt = (place: string, path: string): Promise<Stats | null> =>
  lstat(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new UsageError('unreadable', { path, reason: error.code ?? '' });
  });

/** A file's bytes; null where it is gone, undefined where something else stands there. */
export type Content = Uint8Array | null | undefined;

/**
 * A file's bytes. What a link leads to is never read: it may be anything on this computer, and a commit is shared.
 * @param shown its path in messages, where what is larger than what is kept is not to be read
 * @throws UsageError where it can't be seen whether it is there, or it is larger
 */
export async function contentOf(folder: string, path: string, shown?: string): Promise<Content> {
  const found = await inPlaceOf(folder, path);
  if (found === null) return null;
  if (found.path !== path || !found.is.isFile()) return undefined;
  const { size } = found.is;
  if (shown !== undefined && size > limits.kept)
    throw new UsageError('fileTooLargeToKeep', { path: shown, bytes: size, most: limits.kept });
  return readFile(join(folder, path)).catch(() => undefined);
}

/**
 * What a path leads to: what stands there, or the first of the folders on the way that is no folder.
 * @throws UsageError where it can't be seen whether it is there
 */
export async function inPlaceOf(
  folder: string,
  path: string,
): Promise<{ readonly path: string; readonly is: Stats } | null> {
  const parts = path.split('/');
  for (let i = 1; i <= parts.length; i += 1) {
    const way = parts.slice(0, i).join('/');
    const is = await standsAt(join(folder, way), path);
    if (is === null) return null;
    if (i === parts.length || !is.isDirectory()) return { path: way, is };
  }
  return null;
}

/** The files of the data folder that were left out of this work tree on purpose (`git sparse-checkout`): they are not gone. */
export async function leftOutOf(repository: Repository): Promise<readonly string[]> {
  const leftOut: string[] = [];
  for (const { path, tag } of await indexed(repository))
    if (/^s$/i.test(tag) && (await inPlaceOf(repository.folder, path)) === null) leftOut.push(path);
  return leftOut;
}
