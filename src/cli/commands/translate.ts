import { UsageError } from '../../model/errors.ts';
import { openData, refuseAt } from '../context.ts';
import type { Command } from './command.ts';

const actions = { status: 'status', estado: 'status', confirm: 'confirm', confirmar: 'confirm' } as const;

export const translate: Command = {
  name: 'translate',
  alias: 'traducir',
  texts: {
    es: {
      summary: 'muestra las traducciones por revisar y las confirma',
      details:
        'estado: muestra cada texto cuya traducción no se ha confirmado con su redacción actual, en los dos idiomas. confirmar: anota que la traducción de un elemento se revisó y vale.',
    },
    en: {
      summary: 'shows the translations to be reviewed, and confirms them',
      details:
        'status: shows each text whose translation was not confirmed against its present wording, in both languages. confirm: records that the translation of an item was reviewed and holds.',
    },
  },
  words: [
    {
      name: { es: 'estado|confirmar', en: 'status|confirm' },
      text: { es: 'qué hacer (por defecto, estado)', en: 'what to do (by default status)' },
    },
    {
      name: { es: 'elemento', en: 'item' },
      text: { es: 'identificador del elemento que se confirma', en: 'the identifier of the item to be confirmed' },
    },
  ],
  options: [
    {
      flags: '--cosmetic',
      texts: {
        es: 'confirma todos los textos que solo cambiaron de forma',
        en: 'confirms all texts of which only the look changed',
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
    const [{ translationStatus, confirmTranslations }, { nearest }] = await Promise.all([
      import('../translate.ts'),
      import('../../model/nearest.ts'),
    ]);
    const [action = 'status', item] = typed.words;
    if (!Object.hasOwn(actions, action)) {
      const allowed = Object.keys(actions).filter(
        (name) => ['estado', 'confirmar'].includes(name) === (context.lang === 'es'),
      );
      throw new UsageError('unknownValue', {
        option: context.lang === 'es' ? 'traducir' : 'translate',
        value: action,
        allowed,
        near: nearest(action, allowed),
      });
    }
    if (actions[action as keyof typeof actions] === 'confirm') refuseAt(context);
    const data = await openData(context);
    if (actions[action as keyof typeof actions] === 'status') {
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
