import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { lastClosed } from '../../../data/past.ts';
import { editsBack } from '../../../edit/before-decided.ts';
import { sweepData, writeChecked } from '../../../edit/checked.ts';
import { makeFolder } from '../../../edit/files.ts';
import { isDecision, takesBack, withDecision } from '../../../edit/session-files.ts';
import type { Lang } from '../../../messages/documents/index.ts';
import { UsageError } from '../../../model/errors.ts';
import { excerpt } from '../../../model/excerpt.ts';
import type { Decision, Session } from '../../../model/generated/types.ts';
import { kinds } from '../../../model/kinds.ts';
import { meantSession } from '../../../model/meant.ts';
import { idNamed, itemText, sessionText } from '../../../model/names.ts';
import { meantAmong } from '../../../model/nearest.ts';
import { droppedBy, isKind, itemsById, type PlanItem, planItems } from '../../../model/plans.ts';
import { decisionsFile, decisionsOf, laterSessions, sessionById } from '../../../model/sessions.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import { collapse, wording } from '../../../model/text.ts';
import { checkRead } from '../../../model/unread.ts';
import type { Context, OpenData } from '../../context.ts';
import { say } from '../../say.ts';
import { choiceNamed } from '../../suggest.ts';
import type { Action } from './action.ts';
import { yetToBegin } from './ahead.ts';
import { decisions } from './decisions.ts';

/** Records what a session decided on an item, and makes the edit that it means. It commits nothing. */
export const run: Action = async ({ context, data, words: [word, id = '', typedDecision = ''], typed }) => {
  const { snapshot, folder } = data;
  const { lang, words } = context;
  const session = meantSession(snapshot, word);
  const { name: decision } = choiceNamed(decisions, typedDecision, { name: 'decide', alias: 'decidir' }, lang);
  if (session.status === 'closed')
    throw new UsageError('sessionIsClosed', { session: sessionText(snapshot, session), id: session.id });
  checkReadable(snapshot, session);
  const item = itemsById(snapshot).get(id);
  if (!item) {
    checkRead(snapshot, kinds.plans.path);
    const meant = meantAmong(itemsById(snapshot).keys(), id, idNamed(snapshot, id));
    throw new UsageError('unknownPlanItem', { item: id, meant });
  }
  if (snapshot.plans.flatMap(planItems).filter((one) => one.id === id).length > 1)
    throw new UsageError('twice', { id });
  checkNotDropped(snapshot, session, item, decision);
  if (decision === 'amended') await checkAmended(data, session, item);

  const paragraph = typed.value('paragraph')?.trim();
  if (paragraph === '') throw new UsageError('optionNeedsValue', { option: '--paragraph' });
  const entry: Decision = { item: id, decision, ...(paragraph === undefined ? {} : { paragraph }) };
  if (paragraph !== undefined && !isDecision(session, entry))
    throw new UsageError('badParagraph', { value: paragraph });
  const former = decisionsOf(snapshot, session).find((one) => one.item === id);
  const isTakenBack = takesBack(snapshot, session, item, decision);
  const past = isTakenBack ? await data.past().catch(() => null) : null;
  const back = isTakenBack ? await editsBack(past, snapshot, session, item) : [];
  const texts = withDecision(snapshot, session, entry, back ?? []);
  if (texts.some(({ path }) => path.startsWith('decisions/'))) await makeDecisions(folder);
  // A run that is killed in between leaves the decision that says what is still to be done: the new one, or the one to be taken back.
  await writeChecked(folder, isTakenBack ? texts : texts.toReversed());
  await sweepData(folder, snapshot);

  const what = excerpt(wording(itemText(snapshot, id), lang));
  const changed = texts.length === 0 ? [words.session.nothingNew] : texts.map(({ path }) => path);
  say(
    context,
    words.session.decided({ session: sessionText(snapshot, session), what, decision, paragraph: paragraph ?? '' }),
  );
  for (const line of changed) context.out(`  ${line}\n`);
  const ahead = texts.length === 0 ? null : yetToBegin(context, data, session);
  if (ahead) context.note(words.session.decidedAhead(ahead));
  if (back === null) context.note(words.session.notTakenBack(stillAdopted(snapshot, item)));
  if (former && former.decision !== decision) noteKept(data, context, session, former, entry);
  if ((paragraph ?? former?.paragraph) === undefined) {
    const command = words.session.toDecide(session.id, id, typedDecision);
    context.note(words.session.noParagraph(command));
  }
  if (texts.some(({ path }) => path.startsWith(kinds.plans.path)))
    for (const note of laterOtherwise(snapshot, session, entry)) context.note(words.session.decidedLater(note));
  return 0;
};

