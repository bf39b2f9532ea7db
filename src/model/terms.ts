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

/** Words, and each sign between them, of a text without case and accents. */
const tokensOf = (text: string): readonly string[] => foldWords(text).match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? [];

/** A step of a tree of forms: what may come next, and the form that ends here. */
interface Step {
  readonly next: Map<string, Step>;
  form: string | null;
}

/** What a text says, and what is left of it without that. */
interface Found {
  readonly forms: ReadonlySet<string>;
  readonly rest: string;
}

/** How many words and signs a form may have: nothing longer is a term or a title. */
const mostTokens = 200;

/**
 * Looks for forms as whole words, whatever their case and accents; of forms inside each other the longest counts.
 * A tree of their words takes any number of forms, which a pattern does not.
 */
function finder(forms: readonly string[]): (text: string) => Found {
  const root: Step = { next: new Map(), form: null };
  for (const form of forms) {
    const tokens = tokensOf(form);
    if (tokens.length === 0 || tokens.length > mostTokens) continue;
    let step = root;
    for (const token of tokens) {
      const next = step.next.get(token) ?? { next: new Map(), form: null };
      step.next.set(token, next);
      step = next;
    }
    step.form = foldWords(form);
  }
  return (text) => {
    const tokens = tokensOf(text);
    const found = new Set<string>();
    let rest = '';
    for (let i = 0; i < tokens.length; ) {
      let [form, length]: [string | null, number] = [null, 1];
      let step: Step | undefined = root;
      for (let j = i; step && j < tokens.length; j += 1) {
        step = step.next.get(tokens[j] ?? '');
        if (step?.form) [form, length] = [step.form, j + 1 - i];
      }
      if (form !== null) found.add(form);
      rest += form === null ? tokens[i] : ' ; ';
      i += length;
    }
    return { forms: found, rest };
  };
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
    finder(instruments.flatMap(({ title, alsoWritten }) => formsOf(title, alsoWritten, lang)));
  const termsOf = new Map<string, (typeof terms)[number][]>();
  for (const term of terms)
    for (const form of formsOf(term.term, term.alternatives, source).map(foldWords))
      termsOf.set(form, [...(termsOf.get(form) ?? []), term]);
  // Without the titles of instruments, terms inside them would be looked for.
  if (termsOf.size === 0 || snapshot.unreadKinds.has('instruments')) return;
  const inSource = finder([...termsOf.keys()]);
  const sourceTitles = titles(source);

  for (const lang of targetLanguages(snapshot)) {
    const targetTitles = titles(lang);
    for (const plan of snapshot.plans)
      for (const { text, path } of textsIn(plan.file, plan.data)) {
        const [original, translation] = [text[source], text[lang]];
        if (original === undefined || translation === undefined) continue;
        const rest = targetTitles(translation).rest;
        const missing = [...inSource(sourceTitles(original).rest).forms]
          .map((term) => {
            const meant = termsOf.get(term) ?? [];
            return { term, accepted: meant.flatMap((one) => formsOf(one.term, one.alternatives, lang)) };
          })
          .filter(({ accepted }) => accepted.length > 0 && finder(accepted)(rest).forms.size === 0);
        if (missing.length > 0) yield { at: { file: plan.file, path: [...path, lang] }, args: { lang, missing } };
      }
  }
}
