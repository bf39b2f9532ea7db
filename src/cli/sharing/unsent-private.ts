import { basename } from 'node:path';
import { commonCommits } from '../../data/ancestry.ts';
import { anyText } from '../../data/any-text.ts';
import { dataFoldersIn } from '../../data/former-folder.ts';
import { GitFailure } from '../../data/git-failures.ts';
import { limits } from '../../data/limits.ts';
import { type NewFile, newFiles } from '../../data/new-files.ts';
import type { Objects } from '../../data/objects.ts';
import { type Past, pastOf } from '../../data/past.ts';
import { isDataFile, isPicture, mayBePrivate, mayListPeople, privateFolders } from '../../data/paths.ts';
import { commitOf, objectsNamed } from '../../data/refs.ts';
import type { Repository } from '../../data/repository.ts';
import { isReadable } from '../../data/source.ts';
import { standingIn } from '../../data/standing.ts';
import { type Branch, branchName } from '../../edit/branch.ts';
import { writtenTagsToSend } from '../../edit/closing-tags.ts';
import { ownMessage, readCommit, tagMessage } from '../../edit/history.ts';
import { broughtLast, fetched } from '../../edit/remotes/fetch.ts';
import { reasonIn } from '../../edit/remotes/reasons.ts';
import { remoteSetting, remotesMeant, type Upstream } from '../../edit/remotes/remotes.ts';
import { refsSentTo } from '../../edit/remotes/there.ts';
import { knownThere, lastSent, type Unsent, unsentChanging, unsentVersions } from '../../edit/sending.ts';
import { commentLines } from '../../model/comments.ts';
import { UsageError } from '../../model/errors.ts';
import { excerpt } from '../../model/excerpt.ts';
import type { Place } from '../../model/findings.ts';
import { kinds } from '../../model/kinds.ts';
import { personalDataInList, withoutPersonalData } from '../../model/personal-data.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { personalInContacts } from '../../rules/personal-data-in-text.ts';
import { privateIn } from '../../rules/private-in-clear.ts';
import { isPublicIn } from '../context.ts';
import { commentedIn, isNamedAfterSomebody, isSealed, listedIn, type OnLine } from './people-in-files.ts';

/** What is held back where something may not be sent: the sending alone, or the closing or the undo that comes before it. */
type Act = 'send' | 'close' | 'undo';

/** What is to be sent, and where to. */
interface Sending {
  readonly head: string;
  /** What is to come after it, where something is. */
  readonly next?: Snapshot;
  readonly to: Upstream;
  readonly act: Act;
}

/** What there is at an address: ids by the names of refs. */
type Refs = ReadonlyMap<string, string>;

/**
 * What is sent is sent with all versions under it: in a public repository a name that was taken out since would be in its
 * history for good. What is there already is asked of the very address: what another one had, this one need not have.
 * @returns why the address could not be asked: then nothing may be sent; null where all may be
 * @throws UsageError where a version that was not sent yet has what may not be public, or can't be read; where what is there
 * says that it is public, and what would be sent no longer does; or where what is there becomes public, and has what may not be
 */
export async function checkUnsentPublic(past: Past, sending: Sending): Promise<string | null> {
  const { head, next, to } = sending;
  const says = await publicBy(past, head, next);
  const isPrivate = next === undefined ? says === null : !isPublicIn(next);
  // What is there comes before what is sent. Where none of that was ever public, nobody has to be asked.
  if (says === null && !(await wasPublic(past, head)) && (await comesFromThere(past, sending))) return null;
  const asked = await refsSentTo(past.repository, to.remote).catch((error) => {
    if (error instanceof GitFailure) return reasonIn(error);
    throw error;
  });
  if (typeof asked === 'string') return asked;
  for (const refs of asked) {
    if (says !== null) await checkNonePrivate(past, sending, { refs, says });
    if (isPrivate) await checkNotMadePrivate(past, sending, refs);
  }
  if (says !== null) await checkTagsPublic(past, sending, asked, says);
  return null;
}

