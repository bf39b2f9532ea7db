import { openData } from '../../context.ts';
import { type Command, failOn, formatOption } from '../command.ts';

export const validate: Command = {
  name: 'validate',
  alias: 'validar',
  alsoTyped: ['comprobar', 'verificar', 'check', 'verify'],
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
  options: [
    {
      ...formatOption(['text', 'json', 'github', 'sarif', 'junit']),
      texts: {
        es: 'formato de salida: text, para leerlo; json, para programas; github, para que GitHub Actions señale cada línea; sarif, para herramientas de análisis; junit, para informes de pruebas (GitLab, Jenkins)',
        en: 'output format: text, to be read; json, for programs; github, for GitHub Actions to mark each line; sarif, for analysis tools; junit, for test reports (GitLab, Jenkins)',
      },
    },
    failOn,
  ],
  examples: ['', '--format json', '--format github', '--today 2008-05-01'],
  async run(context, typed) {
    const [{ checkedOf }, { validation }, { needsFound, printAnswer }, { exitFor }] = await Promise.all([
      import('../../findings.ts'),
      import('../../finding-answers.ts'),
      import('../../formats/index.ts'),
      import('../../exit.ts'),
    ]);
    const data = await openData(context);
    const { snapshot, today } = data;
    const { findings: all, accepted } = await checkedOf(data, context);
    const format = typed.value('format');
    const origin = needsFound(format) ? await (await import('../../origin.ts')).originOf(data, context) : undefined;
    await printAnswer(
      validation({ snapshot, today, all, accepted, ...context, ...(origin ? { origin } : {}) }),
      format,
      context,
    );
    return exitFor(all, typed.value('failOn'));
  },
};
