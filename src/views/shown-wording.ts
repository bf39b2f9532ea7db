import { type DocumentWords, documentWords, type Lang } from '../messages/documents/index.ts';
import { type Text, wording } from '../model/text.ts';
import { wordChanges } from '../model/word-changes.ts';

/** A wording with its language. */
export interface Wording {
  readonly lang: Lang;
  readonly text: string;
  /** Of a text of the data: without what rendering adds to it. */
  readonly own?: string;
  /** Whether it is the first of its place: in a document in two languages, the source's. */
  readonly leads: boolean;
  /** The text with what changed in it marked; where nothing is to be marked there are none. */
  readonly parts?: readonly MarkedPart[];
}

/** A stretch of a wording: added, removed, or neither. */
export interface MarkedPart {
  readonly added: boolean;
  readonly removed: boolean;
  readonly text: string;
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
  const wordings = wanted.map((lang, i): Wording => {
    const own = wording(text, lang);
    return { lang, text: `${own}${add(lang)}`, leads: i === 0, own };
  });
  const untranslated = languages.filter((lang) => text[lang] === undefined);
  return { wordings, untranslated: inEach(untranslated, (words) => words.untranslated) };
}

/** Two wordings as one with what changed marked; spaces stand outside the marks, one between any two. */
export function markedParts(before: string, after: string): readonly MarkedPart[] {
  const apart = wordChanges(before, after).flatMap(({ mark, text }): MarkedPart[] => {
    const [, start = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    const marked = { added: mark === 'added', removed: mark === 'removed', text: words };
    return [space(start), marked, space(end)].filter((part) => part.text !== '');
  });
  return apart.flatMap((part, i) => {
    const last = apart[i - 1];
    if (part.text.trim() === '' && last && /\s$/u.test(last.text)) return [];
    return part.added && last?.removed ? [space(' '), part] : [part];
  });
}

const space = (text: string): MarkedPart => ({ added: false, removed: false, text });

/** A text in the languages of a document as it was, as it is, and what changed between them. */
export function shownChange(before: Shown | null, after: Shown | null): Shown {
  const there = after ?? before;
  if (!there) return { wordings: [], untranslated: [] };
  const wordings = there.wordings.map((one): Wording => {
    const was = before?.wordings.find(({ lang }) => lang === one.lang)?.text ?? '';
    const is = after?.wordings.find(({ lang }) => lang === one.lang)?.text ?? '';
    return was === is ? one : { ...one, parts: markedParts(was, is) };
  });
  return { ...there, wordings };
}
