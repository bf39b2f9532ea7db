import { commonCommits, GitFailure, type Repository, wholeOf } from '../data/git.ts';
import { lostRefs } from '../data/lost-refs.ts';
import type { Past } from '../data/past.ts';
import { tagRef } from '../data/ref-files.ts';
import { objectsNamed } from '../data/refs.ts';
import { indexedInAll } from '../data/work-tree.ts';
import { piecesAmong } from '../diff/pieces.ts';
import { renamedTwice } from '../diff/renames.ts';
import { type Clash, joined, type ThreeWay, type Told, toldOf } from '../diff/three-way.ts';
import { type Branch, branchName, branchOf } from '../edit/branch.ts';
import { bring, isOnTheWay, moveOn } from '../edit/bringing.ts';
import { bringClosingTags, tagsToSend } from '../edit/closing-tags.ts';
import { isAncestor } from '../edit/committing.ts';
import { type Commit, markLine, newIn, ownEmail, readCommit } from '../edit/history.ts';
import type { Commits } from '../edit/joining.ts';
import {
  fetched,
  mostTags,
  push,
  type Refused,
  reasonIn,
  remoteOf,
  remotesOf,
  type Sent,
  send,
  sendTags,
  tagAsItIs,
  type Upstream,
  upstreamOf,
} from '../edit/push.ts';
import { withPlansNamed } from '../edit/renaming.ts';
import { isToBeSent, rememberSending } from '../edit/sending.ts';
import { stagedOutside } from '../edit/staged.ts';
import { lastTold, rememberTold } from '../edit/told.ts';
import { changedPaths } from '../edit/work-tree.ts';
import { someOf, UsageError } from '../model/errors.ts';
import type { Finding } from '../model/findings.ts';
import type { Session } from '../model/generated/types.ts';
import { sessionCalled } from '../model/names.ts';
import { sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { changeLines } from './change-lines.ts';
import { shortly, tellClash, tellDecided } from './clashes.ts';
import type { Typed } from './commands/command.ts';
import { commonBase } from './common-base.ts';
import type { Context, ExitCode, OpenData } from './context.ts';
import { eitherOf } from './either.ts';
import { sentences } from './finding-answers.ts';
import { findingsOf } from './findings.ts';
import { type JoinOutcome, joinCommits } from './join-commits.ts';
import { messageOf, personName } from './save-sentences.ts';
import { printable } from './terminal.ts';
import { checkUnsentPublic } from './unsent-private.ts';
import { wrap } from './wrap.ts';

/**
 * Where a branch is sent to: what it follows, if that has its own name; else, where it was asked for, the shared
 * repository.
 * @throws UsageError where it was asked for and there is none, or the repository's settings would send it elsewhere
 */
export async function destinationOf(
  repository: Repository,
  branch: Branch,
  isAsked: boolean,
): Promise<Upstream | null> {
  const upstream = await upstreamOf(repository, branch);
  if (upstream?.ref !== branch.ref && !isAsked) return null;
  return { remote: await remoteOf(repository, branch), ref: branch.ref };
}

/** What has to be typed with `save` on a branch that follows none of its name, so that it is sent. */
const moreToType = async (repository: Repository, branch: Branch): Promise<string> =>
  (await upstreamOf(repository, branch))?.ref === branch.ref ? '' : ' --push';

/** Says that what is saved was not sent, and what to type so that it is. */
export async function sayHere(context: Context, repository: Repository, branch: Branch): Promise<void> {
  const { words } = context;
  if ((await moreToType(repository, branch)) === '') return say(context, words.save.notYetSent);
  const { set, known, usual } = await remotesOf(repository, branch);
  const remote = known.includes(set) ? set : usual;
  say(context, words.save.here({ branch: branchName(branch), remote, remotes: someOf(known).files }));
}

/**
 * Sends a closing, the branch with its tag.
 * @returns 1 where the tag is something else there: all but it is sent, and people have to agree on which of the two holds
 * @throws UsageError where nothing could be sent, or may be
 */
export async function shareClosing({
  context,
  past,
  branch,
  tag,
  remote,
}: {
  readonly context: Context;
  readonly past: Past;
  readonly branch: Branch;
  readonly tag: string;
  readonly remote: string;
}): Promise<ExitCode> {
  const { words } = context;
  const { repository } = past;
  await checkMayBeSent(past, await branchOf(repository), { remote, ref: branch.ref });
  const { isNew, isTaken } = await push(repository, branch, tag, remote);
  if (!isTaken) say(context, words.session.pushed(remote));
  else {
    if (isNew) say(context, words.save.sent(remote));
    const more = await moreToType(repository, branch);
    context.note(wrap(printable(words.save.tagTaken(tag, remote, more)), context.terminal.width));
  }
  await sendOtherTags(context, past, { tag, remote });
  return isTaken ? 1 : 0;
}

/** Sends the tags of other closings that are missing there, as those of a session's earlier editions; what is refused is said. */
async function sendOtherTags(
  context: Context,
  past: Past,
  { tag, remote }: { readonly tag: string; readonly remote: string },
): Promise<void> {
  const { repository } = past;
  const branch = await branchOf(repository);
  if (branch.head === null) return;
  const others = await tagsToSend(past, remote, branch.head).catch((error: unknown) => {
    if (error instanceof GitFailure) return { missing: [] };
    throw error;
  });
  const refused = await sendTags(
    repository,
    remote,
    others.missing.filter((one) => one !== tag),
  );
  noteRefused(context, refused, remote, await moreToType(repository, branch));
}

/** Says which tags another repository did not take, and why. */
function noteRefused({ words, note, terminal }: Context, refused: Refused, remote: string, more: string): void {
  if (refused.tags.length === 0) return;
  const { files: tags, more: others } = someOf(refused.tags);
  const told = words.save.tagsRefused({ tags, others, remote, reason: refused.reason, more });
  note(wrap(printable(told), terminal.width));
}

/** @throws UsageError where something under a branch may not be sent, or nobody can tell what is there already */
async function checkMayBeSent(past: Past, { head }: Branch, to: Upstream): Promise<void> {
  const unasked = head === null ? null : await checkUnsentPublic(past, { head, to, act: 'send' });
  if (unasked !== null) throw await notSent(past.repository, to.remote, unasked);
}

/** What is said where what is saved could not be sent, with Git's reason, which may be empty. */
async function notSent(repository: Repository, remote: string, reason: string): Promise<UsageError> {
  const isAsked = (await moreToType(repository, await branchOf(repository))) !== '';
  const [, tag] = /^bad object refs\/tags\/(\S+)$/.exec(reason) ?? [];
  const how = tag === undefined ? undefined : (await lostRefs(repository, [tagRef(tag)])).get(tagRef(tag));
  if (tag !== undefined && (how === 'nowhere' || how === 'damaged'))
    return new UsageError('saveHeldByTag', { remote, tag, isDamaged: how === 'damaged', isAsked });
  return new UsageError('saveNotSent', { remote, reason: printable(reason), isAsked });
}

/** What sharing is about. */
export interface Sharing {
  readonly context: Context;
  readonly data: OpenData;
  readonly past: Past;
  readonly to: Upstream;
  /** Whether, of what two people wrote in one place, what is here holds. */
  readonly isOurs: boolean;
  /** Whether anything was saved just now. */
  readonly isNew: boolean;
}

/**
 * Brings into the files what an interrupted command had already saved; a trial only says so.
 * @returns whether there was anything, and with which code the command ends there; null where it goes on
 */
export async function finishFirst(
  context: Context,
  past: Past,
  { isDry, isOurs, typed }: { readonly isDry: boolean; readonly isOurs: boolean; readonly typed: Typed },
): Promise<{ readonly isFinished: boolean; readonly code: ExitCode | null }> {
  if (!(await isOnTheWay(past.repository))) return { isFinished: false, code: null };
  if (isDry) {
    say(context, context.words.save.wouldFinish);
    return { isFinished: false, code: 0 };
  }
  const code = await bringHere(context, past, isOurs, typed);
  if (code !== 0) return { isFinished: false, code };
  say(context, context.words.save.finished);
  return { isFinished: true, code: null };
}

/** How often what others have sent meanwhile is joined, before it is said that it goes on too fast. */
const mostTurns = 3;

/**
 * Sends what is saved; what others have sent meanwhile is joined with it first.
 * @returns 1 where that takes a person's decision
 * @throws UsageError where nothing could be sent
 */
export async function share(about: Sharing): Promise<ExitCode> {
  const { context, past, to } = about;
  const { words, terminal } = context;
  const { repository } = past;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const branch = await branchOf(repository);
    await checkMayBeSent(past, branch, to);
    const { sent, taken, refused } = await sendWithTags(past, branch, to);
    if (isDone(sent)) {
      await rememberTold(repository, null);
      await rememberSending(repository, null);
      if (branch.head !== null) await bringClosingTags(past, to.remote, branch.head);
      const more = await moreToType(repository, branch);
      const note = (text: string) => context.note(wrap(printable(text), terminal.width));
      for (const tag of taken) note(words.save.tagTaken(tag, to.remote, more));
      noteRefused(context, refused, to.remote, more);
      // What was saved just now and is there has been sent, also where that was said to have failed.
      if (sent.is === 'sent' || about.isNew) say(context, words.save.sent(to.remote));
      else if (turn === 0) say(context, words.save.nothing);
      return 0;
    }
    if (sent.is === 'refused')
      throw new UsageError('saveRefused', {
        remote: to.remote,
        reason: sent.reason,
        more: await moreToType(repository, branch),
      });
    if (sent.is === 'failed') throw await notSent(repository, to.remote, sent.reason);
    const { commit, reason } = await fetched(repository, to);
    if (commit === null) throw await notSent(repository, to.remote, reason);
    const isUndo = await isToBeSent(repository, branch);
    const code = await joinWith(about, branch, commit);
    if (isUndo) await rememberSending(repository, (await branchOf(repository)).head);
    if (code !== 0) return code;
  }
  throw await notSent(repository, to.remote, '');
}

