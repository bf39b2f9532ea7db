import { openData } from '../../context.ts';
import { type Command, failOn, formatOption } from '../command.ts';

export const flags: Command = {
  name: 'flags',
  alias: 'pendientes',
  texts: {
    es: {
      summary: 'lista lo que está pendiente',
      details:
        'Lista lo que las personas tienen que resolver: fechas y actividades por definir, propuestas por decidir, resultados que no constan.',
    },
    en: {
      summary: 'lists what is open',
      details:
        'Lists what people have to settle: dates and activities to be defined, proposals to be decided, outcomes that are not on record.',
    },
  },
  options: [formatOption(['text', 'json', 'markdown', 'csv']), failOn],
  examples: ['', '--format csv', '--today 2008-05-10'],
  async run(context, typed) {
    const [{ findingsSince, printDespiteErrors }, { openMatters }, { exitFor }] = await Promise.all([
      import('../../findings.ts'),
      import('../../finding-answers.ts'),
      import('../../exit.ts'),
    ]);
    const data = await openData(context);
    const { snapshot, today } = data;
    const all = await findingsSince(data, context);
    printDespiteErrors(openMatters({ snapshot, today, all, ...context }), all, typed.value('format'), context);
    return exitFor(all, typed.value('failOn'));
  },
};
