import { missingRoles, roleName } from '../model/contacts.ts';
import { reporterName } from '../model/names.ts';
import { type Text, wording } from '../model/text.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  readonly who: Text;
  readonly role: string;
}

export default defineRule<Args>({
  name: 'contact-missing',
  group: 'contacts',
  level: 'flag',
  texts: {
    es: {
      title: 'Falta un punto de contacto',
      message: ({ who, role }) =>
        `No se ha registrado ningún punto de contacto para «${roleName(role, 'es')}»; país: ${wording(who, 'es')}.`,
      hint: () => 'Pida al país que lo designe y añádalo a su archivo de «contacts/».',
      what: 'Un país no tiene punto de contacto para una función que los ajustes exigen (requiredRoles).',
      why: 'Sin él, nadie recibe los recordatorios ni la información de esa función.',
      correct: 'Pida al país que designe a alguien. No se señala si el país no es miembro o si la función no se exige.',
    },
    en: {
      title: 'Contact point missing',
      message: ({ who, role }) =>
        `No contact point has been recorded for “${roleName(role, 'en')}”; country: ${wording(who, 'en')}.`,
      hint: () => 'Ask the country to designate one, and add it to its file in “contacts/”.',
      what: 'A country has no contact point for a role that the settings require (requiredRoles).',
      why: 'Without one nobody receives the reminders and information for that role.',
      correct:
        'Ask the country to designate somebody. It is not reported if the country is not a member or the role is not required.',
    },
  },
  examples: {
    file: 'crm-plan.yaml',
    within: 'file',
    bad: yaml`
      formatVersion: 1
      languages: [es]
      sourceLanguage: es
      timeZone: UTC
      visibility: public
      requiredRoles: [campaigns] # !
    `,
    good: yaml`
      formatVersion: 1
      languages: [es]
      sourceLanguage: es
      timeZone: UTC
      visibility: public
    `,
  },
  *check(snapshot, { today }) {
    if (snapshot.unreadKinds.has('contacts')) return;
    for (const { country, role, position } of missingRoles(snapshot, today))
      yield {
        at: { file: 'crm-plan.yaml', path: ['requiredRoles', position] },
        args: { who: reporterName(snapshot, country), role },
        country,
      };
  },
});
