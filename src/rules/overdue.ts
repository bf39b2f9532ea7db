import { documentWords } from '../messages/documents/index.ts';
import type { Day } from '../model/days.ts';
import { spokenOf } from '../model/names.ts';
import { currentItems } from '../model/plans.ts';
import { overdueSince } from '../model/states.ts';
import { excerpt, type Text, wording } from '../model/text.ts';
import { defineRule } from './define.ts';

interface Args {
  readonly of: Text;
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
        `«${excerpt(wording(of, 'es'))}» estaba previsto hasta el ${documentWords.es.days(last, last)}, y no consta que se realizara.`,
      hint: () => 'Si se realizó, ponga kind: held y su outcome; si se aplazó, la nueva fecha o kind: pending.',
      what: 'Pasó la fecha de una entrada del calendario y no consta ningún resultado.',
      why: 'La Presidencia y los países preguntan qué se hizo de lo previsto.',
      mend: 'Averigüe si se realizó y anote el resultado, o acuerde otra fecha.',
    },
    en: {
      title: 'Overdue',
      message: ({ of, last }) =>
        `“${excerpt(wording(of, 'en'))}” was to be done by ${documentWords.en.days(last, last)}, and there is no record that it was.`,
      hint: () => 'If it was done, put kind: held and its outcome; if it was put off, the new date or kind: pending.',
      what: 'The date of a calendar entry has passed and no outcome is on record.',
      why: 'The Presidency and the countries ask what was done of what was planned.',
      mend: 'Find out whether it was done and record the outcome, or agree on another date.',
    },
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'row',
    bad: '- id: fila-taller\n  activities:\n    - id: taller\n      text:\n        es: Realizar un taller\n  calendar:\n    - id: taller-fecha\n      for: [taller]\n      kind: scheduled\n      start: 2008-03-03\n      text:\n        es: Se realizará el 3 de marzo de 2008\n',
    good: '- id: fila-taller\n  activities:\n    - id: taller\n      text:\n        es: Realizar un taller\n  calendar:\n    - id: taller-fecha\n      for: [taller]\n      kind: held\n      start: 2008-03-03\n      text:\n        es: Se realizó el 3 de marzo de 2008\n      outcome:\n        date: 2008-03-03\n',
  },
  *check(snapshot, { today }) {
    for (const item of currentItems(snapshot, 'calendar')) {
      const { value, file, path } = item;
      const last = overdueSince(snapshot, value, today);
      if (last === null) continue;
      const key = value.event !== undefined ? 'event' : value.end !== undefined ? 'end' : 'start';
      yield { at: { file, path: [...path, key] }, args: { of: spokenOf(item), last } };
    }
  },
});
