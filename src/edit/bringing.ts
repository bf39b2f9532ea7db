import { isUtf8 } from 'node:buffer';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { isSame } from '../data/blob-ids.ts';
import { repositoryAmong } from '../data/git-folders.ts';
import { limits } from '../data/limits.ts';
import { type Objects, sharedObjects } from '../data/objects.ts';
import type { Past } from '../data/past.ts';
import { isDataFile } from '../data/paths.ts';
import { commitOf } from '../data/refs.ts';
import { type Repository, topOf, wholeOf } from '../data/repository.ts';
import { type Content, contentOf, indexed, inPlaceOf } from '../data/work-tree.ts';
import { reasonOf, someOf, UsageError } from '../model/errors.ts';
import { groupedBy } from '../model/grouped.ts';
import { type Branch, branchOf } from './branch.ts';
import { isAncestor, moveRefs, takenBack, tellIndex } from './committing.ts';
import { finishRemoving, makeFolder, makeRunnable, removeEmpty, removeWhole, writeOver } from './files.ts';
import { readCommit } from './history.ts';
import { endOfLog } from './logs.ts';
import { onTop, type Staged, stagedOnTop } from './on-top.ts';
import { sendingMoved } from './sending.ts';
import { isSameEntry, type KeptFile, type RefUpdate, runMode, updateIndex, usualMode } from './store.ts';
import { canStandHere, filesOf } from './work-tree.ts';

/**
 * From which commit the files of the work tree still have to be brought, and to which one. They are written before the branch is
 * moved, and go when the files are there: whoever was killed in between goes on from them, also where the branch has more since.
 * Git writes refs one after the other: the first of these two is worth nothing without the second.
 */
const toRef = 'refs/worktree/crm-plan/to';
const fromRef = 'refs/worktree/crm-plan/from';

/**
 * Moves the branch to a commit that others have a part in: one that joins their changes, or takes a save back.
 * @throws UsageError where the branch has moved, another one is checked out, or a file is too large to be brought: nothing
 * is changed then
 */
export async function moveOn({ repository, objects }: Past, branch: Branch, to: string): Promise<void> {
  if ((await branchOf(repository)).ref !== branch.ref) throw new UsageError('refsMoved');
  const from = branch.head;
  await checkFit(repository, from, to, objects);
  const before = await commitOf(repository, toRef);
  await moveRefs(
    repository,
    [
      { ref: toRef, to, from: before },
      { ref: fromRef, to: from, from: null },
    ],
    'crm-plan: way',
  );
  await moveRefs(
    repository,
    [
      { ref: branch.ref, to, from },
      // Another window that goes before this one takes them away: then nothing would tell what is still to be brought.
      { ref: toRef, to, from: to },
      { ref: fromRef, to: from, from },
    ],
    whyMoved,
  ).catch(async (error) => {
    // Another window may have begun a way of its own.
    if (from !== null)
      await endWay(repository, { from, target: to }, [{ ref: branch.ref, to: from, from }]).catch(() => {});
    throw error;
  });
}

/**
 * @throws UsageError where a commit has files that another one has not, and one of them is too large to be held in memory, or
 * Git would take the data folder for one of its own
 */
async function checkFit(repository: Repository, from: string | null, to: string, open: () => Objects): Promise<void> {
  const whole = wholeOf(repository);
  const [was, is] = [await filesOf(whole, from, open), await filesOf(whole, to, open)];
  checkNoRepository(repository.prefix, [...is.keys()]);
  checkNotOfGit(repository, [...is.keys()]);
  for (const [path, { id, size }] of is)
    if (size > limits.kept && was.get(path)?.id !== id)
      throw new UsageError('fileTooLargeToBring', { path, bytes: size, most: limits.kept });
}

/** @throws UsageError where Git would take the data folder, or one that it stands in below the top, for one of its own */
function checkNoRepository(prefix: string, paths: readonly string[]): void {
  const parts = prefix.split('/').slice(0, -1);
  for (const folder of parts.map((_, i) => `${parts.slice(0, i + 1).join('/')}/`)) {
    // A disk may tell no capital letters from small ones.
    const inside = paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
    const names = new Map(inside.map((path) => [path.split('/')[0]?.toLowerCase(), path.split('/')[0]]));
    const found = repositoryAmong((name) => names.has(name.toLowerCase()));
    if (found.length > 0)
      throw new UsageError('repositoryToBring', {
        paths: found.map((name) => `${folder}${names.get(name.toLowerCase())}`),
      });
  }
}

