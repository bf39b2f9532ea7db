import { git, gitAsked, linesOf } from '../data/git.ts';
import { commitOf, commitsUnder } from '../data/refs.ts';
import type { Repository } from '../data/repository.ts';
import type { Branch } from './branch.ts';
import { moveRefs } from './committing.ts';
import { closingTags } from './history.ts';

/**
 * The undo that is being sent, or what came of joining it with what others have sent. Who was killed meanwhile, or had no
 * network, and types it again wants it sent, and nothing more taken back.
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
  return (await git(repository, 'rev-list', '--max-count=1', head, '--not', '--remotes')) !== '';
}

/** What may not have been sent yet: a version, and those that are there where it is to be sent to, as far as they are here. */
export interface Unsent {
  readonly head: string;
  readonly there: readonly string[];
}

/** The versions that a remote is known to have by what was sent there or fetched before: nothing is asked of it. */
export const knownThere = async (repository: Repository, remote: string): Promise<readonly string[]> => [
  ...(await commitsUnder(repository, `refs/remotes/${remote}/`)).values(),
];

async function listed(
  repository: Repository,
  { head, there }: Unsent,
  ...which: readonly string[]
): Promise<readonly string[]> {
  // By the standard input: another repository may have more branches and tags than a command takes words.
  const known = there.map((id) => `^${id}\n`).join('');
  return linesOf(await gitAsked(repository, known, 'rev-list', '--stdin', head, ...which));
}

/** How many versions are looked at before they are sent: more than anybody saves without sending. */
const mostUnsent = 5_000;

/**
 * The versions that were not sent yet, and in which what stands at a path of a data folder (`contacts/`) is not as it was
 * before: the last first. The folder may have had another name.
 */
export const unsentChanging = (
  repository: Repository,
  unsent: Unsent,
  paths: readonly string[],
): Promise<readonly string[]> =>
  listed(
    repository,
    unsent,
    '--full-history',
    `--max-count=${mostUnsent}`,
    '--',
    ...paths.map((path) => `:(top,glob)**/${path}${path.endsWith('/') ? '**' : ''}`),
  );

/**
 * A version that was sent and on which all that was not can be made one; null where there is none, or a session was closed
 * since: its tag keeps the version that it stands on.
 */
export async function lastSent(repository: Repository, unsent: Unsent): Promise<string | null> {
  const lines = await listed(repository, unsent, '--boundary');
  const closings = await closingTags(repository);
  if (lines.some((line) => closings.has(line))) return null;
  return lines.find((line) => line.startsWith('-'))?.slice(1) ?? null;
}