/**
 * Brings what others have sent since, where all that is here was sent, or has been taken back since: then nothing has to be
 * joined that could be in doubt. Without a network it is not brought.
 * @returns null where there is nothing new, or what is here has to be sent first
 */
export async function bringNews(about: Sharing): Promise<ExitCode | null> {
  const { repository } = about.past;
  const branch = await branchOf(repository);
  const { commit } = await fetched(repository, about.to);
  if (commit === null || branch.head === null || commit === branch.head) return null;
  const [base, ...more] = await commonCommits(repository, branch.head, commit);
  if (base === undefined || more.length > 0 || base === commit) return null;
  const isSame = (await changedPaths(wholeOf(repository), base, branch.head)).length === 0;
  return isSame ? joinWith(about, branch, commit) : null;
}

/** How sending a branch with its tags went. */
interface SentWithTags {
  readonly sent: Sent;
  /** The tags that are something else there. */
  readonly taken: readonly string[];
  /** Those that were not taken there for another reason. */
  readonly refused: Refused;
}

/**
 * Sends a branch, and with it the tags of the sessions that were closed on it. A tag that is something else there stays so,
 * and what becomes of tags never holds the branch back.
 */
async function sendWithTags(past: Past, branch: Branch, { remote, ref }: Upstream): Promise<SentWithTags> {
  const { repository } = past;
  const none: Refused = { tags: [], reason: '' };
  try {
    const { missing, taken } =
      branch.head === null ? { missing: [], taken: [] } : await tagsToSend(past, remote, branch.head);
    const first = missing.slice(0, mostTags);
    const sendWith = (tags: readonly string[]) =>
      send(repository, remote, [`${branch.ref}:${ref}`, ...tags.map(tagAsItIs)]);
    const together = await sendWith(first);
    const isHeldBack = first.length > 0 && !isDone(together) && together.is !== 'behind';
    const sent = isHeldBack ? await sendWith([]) : together;
    if (!isDone(sent)) return { sent, taken, refused: none };
    const rest = isHeldBack ? missing : missing.slice(first.length);
    const refused = await sendTags(repository, remote, rest);
    return { sent: refused.tags.length < rest.length ? { is: 'sent' } : sent, taken, refused };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return { sent: { is: 'failed', reason: reasonIn(error) }, taken: [], refused: none };
  }
}

