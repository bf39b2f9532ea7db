import { excerpt } from '../model/excerpt.ts';
import { itemText } from '../model/names.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly activity: Text;
}

export default defineRule<Args>({
  name: 'reason-missing',
  group: 'references',
  level: 'error',
  texts: {
    es: {
      title: 'Falta el motivo de que no corresponda',
      message: ({ activity }) =>
        `El informe dice que la actividad «${excerpt(wording(activity, 'es'))}» no corresponde, y no dice por qué.`,
      hint: () => 'Añada «reason» y diga por qué.',
      what: 'Un informe marca una actividad con «not-applicable» y no da el motivo.',
      why: 'Sin el motivo, los demás países no pueden saber si la actividad se puede dar por cumplida.',
      correct: 'Escriba el motivo en «reason».',
    },
    en: {
      title: 'Not applicable without a reason',
      message: ({ activity }) =>
        `The report says that the activity “${excerpt(wording(activity, 'en'))}” is not applicable, and does not say why.`,
      hint: () => 'Add “reason” and say why.',
      what: 'A report marks an activity as “not-applicable” and gives no reason.',
      why: 'Without the reason the other countries cannot know whether the activity can be considered done.',
      correct: 'Write the reason in “reason”.',
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
          status: not-applicable # !
    `,
    good: yaml`
      reporter: HN
      session: crm-1
      audience: public
      entries:
        - activity: actividad-base
          status: not-applicable
          reason:
            es: El país no tiene frontera terrestre
    `,
  },
  *check(snapshot) {
    for (const { file, data } of snapshot.reports)
      for (const [i, { activity, status, reason }] of data.entries.entries())
        if (status === 'not-applicable' && !reason)
          yield { at: { file, path: ['entries', i, 'status'] }, args: { activity: itemText(snapshot, activity) } };
  },
});
