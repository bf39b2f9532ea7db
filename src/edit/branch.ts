import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from '../data/git.ts';
import { GitFailure } from '../data/git-failures.ts';
import { textIn } from '../data/git-files.ts';
import { shownAs } from '../data/git-folders.ts';
import { checkRefLeads } from '../data/lost-refs.ts';
import { branchInHead, isRef } from '../data/ref-files.ts';
import { commitOf } from '../data/refs.ts';
import type { Repository } from '../data/repository.ts';
import { UsageError } from '../model/errors.ts';

/** The branch that a commit would go to, with its last commit (null: it has none yet). */
export interface Branch {
  /** `refs/heads/…` */
  readonly ref: string;
  readonly head: string | null;
}

/** A branch as people call it. */
export const branchName = ({ ref }: Pick<Branch, 'ref'>): string => ref.replace('refs/heads/', '');

/** What Git keeps while something is under way, with what it is called. */
const underWay = {
  MERGE_HEAD: 'merge',
  CHERRY_PICK_HEAD: 'cherry-pick',
  REVERT_HEAD: 'revert',
  'rebase-merge': 'rebase',
  'rebase-apply': 'rebase',
} as const;

/**
 * The branch that is checked out.
 * @throws UsageError where none is, its name is one that isn't read, or something is under way that has to be finished first
 */
export async function branchOf(repository: Repository): Promise<Branch> {
  for (const [name, what] of Object.entries(underWay))
    if (await lstat(join(repository.kept.own, name)).catch(() => null)) throw new UsageError('gitUnderWay', { what });
  const ref = await refCheckedOut(repository);
  if (!ref?.startsWith('refs/heads/')) throw new UsageError('detachedHead');
  // Of such a name nothing could be asked: it would look as if the branch had no commit.
  if (!isRef(ref)) throw new UsageError('branchNameUnusual', { branch: branchName({ ref }) });
  const head = await commitOf(repository, ref);
  if (head === null) await checkRefLeads(repository, ref);
  return { ref, head };
}

/** The ref that is checked out, also where it can't be read, of which Git itself doesn't tell; null where there is none. */
export async function refCheckedOut(repository: Repository): Promise<string | null> {
  const branch = branchInHead(repository.kept);
  if (branch !== null) return branch;
  try {
    return (await git(repository, 'symbolic-ref', 'HEAD')).trim();
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const head = await textIn(repository, 'HEAD');
    return /^ref:\s*(.*\S)\s*$/.exec(head ?? '')?.[1] ?? null;
  }
}

/**
 * Has to be called before refs are written: Git then adds a line to their logs, and would wait for ever for a pipe.
 * @throws UsageError where something other than a file stands in the place of a log
 */
export async function checkLogs({ kept }: Repository, { ref }: Branch): Promise<void> {
  for (const [folder, name] of [[kept.own, 'logs/HEAD'] as const, [kept.common, `logs/${ref}`] as const]) {
    const found = await lstat(join(folder, name)).catch(() => null);
    const path = `${shownAs(kept, folder)}/${name}`;
    if (found?.isSymbolicLink()) throw new UsageError('isLink', { path });
    if (found && !found.isFile()) throw new UsageError('notAFile', { path });
  }
}
