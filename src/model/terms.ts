import type { Lang } from '../messages/documents/index.ts';
import { type Place, pathBelow } from './findings.ts';
import type { Instrument, Lists } from './generated/types.ts';
import type { Snapshot } from './snapshot.ts';
import { foldWords, type Text } from './text.ts';
import { textsIn } from './texts.ts';
import { targetLanguages } from './translations.ts';

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

/** A tree of the words of forms: it takes any number of them, which a pattern does not. */
function treeOf(forms: Iterable<string>): Step {
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
  return root;
}

/** The forms that begin at a word of a text, the shortest first, with how many words and signs each has. */
function* formsAt(
  root: Step,
  tokens: readonly string[],
  at: number,
): Generator<readonly [form: string, length: number]> {
  let step: Step | undefined = root;
  for (let i = at; step && i < tokens.length; i += 1) {
    step = step.next.get(tokens[i] ?? '');
    if (step?.form) yield [step.form, i + 1 - at];
  }
}

/** Looks for forms in a text, but for those that are to be left alone. */
type Finder = (text: string, leave?: ReadonlySet<string>) => Found;

/** Looks for forms as whole words, whatever their case and accents; of forms inside each other the longest counts. */
function finder(forms: Iterable<string>): Finder {
  const root = treeOf(forms);
  return (text, leave = new Set()) => {
    const tokens = tokensOf(text);
    const found = new Set<string>();
    let rest = '';
    for (let i = 0; i < tokens.length; ) {
      const here = [...formsAt(root, tokens, i)].filter(([form]) => !leave.has(form));
      const [form, length] = here.at(-1) ?? [null, 1];
      if (form !== null) found.add(form);
      rest += form === null ? tokens[i] : ' ; ';
      i += length;
    }
    return { forms: found, rest };
  };
}

/** Looks for forms as `finder` does, those inside others included. */
function everyForm(forms: Iterable<string>): (text: string) => ReadonlySet<string> {
  const root = treeOf(forms);
  return (text) => {
    const tokens = tokensOf(text);
    return new Set(tokens.flatMap((_token, i) => [...formsAt(root, tokens, i)].map(([form]) => form)));
  };
}

const formsOf = (term: Text, others: Lists | undefined, lang: Lang): readonly string[] =>
  [term[lang], ...(others?.[lang] ?? [])].filter((form) => form !== undefined);

/** What a term may be in another language: as it is written, and folded. */
interface Accepted {
  readonly forms: readonly string[];
  readonly folded: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** Whether two sets have something in common; the smaller one is walked through. */
function areAnyIn(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const word of few) if (many.has(word)) return true;
  return false;
}

const acceptedAs = (forms: readonly string[]): Accepted => ({ forms, folded: new Set(forms.map(foldWords)) });

/** The titles of instruments in one language: how they are found, and whose each is (null: of several). */
interface Titles {
  readonly find: Finder;
  readonly owner: ReadonlyMap<string, Instrument | null>;
}

function titlesIn(instruments: readonly Instrument[], lang: Lang): Titles {
  const owner = new Map<string, Instrument | null>();
  for (const instrument of instruments)
    for (const form of new Set(formsOf(instrument.title, instrument.alsoWritten, lang).map(foldWords)))
      owner.set(form, owner.has(form) ? null : instrument);
  return { find: finder(owner.keys()), owner };
}

/**
 * An original without the titles of instruments. A title stays where its instrument has one in the other
 * language too and the translation does not hold it: then its words are looked at like any others.
 */
function withoutTitles(original: string, titles: Titles, translation: string, others: Titles, lang: Lang): string {
  const { forms, rest } = titles.find(original);
  if (forms.size === 0) return rest;
  const held = new Set([...others.find(translation).forms].map((form) => others.owner.get(form)));
  // Whose title one of several instruments' is, nobody can say.
  if (held.has(null)) return rest;
  const isLost = (form: string) => {
    const owner = titles.owner.get(form);
    return owner && formsOf(owner.title, owner.alsoWritten, lang).length > 0 && !held.has(owner);
  };
  const lost = new Set([...forms].filter(isLost));
  return lost.size === 0 ? rest : titles.find(original, lost).rest;
}

/**
 * The translations of plans' texts that render terms of the glossary otherwise. Titles of instruments that
 * both texts have are taken out first, and of terms inside each other the longest counts.
 */
export function* termsMissing(snapshot: Snapshot): Generator<TermsMissing> {
  const terms = snapshot.glossary?.data.terms ?? [];
  const source = snapshot.settings.sourceLanguage;
  const instruments = snapshot.instruments?.data.instruments ?? [];
  const termsOf = new Map<string, number[]>();
  const written = new Map<string, string>();
  for (const [i, { term, alternatives }] of terms.entries())
    for (const as of formsOf(term, alternatives, source)) {
      const form = foldWords(as);
      const same = termsOf.get(form);
      if (same) same.push(i);
      else termsOf.set(form, [i]);
      if (!written.has(form)) written.set(form, as);
    }
  // Without the titles of instruments, terms inside them would be looked for.
  if (termsOf.size === 0 || snapshot.unreadKinds.has('instruments')) return;
  const inSource = finder(termsOf.keys());
  const titles = titlesIn(instruments, source);

  for (const lang of targetLanguages(snapshot)) {
    const others = titlesIn(instruments, lang);
    const targetForms = terms.map(({ term, alternatives }) => formsOf(term, alternatives, lang));
    const inTarget = everyForm(targetForms.flat());
    // Forms of the same terms share what they may be in this language.
    const acceptedOf = new Map<string, Accepted>();
    const acceptedFor = new Map<string, Accepted>();
    for (const [form, meant] of termsOf) {
      const key = meant.join();
      const forms = acceptedOf.get(key) ?? acceptedAs(meant.flatMap((i) => targetForms[i] ?? []));
      acceptedOf.set(key, forms);
      acceptedFor.set(form, forms);
    }
    for (const plan of snapshot.plans)
      for (const { text, path } of textsIn(plan.data)) {
        const [original, translation] = [text[source], text[lang]];
        if (original === undefined || translation === undefined) continue;
        const wanted = [...inSource(withoutTitles(original, titles, translation, others, lang)).forms];
        const found = wanted.length === 0 ? none : inTarget(others.find(translation).rest);
        const missing = wanted.flatMap((form) => {
          const { forms = [], folded } = acceptedFor.get(form) ?? {};
          if (forms.length === 0 || areAnyIn(folded ?? none, found)) return [];
          return [{ term: written.get(form) ?? form, accepted: forms }];
        });
        if (missing.length > 0) yield { at: { file: plan.file, path: pathBelow(path, lang) }, args: { lang, missing } };
      }
  }
}
