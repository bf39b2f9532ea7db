import { diff } from '../diff/diff.ts';
import { underNewIds } from '../diff/renames.ts';
import type { Clash } from '../diff/three-way.ts';
import { weigh } from '../diff/weigh.ts';
import type { Messages } from '../messages/index.ts';
import { newComments } from '../model/comments.ts';
import type { Day } from '../model/days.ts';
import { entriesOf } from '../model/entries.ts';
import { excerpt } from '../model/excerpt.ts';
import type { KeyPath } from '../model/findings.ts';
import type { Waiver } from '../model/generated/types.ts';
import { itemText, sessionCalled } from '../model/names.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { inSentence, wording } from '../model/text.ts';
import { outdatedTranslations, stampedTexts, targetLanguages } from '../model/translations.ts';
import { waiverArgs } from '../rules/checking/accepted.ts';
import { waived } from '../rules/waiver-words.ts';
import { changeSaying, changeSentence, type Saying, sentenceOf } from '../views/change-sentences.ts';
import type { Speech } from './context.ts';

/** How many sentences are said of one saving: a message of Git is read in a list. */
const mostSentences = 20;

/** Sentences on what somebody did: where taking something back brings that back, nobody does it anew. */
const deeds: ReadonlySet<Saying['say']> = new Set([
  'decided',
  'addedAndDropped',
  'defined',
  'adopted',
  'superseded',
  'dropped',
  'reported',
  'reportedAhead',
]);

/** How, and as of which day, it is said what differs; without the day what is dated ahead is told like the rest. */
type Telling = Speech & {
  readonly today?: Day;
  /** Whether the later state comes of taking something back. */
  readonly isUndo?: boolean;
};

/**
 * What differs between two states of the data, in sentences. Of files that are not for everybody it is only said how many
 * changes there are: this goes into messages of Git, which stay.
 */
export function changeLines(before: Snapshot | null, after: Snapshot, speech: Telling): readonly string[] {
  const { lang, words, today, isUndo = false } = speech;
  if (before === null) return [words.save.first];
  const { state, renamed } = underNewIds(before, after);
  const changes = weigh(diff(state, after));
  const open = changes.filter(({ isPrivate }) => !isPrivate);
  const order = { substance: 0, editorial: 1, translation: 2 };
  const sorted = [...open].sort((a, b) => order[a.weight] - order[b.weight]);
  const all = [
    ...renamed.map(({ from, to }) => words.save.renamed(nameOf(after, to, speech), from, to)),
    ...sorted.map((one) => {
      const saying = changeSaying({ before: state, after, ...(today && { today }) }, one, lang);
      return deed(sentenceOf(saying, lang), isUndo && deeds.has(saying.say), speech);
    }),
    ...waiverLines(state, after, speech),
    ...stampLines(state, after, speech, isUndo),
  ];
  const hidden = changes.length - open.length;
  return [...firstOf(all, mostSentences, words), ...(hidden > 0 ? [words.save.withheld(hidden)] : [])];
}

/** A sentence on what somebody did, anew or as it was on record before. */
const deed = (sentence: string, isAgain: boolean, { words }: Speech): string =>
  isAgain ? words.save.again(inSentence(sentence)) : sentence;

/** As `changeLines`, of an item and what it holds alone; of a file as a whole with what was noted in it. */
export function linesWithin(
  before: Snapshot,
  after: Snapshot,
  { item, itemKind, file, at, path }: Pick<Clash, 'item' | 'itemKind' | 'file' | 'at' | 'path'>,
  { lang, words }: Speech,
): readonly string[] {
  const then = entriesOf(before).find((entry) => entry.kind === itemKind && entry.id === item && entry.file === file);
  const isIn = (place: KeyPath, one: KeyPath) => place.every((step, i) => one[i] === step);
  const changes = weigh(diff(before, after)).filter((one) => {
    const place = one.side === 'after' ? at : then?.path;
    return !one.isPrivate && one.file === file && place !== undefined && isIn(place, one.path);
  });
  const texts = [before, after].map((state) => state.files.get(file)?.text ?? '') as [string, string];
  const all = [
    ...changes.map((one) => changeSentence({ before, after }, one, lang)),
    ...(at.length + path.length === 0 ? newComments(...texts) : []),
  ];
  return firstOf(all, mostWithin, words);
}

