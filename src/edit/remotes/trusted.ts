import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkFilesIn, checkNamedFile, checkRemoteFiles } from '../../data/git-file-checks.ts';
import { type GitFolders, gitFoldersAt } from '../../data/git-folders.ts';
import { fileOf, pathIn, type Setting, settingsNow, settingsOf } from '../../data/git-settings.ts';
import { checkAllRefFiles } from '../../data/ref-files.ts';
import type { Repository } from '../../data/repository.ts';
import { toBeWaitedFor } from '../../data/waiting.ts';
import { UsageError } from '../../model/errors.ts';
import { onceForWord } from '../../model/once.ts';
import { addressesOf, isCommand, isFolder, placesAt } from './addresses.ts';

/**
 * Where things are sent to or come from, what answers there, and what is run on the way: a folder that came in a zip
 * brings settings that nobody here has read.
 */
const risky =
  /^(remote\..*\.(receivepack|uploadpack|vcs|proxy.*)|url\..*\.(insteadof|pushinsteadof)|fetch\.bundleuri|core\.(sshcommand|gitproxy|askpass|alternaterefscommand)|credential\.(.*\.)?helper|http\.(.*\.)?(proxy.*|ssl.*|cookiefile|savecookies|curloptresolve|pinnedpubkey))$/s;

const isOfRepository = ({ scope }: Setting): boolean => scope === 'local' || scope === 'worktree';

/** Whether a person lets Git take a command for an address (`ext::`). */
export const allowsCommands = (settings: readonly Setting[]): boolean =>
  settings.some((one) => !isOfRepository(one) && one.key === 'protocol.ext.allow' && one.value !== 'never');

/** A setting that is the repository's own, and would have something run or sent elsewhere. */
const riskyAmong = (settings: readonly Setting[]): Setting | undefined =>
  settings.find((one) => isOfRepository(one) && risky.test(one.key));

/**
 * The settings as they are right before another repository is asked: since they were checked a folder that others write into as
 * well may have got more of them.
 * @throws UsageError where one came that `checkSettings` would have refused
 */
export async function settingsStill(repository: Repository): Promise<readonly Setting[]> {
  const settings = await settingsNow(repository);
  const found = riskyAmong(settings);
  if (found) throw new UsageError('riskySettingMeanwhile', { key: found.key, file: fileOf(repository, found) });
  return settings;
}

/**
 * Checks, once for each remote, what would be run or waited for on the way.
 * @throws UsageError where such a setting is the repository's own, not the person's, the address is a command, or Git would
 * wait for ever for a file here or there, or read one without end
 */
export const checkSettings = onceForWord(async (repository: Repository, remote: string): Promise<void> => {
  const settings = await settingsOf(repository);
  const found = riskyAmong(settings);
  if (found) throw new UsageError('riskySetting', { key: found.key, file: fileOf(repository, found) });
  // Git takes what such a sign divides for several.
  for (const { key, value } of settings.filter((one) => one.key === 'fetch.fsck.skiplist'))
    for (const path of value.split(/[ ,|]/)) await checkNamedFile(repository, key, await pathIn(repository, path));
  await checkRemoteFiles(repository, remote);
  const addresses = await addressesOf(repository, remote);
  const written = writtenOf(repository, settings, remote);
  const places = addresses.map((address, at) => ({ address, at: placeOf(written, addresses, at) }));
  const command = places.find(({ address }) => isCommand(address));
  if (command !== undefined && !allowsCommands(settings))
    throw new UsageError('commandAsRemote', {
      remote,
      ...command,
      isForPushing: written.some(({ key }) => key.endsWith('.pushurl')),
      isSetAlone:
        written.length === 0 || (written.length === 1 && /[\\/]\.git[\\/]config$/.test(written[0]?.file ?? '')),
      areAll: addresses.every(isCommand),
    });
  // Of a folder and a server together, Git would ask both by the same command.
  const folder = places.find(({ address }) => isFolder(address));
  const server = places.find(({ address }) => !isFolder(address));
  if (folder && server) throw new UsageError('folderAndServer', { remote, folder, server });
  // What comes from there may have another address than what is sent.
  const from = writtenAs(repository, settings, `remote.${remote}.url`).map(({ value }) => value);
  const others: GitFolders[] = [];
  for (const address of new Set([...addresses, ...from].filter(isFolder))) {
    const there = (await placesAt(repository, address)).map(gitFoldersAt).find(isRepository);
    if (there) others.push(there);
  }
  const waited = await toBeWaitedFor(repository.kept, others, repository.env);
  if (waited) throw waited;
  for (const there of others) {
    for (const folder of new Set([there.own, there.common])) await checkFilesIn(folder, folder);
    checkAllRefFiles(there, (folder) => folder);
  }
});

/** Whether Git takes a folder for one in which it keeps what is its own, whatever stands in the place of its files. */
const isRepository = ({ own, common }: GitFolders): boolean =>
  existsSync(join(own, 'HEAD')) && existsSync(join(common, 'objects'));

/** An address of a remote as it is written, in which setting and in which file. */
export interface Written {
  readonly key: string;
  readonly file: string;
  readonly value: string;
}

/** The settings that say where a remote's things are sent, in Git's order. */
function writtenOf(repository: Repository, settings: readonly Setting[], remote: string): readonly Written[] {
  const forPushing = writtenAs(repository, settings, `remote.${remote}.pushurl`);
  return forPushing.length > 0 ? forPushing : writtenAs(repository, settings, `remote.${remote}.url`);
}

const writtenAs = (repository: Repository, settings: readonly Setting[], key: string): readonly Written[] =>
  settings.filter((one) => one.key === key).map((one) => ({ key, file: fileOf(repository, one), value: one.value }));

/** Where an address is written; null where that can't be told. A person's own settings may have Git take it for another. */
const placeOf = (written: readonly Written[], addresses: readonly string[], at: number): Written | null =>
  written.find(({ value }) => value === addresses[at]) ??
  (written.length === addresses.length ? (written[at] ?? null) : null);
