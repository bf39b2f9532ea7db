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

/** How many versions are looked at before they are sent: more than anybody saves without sending. */
const mostUnsent = 5_000;

/**
 * The versions that a commit comes from, itself with them, that no shared repository is known to have and in which one of the
 * folders of the data (`contacts`) is not as it was before: the last first.
 */
export const unsentChanging = async (
  repository: Repository,
  head: string,
  folders: readonly string[],
): Promise<readonly string[]> =>
  linesOf(
    await git(
      repository,
      'rev-list',
      '--full-history',
      `--max-count=${mostUnsent}`,
      head,
      '--not',
      '--remotes',
      '--',
      ...folders,
    ),
  );

/** A version that a shared repository has and on which all that was not sent can be made one; null where there is none. */
export async function lastSent(repository: Repository, head: string): Promise<string | null> {
  const lines = await unsentOf(repository, head, '--boundary');
  return lines.find((line) => line.startsWith('-'))?.slice(1) ?? null;
}
