import { openData, openWhole, refuseAt } from '../../context.ts';
import { actionTyped, type CommandAction } from '../actions.ts';
import type { Command } from '../command.ts';

const actions = [
  {
    name: 'status',
    alias: 'estado',
    texts: { es: 'qué traducciones hay que revisar', en: 'which translations have to be reviewed' },
    least: 0,
    most: 0,
  },
  {
    name: 'confirm',
    alias: 'confirmar',
    texts: { es: 'confirma que la traducción se revisó', en: 'confirms that the translation has been reviewed' },
    least: 0,
    most: Number.POSITIVE_INFINITY,
    options: ['all', 'cosmetic', 'official'],
  },
] as const satisfies readonly CommandAction[];

export const translate: Command = {
  name: 'translate',
  alias: 'traducir',
  texts: {
    es: {
      summary: 'muestra las traducciones por revisar y las confirma',
      details:
        'Muestra cada texto cuya traducción no se ha revisado con su redacción actual, en los dos idiomas; y anota que la traducción de un elemento se revisó y vale.',
    },
    en: {
      summary: 'shows the translations to be reviewed, and confirms them',
      details:
        'Shows each text whose translation was not reviewed against its present wording, in both languages; and records that the translation of an item was reviewed and holds.',
    },
  },
  words: [
    {
      name: { es: 'acción', en: 'action' },
      text: { es: 'qué hacer (por defecto, estado)', en: 'what to do (by default status)' },
      values: actions,
    },
    {
      name: { es: 'elemento', en: 'item' },
      text: {
        es: 'los identificadores de lo que se confirma; el de un plan vale por todo el plan',
        en: 'the identifiers of what is to be confirmed; that of a plan means all of the plan',
      },
      isMany: true,
    },
  ],
  options: [
    {
      flags: '--all',
      alsoTyped: ['todo', 'todos', 'todas'],
      texts: { es: 'confirma todas las que hay que revisar', en: 'confirms all that have to be reviewed' },
    },
    {
      flags: '--cosmetic',
      alsoTyped: ['forma', 'de-forma', 'solo-forma'],
      texts: {
        es: 'confirma todos los textos que solo cambiaron de forma',
        en: 'confirms all texts with editorial changes only',
      },
    },
    {
      flags: '--official',
      alsoTyped: ['oficial'],
      texts: {
        es: 'la traducción es oficial: la adoptó la Conferencia',
        en: 'the translation is official: the Conference adopted it',
      },
    },
  ],
  examples: ['', 'confirm taller-lineamientos-atencion', 'confirm --cosmetic', 'confirm --all'],
  async run(context, typed) {
    const { name: action } = await actionTyped(translate, actions, typed, context);
    const { translationStatus, confirmTranslations } = await import('./actions.ts');
    if (action === 'status') return translationStatus(await openData(context), context);
    refuseAt(context);
    return confirmTranslations(await openWhole(context), context, {
      items: typed.words.slice(1),
      all: typed.has('all'),
      cosmetic: typed.has('cosmetic'),
      official: typed.has('official'),
    });
  },
};
