import { existsSync, lstatSync, readFileSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { onceNamed } from '../model/once.ts';
import { entriesIn, type GitFolders, isWaitedFor, lineIn, shownAs } from './git-folders.ts';

/** Whether a text can be a ref at all: never an option, a path, a range or a command. */
export const isRef = (text: string): boolean =>
  /^[\p{L}\p{N}_@][\p{L}\p{N}._/@+~^-]{0,249}$/u.test(text) && !text.includes('..');

/** A tag's full name: what is meant by it is then no branch and no commit. */
export const tagRef = (tag: string): string => `refs/tags/${tag}`;

/** What no ref of Git's is called, and a disk takes for another path: the file of a ref that is sound may stand there. */
export const isOtherPath = /\/\/|\/\.|\.(?:\/|$)|\.lock(?:\/|$)|\/$|[~^]/;

/** Bytes of the file of a ref, at most: Git reads it whole, and it holds an id or the name of another ref. */
const mostOfRef = 1_000_000;

/** From how many refs Git goes on to the one that they name. */
const mostSteps = 5;

/** Refs that each work tree has for itself; so is what is in no folder, like HEAD. */
const isOwn = /^(?:[^/]+$|refs\/(?:worktree|bisect|rewritten)\/)/;

/** Where a ref's file stands. */
const folderOf = ({ own, common }: GitFolders, ref: string): string => (isOwn.test(ref) ? own : common);

/** An object's id, which `cat-file --batch` takes for no ref; other commands look whether one is called so. */
const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The folders in which Git looks for the ref that a name means. */
const folders = ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'] as const;

/** The refs among which Git looks for a name, whatever it finds first. */
const meant = (name: string): readonly string[] => {
  const ref = name.replace(/(?:[~^:]|@\{).*$/s, '');
  const isNone = ref === '' || isId.test(ref) || isOtherPath.test(ref);
  return isNone ? [] : [...folders.map((folder) => `${folder}${ref}`), `refs/remotes/${ref}/HEAD`];
};

/**
 * Has to be called before Git is asked for refs by their names: it reads the file of each, and of those that it names.
 * A link to a file, or to another ref, is a ref like others.
 * @throws UsageError where Git would wait for ever for one of them, or read without end
 */
export function checkRefFiles(kept: GitFolders, names: readonly string[]): void {
  const mayHold = holders();
  const check = (ref: string, steps = 0): void => {
    if (steps > mostSteps || isOtherPath.test(ref)) return;
    const folder = folderOf(kept, ref);
    const named = mayHold(dirname(join(folder, ref))) ? namedBy(kept, folder, ref) : null;
    if (named !== null) check(named, steps + 1);
  };
  for (const ref of names.flatMap(meant)) check(ref);
}

/** Tells of folders whether there may be something in them: of very many names most stand in a few that there are not. */
function holders(): (folder: string) => boolean {
  const mayHold = onceNamed((folder: string): boolean => {
    if (dirname(folder) === folder) return true;
    if (!mayHold(dirname(folder))) return false;
    try {
      return statSync(folder, { throwIfNoEntry: false }) !== undefined;
    } catch {
      return true;
    }
  });
  return mayHold;
}

/**
 * Has to be called before Git lists refs, or makes one: it also reads those that stand beside the ones it is asked for, and
 * goes on to those that they name.
 * @param called what a person calls a folder of these
 * @throws as `checkRefFiles`
 */
export function checkAllRefFiles(kept: GitFolders, called = (folder: string) => shownAs(kept, folder)): void {
  const seen = new Set<string>();
  const realOf = (path: string) => orNull(() => realpathSync.native(path));
  const checkIn = (folder: string, under: string, place: string): void => {
    for (const entry of entriesIn(join(folder, under))) {
      const ref = `${under}/${entry.name}`;
      const found = checkRefFile(folder, ref, called);
      if (found === null || typeof found === 'string' || !found.isDirectory()) continue;
      // A link may lead to a folder that it stands in. To ask of each folder where it is takes minutes where they are deep.
      const real = entry.isSymbolicLink() ? realOf(join(folder, ref)) : join(place, entry.name);
      if (real === null || seen.has(real)) continue;
      seen.add(real);
      checkIn(folder, ref, real);
    }
  };
  for (const folder of new Set([kept.own, kept.common])) checkIn(folder, 'refs', realOf(join(folder, 'refs')) ?? '');
}

/** Bytes of the file in which Git keeps most refs, up to which it takes less to read it than to ask Git. */
const mostOfPacked = 1_000_000;

/** Those of some names that no ref has, and nothing that could be meant by them: by what the disk says, without Git. */
export function namesOfNoRef(kept: GitFolders, names: readonly string[]): ReadonlySet<string> {
  // Git moves a ref from its file into the one that holds many: only in this order is it seen wherever it is.
  const mayHold = holders();
  const free = names
    .map((name) => ({ name, refs: meant(name) }))
    .filter(({ refs }) => refs.length > 0 && !refs.some((ref) => isOnDisk(join(folderOf(kept, ref), ref), mayHold)));
  const packed = free.length > 0 ? packedIn(kept) : null;
  const none = packed === null ? [] : free.filter(({ refs }) => !refs.some((ref) => packed.has(ref)));
  return new Set(none.map(({ name }) => name));
}

/** Whether anything stands in the place of a ref's file, or that can't be told. */
function isOnDisk(path: string, mayHold: (folder: string) => boolean): boolean {
  if (!mayHold(dirname(path))) return false;
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** The refs that Git keeps in one file together; null where that can't be told, or there may be others. */
function packedIn({ common }: GitFolders): ReadonlySet<string> | null {
  if (existsSync(join(common, 'reftable'))) return null;
  try {
    const path = join(common, 'packed-refs');
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return new Set();
    if (!found.isFile() || found.size > mostOfPacked) return null;
    return new Set(
      readFileSync(path, 'utf8')
        .split('\n')
        .map((line) => line.slice(line.indexOf(' ') + 1)),
    );
  } catch {
    return null;
  }
}

/**
 * The branch that is checked out, by what the disk says; null where Git alone can tell: it may be none, one that is another
 * one's other name, or be kept elsewhere.
 * @throws as `checkRefFiles`
 */
export function branchInHead(kept: GitFolders): string | null {
  const [, ref] = /^ref:\s*(refs\/heads\/\S+)$/.exec(lineIn(join(kept.own, 'HEAD')) ?? '') ?? [];
  const isPlain = ref !== undefined && isRef(ref) && !isOtherPath.test(ref) && namedBy(kept, kept.common, ref) === null;
  return isPlain ? ref : null;
}

/** The ref that a ref's file names, if it names one. */
function namedBy(kept: GitFolders, folder: string, ref: string): string | null {
  const found = checkRefFile(folder, ref, () => shownAs(kept, folder));
  if (found === null || typeof found === 'string') return found;
  const text = found.isFile() ? orNull(() => readFileSync(join(folder, ref), 'utf8')) : null;
  const [, named = null] = /^ref:\s*(\S+)/.exec(text ?? '') ?? [];
  return named;
}

/** What stands in the place of a ref's file; of a link that names a ref, as old Gits made them, that ref. */
function checkRefFile(folder: string, ref: string, called: (folder: string) => string): Stats | string | null {
  const path = join(folder, ref);
  const there = orNull(() => lstatSync(path, { throwIfNoEntry: false }));
  const linked = there?.isSymbolicLink() ? orNull(() => readlinkSync(path)) : null;
  if (linked?.startsWith('refs/')) return linked;
  const found = linked === null ? there : orNull(() => statSync(path));
  if (!found) return null;
  const shown = `${called(folder)}/${ref}`;
  if (isWaitedFor(found)) throw new UsageError('notAFile', { path: shown });
  if (!found.isFile() || found.size <= mostOfRef) return found;
  // A name without a folder may mean a large file of Git's that is no ref.
  if (!/^(?:HEAD$|refs\/)/.test(ref)) return null;
  throw new UsageError('gitFileTooLarge', { path: shown, bytes: found.size });
}

/** What the disk says; null where it says that there is nothing, or nothing that may be read. */
function orNull<Found>(ask: () => Found): Found | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
