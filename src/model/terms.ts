import type { Lang } from '../messages/documents/index.ts';
import type { Place } from './findings.ts';
import type { Lists } from './generated/types.ts';
import type { Snapshot } from './snapshot.ts';
import { foldWords, type Text } from './text.ts';
import { targetLanguages } from './translations.ts';
import { textsIn } from './wordings.ts';

/** A term of the source text, and the forms of it that a translation may have. */
export interface TermMissing {
  readonly term: string;
  readonly accepted: readonly string[];
}

/** A translation that has no accepted form of some of the source's terms. */
export interface TermsMissing {
  readonly at: Place;
  readonly args: { readonly lang: Lang; readonly missing: readonly TermMissing[] };
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
 * The translations of plans' texts that render terms of the glossary otherwise. Titles of instruments are
 * taken out of both texts first, and of terms inside each other the longest counts.
 */
export function* termsMissing(snapshot: Snapshot): Generator<TermsMissing> {
  const terms = snapshot.glossary?.data.terms ?? [];
  const source = snapshot.settings.sourceLanguage;
  const instruments = snapshot.instruments?.data.instruments ?? [];
  const titles = (lang: Lang) =>
    matcher(instruments.flatMap(({ title, alsoWritten }) => formsOf(title, alsoWritten, lang)));
  const forms = terms.flatMap((term) =>
    formsOf(term.term, term.alternatives, source).map((form) => ({ term, form: foldWords(form) })),
  );
  const inSource = matcher(forms.map(({ form }) => form));
  // Without the titles of instruments, terms inside them would be looked for.
  if (!inSource || snapshot.unreadKinds.has('instruments')) return;
  const sourceTitles = titles(source);
  const without = (text: string, what: RegExp | null) =>
    what ? foldWords(text).replace(what, ' ; ') : foldWords(text);

  for (const lang of targetLanguages(snapshot)) {
    const targetTitles = titles(lang);
    for (const plan of snapshot.plans)
      for (const { text, path } of textsIn(plan.file, plan.data)) {
        const [original, translation] = [text[source], text[lang]];
        if (original === undefined || translation === undefined) continue;
        const rest = without(translation, targetTitles);
        const missing = [...new Set(without(original, sourceTitles).match(inSource) ?? [])]
          .map((term) => {
            const meant = forms.filter(({ form }) => form === term);
            return { term, accepted: meant.flatMap((one) => formsOf(one.term.term, one.term.alternatives, lang)) };
          })
          .filter(({ accepted }) => matcher(accepted)?.test(rest) === false);
        if (missing.length > 0) yield { at: { file: plan.file, path: [...path, lang] }, args: { lang, missing } };
      }
  }
}
