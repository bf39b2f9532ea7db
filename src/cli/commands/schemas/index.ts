import { openWhole, refuseAt } from '../../context.ts';
import type { Command } from '../command.ts';

export const schemas: Command = {
  name: 'schemas',
  alias: 'esquemas',
  texts: {
    es: {
      summary: 'enseña al editor los identificadores de esta carpeta',
      details:
        'Escribe en .vscode/schemas lo que el editor sabe de estos archivos, con los países, órganos, reuniones, instrumentos y elementos de los planes que hay: al escribir los ofrece con su texto, y avisa del que no existe. Nunca contiene datos de los puntos de contacto. Repítalo cuando el plan cambie. Está en el idioma del plan, o en el que diga --lang.',
    },
    en: {
      summary: 'teaches the editor the identifiers of this folder',
      details:
        'Writes into .vscode/schemas what the editor knows of these files, with the countries, bodies, sessions, instruments and items of the plans that there are: it offers them with their wording, and warns of one that does not exist. It never holds data of contact points. Repeat it when the plan changes. It is in the language of the plan, or in the one that --lang names.',
    },
  },
  options: [],
  examples: ['', '--lang en'],
  async run(context) {
    refuseAt(context);
    const { writeSchemas } = await import('./write.ts');
    return writeSchemas(await openWhole(context), context);
  },
};
