import { documentWords } from '../messages/documents/index.ts';
import { meetingNamed } from '../messages/spanish.ts';
import type { Day } from '../model/days.ts';
import { entriesById } from '../model/entries.ts';
import { excerpt } from '../model/excerpt.ts';
import { pathBelow } from '../model/findings.ts';
import { groupedBy } from '../model/grouped.ts';
import { fullLength } from '../model/left-out.ts';
import { joinedAfter, membersOn } from '../model/members.ts';
import { asSubject, itemText, memberByCode, sessionText } from '../model/names.ts';
import { holderOf, obligations } from '../model/obligations.ts';
import { sessionById } from '../model/sessions.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';
import { reportedPlan } from './example-folders.ts';

interface Args {
  readonly who: Text;
  readonly session: Text;
  readonly due: Day;
  /** Whether that day has passed: before it nothing is found, and what is to be found may be accepted. */
  readonly isDue: boolean;
  /** Whether the country only became a member after that day. */
  readonly isNew: boolean;
  /** Whether the country is a member today: of another no report is asked any more. */
  readonly isMember: boolean;
  /** What is still to be reported on, in people's words. */
  readonly activities: readonly Text[];
}

/** The first activities, with how many more there are. */
const some = (
  activities: readonly Text[],
  lang: 'es' | 'en',
  quote: (text: string) => string,
  more: string,
): string => {
  const shown = activities.slice(0, 2).map((text) => quote(excerpt(wording(text, lang), 60)));
  const all = fullLength(activities, (text) => wording(text, lang));
  return `${shown.join(', ')}${all > 2 ? ` ${more.replace('N', String(all - 2))}` : ''}`;
};

export default defineRule<Args>({
  name: 'report-missing',
  group: 'follow-up',
  level: 'flag',
  texts: {
    es: {
      title: 'Falta un informe',
      message: ({ who, session, due, isDue, isNew, activities }) =>
        `${wording(who, 'es')} no ha informado a la ${meetingNamed(wording(session, 'es'))} (el plazo ${isNew ? 'era' : isDue ? 'venció' : 'vence'} el ${documentWords.es.days(due)}${isNew ? ', anterior a su incorporación' : ''}) sobre ${some(activities, 'es', (text) => `«${text}»`, 'y N más')}.`,
      hint: ({ isMember }) =>
        `${isMember ? 'Recuérdeselo al país. ' : ''}Si el informe ya llegó, escriba en él el día de su entrega (submitted) y un estado en cada actividad.`,
      what: 'Venció el plazo de los informes de una reunión y un país no ha informado de todo lo que le corresponde.',
      why: 'Los países se comprometieron a informar a cada reunión, y la Secretaría Técnica resume lo que informan.',
      correct:
        'Pida el informe al país y guárdelo en la carpeta de la reunión. Un informe sin «submitted» es un borrador y no cuenta.',
    },
    en: {
      title: 'Report missing',
      message: ({ who, session, due, isDue, isNew, activities }) =>
        `${wording(who, 'en')} has not reported to the ${wording(session, 'en')} (the deadline ${isDue ? 'was' : 'is'} ${documentWords.en.days(due)}${isNew ? ', before it became a member' : ''}) on ${some(activities, 'en', (text) => `“${text}”`, 'and N more')}.`,
      hint: ({ isMember }) =>
        `${isMember ? 'Remind the country. ' : ''}If the report has arrived, write in it the day on which it was submitted (submitted) and a status for each activity.`,
      what: 'The deadline for the reports to a session has passed and a country has not reported on all that it has to.',
      why: 'The countries undertook to report to each session, and the Technical Secretariat summarises what they report.',
      correct:
        'Ask the country for its report and keep it in the folder of the session. A report without “submitted” is a draft and does not count.',
    },
  },
  examples: {
    file: 'sessions.yaml',
    within: 'file',
    bad: yaml`
      sessions:
        - id: crm-1
          kind: crm
          number: 1
          start: 2008-04-08
          end: 2008-04-09
          reportsDue: 2008-04-15 # !
          status: open
    `,
    good: yaml`
      sessions:
        - id: crm-1
          kind: crm
          number: 1
          start: 2008-04-08
          end: 2008-04-09
          reportsDue: 2008-05-15
          status: open
    `,
    also: reportedPlan,
  },
  *check(snapshot, { today, earlier, withAhead = false }) {
    const owed = obligations(snapshot, earlier, today).filter(
      ({ isCountry, received, due }) => isCountry && received === null && (withAhead || due < today),
    );
    const members = new Set(membersOn(snapshot, today).map(({ code }) => code));
    for (const group of groupedBy(owed, ({ reporter, session }) => `${reporter} ${session}`).values()) {
      const [{ reporter, session: id, due } = { reporter: '', session: '', due: '' }] = group;
      const [entry, session] = [entriesById(snapshot).get(id), sessionById(snapshot, id)];
      if (!entry || !session) continue;
      yield {
        at: { file: entry.file, path: pathBelow(entry.path, 'reportsDue') },
        args: {
          who: asSubject(snapshot, reporter),
          session: sessionText(snapshot, session),
          due,
          isDue: due < today,
          isNew: joinedAfter(memberByCode(snapshot, reporter) ?? {}, due),
          isMember: members.has(reporter),
          activities: group.map(({ activity }) => itemText(holderOf({ snapshot, earlier }, activity, id), activity)),
        },
        isAhead: due >= today,
        country: reporter,
        session: id,
      };
    }
  },
});
