import type { Past } from '../../../data/past.ts';
import type { Repository } from '../../../data/repository.ts';
import { indexed } from '../../../data/work-tree.ts';
import { type Branch, branchOf } from '../../../edit/branch.ts';
import { afterBranch, moveOn } from '../../../edit/bringing.ts';
import { checkNoneHalfClosed } from '../../../edit/closing.ts';
import { bringClosingTags } from '../../../edit/closing-tags.ts';
import { keptFiles } from '../../../edit/committing.ts';
import { type Commit, newIn, readCommit } from '../../../edit/history.ts';
import { ownEmail } from '../../../edit/identity.ts';
import type { Upstream } from '../../../edit/remotes/remotes.ts';
import { isToBeSent, rememberSending } from '../../../edit/sending.ts';
import { checkNothingStaged } from '../../../edit/staged.ts';
import { changedAmong } from '../../../edit/work-tree.ts';
import { dayAt } from '../../../model/days.ts';
import { someOf, UsageError } from '../../../model/errors.ts';
import { changeLines } from '../../change-lines.ts';
import { type Context, type ExitCode, isPublicIn, type OpenData } from '../../context.ts';
import { say, sayItem } from '../../say.ts';
import { bringHere, finishFirst, isOwnUndo } from '../../sharing/bring-here.ts';
import { destinationOf, sayHere } from '../../sharing/destination.ts';
import { tellNewErrors } from '../../sharing/new-errors.ts';
import { bringNews, share } from '../../sharing/share.ts';
import { checkUnsentPublic } from '../../sharing/unsent-private.ts';
import type { Typed } from '../command.ts';
import { lastTaken } from './last-taken.ts';

interface About {
  readonly context: Context;
  readonly past: Past;
  readonly typed: Typed;
  readonly open: () => Promise<OpenData>;
}

/** Takes back what the person saved last, in a commit of its own. */
export async function takeBack(about: About): Promise<ExitCode> {
  const { repository } = about.past;
  const branch = await branchOf(repository);
  const rest = await takenBack(branch, about).catch(async (error) => {
    // Where another window has done the same just now, it would take back one save more to type this again.
    const undone = error instanceof UsageError ? await undoneSince(repository, branch) : null;
    // What it was about to do was told by then, and others' changes may have been brought.
    if (!undone)
      throw error instanceof UsageError && error.id === 'refsMoved' ? new UsageError('refsMovedSince') : error;
    const { timeZone } = (await about.open()).snapshot.settings;
    throw new UsageError('undoneAlready', { why: undone.why, day: dayAt(undone.seconds, timeZone) });
  });
  return rest();
}

/** The person's own save that was taken back since a branch was looked at; null where none was. */
async function undoneSince(repository: Repository, { head }: Branch): Promise<Commit | null> {
  const [{ head: now }, own] = [await branchOf(repository), await ownEmail(repository)];
  const news = now === null || head === null ? [] : await newIn(repository, now, head);
  const [undone] = news.flatMap(({ undoes, email }) => (email === own ? undoes : []));
  // Whoever writes a message may name there what is no commit.
  return undone === undefined ? null : readCommit(repository, undone).catch(() => null);
}

/** What is left to be done once something was taken back in Git. */
type Rest = () => Promise<ExitCode>;

const ended =
  (code: ExitCode): Rest =>
  async () =>
    code;

