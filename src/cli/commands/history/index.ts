import { UsageError } from '../../../model/errors.ts';
import { openData } from '../../context.ts';
import { type Command, formatOption } from '../command.ts';

export const history: Command = {
  name: 'history',
  alias: 'historia',
  texts: {
    es: {
      summary: 'dice qué fue de un elemento en cada sesión',
      details:
        'Dice cómo estaba un elemento al cerrar cada sesión y ahora, qué le pasó entre una y otra, y quién lo decidió, en qué párrafo.',
    },
    en: {
      summary: 'says what became of an item at each session',
      details:
        'Says how an item stood when each session was closed and how it stands now, what happened to it between them, and who decided it, in which paragraph.',
    },
  },
  words: [
    {
      name: { es: 'elemento', en: 'item' },
      text: {
        es: 'el identificador (lo que está tras «id:») de un elemento del plan, de una sesión, de un término…; «crm-plan consultar items --format csv» da los del plan',
        en: 'the identifier (what stands after “id:”) of an item of the plan, of a session, of a term…; “crm-plan query items --format csv” gives those of the plan',
      },
    },
  ],
  options: [formatOption(['text', 'json'])],
  examples: ['taller-lineamientos', 'taller-lineamientos --format json'],
  async run(context, typed) {
    const [{ historyAnswer }, { findingsOf, printDespiteErrors }] = await Promise.all([
      import('./answer.ts'),
      import('../../findings.ts'),
    ]);
    const [id] = typed.words;
    if (id === undefined)
      throw new UsageError('missingArgument', { argument: context.lang === 'es' ? 'elemento' : 'item' });
    const data = await openData(context);
    const answer = await historyAnswer(data, context, id);
    const findings = data.at === null ? await findingsOf(data, context) : [];
    return printDespiteErrors(answer, findings, typed.value('format'), context);
  },
};