/** The sessions that came later and decided otherwise on the same item: who edits the plan for a reopened one may take away what they left. */
const laterOtherwise = (snapshot: Snapshot, session: Session, { item, decision }: Decision) =>
  laterSessions(snapshot, session).flatMap((later) =>
    decisionsOf(snapshot, later)
      .filter((one) => one.item === item && one.decision !== decision)
      .map((one) => ({ session: sessionText(snapshot, later), id: later.id, decision: one.decision })),
  );

/** @throws UsageError where the session's decisions are there and can't be read */
function checkReadable(snapshot: Snapshot, session: Session): void {
  const own = `${kinds.decisions.path}${session.id}.yaml`;
  const isOthers = snapshot.decisions.some(({ file, data }) => file === own && data.session !== session.id);
  if (isOthers) throw new UsageError('fileUnread', { file: own });
  checkRead(snapshot, own);
}

/** @throws UsageError where a link stands in the folder's place: what it leads to is none of ours */
async function makeDecisions(folder: string): Promise<void> {
  const path = join(folder, 'decisions');
  await makeFolder(path, 'decisions');
  if (!(await lstat(path)).isDirectory()) throw new UsageError('isLink', { path: 'decisions' });
}

/**
 * What an earlier session dropped stays dropped by that session, with all it holds; what this one dropped has nothing in it
 * that it adopts, amends or puts off.
 * @throws UsageError where that is so
 */
function checkNotDropped(snapshot: Snapshot, session: Session, item: PlanItem, decision: Decision['decision']): void {
  for (let holder: PlanItem | null = item; holder; holder = holder.parent) {
    const by = droppedBy(holder);
    if (by === undefined || (by === session.id && (holder === item || decision === 'dropped'))) continue;
    const dropping = sessionById(snapshot, by);
    const short = (id: string) => excerpt(wording(itemText(snapshot, id), snapshot.settings.sourceLanguage));
    throw new UsageError('alreadyDropped', {
      what: short(item.id),
      holder: holder === item ? null : short(holder.id),
      session: dropping ? sessionText(snapshot, dropping) : { es: by, en: by },
      place: placeOf(snapshot, holder, ['dropped']),
    });
  }
}

/** Where an item says that it is adopted: the places of a person's corrections. */
const stillAdopted = (snapshot: Snapshot, item: PlanItem) =>
  isKind(item, 'plan')
    ? { status: placeOf(snapshot, item, ['status']), session: placeOf(snapshot, item, ['session']) }
    : { origin: placeOf(snapshot, item, ['origin']) };

/** Says what of the decision before stays in the file: it may be none of the new one's. */
function noteKept(
  { snapshot }: OpenData,
  { note, words }: Context,
  session: Session,
  former: Decision,
  { paragraph }: Decision,
): void {
  const hasParagraph = paragraph === undefined && former.paragraph !== undefined;
  const hasText = former.text !== undefined;
  const there = decisionsFile(snapshot, session);
  if (!there || !(hasParagraph || hasText)) return;
  const path = ['decisions', there.data.decisions.indexOf(former), hasParagraph ? 'paragraph' : 'text'];
  const line = snapshot.files.get(there.file)?.locate(path)?.line ?? 1;
  const kept = { paragraph: hasParagraph ? (former.paragraph ?? null) : null, hasText };
  note(words.session.keptOfFormer({ ...kept, decision: former.decision, place: `${there.file}:${line}` }));
}

/**
 * An amendment is in the wording: it has to be written before it can be recorded (design, 5).
 * @throws UsageError where the item says what it said at the last closed session
 */
async function checkAmended(data: OpenData, session: Session, item: PlanItem): Promise<void> {
  const { snapshot } = data;
  const past = await data.past().catch(() => null);
  const last = past && (await lastClosed(past, snapshot, session));
  if (!past || !last) return;
  const source = snapshot.settings.sourceLanguage;
  const now = wordingIn(item, source);
  if (now === null || now !== wordingIn(itemsById(await past.at(last.commit)).get(item.id), source)) return;
  throw new UsageError('notAmended', {
    place: placeOf(snapshot, item, [isKind(item, 'plan') ? 'title' : 'text', source]),
    session: sessionText(snapshot, session),
    last: sessionText(snapshot, last.session),
  });
}

/** What an item says in a language; null of what says nothing. */
function wordingIn(item: PlanItem | undefined, lang: Lang): string | null {
  if (!item) return null;
  const text = isKind(item, 'plan') ? item.value.title : 'text' in item.value ? item.value.text : undefined;
  return text?.[lang] === undefined ? null : collapse(text[lang]);
}

/** File and line of a part of an item. */
const placeOf = (snapshot: Snapshot, { file, path }: PlanItem, part: readonly string[]): string =>
  `${file}:${snapshot.files.get(file)?.locate([...path, ...part])?.line ?? 1}`;
