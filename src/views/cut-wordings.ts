import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { Change } from '../model/changes.ts';
import { isRetired, itemsById, type Retirable } from '../model/plans.ts';
import { type Text, wording } from '../model/text.ts';
import { type Between, heirsOf } from './change-sentences.ts';
import { type Shown, shown, type Wording } from './shown-wording.ts';

/** A wording that a change brought, or took away, or neither. */
interface Brought {
  readonly text: Text;
  readonly mark: 'added' | 'removed' | null;
}

/**
 * The wordings that a sentence on a change had to cut, or has no place for, whole: of what came, went, took another's place, was
 * defined or adopted. Of a change in a wording there are none: its old and new wording are shown as one.
 * @param sentences the sentence, in each language of the document
 */
export function cutWordings(
  between: Between,
  change: Change,
  sentences: readonly Wording[],
  languages: readonly Lang[],
): readonly Shown[] {
  const source = between.after.settings.sourceLanguage;
  return brought(between, change).flatMap(({ text, mark }) =>
    wholeWhereCut(text, sentences, languages, source).map((one) => (mark === null ? one : allMarked(one, mark))),
  );
}

/** A text as a document in some languages shows it, unless what was said of it in each of them holds it whole. */
export function wholeWhereCut(
  text: Text,
  sentences: readonly Wording[],
  languages: readonly Lang[],
  source: Lang,
): readonly Shown[] {
  const isWhole = sentences.every(({ lang, text: sentence }) => {
    const said = wording(text, lang);
    return sentence === said || [said, documentWords[lang].insideQuotes(said)].some((one) => isQuoted(sentence, one));
  });
  return isWhole ? [] : [shown(text, languages, source)];
}

/** Whether a sentence has a wording in quotes, and not only as a part of another one. */
const isQuoted = (sentence: string, said: string): boolean =>
  sentence.includes(`«${said}»`) || sentence.includes(`“${said}”`);

const allMarked = (one: Shown, mark: 'added' | 'removed'): Shown => ({
  ...one,
  wordings: one.wordings.map((it) => ({
    ...it,
    parts: [{ added: mark === 'added', removed: mark === 'removed', text: it.text }],
  })),
});

function brought(between: Between, change: Change): readonly Brought[] {
  const { kind, item, itemKind, edits } = change;
  // A plan that came or went is read by itself.
  if (itemKind === 'plan') return [];
  const marked = (texts: readonly Text[], mark: Brought['mark']) => texts.map((text) => ({ text, mark }));
  const own = () => textsOfItem(between, item ?? '');
  const isNew = (id: string) => id === item || !itemsById(between.before).has(id);
  const heirs = () => heirsOf(change).flatMap((id) => marked(textsOfItem(between, id), isNew(id) ? 'added' : null));
  switch (kind) {
    case 'added':
      return (
        edits
          .map(({ after }) => broughtIn(after))
          // What came and was dropped since is no more in the plan than before.
          .flatMap((came) => marked(textsIn(came), isRetiredOne(came) ? null : 'added'))
      );
    case 'removed':
      return marked(
        edits.flatMap(({ before }) => textsIn(broughtIn(before))),
        'removed',
      );
    case 'dropped':
      return marked(own(), 'removed');
    case 'superseded':
      return [...marked(own(), 'removed'), ...heirs()];
    case 'defined':
      return heirs();
    case 'adopted':
      // What it holds was there before, and is there.
      return marked(own().slice(0, 1), null);
    default:
      return [];
  }
}

/** Of what came or went as a whole: the thing itself, beside where it stood. */
const broughtIn = (whole: unknown): unknown => (whole as { readonly value?: unknown } | null)?.value;

/** The wordings of an item and of what it holds, as it is or, where it is gone, as it was. */
const textsOfItem = ({ before, after }: Between, id: string): readonly Text[] =>
  textsIn((itemsById(after).get(id) ?? itemsById(before).get(id))?.value);

const isRetiredOne = (value: unknown): boolean => isRetired((value ?? {}) as Retirable);

/** All wordings in some data: of an item, its own first; of what it holds, what was not superseded or dropped by itself. */
function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const { text, ...others } = value as { readonly text?: Text };
  const held = Object.values(others).filter((one) => !isRetiredOne(one));
  return [...(text ? [text] : []), ...held.flatMap(textsIn)];
}
