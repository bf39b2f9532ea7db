import { documentWords } from '../messages/documents/index.ts';
import { contactPoints } from '../model/contacts.ts';
import type { Day } from '../model/days.ts';
import { reporterName } from '../model/names.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly what: 'submitted' | 'confirmed';
  /** Whose report or contact point it is. */
  readonly who: Text;
  readonly day: Day;
}

export default defineRule<Args>({
  name: 'day-ahead',
  group: 'references',
  level: 'warning',
  texts: {
    es: {
      title: 'Un día que aún no llega',
      message: ({ what, who, day }) =>
        what === 'submitted'
          ? `Un informe dice que se entregó el ${documentWords.es.days(day, day)}, que aún no llega: hasta ese día no cuenta como recibido; de: ${wording(who, 'es')}.`
          : `Un punto de contacto dice que se confirmó el ${documentWords.es.days(day, day)}, que aún no llega: hasta ese día no cuenta como confirmado; país: ${wording(who, 'es')}.`,
      hint: ({ what }) =>
        what === 'submitted'
          ? 'Escriba en «submitted» el día en que llegó el informe; el año va primero: 2008-05-06 es el 6 de mayo de 2008.'
          : 'Escriba en «confirmed» el día en que el país lo confirmó; el año va primero: 2008-05-06 es el 6 de mayo de 2008.',
      what: 'El día en que se entregó un informe o se confirmó un punto de contacto es posterior a hoy.',
      why: 'Lo que lleva una fecha futura no cuenta hasta que llega: se pide al país un informe que ya entregó, o se le vuelve a preguntar.',
      correct:
        'Compruebe el día en su fuente. A menudo el error está en el año, o se han intercambiado el día y el mes.',
    },
    en: {
      title: 'A day still to come',
      message: ({ what, who, day }) =>
        what === 'submitted'
          ? `A report says that it was submitted on ${documentWords.en.days(day, day)}, which is still to come: until that day it does not count as received; from: ${wording(who, 'en')}.`
          : `A contact point says that it was confirmed on ${documentWords.en.days(day, day)}, which is still to come: until that day it does not count as confirmed; country: ${wording(who, 'en')}.`,
      hint: ({ what }) =>
        what === 'submitted'
          ? 'Write in “submitted” the day on which the report arrived; the year comes first: 2008-05-06 is 6 May 2008.'
          : 'Write in “confirmed” the day on which the country confirmed it; the year comes first: 2008-05-06 is 6 May 2008.',
      what: 'The day on which a report was submitted or a contact point was confirmed is after today.',
      why: 'What is dated ahead does not count until then: a country is asked for a report that it has sent, or asked once more.',
      correct: 'Check the day in its source. Often the year is wrong, or the day and the month have been swapped.',
    },
  },
  examples: {
    file: 'reports/crm-1/HN.yaml',
    within: 'file',
    bad: yaml`
      reporter: HN
      session: crm-1
      submitted: 2080-04-15 # !
      audience: public
      entries:
        - activity: actividad-base
          status: in-progress
    `,
    good: yaml`
      reporter: HN
      session: crm-1
      submitted: 2008-04-15
      audience: public
      entries:
        - activity: actividad-base
          status: in-progress
    `,
  },
  *check(snapshot, { written }) {
    for (const { file, data } of snapshot.reports) {
      const { reporter, submitted: day } = data;
      if (day !== undefined && day > written)
        yield {
          at: { file, path: ['submitted'] },
          args: { what: 'submitted', who: reporterName(snapshot, reporter), day },
        };
    }
    for (const { country, contact, file, position } of contactPoints(snapshot)) {
      const { confirmed: day } = contact;
      if (day > written)
        yield {
          at: { file, path: ['contacts', position, 'confirmed'] },
          args: { what: 'confirmed', who: reporterName(snapshot, country), day },
        };
    }
  },
});
