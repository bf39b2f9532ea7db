import { pathBelow } from '../model/findings.ts';
import type { Row } from '../model/generated/types.ts';
import { named } from '../model/named.ts';
import { objectivesRow, purposeOf } from '../model/names.ts';
import { once } from '../model/once.ts';
import { currentItems, liveParts } from '../model/plans.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Text } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  /** What they are for. */
  readonly purpose: readonly Text[];
  /** Whether that is the row's objectives; else it is the topic. */
  readonly isObjective: boolean;
  /** Whether the objectives have activities all the same: then more of them are to be defined. */
  readonly hasActivities: boolean;
}

/** Whether a row has activities with a wording. */
const hasDefined = (row: Row): boolean => liveParts(row).activities.some(({ text }) => text !== undefined);

/** The rows whose objectives have activities with a wording, there or in the rows that go on with them. */
const servedRows = once(
  (snapshot: Snapshot): ReadonlySet<Row | null> =>
    new Set(
      currentItems(snapshot, 'row')
        .filter(({ value }) => hasDefined(value))
        .map(({ value }) => objectivesRow(snapshot, value)),
    ),
);

export default defineRule<Args>({
  name: 'activities-undefined',
  group: 'follow-up',
  level: 'flag',
  texts: {
    es: {
      title: 'Actividades por definir',
      message: ({ purpose, isObjective, hasActivities }) => {
        const what = named(purpose, 'es');
        if (!isObjective) return `Faltan actividades en una fila del tema ${what}: el plan dice «Definir actividades».`;
        const one = purpose.length === 1;
        const objectives = `${one ? 'El objetivo' : 'Los objetivos'} ${what}`;
        const have = one ? 'tiene actividades' : 'tienen actividades';
        return hasActivities
          ? `${objectives} ${have}, y el plan dice además «Definir actividades».`
          : `${objectives} no ${have}: el plan dice «Definir actividades».`;
      },
      hint: () => 'Cuando se acuerden, ponga en su lugar las actividades nuevas y borre la línea toBeDefined.',
      what: 'El plan dice «(Definir actividades)»: hay un objetivo y aún no se ha definido qué se hará para cumplirlo.',
      why: 'Un objetivo sin actividades no se puede cumplir, ni se puede informar sobre él.',
      correct: 'Proponga actividades a la Red y, al acordarse, escríbalas en lugar de «toBeDefined: true».',
    },
    en: {
      title: 'Activities to be defined',
      message: ({ purpose, isObjective, hasActivities }) => {
        const what = named(purpose, 'en');
        if (!isObjective)
          return `Activities are missing in a row of the topic ${what}: the plan says “Activities to be defined”.`;
        const one = purpose.length === 1;
        const objectives = `The ${one ? 'objective' : 'objectives'} ${what} ${one ? 'has' : 'have'}`;
        return hasActivities
          ? `${objectives} activities, and the plan also says “Activities to be defined”.`
          : `${objectives} no activities: the plan says “Activities to be defined”.`;
      },
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
      if (item.value.toBeDefined) {
        const { texts: purpose, row } = purposeOf(snapshot, item);
        const hasActivities = row !== null && servedRows(snapshot).has(row);
        yield {
          at: { file: item.file, path: pathBelow(item.path, 'toBeDefined') },
          args: { purpose, isObjective: row !== null, hasActivities },
        };
      }
  },
});
