import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Variables of the surroundings, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where Git keeps what is its own. */
export interface GitFolders {
  /** What belongs to one work tree: what is checked out there, and refs of its own. */
  readonly own: string;
  /** What all work trees of a repository share; the same folder where there is only one. */
  readonly common: string;
}

/** The files of Git's settings in those folders. */
export const settingsFiles = ['config', 'config.worktree'] as const;

/** The folders there in which an older Git kept the addresses of remotes, each in a file: Git still reads them. */
export const remotesFolders = ['remotes', 'branches'] as const;

/** A person's own files of settings; an empty variable is none for Git, and without a home there are none at home. */
export function personalSettings({
  GIT_CONFIG_GLOBAL: named,
  HOME: home,
  XDG_CONFIG_HOME: set,
}: Environment): readonly string[] {
  if (named !== undefined) return [named];
  const atHome = home === undefined ? [] : [`${home}/.gitconfig`];
  const config = set || (home === undefined ? null : `${home}/.config`);
  return config === null ? atHome : [`${config}/git/config`, ...atHome];
}

/** Bytes of a file of settings, or of one that says what Git passes over, at most: Git reads it whole, several times a run. */
export const mostOfSettings = 5_000_000;

/** Bytes of a file in which Git keeps one line, at most. */
export const mostOfLine = 10_000;

/** What a `.git` leads to: it is a folder, or a file that names one, as that of a linked work tree does. */
export function gitFoldersAt(place: string): GitFolders {
  const named = /^gitdir: *(.*\S)/.exec(lineIn(place) ?? '')?.[1];
  const own = named === undefined ? place : resolve(dirname(place), named);
  const common = lineIn(join(own, 'commondir'));
  return { own, common: common ? resolve(own, common) : own };
}

/** What a person calls one of these folders: in a linked work tree `.git` is a file, and the folder is elsewhere. */
export const shownAs = ({ own, common }: GitFolders, folder: string): string =>
  own === common && basename(own) === '.git' ? '.git' : folder;

/** Whether who opens it may wait for ever, or read without end; the empty device ends at once, and of a socket Git is told so. */
export const isWaitedFor = (found: Stats): boolean =>
  found.isFIFO() ||
  found.isBlockDevice() ||
  (found.isCharacterDevice() && found.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev);

/** A folder and those that it stands in, the nearest first. */
export const upward = (folder: string): readonly string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...upward(dirname(folder))];

/**
 * Those of the paths in a folder that have Git take it for one in which it keeps what is its own; none where it doesn't.
 * @param isThere whether the folder has something of a name
 */
export function repositoryAmong(isThere: (name: string) => boolean): readonly string[] {
  const own = ['HEAD', 'commondir', 'objects', 'refs'].filter(isThere);
  const isOne =
    own.includes('HEAD') && (own.includes('commondir') || (own.includes('objects') && own.includes('refs')));
  return isOne ? own : [];
}

/** What a folder holds; nothing where there is none, or it may not be read: Git says so itself. */
export function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The line that a file of Git's holds; null where there is no such file. */
export function lineIn(path: string): string | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    // What has no size and can be read all the same (in /proc) may be waited for.
    const isLine = found?.isFile() && found.size > 0 && found.size <= mostOfLine;
    return isLine ? readFileSync(path, 'utf8').trim() : null;
  } catch {
    return null;
  }
}
