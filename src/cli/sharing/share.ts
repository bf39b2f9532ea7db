import { commonCommits } from '../../data/ancestry.ts';
import { GitFailure } from '../../data/git-failures.ts';
import { lostRefs } from '../../data/lost-refs.ts';
import type { Past } from '../../data/past.ts';
import { tagRef } from '../../data/ref-files.ts';
import { type Repository, wholeOf } from '../../data/repository.ts';
import { type Branch, branchName, branchOf, refCheckedOut } from '../../edit/branch.ts';
import { type Closing, checkClosingKept } from '../../edit/closing.ts';
import { bringClosingTags, tagsToSend } from '../../edit/closing-tags.ts';
import { fetched } from '../../edit/remotes/fetch.ts';
import { asChecked, isDone, type Refused, type Sent, send, sendClosing, sendTags } from '../../edit/remotes/push.ts';
import { reasonIn } from '../../edit/remotes/reasons.ts';
import type { Upstream } from '../../edit/remotes/remotes.ts';
import { mostTags, tagAsItIs } from '../../edit/remotes/tags.ts';
import { isUnsent, rememberSending } from '../../edit/sending.ts';
import { rememberTold } from '../../edit/told.ts';
import { changedPaths } from '../../edit/work-tree.ts';
import { reasonOf, someOf, UsageError } from '../../model/errors.ts';
import { type Context, type ExitCode, isPublicIn } from '../context.ts';
import { say } from '../say.ts';
import { printable } from '../terminal.ts';
import { moreToType } from './destination.ts';
import { type Joining, joinWith } from './join.ts';
import { checkUnsentPublic } from './unsent-private.ts';

/** What sharing is about. */
export interface Sharing extends Joining {
  /** Whether anything was saved just now. */
  readonly isNew: boolean;
  /** What that is, and what looks whether the branch has it still. */
  readonly saved?: { readonly commit: string; readonly check: () => Promise<void> } | null;
  /** Whether something was not saved, which was told. */
  readonly isPart?: boolean;
}

/** How often what others have sent meanwhile is joined, before it is said that it goes on too fast. */
const mostTurns = 3;

/**
 * Sends what is saved; what others have sent meanwhile is joined with it first.
 * @returns 1 where that takes a person's decision
 * @throws UsageError where nothing could be sent
 */
export const share = (about: Sharing): Promise<ExitCode> =>
  orNotSent(
    about.past,
    {
      remote: about.to.remote,
      left: about.isNew ? savedAndLeft(about) : null,
      branch: about.branch,
      checkKept: async () => about.saved?.check(),
    },
    () => sendJoined(about),
  );

/** What is said where another branch is checked out by now than the one in which something was saved. */
const savedAndLeft = ({ branch }: Pick<Sharing, 'branch'>): UsageError =>
  new UsageError('savedAndLeft', { branch: branchName({ ref: branch }) });

/**
 * Sends what is saved already.
 * @param left what is said where the branch is no longer checked out; null where nothing was saved just now
 * @param checkKept throws where another window took what was saved just now out of the branch
 * @throws UsageError that says so where something can't be written for it in this repository, or another window moves the branch
 */
const orNotSent = (
  { repository }: Past,
  {
    remote,
    left,
    branch: ref,
    checkKept,
  }: {
    readonly remote: string;
    readonly left: UsageError | null;
    readonly branch: string;
    readonly checkKept: () => Promise<void>;
  },
  act: () => Promise<ExitCode>,
): Promise<ExitCode> =>
  act().catch(async (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    if (error.id === 'refsMoved' || error.id === 'refsMovedSince') {
      await checkKept();
      if (left && (await refCheckedOut(repository)) !== ref) throw left;
      throw new UsageError('refsMovedSince');
    }
    if (error.id === 'detachedHead' && left) throw left;
    if (error.id !== 'cannotWrite') throw error;
    const branch = await branchOf(repository);
    // Where all was sent before, others' changes were only to be brought.
    if (!left && !(await isUnsent(repository, branch))) throw error;
    throw new UsageError('savedNotSent', {
      remote,
      reason: reasonOf(error),
      more: await moreToType(repository, branch),
    });
  });

async function sendJoined(about: Sharing): Promise<ExitCode> {
  const { context, past, to } = about;
  const { words } = context;
  const { repository } = past;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const branch = await stillOn(
      repository,
      about.branch,
      about.isNew || turn > 0 ? savedAndLeft(about) : new UsageError('refsMoved'),
    );
    if (turn === 0 && about.saved && about.saved.commit !== branch.head) await about.saved.check();
    await checkMayBeSent(past, branch, to);
    const { sent, taken, refused } = await sendWithTags(past, branch, to);
    const more = await moreToType(repository, branch);
    if (isDone(sent)) {
      await rememberTold(repository, null);
      await rememberSending(repository, null);
      if (branch.head !== null) await bringClosingTags(past, to.remote, branch.head);
      for (const tag of taken) context.note(words.save.tagTaken(tag, to.remote, more));
      noteRefused(context, refused, to.remote, more);
      // What was saved just now and is there has been sent, also where that was said to have failed.
      if (sent.is === 'sent' || about.isNew) say(context, words.save.sent(to.remote));
      else if (turn === 0 && !about.isPart) say(context, words.save.nothing);
      return 0;
    }
    if (sent.is === 'refused') throw new UsageError('saveRefused', { remote: to.remote, reason: sent.reason, more });
    if (sent.is === 'failed') throw await notSent(repository, to.remote, sent.reason);
    const { commit, reason } = await fetched(repository, to);
    if (commit === null) throw await notSent(repository, to.remote, reason);
    const code = await joinWith(about, branch, commit);
    if (code !== 0) return code;
  }
  throw await notSent(repository, to.remote, '');
}

