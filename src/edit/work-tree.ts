import { readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isSame } from '../data/blob-ids.ts';
import { listTree } from '../data/commit-source.ts';
import { withoutInvisible } from '../data/decode.ts';
import { git } from '../data/git.ts';
import { checkExcludes } from '../data/git-file-checks.ts';
import { limits } from '../data/limits.ts';
import { sharedObjects } from '../data/objects.ts';
import { isDataFile, isTemporary } from '../data/paths.ts';
import { type Repository, topOf } from '../data/repository.ts';
import { isReadable } from '../data/source.ts';
import {
  type Content,
  contentOf,
  type Indexed,
  indexedInAll,
  inPlaceOf,
  isSetApart,
  leftOutOf,
  standsAt,
} from '../data/work-tree.ts';
import { someOf, UsageError } from '../model/errors.ts';
import { kinds } from '../model/kinds.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { attributedOf } from './attributes.ts';
import { asKept, isSameFile, type LikeKept } from './blobs.ts';
import { isAsChecked } from './checked.ts';
import { ownStart } from './files.ts';
import { isOfPlan, type LeftAlone, leftAlone, leftIn } from './left-alone.ts';
import { type FileContent, type KeptFile, runMode, usualMode } from './store.ts';

/**
 * The files of the data folder in a commit, with their objects and modes; none where there is no commit yet.
 * @param open opens the repository's objects: of several commits what they have in common is asked once
 */
export async function filesOf(
  repository: Repository,
  commit: string | null,
  open = sharedObjects(repository),
): Promise<ReadonlyMap<string, KeptFile>> {
  const entries = commit === null ? [] : ((await listTree(repository, commit, open)) ?? []);
  return new Map(entries.map(({ path, id, mode, size }) => [path, { id, mode, size }]));
}

/** The files that are not the same in two commits. */
export async function changedPaths(
  repository: Repository,
  one: string,
  other: string,
  open = sharedObjects(repository),
): Promise<readonly string[]> {
  const [was, is] = [await filesOf(repository, one, open), await filesOf(repository, other, open)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path)?.id !== is.get(path)?.id);
}

/** @throws UsageError where a part is left out, before any command that writes takes the rest for all there is */
export async function checkAllHere(repository: Repository): Promise<void> {
  const leftOut = await leftOutOf(repository);
  if (leftOut.length > 0) throw new UsageError('notAllHere', someOf(leftOut.map((path) => repository.prefix + path)));
}

/**
 * Needs `checkExcludes` before it.
 * @param index what the index of the whole repository holds
 * @throws UsageError where a file that Git keeps has changed outside the data folder
 */
export async function checkNothingOutside(repository: Repository, index: readonly Indexed[]): Promise<void> {
  const top = topOf(repository);
  const gone: string[] = [];
  const changed: string[] = [];
  for (const entry of index) {
    const { path, id, mode } = entry;
    // What is left out of this work tree on purpose, and other repositories, are no files of it.
    if (path.startsWith(repository.prefix) || isSetApart(entry) || mode === '160000') continue;
    const place = join(top, path);
    const found = await standsAt(place, path);
    if (found?.isSymbolicLink() && mode === '120000') {
      if (!isSame(Buffer.from(await readlink(place)), id)) changed.push(path);
      // Where a disk has no links, Git writes where they lead into a file.
    } else if (!found?.isFile()) gone.push(path);
    else if (!(await isSameFile(place, found.size, id))) changed.push(path);
  }
  const filtered = gone.length > 0 ? new Set<string>() : await attributedOf(repository, changed, notAsTheyAre);
  const files = [...gone, ...changed.filter((path) => !filtered.has(path))];
  if (files.length > 0) throw new UsageError('changesOutside', someOf(files));
}

/**
 * What has Git keep other bytes than a file's: large files kept elsewhere, encrypted ones, another encoding. Whether such a file
 * changed only a filter could tell, and a filter is a program that came with the repository.
 */
const notAsTheyAre = ['filter', 'working-tree-encoding', 'ident'];

