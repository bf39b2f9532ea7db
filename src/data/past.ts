import { type Day, dayAt } from '../model/days.ts';
import { UsageError } from '../model/errors.ts';
import type { Session, Settings } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { kinds } from '../model/kinds.ts';
import { oneNamed } from '../model/meant.ts';
import { sessionText } from '../model/names.ts';
import { nearestId } from '../model/nearest.ts';
import { onceForPair } from '../model/once.ts';
import { closedBefore, closingTags, inOrder, laterSessions, sessionById, usualTag } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { lastCommits, placesInHistory, timeOf } from './ancestry.ts';
import { commitSource, folderOf, holdsData } from './commit-source.ts';
import { formerFolder } from './former-folder.ts';
import type { Environment } from './git-folders.ts';
import { load } from './load.ts';
import { checkRefLeads } from './lost-refs.ts';
import { type Objects, sharedObjects } from './objects.ts';
import { openRepository } from './open-repository.ts';
import type { Known } from './read-file.ts';
import { isRef, tagRef } from './ref-files.ts';
import { commitsOf, leadsSomewhere, underOtherName } from './refs.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';

/** What Git remembers of a data folder. */
export interface Past {
  readonly repository: Repository;
  /** The commits that refs name; none of one that names none. Git is asked once for each, and for all that are new at once. */
  commitsOf(refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Opens the objects of the repository: what was asked of them before isn't asked again. */
  objects(): Objects;
  /** Whether a commit holds the data folder by its present name. */
  holdsData(commit: string): Promise<boolean>;
  /** The data as a commit holds them; each commit is read once, and each content once over all commits. */
  at(commit: string): Promise<Snapshot>;
  /**
   * The data of a source as read by the settings of another state, null where these can't be read; what was read before isn't
   * read again.
   */
  under(settings: Settings | null, source: Source): Promise<Snapshot>;
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
  return pastOf(await openRepository(folder, env), name);
}

/** The past of the data folder of a repository; as `openPast`. */
export function pastOf(repository: Repository, name: string): Past {
  const known: Known = new Map();
  const read = new Map<string, Promise<Snapshot>>();
  const held = new Map<string, Promise<boolean>>();
  const objects = sharedObjects(repository);
  const asked = new Set<string>();
  const named = new Map<string, string>();
  return {
    repository,
    objects,
    async commitsOf(refs) {
      const unasked = [...new Set(refs)].filter((ref) => !asked.has(ref));
      for (const [ref, commit] of await commitsOf(repository, unasked)) named.set(ref, commit);
      for (const ref of unasked) asked.add(ref);
      return named;
    },
    holdsData(commit) {
      const found = held.get(commit) ?? holdsData(repository, commit, objects);
      held.set(commit, found);
      return found;
    },
    at(commit) {
      const found = read.get(commit) ?? load(commitSource(repository, commit, name, objects), known);
      read.set(commit, found);
      return found;
    },
    under: (settings, source) => load(source, known, settings),
  };
}

/** The commit of a tag; null where there is none. */
export const commitOfTag = async (past: Past, tag: string): Promise<string | null> =>
  (await past.commitsOf([tagRef(tag)])).get(tagRef(tag)) ?? null;

/** What a session's commit may be named by: its tag, or the other ref that its entry writes. */
const refsOf = ({ id, ref }: Session): readonly string[] =>
  ref === undefined ? [tagRef(usualTag(id))] : [tagRef(ref), ref];

/** The commits that hold what sessions left, in the order of the sessions; null where there is none. */
export async function commitsOfSessions(past: Past, sessions: readonly Session[]): Promise<readonly (string | null)[]> {
  const named = await past.commitsOf(sessions.flatMap(refsOf));
  return sessions.map((session) => commitAmong(named, refsOf(session)));
}

/** The commit of the first of some refs that names one; null where none does. */
const commitAmong = (named: ReadonlyMap<string, string>, refs: readonly string[]): string | null =>
  refs.map((ref) => named.get(ref)).find((commit) => commit !== undefined) ?? null;

/** Those of some commits that do not hold the data folder by its present name. All are asked for at once. */
export async function commitsWithoutData(
  past: Past,
  commits: readonly (string | null)[],
): Promise<ReadonlySet<string>> {
  const asked = [...new Set(commits)].filter((commit) => commit !== null);
  const held = await Promise.all(asked.map((commit) => past.holdsData(commit)));
  return new Set(asked.filter((_commit, i) => !held[i]));
}

/** How many of the last versions are looked through for what a session did, or was reopened from: people correct it within days. */
const mostLookedThrough = 50;

/** What a session that was reopened had left. */
export interface FormerEdition {
  readonly left: Snapshot;
  /** The data just before it was reopened: what is new in them was done after it. Null where that is not known. */
  readonly reopenedFrom: Snapshot | null;
  /** Whether later sessions go on with the plan: all that is new may be theirs. */
  readonly hasLater: boolean;
}

/** What a commit holds of the data; null where it holds none, or there is no commit yet. */
export const keptIn = async (past: Past, commit: string | null): Promise<Snapshot | null> =>
  commit !== null && (await past.holdsData(commit)) ? past.at(commit) : null;

/**
 * What a session that was reopened had left.
 * @returns null of any other, and where Git does not hold it
 */
export async function formerEdition(past: Past, snapshot: Snapshot, session: Session): Promise<FormerEdition | null> {
  const tag = closingTags(session).at(-2);
  const commit = tag === undefined ? null : await commitOfTag(past, tag);
  const left = await keptIn(past, commit);
  if (left === null) return null;
  const hasLater = laterSessions(snapshot, session).length > 0;
  const reopenedFrom = hasLater ? null : await beforeReopening(past, session);
  return { left, reopenedFrom, hasLater };
}

/** The last version in which a session was closed that is open again; null where it is not among the last ones. */
async function beforeReopening(past: Past, { id, reopened = [] }: Session): Promise<Snapshot | null> {
  for (const commit of await lastCommits(past.repository, mostLookedThrough)) {
    if (!(await past.holdsData(commit))) return null;
    const then = await past.at(commit);
    const session = sessionById(then, id);
    const isClosed = session?.status === 'closed' && (session.reopened ?? []).length < reopened.length;
    if (isClosed) return then;
  }
  return null;
}

/** A closing of a session, with the commit that holds what it left. */
export interface Closing extends Moment {
  readonly session: Session;
  /** Whether the session is closed as that one left it. */
  readonly isLast: boolean;
}

/**
 * The closings whose data Git still holds, in the order in which they were made: a meeting may be closed after a session that came
 * later. Of a session that was closed again there are several, also where it is open now. Git is asked once.
 */
export const closingsOf = onceForPair(async (past: Past, snapshot: Snapshot): Promise<readonly Closing[]> => {
  const sessions = inOrder(snapshot.sessions?.data.sessions ?? []);
  const made = sessions.flatMap((session) => {
    const former = closingTags(session).slice(0, -1);
    return [
      ...former.map((tag) => ({ session, refs: [tagRef(tag)], isLast: false })),
      ...(session.status === 'closed' ? [{ session, refs: refsOf(session), isLast: true }] : []),
    ];
  });
  const named = await past.commitsOf(made.flatMap(({ refs }) => refs));
  const commits = made.map(({ refs }) => commitAmong(named, refs));
  const without = await commitsWithoutData(past, commits);
  const there = made.flatMap(({ session, isLast }, i): readonly Closing[] => {
    const commit = commits[i] ?? null;
    return commit === null || without.has(commit) ? [] : [{ session, commit, isLast }];
  });
  // What a closed session left is not what it had left before it was closed again.
  const known = new Set(there.flatMap(({ session, isLast }) => (isLast ? [session] : [])));
  const kept = there.filter(({ session }) => session.status !== 'closed' || known.has(session));
  const places = await placesInHistory(past.repository, new Set(kept.map(({ commit }) => commit)));
  const placeOf = ({ commit }: Closing): number => places.get(commit) ?? -1;
  return kept.sort((a, b) => placeOf(a) - placeOf(b));
});

/** The sessions that are closed, in the order of some closings, each as the last of these left it. */
export const closedAmong = (closings: readonly Closing[]): readonly Closing[] =>
  [...groupedBy(closings, ({ session }) => session)].flatMap(([{ status }, own]) =>
    status === 'closed' ? (own.find(({ isLast }) => isLast) ?? own.slice(-1)) : [],
  );

/** The closed sessions whose data Git still holds, in the order in which they were first closed. */
export const closedSessions = async (past: Past, snapshot: Snapshot): Promise<readonly Closing[]> =>
  closedAmong(await closingsOf(past, snapshot));

/**
 * What is meant by a session's id or number, or by a Git ref.
 * @param present the data that say which sessions there are
 * @throws UsageError where it means nothing, or its data aren't to be had
 */
export async function momentOf(past: Past, present: Snapshot, typed: string): Promise<Moment> {
  const { isShallow } = past.repository;
  const session = oneNamed(present, typed);
  if (session) {
    const [commit = null] = await commitsOfSessions(past, [session]);
    const name = sessionText(present, session);
    if (commit !== null) {
      if (await past.holdsData(commit)) return { session, commit };
      throw new UsageError('sessionWithoutData', {
        session: name,
        ref: session.ref ?? usualTag(session.id),
        folder: folderOf(past.repository),
        formerly: await formerFolder(past, commit),
      });
    }
    if (session.status !== 'closed') throw new UsageError('sessionNotClosed', { session: name });
    if (session.ref === undefined && !isShallow) throw new UsageError('sessionIsHistory', { session: name });
    const ref = session.ref ?? usualTag(session.id);
    if (await leadsSomewhere(past.repository, ref)) throw new UsageError('refIsNoCommit', { ref });
    await checkRefLeads(past.repository, tagRef(ref));
    throw new UsageError('missingTag', { session: name, ref, isShallow });
  }
  return { session: null, commit: await commitOfRef(past, typed, present) };
}

/** What Git itself never takes for the name of a tag or a branch: an object's whole id, and the branch where one is. */
const isExact = (typed: string): boolean => /^(HEAD|@|[0-9a-f]{40}|[0-9a-f]{64})$/.test(typed);

/**
 * The commit that a Git ref names; a tag goes before a branch.
 * @param present the data whose sessions are offered where it names none
 * @throws UsageError where it names none
 */
export async function commitOfRef(past: Past, typed: string, present?: Snapshot): Promise<string> {
  const { isShallow } = past.repository;
  if (!isRef(typed)) {
    const id = await underOtherName(past.repository, typed);
    throw id === null ? new UsageError('badRef', { ref: typed }) : new UsageError('refNameUnusual', { ref: typed, id });
  }
  const refs = isExact(typed) ? [typed] : [tagRef(typed), typed];
  const named = await past.commitsOf(refs);
  const commit = refs.map((ref) => named.get(ref)).find((one) => one !== undefined);
  if (commit !== undefined) return commit;
  if (await leadsSomewhere(past.repository, typed)) throw new UsageError('refIsNoCommit', { ref: typed });
  for (const ref of [tagRef(typed), `refs/heads/${typed}`]) await checkRefLeads(past.repository, ref);
  if (present?.unreadKinds.has('sessions'))
    throw new UsageError('sessionsUnread', { file: kinds.sessions.path, takesTag: true });
  const sessions = present?.sessions?.data.sessions ?? [];
  const commits = await commitsOfSessions(past, sessions);
  // Ids, and those tags that there are.
  const names = sessions.flatMap(({ id, ref }, i) => [id, ...(commits[i] ? [ref ?? usualTag(id)] : [])]);
  throw new UsageError('unknownRef', {
    ref: typed,
    near: nearestId(names)(typed),
    isShallow,
    sessions: sessions.map(({ id }) => id),
  });
}

/** The day of a commit in a time zone. */
export const dayOfCommit = async ({ repository }: Past, commit: string, timeZone: string): Promise<Day> =>
  dayAt(await timeOf(repository, commit), timeZone);

/**
 * The last closed session whose data Git still holds, as it left them; before a given one, where one is given: of a session that
 * was closed again after that one, what it had left until then.
 */
export async function lastClosed(past: Past, snapshot: Snapshot, before?: Session): Promise<Closing | null> {
  const closed = closedAmong(await closingsBefore(past, snapshot, before));
  return closed.at(-1) ?? null;
}

/**
 * The data as they were saved since the last session before a given one was closed, the last version first. Where not all of
 * them can be looked at, what that session left comes last; null, where that is missing as well.
 */
export async function* savedBefore(
  past: Past,
  snapshot: Snapshot,
  session: Session,
): AsyncGenerator<Snapshot | null, void> {
  const last = await lastClosed(past, snapshot, session);
  const before = last?.session ?? closedBefore(snapshot, session).at(-1);
  const commits = await lastCommits(past.repository, mostLookedThrough);
  let isWhole = commits.length > 0 && commits.length < mostLookedThrough && !past.repository.isShallow;
  for (const commit of commits) {
    const then = await keptIn(past, commit);
    const former = then && before ? sessionById(then, before.id) : null;
    const status = then && before ? former?.status : 'closed';
    // Where that session is not known yet, or can't be read, nobody can tell whether it was closed, nor what was changed in it
    // where it was opened again.
    const isTold = then !== null && status !== undefined && (status === 'closed' || !former?.reopened);
    isWhole &&= isTold;
    if (!isTold) break;
    if (status !== 'closed') return;
    yield then;
  }
  if (!isWhole) yield last ? await past.at(last.commit) : null;
}

/** What a session had left by the time that another one was closed; null where it was not closed by then. */
export async function leftBefore(
  past: Past,
  snapshot: Snapshot,
  session: Session,
  end: Session,
): Promise<Closing | null> {
  const closed = closedAmong(await closingsBefore(past, snapshot, end));
  return closed.find((one) => one.session.id === session.id) ?? null;
}

/** All closings; those that were made before a session was closed for the first time, where it was. */
async function closingsBefore(past: Past, snapshot: Snapshot, before?: Session): Promise<readonly Closing[]> {
  const all = await closingsOf(past, snapshot);
  const end = all.findIndex(({ session }) => session.id === before?.id);
  return end < 0 ? all : all.slice(0, end);
}
