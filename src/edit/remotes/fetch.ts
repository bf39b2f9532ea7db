import { gitFed } from '../../data/git.ts';
import { GitFailure } from '../../data/git-failures.ts';
import { commitOf } from '../../data/refs.ts';
import type { Repository } from '../../data/repository.ts';
import { connectionTo } from './connection.ts';
import { reasonIn } from './reasons.ts';
import type { Upstream } from './remotes.ts';
import { mostTags, tagAsItIs } from './tags.ts';

/** Where what another repository has is kept, apart from everything of the person's. */
const fetchedRef = 'refs/worktree/crm-plan/shared';

/**
 * Brings what another repository has on a branch: objects, which are checked, and one ref of ours. Nothing is checked out.
 * @returns the last commit there; null with Git's reason where it could not be had
 */
export async function fetched(
  repository: Repository,
  { remote, ref }: Upstream,
): Promise<{ readonly commit: string | null; readonly reason: string }> {
  // Git would follow one that leads to a branch of the person's.
  await gitFed(repository, { input: `option no-deref\ndelete ${fetchedRef}\n` }, 'update-ref', '--stdin');
  try {
    await fetch(repository, remote, [`+${ref}:${fetchedRef}`]);
    return { commit: await commitOf(repository, fetchedRef), reason: '' };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return { commit: null, reason: reasonIn(error) };
  }
}

/** The commit that was brought last; null where none was. Nothing is asked of another repository. */
export const broughtLast = (repository: Repository): Promise<string | null> => commitOf(repository, fetchedRef);

/** Brings tags that another repository has; one that is here stays as it is. */
export async function bringTags(repository: Repository, remote: string, tags: readonly string[]): Promise<void> {
  const refs = tags.map(tagAsItIs);
  for (let at = 0; at < refs.length; at += mostTags) await fetch(repository, remote, refs.slice(at, at + mostTags));
}

async function fetch(repository: Repository, remote: string, refs: readonly string[]): Promise<void> {
  const given = await connectionTo(repository, remote, {
    'fetch.fsckObjects': 'true',
    'fetch.recurseSubmodules': 'no',
    'fetch.writeCommitGraph': 'false',
  });
  const how = [
    '--quiet',
    '--no-tags',
    '--no-prune',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-filter',
    '--refmap=',
  ];
  await gitFed(repository, given, 'fetch', ...how, '--', remote, ...refs);
}
