import { commitOf, git, linesOf, type Repository } from '../data/git.ts';
import type { Branch } from './branch.ts';
import { moveRefs } from './committing.ts';
import { closingTags } from './history.ts';

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
  return (await listed(repository, '--max-count=1', head, '--not', '--remotes')).length > 0;
}

const listed = async (repository: Repository, ...which: readonly string[]): Promise<readonly string[]> =>
  linesOf(await git(repository, 'rev-list', ...which));

/** What may not have been sent yet: a version, where it is to be sent to, and those of that place that are known besides. */
export interface Unsent {
  readonly head: string;
  readonly remote: string;
  readonly known: readonly string[];
}

const notSent = ({ head, remote, known }: Unsent): readonly string[] => [
  head,
  '--not',
  `--remotes=${remote}`,
  ...known,
];

/** How many versions are looked at before they are sent: more than anybody saves without sending. */
const mostUnsent = 5_000;

/**
 * The versions that were not sent yet, and in which one of the folders of the data (`contacts`) is not as it was before: the
 * last first.
 */
export const unsentChanging = (
  repository: Repository,
  unsent: Unsent,
  folders: readonly string[],
): Promise<readonly string[]> =>
  listed(repository, '--full-history', `--max-count=${mostUnsent}`, ...notSent(unsent), '--', ...folders);

/**
 * A version that was sent and on which all that was not can be made one; null where there is none, or a session was closed
 * since: its tag keeps the version that it stands on.
 */
export async function lastSent(repository: Repository, unsent: Unsent): Promise<string | null> {
  const lines = await listed(repository, '--boundary', ...notSent(unsent));
  const closings = await closingTags(repository);
  if (lines.some((line) => closings.has(line))) return null;
  return lines.find((line) => line.startsWith('-'))?.slice(1) ?? null;
}
