import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { versionsOf } from '../../../data/file-versions.ts';
import { load } from '../../../data/load.ts';
import { lastClosed } from '../../../data/past.ts';
import { writeChecked } from '../../../edit/checked.ts';
import { makeFolder } from '../../../edit/files.ts';
import { droppedBy, isDecision, isOpenTo, takesBack, withDecision } from '../../../edit/session-files.ts';
import { UsageError } from '../../../model/errors.ts';
import type { Decision, Session } from '../../../model/generated/types.ts';
import { kinds } from '../../../model/kinds.ts';
import { idNamed, itemText, sessionText } from '../../../model/names.ts';
import { nearestAmong } from '../../../model/nearest.ts';
import { isKind, itemsById, type PlanItem, planItems } from '../../../model/plans.ts';
import { decisionsOf, sessionById } from '../../../model/sessions.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import { collapse, excerpt, wording } from '../../../model/text.ts';
import type { OpenData } from '../../context.ts';
import { choiceNamed } from '../../suggest.ts';
import { printable } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';
import { type Action, meantSession } from './action.ts';
import { decisions } from './decisions.ts';

/** Records what a session decided on an item, and makes the edit that it means. It commits nothing. */
export const run: Action = async ({ context, data, words: [word, id = '', typedDecision = ''], typed }) => {
  const { snapshot, folder } = data;
  const { lang, words, terminal } = context;
  const session = meantSession(snapshot, word);
  const { name: decision } = choiceNamed(decisions, typedDecision, { name: 'decide', alias: 'decidir' }, lang);
  if (session.status === 'closed')
    throw new UsageError('sessionIsClosed', { session: sessionText(snapshot, session), id: session.id });
  checkReadable(snapshot, session);
  const item = itemsById(snapshot).get(id);
  if (!item) {
    const unread = snapshot.unread.find((file) => file.startsWith(kinds.plans.path));
    if (unread !== undefined) throw new UsageError('fileUnread', { file: unread });
    const near = idNamed(snapshot, id) ?? nearestAmong(itemsById(snapshot).keys())(id);
    throw new UsageError('unknownPlanItem', { item: id, near });
  }
  if (snapshot.plans.flatMap(planItems).filter((one) => one.id === id).length > 1)
    throw new UsageError('twice', { id });
  checkNotDropped(snapshot, session, item);
  if (decision === 'amended') await checkAmended(data, session, item);

  const paragraph = typed.value('paragraph')?.trim();
  if (paragraph === '') throw new UsageError('optionNeedsValue', { option: '--paragraph' });
  const entry: Decision = { item: id, decision, ...(paragraph === undefined ? {} : { paragraph }) };
  if (paragraph !== undefined && !isDecision(session, entry))
    throw new UsageError('badParagraph', { value: paragraph });
  const hasParagraph =
    paragraph !== undefined ||
    decisionsOf(snapshot, session).some((one) => one.item === id && one.paragraph !== undefined);
  const back = takesBack(snapshot, session, item, decision);
  const then = back ? await itemBefore(data, session, item) : null;
  const isKnown = then !== 'unknown' && then !== 'further-back';
  const texts = withDecision(snapshot, session, entry, isKnown ? then : null);
  if (texts.some(({ path }) => path.startsWith('decisions/'))) await makeDecisions(folder);
  await writeChecked(folder, texts);

  const what = excerpt(wording(itemText(snapshot, id), lang));
  const lines = [
    words.session.decided({
      session: sessionText(snapshot, session),
      what,
      decision,
      paragraph: paragraph ?? '',
    }),
  ];
  const changed = texts.length === 0 ? [words.session.nothingNew] : texts.map(({ path }) => path);
  context.out(
    `${[...lines.map((line) => wrap(printable(line), terminal.width)), ...changed.map((line) => `  ${line}`)].join('\n')}\n`,
  );
  if (!hasParagraph) {
    const command = words.session.toDecide(session.id, id, typedDecision);
    context.note(wrap(printable(words.session.noParagraph(command)), terminal.width));
  }
  if (!isKnown)
    context.note(
      words.session.notProposedAgain({
        isPlan: isKind(item, 'plan'),
        isFurtherBack: then === 'further-back',
        place: placeOf(snapshot, item, ['id']),
      }),
    );
  return 0;
};

/** @throws UsageError where the session's decisions are there and can't be read */
function checkReadable(snapshot: Snapshot, session: Session): void {
  const own = `${kinds.decisions.path}${session.id}.yaml`;
  const isOthers = snapshot.decisions.some(({ file, data }) => file === own && data.session !== session.id);
  if (isOthers || snapshot.unread.includes(own)) throw new UsageError('fileUnread', { file: own });
}

