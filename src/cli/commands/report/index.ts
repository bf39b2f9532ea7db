import { UsageError } from '../../../model/errors.ts';
import { type ExitCode, openData, openWhole, refuseAt } from '../../context.ts';
import { actionTyped } from '../actions.ts';
import { type Command, excelOption, formatAsked, formatOption } from '../command.ts';
import type { Action } from '../session/action.ts';

/** What a list and a receipt are printed in; a receipt is a page, too. */
const listFormats = ['text', 'json', 'markdown', 'csv'];

/** What can be done with reports: one file each, one entry here. */
const actions = [
  {
    name: 'list',
    alias: 'lista',
    least: 0,
    most: 1,
    options: ['format', 'excel'],
    texts: {
      es: 'quién informó a una reunión y quién falta, por país y por actividad',
      en: 'who has reported to a session and who has not, by country and by activity',
    },
    load: () => import('./list.ts'),
  },
  {
    name: 'new',
    alias: 'nuevo',
    least: 2,
    most: 2,
    texts: {
      es: 'escribe un borrador con lo que corresponde informar a un país o a un órgano',
      en: 'writes a draft with what a country or body has to report on',
    },
    load: () => import('./new.ts'),
  },
  {
    name: 'receipt',
    alias: 'acuse',
    least: 2,
    most: 2,
    options: ['format', 'excel', 'out'],
    texts: {
      es: 'qué se recibió de un país o de un órgano, cuándo, y qué falta',
      en: 'what was received from a country or body, when, and what is outstanding',
    },
    load: () => import('./receipt.ts'),
  },
] as const;

export const report: Command = {
  name: 'report',
  alias: 'informe',
  texts: {
    es: {
      summary: 'los informes de los países: borrador nuevo, lista, acuse de recibo',
      details:
        'Los informes de los países y de los órganos a una reunión. Un informe es un archivo de «reports»; sin su fecha de entrega (submitted) es un borrador y no cuenta.',
    },
    en: {
      summary: "the countries' reports: a new draft, a list, an acknowledgement of receipt",
      details:
        'The reports of the countries and bodies to a session. A report is a file in “reports”; without its date of submission (submitted) it is a draft and does not count.',
    },
  },
  words: [
    {
      name: { es: 'acción', en: 'action' },
      text: { es: 'qué hacer (por defecto, lista)', en: 'what to do (by default list)' },
      values: actions,
    },
    {
      name: { es: 'reunión', en: 'session' },
      text: {
        es: 'su identificador (crm-13) o número (XIII, 13); con lista, por defecto la próxima',
        en: 'its identifier (crm-13) or number (XIII, 13); with list by default the next one',
      },
    },
    {
      name: { es: 'país', en: 'country' },
      text: {
        es: 'con nuevo y acuse: el código de un país (HN) o el identificador de un órgano (oim)',
        en: 'with new and receipt: the code of a country (HN) or the identifier of a body (oim)',
      },
    },
  ],
  options: [
    {
      ...formatOption([...listFormats, 'html']),
      texts: {
        es: 'formato; html es del acuse, y se escribe en un archivo, en el idioma del país si no se indica --lang',
        en: 'format; html is for the receipt, and is written into a file, in the language of the country unless --lang is given',
      },
    },
    excelOption,
    {
      flags: '--out <dir>',
      alsoTyped: ['salida', 'destino', 'output'],
      texts: { es: 'carpeta del acuse en html', en: 'the folder of the receipt in html' },
      byDefault: 'out',
    },
  ],
  examples: ['', 'list XIII', 'new XIII HN', 'receipt XIII HN', 'receipt XIII HN --format html'],
  async run(context, typed) {
    const action = await actionTyped(report, actions, typed, context);
    if (action.name === 'new') refuseAt(context);
    else formatAsked(typed);
    if (action.name === 'list' && typed.value('format') === 'html')
      throw new UsageError('unknownValue', { option: '--format', value: 'html', allowed: listFormats, near: null });
    const { run }: { run: Action } = await action.load();
    const data = await (action.name === 'new' ? openWhole : openData)(context);
    return run({ context, data, words: typed.words.slice(1), typed }) satisfies Promise<ExitCode>;
  },
};
