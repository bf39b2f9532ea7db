import type { Lang } from '../messages/documents/index.ts';
import type { Change, Edit } from '../model/changes.ts';
import { isDay } from '../model/days.ts';
import { keyLabelsOf } from '../model/key-labels.ts';
import type { RegisterKey } from '../model/registers.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Text, wording } from '../model/text.ts';
import { type Between, registerOf } from './change-sentences.ts';
import { valueText } from './matrix.ts';
import { spoken } from './outstanding.ts';
import { type Shown, shown, type Wording } from './shown-wording.ts';

/**
 * How what was and what is become one wording.
 * @param edit of which they are the words; of a value that was not there, or is no more, these are what it is called
 */
export type Tell = (
  lang: Lang,
  before: string,
  after: string,
  edit: Pick<Edit, 'before' | 'after'>,
) => Omit<Wording, 'lang' | 'leads'>;

/**
 * The values that were edited and are no texts for people, before and after: days, and what a register holds. Of private
 * files there are none.
 */
export function changedValues(
  { before, after }: Between,
  change: Change,
  languages: readonly Lang[],
  tell: Tell,
): readonly Shown[] {
  if (change.isPrivate || change.kind !== 'edited') return [];
  const source = after.settings.sourceLanguage;
  return change.edits.flatMap((edit): Shown[] => {
    const key = registerOf(change)?.keys[edit.path] ?? dayKey(change, edit);
    if (key === undefined || key.kind === 'text') return [];
    const said = (snapshot: Snapshot, value: unknown): Text =>
      value === null
        ? Object.fromEntries(languages.map((lang) => [lang, `${labelOf(key, lang)}:`]))
        : withLabel(key, valueText({ snapshot, languages }, key, value));
    const [was, is] = [said(before, edit.before), said(after, edit.after)];
    const { wordings, untranslated } = shown(edit.after === null ? was : is, languages, source);
    const told = wordings.map(
      (one): Wording => ({ ...one, ...tell(one.lang, wording(was, one.lang), wording(is, one.lang), edit) }),
    );
    return [{ wordings: told, untranslated }];
  });
}

/** What an edit of a day is called, where that is what was edited. */
function dayKey({ itemKind }: Change, { path, before, after }: Edit): RegisterKey | undefined {
  const labels = keyLabelsOf(itemKind)[path];
  const isEither = [before, after].every((value) => value === null || (typeof value === 'string' && isDay(value)));
  return labels && isEither ? { kind: 'day', labels } : undefined;
}

const labelOf = ({ labels }: RegisterKey, lang: Lang): string => {
  const label = labels[spoken(lang)];
  return label.slice(0, 1).toUpperCase() + label.slice(1);
};

const withLabel = (key: RegisterKey, text: Text): Text =>
  Object.fromEntries(Object.entries(text).map(([lang, value]) => [lang, `${labelOf(key, lang as Lang)}: ${value}`]));
