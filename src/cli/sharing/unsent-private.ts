import { basename } from 'node:path';
import { anyText } from '../../data/any-text.ts';
import { dataFoldersIn } from '../../data/former-folder.ts';
import { GitFailure } from '../../data/git-failures.ts';
import { limits } from '../../data/limits.ts';
import { type NewFile, newFiles } from '../../data/new-files.ts';
import type { Objects } from '../../data/objects.ts';
import { type Past, pastOf } from '../../data/past.ts';
import { isDataFile, mayBePrivate, mayListPeople, privateFolders } from '../../data/paths.ts';
import { objectsNamed } from '../../data/refs.ts';
import type { Repository } from '../../data/repository.ts';
import { isReadable } from '../../data/source.ts';
import { standingIn } from '../../data/standing.ts';
import { type Branch, branchName } from '../../edit/branch.ts';
import { readCommit } from '../../edit/history.ts';
import { broughtLast, fetched } from '../../edit/remotes/fetch.ts';
import { reasonIn } from '../../edit/remotes/reasons.ts';
import { remoteSetting, remotesMeant, type Upstream } from '../../edit/remotes/remotes.ts';
import { refsSentTo } from '../../edit/remotes/there.ts';
import { knownThere, lastSent, type Unsent, unsentChanging, unsentVersions } from '../../edit/sending.ts';
import { commentLines } from '../../model/comments.ts';
import { UsageError } from '../../model/errors.ts';
import { kinds } from '../../model/kinds.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { excerpt } from '../../model/text.ts';
import { personalInContacts } from '../../rules/personal-data-in-text.ts';
import { privateIn } from '../../rules/private-in-clear.ts';
import { isPublicIn } from '../context.ts';
import { commentedIn, listedIn, type OnLine } from './people-in-files.ts';

/** What is held back where something may not be sent: the sending alone, or the closing or the undo that comes before it. */
type Act = 'send' | 'close' | 'undo';

/** What is to be sent, and where to. */
interface Sending {
  readonly head: string;
  readonly to: Upstream;
  readonly act: Act;
}

/** What there is at an address: ids by the names of refs. */
type Refs = ReadonlyMap<string, string>;

/**
 * What is sent is sent with all versions under it: in a public repository a name that was taken out since would be in its
 * history for good. What is there already is asked of the very address: what another one had, this one need not have.
 * @returns why the address could not be asked: then nothing may be sent; null where all may be
 * @throws UsageError where a version that was not sent yet has what may not be public, or can't be read; or where what is
 * there says that it is public, and what would be sent no longer does
 */
export async function checkUnsentPublic(past: Past, sending: Sending): Promise<string | null> {
  const { head, to } = sending;
  const isPublic = isPublicIn(await past.at(head));
  // What is there comes before what is sent. Where none of that was ever public, nobody has to be asked.
  if (!isPublic && !(await wasPublic(past, head))) return null;
  const asked = await refsSentTo(past.repository, to.remote).catch((error) => {
    if (error instanceof GitFailure) return reasonIn(error);
    throw error;
  });
  if (typeof asked === 'string') return asked;
  for (const refs of asked) await (isPublic ? checkNonePrivate : checkNotMadePrivate)(past, sending, refs);
  return null;
}

/**
 * As `checkUnsentPublic`, of a session that is to be closed: its tag would keep the versions under it. Who closes without sending
 * it asks nobody; nor does who can't: what is known here of the other repository is looked at, and where nobody has said to which
 * one of several the branch is sent, each of them has to take it.
 * @param to where it is sent at once; null where it is not
 */
export async function checkClosingPublic(past: Past, head: string, branch: Branch, to: Upstream | null): Promise<void> {
  if (to !== null && (await checkUnsentPublic(past, { head, to, act: 'close' })) === null) return;
  const { repository } = past;
  const remotes = await remotesMeant(repository, branch);
  if (remotes.length === 0 || !isPublicIn(await past.at(head))) return;
  // What was brought last is of one of several: nobody knows of which.
  const brought = remotes.length === 1 ? await broughtLast(repository) : null;
  const looked = await Promise.all(
    remotes.map(async (remote) => {
      const unsent = {
        head,
        there: [...(await knownThere(repository, remote)), ...(brought === null ? [] : [brought])],
      };
      return { remote, unsent, found: await firstPrivate(past, unsent) };
    }),
  );
  const refusing = looked.find(({ found }) => found !== null);
  if (!refusing?.found) return;
  const { remote, unsent, found } = refusing;
  if (found === 'tooMuch') throw new UsageError('unsentTooMuch', { isToClose: true });
  const taking = looked.find((one) => one.found === null)?.remote ?? null;
  const choice = remotes.length === 1 ? null : { remote, taking, setting: remoteSetting(branch) };
  throw await isPrivate(past, unsent, found, { act: 'close', choice });
}

