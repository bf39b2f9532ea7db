import { access, constants, lstat, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { git } from '../data/git.ts';
import { GitFailure } from '../data/git-failures.ts';
import { textIn } from '../data/git-files.ts';
import { type GitFolders, shownAs } from '../data/git-folders.ts';
import { settingOf } from '../data/git-settings.ts';
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
 * Has to be called before refs are written: Git then adds a line to their logs. It would wait for ever for a pipe, and where it
 * may not write to the log of HEAD it says so only once it has moved the branch.
 * @throws UsageError where something other than a file stands in the place of a log, or Git may not write to it
 */
export async function checkLogs(repository: Repository, { ref }: Pick<Branch, 'ref'>): Promise<void> {
  const { kept } = repository;
  for (const [folder, name] of [[kept.own, 'logs/HEAD'] as const, [kept.common, `logs/${ref}`] as const]) {
    const found = await lstat(join(folder, name)).catch(() => null);
    const path = `${shownAs(kept, folder)}/${name}`;
    if (found?.isSymbolicLink()) throw new UsageError('isLink', { path });
    if (found?.isDirectory()) throw new UsageError('logIsFolder', { path });
    if (found && !found.isFile()) throw new UsageError('notAFile', { path });
    if (found || !/^(false|no|off|0)$/i.test(await settingOf(repository, 'core.logallrefupdates')))
      await checkLogWritable(kept, folder, name);
  }
}

/**
 * @param name a log, from its folder on, or a folder in which Git would make it
 * @throws UsageError where Git may not write there
 */
async function checkLogWritable(kept: GitFolders, folder: string, name: string): Promise<void> {
  const place = join(folder, name);
  const found = await stat(place).catch(() => null);
  // Without any log Git needs no more than it does for all else.
  if (!found) return name === 'logs' ? undefined : checkLogWritable(kept, folder, dirname(name));
  const wanted = found.isDirectory() ? constants.W_OK | constants.X_OK : constants.W_OK;
  await access(place, wanted).catch(({ code }: NodeJS.ErrnoException) => {
    const path = `${shownAs(kept, folder)}/${name}`;
    if (code !== 'EACCES' && code !== 'EPERM') throw new UsageError('cannotWrite', { path, reason: code ?? '' });
    // Windows knows no owner of this kind: there only a file that may just be read is refused.
    const isOwn = found.uid === (process.getuid?.() ?? found.uid);
    throw new UsageError('logNotWritable', { path, place, folder: kept.common, isOwn });
  });
}
