import { openData } from '../../context.ts';
import { type Command, excelOption, formatAsked, formatOption } from '../command.ts';

export const status: Command = {
  name: 'status',
  alias: 'estado',
  alsoTyped: ['situacion'],
  texts: {
    es: {
      summary: 'muestra el estado del plan, por tema',
      details:
        'Muestra cuántas filas de cada tema están sin asuntos por resolver, con propuestas, sin fecha, vencidas o por definir, y cuántas entradas de cada clase hay en el calendario.',
    },
    en: {
      summary: 'shows the status of the plan, by topic',
      details:
        'Shows how many rows of each topic have nothing outstanding, are proposed, have no date, are overdue or are to be defined, and how many calendar entries there are of each kind.',
    },
  },
  options: [formatOption(['text', 'json', 'markdown', 'csv']), excelOption],
  examples: ['', '--excel', '--today 2008-05-01'],
  async run(context, typed) {
    const [{ checkedSince, earlierWithNote, printDespiteErrors }, { statusAnswer }] = await Promise.all([
      import('../../findings.ts'),
      import('./answer.ts'),
    ]);
    const format = formatAsked(typed);
    const data = await openData(context);
    const { snapshot, today } = data;
    const earlier = await earlierWithNote(data, context);
    const { findings, accepted } = checkedSince(data, earlier);
    const answer = statusAnswer({ snapshot, today, findings, accepted, earlier, ...context });
    return printDespiteErrors(answer, findings, format, context);
  },
};
