import { type DocumentWords, documentWords, type Lang } from '../messages/documents/index.ts';
import { type Text, wording } from '../model/text.ts';

/** A wording with its language. */
export interface Wording {
  readonly lang: Lang;
  readonly text: string;
  /** Whether it is the first of its place: in a document in two languages, the source's. */
  readonly leads: boolean;
}

/** A text as a document in some languages shows it. */
export interface Shown {
  readonly wordings: readonly Wording[];
  /** Said where a language of the document has no wording. */
  readonly untranslated: readonly Wording[];
}

/** The document's own words in each of its languages. */
export const inEach = (
  languages: readonly Lang[],
  say: (words: DocumentWords, lang: Lang) => string,
): readonly Wording[] => languages.map((lang, i) => ({ lang, text: say(documentWords[lang], lang), leads: i === 0 }));

/**
 * A text in each language of a document; where one has none, the source's wording once, and a word on it.
 * @param add what rendering adds to a wording, in the wording's language
 */
export function shown(
  text: Text,
  languages: readonly Lang[],
  source: Lang,
  add: (lang: Lang) => string = () => '',
): Shown {
  const there = languages.filter((lang) => text[lang] !== undefined);
  const wanted = there.length === languages.length || there.includes(source) ? there : [source, ...there];
  const wordings = wanted.map((lang, i) => ({ lang, text: `${wording(text, lang)}${add(lang)}`, leads: i === 0 }));
  const untranslated = languages.filter((lang) => text[lang] === undefined);
  return { wordings, untranslated: inEach(untranslated, (words) => words.untranslated) };
}
