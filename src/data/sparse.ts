import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The version of an index that can say of no file that it is left out: Git writes a later one where it has to. */
const plainIndex = 2;

/** Bytes of a file that says where a work tree's own part of a repository is, at most. */
const mostOfPointer = 10_000;

// Every command that reads asks this first: being called back would cost many times what looking does.

/**
 * Whether the repository around a folder may keep files that were left out of its work tree on purpose
 * (`git sparse-checkout`). Of nearly all folders the first bytes of the index say that none is, so that Git isn't asked.
 * @returns false also where there is no repository, or its index can't be read
 */
export function mayLeaveOut(folder: string): boolean {
  try {
    // Git, too, looks from where the folder really is.
    const own = ownFolder(realpathSync(folder));
    if (own === null) return false;
    // Of an index in two files the first one says nothing of the other.
    const isShared = readdirSync(own).some((name) => name.startsWith('sharedindex.'));
    return isShared || versionOf(join(own, 'index')) !== plainIndex;
  } catch {
    return false;
  }
}

const found = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** Where Git keeps what is of this work tree alone; null where there is no repository. */
function ownFolder(folder: string): string | null {
  const place = join(folder, '.git');
  const there = found(place);
  if (!there) return dirname(folder) === folder ? null : ownFolder(dirname(folder));
  if (there.isDirectory()) return place;
  if (!there.isFile() || there.size > mostOfPointer) return null;
  const [, path] = /^gitdir: (.+?)\s*$/.exec(readFileSync(place, 'utf8')) ?? [];
  return path === undefined ? null : resolve(folder, path);
}

/** The version of an index: four bytes after the four that each begins with. Of what is none, Git has nothing to say. */
function versionOf(path: string): number {
  // Whoever opens a pipe may wait for ever.
  if (!found(path)?.isFile()) return plainIndex;
  const file = openSync(path, 'r');
  try {
    const first = Buffer.alloc(8);
    const isIndex = readSync(file, first) === first.length && first.toString('latin1', 0, 4) === 'DIRC';
    return isIndex ? first.readUInt32BE(4) : plainIndex;
  } finally {
    closeSync(file);
  }
}
