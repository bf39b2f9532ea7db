import { documentWords } from '../messages/documents/index.ts';
import type { Day } from '../model/days.ts';
import { pathBelow } from '../model/findings.ts';
import { named } from '../model/named.ts';
import { spokenOf } from '../model/names.ts';
import { currentItems } from '../model/plans.ts';
import { overdueSince } from '../model/states.ts';
import type { Text } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly of: readonly Text[];
  readonly last: Day;
}

export default defineRule<Args>({
  name: 'overdue',
  group: 'follow-up',
  level: 'flag',
  texts: {
    es: {
      title: 'Vencido',
      message: ({ of, last }) =>
        `${named(of, 'es')} ${of.length === 1 ? 'estaba previsto' : 'estaban previstos'} hasta el ${documentWords.es.days(last)}; sin resultado registrado.`,
      hint: () => 'Si se realizó, ponga kind: held y su outcome; si se aplazó, la nueva fecha o kind: pending.',
      what: 'Pasó la fecha de una entrada del calendario y no se ha registrado ningún resultado.',
      why: 'La Presidencia Pro-Témpore y los países preguntan qué se hizo de lo previsto.',
      correct: 'Averigüe si se realizó y anote el resultado, o acuerde otra fecha.',
    },
    en: {
      title: 'Overdue',
      message: ({ of, last }) =>
        `${named(of, 'en')} ${of.length === 1 ? 'was' : 'were'} to be done by ${documentWords.en.days(last)}, with no outcome recorded.`,
      hint: () =>
        'If it was done, write kind: held and its outcome; if it was postponed, the new date or kind: pending.',
      what: 'The date of a calendar entry has passed and no outcome has been recorded.',
      why: 'The Presidency Pro-Témpore and the countries ask how much of what was planned has been done.',
      correct: 'Find out whether it was done and record the outcome, or agree on another date.',
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
            kind: scheduled
            start: 2008-03-03 # !
            text:
              es: Se realizará el 3 de marzo de 2008
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
            kind: held
            start: 2008-03-03
            text:
              es: Se realizó el 3 de marzo de 2008
            outcome:
              date: 2008-03-03
    `,
  },
  *check(snapshot, { today }) {
    for (const item of currentItems(snapshot, 'calendar')) {
      const { value, file, path } = item;
      const last = overdueSince(snapshot, value, today);
      if (last === null) continue;
      const key = value.event !== undefined ? 'event' : value.end !== undefined ? 'end' : 'start';
      yield { at: { file, path: pathBelow(path, key) }, args: { of: spokenOf(snapshot, item), last } };
    }
  },
});
