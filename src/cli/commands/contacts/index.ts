import { openData, openWhole, refuseAt } from '../../context.ts';
import { actionTyped } from '../actions.ts';
import { type Command, excelOption, formatOption } from '../command.ts';

const actions = [
  {
    name: 'list',
    alias: 'lista',
    least: 0,
    most: Number.POSITIVE_INFINITY,
    options: ['format', 'excel'],
    texts: { es: 'los puntos de contacto, por país', en: 'the contact points, by country' },
  },
  {
    name: 'confirm',
    alias: 'confirmar',
    least: 0,
    most: Number.POSITIVE_INFINITY,
    texts: {
      es: 'anota la confirmación que el país da hoy',
      en: 'records that the country confirmed them today',
    },
  },
  {
    name: 'replace',
    alias: 'relevar',
    least: 0,
    most: Number.POSITIVE_INFINITY,
    options: ['until', 'id', 'name', 'email', 'phone'],
    texts: {
      es: 'anota quién deja el cargo y quién lo asume',
      en: 'records who leaves the post and who takes over',
    },
  },
] as const;

export const contacts: Command = {
  name: 'contacts',
  alias: 'contactos',
  texts: {
    es: {
      summary: 'muestra los puntos de contacto, los confirma y anota los relevos',
      details:
        'Muestra los puntos de contacto de cada país, cuáles faltan y cuáles están sin confirmar; anota la confirmación de un país, o el relevo de un oficial de enlace por otro. La lista es solo para la Red.',
    },
    en: {
      summary: 'shows the contact points, confirms them and records handovers',
      details:
        'Shows the contact points of each country, which are missing and which have not been confirmed; records that a country has confirmed its own, or that one liaison officer has handed over to another. The list is for the Network only.',
    },
  },
  words: [
    {
      name: { es: 'acción', en: 'action' },
      text: { es: 'qué hacer (por defecto, lista)', en: 'what to do (by default list)' },
      values: actions,
    },
    {
      name: { es: 'país', en: 'country' },
      text: { es: 'su código (HN)', en: 'its code (HN)' },
    },
    {
      name: { es: 'contacto', en: 'contact' },
      text: {
        es: 'con confirmar, los identificadores de algunos (por defecto, todos los que están en el cargo); con relevar, el de quien lo deja',
        en: 'with confirm, the identifiers of some (by default all those in post); with replace, that of whoever leaves',
      },
      isMany: true,
    },
  ],
  options: [
    {
      flags: '--until <day>',
      alsoTyped: ['hasta', 'ultimo-dia', 'fin'],
      texts: {
        es: 'con relevar: el último día de quien deja el cargo; el nuevo comienza al día siguiente',
        en: 'with replace: the last day of whoever leaves; the successor begins on the day after',
      },
    },
    {
      flags: '--name <name>',
      alsoTyped: ['nombre'],
      texts: { es: 'con relevar: el nombre de quien asume el cargo', en: 'with replace: the name of the successor' },
    },
    {
      flags: '--email <address>',
      alsoTyped: ['correo', 'correo-electronico', 'mail', 'e-mail'],
      texts: { es: 'con relevar: su correo electrónico', en: 'with replace: the e-mail address of the successor' },
    },
    {
      flags: '--phone <number>',
      alsoTyped: ['telefono', 'tel', 'telephone'],
      texts: {
        es: 'con relevar: su teléfono, entre comillas y con el código del país',
        en: 'with replace: the telephone of the successor, in quotes and with the code of the country',
      },
    },
    {
      flags: '--id <id>',
      alsoTyped: ['identificador', 'successor', 'sucesor'],
      texts: {
        es: 'con relevar: su identificador (por defecto, el de quien deja el cargo con el número siguiente)',
        en: 'with replace: the identifier of the successor (by default that of whoever leaves, with the next number)',
      },
    },
    formatOption(['text', 'json', 'markdown', 'csv']),
    excelOption,
  ],
  examples: ['', 'list HN', 'confirm HN', 'replace HN hn-enlace --until 2027-01-15 --name "…"'],
  async run(context, typed) {
    const { name } = await actionTyped(contacts, actions, typed, context);
    const words = typed.words.slice(1);
    if (name === 'list') {
      const { listContacts } = await import('./list.ts');
      return listContacts(await openData(context), context, typed, words);
    }
    refuseAt(context);
    const { confirmContacts, replaceContact } = await import('./changes.ts');
    const change = name === 'confirm' ? confirmContacts : replaceContact;
    return change(await openWhole(context), context, typed, words);
  },
};
