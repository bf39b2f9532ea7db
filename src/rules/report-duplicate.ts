import { defineRule } from './define.ts';

interface Args {
  readonly activity: string;
  readonly line: number;
}

export default defineRule<Args>({
  name: 'report-duplicate',
  group: 'references',
  level: 'error',
  texts: {
    es: {
      title: 'Actividad informada dos veces',
      message: ({ activity, line }) => `El informe ya habla de la actividad «${activity}» en la línea ${line}.`,
      hint: () => 'Una los dos apartados en uno.',
      what: 'Un informe tiene dos apartados sobre la misma actividad.',
      why: 'No se sabría cuál de los dos estados vale.',
      mend: 'Deje un solo apartado con todo lo que se informa.',
    },
    en: {
      title: 'Activity reported twice',
      message: ({ activity, line }) => `The report already speaks of the activity “${activity}” on line ${line}.`,
      hint: () => 'Make one entry of the two.',
      what: 'A report has two entries on the same activity.',
      why: 'Nobody would know which of the two states counts.',
      mend: 'Leave one entry with all that is reported.',
    },
  },
  examples: {
    file: 'reports/crm-1/HN.yaml',
    within: 'file',
    bad: 'reporter: HN\nsession: crm-1\naudience: public\nentries:\n  - activity: actividad-base\n    status: in-progress\n  - activity: actividad-base\n    status: not-started\n',
    good: 'reporter: HN\nsession: crm-1\naudience: public\nentries:\n  - activity: actividad-base\n    status: in-progress\n',
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
        yield { at: { file, path: ['entries', i, 'activity'] }, args: { activity, line } };
      }
    }
  },
});
