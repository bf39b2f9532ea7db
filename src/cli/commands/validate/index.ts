import { openData } from '../../context.ts';
import { type Command, failOn, formatOption } from '../command.ts';

export const validate: Command = {
  name: 'validate',
  alias: 'validar',
  texts: {
    es: {
      summary: 'comprueba los datos y dice qué corregir',
      details:
        'Lee todos los archivos de la carpeta de datos y dice qué está mal, dónde y cómo se corrige. Los asuntos por resolver se listan al final: no son errores.',
    },
    en: {
      summary: 'checks the data and says what to correct',
      details:
        'Reads all the files in the data folder and says what is wrong, where, and how to correct it. Outstanding items are listed last: they are not errors.',
    },
  },
  options: [formatOption(['text', 'json']), failOn],
  examples: ['', '--format json', '--today 2008-05-01'],
  async run(context, typed) {
    const [{ findingsOf }, { validation }, { printAnswer }, { exitFor }] = await Promise.all([
      import('../../findings.ts'),
      import('../../finding-answers.ts'),
      import('../../formats/index.ts'),
      import('../../exit.ts'),
    ]);
    const data = await openData(context);
    const { snapshot, today } = data;
    const all = await findingsOf(data, context);
    printAnswer(validation({ snapshot, today, all, ...context }), typed.value('format'), context);
    return exitFor(all, typed.value('failOn'));
  },
};
