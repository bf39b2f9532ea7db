import { documentWords, type Lang } from '../messages/documents/index.ts';
import { roleName } from '../model/contacts.ts';
import type { Day } from '../model/days.ts';
import { entriesById } from '../model/entries.ts';
import type { Instrument, Measure, Plan } from '../model/generated/types.ts';
import { type Measured, measured } from '../model/measures.ts';
import { itemText, reporterNames } from '../model/names.ts';
import { isCurrent, planItems } from '../model/plans.ts';
import { declarationOf } from '../model/registers.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Text, wording } from '../model/text.ts';
import { spoken } from './outstanding.ts';
import { inEach, type Shown, shown, type Wording } from './shown-wording.ts';
import type { Note, SourceNotes } from './sources.ts';

/** How the countries stand towards one thing, with the notes on where that is known from. */
interface MeasuredLine {
  readonly wordings: readonly Wording[];
  readonly notes: readonly Note[];
}

/** An objective or activity whose state follows from data: each thing counted on its own. */
export interface MeasuredView extends Shown {
  /** What is counted, such as countries that are parties. */
  readonly labels: readonly Wording[];
  readonly lines: readonly MeasuredLine[];
  /** What the plan leaves open of what is counted. */
  readonly notes: readonly (readonly Wording[])[];
}

/**
 * The objectives and activities of a plan that are measured by a register or by the contact points, as of a day.
 * @param sources the notes of the document, to which those of the records are added
 */
export function measuredViews(
  snapshot: Snapshot,
  plan: Plan,
  {
    languages,
    today,
    sources,
  }: { readonly languages: readonly Lang[]; readonly today: Day; readonly sources: SourceNotes },
): readonly MeasuredView[] {
  const loaded = snapshot.plans.find(({ data }) => data === plan);
  if (!loaded || !isCurrent(plan)) return [];
  const lineOn = (one: Measured): MeasuredLine => ({
    wordings: inEach(languages, (_words, lang) => lineOf(snapshot, one, lang)),
    notes: notesOn(snapshot, one, sources),
  });
  // Many may be measured by the same things: each of them is looked at once.
  const known = new Map<string, MeasuredLine>();
  const linesOf = (measure: Measure): readonly MeasuredLine[] | null => {
    const { register, contacts, items } = measure;
    const keyOf = (item: string | null) => JSON.stringify([register, contacts, item]);
    const fresh = [...new Set(items ?? [null])].filter((item) => !known.has(keyOf(item)));
    const counted =
      fresh.length === 0 ? [] : measured(snapshot, items ? { ...measure, items: fresh as string[] } : measure, today);
    if (counted === null) return null;
    for (const one of counted) known.set(keyOf(one.item), lineOn(one));
    return (items ?? [null]).flatMap((item) => known.get(keyOf(item)) ?? []);
  };
  return planItems(loaded).flatMap(({ id, value, retired }): MeasuredView[] => {
    const measure = 'measuredBy' in value ? value.measuredBy : undefined;
    const lines = measure && !retired ? linesOf(measure) : null;
    if (!measure || lines === null) return [];
    return [
      {
        ...shown(itemText(snapshot, id), languages, snapshot.settings.sourceLanguage),
        labels: inEach(languages, (_words, lang) => labelOf(measure, lang)),
        lines,
        notes: namesProtocols(snapshot, measure) ? [inEach(languages, ({ measured: words }) => words.protocols)] : [],
      },
    ];
  });
}

/** What a measure counts, as a heading. */
function labelOf({ register, contacts }: Measure, lang: Lang): string {
  if (register === undefined) return documentWords[lang].measured.contacts(roleName(contacts ?? '', lang));
  const { done, labels } = declarationOf(register);
  return (done?.label ?? labels)[spoken(lang)];
}

/** The notes on the records that show something, each once. */
function notesOn(snapshot: Snapshot, { done, open }: Measured, sources: SourceNotes): readonly Note[] {
  const proofs = [...done, ...open].flatMap((standing) => standing.proofs);
  const records = proofs.flatMap(({ item }) => entriesById(snapshot).get(item ?? '') ?? []);
  const notes = records.flatMap((record) => sources.of(record));
  return [...new Map(notes.map((note) => [note.n, note])).values()];
}

/** "…: 9 of 11; not yet: Belize; no record for: Honduras". */
function lineOf(snapshot: Snapshot, { item, done, open }: Measured, lang: Lang): string {
  const { measured: words } = documentWords[lang];
  const those = (have: boolean) => {
    const some = open.filter(({ proofs }) => proofs.length > 0 === have);
    return reporterNames(
      snapshot,
      some.map(({ country }) => country),
      lang,
    );
  };
  const { shortTitle } = (entriesById(snapshot).get(item ?? '')?.value ?? {}) as { readonly shortTitle?: Text };
  const what = item === null ? '' : wording(shortTitle ?? itemText(snapshot, item), lang);
  return words.line(what, done.length, done.length + open.length, those(false), those(true));
}

/** Whether protocols that supplement another instrument are counted: plans speak of them without saying which. */
const namesProtocols = (snapshot: Snapshot, { items = [] }: Measure): boolean =>
  items.some(
    (id) => (entriesById(snapshot).get(id)?.value as Partial<Instrument> | undefined)?.supplements !== undefined,
  );
