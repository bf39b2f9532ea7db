import { lstatSync, readlinkSync } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { BranchElsewhere } from '../messages/typed.ts';
import { UsageError } from '../model/errors.ts';
import type { Settings } from '../model/generated/types.ts';
import { kinds } from '../model/kinds.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { byCodePoint } from '../model/text.ts';
import { mergeBases } from './ancestry.ts';
import { blobId } from './blob-ids.ts';
import { commitSource, listAll, type NamedEntry } from './commit-source.ts';
import { folderSource } from './folder.ts';
import { git, gitAsked, linesOf } from './git.ts';
import type { Environment } from './git-folders.ts';
import { hashedSource } from './hashed-source.ts';
import { openRepository } from './open-repository.ts';
import { commitOfRef, type Moment, momentOf, type Past, pastOf } from './past.ts';
import { commitOf, objectsNamed } from './refs.ts';
import { type Repository, topOf } from './repository.ts';
import { type Entry, isReadable, passedOver, type Source } from './source.ts';

/** What stands at a path of a repository: a file, one that has become a program to be run, a link, or another repository. */
type EntryType = 'file' | 'executable' | 'symlink' | 'submodule';

/** A path at which something else stands after a change than before. */
export interface ChangedFile {
  /** From the top of the repository. */
  readonly path: string;
  /** From the data folder; null outside it. */
  readonly inData: string | null;
  readonly change: 'added' | 'changed' | 'removed';
  /** Whether the file says what it said: only whether it can be run is another. */
  readonly saysSame: boolean;
  /** What stands there afterwards; of what is gone, what stood there. */
  readonly type: EntryType;
}

/**
 * A change that somebody proposes: the state that it starts from, and the one that it leads to. Of the latter nothing
 * decides how it is read: settings, and which sessions are closed where, are those of the base, as far as that can be read.
 */
export interface Proposal {
  readonly past: Past;
  /**
   * What is to take the change in, as it is now: its settings and its contact points are those that hold. Where its settings can't be
   * read, those hold from which the change began, else those that the change itself brings.
   */
  readonly base: Snapshot;
  readonly baseCommit: string;
  /** Where the change began: the base may have gone on since. */
  readonly before: Snapshot;
  readonly startCommit: string;
  /** Whether that is known: where it is no one commit, or this copy lacks that part, the base itself is taken for it. */
  readonly history: 'common' | 'several' | 'cut' | 'none';
  readonly after: Snapshot;
  /** The same as the settings will have it once it is taken in; null where it changes nothing of those that hold. */
  readonly taken: Snapshot | null;
  /** The commit that is proposed; null where it is the folder as it is now. */
  readonly head: Moment | null;
  readonly files: readonly ChangedFile[];
}

/**
 * What is to take a change in. A session is none here: which there are is what the change itself could say.
 * @throws UsageError where the name leads nowhere, or a tag that anybody may send has the name of a branch
 */
async function baseOf(past: Past, ref: string): Promise<string> {
  const commit = await commitOfRef(past, ref).catch(async (error: unknown) => {
    const isUnknown = error instanceof UsageError && (error.id === 'badRef' || error.id === 'unknownRef');
    throw isUnknown ? new UsageError('unknownBase', { ref, from: await elsewhere(past.repository, ref) }) : error;
  });
  const branches = [`refs/heads/${ref}`, `refs/remotes/${ref}`];
  const named = await past.commitsOf(branches);
  const branch = branches.find((one) => (named.get(one) ?? commit) !== commit);
  if (branch !== undefined) throw new UsageError('tagAndBranch', { ref, branch });
  return commit;
}

/**
 * The branch of another repository that may be meant by a name that leads nowhere here, and by what name it is then found: a copy
 * may follow one branch alone, and a plain name is none of what is fetched usually.
 */