/** @throws UsageError where a file would stand in a folder in which Git keeps what is its own, whatever that is called (`gitdir:`) */
function checkNotOfGit(repository: Repository, paths: readonly string[]): void {
  const top = topOf(repository);
  const own = [repository.kept.own, repository.kept.common]
    .map((folder) => relative(top, existsSync(folder) ? realpathSync(folder) : folder).replaceAll(sep, '/'))
    .filter((folder) => folder !== '.git' && !folder.startsWith('..') && !isAbsolute(folder));
  const found = paths.filter((path) => own.some((folder) => `${path}/`.startsWith(`${folder}/`)));
  if (found.length > 0) throw new UsageError('ofGitToBring', someOf(found));
}

/** A way of the work tree from one commit to another. */
interface Way {
  readonly from: string;
  readonly to: string;
  /** What names the second one, where something does. */
  readonly target: string | null;
  /** Whether the branch has it: else the run was killed before it moved the branch, or somebody has left that branch since. */
  readonly isBegun: boolean;
}

async function wayOf(repository: Repository, { ref, head }: Branch): Promise<Way | null> {
  const from = await commitOf(repository, fromRef);
  if (from === null || head === null) return null;
  const target = await commitOf(repository, toRef);
  // One that an older version of the program has left behind is not what this way goes to.
  const to = target !== null && (await isAncestor(repository, from, target)) ? target : head;
  const isBegun =
    (await isAncestor(repository, from, head)) &&
    (await isIn(repository, to, head)) &&
    !(await isMovedByOthers(repository, { ref, head, to }));
  return { from, to, target, isBegun };
}

/** Why the branch was moved to what has to be brought, as its log says. */
const whyMoved = 'crm-plan: join';

/**
 * Whether it was not this program that moved a branch to a commit, or to one that has the same: Git, which a person had bring what
 * others sent (`git pull`), brings the files, too. Only a log that is kept can tell.
 */
async function isMovedByOthers(
  { kept }: Repository,
  { ref, head, to }: { readonly ref: string; readonly head: string; readonly to: string },
): Promise<boolean> {
  const lines = await endOfLog(join(kept.common, 'logs', ref));
  return lines.at(-1)?.to === head && !lines.some((line) => line.to === to && line.why === whyMoved);
}

/** Whether the work tree is still on its way to a commit (`begun`), or only what tells of one is left that the branch does not go. */
export async function wayHere(repository: Repository, branch: Branch): Promise<'begun' | 'left' | 'none'> {
  const way = await wayOf(repository, branch);
  if (way === null) return 'none';
  return way.isBegun ? 'begun' : 'left';
}

/**
 * Takes away what tells of a way that the branch never went, or goes no longer.
 * @throws UsageError where another window has moved the branch meanwhile: it may go that way by then
 */
export async function leaveWay(repository: Repository, branch: Branch): Promise<void> {
  const way = await wayOf(repository, branch);
  if (way && !way.isBegun) await endWay(repository, way, [{ ref: branch.ref, to: branch.head, from: branch.head }]);
}

/** Takes away what tells of a way. */
const endWay = (
  repository: Repository,
  { from, target }: Pick<Way, 'from' | 'target'>,
  first: readonly RefUpdate[],
): Promise<void> =>
  moveRefs(
    repository,
    [...first, { ref: fromRef, to: null, from }, ...(target === null ? [] : [{ ref: toRef, to: null, from: target }])],
    'crm-plan: done',
  ).catch(async (error) => {
    // Another window may have finished it.
    if ((await commitOf(repository, fromRef)) !== null) throw error;
  });

/** What was left as it is: because somebody edits it (the way is not at its end then), or because it is none of ours. */
export interface Brought {
  readonly edited: readonly string[];
  readonly passed: readonly string[];
  /** What stands outside the data and has what was edited where others wrote in the same lines. */
  readonly partly: readonly string[];
  /** The commits that the way goes between. */
  readonly between: readonly string[];
  /** Whether another program, which knew nothing of that commit yet, took it back in Git: the files have it all the same. */
  readonly isTakenBack?: boolean;
}

/**
 * Brings the files of the work tree to the commit to which they are on their way. What somebody has edited or committed
 * meanwhile is joined with it line by line; where that can't be, the file is left as it is, and the same has to be done again.
 * @param isOurs whether, where both wrote different things, what was edited holds
 * @throws UsageError where a file can't be written: the same has to be done again then
 */
export const bring = (repository: Repository, branch: Branch, isOurs: boolean): Promise<Brought> =>
  afterBranch(() => bringFiles(repository, branch, isOurs));