/** A tag of a closing is sent as it is: what somebody wrote in it would be read as the message of a version is. */
async function checkTagsPublic(past: Past, { head, act }: Sending, there: readonly Refs[], says: string) {
  const reader = past.objects();
  try {
    for (const [tag, id] of await writtenTagsToSend(past, head, there)) {
      const message = await tagMessage(reader, id);
      if (message !== null && personalDataInList(message) === null) continue;
      throw new UsageError('tagPrivate', { tag, isRead: message !== null, says, act });
    }
  } finally {
    await reader.close();
  }
}

/** Whether a version has a past in common with what the branch that it goes to is known to have: then it tells what that was. */
async function comesFromThere({ repository }: Past, { head, to }: Sending): Promise<boolean> {
  const known = await commitOf(repository, `refs/remotes/${to.remote}/${branchName(to)}`);
  return known !== null && (await commonCommits(repository, head, known)).length > 0;
}

/**
 * As `checkUnsentPublic`, of a session that is to be closed: its tag would keep the versions under it. Who closes without sending
 * it asks nobody; nor does who can't: what is known here of the other repository is looked at, and where nobody has said to which
 * one of several the branch is sent, each of them has to take it.
 * @param closed what is closed, and comes after the head
 * @param to where it is sent at once; null where it is not
 */
export async function checkClosingPublic(
  past: Past,
  {
    head,
    closed,
    branch,
    to,
  }: {
    readonly head: string;
    readonly closed: Snapshot;
    readonly branch: Branch;
    readonly to: Upstream | null;
  },
): Promise<void> {
  if (to !== null && (await checkUnsentPublic(past, { head, next: closed, to, act: 'close' })) === null) return;
  const { repository } = past;
  const remotes = await remotesMeant(repository, branch);
  const says = remotes.length === 0 ? null : await publicBy(past, head, closed);
  if (says === null) return;
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
  throw await isPrivate(past, unsent, found, { act: 'close', choice, says });
}

/** What there is at an address, and the settings by which what is sent there is public. */
interface There {
  readonly refs: Refs;
  readonly says: string;
}

async function checkNonePrivate(past: Past, sending: Sending, { refs, says }: There): Promise<void> {
  const { head, to, act } = sending;
  const { repository } = past;
  const ids = [...new Set(refs.values())];
  const known = { head, there: await commitsHere(repository, ids) };
  if ((await firstPrivate(past, known)) !== null) {
    // What others have sent since is not here yet, and what is here may be theirs.
    await bringUnlessHere(repository, to, refs.get(to.ref));
    const unsent = { head, there: await commitsHere(repository, ids) };
    const found = await firstPrivate(past, unsent);
    if (found === 'tooMuch') throw new UsageError('unsentTooMuch', { isToClose: act === 'close' });
    if (found !== null) throw await isPrivate(past, unsent, found, { act, choice: null, says });
  }
  await checkNoneBecomesPublic(past, sending, { refs, says });
}

/** A repository that becomes public does so with all that it has, also what was taken out of the data since. */
async function checkNoneBecomesPublic(past: Past, sending: Sending, { refs, says }: There): Promise<void> {
  const { head, to, act } = sending;
  const { repository } = past;
  // Where the usual branch is public already, an older one makes nothing public.
  const usual = refs.has('HEAD') ? await settledAt(past, to, refs, 'HEAD') : null;
  if (usual !== null && (await anyPublic(past, [usual]))) return;
  for (const ref of usualAmong(refs, to)) {
    const id = refs.get(ref) ?? '';
    const settled = await settledAt(past, to, refs, ref);
    if (settled === null || (await anyPublic(past, [settled]))) continue;
    // Where somebody else has made it private since, joining leaves it so.
    if (await anyPublic(past, await commonCommits(repository, head, id))) continue;
    const found =
      (await firstPrivate(past, { head, there: [] })) ?? (await firstPrivate(past, { head: id, there: [head] }));
    if (found === null) continue;
    if (found === 'tooMuch') throw new UsageError('unsentTooMuch', { isToClose: act === 'close' });
    throw new UsageError('becomesPublic', { ...(await told(past, found)), remote: to.remote, says, act });
  }
}

async function anyPublic(past: Past, versions: readonly string[]): Promise<boolean> {
  for (const version of versions) if ((await publicBy(past, version)) !== null) return true;
  return false;
}

