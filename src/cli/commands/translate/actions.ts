import { closedSessions } from '../../../data/past.ts';
import { commitOf } from '../../../data/refs.ts';
import { checkedText, sweepData, writeChecked } from '../../../edit/checked.ts';
import { type Confirmation, withConfirmations } from '../../../edit/stamps.ts';
import { documentWords } from '../../../messages/documents/index.ts';
import { UsageError } from '../../../model/errors.ts';
import type { Stamp } from '../../../model/generated/types.ts';
import { kinds } from '../../../model/kinds.ts';
import { idNamed } from '../../../model/names.ts';
import { meantAmong } from '../../../model/nearest.ts';
import { collapse } from '../../../model/text.ts';
import {
  isOfficial,
  outdatedTranslations,
  type StampedText,
  sourceHashes,
  stampedTexts,
  stampFor,
  stampOf,
  type TranslationState,
  targetLanguages,
} from '../../../model/translations.ts';
import { checkRead, isReadWhole } from '../../../model/unread.ts';
import { bracketed } from '../../bracketed.ts';
import type { Context, ExitCode, OpenData } from '../../context.ts';
import { findingsOf, noteErrors } from '../../findings.ts';
import { nameIn } from '../../options.ts';
import { printable } from '../../terminal.ts';
import { wrap } from '../../wrap.ts';
import { translate } from './index.ts';

/**
 * The wordings that translations were confirmed against, and those that were official, as far as the past still knows
 * them: those of the last commit and of the closed sessions.
 * @returns by the hash that stamps hold
 */
async function earlierWordings({ past, snapshot }: OpenData): Promise<ReadonlyMap<string, string>> {
  const opened = await past().catch(() => null);
  if (!opened) return new Map();
  const head = await commitOf(opened.repository, 'HEAD');
  const commits = [head, ...(await closedSessions(opened, snapshot)).map(({ commit }) => commit)];
  const found = new Map<string, string>();
  for (const commit of commits) {
    const then = commit === null ? null : await opened.at(commit).catch(() => null);
    if (!then) continue;
    for (const { text } of stampedTexts(then))
      for (const wording of Object.values(text)) found.set(sourceHashes(wording).source, wording);
  }
  return found;
}

/**
 * Shows both wordings of each text whose translation is to be reviewed, with what to type. Of an original that has
 * changed, the words that changed stand in brackets, beside what the translation was confirmed against.
 */
export async function translationStatus(data: OpenData, context: Context): Promise<ExitCode> {
  const { snapshot } = data;
  const { lang, words, terminal } = context;
  const { paint, width } = terminal;
  const code = noteErrors(await findingsOf(data, context), context);
  const source = snapshot.settings.sourceLanguage;
  const outdated = outdatedTranslations(snapshot);
  const missing = stampedTexts(snapshot).flatMap(({ key, named, text }) =>
    targetLanguages(snapshot)
      .filter((target) => text[source] !== undefined && text[target] === undefined)
      .map((target) => ({ key, named, text, lang: target, state: 'missing' as const })),
  );
  const confirm = `crm-plan ${nameIn(translate, lang)} ${lang === 'es' ? 'confirmar' : 'confirm'}`;
  const wording = (code: string, text: string) => wrap(printable(collapse(text)), width, `  ${code}  `);
  const before = outdated.length > 0 ? await earlierWordings(data) : new Map<string, string>();
  /** A wording with what changed in it since the one of a hash, where the past knows that one. */
  const changed = (code: string, hash: string | undefined, text: string): readonly string[] => {
    const was = before.get(hash ?? '');
    if (was === undefined || collapse(was) === collapse(text)) return [wording(code, text)];
    const { removed, added } = bracketed(was, text);
    return [
      paint.red(wrap(printable(removed), width, `  ${code}  ${words.diff.before}: `)),
      paint.green(wrap(printable(added), width, `  ${code}  ${words.diff.after}: `)),
    ];
  };
  const blocks = [...missing, ...outdated].map(({ key, named, text, lang: target, state }) =>
    [
      `${paint.bold(printable(key))}  ${paint.yellow(words.translate.states[state])}`,
      ...changed(source, stampOf(snapshot, key, target)?.source, text[source] ?? ''),
      ...changed(target, stampOf(snapshot, key, target)?.wording, text[target] ?? words.translate.none),
      ...(state === 'altered' ? [wrap(words.translate.putBack, width, '  → ')] : []),
      ...(state === 'missing' ? [] : [paint.dim(`  → ${confirm} ${typedFor(state, printable(named))}`)]),
    ].join('\n'),
  );
  const unofficial = stampedTexts(snapshot).flatMap(({ key }) =>
    targetLanguages(snapshot).filter((target) => stampOf(snapshot, key, target)?.status === 'unofficial'),
  ).length;
  blocks.unshift(paint.bold(words.translate.open(blocks.length, isReadWhole(snapshot))));
  if (outdated.filter(({ state }) => state !== 'altered').length > 1)
    blocks.push(wrap(words.translate.confirmAll(`${confirm} --all`), width));
  if (unofficial > 0) blocks.push(wrap(words.translate.unofficial(unofficial), width));
  context.out(`${blocks.join('\n\n')}\n`);
  return code;
}