/**
 * Whether a file of that path can stand on this system, where it is none of Git's own and leads to nowhere else: what others keep
 * under another one is not gone because it isn't here.
 */
export const canStandHere = (path: string): boolean =>
  isReadable(path) && path.split('/').every((name) => !noName.test(withoutInvisible(name)));

/** What Git itself takes for its own folder on some system, or for another one, and takes in no name. */
const ofGit = String.raw`^(?:\.git|git~1)[ .]*(?::.*)?$|^\.{0,2}$|\\`;

/** What Windows takes in no name besides. */
const ofWindows = String.raw`[\x00-\x1f:?*<>"|]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)`;

const noName = new RegExp(process.platform === 'win32' ? `${ofGit}|${ofWindows}` : ofGit, 'i');

/** The files that are not saved for their names' sake, from the top of the work tree: new ones, and what was saved once and has changed. */
export async function notKept(
  { folder, prefix }: Repository,
  kept: ReadonlyMap<string, KeptFile>,
  others: readonly string[],
): Promise<readonly string[]> {
  const found = others.filter((path) => !canStandHere(path));
  for (const [path, { id }] of kept) {
    const now = canStandHere(path) || isTemporary(path) ? null : await contentOf(folder, path);
    if (now && !isSame(now, id)) found.push(path);
  }
  return found.sort().map((path) => prefix + path);
}

/** The files of the data folder that Git does not keep yet: what it is told to pass over (`--ignored`), or the rest. Needs `checkExcludes` before it. */
export async function untracked(repository: Repository, ...more: readonly string[]): Promise<readonly string[]> {
  const said = await git(repository, 'ls-files', '-z', '--others', '--exclude-standard', ...more);
  return said.split('\0').filter((path) => path !== '');
}

/** A file of the data folder as it is now, and as a commit has it. */
interface Compared {
  readonly path: string;
  readonly now: Content;
  readonly before: KeptFile | undefined;
}

/** @param isBounded whether a new or changed file has to be small enough to be kept */
async function* compared(
  repository: Repository,
  kept: ReadonlyMap<string, KeptFile>,
  paths: Iterable<string>,
  isBounded = false,
): AsyncGenerator<Compared> {
  for (const path of [...new Set(paths)].sort())
    if (!isTemporary(path) && canStandHere(path)) {
      const before = kept.get(path);
      if (before && before.size > limits.kept && (await isUnchanged(repository.folder, path, before))) continue;
      const now = await contentOf(repository.folder, path, isBounded ? repository.prefix + path : undefined);
      const isGone = now === undefined && before !== undefined && (await isReplaced(repository.folder, path, before));
      yield { path, now: isGone ? null : now, before };
    }
}

/** As `isSame`, of a file that is too large to be held in memory: others may have committed one. */
async function isUnchanged(folder: string, path: string, { id, size }: KeptFile): Promise<boolean> {
  const found = await inPlaceOf(folder, path);
  return found?.path === path && found.is.size === size && (await isSameFile(join(folder, path), size, id));
}

/** Whether a folder stands in a file's place, or a file in that of a folder around it: the file is no longer there then. */
async function isReplaced(folder: string, path: string, { mode }: KeptFile): Promise<boolean> {
  // Another repository is a folder in its own right.
  if (mode === '160000') return false;
  const found = await inPlaceOf(folder, path);
  return found !== null && (found.path === path ? found.is.isDirectory() : found.is.isFile());
}

const isChanged = ({ now, before }: Compared): boolean =>
  now === null ? before !== undefined : now !== undefined && (before === undefined || !isSame(now, before.id));

/** The files of the data folder that are new, changed or gone since a commit, but for what no commit of ours takes. */
export async function changedSince(repository: Repository, commit: string): Promise<readonly string[]> {
  await checkExcludes(repository);
  const kept = await filesOf(repository, commit);
  const changed: { readonly path: string; readonly bytes: Uint8Array | null }[] = [];
  const paths = [...kept.keys(), ...(await untracked(repository))];
  for await (const one of compared(repository, kept, paths))
    if (isChanged(one)) changed.push({ path: one.path, bytes: one.now ?? null });
  if (changed.length === 0) return [];
  const { filtered, ofOthers, setApart } = await leftIn(repository, changed, {
    kept,
    index: await indexedInAll(repository),
  });
  const left = new Set([...filtered, ...ofOthers, ...setApart].filter((path) => !isOfPlan(path)));
  return changed.map(({ path }) => path).filter((path) => !left.has(path));
}