const isDone = ({ is }: Sent): boolean => is === 'sent' || is === 'same';

/** Joins what somebody else has sent with what is saved here. */
async function joinWith(
  { context, data, past, to, isOurs }: Sharing,
  branch: Branch,
  theirs: string,
): Promise<ExitCode> {
  const { words } = context;
  const { repository } = past;
  const ours = branch.head;
  if (ours === null || (await isAncestor(repository, theirs, ours))) return 0;
  const base = await commonBase(
    past,
    ours,
    theirs,
    () => new UsageError('joinedTwice', { remote: to.remote, theirs: theirs.slice(0, 12) }),
  );
  if (base === null) throw new UsageError('noCommonPast', { remote: to.remote, isShallow: repository.isShallow });
  const news = await newIn(repository, theirs, ours);
  const names = [...new Set(news.map(({ name }) => personName(name)))];
  const told = await lastTold(repository);
  const isSameTold = told?.theirs === theirs;
  const whole = wholeOf(repository);
  const more = () => moreToType(repository, branch);
  const states = { base: await past.at(base), ours: await past.at(ours), theirs: await past.at(theirs) };
  // Of several who wrote in a file, nobody is said to have written what another one may have.
  const whoOf = (commits: readonly Commit[]) => {
    const { files: some, more: others } = someOf([...new Set(commits.map(({ name }) => personName(name)))]);
    return some.length === 0
      ? (names[0] ?? '')
      : eitherOf([...some, ...(others > 0 ? [words.save.others] : [])], context.lang);
  };
  const who = async (file: string) => whoOf(await changesOf(repository, news, file));
  const isBad = (state: Snapshot) =>
    hasErrors(context, data, {
      before: states.ours,
      state,
      why: async () => words.save.badTogether(names, await more()),
      alone: {
        state: states.theirs,
        whose: async (file) => {
          const commits = await changesOf(repository, news, repository.prefix + file);
          return words.save.soThere(to.remote, whoOf(commits), (commits[0]?.id ?? theirs).slice(0, 12));
        },
      },
    });
  const decided = { clashes: [] as Clash[], files: [] as string[] };
  /** Notes what was decided. */
  const noting = <T>(list: T[], one: T, holds: boolean): boolean => {
    if (holds) list.push(one);
    return holds;
  };
  // A clash is decided once it was told and ours has been written anew, or is meant to hold as it was.
  const isDecided = (known: Told | null, clash: Clash) =>
    noting(decided.clashes, clash, known?.wasTold(clash) === true && (isOurs || known.isRewritten(clash)));
  const called = await calledAsOurs(past, { base, ours, theirs }, told && { base, ...told }, isDecided);
  const since = new Set(isSameTold ? await changedPaths(whole, told.ours, ours) : []);
  const toldFiles = new Set(isSameTold ? await changedPaths(whole, base, told.ours) : []);
  const outcome: JoinOutcome =
    base === ours
      ? { is: 'joined', commit: theirs, state: await past.at(theirs) }
      : await joinCommits(past, {
          commits: { base, ours, theirs: called.theirs },
          whose: (clash) => (isDecided(called.known, clash) ? 'ours' : null),
          // A comment is no less somebody's for the file having been written in since.
          whoseFile: ({ path, why }) =>
            noting(decided.files, path, toldFiles.has(path) && (isOurs || (why !== 'comment' && since.has(path))))
              ? 'ours'
              : null,
          message: () => `${messageOf(words.save.joins(names), [])}\n${markLine({ is: 'join' })}\n`,
          others: [theirs],
        });
  const sayClosed = () => {
    for (const { id } of closedMeanwhile(states)) {
      const session = sessionCalled(states.theirs, id, context.lang);
      // What a closing holds is no save that could be taken back.
      const isByBoth = wasClosed(states.ours, id, states.base);
      const told = words.save[isByBoth ? 'closedByBoth' : 'closedMeanwhile']({ session, id, names });
      context.note(wrap(printable(told), context.terminal.width));
    }
  };
  if (outcome.is !== 'joined') {
    // What has been decided since it was told first stays so, unless there is something that was not told yet.
    const isNew = outcome.is === 'clash' && outcome.clashes.some((clash) => !called.known?.wasTold(clash));
    const isAsked = outcome.is !== 'twofold';
    if (isAsked && (!isSameTold || isNew)) await rememberTold(repository, { ours, theirs });
    // What lines alone make of it may be told better: two items of one id, for instance.
    if (outcome.is === 'stuck' && (await isBad(outcome.state))) return 1;
    const isAway = outcome.is === 'clash' && outcome.clashes.some((clash) => clash.ours === null);
    const before = isAway ? await beforeSave(past, ours) : null;
    const there = before && piecesAmong([...Object.values(states), before], new Set())(before);
    await tellClash(context, {
      outcome,
      states,
      repository,
      who,
      between: [base, theirs],
      more: await more(),
      isLately: ({ key }) => there?.has(key) === true,
    });
    sayClosed();
    return 1;
  }
  if (await isBad(outcome.state)) return 1;
  const changed = new Set(await changedPaths(whole, ours, outcome.commit));
  const staged = (await stagedOutside(past, ours, await indexedInAll(repository))).filter((path) => changed.has(path));
  if (staged.length > 0) {
    const { files, more: others } = someOf(staged);
    throw new UsageError('stagedAndChanged', { files, others, more: await more() });
  }
  await moveOn(repository, branch, outcome.commit);
  const lines = changeLines(states.ours, outcome.state, { ...context, today: data.today });
  say(context, words.save.joined(to.remote, names, lines.length > 0));
  for (const line of lines) sayItem(context, line);
  tellDecided(context, {
    clashes: decided.clashes,
    files: [...new Set(decided.files)],
    states,
    between: [base, theirs],
  });
  sayClosed();
  const code = await bringHere(context, past, isOurs);
  // Whoever takes a save back next has to know what a session has closed, whether or not anything can be sent.
  await bringClosingTags(past, to.remote, outcome.commit);
  return code;
}