/** What is typed to confirm a translation in a state. */
const typedFor = (state: TranslationState, named: string): string =>
  state === 'cosmetic' ? '--cosmetic' : state === 'altered' ? `${named} --official` : named;

/** What a text may be named by: its item; its key; of a decision also the session and the item. */
const namesOf = ({ item, key }: StampedText): readonly string[] => [item, key, key.replace(/\.text$/, '')];

const saysTheSame = (one: Stamp, other: Stamp | undefined): boolean =>
  (['source', 'folded', 'status', 'wording'] as const).every((key) => one[key] === other?.[key]);

interface Confirmed extends Confirmation {
  /** Whether the wording that the Conference adopted is not the present one any more. */
  readonly wasOfficial: boolean;
}

/**
 * Records that translations were reviewed against the present wording.
 * @throws UsageError where nothing was named, or it has no such text or translation; nothing is written then
 */
export async function confirmTranslations(
  { snapshot, folder }: OpenData,
  context: Context,
  {
    items,
    all,
    cosmetic,
    official,
  }: {
    /** Ids of items, of which that of a plan means all that the plan holds; or keys of single texts, as `status` lists them. */
    readonly items: readonly string[];
    readonly all: boolean;
    readonly cosmetic: boolean;
    readonly official: boolean;
  },
): Promise<ExitCode> {
  const { words, lang } = context;
  const checkAllRead = () => {
    for (const { path } of [kinds.plans, kinds.decisions]) checkRead(snapshot, path);
  };
  if (snapshot.unreadKinds.has('stamps')) throw new UsageError('stampsUnread', { file: kinds.stamps.path });
  const texts = stampedTexts(snapshot);
  if (items.length === 0 && !cosmetic && !all)
    throw new UsageError('missingArgument', { argument: lang === 'es' ? 'elemento' : 'item' });
  const known = new Set(texts.flatMap(namesOf));
  const ids = new Set(texts.map((one) => one.item));
  for (const item of items)
    if (!known.has(item)) {
      checkAllRead();
      throw new UsageError('unknownItem', { item, meant: meantAmong(ids, item, idNamed(snapshot, item)) });
    }

  const targets = targetLanguages(snapshot);
  const source = snapshot.settings.sourceLanguage;
  const states = new Map(outdatedTranslations(snapshot).map((one) => [`${one.lang} ${one.key}`, one.state]));
  const inPlans = new Set(snapshot.plans.filter(({ data }) => items.includes(data.id)).map(({ file }) => file));
  const isNamed = (one: StampedText): boolean =>
    items.length === 0 || namesOf(one).some((name) => items.includes(name)) || inPlans.has(one.file);
  const translated = texts.flatMap((one) =>
    targets
      .filter((target) => one.text[target] !== undefined && one.text[source] !== undefined)
      .map((target) => ({ ...one, lang: target, state: states.get(`${target} ${one.key}`) })),
  );
  for (const item of items)
    if (!cosmetic && !translated.some((one) => namesOf(one).includes(item)))
      throw new UsageError('nothingTranslated', { item });
  // Of what nobody named, only what there is to review is confirmed; and that an official wording was altered, nobody may confirm unread.
  const chosen = translated.filter(
    (one) =>
      isNamed(one) &&
      (!cosmetic || one.state === 'cosmetic') &&
      (items.length > 0 || (one.state !== undefined && one.state !== 'altered')),
  );

  const confirmations = chosen
    .map(({ key, lang: target, text }): Confirmed => {
      const [translation, before] = [text[target] ?? '', stampOf(snapshot, key, target)];
      const status = official || isOfficial(translation, before) ? 'official' : 'unofficial';
      const wasOfficial = before?.status === 'official' && status === 'unofficial';
      return { key, lang: target, stamp: stampFor(text[source] ?? '', translation, status), wasOfficial };
    })
    .filter(({ key, lang: target, stamp }) => !saysTheSame(stamp, stampOf(snapshot, key, target)));
  if (confirmations.length === 0 && items.length === 0) checkAllRead();
  if (confirmations.length > 0) {
    const path = kinds.stamps.path;
    const before = snapshot.files.get(path)?.text ?? null;
    const renew = () => withConfirmations(before, snapshot.stamps?.data ?? {}, confirmations);
    await writeChecked(folder, [checkedText(path, before, renew)]);
  } else await sweepData(folder, snapshot);
  // Whoever named each of them knows how many they are.
  if (confirmations.length > 0 && (all || inPlans.size > 0))
    context.out(`${words.translate.confirming(confirmations.length)}\n`);
  const lines = confirmations.map(({ key, lang: target, stamp, wasOfficial }) => {
    const language = documentWords[lang].languageNames[target] ?? target;
    return printable(words.translate.confirmed({ key, language, status: stamp.status, wasOfficial }));
  });
  context.out(`${lines.length === 0 ? words.translate.nothing : lines.join('\n')}\n`);
  return 0;
}
