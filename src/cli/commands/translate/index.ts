import { UsageError } from '../../../model/errors.ts';
import { openData, refuseAt } from '../../context.ts';
import type { Command } from '../command.ts';

const actions = [
  {
    name: 'status',
    alias: 'estado',
    texts: { es: 'qué traducciones hay que revisar', en: 'which translations have to be reviewed' },
  },
  {
    name: 'confirm',
    alias: 'confirmar',
    texts: { es: 'confirma que la traducción se revisó', en: 'confirms that the translation has been reviewed' },
  },
] as const;

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
      text: { es: 'el identificador del elemento que se confirma', en: 'the identifier of the item to be confirmed' },
    },
  ],
  options: [
    {
      flags: '--cosmetic',
      texts: {
        es: 'confirma todos los textos que solo cambiaron de forma',
        en: 'confirms all texts with editorial changes only',
      },
    },
    {
      flags: '--official',
      texts: {
        es: 'la traducción es oficial: la adoptó la Conferencia',
        en: 'the translation is official: the Conference adopted it',
      },
    },
  ],
  examples: ['', 'confirm taller-lineamientos-atencion', 'confirm --cosmetic'],
  async run(context, typed) {
    const [{ translationStatus, confirmTranslations }, { choiceNamed }] = await Promise.all([
      import('./actions.ts'),
      import('../../suggest.ts'),
    ]);
    const [word = 'status', item] = typed.words;
    const { name: action } = choiceNamed(actions, word, translate, context.lang);
    if (action === 'confirm') refuseAt(context);
    const data = await openData(context);
    if (action === 'status') {
      if (item !== undefined) throw new UsageError('tooManyArguments', { argument: item });
      return translationStatus(data, context);
    }
    return confirmTranslations(data, context, {
      item,
      cosmetic: typed.has('cosmetic'),
      official: typed.has('official'),
    });
  },
};
