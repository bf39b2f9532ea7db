import { excerpt } from '../model/excerpt.ts';
import { itemText } from '../model/names.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly activity: Text;
  readonly line: number;
}

export default defineRule<Args>({
  name: 'report-duplicate',
  group: 'references',
  level: 'error',
  texts: {
    es: {
      title: 'Actividad repetida en un informe',
      message: ({ activity, line }) =>
        `El informe ya se refiere a la actividad «${excerpt(wording(activity, 'es'))}» en la línea ${line}.`,
      hint: () => 'Junte los dos apartados en uno.',
      what: 'Un informe tiene dos apartados sobre la misma actividad.',
      why: 'No se sabe cuál de los dos estados es el bueno.',
      correct: 'Deje un solo apartado con todo lo que se informa.',
    },
    en: {
      title: 'Activity repeated in a report',
      message: ({ activity, line }) =>
        `The report already covers the activity “${excerpt(wording(activity, 'en'))}” on line ${line}.`,
      hint: () => 'Merge the two entries into one.',
      what: 'A report has two entries on the same activity.',
      why: 'It is not known which of the two statuses is right.',
      correct: 'Leave a single entry with everything that is reported.',
    },
  },
  examples: {
    file: 'reports/crm-1/HN.yaml',
    within: 'file',
    bad: yaml`
      reporter: HN
      session: crm-1
      audience: public
      entries:
        - activity: actividad-base
          status: in-progress
        - activity: actividad-base # !
          status: not-started
    `,
    good: yaml`
      reporter: HN
      session: crm-1
      audience: public
      entries:
        - activity: actividad-base
          status: in-progress
    `,
  },
  *check(snapshot) {
    for (const { file, data } of snapshot.reports) {
      const places = new Map<string, number>();
      for (const [i, { activity }] of data.entries.entries()) {
        const first = places.get(activity);
        if (first === undefined) {
          places.set(activity, i);
          continue;
        }
        const line = snapshot.files.get(file)?.locate(['entries', first, 'activity']).line ?? 1;
        yield {
          at: { file, path: ['entries', i, 'activity'] },
          args: { activity: itemText(snapshot, activity), line },
        };
      }
    }
  },
});
