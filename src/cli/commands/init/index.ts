import { refuseAt } from '../../context.ts';
import type { Command } from '../command.ts';
import { type Forge, forges } from './forges.ts';

export const init: Command = {
  name: 'init',
  alias: 'iniciar',
  texts: {
    es: {
      summary: 'crea una carpeta para los datos de un plan',
      details:
        'Crea una carpeta con un plan por rellenar, los ajustes del editor y una página «Primer día». Nunca sobrescribe lo que existe. En una carpeta que ya tiene datos, --forge añade solo los archivos de GitHub o GitLab.',
    },
    en: {
      summary: 'creates a folder for the data of a plan',
      details:
        'Creates a folder with a plan to be filled in, the settings of the editor and a page “Primer día” (first day). It never overwrites what exists. In a folder that has data already, --forge adds only the files of GitHub or GitLab.',
    },
  },
  words: [
    {
      name: { es: 'carpeta', en: 'dir' },
      text: { es: 'la carpeta nueva (por defecto, la actual)', en: 'the new folder (by default the current one)' },
    },
  ],
  options: [
    {
      flags: '--package <spec>',
      alsoTyped: ['paquete'],
      texts: {
        es: 'de dónde se instala el programa: una versión, un archivo .tgz (por defecto, esta versión exacta)',
        en: 'where the program is installed from: a version, a .tgz file (by default this exact version)',
      },
    },
    {
      flags: '--example',
      alsoTyped: ['ejemplo'],
      texts: {
        es: 'con datos inventados: dos reuniones cerradas y una abierta, para probar (necesita Git)',
        en: 'with invented data: two closed sessions and an open one, to try out (needs Git)',
      },
    },
    {
      flags: '--forge <name>',
      alsoTyped: ['forja', 'plataforma', 'servidor', 'ci'],
      texts: {
        es: 'dónde estará la carpeta: con lo que comprueba cada solicitud de cambio y hace los documentos',
        en: 'where the folder is going to be kept: with what checks each request and makes the documents',
      },
      values: forges,
      byDefault: 'none',
    },
    {
      flags: '--pages',
      alsoTyped: ['paginas', 'sitio', 'publicar', 'publish'],
      texts: {
        es: 'con --forge: publica el plan y su estado como páginas, que cualquiera puede leer',
        en: 'with --forge: publishes the plan and its status as pages, which anyone can read',
      },
    },
  ],
  examples: ['ejemplo --example', 'plan', 'plan --package crm-plan-0.1.0.tgz', 'plan --forge github'],
  async run(context, typed) {
    refuseAt(context);
    const { makeDataFolder, makeExample } = await import('./folder.ts');
    const make = typed.has('example') ? makeExample : makeDataFolder;
    return make(context, typed.words[0] ?? '.', {
      spec: typed.value('package'),
      forge: typed.value('forge') as Forge,
      withPages: typed.has('pages'),
    });
  },
};
