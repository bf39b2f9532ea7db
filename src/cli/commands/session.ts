import { UsageError } from '../../model/errors.ts';
import { type Context, type ExitCode, openData, refuseAt } from '../context.ts';
import type { Action } from '../session/action.ts';
import { type Command, formatOption, type Typed } from './command.ts';

/** What can be done with a session: one file each, one line here. */
const actions = {
  list: { alias: 'lista', words: 0, load: () => import('../session/list.ts') },
  open: { alias: 'abrir', words: 1, load: () => import('../session/open.ts') },
  prepare: { alias: 'preparar', words: 1, load: () => import('../session/prepare.ts') },
  decide: { alias: 'decidir', words: 3, load: () => import('../session/decide.ts') },
  close: { alias: 'cerrar', words: 1, load: () => import('../session/close.ts') },
  reopen: { alias: 'reabrir', words: 1, load: () => import('../session/reopen.ts') },
} as const;

/** The options that only one of them takes. */
const owners: Readonly<Record<string, keyof typeof actions>> = {
  paragraph: 'decide',
  reason: 'reopen',
  push: 'close',
  dryRun: 'close',
};

export const session: Command = {
  name: 'session',
  alias: 'sesion',
  texts: {
    es: {
      summary: 'la vida de una sesión: abrirla, prepararla, anotar decisiones, cerrarla',
      details:
        'lista: las sesiones. abrir: la marca como abierta. preparar: qué falta antes de ella. decidir: anota lo que decidió sobre un elemento (adoptado, enmendado, aplazado, retirado) y hace en el plan el cambio que significa. cerrar: guarda en Git los datos como quedaron, con una etiqueta. reabrir: la abre otra vez, con su motivo.',
    },
    en: {
      summary: 'the life of a session: open it, prepare it, record decisions, close it',
      details:
        'list: the sessions. open: marks it as open. prepare: what is still to do before it. decide: records what it decided on an item (adopted, amended, deferred, dropped) and makes the change in the plan that this means. close: keeps the data as they stand in Git, with a tag. reopen: opens it again, with a reason.',
    },
  },
  words: [
    {
      name: { es: 'lista|abrir|preparar|decidir|cerrar|reabrir', en: 'list|open|prepare|decide|close|reopen' },
      text: { es: 'qué hacer (por defecto, lista)', en: 'what to do (by default list)' },
    },
    {
      name: { es: 'sesión', en: 'session' },
      text: { es: 'su identificador (crm-13) o número (XIII, 13)', en: 'its identifier (crm-13) or number (XIII, 13)' },
    },
    {
      name: { es: 'elemento', en: 'item' },
      text: { es: 'de decidir: el elemento del plan', en: 'of decide: the item of the plan' },
    },
    {
      name: { es: 'decisión', en: 'decision' },
      text: {
        es: 'adoptado, enmendado, aplazado o retirado',
        en: 'adopted, amended, deferred or dropped',
      },
    },
  ],
  options: [
    {
      flags: '--paragraph <number>',
      texts: { es: 'de decidir: el párrafo de la declaración', en: 'of decide: the paragraph of the declaration' },
    },
    { flags: '--reason <text>', texts: { es: 'de reabrir: por qué', en: 'of reopen: why' } },
    {
      flags: '--dry-run',
      texts: {
        es: 'de cerrar: dice qué se haría y no hace nada',
        en: 'of close: says what would be done and does nothing',
      },
    },
    {
      flags: '--push',
      texts: {
        es: 'de cerrar: envía la rama y la etiqueta al repositorio común',
        en: 'of close: sends the branch and the tag to the shared repository',
      },
    },
    formatOption(['text', 'json', 'markdown']),
  ],
  examples: ['', 'prepare XIII', 'decide XIII taller-lineamientos adopted --paragraph 4', 'close XIII --dry-run'],
  async run(context, typed) {
    const { name, load } = await chosen(context, typed);
    if (name !== 'list' && name !== 'prepare') refuseAt(context);
    await checkOptions(name, typed);
    const { run }: { run: Action } = await load();
    const data = await openData(context);
    return run({ context, data, words: typed.words.slice(1), typed }) satisfies Promise<ExitCode>;
  },
};

async function chosen(context: Context, typed: Typed) {
  const [word = 'list', ...rest] = typed.words;
  const found = Object.entries(actions).find(([name, { alias }]) => word === name || word === alias);
  if (!found) {
    const { unknownValue } = await import('../suggest.ts');
    const names = Object.entries(actions).map(([name, { alias }]) => (context.lang === 'es' ? alias : name));
    throw unknownValue(context.lang === 'es' ? 'sesion' : 'session', word, names);
  }
  const [name, action] = found as [keyof typeof actions, (typeof actions)[keyof typeof actions]];
  if (rest.length > action.words) throw new UsageError('tooManyArguments', { argument: rest[action.words] });
  const missing = session.words?.[rest.length + 1]?.name[context.lang];
  if (rest.length < action.words) throw new UsageError('missingArgument', { argument: missing });
  return { name, load: action.load };
}

async function checkOptions(name: keyof typeof actions, typed: Typed): Promise<void> {
  for (const [option, owner] of Object.entries(owners))
    if (owner !== name && typed.has(option)) {
      const flag = `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      throw new UsageError('optionOfAnother', {
        option: flag,
        action: actions[owner] && { es: actions[owner].alias, en: owner },
      });
    }
}