/** Takes it back in Git. */
async function takenBack(branch: Branch, about: About): Promise<Rest> {
  const { context, typed, open } = about;
  const { repository } = about.past;
  const isDry = typed.has('dryRun');
  const remote = typed.has('noPush') ? null : await destinationOf(repository, branch, { isAsked: false });
  const begun = await alreadyBegun(branch, about);
  if ('code' in begun) return ended(begun.code);
  const data = await open();
  const past = await data.past();
  const joining = (to: Upstream) => ({ context, data, past, branch: branch.ref, to, isOurs: false });
  // Until it is sent, or not to be, it is what is typed again for.
  const sent: Rest = async () => {
    if (remote !== null) return share({ ...joining(remote), isNew: true });
    await rememberSending(repository, null);
    await sayHere(context, repository, branch);
    return 0;
  };
  if (begun.isSaved) {
    if (begun.told !== null) say(context, begun.told);
    return sent;
  }
  // What somebody else has saved as well, word for word, is theirs too: only with theirs is it seen.
  const news = remote === null || isDry ? null : await bringNews(joining(remote));
  if (news !== null) return news === 0 ? takenBack(await branchOf(repository), about) : ended(news);
  // A closing is known by its tag, which Git alone may not have brought with it.
  if (remote !== null && branch.head !== null && !isDry) await bringClosingTags(past, remote.remote, branch.head);
  const planned = await plannedOn(branch, context, { data, past });
  if (planned === null) return ended(1);
  if (isDry) {
    say(context, context.words.save.nothingUndone(remote !== null));
    return ended(0);
  }
  const { commit, isForOthers } = planned;
  // What says who may read the repository is not taken back by a command that may not send that.
  if (remote !== null && isForOthers) await checkUnsentPublic(past, { head: commit, to: remote, act: 'undo' });
  await moveOn(past, branch, commit);
  say(context, context.words.save.undone(commit.slice(0, 12)));
  return async () => {
    if (remote !== null) await afterBranch(() => rememberSending(repository, commit));
    const code = await bringHere(context, past, { isOurs: false, typed });
    return code === 0 ? sent() : code;
  };
}

/** What an interrupted command has begun: it ends this one, or it was this very one, which then takes nothing more back. */
type Begun =
  | { readonly code: ExitCode }
  | {
      readonly isSaved: boolean;
      /** What it saved, where that was not told yet. */
      readonly told: string | null;
    };

async function alreadyBegun(branch: Branch, { context, past, typed }: About): Promise<Begun> {
  const { repository } = past;
  const isDry = typed.has('dryRun');
  const interrupted = await finishFirst(context, past, { isDry, isOurs: false, typed });
  if (interrupted.code !== null) return { code: interrupted.code };
  const isUnsent = await isToBeSent(repository, branch);
  if (isUnsent && isDry) {
    say(context, context.words.save.wouldFinish);
    return { code: 0 };
  }
  const isRepeated = interrupted.isFinished || isUnsent;
  const last = isRepeated && branch.head !== null ? await readCommit(repository, branch.head) : null;
  // What others have taken back came with their changes.
  const isUndo = last !== null && isOwnUndo(last, await ownEmail(repository));
  return { isSaved: isUndo || isUnsent, told: isUndo && !interrupted.isFinished ? last.why : null };
}

/** What is to be saved so that something is taken back. */
interface Planned {
  readonly commit: string;
  /** Whether a public repository is a private one by that, or the other way round. */
  readonly isForOthers: boolean;
}

/**
 * Works out what takes back what was saved last, and tells it.
 * @returns null where that would leave new errors, which are told
 * @throws UsageError where nothing can be taken back, or what somebody edits stands in the way
 */
async function plannedOn(
  branch: Branch,
  context: Context,
  { data, past }: { readonly data: OpenData; readonly past: Past },
): Promise<Planned | null> {
  const { words } = context;
  const { repository } = past;
  const kept = await keptFiles(past, branch);
  await checkNoneHalfClosed(past, data.snapshot);
  await checkNothingStaged(repository, branch, kept, await indexed(repository));
  const { head, save, outcome, paths } = await lastTaken(branch, { context, data, past, kept });
  const edited = await changedAmong(repository, kept, paths);
  if (edited.length > 0) {
    // Of those that Git has and has not, each is discarded otherwise.
    const isNew = !edited.some((path) => kept.has(path));
    const alike = edited.filter((path) => kept.has(path) !== isNew);
    throw new UsageError('undoEdited', { ...someOf(alike.map((path) => repository.prefix + path)), isNew });
  }
  const present = await past.at(head);
  if (await tellNewErrors(context, data, { before: present, state: outcome.state, why: words.save.badUndone }))
    return null;
  const lines = changeLines(present, outcome.state, { ...context, today: data.today, isUndo: true });
  const day = dayAt(save.seconds, data.snapshot.settings.timeZone);
  say(context, words.save.undoing(save.why, day, lines.length > 0));
  for (const line of lines) sayItem(context, line);
  return { commit: outcome.commit, isForOthers: isPublicIn(present) !== isPublicIn(outcome.state) };
}
