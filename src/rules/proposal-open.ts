import { documentWords } from '../messages/documents/index.ts';
import { pathBelow } from '../model/findings.ts';
import { named } from '../model/named.ts';
import { isPlaceholder, proposersText, purposeOf } from '../model/names.ts';
import { currentItems } from '../model/plans.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly of: readonly Text[];
  /** Whether what is proposed is still to be defined: then that is what it is for. */
  readonly isToBeDefined: boolean;
  readonly who: Text;
  readonly id: string;
}

export default defineRule<Args>({
  name: 'proposal-open',
  group: 'follow-up',
  level: 'flag',
  texts: {
    es: {
      title: 'Propuesta que espera una decisión',
      message: ({ of, isToBeDefined, who }) =>
        `${isToBeDefined ? 'Una actividad por definir para ' : ''}${named(of, 'es')} ${documentWords.es.proposedBy(wording(who, 'es'))} espera una decisión.`,
      hint: ({ id }) =>
        `Cuando una reunión decida sobre ella, anótelo: crm-plan sesion decidir <reunión> ${id} adoptado --paragraph N (o enmendado, aplazado, retirado).`,
      what: 'Un objetivo o una actividad lleva «proposedBy»: lo propone un país o un órgano y aún no se ha adoptado.',
      why: 'Las propuestas sin decisión forman parte de la agenda de la próxima reunión.',
      correct:
        'Preséntela a la reunión y anote lo que esta decida con «crm-plan sesion decidir», que hace también el cambio en el plan.',
    },
    en: {
      title: 'Proposal that awaits a decision',
      message: ({ of, isToBeDefined, who }) =>
        `${isToBeDefined ? 'An activity to be defined for ' : ''}${named(of, 'en')} ${documentWords.en.proposedBy(wording(who, 'en'))} awaits a decision.`,
      hint: ({ id }) =>
        `Once a session decides on it, record the decision: crm-plan session decide <session> ${id} adopted --paragraph N (or amended, deferred, dropped).`,
      what: 'An objective or an activity has “proposedBy”: a country or body proposes it, and it has not been adopted yet.',
      why: 'Proposals without a decision are part of the agenda of the next session.',
      correct:
        'Submit it to the session and record what it decides with “crm-plan session decide”, which also makes the change in the plan.',
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
            proposedBy: SV # !
        calendar:
          - id: taller-permanente
            for: [taller]
            kind: permanent
            text:
              es: Permanente
    `,
    good: yaml`
      - id: fila-taller
        activities:
          - id: taller
            text:
              es: Realizar un taller
        calendar:
          - id: taller-permanente
            for: [taller]
            kind: permanent
            text:
              es: Permanente
    `,
  },
  *check(snapshot) {
    for (const kind of ['objective', 'activity'] as const)
      for (const item of currentItems(snapshot, kind)) {
        const { value, file, path } = item;
        if (value.proposedBy === undefined) continue;
        const isToBeDefined = isPlaceholder(item);
        const of = isToBeDefined ? purposeOf(snapshot, item).texts : [value.text ?? {}];
        const who = proposersText(snapshot, value.proposedBy);
        yield { at: { file, path: pathBelow(path, 'proposedBy') }, args: { of, isToBeDefined, who, id: value.id } };
      }
  },
});