/**
 * Does what comes after the branch was moved: of what can't be written then it is said that the rest has still to be brought, and
 * that the same command does it.
 */
export const afterBranch = <Done>(act: () => Promise<Done>): Promise<Done> =>
  act().catch((error: unknown) => {
    const isUnwritten = error instanceof UsageError && (error.id === 'cannotWrite' || error.id === 'outputIsFile');
    if (!isUnwritten) throw error;
    const { path } = error.args as { readonly path: string };
    throw new UsageError('broughtInPart', { path, reason: reasonOf(error) });
  });

async function bringFiles(repository: Repository, branch: Branch, isOurs: boolean): Promise<Brought> {
  const way = await wayOf(repository, branch);
  const edited: string[] = [];
  const passed: string[] = [];
  const partly: string[] = [];
  if (!way?.isBegun) return { edited, passed, partly, between: [] };
  const { from, to } = way;
  const between = [from, to];
  const whole = wholeOf(repository);
  const open = sharedObjects(whole);
  const [was, wanted] = [await filesOf(whole, from, open), await filesOf(whole, to, open)];
  // What somebody has committed meanwhile is not staged: it is joined like what they have edited.
  const last = to === branch.head ? was : await filesOf(whole, branch.head, open);
  const index = new Map((await indexed(whole)).map(({ path, id }) => [path, id]));
  const brought: Omit<Staged, 'entry'>[] = [];
  const reader = open();
  try {
    // What goes first: it may stand where a folder is to be.
    const gone = [...was.keys()].filter((path) => !wanted.has(path));
    for (const [folder, paths] of groupedBy(gone.filter(canStandHere), (path) => dirname(path))) {
      const isStill = (path: string) => (bytes: Buffer) => isSame(bytes, was.get(path)?.id ?? '');
      const names = new Map(paths.map((path) => [basename(path), isStill(path)]));
      await finishRemoving(join(whole.folder, folder), names);
    }
    for (const path of [...gone.sort(), ...[...wanted.keys()].sort()]) {
      const [then, next] = [was.get(path), wanted.get(path)];
      if (isSameEntry(then, next)) continue;
      const isInside = path.startsWith(repository.prefix);
      const isData = isInside && isDataFile(path.slice(repository.prefix.length));
      // What somebody has staged outside the data is theirs to bring together; of the data it stays staged, with what is brought.
      // Of what is staged as it is to be, the file itself may not be so yet.
      if (!isInside && ![then, last.get(path), next].some((one) => one?.id === index.get(path))) {
        passed.push(path);
        continue;
      }
      const result = await bringLatest(whole, reader, { path, then, next, isOurs, isInside, isData });
      if (result === 'brought' && next && next.mode !== (then?.mode ?? usualMode))
        await makeRunnable(join(whole.folder, path), next.mode === runMode);
      if (isInside && result === 'brought') brought.push({ path, isData, then, next });
      if (result === 'edited' && isInside) edited.push(path);
      else if (result === 'partly') partly.push(path);
      else if (result !== 'brought') passed.push(path);
    }
    if (edited.length > 0) return { edited, passed, partly, between };
    await tellIndex(whole, from, to, open);
    const now = await branchOf(repository);
    if (now.ref === branch.ref) await restage(whole, reader, brought, { tip: now.head ?? to, open });
    else if (now.head !== null) await tellIndex(whole, to, now.head, open);
  } finally {
    await reader.close();
  }
  const { paths, isHere, tip } = await takenBack(whole, { ref: branch.ref, head: from }, to);
  // Who has gone back with Git has left the way: the same command makes it anew.
  if (!isHere && tip !== null && !(await isIn(repository, to, tip))) throw new UsageError('refsMovedSince');
  // What was to be sent is still to be sent once others' changes are in it.
  await endWay(repository, way, await sendingMoved(repository, { head: from }, to));
  return { edited, passed, partly, between, isTakenBack: paths.length > 0 };
}

/** Puts what somebody has staged by now of files that were brought on top of what was brought; what was committed is not staged. */
async function restage(
  whole: Repository,
  reader: Objects,
  brought: readonly Omit<Staged, 'entry'>[],
  { tip, open }: { readonly tip: string; readonly open: () => Objects },
): Promise<void> {
  if (brought.length === 0) return;
  const kept = await filesOf(whole, tip, open);
  const now = new Map((await indexed(whole)).map((entry) => [entry.path, entry]));
  const staged = brought.flatMap((file) => {
    const entry = now.get(file.path);
    // Of what is being merged, or is not to be looked at, Git has its own idea.
    return entry?.tag === 'H' && ![kept.get(file.path), file.then].some((one) => isSameEntry(entry, one))
      ? [{ ...file, entry }]
      : [];
  });
  await updateIndex(whole, await stagedOnTop(reader, staged, whole.noId));
}

