import { join } from 'node:path';
import { GitFailure, git, gitFed, type Repository } from '../data/git.ts';
import { commitOfTag, type Past } from '../data/past.ts';
import { UsageError } from '../model/errors.ts';
import type { Session } from '../model/generated/types.ts';
import { sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import {
  type FileContent,
  type IndexEntry,
  storeCommit,
  storeFiles,
  updateIndex,
  usualMode,
  writeRefs,
} from './commits.ts';
import { writeWhole } from './files.ts';
import { closingTag, type NewText, withClosed } from './sessions.ts';
import {
  asKept,
  type Branch,
  branchOf,
  changedFiles,
  checkIdentity,
  checkNothingIgnored,
  checkNothingOutside,
  checkNothingStaged,
  filesOf,
  modeOf,
} from './situation.ts';

/** Everything that closing a session is going to do. */
export interface Closing {
  readonly repository: Repository;
  readonly branch: Branch;
  readonly tag: string;
  /** The sessions' file with the session closed. */
  readonly sessions: NewText;
  /** What the commit takes in, the sessions' file with it. */
  readonly files: readonly FileContent[];
  readonly message: string;
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
  | { readonly is: 'open' }
  | { readonly is: 'half'; readonly half: HalfClosed }
  | { readonly is: 'closed'; readonly branch: Branch; readonly tag: string; readonly commit: string };

/**
 * Whether a session is closed, judged by the refs.
 * @throws UsageError where its tag is taken by something else, or its entry says closed and Git knows nothing of it
 */
export async function closingState(past: Past, snapshot: Snapshot, session: Session): Promise<ClosingState> {
  const { repository } = past;
  const branch = await branchOf(repository);
  const isClosed = session.status === 'closed';
  const tag = isClosed ? (session.ref ?? closingTag(session)) : closingTag(session);
  const tagged = await commitOfTag(past, tag);
  const closedBy = async (commit: string | null): Promise<boolean> => {
    if (commit === null) return false;
    const entry = sessionById(await past.at(commit), session.id);
    return entry?.status === 'closed' && entry.ref === tag;
  };
  const half = async (commit: string): Promise<ClosingState> => {
    const then = (await past.at(commit)).files.get(snapshot.sessions?.file ?? '')?.text;
    const sessions = isClosed ? null : withClosed(snapshot, session);
    if (sessions && then?.replaceAll('\r\n', '\n') !== sessions.after.replaceAll('\r\n', '\n'))
      throw new UsageError('tagExists', { tag });
    return { is: 'half', half: { repository, branch, tag, commit, tagIsThere: tagged !== null, sessions } };
  };

  if (tagged !== null) {
    if (!(await closedBy(tagged))) throw new UsageError('tagExists', { tag });
    if (branch.head !== null && (await isAncestor(repository, tagged, branch.head)))
      return isClosed && (await indexHolds(repository, branch.head, snapshot))
        ? { is: 'closed', branch, tag, commit: tagged }
        : half(tagged);
    // A tag that is not on the branch is this closing's only if the folder is what it tagged.
    const [parent] = await parentsOf(repository, tagged);
    const left = await changedFiles(repository, { ...branch, head: tagged });
    if ((parent ?? null) === branch.head && left.every(({ path }) => path === snapshot.sessions?.file))
      return half(tagged);
    throw new UsageError('tagExists', { tag });
  }
  if (branch.head !== null && (await closedBy(branch.head))) return half(branch.head);
  if (isClosed) throw new UsageError('closedByHand', { tag });
  return { is: 'open' };
}

/** Whether the index has the sessions' file as the last commit has it. */
async function indexHolds(repository: Repository, head: string, snapshot: Snapshot): Promise<boolean> {
  const path = snapshot.sessions?.file ?? '';
  const id = (await filesOf(repository, head)).get(path)?.id ?? '';
  const said = await git(repository, 'ls-files', '-s', '-z', '--', path);
  return said.split(' ')[1] === id;
}

const isAncestor = async (repository: Repository, one: string, of: string): Promise<boolean> =>
  one === of || (await git(repository, 'merge-base', '--all', one, of)).split('\n').includes(one);

const parentsOf = async (repository: Repository, commit: string): Promise<readonly string[]> =>
  (await git(repository, 'rev-list', '--parents', '-n', '1', commit)).trim().split(' ').slice(1);

/**
 * Works out what closing a session takes; changes nothing.
 * @throws UsageError where the repository isn't in a state to be closed in
 */
export async function planClosing(past: Past, snapshot: Snapshot, session: Session, message: string): Promise<Closing> {
  const { repository } = past;
  const branch = await branchOf(repository);
  await checkIdentity(repository);
  await checkNothingStaged(repository, branch);
  await checkNothingOutside(repository);
  await checkNothingIgnored(repository);
  const sessions = withClosed(snapshot, session);
  const others = (await changedFiles(repository, branch)).filter(({ path }) => path !== sessions.path);
  const kept = branch.head === null ? undefined : (await filesOf(repository, branch.head)).get(sessions.path);
  const bytes = await asKept(repository, Buffer.from(sessions.after), kept);
  const own = { path: sessions.path, bytes, mode: modeOf(kept) };
  const files = [...others, own].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { repository, branch, tag: closingTag(session), sessions, files, message };
}

/**
 * Closes a session, step by step: objects first, which nobody sees; then branch and tag in one transaction, from
 * which moment it is closed; then the sessions' file and the index. Killed between two steps it can be typed again.
 * @returns after each step what it did; the last one gives the commit
 */
export async function* close({
  repository,
  branch,
  tag,
  sessions,
  files,
  message,
}: Closing): AsyncGenerator<{ readonly step: 'objects' | 'refs' | 'file' | 'index'; readonly commit: string }> {
  const entries = await storeFiles(repository, files);
  const commit = await storeCommit(repository, { parent: branch.head, entries, message });
  yield { step: 'objects', commit };
  const updates = [
    { ref: `refs/tags/${tag}`, to: commit, from: null },
    { ref: branch.ref, to: commit, from: branch.head },
  ];
  await writeRefs(repository, updates, `crm-plan: ${tag}`);
  yield { step: 'refs', commit };
  await writeWhole(join(repository.folder, sessions.path), sessions.after, sessions.path, sessions.before);
  yield { step: 'file', commit };
  await updateIndex(repository, commit, entries);
  yield { step: 'index', commit };
}

/** Does what an interrupted closing left undone. */
export async function finish({ repository, branch, tag, commit, tagIsThere, sessions }: HalfClosed): Promise<void> {
  const isOnBranch = branch.head !== null && (await isAncestor(repository, commit, branch.head));
  const updates = [
    ...(tagIsThere ? [] : [{ ref: `refs/tags/${tag}`, to: commit, from: null }]),
    ...(isOnBranch ? [] : [{ ref: branch.ref, to: commit, from: branch.head }]),
  ];
  if (updates.length > 0) await writeRefs(repository, updates, `crm-plan: ${tag}`);
  if (sessions)
    await writeWhole(join(repository.folder, sessions.path), sessions.after, sessions.path, sessions.before);
  const kept = await filesOf(repository, commit);
  const indexed = (await git(repository, 'ls-files', '-z', '--cached')).split('\0').filter((path) => path !== '');
  const entries: IndexEntry[] = [...kept].map(([path, file]) => ({ path, ...file }));
  const gone = indexed.filter((path) => !kept.has(path)).map((path) => ({ path, id: null, mode: usualMode }));
  // Where work went on after the closing, the index is that work's.
  if (branch.head === null || branch.head === commit || !isOnBranch)
    await updateIndex(repository, commit, [...entries, ...gone]);
}

/**
 * The remote that a branch is shared by.
 * @throws UsageError where there is none
 */
export async function remoteOf(repository: Repository, { ref }: Branch): Promise<string> {
  const name = ref.replace('refs/heads/', '');
  const set = (await git(repository, 'config', '--get', `branch.${name}.remote`).catch(() => '')).trim();
  const known = (await git(repository, 'remote')).split('\n');
  const remote = set !== '' ? set : 'origin';
  if (!known.includes(remote) || remote.startsWith('-')) throw new UsageError('noRemote');
  return remote;
}

/**
 * Shares a closing: the branch and the tag together, or neither.
 * @throws UsageError where that failed; what is closed here stays closed
 */
export async function push(repository: Repository, { ref }: Branch, tag: string, remote: string): Promise<void> {
  const config = { 'core.hooksPath': '/dev/null', 'core.fsmonitor': 'false', 'push.gpgSign': 'false' };
  // Sharing is the one thing that needs the person's own settings: how they sign in, and through which network.
  const variables = { GIT_CONFIG_NOSYSTEM: '0' };
  const refs = [`${ref}:${ref}`, `refs/tags/${tag}:refs/tags/${tag}`];
  try {
    await gitFed(
      repository,
      { input: '', config, variables },
      'push',
      '--atomic',
      '--porcelain',
      '--',
      remote,
      ...refs,
    );
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const branch = ref.replace('refs/heads/', '');
    const id = /rejected|fetch first|non-fast-forward/i.test(error.message) ? 'pushRejected' : 'pushFailed';
    const reason = error.message.split('\n').find((line) => /fatal|error/.test(line)) ?? '';
    throw new UsageError(id, {
      remote,
      branch,
      tag,
      reason: reason.replace(/^(fatal|error): */, '').replace(/\.$/, ''),
    });
  }
}
