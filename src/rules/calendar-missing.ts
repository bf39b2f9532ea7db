import { excerpt } from '../model/excerpt.ts';
import { pathBelow } from '../model/findings.ts';
import { firstWording } from '../model/names.ts';
import { currentItems, isRetired, liveParts } from '../model/plans.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly of: Text;
  readonly wholeRow: boolean;
}

export default defineRule<Args>({
  name: 'calendar-missing',
  group: 'follow-up',
  level: 'flag',
  texts: {
    es: {
      title: 'Sin calendario',
      message: ({ of, wholeRow }) =>
        wholeRow
          ? `La fila de «${excerpt(wording(of, 'es'))}» tiene vacía la casilla del calendario.`
          : `Ninguna entrada del calendario se refiere a «${excerpt(wording(of, 'es'))}».`,
      hint: () => 'Añada una entrada en «calendar» con su clase y su texto; si no hay fecha, kind: pending.',
      what: 'La casilla del calendario está vacía, o una de las actividades de la fila no tiene ninguna entrada.',
      why: 'Sin calendario no se sabe si una actividad es continua, si tiene fecha o si está pendiente.',
      correct:
        'Añada la entrada, o escriba el identificador de la actividad en el «for» de la entrada que le corresponde.',
    },
    en: {
      title: 'No calendar',
      message: ({ of, wholeRow }) =>
        wholeRow
          ? `The calendar cell of the row “${excerpt(wording(of, 'en'))}” is empty.`
          : `No calendar entry refers to “${excerpt(wording(of, 'en'))}”.`,
      hint: () => 'Add an entry to “calendar” with its kind and text; if there is no date, kind: pending.',
      what: 'The calendar cell is empty, or one of the activities of the row has no entry.',
      why: 'Without a calendar it is not known whether an activity is continuous, has a date or is pending.',
      correct: 'Add the entry, or write the identifier of the activity in the “for” of the entry that refers to it.',
    },
  },
  examples: {
    file: 'plans/red.yaml',
    within: 'row',
    bad: yaml`
      - id: fila-taller # !
        activities:
          - id: taller
            text:
              es: Realizar un taller
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
    for (const { file, path, value } of currentItems(snapshot, 'row')) {
      const { objectives, activities, calendar: entries } = liveParts(value);
      if (objectives.length + activities.length === 0) continue;
      if (entries.length === 0) {
        yield {
          at: { file, path: pathBelow(path, 'id') },
          args: { of: firstWording(snapshot, value), wholeRow: true },
        };
        continue;
      }
      const spokenOf = new Set(entries.flatMap((entry) => entry.for));
      // An entry that names something unknown most likely means one of these: another rule reports that mistake.
      const known = new Set([...(value.objectives ?? []), ...(value.activities ?? [])].map(({ id }) => id));
      if ([...spokenOf].some((id) => !known.has(id))) continue;
      for (const [i, activity] of (value.activities ?? []).entries())
        if (activity.text && !isRetired(activity) && !spokenOf.has(activity.id))
          yield {
            at: { file, path: pathBelow(path, 'activities', i, 'id') },
            args: { of: activity.text, wholeRow: false },
          };
    }
  },
});