/**
 * Of some files of the data folder, those that are not as a commit has them; and what nobody has saved yet and stands in
 * the way of a file that the commit does not have.
 */
export async function changedAmong(
  repository: Repository,
  kept: ReadonlyMap<string, KeptFile>,
  paths: readonly string[],
): Promise<readonly string[]> {
  const changed = new Set<string>();
  for await (const one of compared(repository, kept, paths)) {
    if (one.now !== undefined ? isChanged(one) : one.before !== undefined) changed.add(one.path);
    else if (one.now === undefined)
      for (const path of await inTheWayOf(repository.folder, one.path)) if (!kept.has(path)) changed.add(path);
  }
  return [...changed].sort();
}

/** The files that stand where another one is to be: in its place, in a folder there, or in the place of a folder around it. */
async function inTheWayOf(folder: string, path: string): Promise<readonly string[]> {
  const found = await inPlaceOf(folder, path);
  if (!found?.is.isDirectory()) return found ? [found.path] : [];
  const files: string[] = [];
  const inFolder = await readdir(join(folder, path), { withFileTypes: true }).catch((error) => {
    throw new UsageError('unreadable', { path, reason: error.code ?? '' });
  });
  for (const one of inFolder) {
    const inside = `${path}/${one.name}`;
    if (one.isDirectory()) files.push(...(await inTheWayOf(folder, inside)));
    else if (!one.name.startsWith(ownStart)) files.push(inside);
  }
  return files;
}

/** What of the data folder a commit takes, and what of it is for Git alone. */
export interface Changes extends LeftAlone {
  /** Sorted by path. */
  readonly files: readonly FileContent[];
}

/**
 * What a closing takes in: what differs in the data folder from what the branch's last commit holds. Of the files that
 * reading looks at, it is the very texts that were checked, also where Git itself does not see them. Needs
 * `checkExcludes` before it.
 * @param kept the files of that commit
 * @param others what Git does not keep yet
 * @param index what the index of the whole repository holds
 * @throws UsageError where one of them is no longer what was checked, or a file of the plan is one that Git is told to pass over or
 * to leave alone, or one of another repository
 */
export async function changesSince(
  repository: Repository,
  kept: ReadonlyMap<string, KeptFile>,
  checked: Snapshot,
  others: readonly string[],
  index: readonly Indexed[],
): Promise<Changes> {
  const ignored = new Set(await untracked(repository, '--ignored'));
  const ignoredOfPlan = [...ignored].filter(isOfPlan);
  if (ignoredOfPlan.length > 0) throw new UsageError('ignoredFiles', someOf(ignoredOfPlan));
  const read = [...checked.files.keys()].filter((path) => !ignored.has(path) || kept.has(path));
  const changed: LikeKept[] = [];
  for await (const one of compared(repository, kept, [...kept.keys(), ...others, ...read], true)) {
    const { path, now, before } = one;
    if (isDataFile(path) && !isAsChecked(checked, path, now ?? null))
      throw new UsageError('changedMeanwhile', { path });
    if (!isChanged(one)) continue;
    const like = before ?? kept.get(kinds.sessions.path);
    changed.push({ path, bytes: now ?? null, mode: modeOf(before), like });
  }
  const left = await leftAlone(repository, changed, { kept, index });
  const isLeft = new Set(Object.values(left).flat());
  const files = changed.filter(({ path }) => !isLeft.has(repository.prefix + path));
  return { files: await asKept(repository, files), ...left };
}

/** The mode of a file that takes the place of another: what was a link is a file from now on. */
export const modeOf = (before: KeptFile | undefined): string => (before?.mode === runMode ? before.mode : usualMode);
