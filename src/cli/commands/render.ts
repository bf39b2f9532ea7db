import type { Lang } from '../../messages/documents/index.ts';
import { UsageError } from '../../model/errors.ts';
import { isCurrent } from '../../model/plans.ts';
import type { DocumentKind, Material } from '../../render/documents/index.ts';
import { documentFormatNames } from '../../render/formats.ts';
import { type Context, type OpenData, openData } from '../context.ts';
import type { Command } from './command.ts';

export const render: Command = {
  name: 'render',
  alias: 'generar',
  alsoTyped: ['documentos', 'imprimir', 'documents', 'print'],
  texts: {
    es: {
      summary: 'genera los documentos en español, en inglés y en ambos',
      details:
        'Genera los documentos en la carpeta «out» y muestra sus nombres. Sin el nombre de un documento, genera los habituales. Mientras haya errores en los datos, no genera nada.',
    },
    en: {
      summary: 'renders the documents in Spanish, in English and in both',
      details:
        'Renders the documents into the folder “out” and shows their names. Without the name of a document, it renders the usual ones. While there are errors in the data, it renders nothing.',
    },
  },
  words: [
    {
      name: { es: 'documento', en: 'document' },
      text: {
        es: 'cuál (por defecto, plan y estado)',
        en: 'which one (by default plan and status)',
      },
      values: [
        { name: 'plan', alias: 'plan', texts: { es: 'el cuadro oficial', en: 'the official table' } },
        { name: 'status', alias: 'estado', texts: { es: 'el estado del plan', en: 'the status of the plan' } },
        {
          name: 'changes',
          alias: 'cambios',
          texts: { es: 'qué cambió entre dos reuniones', en: 'what changed between two sessions' },
        },
        {
          name: 'report',
          alias: 'informe',
          texts: { es: 'un informe, y lo que falta en él', en: 'a report, and what it still owes' },
        },
        {
          name: 'summary',
          alias: 'resumen',
          texts: {
            es: 'todos los informes a una reunión, por actividad; solo para la Red',
            en: 'all reports to a session, by activity; for the Network only',
          },
        },
        {
          name: 'matrix',
          alias: 'matriz',
          texts: { es: 'lo que consta en un registro, país por país', en: 'what a register holds, country by country' },
        },
        {
          name: 'contacts',
          alias: 'contactos',
          texts: { es: 'los puntos de contacto, solo para la Red', en: 'the contact points, for the Network only' },
        },
      ],
    },
    {
      name: { es: 'de', en: 'of' },
      text: {
        es: 'con informe y resumen: la reunión; con matriz: el registro, por ejemplo treaties; con cambios: la reunión desde la que se cuentan (por defecto, la última cerrada)',
        en: 'with report and summary: the session; with matrix: the register, such as treaties; with changes: the session since which they count (by default the last closed one)',
      },
    },
    {
      name: { es: 'otro', en: 'other' },
      text: {
        es: 'con informe: el país o el órgano; con cambios: la reunión hasta la que se cuentan (por defecto, ahora)',
        en: 'with report: the country or body; with changes: the session up to which they count (by default now)',
      },
    },
  ],
  options: [
    {
      flags: '--plan <id>',
      alsoTyped: ['el-plan'],
      texts: { es: 'el plan, si hay varios', en: 'the plan, if there are several' },
    },
    {
      flags: '--format <formats>',
      alsoTyped: ['formato', 'formatos', 'tipo'],
      texts: { es: 'formatos, separados por comas', en: 'formats, separated by commas' },
      values: documentFormatNames,
      several: true,
      byDefault: 'html,markdown',
    },
    {
      flags: '--out <dir>',
      alsoTyped: ['salida', 'destino', 'output'],
      texts: { es: 'carpeta de los documentos', en: 'the folder of the documents' },
      byDefault: 'out',
    },
    {
      flags: '--since <session>',
      alsoTyped: ['desde', 'cambios-desde'],
      texts: {
        es: 'con plan: marca lo que cambió desde una reunión',
        en: 'with plan: marks what changed since a session',
      },
    },
    {
      flags: '--clean',
      alsoTyped: ['limpio', 'sin-marcas'],
      texts: { es: 'sin marcas ni leyenda', en: 'without marks or legend' },
    },
    {
      flags: '--numbered',
      alsoTyped: ['numerado', 'numeros', 'con-numeros', 'numbers'],
      texts: {
        es: 'con plan: numera filas, objetivos y actividades (2.1.3)',
        en: 'with plan: numbers rows, objectives and activities (2.1.3)',
      },
    },
  ],
  langTexts: {
    es: 'idiomas de los documentos: es, en, es+en, separados por comas (por defecto, todos)',
    en: 'languages of the documents: es, en, es+en, separated by commas (by default all)',
  },
  examples: [
    '',
    'plan --lang es+en',
    'plan --since XIII',
    'changes XII XIII',
    'report XIII HN',
    'summary XIII',
    'matrix treaties',
    'plan --clean --format html --out docs',
    'plan --numbered --lang es',
  ],
  async run(context, typed) {
    const [
      { checkedSince, earlierWithNote, errorCount },
      { renderDocument },
      { documents },
      { writeRendered },
      { nearestWord },
      { documentLanguages },
    ] = await Promise.all([
      import('../findings.ts'),
      import('../../render/render.ts'),
      import('../../render/documents/index.ts'),
      import('../written.ts'),
      import('../../model/nearest.ts'),
      import('../../messages/documents/index.ts'),
    ]);
    const [asked, ...of] = typed.words;
    const known = Object.entries(documents).flatMap(([name, { alias }]) => [name, alias]);
    const chosen = Object.entries(documents).filter(([name, kind]) =>
      asked === undefined ? isUsual(kind) : asked === name || asked === kind.alias,
    );
    if (chosen.length === 0) {
      const near = nearestWord(asked ?? '', known);
      const shown = Object.entries(documents).map(([name, { alias }]) => (context.lang === 'es' ? alias : name));
      const at = Object.entries(documents).findIndex(([name, { alias }]) => near === name || near === alias);
      throw new UsageError('unknownDocument', { name: asked ?? '', near: shown[at] ?? null, allowed: shown });
    }
    const taken = Math.max(...chosen.map(([, kind]) => wordsTaken(kind)));
    if (of.length > taken) throw new UsageError('tooManyArguments', { argument: of[taken] ?? '' });
    for (const [, kind] of chosen) ofKind(kind)?.check(of);
    for (const option of ['since', 'clean', 'numbered'])
      if (typed.has(option) && !chosen.some(([, kind]) => isMarked(kind))) {
        const names = Object.entries(documents)
          .filter(([, kind]) => isMarked(kind))
          .map(([name, { alias }]) => (context.lang === 'es' ? alias : name));
        throw new UsageError('optionOfDocument', { option: `--${option}`, documents: names });
      }
    const askedLanguages =
      context.langOption === undefined ? null : documentSets(context.langOption, documentLanguages);

    const data = await openData(context);
    const { snapshot, today } = data;
    const earlier = await earlierWithNote(data, context);
    const { findings, accepted } = checkedSince(data, earlier);
    const errors = errorCount(findings);
    if (errors > 0) {
      context.note(context.words.render.refused(errors, context.atOption));
      return 1;
    }
    const source = snapshot.settings.sourceLanguage;
    const languages = eachOnce(
      (askedLanguages ?? usualSets(snapshot.settings.languages, source)).map((set) => sourceFirst(set, source)),
    );
    const material = {
      snapshot,
      findings,
      accepted,
      earlier,
      isPublic: data.isPublic,
      today,
      clean: typed.has('clean'),
      numbered: typed.has('numbered'),
      of,
      planId: typed.value('plan'),
      at: data.at,
      since: await sinceOf(data, typed.value('since')),
      between: chosen.some(([, kind]) => isComparing(kind)) ? await comparison(data, of, context) : null,
    };
    const rendered = [];
    for (const [name, { formats }] of madeOf(chosen, material)) {
      const wanted = formats.filter((format) => typed.values('format')?.includes(format) ?? true);
      rendered.push(...(await renderDocument(name as keyof typeof documents, material, languages, wanted)));
    }

    await writeRendered(rendered, typed, context);
    return 0;
  },
};

