import { commitOf, git, linesOf, type Repository } from '../data/git.ts';
import type { Branch } from './branch.ts';
import { moveRefs } from './committing.ts';

/**
 * The undo that is being sent. Who was killed meanwhile and types it again wants it sent, and nothing more taken back.
 */
const sendingRef = 'refs/worktree/crm-plan/sending';

/** Whether the branch's last commit is an undo that was still to be sent. */
export const isToBeSent = async (repository: Repository, { head }: Branch): Promise<boolean> =>
  head !== null && (await commitOf(repository, sendingRef)) === head;

/** Remembers which undo is to be sent; null where none is any more. */
export async function rememberSending(repository: Repository, commit: string | null): Promise<void> {
  const from = await commitOf(repository, sendingRef);
  if (from !== commit) await moveRefs(repository, [{ ref: sendingRef, to: commit, from }], 'crm-plan: sending');
}

/** Whether a branch has what no shared repository is known to have; where there is none, there is nobody to have it. */
export async function isUnsent(repository: Repository, { head }: Branch): Promise<boolean> {
  if (head === null || (await git(repository, 'remote')) === '') return false;
  return (await unsentOf(repository, head, '--max-count=1')).length > 0;
}

const unsentOf = async (repository: Repository, head: string, ...how: readonly string[]): Promise<readonly string[]> =>
  linesOf(await git(repository, 'rev-list', ...how, head, '--not', '--remotes'));

/** How many versions are looked at before they are sent: who saves that often without sending has the last ones looked at. */
const mostUnsent = 200;

/**
 * The versions under a branch's last one that no shared repository is known to have, the last first; and one that a shared
 * repository has and on which they can be made one, null where there is none.
 */
export async function unsentUnder(
  repository: Repository,
  { head }: Branch,
): Promise<{ readonly commits: readonly string[]; readonly start: string | null }> {
  if (head === null) return { commits: [], start: null };
  const lines = await unsentOf(repository, head, '--boundary', `--max-count=${mostUnsent}`);
  const start = lines.find((line) => line.startsWith('-'))?.slice(1) ?? null;
  return { commits: lines.filter((line) => !line.startsWith('-') && line !== head), start };
}
