import { mergeBases } from '../data/ancestry.ts';
import { isSame } from '../data/blob-ids.ts';
import { GitFailure } from '../data/git-failures.ts';
import { checkAttributes } from '../data/git-file-checks.ts';
import { isIndexWhole } from '../data/git-files.ts';
import { checkIndexFree } from '../data/git-locks.ts';
import { checkRefLeads } from '../data/lost-refs.ts';
import { type Objects, sharedObjects } from '../data/objects.ts';
import type { Past } from '../data/past.ts';
import { checkAllRefFiles } from '../data/ref-files.ts';
import { commitOf, commitsOf, leadsSomewhere } from '../data/refs.ts';
import type { Repository } from '../data/repository.ts';
import { contentOf, indexed } from '../data/work-tree.ts';
import { reasonOf, UsageError } from '../model/errors.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Branch, branchOf, checkLogs } from './branch.ts';
import { changedOnDisk } from './checked.ts';
import { checkOnlyHere } from './elsewhere.ts';
import { readCommit } from './history.ts';
import { checkIdentity } from './identity.ts';
import { textOf } from './joining.ts';
import { joinedText } from './lines.ts';
import {
  type IndexEntry,
  isSameEntry,
  type KeptFile,
  type RefUpdate,
  updateIndex,
  usualMode,
  writeRefs,
} from './store.ts';
import { filesOf } from './work-tree.ts';

// What whoever commits does: closing a session, saving, taking a save back, joining what two have saved.

/** Whether a commit is another one, or among those that came before it. */
export const isAncestor = async (repository: Repository, one: string, of: string): Promise<boolean> =>
  one === of ||
  (await readCommit(repository, of)).parents.includes(one) ||
  (await mergeBases(repository, one, of)).includes(one);

/**
 * The files of the branch's last commit, once it is sure that a commit can be made.
 * @throws UsageError where it can't
 */
export async function keptFiles({ repository, objects }: Past, branch: Branch): Promise<ReadonlyMap<string, KeptFile>> {
  await checkIdentity(repository);
  await checkLogs(repository, branch);
  await checkOnlyHere(repository, branch);
  checkAllRefFiles(repository.kept);
  checkIndexFree(repository);
  await checkAttributes(repository);
  if (branch.head !== null && !(await isIndexWhole(repository, branch.head))) throw new UsageError('indexDamaged');
  return filesOf(repository, branch.head, objects);
}

/**
 * Comes between storing a commit and the refs.
 * @throws UsageError where a file is no longer what was checked, or another branch is checked out
 */
export async function checkStillSo(repository: Repository, branch: Branch, checked: Snapshot): Promise<void> {
  const [changed] = await changedOnDisk(checked, repository.folder);
  if (changed !== undefined) throw new UsageError('changedMeanwhile', { path: changed });
  if ((await branchOf(repository)).ref !== branch.ref) throw new UsageError('refsMoved');
}

/**
 * Writes refs in one transaction: the first ones first, should Git get no further.
 * @throws UsageError where one of them is no longer what it was, or damaged, or Git could not write them all
 */
export async function moveRefs(repository: Repository, updates: readonly RefUpdate[], why: string): Promise<void> {
  if (updates.length === 0) return;
  for (const update of updates) if (update.ref.startsWith('refs/heads/')) await checkLogs(repository, update);
  await writeRefs(repository, updates, why).catch(async (error) => {
    const moved =
      error instanceof GitFailure &&
      /but expected|already exists|unable to resolve|nonexistent object/.test(error.message);
    if (!moved) return checkWritten(repository, updates, error);
    // A ref that leads to nothing would be in the way each time.
    for (const { ref } of updates) if (!(await leadsSomewhere(repository, ref))) await checkRefLeads(repository, ref);
    throw new UsageError('refsMoved');
  });
}

/**
 * Git adds a line to the log of each ref as it writes it, and to that of HEAD when all are written. Where it fails there (the
 * disk is full), what it has written stays.
 * @throws the error of Git where it has written none of the refs; UsageError where it has written some
 */
async function checkWritten(repository: Repository, updates: readonly RefUpdate[], error: unknown): Promise<void> {
  const changing = updates.filter(({ to, from }) => to !== from);
  const now = await commitsOf(
    repository,
    changing.map(({ ref }) => ref),
  );
  const written = changing.filter(({ ref, to }) => (now.get(ref) ?? null) === to);
  if (written.length === 0) throw error;
  if (written.length < changing.length)
    throw new UsageError('writtenInGitInPart', { reason: error instanceof UsageError ? reasonOf(error) : '' });
}