/** @throws UsageError where a link stands in the folder's place: what it leads to is none of ours */
async function makeDecisions(folder: string): Promise<void> {
  const path = join(folder, 'decisions');
  await makeFolder(path, 'decisions');
  if (!(await lstat(path)).isDirectory()) throw new UsageError('isLink', { path: 'decisions' });
}

/**
 * What an earlier session dropped stays dropped by that session, with all it holds.
 * @throws UsageError where that is so
 */
function checkNotDropped(snapshot: Snapshot, session: Session, item: PlanItem): void {
  for (let holder: PlanItem | null = item; holder; holder = holder.parent) {
    const by = droppedBy(holder);
    if (by === undefined || by === session.id) continue;
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

/** In how many wordings an item is looked at for what it once was: each takes the reading of a whole plan. */
const mostParsed = 50;

/**
 * An item as it last was, since the last closed session, before a session decided for it.
 * @returns null where there was nothing to decide then; in words, where Git doesn't know, or may know further back than
 * is looked
 */
async function itemBefore(
  data: OpenData,
  session: Session,
  item: PlanItem,
): Promise<PlanItem | null | 'unknown' | 'further-back'> {
  const past = await data.past().catch(() => null);
  if (!past) return 'unknown';
  const last = (await lastClosed(past, data.snapshot, session))?.commit;
  const { texts, areAll } = await versionsOf(past.repository, item.file, last);
  const seen = new Set<string>();
  let parsed = 0;
  for await (const text of texts) {
    const part = partAbout(item, text);
    if (seen.has(part) || !part.includes(item.id)) continue;
    if (parsed++ === mostParsed) return 'further-back';
    const then = itemsById(await loadAlone(item.file, text)).get(item.id);
    if (then && isOpenTo(session, then)) return then;
    // Where the rest of the text was broken, the next one with the same part may be sound.
    if (then) seen.add(part);
  }
  const then = last === undefined ? undefined : itemsById(await past.at(last)).get(item.id);
  if (then && isOpenTo(session, then)) return then;
  if (!areAll) return 'further-back';
  return then ? null : 'unknown';
}

/** The data of one file alone. */
function loadAlone(path: string, text: string): Promise<Snapshot> {
  const bytes = Buffer.from(text);
  return load({
    name: path,
    list: async () => [{ path, kind: 'file', size: bytes.length }],
    read: async () => bytes,
  });
}

/**
 * What a plan's text says of an item: as long as it is the same, nothing changed for the item, and the text need not be
 * parsed. Of a plan it is what stands at the margin; of an item written in an uncommon way it is the whole text.
 */
function partAbout(item: PlanItem, text: string): string {
  const lines = text.split('\n');
  if (isKind(item, 'plan')) return lines.filter((line) => !line.startsWith(' ')).join('\n');
  const first = lines.findIndex((line) => line.trim() === `- id: ${item.id}`);
  if (first < 0) return text;
  const margin = lines[first]?.indexOf('-') ?? 0;
  const isInside = (line: string) => line.trim() === '' || line.search(/\S/) > margin;
  const length = lines.slice(first + 1).findIndex((line) => !isInside(line));
  return lines.slice(first, length < 0 ? lines.length : first + 1 + length).join('\n');
}

/**
 * An amendment is in the wording: it has to be written before it can be recorded.
 * @throws UsageError where the item says what it said at the last closed session
 */
async function checkAmended(data: OpenData, session: Session, item: PlanItem): Promise<void> {
  const { snapshot } = data;
  const past = await data.past().catch(() => null);
  const last = past && (await lastClosed(past, snapshot));
  if (!past || !last) return;
  const source = snapshot.settings.sourceLanguage;
  const wordingOf = (one: PlanItem | undefined): string | null => {
    if (!one) return null;
    const text = isKind(one, 'plan') ? one.value.title : 'text' in one.value ? one.value.text : undefined;
    return text?.[source] === undefined ? null : collapse(text[source]);
  };
  const now = wordingOf(item);
  if (now === null || now !== wordingOf(itemsById(await past.at(last.commit)).get(item.id))) return;
  throw new UsageError('notAmended', {
    place: placeOf(snapshot, item, [isKind(item, 'plan') ? 'title' : 'text', source]),
    session: sessionText(snapshot, session),
    last: sessionText(snapshot, last.session),
  });
}

/** File and line of a part of an item. */
const placeOf = (snapshot: Snapshot, { file, path }: PlanItem, part: readonly string[]): string =>
  `${file}:${snapshot.files.get(file)?.locate([...path, ...part])?.line ?? 1}`;