async function checkNonePrivate(past: Past, { head, to, act }: Sending, refs: Refs): Promise<void> {
  const { repository } = past;
  const ids = [...new Set(refs.values())];
  const known = { head, there: await commitsHere(repository, ids) };
  if ((await firstPrivate(past, known)) === null) return;
  // What others have sent since is not here yet, and what is here may be theirs.
  await bringUnlessHere(repository, to, refs.get(to.ref));
  const unsent = { head, there: await commitsHere(repository, ids) };
  const found = await firstPrivate(past, unsent);
  if (found === 'tooMuch') throw new UsageError('unsentTooMuch', { isToClose: act === 'close' });
  if (found !== null) throw await isPrivate(past, unsent, found, { act, choice: null });
}

/** Where nobody has said to which of several repositories a branch is sent: one that it can't be sent to, and one that it can. */
interface Choice {
  readonly remote: string;
  readonly taking: string | null;
  /** The setting by which it is said. */
  readonly setting: string;
}

async function isPrivate(
  past: Past,
  unsent: Unsent,
  { version, unread, list }: Found,
  { act, choice }: { readonly act: Act; readonly choice: Choice | null },
): Promise<UsageError> {
  const { repository } = past;
  const { why } = await readCommit(repository, version);
  return new UsageError('unsentPrivate', {
    version: version.slice(0, 12),
    why: excerpt(why, 60),
    unread,
    list,
    start: (await lastSent(repository, unsent))?.slice(0, 12) ?? null,
    isToClose: act === 'close',
    choice,
  });
}

/**
 * Whoever may read a repository is told by its settings where it is kept, and here by a line alone: where it was public, from
 * that line on names would be sent.
 */
async function checkNotMadePrivate(past: Past, { head, to, act }: Sending, refs: Refs): Promise<void> {
  const { repository } = past;
  const heads = [...refs.keys()].filter((name) => name.startsWith('refs/heads/'));
  // A branch that is new there goes to where its usual one is.
  const usual = [to.ref, 'HEAD'].find((name) => refs.has(name));
  const now = await foldersIn(past, head);
  for (const ref of usual === undefined ? heads : [usual]) {
    const id = refs.get(ref) ?? '';
    await bringUnlessHere(repository, { remote: to.remote, ref }, id);
    if ((await commitsHere(repository, [id])).length === 0) continue;
    if (!(await saysPublic(past, id, { now, all: await foldersIn(past, id) }))) continue;
    throw new UsageError('unsentMadePrivate', {
      remote: to.remote,
      branch: branchName(to),
      file: `${repository.prefix}${kinds.settings.path}`,
      act,
    });
  }
}

async function bringUnlessHere(repository: Repository, from: Upstream, id: string | undefined): Promise<void> {
  if (id !== undefined && (await commitsHere(repository, [id])).length === 0) await fetched(repository, from);
}

/** Those of some commits that are here. */
async function commitsHere(repository: Repository, ids: readonly string[]): Promise<readonly string[]> {
  const here = await objectsNamed(repository, ids);
  return ids.filter((id) => here.get(id)?.type === 'commit');
}

/** Whether a version is public by its settings: where the data stood then, also before the folder was renamed. */
async function saysPublic(past: Past, version: string, folders: Folders): Promise<boolean> {
  const { now, all } = folders;
  const former = all.filter((prefix) => !now.includes(prefix));
  for (const place of await placesIn(past, version, former)) if (isPublicIn(await place.at(version))) return true;
  return false;
}

/** Whether a version, or any under it, is public by its settings; also where one holds too much for that to be seen. */
async function wasPublic(past: Past, head: string): Promise<boolean> {
  const now = await foldersIn(past, head);
  const versions = await unsentChanging(past.repository, { head, there: [] }, [kinds.settings.path], past.objects);
  if (versions === null) return true;
  for (const version of versions) {
    const all = await dataFoldersIn(past, version);
    if (all === null) return true;
    const isIt = await saysPublic(past, version, { now, all }).catch((error) => {
      if (error instanceof UsageError) return true;
      throw error;
    });
    if (isIt) return true;
  }
  return false;
}

/** A version that may not be sent. Its file, if it is one of these, is given from the top of the work tree. */
interface Found {
  readonly version: string;
  /** What can't be read, and may hold anything. */
  readonly unread: string | null;
  /** What is a list, or has a comment, with somebody's address or phone number. */
  readonly list: string | null;
}

/** The first that is found; `tooMuch` where there is more than can be looked at. */
async function firstPrivate(past: Past, unsent: Unsent): Promise<Found | 'tooMuch' | null> {
  const versions = await unsentVersions(past.repository, unsent);
  if (versions === null) return 'tooMuch';
  const reader = past.objects();
  try {
    const looking = { past, reader, standing: standingIn(reader, new Set()) };
    for (let i = 0; i < versions.length; i += atOnce) {
      const some = versions.slice(i, i + atOnce);
      const looked = await Promise.all(some.map(([version = '', ...before]) => privateOf(looking, version, before)));
      const found = looked.find((one) => one !== null);
      if (found) return found;
    }
    return null;
  } finally {
    await reader.close();
  }
}

