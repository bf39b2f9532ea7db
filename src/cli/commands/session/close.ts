import { formerEdition } from '../../../data/past.ts';
import { commitOf } from '../../../data/refs.ts';
import type { Repository } from '../../../data/repository.ts';
import { type Branch, branchName } from '../../../edit/branch.ts';
import { sweepData } from '../../../edit/checked.ts';
import { type ClosingState, close, closingState, finish, planClosing } from '../../../edit/closing.ts';
import { remoteOf, type Upstream } from '../../../edit/remotes/remotes.ts';
import { undecided } from '../../../edit/session-files.ts';
import { changedSince } from '../../../edit/work-tree.ts';
import { someOf, UsageError } from '../../../model/errors.ts';
import { excerpt } from '../../../model/excerpt.ts';
import type { Finding } from '../../../model/findings.ts';
import type { Session } from '../../../model/generated/types.ts';
import { meantSession } from '../../../model/meant.ts';
import { itemText, sessionName, sessionText } from '../../../model/names.ts';
import { decisionsOf, laterSessions } from '../../../model/sessions.ts';
import { wording } from '../../../model/text.ts';
import type { Context, OpenData } from '../../context.ts';
import { sentences } from '../../finding-answers.ts';
import { earlierWithNote, findingsOf } from '../../findings.ts';
import { noteItem, say } from '../../say.ts';
import { destinationOf } from '../../sharing/destination.ts';
import { tellLeftOut } from '../../sharing/left-out.ts';
import { checkMayBePublic } from '../../sharing/public-files.ts';
import { shareClosing } from '../../sharing/share.ts';
import { checkClosingPublic } from '../../sharing/unsent-private.ts';
import { printable } from '../../terminal.ts';
import type { Action } from './action.ts';
import { yetToBegin } from './ahead.ts';

/** Closes a session: keeps the data as they stand in a commit with a tag. */
export const run: Action = async ({ context, data, words: [word], typed }) => {
  const { snapshot } = data;
  const { lang, words } = context;
  const session = meantSession(snapshot, word);
  const name = sessionText(snapshot, session);
  const past = await data.past();
  const { repository } = past;
  const dryRun = typed.has('dryRun');

  const ahead = typed.has('yes') ? null : yetToBegin(context, data, session);
  const checkBegun = () => {
    if (ahead && !dryRun) throw new UsageError('notBegun', { ...ahead, id: session.id });
  };

  const state = await withoutHandMade(await closingState(past, snapshot, session), session, async (commit) => {
    const { errors, open } = await obstacles(context, { ...data, snapshot: await past.at(commit) }, session);
    return errors + open.length === 0;
  });
  const wantsPush = typed.has('push');
  /** Says what is in the folder and not in the closing; where that can't be told, the closing stands all the same. */
  const noteUnclosed = async (commit: string) => {
    const head = (await commitOf(repository, 'HEAD')) ?? commit;
    const files = await changedSince(repository, head).catch((error) => {
      if (error instanceof UsageError) return [];
      throw error;
    });
    if (files.length > 0) context.note(words.session.changedSince(someOf(files)));
  };
  if (state.is !== 'open') {
    const { branch, tag, commit } = state.is === 'half' ? state.half : state;
    if (state.is === 'half' && !state.half.tagIsThere) checkBegun();
    const remote = wantsPush ? await remoteOf(repository, branch) : null;
    // What was killed when all but this was done.
    if (!dryRun) await sweepData(repository.folder, snapshot);
    if (state.is === 'closed') say(context, words.session.alreadyClosed(name));
    else if (dryRun) say(context, words.session.wouldFinish(name));
    else {
      await finish(state.half);
      say(context, words.session.closed({ session: name, tag, commit: commit.slice(0, 12) }));
      await noteUnclosed(commit);
    }
    if (remote === null || dryRun) return 0;
    return shareClosing({ context, past, branch, tag, closing: null, remote });
  }

  if (await refused(context, data, session)) return 1;
  checkBegun();
  const { branch } = state;
  const to = wantsPush ? await destinationIfAny(repository, branch) : null;
  if (branch.head !== null) await checkClosingPublic(past, { head: branch.head, closed: snapshot, branch, to });
  const message = words.session.commitMessage(sessionName(snapshot, session, lang));
  const closing = await planClosing(past, branch, { checked: snapshot, session, message });
  const { tag, files } = closing;
  await checkMayBePublic(past, closing, true);
  const remote = wantsPush ? await remoteOf(repository, branch) : null;
  for (const warning of await closingWarnings(context, data, session)) noteItem(context, warning, '• ');
  tellLeftOut(context, closing);
  say(context, words.session.files(name));
  for (const { path, bytes } of files)
    context.out(`  ${printable(repository.prefix + path)}${bytes === null ? ` ${words.session.gone}` : ''}\n`);
  if (dryRun) {
    say(context, words.session.dryRun({ tag, branch: branchName(branch), isAhead: ahead !== null }));
    return 0;
  }
  let closed = '';
  for await (const { step, commit } of close(closing)) {
    closed = commit;
    // From the refs on it is closed, whatever comes after them.
    if (step === 'refs') say(context, words.session.closed({ session: name, tag, commit: commit.slice(0, 12) }));
    if (step === 'file') await noteUnclosed(commit);
  }
  if (remote === null) {
    say(context, words.session.toShare(session.id));
    return 0;
  }
  return shareClosing({ context, past, branch, tag, closing: { made: closing, commit: closed }, remote });
};

