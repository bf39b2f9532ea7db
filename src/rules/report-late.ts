import { documentWords } from '../messages/documents/index.ts';
import { meetingNamed } from '../messages/spanish.ts';
import type { Day } from '../model/days.ts';
import { asSubject, sessionText } from '../model/names.ts';
import { obligations } from '../model/obligations.ts';
import { dueAt, sessionById } from '../model/sessions.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';
import { reportedPlan } from './example-folders.ts';

interface Args {
  readonly who: Text;
  readonly session: Text;
  readonly due: Day;
}

export default defineRule<Args>({
  name: 'report-late',
  group: 'follow-up',
  level: 'flag',
  texts: {
    es: {
      title: 'Informe recibido fuera de plazo',
      message: ({ who, session, due }) =>
        `${wording(who, 'es')} informó a la ${meetingNamed(wording(session, 'es'))} después del ${documentWords.es.days(due)}, en que vencía el plazo.`,
      hint: () => 'Nada que corregir si la fecha de entrega es la verdadera; téngalo en cuenta en el resumen.',
      what: 'Un país entregó su informe a una reunión después del plazo.',
      why: 'Lo que llega tarde puede faltar en los documentos que ya circularon.',
      correct: 'Compruebe la fecha de entrega (submitted) y el plazo de la reunión (reportsDue).',
    },
    en: {
      title: 'Report received late',
      message: ({ who, session, due }) =>
        `${wording(who, 'en')} reported to the ${wording(session, 'en')} after ${documentWords.en.days(due)}, the deadline.`,
      hint: () => 'There is nothing to correct if the date of submission is right; bear it in mind for the summary.',
      what: 'A country submitted its report to a session after the deadline.',
      why: 'What arrives late may be missing from papers that have already been circulated.',
      correct: 'Check the date of submission (submitted) and the deadline of the session (reportsDue).',
    },
  },
  examples: {
    file: 'reports/crm-1/HN.yaml',
    within: 'file',
    bad: yaml`
      reporter: HN
      session: crm-1
      submitted: 2008-04-20 # !
      audience: public
      entries:
        - activity: informar
          status: in-progress
    `,
    good: yaml`
      reporter: HN
      session: crm-1
      submitted: 2008-04-15
      audience: public
      entries:
        - activity: informar
          status: in-progress
    `,
    also: {
      'sessions.yaml': yaml`
        sessions:
          - id: crm-1
            kind: crm
            number: 1
            start: 2008-04-08
            end: 2008-04-09
            reportsDue: 2008-04-15
            status: open
      `,
      ...reportedPlan,
    },
  },
  *check(snapshot, { today, earlier }) {
    const late = obligations(snapshot, earlier, today).filter(({ isCountry, isLate }) => isCountry && isLate);
    const dueOf = new Map(late.map(({ reporter, session, due }) => [`${reporter} ${session}`, due]));
    for (const { file, data } of snapshot.reports) {
      const { reporter, submitted } = data;
      const meeting = sessionById(snapshot, data.session);
      const session = meeting && sessionById(snapshot, dueAt(snapshot, meeting));
      const due = dueOf.get(`${reporter} ${session?.id}`);
      if (!session || due === undefined || submitted === undefined || submitted <= due || submitted > today) continue;
      yield {
        at: { file, path: ['submitted'] },
        args: { who: asSubject(snapshot, reporter), session: sessionText(snapshot, session), due },
        country: reporter,
        session: session.id,
      };
    }
  },
});
