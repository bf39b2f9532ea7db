import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';
import {
  type Environment,
  type GitFolders,
  isWaitedFor,
  mostOfSettings,
  personalSettings,
  remotesFolders,
  settingsFiles,
  shownAs,
} from './git-folders.ts';

/** How much is looked at at most. */
const most = {
  /** Folders of Git's own, and files that aren't what they usually are. */
  entries: 20_000,
  /** Folders at once. */
  atOnce: 64,
  /** Files of settings that others name. */
  settingsFiles: 100,
} as const;

/** Folders of Git's own that are looked through: in others (`logs`, `hooks`, `modules`, `lfs`) it opens nothing to read. */
const lookedThrough = ['info', 'objects', 'refs', 'worktrees', ...remotesFolders];

/** Those where it also writes what became of a ref. */
const writtenThrough = [...lookedThrough, 'logs'];

/** The files that it reads of those in which it keeps what is its own, beside those folders. */
const readThere = /^(?:[A-Z_]+|packed-refs|shallow|index|sharedindex\..*|commondir|gitdir|config(?:\.worktree)?)$/;

/** A file or a folder, and what a person calls it. */
interface Place {
  readonly path: string;
  readonly shown: string;
}

/**
 * What Git waits for, where it gives no answer: a pipe or a device in the place of a file of its own, or of one that its
 * settings have it read as well; null where none is found.
 * @param kept the folders that may be those in which Git keeps what is its own
 * @param isOver whether nobody asks any more
 */
export async function waitedFor(
  kept: readonly GitFolders[],
  env: Environment,
  isOver: () => boolean,
): Promise<UsageError | null> {
  return waitedForIn(kept.flatMap(placesIn), env, { isOver, folders: lookedThrough });
}

/**
 * The same, before Git is asked anything of repositories: of whoever answers there it can't be told whether it works or waits.
 * @param others those of other folders: they are called by their whole paths
 */
export async function toBeWaitedFor(
  own: GitFolders,
  others: readonly GitFolders[],
  env: Environment,
): Promise<UsageError | null> {
  const whole = others.flatMap(({ own, common }) => [own, common]).map((path): Place => ({ path, shown: path }));
  return waitedForIn([...placesIn(own), ...whole], env, { isOver: () => false, folders: writtenThrough });
}

const placesIn = (kept: GitFolders): readonly Place[] =>
  [kept.own, kept.common].map((path) => ({ path, shown: shownAs(kept, path) }));

/** How long is looked, and in which folders of Git's own. */
interface Looking {
  readonly isOver: () => boolean;
  readonly folders: readonly string[];
}

const waitedForIn = async (places: readonly Place[], env: Environment, how: Looking): Promise<UsageError | null> =>
  (await amongSettings(places, env, how.isOver)) ?? (await inFolders(places, how));

async function amongSettings(
  places: readonly Place[],
  env: Environment,
  isOver: () => boolean,
): Promise<UsageError | null> {
  const { HOME: home } = env;
  const left: Place[] = [
    ...places.flatMap((place) => settingsFiles.map((name) => within(place, name))),
    ...personalSettings(env).map((path) => ({ path, shown: path })),
  ];
  const seen = new Set<string>();
  for (let file = left.shift(); file && seen.size < most.settingsFiles && !isOver(); file = left.shift()) {
    if (seen.has(file.path)) continue;
    seen.add(file.path);
    const found = await aboutFile(file.path);
    if (found && isWaitedFor(found)) return new UsageError('notAFile', { path: file.shown });
    if (!found?.isFile() || found.size > mostOfSettings) continue;
    for (const path of includedIn(await readFile(file.path, 'utf8').catch(() => ''))) {
      const place = path.startsWith('~/') ? `${home ?? ''}${path.slice(1)}` : resolve(dirname(file.path), path);
      const named = await aboutFile(place);
      if (named && isWaitedFor(named)) return new UsageError('includeNotAFile', { path, file: file.shown });
      left.push({ path: place, shown: place });
    }
  }
  return null;
}

/** The files that a text of settings has Git read as well, on whatever condition. */
function includedIn(text: string): readonly string[] {
  let isInclude = false;
  return text.split('\n').flatMap((line) => {
    const [, section, rest = line] = /^\s*\[\s*([\w.-]+)(?:\s*"(?:[^"\\]|\\.)*")?\s*\](.*)$/.exec(line) ?? [];
    if (section !== undefined) isInclude = /^include(?:if)?$/i.test(section);
    const [, quoted, plain] = /^\s*path\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^#;]*))/i.exec(rest) ?? [];
    const path = quoted?.replace(/\\(.)/g, '$1') ?? plain?.trim() ?? '';
    return isInclude && path !== '' ? [path] : [];
  });
}

/** Looks for one in folders, and in those of theirs that are looked through. */
async function inFolders(places: readonly Place[], { isOver, folders }: Looking): Promise<UsageError | null> {
  const tops = new Set(places.map(({ path }) => path));
  const seen = new Set<string>();
  const stores = new Set<string>();
  let looked = 0;
  /** What a folder has: what is waited for, or where else it may be. */
  const look = async (folder: Place): Promise<UsageError | readonly Place[]> => {
    // A link may lead to a folder that it stands in.
    const real = await realpath(folder.path).catch(() => null);
    if (real === null || seen.has(real)) return [];
    seen.add(real);
    const isStore = stores.has(folder.path) || basename(folder.path) === 'objects';
    const more: Place[] = [...(isStore ? await storesNamedIn(real) : [])];
    for (const { path } of more) stores.add(path);
    for (const entry of await readdir(real, { withFileTypes: true }).catch((): Dirent[] => [])) {
      // A file is what it should be, and nearly all are.
      if (entry.isFile()) continue;
      looked += 1;
      if (looked > most.entries) return [];
      if (tops.has(folder.path) && !readThere.test(entry.name) && !folders.includes(entry.name)) continue;
      const place = within(folder, entry.name);
      const found = await aboutFile(place.path);
      if (found && isWaitedFor(found)) return new UsageError('notAFile', { path: place.shown });
      if (found?.isDirectory()) more.push(place);
    }
    return more;
  };
  const left = [...places];
  // Some at a time: on a drive far away each takes a while.
  for (let some = left.splice(0, most.atOnce); some.length > 0 && !isOver(); some = left.splice(0, most.atOnce))
    for (const found of await Promise.all(some.map(look))) {
      if (found instanceof UsageError) return found;
      left.push(...found);
    }
  return null;
}

/** The folders from which one that holds objects takes others (`alternates`), wherever they are. */
async function storesNamedIn(folder: string): Promise<readonly Place[]> {
  const file = join(folder, 'info/alternates');
  const found = await aboutFile(file);
  if (!found?.isFile() || found.size > mostOfSettings) return [];
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n', most.entries);
  return lines.flatMap((line) => {
    const path = resolve(folder, line);
    return line === '' || line.startsWith('#') ? [] : [{ path, shown: path }];
  });
}

const within = ({ path, shown }: Place, name: string): Place => ({ path: join(path, name), shown: `${shown}/${name}` });

const aboutFile = (path: string): Promise<Stats | null> => stat(path).catch(() => null);
