import { documentWords } from '../messages/documents/index.ts';
import { contactPoints, contactState } from '../model/contacts.ts';
import type { Day } from '../model/days.ts';
import { reporterName } from '../model/names.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly who: Text;
  readonly confirmed: Day;
  readonly months: number;
}

export default defineRule<Args>({
  name: 'contact-unconfirmed',
  group: 'contacts',
  level: 'flag',
  texts: {
    es: {
      title: 'Punto de contacto sin confirmar',
      message: ({ who, confirmed, months }) =>
        `Un punto de contacto se confirmó por última vez el ${documentWords.es.days(confirmed)}, hace más de ${months} meses; país: ${wording(who, 'es')}.`,
      hint: () => 'Pregunte al país si sigue siendo el mismo y escriba el día de su respuesta en «confirmed».',
      what: 'Un punto de contacto no se ha confirmado en el plazo de meses que fijan los ajustes (contactMonths).',
      why: 'Las personas cambian de cargo, y un recordatorio enviado a quien ya no está se pierde.',
      correct: 'Pregunte al país. Si cambió, ponga «until» al anterior y añada el nuevo.',
    },
    en: {
      title: 'Contact point not confirmed',
      message: ({ who, confirmed, months }) =>
        `A contact point was last confirmed on ${documentWords.en.days(confirmed)}, more than ${months} months ago; country: ${wording(who, 'en')}.`,
      hint: () => 'Ask the country whether it is still the same, and write the day of its answer in “confirmed”.',
      what: 'A contact point has not been confirmed within the number of months given in the settings (contactMonths).',
      why: 'People change posts, and a reminder sent to somebody who has left is lost.',
      correct: 'Ask the country. If it has changed, give the former one “until” and add the new one.',
    },
  },
  examples: {
    file: 'contacts/HN.yaml',
    within: 'file',
    bad: yaml`
      country: HN
      contacts:
        - id: hn-enlace-1
          roles: [liaison-trafficking]
          institution: {es: Cancillería}
          position: {es: Dirección}
          languages: [es]
          since: 2006-01-01
          confirmed: 2006-04-01 # !
    `,
    good: yaml`
      country: HN
      contacts:
        - id: hn-enlace-1
          roles: [liaison-trafficking]
          institution: {es: Cancillería}
          position: {es: Dirección}
          languages: [es]
          since: 2006-01-01
          confirmed: 2008-04-01
    `,
    also: {
      'crm-plan.yaml': yaml`
        formatVersion: 1
        languages: [es]
        sourceLanguage: es
        timeZone: UTC
        visibility: public
        contactMonths: 12
      `,
    },
  },
  *check(snapshot, { today }) {
    const months = snapshot.settings.contactMonths ?? 0;
    for (const point of contactPoints(snapshot)) {
      const { country, contact, file, position } = point;
      // Of a day that is still to come, that itself is told.
      if (contact.confirmed <= today && contactState(snapshot, point, today) === 'unconfirmed')
        yield {
          at: { file, path: ['contacts', position, 'confirmed'] },
          args: { who: reporterName(snapshot, country), confirmed: contact.confirmed, months },
        };
    }
  },
});
