import { documentWords } from '../messages/documents/index.ts';
import { contactPoints } from '../model/contacts.ts';
import type { Day } from '../model/days.ts';
import { pathBelow } from '../model/findings.ts';
import { named } from '../model/named.ts';
import { reporterName, spokenOf } from '../model/names.ts';
import { currentItems } from '../model/plans.ts';
import { entryDays } from '../model/sessions.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly what: 'submitted' | 'confirmed' | 'outcome' | 'held';
  /** Whose report or contact point it is; of a calendar entry, what it speaks of. */
  readonly who: readonly Text[];
  readonly day: Day;
}

type Said = Readonly<Record<Args['what'], (who: string, days: string, isOne: boolean) => string>>;

const es: Said = {
  submitted: (who, days) =>
    `Un informe dice que se entregó el ${days}, que aún no llega: hasta ese día no cuenta como recibido; de: ${who}.`,
  confirmed: (who, days) =>
    `Un punto de contacto dice que se confirmó el ${days}, que aún no llega: hasta ese día no cuenta como confirmado; país: ${who}.`,
  outcome: (who, days) =>
    `El resultado de ${who} lleva la fecha del ${days}, que aún no llega: hasta ese día no cuenta como registrado.`,
  held: (who, days, isOne) =>
    `${who} ${isOne ? 'figura como realizado' : 'figuran como realizados'}, y la fecha, el ${days}, aún no llega.`,
};

const en: Said = {
  submitted: (who, days) =>
    `A report says that it was submitted on ${days}, which is still to come: until that day it does not count as received; from: ${who}.`,
  confirmed: (who, days) =>
    `A contact point says that it was confirmed on ${days}, which is still to come: until that day it does not count as confirmed; country: ${who}.`,
  outcome: (who, days) =>
    `The outcome of ${who} is dated ${days}, which is still to come: until that day it does not count as recorded.`,
  held: (who, days, isOne) =>
    `${who} ${isOne ? 'is' : 'are'} recorded as held, and the date, ${days}, is still to come.`,
};

function said(sentences: Said, { what, who, day }: Args, lang: 'es' | 'en'): string {
  const isOfEntry = what === 'outcome' || what === 'held';
  const [first = {}] = who;
  const called = isOfEntry ? named(who, lang) : wording(first, lang);
  return sentences[what](called, documentWords[lang].days(day), who.length === 1);
}

const yearFirst = {
  es: 'el año va primero: 2008-05-06 es el 6 de mayo de 2008.',
  en: 'the year comes first: 2008-05-06 is 6 May 2008.',
} as const;

const hints = {
  es: {
    submitted: 'Escriba en «submitted» el día en que llegó el informe',
    confirmed: 'Escriba en «confirmed» el día en que el país lo confirmó',
    outcome: 'Escriba en «date» el día del resultado',
    held: 'Si está previsto, ponga kind: scheduled; si ya se realizó, corrija el día',
  },
  en: {
    submitted: 'Write in “submitted” the day on which the report arrived',
    confirmed: 'Write in “confirmed” the day on which the country confirmed it',
    outcome: 'Write in “date” the day of the outcome',
    held: 'If it is planned, put kind: scheduled; if it has been held, correct the day',
  },
} as const;

export default defineRule<Args>({
  name: 'day-ahead',
  group: 'references',
  level: 'warning',
  texts: {
    es: {
      title: 'Un día que aún no llega',
      message: (args) => said(es, args, 'es'),
      hint: ({ what }) => `${hints.es[what]}; ${yearFirst.es}`,
      what: 'El día en que se entregó un informe, se confirmó un punto de contacto, hubo un resultado o se realizó algo es posterior a hoy.',
      why: 'Lo que lleva una fecha futura no cuenta hasta que llega: se pide al país un informe que ya entregó, se le vuelve a preguntar, o un resultado no figura en ningún documento.',
      correct:
        'Compruebe el día en su fuente. A menudo el error está en el año, o se han intercambiado el día y el mes.',
    },
    en: {
      title: 'A day still to come',
      message: (args) => said(en, args, 'en'),
      hint: ({ what }) => `${hints.en[what]}; ${yearFirst.en}`,
      what: 'The day on which a report was submitted, a contact point was confirmed, an outcome came or something was held is after today.',
      why: 'What is dated ahead does not count until then: a country is asked for a report that it has sent, or asked once more, or an outcome is in no document.',
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
          args: { what: 'submitted', who: [reporterName(snapshot, reporter)], day },
        };
    }
    for (const { country, contact, file, position } of contactPoints(snapshot)) {
      const { confirmed: day } = contact;
      if (day > written)
        yield {
          at: { file, path: ['contacts', position, 'confirmed'] },
          args: { what: 'confirmed', who: [reporterName(snapshot, country)], day },
        };
    }
    for (const item of currentItems(snapshot, 'calendar')) {
      const { value, file, path } = item;
      const { date } = value.outcome ?? {};
      const who = () => spokenOf(snapshot, item);
      if (date !== undefined && date > written)
        yield {
          at: { file, path: pathBelow(path, 'outcome', 'date') },
          args: { what: 'outcome', who: who(), day: date },
        };
      const days = value.kind === 'held' ? entryDays(snapshot, value) : null;
      if (days === null || days.start <= written) continue;
      const key = value.event === undefined ? 'start' : 'event';
      yield {
        at: { file, path: pathBelow(path, key) },
        args: { what: 'held', who: who(), day: days.start },
      };
    }
  },
});
