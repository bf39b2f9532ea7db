import { openData } from '../../context.ts';
import { type Command, formatOption } from '../command.ts';

export const status: Command = {
  name: 'status',
  alias: 'estado',
  texts: {
    es: {
      summary: 'dice cómo está el plan, por tema',
      details:
        'Dice cuántas filas de cada tema están acordadas, propuestas, pendientes, vencidas o por definir, y qué hay en el calendario.',
    },
    en: {
      summary: 'says how the plan stands, by topic',
      details:
        'Says how many rows of each topic are settled, proposed, pending, overdue or to be defined, and what the calendar holds.',
    },
  },
  options: [formatOption(['text', 'json', 'markdown', 'csv'])],
  examples: ['', '--format csv', '--today 2008-05-01'],
  async run(context, typed) {
    const [{ findingsSince, printDespiteErrors }, { statusAnswer }] = await Promise.all([
      import('../../findings.ts'),
      import('./answer.ts'),
    ]);
    const data = await openData(context);
    const { snapshot, today } = data;
    const findings = await findingsSince(data, context);
    const answer = statusAnswer({ snapshot, today, findings, ...context });
    return printDespiteErrors(answer, findings, typed.value('format'), context);
  },
};
