import { documentWords } from '../messages/documents/index.ts';
import { reporterText } from '../model/names.ts';
import { currentItems } from '../model/plans.ts';
import { excerpt, type Text, wording } from '../model/text.ts';
import { defineRule } from './define.ts';

interface Args {
  readonly of: Text;
  readonly who: Text;
  readonly id: string;
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
      hint: ({ id }) =>
        `Cuando una reunión la decida, anótelo: crm-plan sesion decidir <sesión> ${id} adoptado --paragraph N (o enmendado, aplazado, retirado).`,
      what: 'Un objetivo o una actividad lleva «proposedBy»: lo propone un país o un órgano y aún no se ha adoptado.',
      why: 'Las propuestas abiertas son el orden del día de la reunión que viene.',
      mend: 'Llévela a la reunión y anote lo que decida con «crm-plan sesion decidir»: hace también el cambio en el plan.',
    },
    en: {
      title: 'Proposal to be decided',
      message: ({ of, who }) =>
        `“${excerpt(wording(of, 'en'))}” ${documentWords.en.proposedBy(wording(who, 'en'))} is to be decided.`,
      hint: ({ id }) =>
        `Once a session decides on it, record that: crm-plan session decide <session> ${id} adopted --paragraph N (or amended, deferred, dropped).`,
      what: 'An objective or an activity has “proposedBy”: a country or body proposes it, and it has not been adopted yet.',
      why: 'Open proposals are the agenda of the coming session.',
      mend: 'Take it to the session and record what it decides with “crm-plan session decide”: that makes the change in the plan too.',
    },
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'row',
    bad: '- id: fila-taller\n  activities:\n    - id: taller\n      text:\n        es: Realizar un taller\n      proposedBy: SV\n  calendar:\n    - id: taller-permanente\n      for: [taller]\n      kind: permanent\n      text:\n        es: Permanente\n',
    good: '- id: fila-taller\n  activities:\n    - id: taller\n      text:\n        es: Realizar un taller\n  calendar:\n    - id: taller-permanente\n      for: [taller]\n      kind: permanent\n      text:\n        es: Permanente\n',
  },
  *check(snapshot) {
    for (const kind of ['objective', 'activity'] as const)
      for (const { value, file, path } of currentItems(snapshot, kind))
        if (value.proposedBy !== undefined)
          yield {
            at: { file, path: [...path, 'proposedBy'] },
            args: { of: value.text ?? {}, who: reporterText(snapshot, value.proposedBy), id: value.id },
          };
  },
});
