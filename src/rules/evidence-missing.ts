import { defineRule } from './define.ts';

interface Args {
  readonly activity: string;
}

export default defineRule<Args>({
  name: 'evidence-missing',
  group: 'plan',
  level: 'warning',
  texts: {
    es: {
      title: 'Concluida, sin comprobante',
      message: ({ activity }) => `El informe da por concluida la actividad «${activity}» y no muestra nada.`,
      hint: () => 'Añada «evidence» con la dirección de un documento, o «events» con la reunión o el taller.',
      what: 'Un informe dice que una actividad está concluida y no da ningún comprobante.',
      why: 'Lo que se da por concluido deja de seguirse: conviene que quede dónde verlo.',
      mend: 'Añada la dirección de un documento público, o la reunión o taller en que se hizo.',
    },
    en: {
      title: 'Completed, nothing to show',
      message: ({ activity }) => `The report says that the activity “${activity}” is completed, and shows nothing.`,
      hint: () => 'Add “evidence” with the address of a document, or “events” with the session or workshop.',
      what: 'A report says that an activity is completed and gives no evidence.',
      why: 'What counts as completed is no longer followed up: it should be on record where to see it.',
      mend: 'Add the address of a public document, or the session or workshop at which it was done.',
    },
  },
  examples: {
    file: 'reports/crm-1/HN.yaml',
    within: 'file',
    bad: 'reporter: HN\nsession: crm-1\naudience: public\nentries:\n  - activity: actividad-base\n    status: completed\n',
    good: 'reporter: HN\nsession: crm-1\naudience: public\nentries:\n  - activity: actividad-base\n    status: completed\n    evidence:\n      - https://www.example.org/informe.pdf\n',
  },
  *check({ reports }) {
    for (const { file, data } of reports)
      for (const [i, { activity, status, evidence, events }] of data.entries.entries())
        if (status === 'completed' && !evidence && !events)
          yield { at: { file, path: ['entries', i, 'status'] }, args: { activity } };
  },
});
