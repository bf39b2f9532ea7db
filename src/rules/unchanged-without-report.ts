import { of } from '../messages/spanish.ts';
import { groupedBy } from '../model/grouped.ts';
import { itemText, reporterText } from '../model/names.ts';
import { isKind, itemsById } from '../model/plans.ts';
import { mayPrecede, sessionById } from '../model/sessions.ts';
import { excerpt, type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly who: Text;
  readonly activity: Text;
}

export default defineRule<Args>({
  name: 'unchanged-without-report',
  group: 'plan',
  level: 'warning',
  texts: {
    es: {
      title: '«Sin cambios» sin informe anterior',
      message: ({ who, activity }) =>
        `El informe ${of(wording(who, 'es'))} dice que nada cambió en la actividad «${excerpt(wording(activity, 'es'))}», y no hay ningún informe anterior suyo sobre ella.`,
      hint: () =>
        'En lugar de «unchanged: true», escriba cómo va la actividad, como «status: in-progress» (o not-started, completed, not-applicable).',
      what: 'Un informe dice que nada cambió en una actividad desde el informe anterior, y quien informa no había informado de ella.',
      why: 'Cuenta como informe recibido, y no dice nada: nadie sabe cómo va la actividad.',
      correct:
        'Escriba un estado en lugar de «unchanged», o guarde el informe anterior en la carpeta de su reunión, con el día de su entrega (submitted).',
    },
    en: {
      title: '“Unchanged” without an earlier report',
      message: ({ who, activity }) =>
        `The report of ${wording(who, 'en')} says that nothing has changed on the activity “${excerpt(wording(activity, 'en'))}”, on which it had never reported before.`,
      hint: () =>
        'Instead of “unchanged: true”, write how the activity is going, such as “status: in-progress” (or not-started, completed, not-applicable).',
      what: 'A report says that nothing has changed on an activity since the previous report, and whoever reports had not reported on it.',
      why: 'It counts as a report received, and says nothing: nobody knows how the activity is going.',
      correct:
        'Write a status instead of “unchanged”, or keep the previous report in the folder of its session, with the day on which it was submitted (submitted).',
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
          unchanged: true # !
    `,
    good: yaml`
      reporter: HN
      session: crm-1
      audience: public
      entries:
        - activity: actividad-base
          status: not-started
    `,
  },
  *check(snapshot, { today }) {
    const reported = snapshot.reports.flatMap(({ data: { reporter, session, submitted, entries } }) =>
      submitted === undefined || submitted > today
        ? []
        : entries
            .filter(({ status }) => status !== undefined)
            .map(({ activity }) => ({ key: `${reporter} ${activity}`, when: sessionById(snapshot, session) })),
    );
    const byKey = groupedBy(reported, ({ key }) => key);
    const replaced = groupedBy(
      [...itemsById(snapshot).values()].flatMap((item) =>
        isKind(item, 'activity') ? (item.value.supersededBy ?? []).map((heir) => ({ heir, id: item.id })) : [],
      ),
      ({ heir }) => heir,
    );
    for (const { file, data } of snapshot.reports) {
      const own = sessionById(snapshot, data.session);
      for (const [i, { activity, unchanged }] of data.entries.entries()) {
        // What was said of an activity holds of the one that took its place.
        const before = [activity, ...(replaced.get(activity) ?? []).map(({ id }) => id)].flatMap(
          (id) => byKey.get(`${data.reporter} ${id}`) ?? [],
        );
        if (unchanged === undefined || before.some(({ when }) => mayPrecede(when, own))) continue;
        yield {
          at: { file, path: ['entries', i, 'unchanged'] },
          args: { who: reporterText(snapshot, data.reporter), activity: itemText(snapshot, activity) },
        };
      }
    }
  },
});
