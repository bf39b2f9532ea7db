import { resolve } from 'node:path';
import { GitFailure, git, gitAsked, gitFed, type Repository, topOf } from '../data/git.ts';
import { UsageError } from '../model/errors.ts';
import { type Branch, branchName } from './branch.ts';

/**
 * The remote that a branch is shared by.
 * @throws UsageError where there is none, or the repository's own settings would send it elsewhere
 */
export async function remoteOf(repository: Repository, branch: Branch): Promise<string> {
  const own = `branch.${branchName(branch)}.remote`;
  const set = (await gitAsked(repository, '', 'config', '--get', own)).trim();
  const known = (await git(repository, 'remote')).split('\n');
  const remote = set !== '' ? set : 'origin';
  if (!known.includes(remote) || remote.startsWith('-'))
    throw set === ''
      ? new UsageError('noRemote')
      : new UsageError('unknownRemote', { remote: set, branch: branchName(branch), setting: own });
  await checkSettings(repository, remote);
  return remote;
}

/** A setting of Git: what it is called, what it says, and whose it is. */
interface Setting {
  readonly scope: string;
  readonly file: string;
  readonly key: string;
  readonly value: string;
}

/** Where a push goes and what answers it there: a folder that came in a zip brings settings that nobody here has read. */
const risky = /^(remote\..*\.(receivepack|vcs)|url\..*\.(insteadof|pushinsteadof))$/s;

const isOfRepository = ({ scope }: Setting): boolean => scope === 'local' || scope === 'worktree';

/** Whether a person lets Git take a command for an address (`ext::`). */
const allowsCommands = (settings: readonly Setting[]): boolean =>
  settings.some((one) => !isOfRepository(one) && one.key === 'protocol.ext.allow' && one.value !== 'never');

/** @throws UsageError where such a setting is the repository's own, not the person's, or the address is a command */
async function checkSettings(repository: Repository, remote: string): Promise<void> {
  const settings = await settingsOf(repository);
  const found = settings.find((one) => isOfRepository(one) && risky.test(one.key));
  if (found) {
    const file = resolve(topOf(repository), found.file.replace(/^file:/, ''));
    throw new UsageError('riskySetting', { key: found.key, file });
  }
  const addresses = (await git(repository, 'remote', 'get-url', '--push', '--all', remote)).split('\n');
  const address = addresses.find((one) => /^[\w+.-]+::|^ext:/.test(one));
  if (address === undefined || allowsCommands(settings)) return;
  const isForPushing = settings.some(({ key }) => key === `remote.${remote}.pushurl`);
  throw new UsageError('commandAsRemote', { remote, address, isForPushing });
}

async function settingsOf(repository: Repository): Promise<readonly Setting[]> {
  const fields = (await git(repository, 'config', '--list', '-z', '--show-scope', '--show-origin')).split('\0');
  return Array.from({ length: Math.floor(fields.length / 3) }, (_, i) => {
    const [scope = '', file = '', line = ''] = fields.slice(i * 3, i * 3 + 3);
    const [key = ''] = line.split('\n', 1);
    return { scope, file, key, value: line.slice(key.length + 1) };
  });
}

/**
 * Shares a closing: the branch and the tag together, or neither.
 * @throws UsageError where that failed; what is closed here stays closed
 */
export async function push(repository: Repository, branch: Branch, tag: string, remote: string): Promise<void> {
  const config = {
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    'push.gpgSign': 'false',
    'push.recurseSubmodules': 'no',
    [`remote.${remote}.mirror`]: 'false',
    ...(allowsCommands(await settingsOf(repository)) ? {} : { 'protocol.ext.allow': 'never' }),
  };
  // Sharing is the one thing that needs the person's own settings: how they sign in, and through which network.
  const variables = { GIT_CONFIG_NOSYSTEM: '0' };
  const refs = [`${branch.ref}:${branch.ref}`, `refs/tags/${tag}:refs/tags/${tag}`];
  const args = ['push', '--atomic', '--porcelain', '--', remote, ...refs] as const;
  await gitFed(repository, { input: '', config, variables, sends: true }, ...args).catch((error) => {
    if (!(error instanceof GitFailure)) throw error;
    const id = /rejected|fetch first|non-fast-forward/i.test(error.message) ? 'pushRejected' : 'pushFailed';
    const said = error.message.split('\n').find((line) => /fatal|error/.test(line)) ?? '';
    const reason = said.replace(/^(fatal|error): */, '').replace(/\.$/, '');
    throw new UsageError(id, { remote, branch: branchName(branch), tag, reason });
  });
}
