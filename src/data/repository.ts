import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Environment, type GitFolders, gitFoldersAt, shownAs, upward } from './git-folders.ts';

/** A Git repository around a data folder. Nothing here changes it, its index or its work tree. */
export interface Repository {
  /** The data folder on the disk; Git is run in it. */
  readonly folder: string;
  /** From the top of the work tree to the data folder, with `/` at the end; empty where it is the top. */
  readonly prefix: string;
  /** Whether it is not the data folder that is meant, but all there is (`wholeOf`). */
  readonly isWhole?: true;
  /** Whether the older part of the history was left out when the repository was copied. */
  readonly isShallow: boolean;
  /** Where Git keeps what is its own. */
  readonly kept: GitFolders;
  /** The id that stands for no object: all ids of a repository are as long as it is. */
  readonly noId: string;
  readonly env: Environment;
  /** The hooks that its settings name, or the person's: none of them is to run. */
  readonly hooks: readonly string[];
  /** For how many milliseconds a command of Git that only reads is waited for; without it 20 seconds. */
  readonly patience?: number;
}

/** Where Git is run, with what around it, and for how long. */
export type Surroundings = Pick<Repository, 'folder' | 'env' | 'patience'> &
  Partial<Pick<Repository, 'kept' | 'hooks'>>;

/** Where Git may keep what is its own. */
export const placesOf = ({ folder, kept }: Surroundings): readonly GitFolders[] =>
  kept ? [kept] : upward(folder).map((place) => gitFoldersAt(join(place, '.git')));

/** What a person calls a file of Git's own, wherever they are: by its folder `.git`, which stands at the top. */
export function shownIn(around: Surroundings, path: string): string {
  for (const kept of placesOf(around))
    for (const place of [kept.own, kept.common]) {
      const way = relative(place, path).split(sep).join('/');
      if (!isAbsolute(way) && !way.startsWith('../')) return `${shownAs(kept, place)}/${way}`;
    }
  return path;
}

/** The top of the work tree that a data folder stands in, on the disk; Git tells of the real folder, though a link was typed. */
export const topOf = ({ folder, prefix }: Repository): string =>
  resolve(realpathSync(folder), prefix.replace(/[^/]+/g, '..'));

/** The same repository with its whole work tree in place of the data folder. */
export const wholeOf = (repository: Repository): Repository => ({
  ...repository,
  folder: topOf(repository),
  prefix: '',
  isWhole: true,
});

/** Works something out once for each repository, from whatever folder it is seen: for what no command of ours changes. */
export function onceThere<V>(make: (repository: Repository) => V): (repository: Repository) => V {
  const made = new WeakMap<GitFolders, V>();
  return (repository) => {
    const value = made.get(repository.kept) ?? make(repository);
    made.set(repository.kept, value);
    return value;
  };
}
