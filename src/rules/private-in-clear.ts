import { commentsIn } from '../model/comments.ts';
import type { Place } from '../model/findings.ts';
import { personalDataIn } from '../model/personal-data.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { saysPublic } from '../model/unread.ts';
import { defineRule, yaml } from './define.ts';

interface Args {
  /** What is personal: the value of a key, a comment beside the contact points, or a whole report. */
  readonly what: 'value' | 'comment' | 'report';
  /** Empty where it is no value. */
  readonly key: string;
}

const personal = ['name', 'email', 'phone', 'login'] as const;

/** The same keys as people here call them: in a comment nobody has to write what the schema says. */
const inSpanish = ['nombre', 'correo(?: electr[oó]nico)?', 'tel[eé]fono', 'usuario'];

/** What somebody has left as a comment in place of deleting it. */
const keptBack = new RegExp(`^[#\\s]*(- *)?["']?(${[...personal, ...inSpanish].join('|')})["']?\\s*:\\s*\\S`, 'iu');

export default defineRule<Args>({
  name: 'private-in-clear',
  group: 'references',
  level: 'error',
  texts: {
    es: {
      title: 'Dato reservado en un repositorio público',
      message: ({ what, key }) =>
        ({
          value: `El «${key}» de un punto de contacto sería público, porque este repositorio lo es.`,
          comment: 'Este comentario contiene un dato personal y sería público, porque este repositorio lo es.',
          report: 'Este informe es solo para la Red y sería público, porque este repositorio lo es.',
        })[what],
      hint: ({ what, key }) =>
        ({
          value: `Borre «${key}», también de la historia de Git si ya se publicó.`,
          comment: 'Borre el comentario entero, también de la historia de Git si ya se publicó.',
          report: 'Quítelo de aquí o, si puede ser público, escriba audience: public.',
        })[what],
      what: 'En un repositorio público hay un nombre, correo, teléfono o usuario de un punto de contacto, también en un comentario, o un informe que es solo para la Red.',
      why: 'Lo que ya se publicó no se puede retirar. Esta regla no se puede desactivar.',
      correct:
        'Quite el dato, o guarde los datos en un repositorio privado e indíquelo en los ajustes (visibility: private).',
    },
    en: {
      title: 'Private data made public',
      message: ({ what, key }) =>
        ({
          value: `The “${key}” of a contact point would be public, because this repository is public.`,
          comment: 'This comment contains personal data and would be public, because this repository is public.',
          report: 'This report is for the Network only and would be public, because this repository is public.',
        })[what],
      hint: ({ what, key }) =>
        ({
          value: `Delete “${key}”, also from the Git history if it has already been published.`,
          comment: 'Delete the whole comment, also from the Git history if it has already been published.',
          report: 'Remove it from here or, if it may be public, write audience: public.',
        })[what],
      what: 'A public repository contains a name, e-mail address, phone number or login of a contact point, also in a comment, or a report for the Network only.',
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
  *check(snapshot) {
    if (saysPublic(snapshot)) yield* privateIn(snapshot);
  },
});

/** What of a state may not be public, whether or not its repository is: where it stands, and what it is. */
export function* privateIn({ contacts, reports, files }: Snapshot): Generator<{ at: Place; args: Args }> {
  for (const { file, data } of contacts) {
    for (const [i, contact] of data.contacts.entries())
      for (const key of personal)
        if (contact[key] !== undefined)
          yield { at: { file, path: ['contacts', i, key] }, args: { what: 'value', key } };
    for (const { comment, from } of commentsIn(files.get(file)?.text ?? ''))
      if (keptBack.test(comment) || personalDataIn(comment) !== null)
        yield { at: { file, from, to: from + comment.length }, args: { what: 'comment', key: '' } };
  }
  for (const { file, data } of reports)
    if (data.audience !== 'public') yield { at: { file, path: ['audience'] }, args: { what: 'report', key: '' } };
}