/** What a commit changed, as it was before; null where it is no save. */
async function beforeSave(past: Past, commit: string): Promise<Snapshot | null> {
  const { isSave, parents } = await readCommit(past.repository, commit);
  const [parent] = parents;
  return isSave && parent !== undefined ? past.at(parent) : null;
}

/** Whether a session has been closed in a state since another one, though it may have been reopened after that. */
function wasClosed(state: Snapshot, id: string, since: Snapshot): boolean {
  const timesIn = (snapshot: Snapshot) => {
    const { status, reopened = [] } = sessionById(snapshot, id) ?? {};
    return reopened.length + (status === 'closed' ? 1 : 0);
  };
  return timesIn(state) > timesIn(since);
}

/** The sessions that the other person has closed while decisions were recorded here: those of a closed session stand. */
function closedMeanwhile({ base, ours, theirs }: ThreeWay): readonly Session[] {
  const decided = (state: Snapshot, id: string) =>
    JSON.stringify(state.decisions.flatMap(({ data }) => (data.session === id ? data.decisions : [])));
  return (theirs.sessions?.data.sessions ?? []).filter(
    ({ id, status }) =>
      status === 'closed' &&
      wasClosed(theirs, id, base) &&
      decided(ours, id) !== decided(base, id) &&
      decided(ours, id) !== decided(theirs, id),
  );
}