/** Where a branch is sent; null where nobody can tell, which is told once it is to be sent. */
const destinationIfAny = (repository: Repository, branch: Branch): Promise<Upstream | null> =>
  destinationOf(repository, branch, { isAsked: true }).catch((error) => {
    if (error instanceof UsageError) return null;
    throw error;
  });

/**
 * A closing makes its tag together with its commit: where the tag is missing, somebody may have closed the session by hand. Only of
 * what could have been closed it is made then.
 * @throws UsageError where the folder has it closed that way, and it could not have been
 */
async function withoutHandMade(
  state: ClosingState,
  session: Session,
  isClosable: (commit: string) => Promise<boolean>,
): Promise<ClosingState> {
  if (state.is !== 'half' || state.half.tagIsThere || (await isClosable(state.half.commit))) return state;
  const { branch, tag } = state.half;
  if (session.status === 'closed') throw new UsageError('closedByHand', { tag, id: session.id });
  return { is: 'open', branch };
}

/** What prevents closing: how many errors, but for the want of the tag that closing makes, and what was not decided. */
async function obstacles(
  context: Context,
  data: OpenData,
  session: Session,
): Promise<{ readonly errors: number; readonly open: readonly string[] }> {
  const isOwnTag = (finding: Finding) => finding.rule === 'session-ref-missing' && finding.session === session.id;
  const errors = (await findingsOf(data, context)).filter((one) => one.level === 'error' && !isOwnTag(one));
  const open = undecided(data.snapshot, session, await formerEdition(await data.past(), data.snapshot, session));
  return { errors: errors.length, open };
}

/** Says what prevents closing, if anything does. */
async function refused(context: Context, data: OpenData, session: Session): Promise<boolean> {
  const { snapshot } = data;
  const { lang, words } = context;
  const name = sessionText(snapshot, session);
  const { errors, open } = await obstacles(context, data, session);
  if (errors > 0) context.note(words.session.hasErrors(name, errors));
  if (open.length === 0 || errors > 0) return errors > 0;
  context.note(words.session.hasProposals(name, open.length));
  for (const id of open) {
    const what = words.quoted(excerpt(wording(itemText(snapshot, id), lang)));
    noteItem(context, `${what}: ${words.session.toDecide(session.id, id)}`);
  }
  noteItem(context, words.session.whichDecisions);
  return true;
}

/** What is missing from the decisions, and what the rules on them would say once it is closed: none of it stands in the way. */
async function closingWarnings(context: Context, data: OpenData, session: Session): Promise<readonly string[]> {
  const { snapshot } = data;
  const { lang, words } = context;
  const withoutParagraph = decisionsOf(snapshot, session)
    .filter(({ paragraph }) => paragraph === undefined)
    .map(({ item }) => words.session.withoutParagraph(excerpt(wording(itemText(snapshot, item), lang))));
  const later = session.reopened ? laterSessions(snapshot, session).map((one) => sessionName(snapshot, one, lang)) : [];
  const goneOn = later.length === 0 ? [] : [words.session.goneOn(sessionText(snapshot, session), later)];
  const own = [...goneOn, ...withoutParagraph];
  const earlier = await earlierWithNote(data, context);
  if (earlier.closed.length === 0) return own;
  const here = { session, snapshot };
  const closed = [...earlier.closed, here];
  const closings = [...earlier.closings, here];
  const about = (finding: Finding) =>
    finding.session === session.id &&
    ['change-without-decision', 'decision-without-change', 'decision-contradicted'].includes(finding.rule);
  const found = (await findingsOf(data, context, { ...earlier, closed, closings })).filter(about);
  return [...own, ...found.map((finding) => sentences(finding, context).message)];
}
