import { type ExitCode, openData, openWhole, refuseAt } from '../../context.ts';
import { actionTyped } from '../actions.ts';
import { type Command, formatOption } from '../command.ts';
import type { Action } from './action.ts';
import { decisions } from './decisions.ts';

/** What can be done with a session: one file each, one entry here. */
const actions = [
  {
    name: 'list',
    alias: 'lista',
    least: 0,
    most: 0,
    options: ['format'],
    texts: { es: 'las reuniones, y el estado de cada una', en: 'the meetings, and the status of each' },
    load: () => import('./list.ts'),
  },
  {
    name: 'open',
    alias: 'abrir',
    least: 1,
    most: 1,
    texts: { es: 'la marca como abierta', en: 'marks it as open' },
    load: () => import('./open.ts'),
  },
  {
    name: 'prepare',
    alias: 'preparar',
    least: 1,
    most: 1,
    options: ['format'],
    texts: { es: 'qué hay que hacer antes de ella', en: 'what has to be done before it' },
    load: () => import('./prepare.ts'),
  },
  {
    name: 'decide',
    alias: 'decidir',
    least: 3,
    most: 3,
    options: ['paragraph'],
    texts: {
      es: 'anota lo que decidió sobre un elemento, y hace en el plan el cambio correspondiente',
      en: 'records what it decided on an item, and makes the corresponding change in the plan',
    },
    load: () => import('./decide.ts'),
  },
  {
    name: 'close',
    alias: 'cerrar',
    least: 1,
    most: 1,
    options: ['push', 'dryRun', 'yes'],
    texts: {
      es: 'guarda en Git los datos como están, con una etiqueta',
      en: 'saves the data as they are in Git, with a tag',
    },
    load: () => import('./close.ts'),
  },
  {
    name: 'reopen',
    alias: 'reabrir',
    least: 1,
    most: 1,
    options: ['reason'],
    texts: { es: 'la abre otra vez, con un motivo', en: 'opens it again, with a reason' },
    load: () => import('./reopen.ts'),
  },
] as const;

export const session: Command = {
  name: 'session',
  alias: 'sesion',
  alsoTyped: ['reunion', 'reuniones', 'meeting', 'meetings'],
  texts: {
    es: {
      summary: 'lleva una reunión: abrirla, prepararla, anotar sus decisiones, cerrarla',
      details:
        'Lleva una reunión de principio a fin: se abre, se prepara, se anota lo que decidió y se cierra. Al cerrarla, sus datos quedan guardados en Git y siempre se puede volver a ellos.',
    },
    en: {
      summary: 'manages a session: open it, prepare it, record its decisions, close it',
      details:
        'Takes a session from beginning to end: it is opened and prepared, its decisions are recorded, and it is closed. Closing saves its data in Git, and it is always possible to go back to them.',
    },
  },
  words: [
    {
      name: { es: 'acción', en: 'action' },
      text: { es: 'qué hacer (por defecto, lista)', en: 'what to do (by default list)' },
      values: actions,
    },
    {
      name: { es: 'reunión', en: 'session' },
      text: { es: 'su identificador (crm-13) o número (XIII, 13)', en: 'its identifier (crm-13) or number (XIII, 13)' },
    },
    {
      name: { es: 'elemento', en: 'item' },
      text: {
        es: 'con decidir: el identificador de un elemento del plan (lo que sigue a «id:»)',
        en: 'with decide: the identifier of an item of the plan (what comes after “id:”)',
      },
    },
    {
      name: { es: 'decisión', en: 'decision' },
      text: { es: 'con decidir: qué se decidió', en: 'with decide: what was decided' },
      values: decisions,
    },
  ],
  options: [
    {
      flags: '--paragraph <number>',
      alsoTyped: ['parrafo'],
      texts: { es: 'con decidir: el párrafo de la declaración', en: 'with decide: the paragraph of the declaration' },
    },
    {
      flags: '--reason <text>',
      alsoTyped: ['motivo', 'razon', 'por-que'],
      texts: { es: 'con reabrir: por qué', en: 'with reopen: why' },
    },
    {
      flags: '--dry-run',
      alsoTyped: ['prueba', 'ensayo', 'simulacro', 'sin-hacer-nada'],
      texts: {
        es: 'con cerrar: dice qué se haría y no hace nada',
        en: 'with close: says what would be done and does nothing',
      },
    },
    {
      flags: '--yes',
      alsoTyped: ['si'],
      texts: {
        es: 'con cerrar: aunque sus días estén por llegar',
        en: 'with close: although its days are still to come',
      },
    },
    {
      flags: '--push',
      alsoTyped: ['enviar', 'subir'],
      texts: {
        es: 'con cerrar: envía la rama y la etiqueta al repositorio común',
        en: 'with close: sends the branch and the tag to the shared repository',
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
    const { name, load } = await actionTyped(session, actions, typed, context);
    const isReading = name === 'list' || name === 'prepare';
    if (!isReading) refuseAt(context);
    const { run }: { run: Action } = await load();
    const data = await (isReading ? openData : openWhole)(context);
    // Whoever names a session is told else that there is none.
    if (data.snapshot.sessions === null && typed.words.length > 1)
      await (await import('../../findings.ts')).noteGone(data, context);
    return run({ context, data, words: typed.words.slice(1), typed }) satisfies Promise<ExitCode>;
  },
};
