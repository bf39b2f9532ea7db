import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where Git keeps what is its own. */
export interface GitFolders {
  /** What belongs to one work tree: what is checked out there, and refs of its own. */
  readonly own: string;
  /** What all work trees of a repository share; the same folder where there is only one. */
  readonly common: string;
}

/** Bytes of a file that says where a folder is, at most. */
const mostOfPath = 10_000;

/** What a `.git` leads to: it is a folder, or a file that names one, as that of a linked work tree does. */
export function gitFoldersAt(place: string): GitFolders {
  const named = /^gitdir: *(.*\S)/.exec(pathIn(place) ?? '')?.[1];
  const own = named === undefined ? place : resolve(dirname(place), named);
  const common = pathIn(join(own, 'commondir'));
  return { own, common: common ? resolve(own, common) : own };
}

/** What a small file says; null where there is none. */
function pathIn(path: string): string | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() && found.size <= mostOfPath ? readFileSync(path, 'utf8').trim() : null;
  } catch {
    return null;
  }
}
