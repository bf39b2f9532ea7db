import { openData, openSessions } from '../../context.ts';
import { type Command, formatOption } from '../command.ts';

export const diff: Command = {
  name: 'diff',
  alias: 'cambios',
  alsoTyped: ['comparar', 'diferencias', 'compare'],
  texts: {
    es: {
      summary: 'muestra qué cambió de fondo entre dos reuniones',
      details:
        'Muestra qué cambió entre dos reuniones, o entre una reunión y ahora: primero los cambios de fondo, luego los de forma y los de traducción. Una reunión se indica con su identificador (crm-13) o su número (XIII, 13); también se puede indicar una referencia de Git. Si no se indica ninguna, compara la última reunión cerrada con los datos de ahora.',
    },
    en: {
      summary: 'shows what changed in substance between two sessions',
      details:
        'Shows what changed between two sessions, or between a session and now: first the substantive changes, then the editorial and translation changes. A session is given by its identifier (crm-13) or number (XIII, 13); a Git ref can also be given. If none is given, it compares the last closed session with the current data.',
    },
  },
  words: [
    {
      name: { es: 'desde', en: 'from' },
      text: { es: 'una reunión (por defecto, la última cerrada)', en: 'a session (by default the last closed one)' },
    },
    {
      name: { es: 'hasta', en: 'to' },
      text: { es: 'otra reunión (por defecto, ahora)', en: 'another session (by default now)' },
    },
  ],
  options: [
    formatOption(['text', 'json', 'markdown']),
    {
      flags: '--exit-code',
      alsoTyped: ['codigo', 'codigo-de-salida'],
      texts: {
        es: 'código de salida 1 si hay cambios de fondo',
        en: 'exit code 1 if there are substantive changes',
      },
    },
  ],
  examples: ['', 'XII XIII', 'crm-13 --format markdown'],
  async run(context, typed) {
    const [
      { tuned },
      { diff: changesBetween, unreadFiles },
      { weigh },
      { statesBetween },
      { changesAnswer },
      { findingsOf, printDespiteErrors },
    ] = await Promise.all([
      import('../../../data/tuning.ts'),
      import('../../../diff/diff.ts'),
      import('../../../diff/weigh.ts'),
      import('../../compared.ts'),
      import('./answer.ts'),
      import('../../findings.ts'),
    ]);
    const isBetweenOthers = typed.words.length > 1 && context.atOption === undefined;
    const data = isBetweenOthers ? null : await openData(context);
    const compared = await statesBetween(data ?? (await openSessions(context)), ...typed.words);
    const changes = tuned(() => weigh(changesBetween(compared.before, compared.after)));
    const unread = unreadFiles(compared.before, compared.after);
    const { words } = context;
    if (unread.length > 0) context.note(words.diff.unread(unread));
    const findings = data && compared.to === null ? await findingsOf(data, context) : [];
    const between = data ? { ...compared, today: data.today } : compared;
    const answer = tuned(() => changesAnswer({ compared: between, changes, unread, ...context }));
    const code = await printDespiteErrors(answer, findings, typed.value('format'), context);
    const inSubstance = changes.some(({ weight }) => weight === 'substance');
    return unread.length > 0 || (typed.has('exitCode') && inSubstance) ? 1 : code;
  },
};