/**
 * What is joined of theirs. Whatever names a plan is to name it as it is called in the end: where both have given a plan
 * another id, and it was decided that ours holds, theirs is joined as if the plan had been called so there.
 * @param told the commits of which a person was told last
 * @returns that commit, and what is known of what was told
 */
async function calledAsOurs(
  past: Past,
  now: Commits,
  told: Commits | null,
  isDecided: (known: Told | null, clash: Clash) => boolean,
): Promise<{ readonly theirs: string; readonly known: Told | null }> {
  const statesOf = async ({ base, ours, theirs }: Commits) => ({
    base: await past.at(base),
    ours: await past.at(ours),
    theirs: await past.at(theirs),
  });
  const [states, then] = [await statesOf(now), told && (await statesOf(told))];
  const known = then && toldOf(then);
  const isNamed = new Set<string>();
  const twice = renamedTwice(states);
  if (twice.length > 0)
    joined(states, (clash) => {
      const one = twice.find(({ from, to }) => clash.what === 'value' && clash.ours === to && clash.theirs === from);
      if (!one || !isDecided(known, clash)) return null;
      isNamed.add(one.from);
      return 'ours';
    });
  if (!told || !then || isNamed.size === 0) return { theirs: now.theirs, known };
  const decided = (all: typeof twice) => all.filter(({ from }) => isNamed.has(from));
  const theirs = await withPlansNamed(past, now.theirs, decided(twice));
  const thenNamed = await withPlansNamed(past, told.theirs, decided(renamedTwice(then)));
  return { theirs, known: toldOf({ ...then, theirs: await past.at(thenNamed) }) };
}

