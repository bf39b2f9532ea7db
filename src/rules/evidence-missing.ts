import { excerpt } from '../model/excerpt.ts';
import { itemText } from '../model/names.ts';
import { holderOf } from '../model/obligations.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly activity: Text;
}

export default defineRule<Args>({
  name: 'evidence-missing',
  group: 'plan',
  level: 'warning',
  texts: {
    es: {
      title: 'Actividad concluida sin comprobante',
      message: ({ activity }) =>
        `El informe da por concluida la actividad «${excerpt(wording(activity, 'es'))}» y no aporta ningún comprobante.`,
      hint: () => 'Añada «evidence» con la dirección de un documento, o «events» con la reunión o el taller.',
      what: 'Un informe dice que una actividad está concluida y no da ningún comprobante.',
      why: 'A lo que se da por concluido ya no se le da seguimiento: conviene que conste dónde verlo.',
      correct: 'Añada la dirección de un documento público, o la reunión o taller en que se hizo.',
    },
    en: {
      title: 'Completed activity without evidence',
      message: ({ activity }) =>
        `The report says that the activity “${excerpt(wording(activity, 'en'))}” is completed, and gives no evidence.`,
      hint: () => 'Add “evidence” with the address of a document, or “events” with the meeting or workshop.',
      what: 'A report says that an activity is completed and gives no evidence.',
      why: 'What is reported as completed is no longer followed up: there should be a record of where to see it.',
      correct: 'Add the address of a public document, or the meeting or workshop at which it was done.',
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
          status: completed # !
    `,
    good: yaml`
      reporter: HN
      session: crm-1
      audience: public
      entries:
        - activity: actividad-base
          status: completed
          evidence:
            - https://www.example.org/informe.pdf
    `,
  },
  *check(snapshot, { earlier }) {
    for (const { file, data } of snapshot.reports)
      for (const [i, { activity, status, evidence, events }] of data.entries.entries())
        if (status === 'completed' && !evidence && !events)
          yield {
            at: { file, path: ['entries', i, 'status'] },
            args: { activity: itemText(holderOf({ snapshot, earlier }, activity, data.session), activity) },
          };
  },
});
