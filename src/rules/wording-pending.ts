import { excerpt } from '../model/excerpt.ts';
import { pathBelow } from '../model/findings.ts';
import type { Row } from '../model/generated/types.ts';
import { once } from '../model/once.ts';
import { currentItems, isKind, liveParts, type PlanItem } from '../model/plans.ts';
import { collapse } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly words: string;
  readonly wording: string;
  /** What the words stand in, or that they stand for a key. */
  readonly where: 'objective' | 'activity' | 'note' | 'calendar' | 'activities';
  /** What the text of an entry that is pending begins with, in the language of the source. */
  readonly pending: string;
}

/** What the plan says in place of activities, and the data in a key. */
const undefinedActivities = /(?<![\p{L}\p{N}])(definir actividades|define activities)(?![\p{L}\p{N}])/iu;

/** What a wording says while something in it is still to be settled, in either language. */
const unsettled =
  /(?<![\p{L}\p{N}])(por definir|por confirmar|definir actividades|to be defined|to be confirmed|define activities|TBD|TBC)(?![\p{L}\p{N}])/iu;

/** "Pendiente" in a calendar entry that isn't; elsewhere only where it is no ordinary word: in capitals or brackets. */
const pendingInCalendar = /(?<![\p{L}\p{N}])(pendiente|pending)(?![\p{L}\p{N}])/iu;
const pendingElsewhere = /(?<![\p{L}\p{N}])(PENDIENTE|PENDING)(?![\p{L}\p{N}])|\((?:pendiente|pending)\)/u;

/** What none of these is without, and most texts are. */
const anyOfThem = /defin|confirm|pend|tb[cd]/i;

/** What of a row the data mark as outstanding: what a pending entry speaks of, and objectives beside what is to be defined. */
const markedIn = once((row: Row): ReadonlySet<string> => {
  const { objectives, activities, calendar } = liveParts(row);
  const spoken = calendar.flatMap((entry) => (entry.kind === 'pending' ? entry.for : []));
  const isDefined = activities.every(({ toBeDefined }) => toBeDefined === undefined);
  return new Set([...spoken, ...(isDefined ? [] : objectives.map(({ id }) => id))]);
});

/** Whether the data mark an item as outstanding; a note goes with its activity. */
function isMarked(item: PlanItem): boolean {
  if (isKind(item, 'calendar')) return item.value.kind === 'pending';
  const { parent } = item;
  if (parent && isKind(item, 'note')) return isMarked(parent);
  if (isKind(item, 'activity') && item.value.toBeDefined) return true;
  return parent !== null && isKind(parent, 'row') && markedIn(parent.value).has(item.id);
}

/** What is to be settled as a text says and the data don't; null where nothing is. */
function unmarked(item: PlanItem, wording: string): RegExpExecArray | null {
  if (!anyOfThem.test(wording)) return null;
  const isEntry = isKind(item, 'calendar');
  // Rendering writes these words where the key stands: in a text they would stand twice.
  if (!isEntry && undefinedActivities.test(wording)) return undefinedActivities.exec(wording);
  if (isMarked(item)) return null;
  return unsettled.exec(wording) ?? (isEntry ? pendingInCalendar : pendingElsewhere).exec(wording);
}

const begins = { es: 'Pendiente', en: 'Pending' } as const;

export default defineRule<Args>({
  name: 'wording-pending',
  group: 'plan',
  level: 'warning',
  texts: {
    es: {
      title: 'El texto dice que algo está por definir',
      message: ({ words, wording, where }) =>
        where === 'activities'
          ? `El texto «${excerpt(wording)}» dice «${words}»: eso no se escribe en el texto, lo añaden los documentos.`
          : `El texto «${excerpt(wording)}» dice «${words}», y los datos no lo señalan como asunto por resolver.`,
      hint: ({ where, pending }) =>
        where === 'activities'
          ? 'Quite esas palabras del texto y ponga en la fila una actividad con toBeDefined: true, que no lleva texto.'
          : where === 'calendar'
            ? `Complete el texto; o ponga kind: pending y empiece el texto por «${pending}».`
            : `Complete el texto; o anótelo en el calendario de su fila: una entrada que nombre en «for» ${where === 'note' ? 'la actividad' : 'este elemento'}, con kind: pending y un texto que empiece por «${pending}».`,
      what: 'Un texto del plan dice «por definir», «por confirmar», «pendiente» o algo parecido, y los datos no lo indican.',
      why: 'Lo que solo se dice en un texto no aparece entre los asuntos por resolver, y nadie lo resuelve.',
      correct:
        'Escriba lo que falta, o ponga en el calendario una entrada de la clase «pending». Donde faltan actividades por definir, ponga una con «toBeDefined: true» en lugar de decirlo en el texto.',
    },
    en: {
      title: 'The text says that something is to be defined',
      message: ({ words, wording, where }) =>
        where === 'activities'
          ? `The text “${excerpt(wording)}” says “${words}”: that is not written in the text, the documents add it.`
          : `The text “${excerpt(wording)}” says “${words}”, and the data do not mark it as outstanding.`,
      hint: ({ where, pending }) =>
        where === 'activities'
          ? 'Take these words out of the text and put in the row an activity with toBeDefined: true, which has no text.'
          : where === 'calendar'
            ? `Complete the text; or put kind: pending and begin the text with “${pending}”.`
            : `Complete the text; or record it in the calendar of its row: an entry that names ${where === 'note' ? 'the activity' : 'this item'} in “for”, with kind: pending and a text that begins with “${pending}”.`,
      what: 'A text of the plan says “to be defined”, “to be confirmed”, “pending” or the like, and the data do not record it.',
      why: 'What is only said in a text does not appear among the outstanding items, and nobody settles it.',
      correct:
        'Write what is missing, or put an entry of the kind “pending” in the calendar. Where activities are still to be defined, put one with “toBeDefined: true” instead of saying so in the text.',
    },
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'row',
    bad: yaml`
      - id: fila-taller
        activities:
          - id: taller
            text:
              es: Realizar un taller en un lugar por definir # !
        calendar:
          - id: taller-continuo
            for: [taller]
            kind: continuous
            text:
              es: Continuo
    `,
    good: yaml`
      - id: fila-taller
        activities:
          - id: taller
            text:
              es: Realizar un taller para definir los lineamientos
        calendar:
          - id: taller-continuo
            for: [taller]
            kind: continuous
            text:
              es: Continuo
    `,
  },
  *check(snapshot) {
    const pending = begins[snapshot.settings.sourceLanguage === 'en' ? 'en' : 'es'];
    for (const kind of ['objective', 'activity', 'note', 'calendar'] as const)
      for (const item of currentItems(snapshot, kind)) {
        // Its translations say the same: one finding, in the first language that says it.
        for (const [lang, words] of Object.entries(item.value.text ?? {})) {
          const wording = collapse(words);
          const found = unmarked(item, wording);
          if (!found) continue;
          const isOther = kind !== 'calendar' && undefinedActivities.test(found[0]);
          yield {
            at: { file: item.file, path: pathBelow(item.path, 'text', lang) },
            args: { words: found[0], wording, where: isOther ? 'activities' : kind, pending },
          };
          break;
        }
      }
  },
});
