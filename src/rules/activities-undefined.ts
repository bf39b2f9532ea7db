import { pathBelow } from '../model/findings.ts';
import type { Row } from '../model/generated/types.ts';
import { objectiveOf } from '../model/names.ts';
import { once } from '../model/once.ts';
import { currentItems, isKind, liveParts, type PlanItem } from '../model/plans.ts';
import { excerpt, type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly objective: Text;
  /** Whether the row has activities all the same: then more of them are to be defined. */
  readonly hasActivities: boolean;
}

/** Whether a row has activities with a wording. There may be very many beside them that are to be defined. */
const hasDefined = once((row: Row): boolean => liveParts(row).activities.some(({ text }) => text !== undefined));

/** Whether activities with a wording stand beside one that is to be defined. */
const hasActivitiesBeside = ({ parent }: PlanItem<'activity'>): boolean =>
  parent !== null && isKind(parent, 'row') && hasDefined(parent.value);

export default defineRule<Args>({
  name: 'activities-undefined',
  group: 'follow-up',
  level: 'flag',
  texts: {
    es: {
      title: 'Actividades por definir',
      message: ({ objective, hasActivities }) =>
        hasActivities
          ? `El objetivo «${excerpt(wording(objective, 'es'))}» tiene actividades, y el plan dice además «Definir actividades».`
          : `El objetivo «${excerpt(wording(objective, 'es'))}» no tiene actividades: el plan dice «Definir actividades».`,
      hint: () => 'Cuando se acuerden, ponga en su lugar las actividades nuevas y borre la línea toBeDefined.',
      what: 'El plan dice «(Definir actividades)»: hay un objetivo y aún no se ha definido qué se hará para cumplirlo.',
      why: 'Un objetivo sin actividades no se puede cumplir, ni se puede informar sobre él.',
      correct: 'Proponga actividades a la Red y, al acordarse, escríbalas en lugar de «toBeDefined: true».',
    },
    en: {
      title: 'Activities to be defined',
      message: ({ objective, hasActivities }) =>
        hasActivities
          ? `The objective “${excerpt(wording(objective, 'en'))}” has activities, and the plan also says “Activities to be defined”.`
          : `The objective “${excerpt(wording(objective, 'en'))}” has no activities: the plan says “Activities to be defined”.`,
      hint: () => 'Once they are agreed, put the new activities in its place and delete the line toBeDefined.',
      what: 'The plan says “(Activities to be defined)”: there is an objective, and what will be done to achieve it has not been defined.',
      why: 'An objective without activities can be neither met nor reported on.',
      correct: 'Propose activities to the Network and, once agreed, write them in place of “toBeDefined: true”.',
    },
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'row',
    bad: yaml`
      - id: fila-capacitar
        objectives:
          - id: capacitar
            text:
              es: Capacitar a funcionarios
        activities:
          - id: capacitar-por-definir
            toBeDefined: true # !
        calendar:
          - id: capacitar-permanente
            for: [capacitar]
            kind: permanent
            text:
              es: Permanente
    `,
    good: yaml`
      - id: fila-capacitar
        objectives:
          - id: capacitar
            text:
              es: Capacitar a funcionarios
        activities:
          - id: curso
            text:
              es: Impartir un curso
        calendar:
          - id: capacitar-permanente
            for: [curso]
            kind: permanent
            text:
              es: Permanente
    `,
  },
  *check(snapshot) {
    for (const item of currentItems(snapshot, 'activity'))
      if (item.value.toBeDefined)
        yield {
          at: { file: item.file, path: pathBelow(item.path, 'toBeDefined') },
          args: { objective: objectiveOf(snapshot, item), hasActivities: hasActivitiesBeside(item) },
        };
  },
});