/** How many versions are looked at at once: most of the time is spent in waiting for Git. */
const atOnce = 32;

/** How versions are looked at. */
interface Looking {
  readonly past: Past;
  readonly reader: Objects;
  readonly standing: ReturnType<typeof standingIn>;
}

/**
 * What of a version may not be sent, of what none before it has just so: that was sent, or is looked at itself.
 * @returns `tooMuch` where there is more of it than can be looked at
 */
async function privateOf(
  { past, reader, standing }: Looking,
  version: string,
  before: readonly string[],
): Promise<Found | 'tooMuch' | null> {
  const all = (await standing(version))?.dataFolders ?? null;
  if (all === null) return 'tooMuch';
  for (const place of await placesIn(past, version, all)) {
    const { prefix } = place.repository;
    if (!isReadable(prefix)) return { version, unread: prefix, list: null };
    const news = await newFiles(reader, prefix, version, before);
    if (news === null) return 'tooMuch';
    const list = await listAmong(reader, news, { prefix, version, before });
    if (list !== null) return { version, ...list };
    const inPrivate = new Set(news.flatMap(({ path }) => (isPrivatePlace(path) ? [path] : [])));
    if (inPrivate.size === 0) continue;
    const state = await place.at(version);
    const unread = unreadAmong(inPrivate, state);
    const told = [...privateIn(state), ...personalInContacts(state)].some(({ at }) => inPrivate.has(at.file));
    if (unread !== null || told) return { version, unread: unread === null ? null : prefix + unread, list: null };
  }
  return null;
}

/**
 * The first file among some that holds somebody's address or phone number where no rule looks, or is too large for that to be seen:
 * one that is not read anywhere, one of data in a comment.
 * @param before the versions whose comments were looked at: also of a file that has another name now
 */
async function listAmong(
  reader: Objects,
  files: readonly NewFile[],
  {
    prefix,
    version,
    before,
  }: { readonly prefix: string; readonly version: string; readonly before: readonly string[] },
): Promise<Omit<Found, 'version'> | null> {
  let known: Promise<ReadonlySet<string>> | undefined;
  for (const { path, id, mode } of files) {
    const isData = isDataFile(path);
    if (mode === '160000' || !(isData || mayListPeople(path, prefix))) continue;
    const bytes = await bytesOf(reader, id);
    if (bytes === null) return { unread: prefix + path, list: null };
    // What can't be looked into is not saved: whoever has committed it with Git knows what it holds.
    const found = isData ? await newComment(bytes) : listedIn(bytes);
    if (found !== null && found !== 'unread') return { unread: null, list: prefix + path };
  }
  return null;

  async function newComment(bytes: Uint8Array): Promise<OnLine | null> {
    if (commentedIn(new Set(), bytes) === null) return null;
    known ??= commentsBefore();
    return commentedIn(await known, bytes);
  }

  /** The comments that the versions before it have in files of data that it has not just so. */
  async function commentsBefore(): Promise<ReadonlySet<string>> {
    const then = await Promise.all(before.map((one) => newFiles(reader, prefix, one, [version])));
    const changed = then.flatMap((some) => (some ?? []).filter(({ path }) => isDataFile(path)));
    const texts = await Promise.all(changed.map(({ id }) => bytesOf(reader, id)));
    return new Set(texts.flatMap((one) => commentLines((one && anyText(one)) ?? '')));
  }
}

/** The bytes of a file by its name; null where there is none, or it is larger than any that is saved. */
async function bytesOf(reader: Objects, name: string): Promise<Uint8Array | null> {
  const { id, size } = (await reader.about(name)) ?? { id: name, size: Number.POSITIVE_INFINITY };
  return size > limits.kept ? null : reader.read(id);
}

/** Whether a path is one of those where private data stand; a disk may tell no capital letters from small ones. */
const isPrivatePlace = (path: string): boolean =>
  privateFolders.some((folder) => path.toLowerCase().startsWith(folder));

/** One of some files that was not read: it may hold anything. */
function unreadAmong(news: ReadonlySet<string>, { contacts, reports, unread }: Snapshot): string | null {
  const read = new Set([...contacts, ...reports].map(({ file }) => file));
  return [...news].find((path) => unread.includes(path) || (mayBePrivate(path) && !read.has(path))) ?? null;
}

/** The data folders that there are now, and all that a version has. */
interface Folders {
  readonly now: readonly string[];
  readonly all: readonly string[];
}

/** Where a version holds data: in the folder of its present name, and in others that it has. */
async function placesIn(past: Past, version: string, others: readonly string[]): Promise<readonly Past[]> {
  const { repository } = past;
  return [
    ...((await past.holdsData(version)) ? [past] : []),
    ...others
      .filter((prefix) => prefix !== repository.prefix)
      .map((prefix) => pastOf({ ...repository, prefix }, basename(prefix))),
  ];
}

/** The data folders of a version; none but that of the present name where it holds too much to be looked through. */
const foldersIn = async (past: Past, version: string): Promise<readonly string[]> =>
  (await dataFoldersIn(past, version)) ?? [];
