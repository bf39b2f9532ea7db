import type { Lang } from '../messages/documents/index.ts';
import type { Place } from './findings.ts';
import type { Lists } from './generated/types.ts';
import type { Snapshot } from './snapshot.ts';
import { foldWords, type Text } from './text.ts';
import { stampedTexts, targetLanguages } from './translations.ts';

/** A term of the source that a translation doesn't render with any accepted form. */
export interface TermMissing {
  readonly at: Place;
  readonly args: { readonly term: string; readonly lang: Lang; readonly accepted: readonly string[] };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches the forms as whole words, whatever their case and accents, longest first; null where there are none. */
function matcher(forms: readonly string[]): RegExp | null {
  const folded = [...new Set(forms.map(foldWords))].filter((form) => form !== '').sort((a, b) => b.length - a.length);
  if (folded.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${folded.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

const formsOf = (term: Text, others: Lists | undefined, lang: Lang): readonly string[] =>
  [term[lang], ...(others?.[lang] ?? [])].filter((form) => form !== undefined);

/**
 * The glossary's terms in the texts of plans that their translations render otherwise. Titles of instruments
 * are taken out of both texts first, and of terms inside each other the longest counts.
 */
export function* termsMissing(snapshot: Snapshot): Generator<TermMissing> {
  const terms = snapshot.glossary?.data.terms ?? [];
  const source = snapshot.settings.sourceLanguage;
  const instruments = snapshot.instruments?.data.instruments ?? [];
  const titles = (lang: Lang) =>
    matcher(instruments.flatMap(({ title, alsoWritten }) => formsOf(title, alsoWritten, lang)));
  const sourceTitles = titles(source);
  const forms = terms.flatMap((term) =>
    formsOf(term.term, term.alternatives, source).map((form) => ({ term, form: foldWords(form) })),
  );
  const inSource = matcher(forms.map(({ form }) => form));
  if (!inSource) return;
  const without = (text: string, what: RegExp | null) =>
    what ? foldWords(text).replace(what, ' ; ') : foldWords(text);

  for (const lang of targetLanguages(snapshot)) {
    const targetTitles = titles(lang);
    for (const { text, file, path, key } of stampedTexts(snapshot)) {
      const [original, translation] = [text[source], text[lang]];
      if (original === undefined || translation === undefined || key.includes('/')) continue;
      const found = new Set((without(original, sourceTitles).match(inSource) ?? []).map((form) => form));
      const rest = without(translation, targetTitles);
      for (const form of found) {
        const meant = forms.filter((one) => one.form === form).map(({ term }) => term);
        const accepted = meant.flatMap((term) => formsOf(term.term, term.alternatives, lang));
        const inTarget = matcher(accepted);
        if (!inTarget || inTarget.test(rest)) continue;
        yield { at: { file, path: [...path, lang] }, args: { term: form, lang, accepted } };
      }
    }
  }
}
