import type { Past } from '../../../data/past.ts';
import { tagRef } from '../../../data/ref-files.ts';
import type { Branch } from '../../../edit/branch.ts';
import { type Commit, markLine } from '../../../edit/history.ts';
import { ownEmail } from '../../../edit/identity.ts';
import { unsentChanging } from '../../../edit/sending.ts';
import type { KeptFile } from '../../../edit/store.ts';
import { ownSaves } from '../../../edit/taking-back.ts';
import { filesOf } from '../../../edit/work-tree.ts';
import { type Day, dayAt } from '../../../model/days.ts';
import { someOf, UsageError } from '../../../model/errors.ts';
import type { Session } from '../../../model/generated/types.ts';
import { kinds } from '../../../model/kinds.ts';
import { closingTags, sessionById } from '../../../model/sessions.ts';
import { changeLines } from '../../change-lines.ts';
import type { Context, OpenData } from '../../context.ts';
import { say } from '../../say.ts';
import { clashTitle } from '../../sharing/clashes.ts';
import type { JoinOutcome } from '../../sharing/join-commits.ts';
import { messageOf } from '../../sharing/save-sentences.ts';
import { takingOut } from './without.ts';

interface About {
  readonly context: Context;
  readonly past: Past;
  readonly data: OpenData;
  /** The files of the branch's last commit. */
  readonly kept: ReadonlyMap<string, KeptFile>;
}

/** What comes of taking a save back. */
export interface Taken {
  /** The branch's last commit. */
  readonly head: string;
  readonly save: Commit;
  readonly outcome: Extract<JoinOutcome, { is: 'joined' }>;
  /** The files that change. */
  readonly paths: readonly string[];
}

/**
 * Takes back what the person saved last and of which something is left; stores objects, and changes nothing else. Says
 * what it passes over: to take back what is no longer there changes nothing.
 * @throws UsageError where there is no such save, or it can't be taken back
 */
export async function lastTaken(branch: Branch, { context, data, past, kept }: About): Promise<Taken> {
  const { repository } = past;
  const { words } = context;
  const dayOf = (seconds: number): Day => dayAt(seconds, data.snapshot.settings.timeZone);
  const sessions = data.snapshot.sessions?.data.sessions ?? [];
  const own = await ownEmail(repository);
  const takeOut = takingOut(past, {
    isOwn: ({ email }) => email === own,
    refuse(save, outcome) {
      const isClash = outcome.is === 'clash';
      const items = isClash ? outcome.clashes.map((one) => clashTitle(one, data.snapshot, context)) : [];
      const files = isClash ? outcome.files.map(({ path }) => path) : outcome.files;
      const { files: what, more } = someOf([...new Set([...items, ...files])]);
      return new UsageError('undoChanged', { why: save.why, what, more });
    },
  });
  const telling = { ...context, today: data.today, isUndo: true };
  let emptied: Commit | null = null;
  const saves = ownSaves(repository, branch, {
    dayOf,
    closes: (tag) => sessions.find((session) => closingTags(session).includes(tag))?.id ?? null,
  });
  const untagged = await closedUntagged(past, branch);
  for await (const { save, parent } of saves) {
    await checkBehindNone(past, { save, head: branch.head ?? save.id }, untagged);
    if (emptied) say(context, words.save.undoPasses(emptied.why, dayOf(emptied.seconds)));
    const head = branch.head ?? save.id;
    const outcome = await takeOut(
      { save, parent, head },
      (from, state) =>
        `${messageOf(words.save.undoes(save.why), changeLines(from, state, telling))}\n${markLine({ is: 'undo', of: save.id })}\n`,
    );
    const after = await filesOf(repository, outcome.commit, past.objects);
    const paths = [...new Set([...kept.keys(), ...after.keys()])].filter(
      (path) => kept.get(path)?.id !== after.get(path)?.id,
    );
    if (paths.length > 0) return { head, save, outcome, paths };
    emptied = save;
  }
  if (emptied === null) throw new UsageError('nothingToUndo', { last: null });
  throw new UsageError('undoneAlready', { why: emptied.why, day: dayOf(emptied.seconds) });
}

/** A closing of a session: the first one, or one that followed a reopening. */
interface Edition {
  readonly id: string;
  readonly tag: string;
  /** How many reopenings came before it. */
  readonly reopenings: number;
}

/** The closings that a branch has had and whose tag is not here, as where somebody sent the branch alone with Git. */
async function closedUntagged(past: Past, { head }: Branch): Promise<readonly Edition[]> {
  const sessions = head === null ? [] : ((await past.at(head)).sessions?.data.sessions ?? []);
  const closings = sessions.flatMap((session) => {
    const editions = closingTags(session).map((tag, reopenings): Edition => ({ id: session.id, tag, reopenings }));
    return editions.filter((edition) => isClosedIn(session, edition));
  });
  const tags = await past.commitsOf(closings.map(({ tag }) => tagRef(tag)));
  return closings.filter(({ tag }) => !tags.has(tagRef(tag)));
}

/** Whether a session was closed for that time, whether or not it was opened again since. */
const isClosedIn = ({ status, ref, reopened = [] }: Session, { tag, reopenings }: Edition): boolean =>
  reopened.length > reopenings || (status === 'closed' && ref === tag);

/** @throws UsageError where one of some closings was made since a save: which commit did so only its tag would tell */
async function checkBehindNone(
  past: Past,
  { save, head }: { readonly save: Commit; readonly head: string },
  closings: readonly Edition[],
): Promise<void> {
  for (const edition of closings) {
    const { id, tag } = edition;
    const isOpenAt = async (version: string) => {
      const entry = sessionById(await past.at(version), id);
      return entry !== undefined && !isClosedIn(entry, edition);
    };
    const isThere = sessionById(await past.at(save.id), id) !== undefined;
    // A past meeting may only have been added since: then no version has it open.
    const versions = isThere
      ? [save.id]
      : await unsentChanging(past.repository, { head, there: [save.id] }, [kinds.sessions.path], past.objects);
    const wasOpen = versions === null || (await Promise.all(versions.map(isOpenAt))).includes(true);
    if (wasOpen) throw new UsageError('undoClosing', { tag, id });
  }
}
