import { openData, refuseAt } from '../../context.ts';
import type { Command } from '../command.ts';

export const fmt: Command = {
  name: 'fmt',
  alias: 'formatear',
  texts: {
    es: {
      summary: 'pone los archivos de datos en la forma común',
      details:
        'Pone los archivos de datos en la misma forma: las claves en su orden, los textos largos partidos al mismo ancho, comillas solo donde hacen falta. No cambia lo que dicen, y los comentarios se quedan con lo suyo. Lo que no se puede leer se nombra y se deja como está.',
    },
    en: {
      summary: 'puts the data files in the common form',
      details:
        'Puts the data files in the same form: the keys in their order, long texts folded at the same width, quotes only where they are needed. What they say does not change, and comments stay with what they belong to. What cannot be read is named and left as it is.',
    },
  },
  words: [
    {
      name: { es: 'archivo', en: 'file' },
      text: {
        es: 'los archivos o carpetas de datos (por defecto, todos)',
        en: 'the data files or folders (by default all)',
      },
      isMany: true,
    },
  ],
  options: [
    {
      flags: '--check',
      alsoTyped: ['comprobar', 'revisar', 'solo-comprobar'],
      texts: {
        es: 'no escribe nada: nombra los que no están en la forma común y termina con código 1 si hay alguno',
        en: 'writes nothing: names those that are not in the common form, and ends with code 1 if there are any',
      },
    },
    {
      flags: '--dry-run',
      alsoTyped: ['prueba', 'ensayo', 'simulacro', 'sin-hacer-nada'],
      texts: { es: 'dice qué se haría y no hace nada', en: 'says what would be done and does nothing' },
    },
  ],
  examples: ['', '--check', 'plan-data/plans'],
  async run(context, typed) {
    refuseAt(context);
    const { formatFiles } = await import('./files.ts');
    return formatFiles(await openData(context), context, {
      names: typed.words,
      isCheck: typed.has('check'),
      isDryRun: typed.has('dryRun'),
    });
  },
};
