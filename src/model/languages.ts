import { documentLanguages, documentWords, type Lang } from '../messages/documents/index.ts';
import { onceNamed, whenAsked } from './once.ts';
import { fold } from './text.ts';

/** What languages are called that go by another name as well. */
const otherNames: Readonly<Record<string, string>> = { castellano: 'es', creole: 'ht', criollo: 'ht' };

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** The codes of languages by their names in Spanish, in English and in themselves. */
const codesByName = whenAsked((): ReadonlyMap<string, string> => {
  const namesIn = (lang: string) => new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
  const names = ['es', 'en'].map(namesIn);
  const found = new Map(Object.entries(otherNames));
  const add = (name: string | undefined, code: string) => {
    if (name !== undefined && !found.has(fold(name))) found.set(fold(name), code);
  };
  // Some codes were withdrawn: their languages have others.
  for (const code of letters.flatMap((one) => letters.map((other) => one + other)))
    for (const one of names) add(one.of(code), new Intl.Locale(code).language);
  // What French and Portuguese call themselves: the languages of the region's neighbours.
  for (const code of ['fr', 'pt', 'ht']) add(namesIn(code).of(code), code);
  return found;
});

const namesOf = onceNamed((lang) => new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' }));

/** What a language is called in a language; its code where that has no name. */
export const languageNameIn = (lang: Lang, code: string): string =>
  documentWords[lang].languageNames[code as Lang] ?? namesOf(lang).of(code) ?? code;

/** The code of a language that a person meant by its name, or by its code in capitals; null where it is neither for sure. */
export function languageMeant(words: string): string | null {
  const code = documentLanguages.find((one) => one === words.trim().toLowerCase());
  return code ?? codesByName().get(fold(words)) ?? null;
}
