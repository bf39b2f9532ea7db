import { pathBelow } from '../model/findings.ts';
import { named } from '../model/named.ts';
import { spokenOf, spokenOfItems } from '../model/names.ts';
import { once } from '../model/once.ts';
import { currentItems, isKind, isRetired, type PlanItem } from '../model/plans.ts';
import { entryDays, isToCome, sessionById } from '../model/sessions.ts';
import { hasOutcome } from '../model/states.ts';
import type { Text } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly of: readonly Text[];
}

export default defineRule<Args>({
  name: 'outcome-missing',
  group: 'follow-up',
  level: 'flag',
  texts: {
    es: {
      title: 'Sin resultado registrado',
      message: ({ of }) =>
        `${named(of, 'es')} ${of.length === 1 ? 'se realizó' : 'se realizaron'}, sin resultado registrado.`,
      hint: () => 'Añada «outcome» con un texto, la fecha o la dirección de un documento (evidence).',
      what: 'Una entrada del calendario dice que algo se realizó, y no se ha registrado su resultado. Si sus recomendaciones se van a tratar en una reunión futura, no se señala hasta que esta termine.',
      why: 'Lo que se hizo y no se registró tendrá que averiguarse de nuevo.',
      correct: 'Anote el resultado: un texto breve, su fecha o la dirección del informe.',
    },
    en: {
      title: 'No outcome recorded',
      message: ({ of }) => `${named(of, 'en')} took place, with no outcome recorded.`,
      hint: () => 'Add “outcome” with a text, the date, or the address of a document (evidence).',
      what: 'A calendar entry says that something took place, and its outcome has not been recorded. If its recommendations are to be discussed at a future meeting, it is not reported until that meeting is over.',
      why: 'What was done and not recorded will have to be found out again.',
      correct: 'Record the outcome: a short text, its date, or the address of the report.',
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
            kind: held # !
            start: 2008-03-03
            text:
              es: Se realizó el 3 de marzo de 2008
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
              evidence:
                - https://www.example.org/informe.pdf
    `,
  },
  *check(snapshot, { today }) {
    // What was deleted or superseded announces nothing any more.
    const isAnnounced = once((activity: PlanItem<'activity'>['value']) =>
      (activity.notes ?? []).some((note) => !isRetired(note) && isToCome(sessionById(snapshot, note.event), today)),
    );
    for (const item of currentItems(snapshot, 'calendar')) {
      if (item.value.kind !== 'held' || hasOutcome(item.value, today)) continue;
      // What can't have taken place yet has no outcome to record: its day is told as one still to come.
      if ((entryDays(snapshot, item.value)?.start ?? today) > today) continue;
      const counting = spokenOfItems(item).filter(({ retired }) => retired === null);
      if (counting.some((of) => isKind(of, 'activity') && isAnnounced(of.value))) continue;
      yield { at: { file: item.file, path: pathBelow(item.path, 'kind') }, args: { of: spokenOf(snapshot, item) } };
    }
  },
});