/** What a branch no longer has of what was committed. */
export interface TakenBack {
  /** The files, also where other lines of them were changed; from the top of the data folder. */
  readonly paths: readonly string[];
  /** Whether the files of the folder have it all the same. */
  readonly isHere: boolean;
  /** The last commit of the branch. */
  readonly tip: string | null;
}

/**
 * Comes last. Another program that commits between the branch and the index knows nothing of what was committed, and takes it
 * back; the files of the folder are as they were. The index is told so then: they can be saved like any change. Who goes back
 * with Git (`git reset --hard`) takes it out of the files as well.
 * @param commit what was committed
 */
export async function takenBack(repository: Repository, { ref, head }: Branch, commit: string): Promise<TakenBack> {
  const last = await commitOf(repository, ref);
  if (last === null || last === commit) return { paths: [], isHere: true, tip: last };
  const open = sharedObjects(repository);
  const [then, kept, now] = [
    await filesOf(repository, head, open),
    await filesOf(repository, commit, open),
    await filesOf(repository, last, open),
  ];
  const changed = [...new Set([...then.keys(), ...kept.keys()])].filter((path) => !isSameFile(then, kept, path));
  const paths: string[] = [];
  const reader = open();
  try {
    for (const path of changed) {
      const versions = [then, now, kept].map((files) => files.get(path));
      if (isSameFile(then, now, path) || (await lacks(reader, versions))) paths.push(path);
    }
  } finally {
    await reader.close();
  }
  // The index may have been told of the one while the other was made.
  await tellIndex(repository, commit, last, open);
  return { paths, isHere: await haveOther(repository.folder, paths, [then, now]), tip: last };
}

/** Whether each of some files of a folder is another one than in all of these versions. */
async function haveOther(
  folder: string,
  paths: readonly string[],
  versions: readonly ReadonlyMap<string, KeptFile>[],
): Promise<boolean> {
  for (const path of paths) {
    const bytes = await contentOf(folder, path);
    const isAs = (file: KeptFile | undefined) => (bytes ? file !== undefined && isSame(bytes, file.id) : !file);
    if (versions.some((files) => isAs(files.get(path)))) return false;
  }
  return true;
}

const isSameFile = (one: ReadonlyMap<string, KeptFile>, two: ReadonlyMap<string, KeptFile>, path: string): boolean =>
  one.get(path)?.id === two.get(path)?.id;

/** Whether the second of three versions of a text has other changes than the third, and not those of the third. */
async function lacks(reader: Objects, versions: readonly (KeptFile | undefined)[]): Promise<boolean> {
  const [before, now, kept] = await Promise.all(versions.map((file) => textOf(reader, file)));
  if (typeof before !== 'string' || typeof now !== 'string' || typeof kept !== 'string') return false;
  const both = joinedText(before, now, kept);
  return !both.isTorn && both.text !== now;
}

/** Tells the index what a commit holds, but for what somebody has staged since the commit before it. */
export async function tellIndex(
  repository: Repository,
  before: string | null,
  commit: string,
  open = sharedObjects(repository),
): Promise<void> {
  const [then, kept] = [await filesOf(repository, before, open), await filesOf(repository, commit, open)];
  const now = new Map((await indexed(repository)).map((entry) => [entry.path, entry]));
  /** What is being merged has no one entry. */
  const isOne = (path: string) => now.get(path)?.tag !== 'M';
  const entries = [...new Set([...kept.keys(), ...now.keys()])].flatMap((path): IndexEntry[] => {
    const wanted = kept.get(path);
    const isLeft = isOne(path) && !isSameEntry(now.get(path), wanted) && isSameEntry(now.get(path), then.get(path));
    return isLeft ? [{ path, id: wanted?.id ?? null, mode: wanted?.mode ?? usualMode }] : [];
  });
  await updateIndex(repository, entries);
}

/** Where another commit is checked out by now than the one that the index was told of, it is told of that one. */
export async function tellIndexLeft(repository: Repository, commit: string): Promise<void> {
  const head = await commitOf(repository, 'HEAD');
  if (head !== null && head !== commit) await tellIndex(repository, commit, head);
}
