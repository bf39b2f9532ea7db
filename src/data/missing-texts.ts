import { documentWords, type Lang } from '../messages/documents/index.ts';
import { isCountryCode } from '../model/countries.ts';
import { type Problem, pathBelow } from '../model/findings.ts';
import type { Members, Settings } from '../model/generated/types.ts';
import { kindNamed } from '../model/kinds.ts';
import { ownLanguage } from '../model/own-language.ts';
import { type Labels, readingProblem } from '../model/reading.ts';
import { textsIn } from '../model/texts.ts';
import type { Outcome } from './outcome.ts';

/**
 * The texts of files that lack their wording in the source language, or in the file's own: others are its translations.
 * @param about.members the members of the folder; null where they can't be read, undefined where there are none
 */
export function missingTexts(
  outcomes: readonly Outcome[],
  about: { readonly settings: Settings; readonly members: Members | null | undefined },
): readonly Problem[] {
  return outcomes.flatMap((outcome) => missingIn(outcome, about));
}

function missingIn(
  { kind, file, data }: Outcome,
  { settings, members }: { readonly settings: Settings; readonly members: Members | null | undefined },
): readonly Problem[] {
  if (data === undefined) return [];
  const own = ownLanguage(data, members ?? undefined);
  const { hasOwnLanguage = false } = kindNamed(kind);
  // Whose language nobody can tell is asked for no text.
  if (own === undefined && members === null && hasOwnLanguage) return [];
  const missing = missingOf(file.path, data as object, own ?? settings.sourceLanguage, own !== undefined);
  const isToState = own === undefined && hasOwnLanguage && isOfBody(data as object);
  return isToState && missing.length > 0 ? [languageMissing(file.path)] : missing;
}

/** Whether a file is a body's, which has no language of its own as a country has. */
function isOfBody(data: object): boolean {
  const { reporter, owner } = data as { readonly reporter?: string; readonly owner?: string };
  const id = reporter ?? owner;
  return id !== undefined && !isCountryCode(id);
}

/** A body's file states its language (design, 2): where it doesn't, texts in another one are not what is wrong. */
const languageMissing = (file: string): Problem =>
  readingProblem(
    'missing-key',
    { file, path: ['language'] },
    {
      key: 'language',
      what: { es: 'el idioma de los textos de este archivo', en: 'the language of the texts in this file' },
      empty: false,
    },
  );

function missingOf(file: string, data: object, lang: Lang, isOwn: boolean): Problem[] {
  const missing = textsIn(data).filter(({ text }) => text[lang] === undefined);
  if (missing.length === 0) return [];
  const what: Labels = {
    es: `el texto en ${documentWords.es.languageNames[lang] ?? lang}, ${isOwn ? 'el idioma de este archivo' : 'del que se traducen los demás'}`,
    en: `the text in ${documentWords.en.languageNames[lang] ?? lang}, ${isOwn ? 'the language of this file' : 'from which the others are translated'}`,
  };
  return missing.map(({ path }) =>
    readingProblem('missing-key', { file, path: pathBelow(path, lang) }, { key: lang, what, empty: false }),
  );
}