/** Of some documents those that are made of a plan: one that is superseded or ended is in no status. */
function madeOf<T extends readonly [string, DocumentKind]>(
  chosen: readonly T[],
  { snapshot, planId }: Pick<Material, 'snapshot' | 'planId'>,
): readonly T[] {
  const plan = snapshot.plans.find(({ data }) => data.id === planId)?.data;
  if (!plan || isCurrent(plan)) return chosen;
  const made = chosen.filter(([, kind]) => kind.currentOnly !== true);
  if (made.length === 0) throw new UsageError('planOver', { id: plan.id });
  return made;
}

const isMarked = (kind: DocumentKind): boolean => kind.marked === true;

const isComparing = (kind: DocumentKind): boolean => kind.comparing === true;

const ofKind = (kind: DocumentKind): DocumentKind['of'] => kind.of;

/** Whether a document is made where none is named. */
const isUsual = (kind: DocumentKind): boolean => !isComparing(kind) && kind.of === undefined && kind.usual !== false;

/** How many words a document takes after its name. */
const wordsTaken = (kind: DocumentKind): number => (isComparing(kind) ? 2 : (kind.of?.words ?? 0));

/** The state that `--since` names. */
async function sinceOf(data: OpenData, typed: string | undefined): Promise<Material['since']> {
  if (typed === undefined) return null;
  const { statesBetween } = await import('../compared.ts');
  const { from, before } = await statesBetween(data, typed);
  if (before.unreadKinds.has('plans')) throw new UsageError('plansUnread', { at: typed });
  return { before, moment: from };
}

