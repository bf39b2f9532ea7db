import type { Repository } from '../../data/repository.ts';
import { type Branch, branchName } from '../../edit/branch.ts';
import { remoteOf, remotesOf, type Upstream, upstreamOf } from '../../edit/remotes/remotes.ts';
import { someOf } from '../../model/errors.ts';
import type { Context } from '../context.ts';
import { say } from '../say.ts';

/**
 * Where a branch is sent to: what it follows, if that has its own name; else, where it was asked for, the shared
 * repository.
 * @throws UsageError where it was asked for and there is none, or the repository's settings would send it elsewhere
 */
export async function destinationOf(
  repository: Repository,
  branch: Branch,
  { isAsked }: { readonly isAsked: boolean },
): Promise<Upstream | null> {
  if (!isAsked && !(await followsOwnName(repository, branch))) return null;
  return { remote: await remoteOf(repository, branch), ref: branch.ref };
}

/** What has to be typed with `save` on a branch that follows none of its name, so that it is sent. */
export const moreToType = async (repository: Repository, branch: Branch): Promise<string> =>
  (await followsOwnName(repository, branch)) ? '' : ' --push';

const followsOwnName = async (repository: Repository, branch: Branch): Promise<boolean> =>
  (await upstreamOf(repository, branch))?.ref === branch.ref;

/** Says that what is saved was not sent, and what to type so that it is. */
export async function sayHere(context: Context, repository: Repository, branch: Branch): Promise<void> {
  const { words } = context;
  if (await followsOwnName(repository, branch)) return say(context, words.save.notYetSent);
  const { set, known, usual } = await remotesOf(repository, branch);
  const remote = known.includes(set) ? set : usual;
  say(context, words.save.here({ branch: branchName(branch), remote, remotes: someOf(known).files }));
}
