import { access, constants, lstat, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { hashFor } from './blob-ids.ts';
import { gitAsked } from './git.ts';
import type { Repository } from './repository.ts';

/** Where a file of Git's own stands: each work tree has its own of what stands in no folder; they share the logs of refs. */
const placeOf = ({ kept }: Repository, name: string): string => join(name.includes('/') ? kept.common : kept.own, name);

const unreadable = (name: string, { code }: NodeJS.ErrnoException): UsageError =>
  new UsageError('unreadable', { path: `.git/${name}`, reason: code ?? '' });

/**
 * The text of a file of Git's own; null where there is none.
 * @throws UsageError where it may not be read
 */
export async function textIn(repository: Repository, name: string): Promise<string | null> {
  const place = placeOf(repository, name);
  const found = await lstat(place).catch(() => null);
  if (!found?.isFile()) return null;
  return readFile(place, 'utf8').catch((error) => {
    throw unreadable(name, error);
  });
}

/**
 * Whether the index ends with the digest of all that stands before it, of which Git itself takes no notice when it reads
 * one: what is cut off of it looks as if it had been taken out on purpose. True also where there is no index, or Git is set to
 * write no digest.
 * @param like an id of the repository
 * @throws UsageError where it may not be read
 */
export async function isIndexWhole(repository: Repository, like: string): Promise<boolean> {
  const place = placeOf(repository, 'index');
  const found = await stat(place).catch(() => null);
  if (!found?.isFile()) return true;
  const bytes = await readFile(place).catch((error) => {
    throw unreadable('index', error);
  });
  const end = bytes.length - like.length / 2;
  const digest = bytes.subarray(Math.max(0, end)).toString('hex');
  if (
    digest ===
    hashFor(like)
      .update(bytes.subarray(0, Math.max(0, end)))
      .digest('hex')
  )
    return true;
  // Zeros stand within an index, too.
  return (
    /^0+$/.test(digest) &&
    ((await isSet(repository, 'index.skipHash')) || (await isSet(repository, 'feature.manyFiles')))
  );
}

/** Whether a setting of Git that says yes or no says yes. */
const isSet = async (repository: Repository, key: string): Promise<boolean> =>
  (await gitAsked(repository, '', 'config', '--type=bool', '--get', key)).trim() === 'true';

/**
 * Whether a file of Git's own is there, or what a link in its place leads to.
 * @throws UsageError where it may not be read
 */
export async function isIn(repository: Repository, name: string): Promise<boolean> {
  return access(placeOf(repository, name), constants.R_OK).then(
    () => true,
    (error) => {
      if (error.code === 'ENOENT') return false;
      throw unreadable(name, error);
    },
  );
}
