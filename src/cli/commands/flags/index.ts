import { openData } from '../../context.ts';
import { type Command, excelOption, failOn, formatAsked, formatOption } from '../command.ts';

export const flags: Command = {
  name: 'flags',
  alias: 'pendientes',
  alsoTyped: ['asuntos'],
  texts: {
    es: {
      summary: 'lista los asuntos por resolver',
      details:
        'Lista los asuntos que hay que resolver: fechas y actividades por definir, propuestas que esperan una decisión, resultados sin registrar.',
    },
    en: {
      summary: 'lists the outstanding items',
      details:
        'Lists the items that have to be settled: dates and activities to be defined, proposals that await a decision, outcomes not recorded.',
    },
  },
  options: [formatOption(['text', 'json', 'markdown', 'csv']), excelOption, failOn],
  examples: ['', '--excel', '--today 2008-05-10'],
  async run(context, typed) {
    const [{ findingsSince, printDespiteErrors }, { outstandingItems }, { exitFor }] = await Promise.all([
      import('../../findings.ts'),
      import('../../finding-answers.ts'),
      import('../../exit.ts'),
    ]);
    const format = formatAsked(typed);
    const data = await openData(context);
    const { snapshot, today } = data;
    const all = await findingsSince(data, context);
    await printDespiteErrors(outstandingItems({ snapshot, today, all, ...context }), all, format, context);
    return exitFor(all, typed.value('failOn'));
  },
};
