import { isSame } from '../data/blob-ids.ts';
import { isIn } from '../data/git-files.ts';
import type { Past } from '../data/past.ts';
import { commitOf } from '../data/refs.ts';
import { type Repository, wholeOf } from '../data/repository.ts';
import { contentOf, type Indexed } from '../data/work-tree.ts';
import { someOf, UsageError } from '../model/errors.ts';
import { type Branch, branchName } from './branch.ts';
import { lastHere } from './elsewhere.ts';
import { readCommit } from './history.ts';
import { isSameEntry, type KeptFile } from './store.ts';
import { filesOf } from './work-tree.ts';

type Files = ReadonlyMap<string, KeptFile>;

/** The files that the index has otherwise than a commit (another content or mode, more or fewer files), sorted. */
function differing(entries: readonly Indexed[], kept: Files): readonly string[] {
  const there = new Set(entries.map(({ path }) => path));
  const other = entries.filter((entry) => !isSameEntry(kept.get(entry.path), entry));
  const gone = [...kept.keys()].filter((path) => !there.has(path));
  return [...new Set([...other.map(({ path }) => path), ...gone])].sort();
}

/**
 * A save of which the index has not been told yet: whoever was killed in between left it so, and in another window that is
 * saving just now it is so for a moment. The index has then all that was saved as it was before, and the files on the disk
 * have not: whoever takes a save back on purpose, or whose folder has stayed behind its branch, has it in both.
 * @param kept the files of the branch's last commit
 * @param entries what the index holds of the data folder
 * @returns the commit before it (null: it was the first one); null where there is no such save
 */
export async function untoldSave(
  repository: Repository,
  { head }: Branch,
  kept: Files,
  entries: readonly Indexed[],
): Promise<{ readonly before: string | null } | null> {
  const staged = new Set(differing(entries, kept));
  if (head === null || staged.size === 0 || !(await readCommit(repository, head)).isSave) return null;
  const isFromHere = await wasMadeHere(repository, head);
  const before = await commitOf(repository, `${head}^`);
  const then = await filesOf(repository, before);
  const sinceThen = new Set(differing(entries, then));
  const saved = [...new Set([...kept.keys(), ...then.keys()])].filter(
    (path) => !isSameEntry(kept.get(path), then.get(path)),
  );
  if (saved.length === 0) return null;
  for (const path of saved) {
    if (!staged.has(path) || sinceThen.has(path)) return null;
    if (await isOnDisk(repository, path, then.get(path))) return null;
    // The log that says so is written last, and the disk may have been full: who has the very files as they were saved saved them.
    if (!isFromHere && !(await isOnDisk(repository, path, kept.get(path)))) return null;
  }
  return { before };
}

/** Whether, as far as is known, the branch's last commit was made or checked out in this work tree, and not in another one. */
const wasMadeHere = async (repository: Repository, head: string): Promise<boolean> =>
  ((await lastHere(repository)) ?? head) === head;

/**
 * The commit that the work tree still has in its index after the branch was moved from elsewhere; null where that is not so.
 */
async function leftBehindAt(
  repository: Repository,
  { head }: Branch,
  entries: readonly Indexed[],
): Promise<string | null> {
  const last = await lastHere(repository);
  if (head === null || last === null || last === head) return null;
  return differing(entries, await filesOf(repository, last)).length === 0 ? last : null;
}

/** Whether the disk has a file as a commit has it; where that has none, whether the disk has none either. */
async function isOnDisk({ folder }: Repository, path: string, file: KeptFile | undefined): Promise<boolean> {
  const now = await contentOf(folder, path);
  return now && file ? isSame(now, file.id) : now === null && file === undefined;
}

/**
 * @param kept the files of the branch's last commit
 * @param entries what the index holds of the data folder
 * @throws UsageError where something of the data folder is staged: it would be lost sight of; or where it only looks so, as
 * a save is unfinished, or the branch has moved without this work tree
 */
export async function checkNothingStaged(
  repository: Repository,
  branch: Branch,
  kept: Files,
  entries: readonly Indexed[],
): Promise<void> {
  const paths = differing(entries, kept);
  if (paths.length === 0) return;
  // A lost index looks as if everything had been taken out of it on purpose.
  if (entries.length === 0 && !(await isIn(repository, 'index'))) throw new UsageError('indexMissing');
  if ((await commitOf(repository, branch.ref)) !== branch.head) throw new UsageError('refsMoved');
  if (await untoldSave(repository, branch, kept, entries)) throw new UsageError('saveUntold');
  const behind = await leftBehindAt(repository, branch, entries);
  if (behind !== null) throw new UsageError('leftBehind', { branch: branchName(branch), commit: behind.slice(0, 12) });
  // Before there is a first version, Git has none from which to restore.
  const isFirst = branch.head === null;
  throw new UsageError('somethingStaged', { ...someOf(paths.map((path) => repository.prefix + path)), isFirst });
}

/**
 * The files outside the data folder that somebody has staged, sorted.
 * @param entries what the index of the whole repository holds
 */
export async function stagedOutside(
  { repository, objects }: Past,
  head: string | null,
  entries: readonly Indexed[],
): Promise<readonly string[]> {
  const kept = await filesOf(wholeOf(repository), head, objects);
  return differing(entries, kept).filter((path) => !path.startsWith(repository.prefix));
}
