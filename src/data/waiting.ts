import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';

/** How much is looked at at most. */
const most = {
  /** Folders of Git's own, and files that aren't what they usually are. */
  entries: 20_000,
  /** Bytes of a file of settings. */
  settingsBytes: 5_000_000,
  /** Files of settings that others name. */
  settingsFiles: 100,
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** A file of settings, and what a person calls it. */
interface SettingsFile {
  readonly path: string;
  readonly shown: string;
}

/**
 * What Git waits for, where it gives no answer: a pipe or a device in the place of a file of its own, or of one that its
 * settings have it read as well; null where none is found.
 * @param places the folders that may be those in which Git keeps what is its own
 */
export const waitedFor = async (places: readonly string[], env: Environment): Promise<UsageError | null> =>
  (await amongSettings(places, env)) ?? (await inFolders(places));

async function amongSettings(places: readonly string[], env: Environment): Promise<UsageError | null> {
  const { HOME: home = '', XDG_CONFIG_HOME: config = join(home, '.config'), GIT_CONFIG_GLOBAL: set } = env;
  const personal = set === undefined ? [join(config, 'git/config'), join(home, '.gitconfig')] : [set];
  const left: SettingsFile[] = [
    ...places.flatMap((place) =>
      ['config', 'config.worktree'].map((name) => ({ path: join(place, name), shown: `.git/${name}` })),
    ),
    ...personal.map((path) => ({ path, shown: path })),
  ];
  const seen = new Set<string>();
  for (let file = left.shift(); file && seen.size < most.settingsFiles; file = left.shift()) {
    if (seen.has(file.path)) continue;
    seen.add(file.path);
    if (await isWaitedFor(file.path)) return new UsageError('notAFile', { path: file.shown });
    const found = await aboutFile(file.path);
    if (!found?.isFile() || found.size > most.settingsBytes) continue;
    for (const path of includedIn(await readFile(file.path, 'utf8').catch(() => ''))) {
      const place = path.startsWith('~/') ? join(home, path.slice(2)) : resolve(dirname(file.path), path);
      if (await isWaitedFor(place)) return new UsageError('includeNotAFile', { path, file: file.shown });
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

/** Looks for one in folders, and in those that they hold. */
async function inFolders(places: readonly string[]): Promise<UsageError | null> {
  const left = places.map((path) => ({ path, shown: '.git' }));
  let looked = 0;
  for (let folder = left.shift(); folder; folder = left.shift()) {
    const { path, shown } = folder;
    for (const entry of await entriesIn(path)) {
      // A file is what it should be, and nearly all are.
      if (entry.isFile()) continue;
      looked += 1;
      if (looked > most.entries) return null;
      const within = { path: join(path, entry.name), shown: `${shown}/${entry.name}` };
      if (entry.isDirectory()) left.push(within);
      else if (await isWaitedFor(within.path)) return new UsageError('notAFile', { path: within.shown });
    }
  }
  return null;
}

const entriesIn = (folder: string): Promise<Dirent[]> => readdir(folder, { withFileTypes: true }).catch(() => []);

const aboutFile = (path: string): Promise<Stats | null> => stat(path).catch(() => null);

/** Whether who opens it may wait for ever; of a socket Git is told at once that it can't, and the empty device ends at once. */
async function isWaitedFor(path: string): Promise<boolean> {
  const found = await aboutFile(path);
  if (!found?.isFIFO() && !found?.isCharacterDevice()) return false;
  return (await realpath(path).catch(() => path)) !== '/dev/null';
}
