import { gitAsked } from '../data/git.ts';
import { checkRefLeads } from '../data/lost-refs.ts';
import { commitOfTag, type Past } from '../data/past.ts';
import { tagRef } from '../data/ref-files.ts';
import { commitOf, leadsSomewhere } from '../data/refs.ts';
import type { Repository } from '../data/repository.ts';
import { inData, indexed, indexedInAll } from '../data/work-tree.ts';
import { reasonOf, UsageError } from '../model/errors.ts';
import type { Session } from '../model/generated/types.ts';
import { sessionText } from '../model/names.ts';
import { closingTag, closingTags, sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { asKept } from './blobs.ts';
import { type Branch, branchName, branchOf } from './branch.ts';
import { wayHere } from './bringing.ts';
import { type NewText, writeChecked } from './checked.ts';
import { checkStillSo, isAncestor, keptFiles, moveRefs, takenBack, tellIndex, tellIndexLeft } from './committing.ts';
import { readCommit } from './history.ts';
import { withClosed } from './session-files.ts';
import { checkNothingStaged } from './staged.ts';
import { entriesOf, type KeptFile, storeCommit } from './store.ts';
import {
  type Changes,
  changedSince,
  changesSince,
  checkNothingOutside,
  filesOf,
  modeOf,
  notKept,
  untracked,
} from './work-tree.ts';

/** Everything that closing a session is going to do. */
export interface Closing extends Changes {
  readonly repository: Repository;
  readonly branch: Branch;
  readonly tag: string;
  /** The data that were checked: what is closed is this and nothing else. */
  readonly checked: Snapshot;
  /** The sessions' file with the session closed. */
  readonly sessions: NewText;
  /** What the branch has of the data folder until then. */
  readonly kept: ReadonlyMap<string, KeptFile>;
  /** What nobody can save under its name. */
  readonly misnamed: readonly string[];
  readonly message: string;
  /** Whether the session is closed in a commit. */
  readonly isClosedIn: (commit: string) => Promise<boolean>;
}

/** A closing that was interrupted: the commit is there, the rest may not be. */
export interface HalfClosed {
  readonly repository: Repository;
  readonly branch: Branch;
  readonly tag: string;
  readonly commit: string;
  readonly tagIsThere: boolean;
  /** The sessions' file, where the work tree doesn't have it closed yet. */
  readonly sessions: NewText | null;
}

/** What there is to do about closing a session: all of it, the rest of it, or nothing. */
export type ClosingState =
  | { readonly is: 'open'; readonly branch: Branch }
  | { readonly is: 'half'; readonly half: HalfClosed }
  | { readonly is: 'closed'; readonly branch: Branch; readonly tag: string; readonly commit: string };

/**
 * Whether a session is closed, judged by the refs: its tag names a commit that closed it, and the branch still says so.
 * What an editor has saved meanwhile changes nothing of that.
 * @throws UsageError where its tag is taken by something else, or leads to nothing, a later commit opened it again, which the folder may not know, or its entry says closed and Git knows nothing of it
 */
export async function closingState(past: Past, snapshot: Snapshot, session: Session): Promise<ClosingState> {
  const { repository } = past;
  const branch = await branchOf(repository);
  const { head } = branch;
  const isClosed = session.status === 'closed';
  const tag = isClosed ? (session.ref ?? closingTag(session)) : closingTag(session);
  const tagged = await commitOfTag(past, tag);
  const closedBy = closedIn(past, session, tag);
  const half = (commit: string): ClosingState => {
    const sessions = isClosed ? null : withClosed(snapshot, session);
    return { is: 'half', half: { repository, branch, tag, commit, tagIsThere: tagged !== null, sessions } };
  };

  if (tagged === null) {
    if (await leadsSomewhere(repository, tagRef(tag))) throw new UsageError('tagExists', { tag });
    await checkRefLeads(repository, tagRef(tag));
    if (head !== null && closingTags(session).includes(tag) && (await closedBy(head))) {
      const { parents } = await readCommit(repository, head);
      // A later commit says so too, as one that joins another's closing does, but only the one that closed it may have its tag: of
      // one of which a commit before it is not here nobody knows.
      const before = await Promise.all(
        parents.map(async (_, i) => {
          const parent = await commitOf(repository, `${head}^${i + 1}`);
          return parent === null || closedBy(parent);
        }),
      );
      if (!before.includes(true)) return half(head);
    }
    // Where the folder has it open again, as this advises, it is closed anew, whichever commit closed it by hand.
    if (isClosed) throw new UsageError('closedByHand', { tag, id: session.id });
    return { is: 'open', branch };
  }
  if (!(await closedBy(tagged))) throw new UsageError('tagExists', { tag });
  if (head !== null && (await isAncestor(repository, tagged, head))) {
    const { reopened = [] } = sessionById(await past.at(head), session.id) ?? {};
    if (reopened.length > (session.reopened?.length ?? 0))
      throw new UsageError('reopenedSince', { tag, path: `${repository.prefix}${snapshot.sessions?.file ?? ''}` });
    if (!(await closedBy(head)))
      throw isClosed
        ? new UsageError('closedNotSaved', { tag })
        : new UsageError('openedByHand', { tag, id: session.id });
    return isClosed && (await indexHolds(repository, head, snapshot))
      ? { is: 'closed', branch, tag, commit: tagged }
      : half(tagged);
  }
  // A tag that is not on the branch is this closing's only if the folder is what it tagged.
  const parent = await commitOf(repository, `${tagged}^`);
  const left = await changedSince(repository, tagged);
  if (parent === head && left.every((path) => path === snapshot.sessions?.file)) return half(tagged);
  throw new UsageError('closedOnOtherBranch', { tag, branch: await branchWith(repository, tagged) });
}

/** Tells of a commit whether it has a session closed with a tag. */
const closedIn =
  (past: Past, { id }: Session, tag: string) =>
  async (commit: string): Promise<boolean> => {
    const entry = sessionById(await past.at(commit), id);
    return entry?.status === 'closed' && entry.ref === tag;
  };

/** The sessions whose closing is half done: its tag and its commit are on the branch, and the sessions' file does not say so. */
export async function halfClosedIn(
  past: Past,
  snapshot: Snapshot,
): Promise<readonly { readonly session: Session; readonly tag: string }[]> {
  const open = (snapshot.sessions?.data.sessions ?? []).filter(({ status }) => status !== 'closed');
  const refs = await past.commitsOf(open.map((session) => tagRef(closingTag(session))));
  const half: { readonly session: Session; readonly tag: string }[] = [];
  for (const session of open.filter((one) => refs.has(tagRef(closingTag(one))))) {
    // A tag that closing would refuse is no closing that can be finished.
    const state = await closingState(past, snapshot, session).catch((error) => {
      if (error instanceof UsageError) return null;
      throw error;
    });
    if (state?.is === 'half' && (await isOnBranch(state.half))) half.push({ session, tag: state.half.tag });
  }
  return half;
}

/**
 * Whoever commits a folder in which a closing is half done opens the session again, without a reason.
 * @throws UsageError where that is so, with the command that finishes it
 */
export async function checkNoneHalfClosed(past: Past, snapshot: Snapshot): Promise<void> {
  const [half] = await halfClosedIn(past, snapshot);
  if (!half) return;
  const { session, tag } = half;
  // A closing writes both, or none: what is open and keeps the tag was closed here before.
  const id = session.ref === tag ? 'openedInFile' : 'closingUnfinished';
  throw new UsageError(id, { session: sessionText(snapshot, session), tag, id: session.id });
}

/** Whether the branch has the commit of a closing. */
const isOnBranch = async ({ repository, branch, commit }: HalfClosed): Promise<boolean> =>
  branch.head !== null && isAncestor(repository, commit, branch.head);

/** In how many branches a closing is looked for. */
const mostBranches = 50;

/** The name of a branch that has a commit; null where none is found. */
async function branchWith(repository: Repository, commit: string): Promise<string | null> {
  const lines = (await gitAsked(repository, '', 'show-ref', '--heads')).split('\n');
  const branches = lines.map((line) => ({ head: line.split(' ', 1)[0] ?? '', ref: line.slice(line.indexOf(' ') + 1) }));
  const isThere = ({ head }: { readonly head: string }) => head === commit;
  for (const branch of [...branches.filter(isThere), ...branches.slice(0, mostBranches)])
    if (branch.ref !== '' && (await isAncestor(repository, commit, branch.head))) return branchName(branch);
  return null;
}

/** Whether the index has the sessions' file as the last commit has it. */
async function indexHolds(repository: Repository, head: string, snapshot: Snapshot): Promise<boolean> {
  const path = snapshot.sessions?.file ?? '';
  const id = (await filesOf(repository, head)).get(path)?.id ?? '';
  const [entry] = await indexed(repository, '--', path);
  return entry?.id === id;
}

/**
 * Works out what closing a session takes; changes nothing.
 * @param branch the one that is checked out
 * @param checked the data as they were read and checked
 * @throws UsageError where the repository isn't in a state to be closed in, or a file is no longer what was checked
 */
export async function planClosing(
  past: Past,
  branch: Branch,
  { checked, session, message }: Pick<Closing, 'checked' | 'message'> & { readonly session: Session },
): Promise<Closing> {
  const { repository } = past;
  const kept = await keptFiles(past, branch);
  await checkNoneHalfClosed(past, checked);
  if ((await wayHere(repository, branch)) === 'begun') throw new UsageError('saveUnfinished');
  const index = await indexedInAll(repository);
  await checkNothingStaged(repository, branch, kept, inData(repository, index));
  await checkNothingOutside(repository, index);
  const sessions = withClosed(checked, session);
  const unknown = await untracked(repository);
  const changes = await changesSince(repository, kept, checked, unknown, index);
  const others = changes.files.filter(({ path }) => path !== sessions.path);
  const then = kept.get(sessions.path);
  const bytes = Buffer.from(sessions.after);
  const own = await asKept(repository, [{ path: sessions.path, bytes, mode: modeOf(then), like: then }]);
  const files = [...others, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
  const misnamed = await notKept(repository, kept, unknown);
  const tag = closingTag(session);
  return {
    ...changes,
    repository,
    branch,
    tag,
    checked,
    sessions,
    files,
    kept,
    misnamed,
    message,
    isClosedIn: closedIn(past, session, tag),
  };
}

/**
 * Closes a session, step by step: objects first, which nobody sees; then branch and tag in one transaction, from
 * which moment it is closed; then the index and the sessions' file. Killed between two steps it can be typed again.
 * @returns after each step what it did; the last one gives the commit
 * @throws UsageError before the refs where a file is no longer what was checked: nothing is changed then. After them
 * where the rest could not be done: it is closed, and the same command does the rest
 */
export async function* close({
  repository,
  branch,
  tag,
  checked,
  sessions,
  files,
  message,
  isClosedIn,
}: Closing): AsyncGenerator<{ readonly step: 'objects' | 'refs' | 'index' | 'file'; readonly commit: string }> {
  const entries = entriesOf(repository, files);
  const commit = await storeCommit(repository, { parent: branch.head, entries, message });
  yield { step: 'objects', commit };
  await checkStillSo(repository, branch, checked);
  await writeMissingRefs(repository, { branch, tag, commit }, { tag: true, branch: true });
  yield { step: 'refs', commit };
  try {
    await checkOnBranch(repository, { branch, tag, commit });
    await tellIndex(repository, branch.head, commit);
    yield { step: 'index', commit };
    await checkOnBranch(repository, { branch, tag, commit });
    await writeChecked(repository.folder, [sessions]);
    await checkOnBranch(repository, { branch, tag, commit });
    await checkClosingKept({ repository, branch, tag, isClosedIn }, commit);
    yield { step: 'file', commit };
  } catch (error) {
    throw await unfinished(repository, commit, { error, path: sessions.path });
  }
}

/**
 * @param closing with the branch as it was before
 * @param commit what closed the session
 * @throws UsageError where another program, or the person with Git, took that out of the branch since
 */
export async function checkClosingKept(
  { repository, branch, tag, isClosedIn }: Pick<Closing, 'repository' | 'branch' | 'tag' | 'isClosedIn'>,
  commit: string,
): Promise<void> {
  const { paths, isHere, tip } = await takenBack(repository, branch, commit);
  if (tip === commit || tip === null) return;
  if (!(await isAncestor(repository, commit, tip)))
    throw new UsageError('closedAndLeft', { tag, branch: branchName(branch) });
  if (paths.length === 0 && (await isClosedIn(tip))) return;
  throw isHere
    ? new UsageError('closingTakenBack', { tag })
    : new UsageError('closingGone', { tag, version: commit.slice(0, 12) });
}

/**
 * What is left to do after the refs is about the branch that was closed: somebody may have left it meanwhile.
 * @throws UsageError where another one is checked out, or the branch no longer has the closing
 */
async function checkOnBranch(
  repository: Repository,
  { branch, tag, commit }: Pick<HalfClosed, 'branch' | 'tag' | 'commit'>,
): Promise<void> {
  const now = await branchOf(repository);
  const isThere = now.ref === branch.ref && now.head !== null && (await isAncestor(repository, commit, now.head));
  if (!isThere) throw new UsageError('closedAndLeft', { tag, branch: branchName(branch) });
}

/**
 * What is said of an error that came after the refs: the session is closed, and what is left is done by the same command. Where
 * somebody has left the closing, the index is as what they went to has it.
 */
async function unfinished(
  repository: Repository,
  commit: string,
  { error, path }: { readonly error: unknown; readonly path: string },
): Promise<unknown> {
  if (error instanceof UsageError && error.id === 'closedAndLeft') await tellIndexLeft(repository, commit);
  if (
    !(error instanceof UsageError) ||
    ['gitLocked', 'closedAndLeft', 'closingTakenBack', 'closingGone'].includes(error.id)
  )
    return error;
  return error.id === 'changedMeanwhile'
    ? new UsageError('changedAfterClosing', { path })
    : new UsageError('closedNotFinished', { reason: reasonOf(error) });
}

/** Writes the tag and the branch, as far as they aren't there, in one transaction. */
async function writeMissingRefs(
  repository: Repository,
  { branch, tag, commit }: Pick<HalfClosed, 'branch' | 'tag' | 'commit'>,
  missing: { readonly tag: boolean; readonly branch: boolean },
): Promise<void> {
  // The branch comes first: it has a log, for which the disk may have no room, and a tag has none.
  const updates = [
    ...(missing.branch ? [{ ref: branch.ref, to: commit, from: branch.head }] : []),
    ...(missing.tag ? [{ ref: `refs/tags/${tag}`, to: commit, from: null }] : []),
  ];
  await moveRefs(repository, updates, `crm-plan: ${tag}`);
}

/** Does what an interrupted closing left undone. */
export async function finish(half: HalfClosed): Promise<void> {
  const { repository, branch, commit, sessions } = half;
  const wasOnBranch = await isOnBranch(half);
  await writeMissingRefs(repository, half, { tag: !half.tagIsThere, branch: !wasOnBranch });
  try {
    // Where work went on after the closing, the index is that work's.
    await checkOnBranch(repository, half);
    if (branch.head === null || branch.head === commit || !wasOnBranch)
      await tellIndex(repository, await commitOf(repository, `${commit}^`), commit);
    if (sessions) await writeChecked(repository.folder, [sessions]);
    await checkOnBranch(repository, half);
  } catch (error) {
    throw await unfinished(repository, commit, { error, path: sessions?.path ?? '' });
  }
}
