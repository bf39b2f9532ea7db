import { hash as hashOf } from 'node:crypto';
import type { Lang } from '../messages/documents/index.ts';
import { type KeyPath, pathBelow } from './findings.ts';
import { fitted } from './fitted.ts';
import type { Plan, Stamp } from './generated/types.ts';
import { groupedBy } from './grouped.ts';
import { once } from './once.ts';
import { planItems } from './plans.ts';
import type { Loaded, Snapshot } from './snapshot.ts';
import { collapse, fold, type Text } from './text.ts';

/** A text whose translations are stamped, with the key of its stamps. */
export interface StampedText {
  /** `<item>.<key path within the item>`, or `<session>/<item>.text` of a decision, `<session>/<item>.2.text` of a second one. */
  readonly key: string;
  readonly item: string;
  readonly text: Text;
  readonly file: string;
  readonly path: KeyPath;
}

/** A stamped text with what is typed to confirm its translation and no other. */
export interface NamedText extends StampedText {
  /** The item; the key where more is stamped under the item, or it is a plan, whose id means all that it holds. */
  readonly named: string;
}

/** What a translation is worth against the present source wording. */
export type TranslationState = 'confirmed' | 'cosmetic' | 'stale' | 'altered' | 'never-confirmed';

const hash = (text: string): string => hashOf('sha256', text).slice(0, 16);

/** The two hashes of a source wording: as it is, and folded to letters and digits. */
export const sourceHashes = (source: string): { readonly source: string; readonly folded: string } => ({
  source: hash(collapse(source)),
  folded: hash(fold(source)),
});

/**
 * The stamp of a translation that was reviewed against the present source wording.
 * @param status whether the Conference adopted the translation, word for word
 */
export const stampFor = (source: string, translation: string, status: Stamp['status']): Stamp => ({
  ...sourceHashes(source),
  status,
  ...(status === 'official' ? { wording: hash(collapse(translation)) } : {}),
});

/** Whether a translation is, word for word, the one that the Conference adopted. */
export const isOfficial = (translation: string, stamp: Stamp | undefined): boolean =>
  stamp?.status === 'official' && stamp.wording === hash(collapse(translation));

/** Whether a source wording says something else than the one that a translation was reviewed against. */
export const saysElse = (source: string, stamp: Stamp | undefined): boolean =>
  stamp !== undefined && hash(fold(source)) !== stamp.folded;

/** Holds by wording alone, never by the date of a file or commit. */
export function translationState(source: string, translation: string, stamp: Stamp | undefined): TranslationState {
  if (!stamp) return 'never-confirmed';
  if (stamp.status === 'official' && !isOfficial(translation, stamp)) return 'altered';
  if (saysElse(source, stamp)) return 'stale';
  return hash(collapse(source)) === stamp.source ? 'confirmed' : 'cosmetic';
}

/** The texts of a plan, in the order of the file. */
export function* textsOfPlan(plan: Loaded<Plan>): Generator<StampedText> {
  for (const { id, file, path, value } of planItems(plan)) {
    if ('title' in value)
      yield {
        key: `${id}.title`,
        item: id,
        text: value.title,
        file,
        path: pathBelow(path, 'title'),
      };
    if ('text' in value && value.text)
      yield { key: `${id}.text`, item: id, text: value.text, file, path: pathBelow(path, 'text') };
    if ('outcome' in value && value.outcome?.text)
      yield {
        key: `${id}.outcome.text`,
        item: id,
        text: value.outcome.text,
        file,
        path: pathBelow(path, 'outcome', 'text'),
      };
  }
}

/** The texts of decisions, in the order of the files; of several that a session took on one item, each but the first by its number. */
function* textsOfDecisions({ decisions }: Snapshot): Generator<StampedText> {
  for (const { file, data } of decisions) {
    const seen = new Map<string, number>();
    for (const [i, { item, text }] of data.decisions.entries()) {
      if (!text) continue;
      const n = (seen.get(item) ?? 0) + 1;
      seen.set(item, n);
      const key = `${data.session}/${item}${n === 1 ? '' : `.${n}`}.text`;
      yield { key, item, text, file, path: ['decisions', i, 'text'] };
    }
  }
}

/** The texts of plans and decisions, in the order of the files. */
export const stampedTexts = once((snapshot: Snapshot): readonly NamedText[] => {
  const texts = [...snapshot.plans.flatMap((plan) => [...textsOfPlan(plan)]), ...textsOfDecisions(snapshot)];
  const byItem = groupedBy(texts, ({ item }) => item);
  const plans = new Set(snapshot.plans.map(({ data }) => data.id));
  const isAlone = (item: string): boolean => byItem.get(item)?.length === 1 && !plans.has(item);
  return fitted(texts.map((text) => ({ ...text, named: isAlone(text.item) ? text.item : text.key })));
});

/** The stamp of a text's translation, if it was ever confirmed. */
export const stampOf = (snapshot: Snapshot, key: string, lang: Lang): Stamp | undefined =>
  snapshot.stamps?.data[key]?.[lang];

/** The languages that texts are translated into: those of the settings but the source's. */
export const targetLanguages = (snapshot: Snapshot): readonly Lang[] =>
  snapshot.settings.languages.filter((lang) => lang !== snapshot.settings.sourceLanguage);

/** A translation that was not confirmed against the present source wording, or is not the official one any more. */
export interface OutdatedTranslation extends NamedText {
  readonly source: string;
  readonly translation: string;
  readonly lang: Lang;
  readonly state: Exclude<TranslationState, 'confirmed'>;
}

/** The translations whose stamps don't hold any more, or that never had one, in the order of the files. */
export const outdatedTranslations = once((snapshot: Snapshot): readonly OutdatedTranslation[] => {
  const langs = targetLanguages(snapshot);
  if (langs.length === 0 || snapshot.unreadKinds.has('stamps')) return [];
  const found: OutdatedTranslation[] = [];
  for (const stamped of stampedTexts(snapshot)) {
    const source = stamped.text[snapshot.settings.sourceLanguage];
    if (source === undefined) continue;
    for (const lang of langs) {
      const translation = stamped.text[lang];
      if (translation === undefined) continue;
      const state = translationState(source, translation, stampOf(snapshot, stamped.key, lang));
      if (state !== 'confirmed') found.push({ ...stamped, source, translation, lang, state });
    }
  }
  return fitted(found);
});

/** The key of stamps under a new id, which those of a plan's own texts and of decisions on it hold; null where it has none. */
export function stampKeyUnder(key: string, ids: ReadonlyMap<string, string>): string | null {
  const [, within = '', id = '', rest = ''] = /^([^/]*\/)?([^./]+)(\..*)$/.exec(key) ?? [];
  const to = ids.get(id);
  return to === undefined ? null : `${within}${to}${rest}`;
}