/** What is said of a version that may not be sent; nothing that may not be public is quoted. */
async function told({ repository }: Past, { version, what, file }: Found) {
  const { why } = await readCommit(repository, version);
  return {
    version: version.slice(0, 12),
    why: excerpt(withoutPersonalData(why), 60),
    what,
    file: withoutPersonalData(file),
  };
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
  found: Found,
  { act, choice, says }: { readonly act: Act; readonly choice: Choice | null; readonly says: string },
): Promise<UsageError> {
  const { repository } = past;
  return new UsageError('unsentPrivate', {
    ...(await told(past, found)),
    start: (await lastSent(repository, unsent))?.slice(0, 12) ?? null,
    // Whoever reads it knows what their own settings say.
    says: says === settingsOf(past) ? null : says,
    act,
    choice,
  });
}

/**
 * Whoever may read a repository is told by its settings where it is kept, and here by a line alone: where it was public, from
 * that line on names would be sent.
 */
async function checkNotMadePrivate(past: Past, { head, to, act }: Sending, refs: Refs): Promise<void> {
  const now = await foldersIn(past, head);
  for (const ref of usualAmong(refs, to)) {
    const settled = await settledAt(past, to, refs, ref);
    if (settled === null || !(await saysPublic(past, settled, { now, all: await foldersIn(past, settled) }))) continue;
    throw new UsageError('unsentMadePrivate', {
      remote: to.remote,
      branch: branchName(to),
      file: settingsOf(past),
      act,
    });
  }
}

/** The refs at an address that tell what it is: a branch that is new there goes to where its usual one is. */
function usualAmong(refs: Refs, to: Upstream): readonly string[] {
  const usual = [to.ref, 'HEAD'].find((name) => refs.has(name));
  return usual === undefined ? [...refs.keys()].filter((name) => name.startsWith('refs/heads/')) : [usual];
}

/** The version of a ref at an address, brought here, whose settings tell who may read it; null where there is none. */
async function settledAt(past: Past, { remote }: Upstream, refs: Refs, ref: string): Promise<string | null> {
  const { repository } = past;
  const id = refs.get(ref) ?? '';
  await bringUnlessHere(repository, { remote, ref }, id);
  return (await commitsHere(repository, [id])).length === 0 ? null : lastWithSettings(past, id);
}

/** A version, or the last one under it that has settings where it has none; null where there is none. */
async function lastWithSettings(past: Past, version: string): Promise<string | null> {
  if ((await foldersIn(past, version)).length > 0 || (await past.holdsData(version))) return version;
  const all = await unsentChanging(past.repository, { head: version, there: [] }, [kinds.settings.path], past.objects);
  return all?.[0] ?? null;
}

async function bringUnlessHere(repository: Repository, from: Upstream, id: string | undefined): Promise<void> {
  if (id !== undefined && (await commitsHere(repository, [id])).length === 0) await fetched(repository, from);
}

/** Those of some commits that are here. */
async function commitsHere(repository: Repository, ids: readonly string[]): Promise<readonly string[]> {
  const here = await objectsNamed(repository, ids);
  return ids.filter((id) => here.get(id)?.type === 'commit');
}

/** The settings of a data folder, from the top of the work tree. */
const settingsOf = ({ repository }: Past): string => `${repository.prefix}${kinds.settings.path}`;

/**
 * The settings by which a version is public: a repository is for all who read it, and may hold other data folders, of which one that
 * says so is enough. What is not said by others, or can't be read, is nothing that they say.
 * @param next what is to come after it, where something is
 * @returns null where none says so
 */