async function elsewhere(repository: Repository, ref: string): Promise<BranchElsewhere | null> {
  const remotes = linesOf(await git(repository, 'remote'));
  const name = ref.replace(/^(refs\/)?remotes\//, '');
  const remote = remotes.find((one) => name.startsWith(`${one}/`));
  if (remote !== undefined) return { remote, branch: name.slice(remote.length + 1), into: `refs/remotes/${name}` };
  const usual = remotes.includes('origin') ? 'origin' : remotes.length === 1 ? remotes[0] : undefined;
  const isId = /^[0-9a-f]{4,64}$/i.test(ref);
  return usual === undefined || isId ? null : { remote: usual, branch: ref, into: ref };
}

/**
 * Opens a proposed change. Its data folder is looked for in the base, so that the change can't point elsewhere.
 * @param where the current folder, and what `--data` says
 * @param refs what is to take the change in, a Git ref; what is proposed, a ref or a session, or the folder as it is now
 * @throws UsageError where one of them isn't to be had, or the data stood elsewhere in both when the change began
 */
export async function openProposal(
  where: { readonly cwd: string; readonly data: string | undefined },
  refs: { readonly base: string; readonly head: string | undefined },
  env: Environment,
): Promise<Proposal> {
  const asked = resolve(where.cwd, where.data ?? '.');
  const around = await openRepository(await existing(asked), env);
  const top = topOf(around);
  const baseCommit = await baseOf(pastOf(around, ''), refs.base);
  const prefix = await prefixIn(around, baseCommit, relative(top, asked), where.data !== undefined);
  if (prefix === null) throw new UsageError('noDataInBase', { base: refs.base });
  const repository: Repository = { ...around, folder: top, prefix };
  const past = pastOf(repository, basename(join(top, prefix)));
  const now = await past.at(baseCommit);

  const head = refs.head === undefined ? null : await momentOf(past, now, refs.head);
  const tip = head?.commit ?? (await commitOf(repository, 'HEAD')) ?? baseCommit;
  const [known, ...more] = await mergeBases(repository, baseCommit, tip);
  // Between several, what one of them has and another has not would seem not to change.
  const startCommit = more.length > 0 ? baseCommit : (known ?? baseCommit);
  const start = await listAll(repository, startCommit, past.objects);

  const proposed = await listAll(repository, tip, past.objects);
  const source = head ? inCommit(past, tip, now, proposed) : await inFolder(past, now, startCommit, start);
  const listed = await source.list();
  const isThere = listed.length > 0 || start.some(({ path }) => path.startsWith(prefix));
  const former = isThere ? null : settingsGone(proposed, await listAll(repository, baseCommit, past.objects));
  if (former !== null) throw new UsageError('dataMoved', { base: refs.base, from: former, to: prefix.slice(0, -1) });
  const atStart = (ruling: Settings | null) => past.under(ruling, inCommit(past, startCommit, now, start));
  const atEnd = (ruling: Settings | null) => past.under(ruling, { ...source, list: async () => listed });
  const ruling = now.ownSettings ?? (await atStart(null)).ownSettings ?? (await atEnd(null)).ownSettings;
  const base = now.ownSettings
    ? now
    : await past.under(ruling, commitSource(repository, baseCommit, now.name, past.objects));
  const before = startCommit === baseCommit ? base : await atStart(ruling);
  const after = withPrivate(await atEnd(ruling), before);
  const history = more.length > 0 ? 'several' : known !== undefined ? 'common' : repository.isShallow ? 'cut' : 'none';
  // Where it isn't known how the settings were when the change began, what others changed since would count as its own.
  const isKnown = history === 'common' || history === 'none';
  const own = isKnown && after.ownSettings && (changed(ruling, before.ownSettings, after.ownSettings) as Settings);
  const taken = !own || isDeepStrictEqual(own, ruling) ? null : withPrivate(await atEnd(own), before);
  const end = head ? proposed : [...proposed.filter(isElsewhere(prefix)), ...(await onDisk(repository, listed, start))];
  return {
    past,
    base,
    baseCommit,
    before,
    startCommit,
    history,
    after,
    taken,
    head,
    files: changesBetween(start, end, prefix),
  };
}

/**
 * What holds, with what a change makes another value: what it says as it did where it began, others may have changed since.
 * A map is gone through key by key.
 */
function changed(holds: unknown, was: unknown, is: unknown): unknown {
  if (isDeepStrictEqual(was, is)) return holds;
  if (!isMap(is)) return is;
  const [held, former] = [isMap(holds) ? holds : {}, isMap(was) ? was : {}];
  const keys = new Set([...Object.keys(held), ...Object.keys(is)]);
  const entries = [...keys].map((key) => [key, changed(held[key], former[key], is[key])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The nearest folder upward that is there: the data folder itself may be what the change takes away. */
async function existing(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isThere || dirname(folder) === folder ? folder : existing(dirname(folder));
}

/** Where the data folder is in a commit: as `findDataFolder` looks for it on the disk. */
async function prefixIn(
  repository: Repository,
  commit: string,
  asked: string,
  isGiven: boolean,
): Promise<string | null> {
  const parts = asked.split(/[\\/]/).filter((part) => part !== '');
  if (parts[0] === '..' || parts.some((part) => part.includes('\n'))) return null;
  const folders = isGiven ? [parts] : parts.map((_part, i) => parts.slice(0, parts.length - i)).concat([[]]);
  const candidates = folders
    .flatMap((folder) => [folder, [...folder, 'plan-data']])
    .map((folder) => folder.map((part) => `${part}/`).join(''));
  const nameOf = (prefix: string) => `${commit}:${prefix}${kinds.settings.path}`;
  const found = await objectsNamed(repository, candidates.map(nameOf));
  return candidates.find((prefix) => found.get(nameOf(prefix))?.type === 'blob') ?? null;
}

/** The folder in which some entries have settings of data that others have no longer; null where there is none. */
function settingsGone(entries: readonly NamedEntry[], others: readonly NamedEntry[]): string | null {
  const known = new Set(others.map(({ path }) => path));
  const isSettings = (path: string) => `/${path}`.endsWith(`/${kinds.settings.path}`);
  const found = entries.find(({ path }) => isSettings(path) && !known.has(path))?.path;
  return found === undefined ? null : found.slice(0, -kinds.settings.path.length).replace(/\/$/, '');
}

/** The folder as a commit holds it: empty where it isn't there, for a change may take it away, or have begun before it was. */
const inCommit = (
  { repository, objects }: Past,
  commit: string,
  { name }: Snapshot,
  entries: readonly NamedEntry[],
): Source =>
  entries.some(({ path }) => path.startsWith(repository.prefix))
    ? commitSource(repository, commit, name, objects)
    : empty(name);

const empty = (name: string): Source => ({ name, list: async () => [], read: async () => new Uint8Array() });

/** The folder of the disk, with the ids by which Git would know its files; links on the way to it are not followed. */
async function inFolder(
  { repository }: Past,
  { name }: Snapshot,
  start: string,
  entries: readonly NamedEntry[],
): Promise<Source> {
  const { folder: top, prefix } = repository;
  const parts = prefix.split('/').slice(0, -1);
  const places = parts.map((_part, i) => join(top, ...parts.slice(0, i + 1)));
  const found = await Promise.all(places.map((place) => lstat(place).catch(() => null)));
  if (!found.every((one) => one?.isDirectory())) return empty(name);
  const ids = entries.flatMap(({ path, id }): [string, string][] =>
    path.startsWith(prefix) ? [[path.slice(prefix.length), id]] : [],
  );
  return hashedSource({ ...folderSource(join(top, prefix)), name }, new Map(ids), start);
}

/** Tells of what a commit holds whether it is none of what a data folder lists: outside it, or where tools leave their own. */
const isElsewhere =
  (prefix: string) =>
  ({ path }: NamedEntry): boolean =>
    !path.startsWith(prefix) ||
    path
      .slice(prefix.length)
      .split('/')
      .slice(0, -1)
      .some((folder) => passedOver.has(folder));

/** The files of the folder as those of the repository. What has no id was not read, and counts as another one. */
async function onDisk(
  repository: Repository,
  entries: readonly Entry[],
  start: readonly NamedEntry[],
): Promise<readonly NamedEntry[]> {
  const { folder: top, prefix } = repository;
  const modes = await knowsModes(repository);
  const was = new Map(start.map((entry) => [entry.path, entry]));
  const kept = entries.filter(({ path, kind }) => isKept(path, kind, was.get(`${prefix}${path}`)));
  return kept.map(({ path, kind, id = '' }) => {
    const place = join(top, prefix, path);
    const there = was.get(`${prefix}${path}`);
    const entry = { path: `${prefix}${path}`, kind, id, mode: '' };
    if (kind === 'symlink') return { ...entry, id: idOfLink(place, there) };
    return kind === 'file' && modes ? { ...entry, mode: modeOf(place) } : entry;
  });
}

/** Whether Git would keep what stands on the disk: a folder, a pipe and the like only as another repository that it knows already. */
const isKept = (path: string, kind: Entry['kind'], there: NamedEntry | undefined): boolean =>
  kind === 'file' || kind === 'symlink' || there?.kind === 'other' || !isReadable(path);

/** Whether a repository takes notice of which files can be run: not all disks do. */
const knowsModes = async (repository: Repository): Promise<boolean> =>
  (await gitAsked(repository, '', 'config', '--get', '--type=bool', 'core.fileMode')).trim() !== 'false';

/** The mode of a file of the disk as Git would know it; empty where it is gone by now. */
function modeOf(place: string): string {
  const found = lstatSync(place, { throwIfNoEntry: false });
  return found ? (found.mode & 0o100 ? executable : plain) : '';
}

/** The id of what a link says; the link itself is not followed. */
function idOfLink(place: string, there: NamedEntry | undefined): string {
  try {
    const target = readlinkSync(place, 'buffer');
    return blobId(target, there?.id ?? '');
  } catch {
    return '';
  }
}

const typeOf = ({ kind, mode }: NamedEntry, before: NamedEntry | undefined): EntryType => {
  if (kind !== 'file') return kind === 'symlink' ? 'symlink' : 'submodule';
  return mode === executable && before?.mode !== executable ? 'executable' : 'file';
};

/** Git knows of a file no more than whether it can be run. */
const executable = '100755';
const plain = '100644';

function changesBetween(
  start: readonly NamedEntry[],
  end: readonly NamedEntry[],
  prefix: string,
): readonly ChangedFile[] {
  const was = new Map(start.map((entry) => [entry.path, entry]));
  const is = new Map(end.map((entry) => [entry.path, entry]));
  const paths = [...new Set([...was.keys(), ...is.keys()])].sort(byCodePoint);
  return paths.flatMap((path): ChangedFile[] => {
    const [then, now] = [was.get(path), is.get(path)];
    // Of a link that can't be read, and of another repository, nothing but that it is there can be told.
    const isUnread = now?.id === '' && now.kind !== 'file';
    const isSameMode = now?.mode === '' || (then?.mode === executable) === (now?.mode === executable);
    const isSameKind = then !== undefined && then.kind === now?.kind;
    const saysSame = isSameKind && then.id === now.id;
    const entry = now ?? then;
    if ((saysSame && isSameMode) || (isSameKind && isUnread) || !entry) return [];
    return [
      {
        path,
        inData: path.startsWith(prefix) ? path.slice(prefix.length) : null,
        change: !then ? 'added' : !now ? 'removed' : 'changed',
        saysSame,
        type: typeOf(entry, now ? then : entry),
      },
    ];
  });
}

/** What was private stays so: a change that makes a report public does not do so before it is taken in. */
function withPrivate(after: Snapshot, before: Snapshot): Snapshot {
  const files = [...after.files].map(([path, file]) => {
    const isPrivate = file.isPrivate || (before.files.get(path)?.isPrivate ?? false);
    return [path, isPrivate === file.isPrivate ? file : { ...file, isPrivate }] as const;
  });
  const { inPart } = after;
  return {
    ...after,
    files: new Map(files),
    inPart: inPart && { ...inPart, snapshot: withPrivate(inPart.snapshot, before) },
  };
}
