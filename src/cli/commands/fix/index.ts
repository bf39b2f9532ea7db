import { openWhole, refuseAt } from '../../context.ts';
import type { Command } from '../command.ts';

export const fix: Command = {
  name: 'fix',
  alias: 'corregir',
  texts: {
    es: {
      summary: 'corrige lo que se entiende sin duda: muestra cada cambio y pregunta',
      details:
        'Hace lo que los mensajes de «validar» dicen que se escriba, donde no hay duda de lo que se quiso decir: códigos y nombres de países, fechas escritas de otro modo, comillas de Word, dos puntos sin comillas. Muestra cada cambio y pregunta. Lo que solo se parece a algo no se toca.',
    },
    en: {
      summary: 'corrects what is understood beyond doubt: shows each change and asks',
      details:
        'Does what the messages of “validate” say to type, where there is no doubt about what was meant: codes and names of countries, dates written in another way, quotes from Word, colons without quotes. Shows each change and asks. What only looks like something is not touched.',
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
      flags: '--yes',
      alsoTyped: ['si', 'todo', 'todas'],
      texts: { es: 'hace todos los cambios sin preguntar', en: 'makes all the changes without asking' },
    },
  ],
  examples: ['', '--yes', 'plan-data/sessions.yaml'],
  async run(context, typed) {
    refuseAt(context);
    const { fixFiles } = await import('./files.ts');
    return fixFiles(await openWhole(context), context, { names: typed.words, isForAll: typed.has('yes') });
  },
};