async function publicBy(past: Past, version: string, next?: Snapshot): Promise<string | null> {
  if (next !== undefined && isPublicIn(next)) return settingsOf(past);
  for (const place of await placesIn(past, version, await foldersIn(past, version))) {
    if (place === past ? isPublicIn(await past.at(version)) : await saysItself(place)) return settingsOf(place);
  }
  return null;

  async function saysItself(place: Past): Promise<boolean> {
    if (!isReadable(place.repository.prefix)) return false;
    const state = await place.at(version).catch((error) => {
      if (error instanceof UsageError) return null;
      throw error;
    });
    return state?.ownSettings?.visibility === 'public';
  }
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

/** A version that may not be sent. */
interface Found {
  readonly version: string;
  /** What it has: of contact points, of a report for the Network, somebody's address in a list, comment, name or message; or what can't be read. */
  readonly what: 'contact' | 'report' | 'list' | 'message' | 'unread';
  /** Where that is a list or can't be read, its file from the top of the work tree; empty elsewhere. */
  readonly file: string;
}

/** The first that is found; `tooMuch` where there is more than can be looked at. */
async function firstPrivate(past: Past, unsent: Unsent): Promise<Found | 'tooMuch' | null> {
  const versions = await unsentVersions(past.repository, unsent);
  if (versions === null) return 'tooMuch';
  const reader = past.objects();
  try {
    const own = new Set(versions.map(([version = '']) => version));
    const looking = { past, reader, own, standing: standingIn(reader, new Set()) };
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
  /** All that are looked at. */
  readonly own: ReadonlySet<string>;
  readonly standing: ReturnType<typeof standingIn>;
}

/**
 * What of a version may not be sent, of what none before it has just so: that was sent, or is looked at itself.
 * @returns `tooMuch` where there is more of it than can be looked at
 */
async function privateOf(
  looking: Looking,
  version: string,
  before: readonly string[],
): Promise<Found | 'tooMuch' | null> {
  const { past, reader, standing } = looking;
  const all = (await standing(version))?.dataFolders ?? null;
  if (all === null) return 'tooMuch';
  if (personalDataInList(await ownMessage(reader, version)) !== null) return { version, what: 'message', file: '' };
  for (const place of await placesIn(past, version, all)) {
    const { prefix } = place.repository;
    if (!isReadable(prefix)) return { version, what: 'unread', file: prefix };
    const known = await lookedAtIn(looking, prefix, before);
    const news = await newFiles(reader, prefix, version, known);
    if (news === null) return 'tooMuch';
    const list = await listAmong(reader, news, { prefix, version, before: known });
    if (list !== null) return { version, ...list };
    const inPrivate = new Set(await pathsInClear(reader, news));
    if (inPrivate.size === 0) continue;
    const state = await place.at(version);
    const unread = unreadAmong(inPrivate, state);
    if (unread !== null) return { version, what: 'unread', file: prefix + unread };
    const among = <T extends { readonly at: Place }>(some: Iterable<T>) =>
      [...some].find(({ at }) => inPrivate.has(at.file));
    const found = among(privateIn(state));
    if (found) return { version, what: found.args.what === 'report' ? 'report' : 'contact', file: '' };
    if (among(personalInContacts(state))) return { version, what: 'contact', file: '' };
  }
  return null;
}

/** Those of some versions of which a folder was looked at, or was there already: of what was no data folder yet nothing was. */
async function lookedAtIn(
  { own, standing }: Looking,
  prefix: string,
  versions: readonly string[],
): Promise<readonly string[]> {
  const isLookedAt = async (version: string): Promise<boolean> =>
    !own.has(version) || ((await standing(version))?.dataFolders ?? []).includes(prefix);
  const looked = await Promise.all(versions.map(isLookedAt));
  return versions.filter((_version, i) => looked[i]);
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
): Promise<Pick<Found, 'what' | 'file'> | null> {
  let known: Promise<ReadonlySet<string>> | undefined;
  for (const { path, id, mode } of files) {
    if (isNamedAfterSomebody(path)) return { what: 'list', file: prefix + path };
    const isData = isDataFile(path);
    if (mode === '160000' || !(isData || mayListPeople(path, prefix))) continue;
    const bytes = await bytesOf(reader, id);
    if (bytes === null && isPicture(path)) continue;
    if (bytes === null) return { what: 'unread', file: prefix + path };
    // What can't be looked into is not saved: whoever has committed it with Git knows what it holds.
    const found = isData ? await newComment(bytes) : listedIn(path, bytes);
    if (found !== null && found !== 'unread') return { what: 'list', file: prefix + path };
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

/** Those of some files that stand where private data do, but for what is sealed. */
async function pathsInClear(reader: Objects, files: readonly NewFile[]): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { path, id } of files) {
    if (!isPrivatePlace(path)) continue;
    const bytes = isDataFile(path) ? null : await bytesOf(reader, id);
    if (bytes === null || !isSealed(bytes)) paths.push(path);
  }
  return paths;
}

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
