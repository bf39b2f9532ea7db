import { UsageError } from '../../../model/errors.ts';
import { openData } from '../../context.ts';
import { type Command, excelOption, formatAsked, formatOption } from '../command.ts';

export const query: Command = {
  name: 'query',
  alias: 'consultar',
  alsoTyped: ['datos'],
  texts: {
    es: {
      summary: 'da los datos en JSON o CSV, para otros programas',
      details:
        'Da los datos en JSON o CSV: plans (planes), items (sus elementos), sessions (reuniones), members (miembros), instruments (instrumentos), glossary (glosario), reports (informes), registers (registros) u obligations (quién debe informar de qué). Cada fila lleva las claves del elemento, el nombre de su archivo y la línea.',
    },
    en: {
      summary: 'outputs the data as JSON or CSV, for other programs',
      details:
        'Outputs the data as JSON or CSV: plans, items (of the plans), sessions (and other meetings), members, instruments, glossary, reports, registers or obligations (who has to report on what). Each row has the keys of the item, the name of its file and the line.',
    },
  },
  words: [
    {
      name: { es: 'qué', en: 'what' },
      text: {
        es: 'plans, items, sessions, members, instruments, glossary, reports, registers u obligations',
        en: 'plans, items, sessions, members, instruments, glossary, reports, registers or obligations',
      },
    },
  ],
  options: [formatOption(['json', 'csv']), excelOption],
  examples: ['items', 'sessions --excel', 'registers --format csv'],
  async run(context, typed) {
    const [{ earlierWithNote, findingsOf, printDespiteErrors }, { queryAnswer }, { queryNames }, { unknownValue }] =
      await Promise.all([
        import('../../findings.ts'),
        import('./answer.ts'),
        import('../../../views/query.ts'),
        import('../../suggest.ts'),
      ]);
    const [what] = typed.words;
    if (what === undefined)
      throw new UsageError('missingArgument', { argument: context.lang === 'es' ? 'qué' : 'what' });
    if (!queryNames.includes(what)) throw unknownValue(context.lang === 'es' ? 'consultar' : 'query', what, queryNames);
    const format = formatAsked(typed);
    const data = await openData(context);
    const { snapshot, today } = data;
    const earlier = await earlierWithNote(data, context);
    const findings = await findingsOf(data, context, earlier);
    if (what === 'reports' && snapshot.reports.some(({ data: { audience } }) => audience !== 'public'))
      context.note(context.words.reports.networkOnly);
    return printDespiteErrors(queryAnswer(snapshot, earlier, today, what, context), findings, format, context);
  },
};