/**
 * Brings the files of the folder to what the branch holds.
 * @param typed what was typed with the command, where that may be not to send anything
 * @returns 1 where somebody edits one of them, and the rest has to wait
 */
export async function bringHere(
  context: Context,
  { repository }: Past,
  isOurs: boolean,
  typed?: Typed,
): Promise<ExitCode> {
  const { words } = context;
  const branch = await branchOf(repository);
  const { edited, passed, between } = await bring(repository, branch, isOurs);
  if (passed.length > 0) context.note(wrap(printable(words.save.passed(passed)), context.terminal.width));
  if (edited.length === 0) return 0;
  const isUndo = branch.head !== null && (await isOwnUndo(repository, branch.head));
  const whereTo = async () => (isUndo ? '' : moreToType(repository, branch));
  const more = typed?.has('noPush') ? ' --no-push' : typed?.has('push') ? ' --push' : await whereTo();
  const told = isUndo ? words.save.editedUndo : words.save.edited;
  context.note(wrap(printable(told(edited, shortly(between), more)), context.terminal.width));
  return 1;
}

/** Whether a commit is one by which the person takes something back. */
async function isOwnUndo(repository: Repository, id: string): Promise<boolean> {
  const { isSave, undoes, email } = await readCommit(repository, id);
  return !isSave && undoes.length > 0 && email === (await ownEmail(repository));
}

/** A state of which is asked which errors it has that were not there before. */
interface Suspect {
  readonly before: Snapshot;
  readonly state: Snapshot;
  /** What is said first where there are any. */
  readonly why: () => Promise<string>;
  /** Of what somebody else has sent: what it has by itself, and what is said of that, by the file. */
  readonly alone?: { readonly state: Snapshot; readonly whose: (file: string) => Promise<string> };
}

/** Says which errors a state has that were not there before, and that nobody may be left with. */
export async function hasErrors(
  context: Context,
  data: OpenData,
  { before, state, why, alone }: Suspect,
): Promise<boolean> {
  const { words, terminal } = context;
  const found = async (snapshot: Snapshot) =>
    (await findingsOf({ ...data, snapshot }, context)).filter(({ level }) => level === 'error');
  const nameOf = ({ rule, fingerprint }: Finding) => `${rule} ${fingerprint}`;
  const all = await found(state);
  const known = new Set(all.length === 0 ? [] : (await found(before)).map(nameOf));
  const errors = all.filter((one) => !known.has(nameOf(one)));
  if (errors.length === 0) return false;
  const there = new Map(alone === undefined ? [] : (await found(alone.state)).map((one) => [nameOf(one), one]));
  context.note(wrap(printable(await why()), terminal.width));
  for (const error of errors.slice(0, mostErrors)) {
    // It stands in a line that is not here.
    const theirs = there.get(nameOf(error));
    const { file, line } = theirs ?? error;
    const whose = theirs && alone ? ` ${await alone.whose(file)}` : '';
    const told = `${file}:${line}: ${sentences(error, context).message}${whose}`;
    context.note(wrap(printable(told), terminal.width, '  • '));
  }
  if (errors.length > mostErrors) context.note(`  ${words.save.more(errors.length - mostErrors)}`);
  return true;
}

const mostErrors = 10;

/** The commits that changed a file, given from the top of the work tree, the newest first: those that only join don't. */
async function changesOf(repository: Repository, news: readonly Commit[], file: string): Promise<readonly Commit[]> {
  if (file.includes('\n')) return [];
  const made = news.filter(({ parents }) => parents.length < 2);
  const named = ({ id, parents }: Commit) => [`${id}:${file}`, `${parents[0]}:${file}`] as const;
  const found = await objectsNamed(repository, made.flatMap(named));
  return made.filter((commit) => {
    const [now, then] = named(commit);
    return found.get(now)?.id !== found.get(then)?.id;
  });
}

export const say = ({ out, terminal }: Context, text: string): void =>
  out(`${wrap(printable(text), terminal.width)}\n`);

export const sayItem = ({ out, terminal }: Context, text: string): void =>
  out(`${wrap(printable(text), terminal.width, '  • ')}\n`);