const mostWithin = 5;

/** So many lines, and how many more there are. */
const firstOf = (lines: readonly string[], most: number, { save }: Messages): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most), save.more(lines.length - most)];

const nameOf = (state: Snapshot, id: string, { lang }: Speech): string => excerpt(wording(itemText(state, id), lang));

/** What has been accepted for a time, and what no longer is: comparing looks at statements of the plan alone. */
function waiverLines(before: Snapshot, after: Snapshot, { lang, words }: Speech): readonly string[] {
  const [was, is] = [waiversOf(before), waiversOf(after)];
  const said = (state: Snapshot, waiver: Waiver) => waived[lang](waiverArgs(state, waiver));
  const changed = [...is].flatMap(([key, waiver]) => {
    const then = was.get(key);
    const until = sessionCalled(after, waiver.until, lang);
    if (!then) return [words.save.waiver.came(said(after, waiver), until)];
    const isSame = then.reason === waiver.reason && then.until === waiver.until;
    return isSame ? [] : [words.save.waiver.changed(said(after, waiver), until)];
  });
  const gone = [...was].filter(([key]) => !is.has(key));
  return [...changed, ...gone.map(([, waiver]) => words.save.waiver.went(said(before, waiver)))];
}

const waiversOf = ({ waivers }: Snapshot): ReadonlyMap<string, Waiver> =>
  new Map(
    (waivers?.data.waivers ?? []).map((one) => [
      JSON.stringify([one.rule, one.item, one.file, one.key, one.country, one.session]),
      one,
    ]),
  );

/** How many texts are named of which a translation was confirmed. */
const mostNamed = 3;

/** Of which texts a translation was confirmed, and of how many it no longer is: a stamp of an earlier wording confirms nothing. */
function stampLines(before: Snapshot, after: Snapshot, speech: Speech, isUndo: boolean): readonly string[] {
  const { lang, words } = speech;
  const [was, is] = [stampsOf(before), stampsOf(after)];
  const [held, outdated] = [confirmedIn(before), outdatedIn(after)];
  const changed = [...is].filter(([key, stamp]) => was.get(key) !== stamp).map(([key]) => key);
  const confirmed = changed.filter((key) => !outdated.has(key));
  const lost = [...[...was.keys()].filter((key) => !is.has(key)), ...changed.filter((key) => outdated.has(key))];
  const gone = lost.filter((key) => held.has(key)).length;
  const texts = new Map(stampedTexts(after).map(({ key, text }) => [key, text]));
  const named = confirmed.slice(0, mostNamed).map((key) => {
    const text = texts.get(key.split(' ')[0] ?? '');
    return text === undefined ? key : words.quoted(excerpt(wording(text, lang), 60));
  });
  return [
    ...(confirmed.length > 0 ? [deed(words.save.stamps.came(confirmed.length, named), isUndo, speech)] : []),
    ...(gone > 0 ? [words.save.stamps.went(gone)] : []),
  ];
}

/** Which translations are not confirmed as they are, by the key of their text and their language. */
const outdatedIn = (state: Snapshot): ReadonlySet<string> =>
  new Set(outdatedTranslations(state).map(({ key, lang }) => `${key} ${lang}`));

/** Which translations are confirmed: what has a stamp of an earlier wording, or no such translation, is not. */
function confirmedIn(state: Snapshot): ReadonlySet<string> {
  const [stamps, outdated] = [stampsOf(state), outdatedIn(state)];
  const keys = stampedTexts(state).flatMap(({ key, text }) =>
    targetLanguages(state).flatMap((lang) => (text[lang] === undefined ? [] : [`${key} ${lang}`])),
  );
  return new Set(keys.filter((key) => stamps.has(key) && !outdated.has(key)));
}

/** What stands in place of each translation's stamp, by the key of its text and its language. */
const stampsOf = ({ stamps }: Snapshot): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(stamps?.data ?? {}).flatMap(([key, byLanguage]) =>
      Object.entries(byLanguage ?? {}).map(([lang, stamp]): [string, string] => [
        `${key} ${lang}`,
        JSON.stringify(stamp),
      ]),
    ),
  );
