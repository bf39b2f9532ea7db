import { pathBelow } from '../model/findings.ts';
import { named } from '../model/named.ts';
import { spokenOf } from '../model/names.ts';
import { currentItems } from '../model/plans.ts';
import type { Text } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly of: readonly Text[];
}

export default defineRule<Args>({
  name: 'calendar-pending',
  group: 'follow-up',
  level: 'flag',
  texts: {
    es: {
      title: 'Sin fecha',
      message: ({ of }) =>
        `${named(of, 'es')} ${of.length === 1 ? 'sigue' : 'siguen'} PENDIENTE${of.length === 1 ? '' : 'S'}, sin fecha.`,
      hint: () =>
        'Cuando se acuerde la fecha, ponga kind: scheduled con start (y end), y la nueva redacción del calendario.',
      what: 'El calendario de una actividad u objetivo dice «Pendiente»: se acordó o se propuso, y no tiene fecha.',
      why: 'Es lo primero que se pregunta al preparar una reunión: qué quedó sin fecha.',
      correct: 'Proponga una fecha a la Red. Al acordarse, cambie la entrada a «scheduled» con sus días.',
    },
    en: {
      title: 'No date',
      message: ({ of }) => `${named(of, 'en')} ${of.length === 1 ? 'is' : 'are'} still PENDING, without a date.`,
      hint: () =>
        'Once the date is agreed, put kind: scheduled with start (and end), and the new wording of the calendar.',
      what: 'The calendar of an activity or objective says “Pending”: it was agreed or proposed, and has no date.',
      why: 'It is the first question asked when preparing a meeting: what was left without a date.',
      correct: 'Propose a date to the Network. Once it is agreed, change the entry to “scheduled” with its days.',
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
              es: Realizar un taller
        calendar:
          - id: taller-fecha
            for: [taller]
            kind: pending # !
            text:
              es: Pendiente
    `,
    good: yaml`
      - id: fila-taller
        activities:
          - id: taller
            text:
              es: Realizar un taller
        calendar:
          - id: taller-fecha
            for: [taller]
            kind: scheduled
            start: 2030-05-06
            text:
              es: Se realizará el 6 de mayo de 2030
    `,
  },
  *check(snapshot) {
    for (const item of currentItems(snapshot, 'calendar'))
      if (item.value.kind === 'pending')
        yield { at: { file: item.file, path: pathBelow(item.path, 'kind') }, args: { of: spokenOf(snapshot, item) } };
  },
});
