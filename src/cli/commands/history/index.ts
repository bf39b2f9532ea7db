import { UsageError } from '../../../model/errors.ts';
import { openData } from '../../context.ts';
import { type Command, formatOption } from '../command.ts';

export const history: Command = {
  name: 'history',
  alias: 'historia',
  texts: {
    es: {
      summary: 'muestra qué pasó con un elemento en cada reunión',
      details:
        'Muestra cómo estaba un elemento al cerrar cada reunión y cómo está ahora, qué cambió entre una y otra, quién lo decidió y en qué párrafo.',
    },
    en: {
      summary: 'shows what became of an item at each session',
      details:
        'Shows the state of an item when each session was closed and now, what changed in between, who decided it and in which paragraph.',
    },
  },
  words: [
    {
      name: { es: 'elemento', en: 'item' },
      text: {
        es: 'el identificador (lo que sigue a «id:») de un elemento del plan, de una reunión, de un término…; «crm-plan consultar items --format csv» da los del plan',
        en: 'the identifier (what comes after “id:”) of an item of the plan, of a session, of a term…; “crm-plan query items --format csv” gives those of the plan',
      },
    },
  ],
  options: [formatOption(['text', 'json'])],
  examples: ['taller-lineamientos', 'taller-lineamientos --format json'],
  async run(context, typed) {
    const [{ historyAnswer }, { earlierWithNote, findingsOf, printDespiteErrors }, { firstUncounted }] =
      await Promise.all([import('./answer.ts'), import('../../findings.ts'), import('../../../model/obligations.ts')]);
    const [id] = typed.words;
    if (id === undefined)
      throw new UsageError('missingArgument', { argument: context.lang === 'es' ? 'elemento' : 'item' });
    const data = await openData(context);
    const earlier = await earlierWithNote(data, context);
    const answer = await historyAnswer(data, earlier, context, id);
    const { atOption, words } = context;
    // What else is wrong with an earlier state is no matter of today's reader.
    const isUncounted = atOption !== undefined && firstUncounted(data.snapshot, earlier, data.today) !== null;
    if (isUncounted) context.note(words.history.uncounted(atOption));
    const findings = data.at === null ? await findingsOf(data, context, earlier) : [];
    const code = await printDespiteErrors(answer, findings, typed.value('format'), context);
    return isUncounted ? 1 : code;
  },
};