/** What a document that compares is made from. */
async function comparison(data: OpenData, of: readonly string[], context: Context): Promise<Material['between']> {
  const [{ statesBetween, errataOf }, { diff, unreadFiles }, { weigh }] = await Promise.all([
    import('../compared.ts'),
    import('../../diff/diff.ts'),
    import('../../diff/weigh.ts'),
  ]);
  const states = await statesBetween(data, ...of);
  const { before, after } = states;
  const { errata, missing } = await errataOf(data, states);
  if (missing.length > 0) context.note(context.words.past.editionsMissing(missing));
  return {
    ...states,
    changes: weigh(diff(before, after)),
    unread: unreadFiles(before, after),
    errata,
  };
}

/** Every language of the settings, and the source's together with each other one. */
const usualSets = (languages: readonly Lang[], source: Lang): readonly (readonly Lang[])[] => [
  ...languages.map((lang) => [lang]),
  ...languages.filter((lang) => lang !== source).map((lang) => [source, lang]),
];

const sourceFirst = (languages: readonly Lang[], source: Lang): readonly Lang[] =>
  languages.includes(source) ? [source, ...languages.filter((lang) => lang !== source)] : languages;

/** Sets of languages, each once. */
const eachOnce = (sets: readonly (readonly Lang[])[]): readonly (readonly Lang[])[] => [
  ...new Map(sets.map((set) => [set.join('+'), set])).values(),
];

/** Takes `es,es+en` apart. */
function documentSets(asked: string, documentLanguages: readonly Lang[]): readonly (readonly Lang[])[] {
  const sets = [...new Set(asked.split(',').map((set) => set.trim()))].map((set) => set.split('+'));
  const allowed = [
    ...documentLanguages,
    ...documentLanguages.slice(1).map((lang) => `${documentLanguages[0]}+${lang}`),
  ];
  for (const set of sets)
    for (const lang of set)
      if (!documentLanguages.includes(lang as Lang) || new Set(set).size < set.length)
        throw new UsageError('unknownValue', { option: '--lang', value: set.join('+'), allowed, near: null });
  return sets as unknown as readonly (readonly Lang[])[];
}
