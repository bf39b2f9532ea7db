import { type Dirent, existsSync, realpathSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, posix, resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';
import {
  gitFoldersAt,
  isWaitedFor,
  mostOfLine,
  mostOfSettings,
  remotesFolders,
  repositoryAmong,
  settingsFiles,
  shownAs,
  upward,
} from './git-folders.ts';
import { realOf } from './git-program.ts';
import { pathIn, settingsOf } from './git-settings.ts';
import { checkRefFiles } from './ref-files.ts';
import { onceThere, type Repository, topOf } from './repository.ts';
import { indexedInAll } from './work-tree.ts';

/** Files of its own that Git opens before it does anything else, and looks into only where it needs to. */
const ownFiles = ['index', 'objects/info/commit-graph', 'objects/pack/multi-pack-index'];

/** Those that it reads whole, and the bytes that one has at most: people write them, or each line says one thing. */
const wholeFiles: ReadonlyMap<string, number> = new Map([
  ...['HEAD', ...settingsFiles, 'shallow', 'info/grafts'].map((name) => [name, mostOfSettings] as const),
  ['commondir', mostOfLine],
  // Git looks at the disk for each of its lines.
  ['objects/info/alternates', 100_000],
  // A million refs.
  ['packed-refs', 100_000_000],
]);

/** Whether what only looks like a file stands somewhere: a pipe, a device. */
const isWaitedForAt = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null);
  return found !== null && isWaitedFor(found);
};

/** @throws UsageError where whoever opens what stands in a file's place would wait for ever */
async function checkIsFile(path: string, shown: string): Promise<void> {
  if (await isWaitedForAt(path)) throw new UsageError('notAFile', { path: shown });
}

/**
 * Has to be called before Git is asked where a remote is.
 * @throws UsageError where Git would wait for ever for a file that says so, or read it without end
 */
export async function checkRemoteFiles({ kept }: Repository, remote: string): Promise<void> {
  for (const name of remotesFolders.map((folder) => `${folder}/${remote}`))
    await checkWholeFile(join(kept.common, name), `${shownAs(kept, kept.common)}/${name}`);
}

/** @throws UsageError where whoever opens the file that a setting names would wait for ever */
export async function checkNamedFile(repository: Repository, key: string, path: string): Promise<void> {
  if (path !== '' && (await isWaitedForAt(resolve(topOf(repository), path))))
    throw new UsageError('settingNotAFile', { key, path });
}

/** @throws UsageError where what Git reads whole is no file, or is larger than such a file is */
async function checkWholeFile(path: string, shown: string, most = mostOfSettings): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found && isWaitedFor(found)) throw new UsageError('notAFile', { path: shown });
  if (found && found.size > most) throw new UsageError('gitFileTooLarge', { path: shown, bytes: found.size });
}

/**
 * Has to be called before Git is asked anything of a repository.
 * @param folder one in which Git keeps what is its own
 * @throws UsageError where Git would wait for ever for a file there, or read without end
 */
export async function checkFilesIn(folder: string, shown: string): Promise<void> {
  for (const name of ownFiles) await checkIsFile(join(folder, name), `${shown}/${name}`);
  for (const [name, most] of wholeFiles) await checkWholeFile(join(folder, name), `${shown}/${name}`, most);
}

/**
 * @throws UsageError where Git would wait for ever for one of its own files, or would take the data folder, or one that it
 * stands in, for a folder of its own
 */
export async function checkOwnFiles(folder: string): Promise<void> {
  let isFound = false;
  // Git goes up from the real folder, whatever link was typed.
  for (const [i, one] of upward(realOf(folder)).entries()) {
    const place = join(one, '.git');
    if (!(await stat(place).catch(() => null))) {
      // Until it finds a `.git`, Git looks whether each folder is a repository without a work tree.
      if (isFound) continue;
      if (repositoryAmong((name) => existsSync(join(one, name))).length > 0)
        throw new UsageError('takenForRepository', { path: `${basename(one)}/HEAD` });
      await checkIsFile(join(one, 'HEAD'), `${'../'.repeat(i)}HEAD`);
      continue;
    }
    isFound = true;
    await checkIsFile(place, '.git');
    const kept = gitFoldersAt(place);
    for (const at of new Set([kept.own, kept.common])) await checkFilesIn(at, shownAs(kept, at));
    // Git also reads what is checked out wherever it is asked what that is.
    checkRefFiles(kept, ['HEAD']);
  }
}

/**
 * Has to be called before Git is asked what it passes over (`ls-files --exclude-standard`) or which filters files have.
 * @throws UsageError where Git would wait for ever for a file that says so
 */
export async function checkExcludes(repository: Repository): Promise<void> {
  const { prefix, kept } = repository;
  const folder = realpathSync(repository.folder);
  for (const name of ['info/exclude', 'info/attributes'])
    await checkWholeFile(join(kept.common, name), `${shownAs(kept, kept.common)}/${name}`);
  for (const { key, value } of await settingsOf(repository))
    if (/^core\.(excludes|attributes)file$/.test(key))
      await checkNamedFile(repository, key, await pathIn(repository, value));
  const above = upward(folder).slice(0, prefix.split('/').length);
  for (const [i, place] of above.entries())
    for (const name of ['.gitignore', '.gitattributes'])
      await checkWholeFile(join(place, name), `${'../'.repeat(i)}${name}`);
  for (const path of await aboutFilesIn(folder)) await checkWholeFile(join(folder, path), path);
}

/** What stands in the folders of a folder, however deep, by a name that tells Git about files. */
async function aboutFilesIn(folder: string, below = ''): Promise<readonly string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
  const pathOf = ({ name }: Dirent) => posix.join(below, name);
  const found = entries.filter(({ name }) => name === '.gitignore' || name === '.gitattributes').map(pathOf);
  const folders = entries.filter((one) => one.isDirectory() && one.name !== '.git').map(pathOf);
  return [...found, ...(await Promise.all(folders.map((one) => aboutFilesIn(folder, one)))).flat()];
}

/** The folders outside the data folder of which Git keeps files, from the top of the work tree. */
const foldersOutside = onceThere(async (repository: Repository): Promise<ReadonlySet<string>> => {
  const folders = new Set(['.']);
  for (const { path } of await indexedInAll(repository)) {
    if (path.startsWith(repository.prefix)) continue;
    for (let folder = posix.dirname(path); !folders.has(folder); folder = posix.dirname(folder)) folders.add(folder);
  }
  return folders;
});

/**
 * Has to be called before anything is done that is to be sent: Git packs it, and asks which files are to be packed in their own way.
 * @throws UsageError where Git would wait for ever for a file that says so, or which files are its own
 */
export async function checkAttributes(repository: Repository): Promise<void> {
  await checkExcludes(repository);
  const top = topOf(repository);
  const paths = [...(await foldersOutside(repository))].map((folder) => posix.join(folder, '.gitattributes'));
  await Promise.all(paths.map((path) => checkWholeFile(join(top, path), posix.relative(repository.prefix, path))));
}
