import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { Day } from '../model/days.ts';
import type { CalendarEntry, Plan } from '../model/generated/types.ts';
import { itemText } from '../model/names.ts';
import { isCurrent, isKind, itemsById, type PlanItem, planItems } from '../model/plans.ts';
import type { Loaded, Snapshot } from '../model/snapshot.ts';
import { wording } from '../model/text.ts';
import { type LinkedPart, linkedParts } from './linked.ts';
import { inEach, type Shown, shown, type Wording } from './shown-wording.ts';

type Outcome = NonNullable<CalendarEntry['outcome']>;

/** What came of something that the calendar of a plan says. */
export interface OutcomeView extends Shown {
  /** The outcome in words; null where only a day or a document is recorded. */
  readonly text: Shown | null;
  /** The day of the outcome; none where none is recorded. */
  readonly day: readonly Wording[];
  /** Addresses of what shows it. */
  readonly evidence: readonly string[];
  /** The same for a page: with what may be opened apart. */
  readonly links: readonly (readonly LinkedPart[])[];
}

/** The outcome of an entry of a calendar, as of a day; null where none is known. */
const outcomeOn = ({ value: { outcome }, retired }: PlanItem<'calendar'>, today: Day): Outcome | null =>
  outcome !== undefined && !retired && (outcome.date ?? today) <= today ? outcome : null;

/** The outcomes that a plan records, as of a day, in the order of the plan, each under what it is the outcome of. */
export function outcomesOf(
  snapshot: Snapshot,
  plan: Loaded<Plan>,
  { languages, today }: { readonly languages: readonly Lang[]; readonly today: Day },
): readonly OutcomeView[] {
  const source = snapshot.settings.sourceLanguage;
  if (!isCurrent(plan.data)) return [];
  return planItems(plan).flatMap((item): OutcomeView[] => {
    if (!isKind(item, 'calendar')) return [];
    const outcome = outcomeOn(item, today);
    if (outcome === null) return [];
    const { text, date, evidence = [] } = outcome;
    return [
      {
        ...shown(itemText(snapshot, item.id), languages, source),
        text: text ? shown(text, languages, source) : null,
        day: date === undefined ? [] : inEach(languages, ({ days }) => days(date)),
        evidence,
        links: evidence.map(linkedParts),
      },
    ];
  });
}

/** What is recorded of an item as a sentence each: its own outcome, or those of the calendar entries that are for it. */
export function outcomeSentences(snapshot: Snapshot, id: string, today: Day, lang: Lang): readonly string[] {
  const { days, outcomes } = documentWords[lang];
  return [...itemsById(snapshot).values()].flatMap((item) => {
    if (!isKind(item, 'calendar') || (item.id !== id && !item.value.for.includes(id))) return [];
    const outcome = outcomeOn(item, today);
    if (outcome === null) return [];
    const { text, date, evidence = [] } = outcome;
    return [outcomes.sentence(wording(text, lang), date === undefined ? '' : days(date), evidence)];
  });
}
