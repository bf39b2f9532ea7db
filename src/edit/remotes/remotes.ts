import { git, linesOf } from '../../data/git.ts';
import { settingOf } from '../../data/git-settings.ts';
import type { Repository } from '../../data/repository.ts';
import { someOf, UsageError } from '../../model/errors.ts';
import { type Branch, branchName } from '../branch.ts';
import { checkSettings } from './trusted.ts';

/** The remotes of a repository, and which of them a branch is shared by. */
export interface Remotes {
  /** The one that the branch's settings name; empty where they name none. */
  readonly set: string;
  readonly known: readonly string[];
  /** The one that is meant where the settings name none: that of the usual name, or the only one. */
  readonly usual: string | null;
}

/** What a repository knows of where a branch is sent to. */
export async function remotesOf(repository: Repository, branch: Branch): Promise<Remotes> {
  const set = await settingOf(repository, remoteSetting(branch));
  // Git would take such a name for an option.
  const known = linesOf(await git(repository, 'remote')).filter((name) => !name.startsWith('-'));
  const only = known.length === 1 ? (known[0] ?? null) : null;
  return { set, known, usual: known.includes('origin') ? 'origin' : only };
}

/** The remotes that a branch may be sent to: one where that is said or follows, else all; none where there are none. */
export async function remotesMeant(repository: Repository, branch: Branch): Promise<readonly string[]> {
  const { set, known, usual } = await remotesOf(repository, branch);
  if (known.includes(set)) return [set];
  return usual === null ? known : [usual];
}

/** The setting that says which remote a branch is sent to. */
export const remoteSetting = (branch: Branch): string => `branch.${branchName(branch)}.remote`;

/**
 * The remote that a branch is shared by.
 * @throws UsageError where there is none, or the repository's own settings would send it elsewhere
 */
export async function remoteOf(repository: Repository, branch: Branch): Promise<string> {
  const { set, known, usual } = await remotesOf(repository, branch);
  const about = { branch: branchName(branch), setting: remoteSetting(branch), remotes: someOf(known).files };
  const remote = set !== '' ? set : usual;
  if (remote === null) throw known.length === 0 ? new UsageError('noRemote') : new UsageError('severalRemotes', about);
  if (!known.includes(remote))
    throw set === '' ? new UsageError('noRemote') : new UsageError('unknownRemote', { ...about, remote: set, usual });
  await checkSettings(repository, remote);
  return remote;
}

/** The branch of another repository that a branch follows. */
export interface Upstream {
  readonly remote: string;
  /** As that repository calls it: `refs/heads/…` */
  readonly ref: string;
}

/** What a branch follows, as its settings say; null where they say nothing, or name no other repository. */
export async function upstreamOf(repository: Repository, branch: Branch): Promise<Upstream | null> {
  const remote = await settingOf(repository, remoteSetting(branch));
  const ref = await settingOf(repository, `branch.${branchName(branch)}.merge`);
  return remote === '' || remote === '.' || ref === '' ? null : { remote, ref };
}
