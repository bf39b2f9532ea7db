import { type Day, dayAt } from '../model/days.ts';
import { UsageError } from '../model/errors.ts';
import type { Session } from '../model/generated/types.ts';
import { sessionText } from '../model/names.ts';
import { nearest } from '../model/nearest.ts';
import { inOrder, sessionNamed, usualTag } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { commitSource } from './commit.ts';
import { commitOf, type Environment, isRef, openRepository, type Repository, tags, timeOf } from './git.ts';
import { kinds } from './kinds.ts';
import { type Known, load } from './load.ts';

/** What Git remembers of a data folder. */
export interface Past {
  readonly repository: Repository;
  /** The repository's tags with their commits. */
  readonly tags: ReadonlyMap<string, string>;
  /** The data as a commit holds them; each commit is read once, and each content once over all commits. */
  at(commit: string): Promise<Snapshot>;
}

/** The state of a folder that something is asked of: now, or as a commit holds it. */
export interface Moment {
  /** The session whose closing it is, if it is one. */
  readonly session: Session | null;
  readonly commit: string;
}

/**
 * Opens the past of a data folder.
 * @param name the data folder's last name
 * @throws UsageError where it is in no repository, or Git can't be used
 */
export async function openPast(folder: string, name: string, env: Environment): Promise<Past> {
  const repository = await openRepository(folder, env);
  const known: Known = new Map();
  const read = new Map<string, Promise<Snapshot>>();
  const readAt = async (commit: string) => load(await commitSource(repository, commit, name), known);
  return {
    repository,
    tags: await tags(repository),
    at(commit) {
      const found = read.get(commit) ?? readAt(commit);
      read.set(commit, found);
      return found;
    },
  };
}

/** The commit of a session's tag, or of the other ref that its entry writes; null where there is none. */
export async function commitOfSession({ tags: known, repository }: Past, { id, ref }: Session): Promise<string | null> {
  const name = ref ?? usualTag(id);
  return known.get(name) ?? (ref === undefined ? null : commitOf(repository, ref));
}

/** The closed sessions whose data Git still holds, in the order in which they took place. */
export async function closedSessions(
  past: Past,
  snapshot: Snapshot,
): Promise<readonly (Moment & { session: Session })[]> {
  const closed = inOrder(snapshot.sessions?.data.sessions ?? []).filter(({ status }) => status === 'closed');
  const found = [];
  for (const session of closed) {
    const commit = await commitOfSession(past, session);
    if (commit !== null) found.push({ session, commit });
  }
  return found;
}

/**
 * What is meant by a session's id or number, or by a Git ref.
 * @param present the data that say which sessions there are
 * @throws UsageError where it means nothing, or its data aren't to be had
 */
export async function momentOf(past: Past, present: Snapshot, typed: string): Promise<Moment> {
  const { isShallow } = past.repository;
  const session = sessionNamed(present, typed);
  if (session) {
    const commit = await commitOfSession(past, session);
    if (commit !== null) return { session, commit };
    const name = sessionText(present, session);
    if (session.status !== 'closed') throw new UsageError('sessionNotClosed', { session: name });
    if (session.ref === undefined && !isShallow) throw new UsageError('sessionIsHistory', { session: name });
    throw new UsageError('missingTag', { session: name, ref: session.ref ?? usualTag(session.id), isShallow });
  }
  if (!isRef(typed)) throw new UsageError('badRef', { ref: typed });
  const commit = past.tags.get(typed) ?? (await commitOf(past.repository, typed));
  if (commit === null) {
    if (present.unreadKinds.has('sessions')) throw new UsageError('sessionsUnread', { file: kinds.sessions.path });
    const ids = (present.sessions?.data.sessions ?? []).map(({ id }) => id);
    throw new UsageError('unknownRef', { ref: typed, near: nearest(typed, [...ids, ...past.tags.keys()]), isShallow });
  }
  return { session: null, commit };
}

/** The day of a commit in a time zone. */
export const dayOfCommit = async ({ repository }: Past, commit: string, timeZone: string): Promise<Day> =>
  dayAt(await timeOf(repository, commit), timeZone);

/** The last closed session whose data Git still holds; before a given one, where one is given. */
export async function lastClosed(
  past: Past,
  snapshot: Snapshot,
  before?: Session,
): Promise<(Moment & { session: Session }) | null> {
  const closed = await closedSessions(past, snapshot);
  const end = before ? closed.findIndex(({ session }) => session.id === before.id) : -1;
  return closed.slice(0, end < 0 ? closed.length : end).at(-1) ?? null;
}