/**
 * Whether a branch has what a commit joined: the commit itself, or one in its place (`git commit --amend`) that says it joins
 * the same.
 */
async function isIn(repository: Repository, joined: string, head: string): Promise<boolean> {
  if (await isAncestor(repository, joined, head)) return true;
  const { parents } = await readCommit(repository, joined);
  const held = await Promise.all(parents.map((parent) => isAncestor(repository, parent, head)));
  return held.length > 1 && held.every(Boolean);
}

/** A file on its way from what one commit has to what another one has. */
interface OnTheWay {
  /** From the top of the work tree. */
  readonly path: string;
  readonly then: KeptFile | undefined;
  readonly next: KeptFile | undefined;
  readonly isOurs: boolean;
  /** Whether it stands in the folder of the data, and whether it is one of them. */
  readonly isInside: boolean;
  readonly isData: boolean;
}

/** How often a file is read anew that was saved while it was written. */
const mostTries = 3;

/** As `bringOne`, of what an editor may save at the same moment: that is joined, too. */
async function bringLatest(whole: Repository, reader: Objects, file: OnTheWay): ReturnType<typeof bringOne> {
  for (let tries = 0; tries < mostTries; tries += 1)
    try {
      return await bringOne(whole, reader, file);
    } catch (error) {
      if (!(error instanceof UsageError && error.id === 'changedMeanwhile')) throw error;
    }
  return 'edited';
}

async function bringOne(
  { folder }: Repository,
  reader: Objects,
  { path, then, next, isOurs, isInside, isData }: OnTheWay,
): Promise<'brought' | 'edited' | 'partly' | 'passed'> {
  const place = join(folder, path);
  // Where it was decided that what somebody edited holds, it stays, to be saved next; outside the data nothing is saved or decided.
  const unlessOurs = isOurs && isInside ? 'brought' : 'edited';
  const isFile = (file: KeptFile | undefined) => file === undefined || file.mode.startsWith('100');
  if (!isFile(then) || !isFile(next) || !canStandHere(path)) return 'passed';
  if (!then) await removeEmpty(place);
  const now: Content = await contentOf(folder, path);
  if (now === undefined && isInside && next) await checkWay(folder, path);
  if (now === undefined) return 'passed';
  if (next === undefined) {
    if (now === null) return 'brought';
    if (!then || !isSame(now, then.id)) return unlessOurs;
    await removeWhole(place, path, (bytes) => isSame(bytes, then.id));
    return 'brought';
  }
  if (then?.id === next.id || (now !== null && isSame(now, next.id))) return 'brought';
  const bytes = await reader.read(next.id);
  if (bytes === null) throw new UsageError('objectMissing', { path, id: next.id.slice(0, 12) });
  if (now === null) {
    if (then) return unlessOurs;
    await makeFolder(dirname(place), path);
    await writeOver(place, bytes, path, null);
    return 'brought';
  }
  // What two have made anew for themselves has nothing in common.
  if (!then) return unlessOurs;
  const isAsThen = isSame(now, then.id);
  if (!isUtf8(now) || !isUtf8(bytes)) {
    if (!isAsThen) return unlessOurs;
    await writeOver(place, bytes, path, (there) => isSame(there, then.id));
    return 'brought';
  }
  const was = isAsThen ? now : ((await reader.read(then.id)) ?? new Uint8Array());
  const { text, isTorn } = onTop(textOf(was), textOf(now), textOf(bytes), isData);
  if (isTorn && isInside && !isOurs) return unlessOurs;
  await writeOver(place, text, path, (there) => there.equals(now));
  // Outside the data nobody has to decide: what was edited there is still to be committed, and is seen in Git.
  return isTorn && !isInside ? 'partly' : 'brought';
}

/**
 * What stands in a file's own place may be somebody's. Where a folder is none any more, what it held is elsewhere for a while: a
 * file that was not brought there would be taken for one that was removed.
 * @throws UsageError where a folder on the way to a file is none
 */
async function checkWay(folder: string, path: string): Promise<void> {
  const found = await inPlaceOf(folder, path);
  if (found && found.path !== path) throw new UsageError('broughtInPart', { path, reason: 'ENOTDIR' });
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
