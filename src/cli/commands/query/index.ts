import { UsageError } from '../../../model/errors.ts';
import { openData } from '../../context.ts';
import { type Command, formatOption } from '../command.ts';

export const query: Command = {
  name: 'query',
  alias: 'consultar',
  texts: {
    es: {
      summary: 'da los datos en JSON o CSV, para otros programas',
      details:
        'Da los datos en JSON o CSV: plans (planes), items (sus elementos), sessions (reuniones), members (miembros), instruments (instrumentos), glossary (glosario) o registers (registros). Cada fila lleva las claves del elemento, el nombre de su archivo y la línea.',
    },
    en: {
      summary: 'outputs the data as JSON or CSV, for other programs',
      details:
        'Outputs the data as JSON or CSV: plans, items (of the plans), sessions (and other meetings), members, instruments, glossary or registers. Each row has the keys of the item, the name of its file and the line.',
    },
  },
  words: [
    {
      name: { es: 'qué', en: 'what' },
      text: {
        es: 'plans, items, sessions, members, instruments, glossary o registers',
        en: 'plans, items, sessions, members, instruments, glossary or registers',
      },
    },
  ],
  options: [formatOption(['json', 'csv'])],
  examples: ['items', 'sessions --format csv', 'registers --format csv'],
  async run(context, typed) {
    const [{ findingsOf, printDespiteErrors }, { queryAnswer }, { queryNames }, { unknownValue }] = await Promise.all([
      import('../../findings.ts'),
      import('./answer.ts'),
      import('../../../views/query.ts'),
      import('../../suggest.ts'),
    ]);
    const [what] = typed.words;
    if (what === undefined)
      throw new UsageError('missingArgument', { argument: context.lang === 'es' ? 'qué' : 'what' });
    if (!queryNames.includes(what)) throw unknownValue(context.lang === 'es' ? 'consultar' : 'query', what, queryNames);
    const data = await openData(context);
    const { snapshot, today } = data;
    const findings = await findingsOf(data, context);
    return printDespiteErrors(queryAnswer(snapshot, today, what), findings, typed.value('format'), context);
  },
};
