import { documentWords } from '../messages/documents/index.ts';
import { reporterText } from '../model/names.ts';
import { currentItems } from '../model/plans.ts';
import { excerpt, type Text, wording } from '../model/text.ts';
import { defineRule } from './define.ts';

interface Args {
  readonly of: Text;
  readonly who: Text;
}

export default defineRule<Args>({
  name: 'proposal-open',
  group: 'follow-up',
  level: 'flag',
  texts: {
    es: {
      title: 'Propuesta por decidir',
      message: ({ of, who }) =>
        `«${excerpt(wording(of, 'es'))}» ${documentWords.es.proposedBy(wording(who, 'es'))} está por decidir.`,
      hint: () => 'Cuando una reunión la adopte, borre la línea proposedBy y anote la decisión.',
      what: 'Un objetivo o una actividad lleva «proposedBy»: lo propone un país o un órgano y no lo han adoptado todos.',
      why: 'Las propuestas abiertas son el orden del día de la reunión que viene.',
      mend: 'Llévela a la reunión. Al adoptarse, quite «proposedBy»; si se retira, anótelo en «dropped».',
    },
    en: {
      title: 'Proposal to be decided',
      message: ({ of, who }) =>
        `“${excerpt(wording(of, 'en'))}” ${documentWords.en.proposedBy(wording(who, 'en'))} is to be decided.`,
      hint: () => 'Once a session adopts it, delete the line proposedBy and record the decision.',
      what: 'An objective or an activity has “proposedBy”: a country or body proposes it, and not all have adopted it.',
      why: 'Open proposals are the agenda of the coming session.',
      mend: 'Take it to the session. Once adopted, remove “proposedBy”; if it is withdrawn, record that in “dropped”.',
    },
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'line',
    bad: '- id: linea-taller\n  activities:\n    - id: taller\n      text:\n        es: Realizar un taller\n      proposedBy: SV\n  calendar:\n    - id: taller-permanente\n      for: [taller]\n      kind: permanent\n      text:\n        es: Permanente\n',
    good: '- id: linea-taller\n  activities:\n    - id: taller\n      text:\n        es: Realizar un taller\n  calendar:\n    - id: taller-permanente\n      for: [taller]\n      kind: permanent\n      text:\n        es: Permanente\n',
  },
  *check(snapshot) {
    for (const kind of ['objective', 'activity'] as const)
      for (const { value, file, path } of currentItems(snapshot, kind))
        if (value.proposedBy !== undefined)
          yield {
            at: { file, path: [...path, 'proposedBy'] },
            args: { of: value.text ?? {}, who: reporterText(snapshot, value.proposedBy) },
          };
  },
});
