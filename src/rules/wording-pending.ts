import { pathBelow } from '../model/findings.ts';
import { isKind, planItems } from '../model/plans.ts';
import { collapse, excerpt, type Text } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly words: string;
  readonly wording: string;
}

/** What a wording says while something in it is still to be settled, in either language. */
const unsettled =
  /(?<![\p{L}\p{N}])(por definir|por confirmar|definir actividades|to be defined|to be confirmed|define activities|TBD|TBC)(?![\p{L}\p{N}])/iu;

/** "Pendiente" in a calendar entry that isn't; elsewhere only where it is no ordinary word: in capitals or brackets. */
const pendingInCalendar = /(?<![\p{L}\p{N}])(pendiente|pending)(?![\p{L}\p{N}])/iu;
const pendingElsewhere = /(?<![\p{L}\p{N}])(PENDIENTE|PENDING)(?![\p{L}\p{N}])|\((?:pendiente|pending)\)/u;

export default defineRule<Args>({
  name: 'wording-pending',
  group: 'plan',
  level: 'warning',
  texts: {
    es: {
      title: 'El texto dice que algo está por definir',
      message: ({ words, wording }) =>
        `El texto «${excerpt(wording)}» dice «${words}», y los datos no lo señalan como asunto por resolver.`,
      hint: () =>
        'Complete el texto, o indíquelo en los datos: kind: pending en el calendario, toBeDefined: true en una actividad.',
      what: 'Un texto del plan dice «por definir», «por confirmar», «pendiente» o algo parecido, y los datos no lo indican.',
      why: 'Lo que solo se dice en un texto no aparece entre los asuntos por resolver, y nadie lo resuelve.',
      correct: 'Escriba lo que falta, o use la clase «pending» o «toBeDefined: true».',
    },
    en: {
      title: 'The text says that something is to be defined',
      message: ({ words, wording }) =>
        `The text “${excerpt(wording)}” says “${words}”, and the data do not mark it as outstanding.`,
      hint: () =>
        'Complete the text, or record it in the data: kind: pending in the calendar, toBeDefined: true for an activity.',
      what: 'A text of the plan says “to be defined”, “to be confirmed”, “pending” or the like, and the data do not record it.',
      why: 'What is only said in a text does not appear among the outstanding items, and nobody settles it.',
      correct: 'Write what is missing, or use the kind “pending” or “toBeDefined: true”.',
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
    for (const plan of snapshot.plans)
      for (const item of planItems(plan)) {
        const { file, path, value } = item;
        const isEntry = isKind(item, 'calendar');
        if (!isEntry && !isKind(item, 'objective') && !isKind(item, 'activity') && !isKind(item, 'note')) continue;
        const text: Text = ('text' in value && value.text) || {};
        const pending = !isEntry ? pendingElsewhere : item.value.kind === 'pending' ? null : pendingInCalendar;
        // Its translations say the same: one finding, in the first language that says it.
        for (const [lang, words] of Object.entries(text)) {
          const wording = collapse(words);
          const found = unsettled.exec(wording) ?? pending?.exec(wording);
          if (!found) continue;
          yield { at: { file, path: pathBelow(path, 'text', lang) }, args: { words: found[0], wording } };
          break;
        }
      }
  },
});
