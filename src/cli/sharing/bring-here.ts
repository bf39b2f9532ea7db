import type { Past } from '../../data/past.ts';
import { branchOf } from '../../edit/branch.ts';
import { bring, leaveWay, wayHere } from '../../edit/bringing.ts';
import { type Commit, readCommit } from '../../edit/history.ts';
import { ownEmail } from '../../edit/identity.ts';
import { UsageError } from '../../model/errors.ts';
import type { Typed } from '../commands/command.ts';
import type { Context, ExitCode } from '../context.ts';
import { say } from '../say.ts';
import { shortly } from './clashes.ts';
import { moreToType } from './destination.ts';

/**
 * Brings into the files what an interrupted command had already saved; a trial only says so.
 * @returns whether there was anything, and with which code the command ends there; null where it goes on
 */
export async function finishFirst(
  context: Context,
  past: Past,
  { isDry, isOurs, typed }: { readonly isDry: boolean; readonly isOurs: boolean; readonly typed: Typed },
): Promise<{ readonly isFinished: boolean; readonly code: ExitCode | null }> {
  const branch = await branchOf(past.repository);
  const way = await wayHere(past.repository, branch);
  if (way === 'left' && !isDry) await leaveWay(past.repository, branch);
  if (way !== 'begun') return { isFinished: false, code: null };
  if (isDry) {
    say(context, context.words.save.wouldFinish);
    return { isFinished: false, code: 0 };
  }
  const code = await bringHere(context, past, { isOurs, typed });
  if (code !== 0) return { isFinished: false, code };
  say(context, context.words.save.finished);
  return { isFinished: true, code: null };
}

/**
 * Brings the files of the folder to what the branch was moved to.
 * @param typed what was typed with the command, where that may be not to send anything
 * @returns 1 where somebody edits one of them, and the rest has to wait
 * @throws UsageError where it was taken back in Git meanwhile: the files have it, and it can be saved
 */
export async function bringHere(
  context: Context,
  { repository }: Past,
  { isOurs, typed }: { readonly isOurs: boolean; readonly typed?: Typed },
): Promise<ExitCode> {
  const { words, note } = context;
  const branch = await branchOf(repository);
  const { edited, passed, partly, between, isTakenBack } = await bring(repository, branch, isOurs);
  if (passed.length > 0) note(words.save.passed(passed));
  if (partly.length > 0) note(words.save.partly(partly));
  if (edited.length === 0 && !isTakenBack) return 0;
  const target = between.at(-1);
  const isUndo = target !== undefined && isOwnUndo(await readCommit(repository, target), await ownEmail(repository));
  const whereTo = async () => (isUndo ? '' : moreToType(repository, branch));
  const more = typed?.has('noPush') ? ' --no-push' : typed?.has('push') ? ' --push' : await whereTo();
  if (isTakenBack) throw new UsageError('joinTakenBack', { more });
  const told = isUndo ? words.save.editedUndo : words.save.edited;
  note(told(edited, shortly(between), more));
  return 1;
}

/** Whether a commit is one by which the person takes something back. */
export const isOwnUndo = ({ isSave, undoes, email }: Commit, own: string): boolean =>
  !isSave && undoes.length > 0 && email === own;
