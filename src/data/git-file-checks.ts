import { realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { gitFoldersAt, isWaitedFor, mostOfSettings, settingsFiles, shownAs, upward } from './git-folders.ts';
import { pathIn, settingsOf } from './git-settings.ts';
import { checkRefFiles } from './ref-files.ts';
import { type Repository, topOf } from './repository.ts';

/** Files of its own that Git opens before it does anything else. */
const ownFiles = [
  ...['packed-refs', 'shallow', 'index', 'commondir', 'info/grafts', 'objects/info/alternates'],
  ...['objects/info/commit-graph', 'objects/pack/multi-pack-index'],
];

/** Those that people write, or that hold a line, and that Git reads whole. */
const smallFiles = ['HEAD', ...settingsFiles];

/** Whether what only looks like a file stands somewhere: a pipe, a device. */
const isWaitedForAt = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null);
  return found !== null && isWaitedFor(found);
};

/** @throws UsageError where whoever opens what stands in a file's place would wait for ever */
async function checkIsFile(path: string, shown: string): Promise<void> {
  if (await isWaitedForAt(path)) throw new UsageError('notAFile', { path: shown });
}

/** @throws UsageError where whoever opens the file that a setting names would wait for ever */
export async function checkNamedFile(repository: Repository, key: string, path: string): Promise<void> {
  if (path !== '' && (await isWaitedForAt(resolve(topOf(repository), path))))
    throw new UsageError('settingNotAFile', { key, path });
}

/** @throws UsageError where a file of settings isn't one, or is larger than what people write */
async function checkSettingsFile(path: string, shown: string): Promise<void> {
  await checkIsFile(path, shown);
  const bytes = (await stat(path).catch(() => null))?.size ?? 0;
  if (bytes > mostOfSettings) throw new UsageError('gitFileTooLarge', { path: shown, bytes });
}

/** @throws UsageError where Git would wait for ever for one of its own files */
export async function checkOwnFiles(folder: string): Promise<void> {
  let isFound = false;
  for (const [i, one] of upward(folder).entries()) {
    const place = join(one, '.git');
    if (!(await stat(place).catch(() => null))) {
      // Until it finds a `.git`, Git looks whether each folder is a repository without a work tree.
      if (!isFound) await checkIsFile(join(one, 'HEAD'), `${'../'.repeat(i)}HEAD`);
      continue;
    }
    isFound = true;
    await checkIsFile(place, '.git');
    const kept = gitFoldersAt(place);
    for (const at of new Set([kept.own, kept.common])) {
      const shown = shownAs(kept, at);
      for (const name of ownFiles) await checkIsFile(join(at, name), `${shown}/${name}`);
      for (const name of smallFiles) await checkSettingsFile(join(at, name), `${shown}/${name}`);
    }
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
    await checkSettingsFile(join(kept.common, name), `${shownAs(kept, kept.common)}/${name}`);
  for (const { key, value } of await settingsOf(repository))
    if (/^core\.(excludes|attributes)file$/.test(key))
      await checkNamedFile(repository, key, await pathIn(repository, value));
  // Those inside the data folder are seen when it is read.
  const above = upward(folder).slice(0, prefix.split('/').length);
  for (const [i, place] of above.entries())
    for (const name of ['.gitignore', '.gitattributes'])
      await checkSettingsFile(join(place, name), `${'../'.repeat(i)}${name}`);
}