/**
 * Brings what others have sent since, where all that is here was sent, or has been taken back since: then nothing has to be
 * joined that could be in doubt. Without a network it is not brought.
 * @returns null where there is nothing new, or what is here has to be sent first
 */
export async function bringNews(about: Joining): Promise<ExitCode | null> {
  const { repository } = about.past;
  const branch = await stillOn(repository, about.branch, new UsageError('refsMoved'));
  const { commit } = await fetched(repository, about.to);
  if (commit === null || branch.head === null || commit === branch.head) return null;
  const [base, ...more] = await commonCommits(repository, branch.head, commit);
  if (base === undefined || more.length > 0 || base === commit) return null;
  const isSame = (await changedPaths(wholeOf(repository), base, branch.head)).length === 0;
  return isSame ? joinWith(about, branch, commit) : null;
}

/**
 * The branch that is checked out; what is in another one goes elsewhere.
 * @param left what is said where it is another one by now
 * @throws left
 */
async function stillOn(repository: Repository, ref: string, left: UsageError): Promise<Branch> {
  const now = await branchOf(repository);
  if (now.ref !== ref) throw left;
  return now;
}

/**
 * Sends a closing, the branch with its tag.
 * @returns 1 where the tag is something else there: all but it is sent, and people have to agree on which of the two holds
 * @throws UsageError where nothing could be sent, or may be
 */
export const shareClosing = (closed: Closed): Promise<ExitCode> =>
  orNotSent(
    closed.past,
    { remote: closed.remote, left: closedAndLeft(closed), branch: closed.branch.ref, checkKept: async () => {} },
    () => sendClosed(closed),
  );

const closedAndLeft = ({ tag, branch }: Pick<Closed, 'tag' | 'branch'>): UsageError =>
  new UsageError('closedAndLeft', { tag, branch: branchName(branch) });

/** A session that was closed, and where that is to be sent. */
interface Closed {
  readonly context: Context;
  readonly past: Past;
  readonly branch: Branch;
  readonly tag: string;
  /** What closed it just now; null where it was closed before. */
  readonly closing: { readonly made: Closing; readonly commit: string } | null;
  readonly remote: string;
}

async function sendClosed({ context, past, branch, closing, tag, remote }: Closed): Promise<ExitCode> {
  const { words } = context;
  const { repository } = past;
  const left = closedAndLeft({ tag, branch });
  const now = await stillOn(repository, branch.ref, left);
  if (closing && now.head !== closing.commit) await checkClosingKept(closing.made, closing.commit);
  const unasked = await unaskedOf(past, now, { remote, ref: branch.ref });
  if (unasked !== null && now.head !== null && isPublicIn(await past.at(now.head)))
    throw await notSent(repository, remote, unasked);
  if (unasked !== null)
    throw new UsageError('pushFailed', { remote, branch: branchName(branch), tag, reason: printable(unasked) });
  const { isNew, isTaken } = await sendClosing(repository, now, tag, remote);
  if (!isTaken) say(context, words.session.pushed(remote));
  else {
    if (isNew) say(context, words.save.sent(remote));
    context.note(words.save.tagTaken(tag, remote, await moreToType(repository, branch)));
  }
  await sendOtherTags(context, past, { tag, remote });
  return isTaken ? 1 : 0;
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
      send(repository, remote, [asChecked(branch, ref), ...tags.map(tagAsItIs)]);
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
function noteRefused({ words, note }: Context, { tags, reason }: Refused, remote: string, more: string): void {
  if (tags.length === 0) return;
  const { files: some, more: others } = someOf(tags);
  note(words.save.tagsRefused({ tags: some, others, remote, reason, more }));
}

/** @throws UsageError where something under a branch may not be sent, or nobody can tell what is there already */
async function checkMayBeSent(past: Past, branch: Branch, to: Upstream): Promise<void> {
  const unasked = await unaskedOf(past, branch, to);
  if (unasked !== null) throw await notSent(past.repository, to.remote, unasked);
}

/**
 * Why nobody can tell what is there already; null where it is known, or does not matter.
 * @throws UsageError where something under a branch may not be sent
 */
const unaskedOf = async (past: Past, { head }: Branch, to: Upstream): Promise<string | null> =>
  head === null ? null : checkUnsentPublic(past, { head, to, act: 'send' });

/** What is said where what is saved could not be sent, with Git's reason, which may be empty. */
async function notSent(repository: Repository, remote: string, reason: string): Promise<UsageError> {
  const more = await moreToType(repository, await branchOf(repository));
  if (/^fsck error/.test(reason)) return new UsageError('saveUnsound', { remote, reason: printable(reason), more });
  const isAsked = more !== '';
  const [, tag] = /^bad object refs\/tags\/(\S+)$/.exec(reason) ?? [];
  const how = tag === undefined ? undefined : (await lostRefs(repository, [tagRef(tag)])).get(tagRef(tag));
  if (tag !== undefined && (how === 'nowhere' || how === 'damaged'))
    return new UsageError('saveHeldByTag', { remote, tag, isDamaged: how === 'damaged', isAsked });
  return new UsageError('saveNotSent', { remote, reason: printable(reason), isAsked });
}
