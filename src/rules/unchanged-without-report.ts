import { of } from '../messages/spanish.ts';
import { excerpt } from '../model/excerpt.ts';
import { groupedBy } from '../model/grouped.ts';
import { itemText, reporterText } from '../model/names.ts';
import { holderOf } from '../model/obligations.ts';
import { isKind, itemsById } from '../model/plans.ts';
import { mayPrecede, sessionById } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Text, wording } from '../model/text.ts';
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
      title: '«Sin cambios» sin un estado anterior',
      message: ({ who, activity }) =>
        `El informe ${of(wording(who, 'es'))} dice que nada cambió en la actividad «${excerpt(wording(activity, 'es'))}», y ningún informe anterior suyo dice cómo va.`,
      hint: () =>
        'En lugar de «unchanged: true», escriba cómo va la actividad, como «status: in-progress» (o not-started, completed, not-applicable).',
      what: 'Un informe dice que nada cambió en una actividad desde el informe anterior, y ningún informe anterior de quien informa dice cómo va.',
      why: 'Cuenta como informe recibido, y no dice nada: nadie sabe cómo va la actividad.',
      correct:
        'Escriba un estado en lugar de «unchanged», o guarde el informe anterior en la carpeta de su reunión, con el día de su entrega (submitted).',
    },
    en: {
      title: '“Unchanged” without an earlier status',
      message: ({ who, activity }) =>
        `The report of ${wording(who, 'en')} says that nothing has changed on the activity “${excerpt(wording(activity, 'en'))}”, and none of its earlier reports says how it is going.`,
      hint: () =>
        'Instead of “unchanged: true”, write how the activity is going, such as “status: in-progress” (or not-started, completed, not-applicable).',
      what: 'A report says that nothing has changed on an activity since the previous report, and no earlier report of whoever reports says how it is going.',
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
  *check(snapshot, { today, earlier }) {
    const reported = snapshot.reports.flatMap(({ data: { reporter, session, submitted, entries } }) =>
      submitted === undefined || submitted > today
        ? []
        : entries
            .filter(({ status }) => status !== undefined)
            .map(({ activity }) => ({
              key: `${reporter} ${activity}`,
              when: sessionById(snapshot, session),
              submitted,
            })),
    );
    const byKey = groupedBy(reported, ({ key }) => key);
    const replaced = replacedBy(snapshot);
    for (const { file, data } of snapshot.reports) {
      const own = sessionById(snapshot, data.session);
      // A draft is still to be handed in; a part of a session, which may be held later, takes reports before it as well.
      const isEarlier = ({ when, submitted }: (typeof reported)[number]): boolean =>
        mayPrecede(when, own) || data.submitted === undefined || submitted <= data.submitted;
      for (const [i, { activity, unchanged }] of data.entries.entries()) {
        if (unchanged === undefined) continue;
        const before = withReplaced(activity, replaced).flatMap((id) => byKey.get(`${data.reporter} ${id}`) ?? []);
        if (before.some(isEarlier)) continue;
        yield {
          at: { file, path: ['entries', i, 'unchanged'] },
          args: {
            who: reporterText(snapshot, data.reporter),
            activity: itemText(holderOf({ snapshot, earlier }, activity, data.session), activity),
          },
        };
      }
    }
  },
});

/** The activities that each one took the place of. */
function replacedBy(snapshot: Snapshot): ReadonlyMap<string, readonly string[]> {
  const all = [...itemsById(snapshot).values()].flatMap((item) =>
    isKind(item, 'activity') ? (item.value.supersededBy ?? []).map((heir) => ({ heir, id: item.id })) : [],
  );
  return new Map([...groupedBy(all, ({ heir }) => heir)].map(([heir, list]) => [heir, list.map(({ id }) => id)]));
}

/** An activity with all that it took the place of, directly or not: what was said of those holds of it. */
function withReplaced(activity: string, replaced: ReadonlyMap<string, readonly string[]>): readonly string[] {
  // A set is walked on to what is added meanwhile, and adds nothing twice: circles come to an end.
  const found = new Set([activity]);
  for (const id of found) for (const one of replaced.get(id) ?? []) found.add(one);
  return [...found];
}
