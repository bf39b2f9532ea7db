import { documentWords, type Lang } from '../messages/documents/index.ts';
import { inAlphabet } from '../model/alphabet.ts';
import { groupedBy } from '../model/grouped.ts';
import { once } from '../model/once.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { collapse, wording } from '../model/text.ts';
import { isOfficial, stampedTexts, stampOf } from '../model/translations.ts';
import { inEach, type Wording } from './shown-wording.ts';

/** What is said once at the end of a document, whatever it is of. */
export interface Remarked {
  readonly remarks?: readonly (readonly Wording[])[];
}

/**
 * A document's view with what every document says at its end of the wordings it shows: that a translation is none that the
 * Conference adopted (contract, 2.7), and the names of the bodies whose abbreviations it uses (6).
 */
export function withRemarks<View extends Remarked>(
  view: View,
  snapshot: Snapshot,
  languages: readonly Lang[],
): View & Required<Remarked> {
  const shown = wordingsIn(view);
  const remarks = [unofficialIn(shown, snapshot, languages), abbreviationsIn(shown, snapshot)];
  return { ...view, remarks: [...(view.remarks ?? []), ...remarks.filter((one) => one.length > 0)] };
}

/** Every wording that stands anywhere in a view. */
function wordingsIn(value: unknown): readonly Wording[] {
  if (Array.isArray(value)) return value.flatMap(wordingsIn);
  if (typeof value !== 'object' || value === null) return [];
  return isWording(value) ? [value] : Object.values(value).flatMap(wordingsIn);
}

const isWording = (value: object): value is Wording => 'leads' in value && 'lang' in value && 'text' in value;

/** The translations of plans and decisions that the Conference has not adopted, by language. */
const unofficialTranslations = once((snapshot: Snapshot): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { key, text } of stampedTexts(snapshot))
    for (const [lang, translation] of Object.entries(text)) {
      if (lang === snapshot.settings.sourceLanguage) continue;
      if (isOfficial(translation, stampOf(snapshot, key, lang as Lang))) continue;
      const ofLanguage = found.get(lang) ?? new Set();
      found.set(lang, ofLanguage.add(collapse(translation)));
    }
  return found;
});

function unofficialIn(shown: readonly Wording[], snapshot: Snapshot, languages: readonly Lang[]): readonly Wording[] {
  const translations = unofficialTranslations(snapshot);
  const isUnofficial = ({ lang, own }: Wording) => own !== undefined && translations.get(lang)?.has(own) === true;
  const unofficial = languages.filter((lang) => shown.some((one) => one.lang === lang && isUnofficial(one)));
  if (unofficial.length === 0) return [];
  return inEach(languages, (words) => words.unofficial(unofficial.map((lang) => words.languageNames[lang] ?? lang)));
}

/** The abbreviations of bodies in the languages in which they stand, each with its name, unless the document says that itself. */
function abbreviationsIn(shown: readonly Wording[], { members }: Snapshot): readonly Wording[] {
  const said = [...groupedBy(shown, ({ lang }) => lang)].flatMap(([lang, wordings]) => {
    const names = new Map(
      (members?.data.bodies ?? []).flatMap(({ name, abbreviation }): readonly [string, string][] => {
        const short = abbreviation?.[lang];
        return short === undefined ? [] : [[short, wording(name, lang)]];
      }),
    );
    const texts = [...new Set(wordings.map(({ text }) => text))];
    const used = new Set(texts.flatMap(abbreviationsOf));
    const spelt = new Set(texts.flatMap((text) => speltIn(text, names)));
    const inOrder = inAlphabet(lang);
    const bodies = [...names]
      .map(([abbreviation, name]) => ({ abbreviation, name }))
      .filter(({ abbreviation }) => used.has(abbreviation) && !spelt.has(abbreviation))
      .sort((a, b) => inOrder(a.abbreviation, b.abbreviation));
    return bodies.length === 0 ? [] : [{ lang, text: documentWords[lang].abbreviations(bodies) }];
  });
  return said.map((one, i) => ({ ...one, leads: i === 0 }));
}

/** The longest that an abbreviation is looked for, with the signs around it. */
const longest = 60;

/** The words of a text, as `S-E` and `G.R.` are, and those inside them; each also without the point that may be the sentence's. */
function abbreviationsOf(text: string): readonly string[] {
  const words = (text.match(/\S+/gu) ?? []).flatMap((word) =>
    word.length > longest ? [] : [word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')],
  );
  const within = text.match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*\.?/gu) ?? [];
  return [...words, ...within].flatMap((word) => (word.endsWith('.') ? [word, word.slice(0, -1)] : [word]));
}

/** The abbreviations that a text has in brackets behind the name. */
const speltIn = (text: string, names: ReadonlyMap<string, string>): readonly string[] =>
  [...text.matchAll(/ \(([^()]+)\)/gu)].flatMap(({ 1: abbreviation = '', index }) =>
    names.has(abbreviation) && text.endsWith(names.get(abbreviation) ?? '', index) ? [abbreviation] : [],
  );
