import type { Past } from '../data/past.ts';
import type { Repository } from '../data/repository.ts';
import { inData, indexedInAll } from '../data/work-tree.ts';
import { reasonOf, UsageError } from '../model/errors.ts';
import { kinds } from '../model/kinds.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Branch, branchName, refCheckedOut } from './branch.ts';
import { checkNoneHalfClosed } from './closing.ts';
import { checkStillSo, keptFiles, moveRefs, takenBack, tellIndex, tellIndexLeft } from './committing.ts';
import { markLine } from './history.ts';
import { checkNothingStaged, stagedOutside, untoldSave } from './staged.ts';
import { entriesOf, type KeptFile, storeCommit } from './store.ts';
import { type Changes, changesSince, notKept, untracked } from './work-tree.ts';

/** What saving is going to do. */
export interface Saving extends Changes {
  readonly repository: Repository;
  readonly branch: Branch;
  /** The data that were checked: what is saved is this and nothing else. */
  readonly checked: Snapshot;
  /** What the branch has of the data folder until then. */
  readonly kept: ReadonlyMap<string, KeptFile>;
  /** What somebody has staged outside the data folder: it is no part of this. */
  readonly outside: readonly string[];
  /** What nobody can save under its name. */
  readonly misnamed: readonly string[];
}

/**
 * Works out what there is to save; changes nothing but an index that an interrupted saving left behind.
 * @param checked the data as they were read and checked
 * @param isDry whether nothing at all may be changed
 * @throws UsageError where a commit can't be made, or a file is no longer what was checked
 */
export async function planSaving(past: Past, branch: Branch, checked: Snapshot, isDry: boolean): Promise<Saving> {
  const { repository } = past;
  const kept = await keptFiles(past, branch);
  await checkNoneHalfClosed(past, checked);
  await checkSessionsThere(past, branch, checked, kept);
  const found = await indexedInAll(repository);
  const untold = await untoldSave(repository, branch, kept, inData(repository, found));
  const isTold = untold !== null && branch.head !== null && !isDry;
  if (isTold) await tellIndex(repository, untold.before, branch.head);
  const index = isTold ? await indexedInAll(repository) : found;
  if (!untold || !isDry) await checkNothingStaged(repository, branch, kept, inData(repository, index));
  const outside = await stagedOutside(past, branch.head, index);
  const others = await untracked(repository);
  const changes = await changesSince(repository, kept, checked, others, index);
  return { repository, branch, checked, ...changes, kept, outside, misnamed: await notKept(repository, kept, others) };
}

/** @throws UsageError where the sessions' file is gone, and with it what tells which sessions were closed */
async function checkSessionsThere(
  past: Past,
  { head }: Branch,
  checked: Snapshot,
  kept: ReadonlyMap<string, KeptFile>,
): Promise<void> {
  const { path } = kinds.sessions;
  const isGone = checked.sessions === null && !checked.unreadKinds.has('sessions') && kept.has(path);
  if (!isGone || head === null) return;
  const then = (await past.at(head)).sessions?.data.sessions ?? [];
  if (then.some(({ status }) => status === 'closed'))
    throw new UsageError('sessionsGone', { path: past.repository.prefix + path });
}

/**
 * Saves, step by step: objects first, which nobody sees; then the branch, from which moment it is saved; then the index.
 * Killed between two steps it can be typed again.
 * @param message without its last line
 * @returns after each step what it did
 * @throws UsageError before the branch where a file is no longer what was checked: nothing is changed then; after it where
 * another program took back what was saved, or another branch was checked out
 */
export async function* save(
  { repository, branch, checked, files }: Saving,
  message: string,
): AsyncGenerator<{ readonly step: 'objects' | 'refs' | 'index'; readonly commit: string }> {
  const entries = entriesOf(repository, files);
  const text = `${message.trimEnd()}\n\n${markLine({ is: 'save' })}\n`;
  const commit = await storeCommit(repository, { parent: branch.head, entries, message: text });
  yield { step: 'objects', commit };
  await checkStillSo(repository, branch, checked);
  await moveRefs(repository, [{ ref: branch.ref, to: commit, from: branch.head }], 'crm-plan: save');
  yield { step: 'refs', commit };
  await tellIndex(repository, branch.head, commit).catch((error) => {
    throw error instanceof UsageError && error.id === 'cannotWrite'
      ? new UsageError('savedNotFinished', { reason: reasonOf(error) })
      : error;
  });
  await checkKept(repository, branch, commit);
  if ((await refCheckedOut(repository)) !== branch.ref) {
    await tellIndexLeft(repository, commit);
    throw new UsageError('savedAndLeft', { branch: branchName(branch) });
  }
  yield { step: 'index', commit };
}

/**
 * @param branch as it was before something was saved
 * @param commit what was saved
 * @throws UsageError where another program, or the person with Git, took that out of the branch since
 */
export async function checkKept(repository: Repository, branch: Branch, commit: string): Promise<void> {
  const { paths, isHere } = await takenBack(repository, branch, commit);
  if (paths.length === 0) return;
  throw isHere ? new UsageError('saveTakenBack') : new UsageError('savedAndGone', { version: commit.slice(0, 12) });
}
