import { spokenOf, spokenOfItems } from '../model/names.ts';
import { once } from '../model/once.ts';
import { currentItems, isKind, type PlanItem } from '../model/plans.ts';
import { isToCome, sessionById } from '../model/sessions.ts';
import { excerpt, type Text, wording } from '../model/text.ts';
import { defineRule } from './define.ts';

interface Args {
  readonly of: Text;
}

export default defineRule<Args>({
  name: 'outcome-missing',
  group: 'follow-up',
  level: 'flag',
  texts: {
    es: {
      title: 'Sin resultado',
      message: ({ of }) => `«${excerpt(wording(of, 'es'))}» se realizó, y no consta qué resultó de ello.`,
      hint: () => 'Añada «outcome» con un texto, la fecha o la dirección de un documento (evidence).',
      what: 'Una entrada del calendario dice que algo se realizó y no tiene resultado. Si sus recomendaciones se van a tratar en una reunión que está por venir, no se señala hasta que pase.',
      why: 'Lo que se hizo y no dejó constancia tendrá que averiguarse otra vez.',
      mend: 'Anote el resultado: un texto breve, su fecha o la dirección del informe.',
    },
    en: {
      title: 'No outcome',
      message: ({ of }) => `“${excerpt(wording(of, 'en'))}” took place, and what came of it is not on record.`,
      hint: () => 'Add “outcome” with a text, the date, or the address of a document (evidence).',
      what: 'A calendar entry says that something took place and has no outcome. Where its recommendations are to be discussed at a session still to come, it is not flagged until that has passed.',
      why: 'What was done and left no record will have to be found out again.',
      mend: 'Record the outcome: a short text, its date, or the address of the report.',
    },
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'row',
    bad: '- id: fila-taller\n  activities:\n    - id: taller\n      text:\n        es: Realizar un taller\n  calendar:\n    - id: taller-fecha\n      for: [taller]\n      kind: held\n      start: 2008-03-03\n      text:\n        es: Se realizó el 3 de marzo de 2008\n',
    good: '- id: fila-taller\n  activities:\n    - id: taller\n      text:\n        es: Realizar un taller\n  calendar:\n    - id: taller-fecha\n      for: [taller]\n      kind: held\n      start: 2008-03-03\n      text:\n        es: Se realizó el 3 de marzo de 2008\n      outcome:\n        evidence:\n          - https://www.example.org/informe.pdf\n',
  },
  *check(snapshot, { today }) {
    const isAnnounced = once((activity: PlanItem<'activity'>['value']) =>
      (activity.notes ?? []).some(({ event }) => isToCome(sessionById(snapshot, event), today)),
    );
    for (const item of currentItems(snapshot, 'calendar')) {
      if (item.value.kind !== 'held' || item.value.outcome) continue;
      if (spokenOfItems(item).some((of) => isKind(of, 'activity') && isAnnounced(of.value))) continue;
      yield { at: { file: item.file, path: [...item.path, 'kind'] }, args: { of: spokenOf(item) } };
    }
  },
});
