import { UsageError } from '../../../model/errors.ts';
import { type Context, type ExitCode, openData, refuseAt } from '../../context.ts';
import { type Command, formatOption, type Typed } from '../command.ts';
import type { Action } from './action.ts';
import { decisions } from './decisions.ts';

/** What can be done with a session: one file each, one entry here. */
const actions = [
  {
    name: 'list',
    alias: 'lista',
    words: 0,
    texts: { es: 'las sesiones, y cómo está cada una', en: 'the sessions, and how each of them stands' },
    load: () => import('./list.ts'),
  },
  {
    name: 'open',
    alias: 'abrir',
    words: 1,
    texts: { es: 'la marca como abierta', en: 'marks it as open' },
    load: () => import('./open.ts'),
  },
  {
    name: 'prepare',
    alias: 'preparar',
    words: 1,
    texts: { es: 'qué falta antes de ella', en: 'what is still to do before it' },
    load: () => import('./prepare.ts'),
  },
  {
    name: 'decide',
    alias: 'decidir',
    words: 3,
    texts: {
      es: 'anota lo que decidió sobre un elemento, y hace en el plan el cambio que significa',
      en: 'records what it decided on an item, and makes the change in the plan that this means',
    },
    load: () => import('./decide.ts'),
  },
  {
    name: 'close',
    alias: 'cerrar',
    words: 1,
    texts: {
      es: 'guarda en Git los datos como quedaron, con una etiqueta',
      en: 'keeps the data as they stand in Git, with a tag',
    },
    load: () => import('./close.ts'),
  },
  {
    name: 'reopen',
    alias: 'reabrir',
    words: 1,
    texts: { es: 'la abre otra vez, con su motivo', en: 'opens it again, with a reason' },
    load: () => import('./reopen.ts'),
  },
] as const;

type ActionName = (typeof actions)[number]['name'];

/** The options that only one of them takes. */
const owners: Readonly<Record<string, readonly [ActionName, ...ActionName[]]>> = {
  paragraph: ['decide'],
  reason: ['reopen'],
  push: ['close'],
  dryRun: ['close'],
  format: ['list', 'prepare'],
};

export const session: Command = {
  name: 'session',
  alias: 'sesion',
  texts: {
    es: {
      summary: 'la vida de una sesión: abrirla, prepararla, anotar decisiones, cerrarla',
      details:
        'Lleva una sesión de principio a fin: se abre, se prepara, se anota lo que decidió y se cierra. Al cerrarla, sus datos quedan guardados en Git y siempre se puede volver a ellos.',
    },
    en: {
      summary: 'the life of a session: open it, prepare it, record decisions, close it',
      details:
        'Takes a session from beginning to end: it is opened, prepared, its decisions are recorded, and it is closed. Closing keeps its data in Git, and one can always come back to them.',
    },
  },
  words: [
    {
      name: { es: 'acción', en: 'action' },
      text: { es: 'qué hacer (por defecto, lista)', en: 'what to do (by default list)' },
      values: actions,
    },
    {
      name: { es: 'sesión', en: 'session' },
      text: { es: 'su identificador (crm-13) o número (XIII, 13)', en: 'its identifier (crm-13) or number (XIII, 13)' },
    },
    {
      name: { es: 'elemento', en: 'item' },
      text: {
        es: 'de decidir: el identificador de un elemento del plan (lo que está tras «id:»)',
        en: 'of decide: the identifier of an item of the plan (what stands after “id:”)',
      },
    },
    {
      name: { es: 'decisión', en: 'decision' },
      text: { es: 'de decidir: qué se decidió', en: 'of decide: what was decided' },
      values: decisions,
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
  examples: [
    '',
    'open XIII',
    'prepare XIII',
    'decide XIII taller-lineamientos adopted --paragraph 4',
    'close XIII --dry-run',
    'reopen XIII --reason "…"',
  ],
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
  const { choiceNamed } = await import('../../suggest.ts');
  const [word = 'list', ...rest] = typed.words;
  const action = choiceNamed(actions, word, session, context.lang);
  if (rest.length > action.words) throw new UsageError('tooManyArguments', { argument: rest[action.words] ?? '' });
  const missing = session.words?.[rest.length + 1]?.name[context.lang] ?? '';
  if (rest.length < action.words) throw new UsageError('missingArgument', { argument: missing });
  return action;
}

async function checkOptions(name: ActionName, typed: Typed): Promise<void> {
  for (const [option, of] of Object.entries(owners))
    if (!of.includes(name) && typed.has(option)) {
      const flag = `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      const named = actions
        .filter((action) => of.includes(action.name))
        .map((action) => ({ es: action.alias, en: action.name }));
      throw new UsageError('optionOfAnother', { option: flag, actions: named });
    }
}
