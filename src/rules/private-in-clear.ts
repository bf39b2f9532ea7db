import { defineRule, yaml } from './define.ts';

interface Args {
  /** The key whose value is personal; null where it is a whole report. */
  readonly key: string | null;
}

export default defineRule<Args>({
  name: 'private-in-clear',
  group: 'references',
  level: 'error',
  texts: {
    es: {
      title: 'Dato reservado en un repositorio público',
      message: ({ key }) =>
        key
          ? `El «${key}» de un punto de contacto sería público, porque este repositorio lo es.`
          : 'Este informe es solo para la Red y sería público, porque este repositorio lo es.',
      hint: ({ key }) =>
        key
          ? `Borre «${key}», también de la historia de Git si ya se publicó.`
          : 'Quítelo de aquí o, si puede ser público, escriba audience: public.',
      what: 'En un repositorio público hay un nombre, correo, teléfono o usuario de un punto de contacto, o un informe que es solo para la Red.',
      why: 'Lo que ya se publicó no se puede retirar. Esta regla no se puede desactivar.',
      correct:
        'Quite el dato, o guarde los datos en un repositorio privado e indíquelo en los ajustes (visibility: private).',
    },
    en: {
      title: 'Private data made public',
      message: ({ key }) =>
        key
          ? `The “${key}” of a contact point would be public, because this repository is public.`
          : 'This report is for the Network only and would be public, because this repository is public.',
      hint: ({ key }) =>
        key
          ? `Delete “${key}”, also from the Git history if it has already been published.`
          : 'Remove it from here or, if it may be public, write audience: public.',
      what: 'A public repository contains a name, e-mail address, phone number or login of a contact point, or a report for the Network only.',
      why: 'What has been published cannot be withdrawn. This rule cannot be turned off.',
      correct: 'Remove it, or keep the data in a private repository and say so in the settings (visibility: private).',
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
          name: Persona Inventada # !
          institution: {es: Cancillería}
          position: {es: Dirección}
          languages: [es]
          since: 2008-01-01
          confirmed: 2008-04-01
    `,
    good: yaml`
      country: HN
      contacts:
        - id: hn-enlace-1
          roles: [liaison-trafficking]
          institution: {es: Cancillería}
          position: {es: Dirección}
          languages: [es]
          since: 2008-01-01
          confirmed: 2008-04-01
    `,
  },
  *check({ settings, unreadKinds, contacts, reports }) {
    if (settings.visibility !== 'public' || unreadKinds.has('settings')) return;
    for (const { file, data } of contacts)
      for (const [i, contact] of data.contacts.entries())
        for (const key of ['name', 'email', 'phone', 'login'] as const)
          if (contact[key] !== undefined) yield { at: { file, path: ['contacts', i, key] }, args: { key } };
    for (const { file, data } of reports)
      if (data.audience !== 'public') yield { at: { file, path: ['audience'] }, args: { key: null } };
  },
});
