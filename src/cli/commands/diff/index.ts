import { openData } from '../../context.ts';
import { type Command, formatOption } from '../command.ts';

export const diff: Command = {
  name: 'diff',
  alias: 'cambios',
  texts: {
    es: {
      summary: 'dice qué cambió de fondo entre dos sesiones',
      details:
        'Dice qué cambió entre dos sesiones, o entre una sesión y ahora: primero lo de fondo, luego lo de forma y las traducciones. Una sesión se nombra por su identificador (crm-13) o su número (XIII, 13); también vale una referencia de Git. Sin la primera, compara con la última sesión cerrada.',
    },
    en: {
      summary: 'says what changed in substance between two sessions',
      details:
        'Says what changed between two sessions, or between a session and now: substance first, then editorial changes and translations. A session is named by its identifier (crm-13) or number (XIII, 13); a Git ref will do too. Without the first, it compares with the last closed session.',
    },
  },
  words: [
    {
      name: { es: 'desde', en: 'from' },
      text: { es: 'una sesión (por defecto, la última cerrada)', en: 'a session (by default the last closed one)' },
    },
    {
      name: { es: 'hasta', en: 'to' },
      text: { es: 'otra sesión (por defecto, ahora)', en: 'another session (by default now)' },
    },
  ],
  options: [
    formatOption(['text', 'json', 'markdown']),
    {
      flags: '--exit-code',
      texts: {
        es: 'código de salida 1 si algo cambió de fondo',
        en: 'exit code 1 where something changed in substance',
      },
    },
  ],
  examples: ['', 'XII XIII', 'crm-13 --format markdown'],
  async run(context, typed) {
    const [
      { diff: changesBetween, unreadFiles },
      { weigh },
      { statesBetween },
      { changesAnswer },
      { findingsOf, printDespiteErrors },
    ] = await Promise.all([
      import('../../../diff/diff.ts'),
      import('../../../diff/weigh.ts'),
      import('../../compared.ts'),
      import('./answer.ts'),
      import('../../findings.ts'),
    ]);
    const data = await openData(context);
    const compared = await statesBetween(data, ...typed.words);
    const changes = weigh(changesBetween(compared.before, compared.after));
    const unread = unreadFiles(compared.before, compared.after);
    const { words } = context;
    if (unread.length > 0) context.note(words.diff.unread(unread));
    const findings = compared.to === null ? await findingsOf(data, context) : [];
    const answer = changesAnswer({ compared, changes, unread, ...context });
    const code = printDespiteErrors(answer, findings, typed.value('format'), context);
    const inSubstance = changes.some(({ weight }) => weight === 'substance');
    return unread.length > 0 || (typed.has('exitCode') && inSubstance) ? 1 : code;
  },
};
