import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';
import {
  type Environment,
  type GitFolders,
  isWaitedFor,
  mostOfSettings,
  personalSettings,
  settingsFiles,
  shownAs,
} from './git-folders.ts';

/** How much is looked at at most. */
const most = {
  /** Folders of Git's own, and files that aren't what they usually are. */
  entries: 20_000,
  /** Files of settings that others name. */
  settingsFiles: 100,
} as const;

/** Folders of Git's own that are looked through: in others (`hooks`, `modules`, `lfs`) it opens nothing. */
const lookedThrough = ['info', 'logs', 'objects', 'refs', 'worktrees'];

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
  const places = kept.flatMap((one) =>
    [one.own, one.common].map((path): Place => ({ path, shown: shownAs(one, path) })),
  );
  return waitedForIn(places, env, isOver);
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
  const never = () => false;
  return (await waitedFor([own], env, never)) ?? (await waitedForIn(whole, env, never));
}

const waitedForIn = async (
  places: readonly Place[],
  env: Environment,
  isOver: () => boolean,
): Promise<UsageError | null> => (await amongSettings(places, env, isOver)) ?? (await inFolders(places, isOver));

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
async function inFolders(places: readonly Place[], isOver: () => boolean): Promise<UsageError | null> {
  const tops = new Set(places.map(({ path }) => path));
  const left = [...places];
  const seen = new Set<string>();
  let looked = 0;
  for (let folder = left.shift(); folder && !isOver(); folder = left.shift()) {
    // A link may lead to a folder that it stands in.
    const real = await realpath(folder.path).catch(() => null);
    if (real === null || seen.has(real)) continue;
    seen.add(real);
    left.push(...(await storesNamedIn(real)));
    for (const entry of await readdir(real, { withFileTypes: true }).catch((): Dirent[] => [])) {
      // A file is what it should be, and nearly all are.
      if (entry.isFile()) continue;
      looked += 1;
      if (looked > most.entries) return null;
      if (tops.has(folder.path) && !readThere.test(entry.name) && !lookedThrough.includes(entry.name)) continue;
      const place = within(folder, entry.name);
      const found = await aboutFile(place.path);
      if (found && isWaitedFor(found)) return new UsageError('notAFile', { path: place.shown });
      if (found?.isDirectory()) left.push(place);
    }
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
