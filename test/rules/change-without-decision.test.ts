import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { data, decided, es, flat, plan, read, reword, typeHint } from '../support/meeting.ts';
import { git } from '../support/repos.ts';

const about = ['--today', '2026-11-24'] as const;

interface Found {
  readonly rule: string;
  readonly line: number;
  readonly session: string;
  readonly message: string;
  readonly hint: string;
}

/** The changes that no decision speaks of, but for that which the example comes with. */
async function foundOf(folder: string): Promise<readonly Found[]> {
  const { out } = await es(folder, 'validar', '--format', 'json', ...about);
  return (JSON.parse(out) as { findings: Found[] }).findings.filter(
    ({ rule, message }) => rule === 'change-without-decision' && !message.includes('Confirmar los puntos de contacto'),
  );
}

async function close(folder: string, session: string): Promise<void> {
  const { code, err } = await es(folder, 'sesion', 'cerrar', session, '--yes', ...about);
  expect([code, code === 0 ? '' : err]).toEqual([0, '']);
}

/** Adds a meeting after the last one, which has decided to leave something for later. */
function meet(folder: string, id: string, keys: string, item: string): void {
  const sessions = `${read(folder, 'sessions.yaml').trimEnd()}\n\n  - id: ${id}\n    status: open\n    ${keys}\n`;
  writeFileSync(data(folder, 'sessions.yaml'), sessions);
  mkdirSync(data(folder, 'decisions'), { recursive: true });
  writeFileSync(
    data(folder, `decisions/${id}.yaml`),
    `session: ${id}\ndecisions:\n  - item: ${item}\n    decision: deferred\n    paragraph: "2"\n`,
  );
}

/** The decision that the hint of a change says to type. */
const typedDecision = (typed: readonly string[]): string | undefined =>
  typed.find((one) => one.startsWith('sesion decidir'))?.replace('sesion decidir ', '');

/** What a hint says to type but for that the session is opened again, which it is. */
const withoutReopening = (hint: string): string => hint.replace(/\(crm-plan sesion reabrir [^)]+\)/, '');

const course =
  '          - id: curso\n            text:\n              es: Preparar un curso\n              en: Prepare a course\n';
const disseminate = '              en: Disseminate the results of the study among consulates\n';

describe('what the hint of a change says to type takes the warning away', () => {
  /** What is changed in the example, and what is to be decided of it. */
  const changes: readonly {
    readonly what: string;
    readonly change: (folder: string) => void;
    readonly decide: string;
  }[] = [
    {
      what: 'another wording',
      change: (folder) => reword(folder, 'es: Elaborar un estudio', 'es: Elaborar tres estudios'),
      decide: 'estudio-rutas enmendado',
    },
    {
      what: 'somebody else is responsible',
      change: (folder) => reword(folder, 'responsible: countries', 'responsible: XA'),
      decide: 'campanas-informar adoptado',
    },
    {
      what: 'another one took its place',
      change: (folder) => reword(folder, disseminate, `${disseminate}            supersededBy: [estudio-rutas]\n`),
      decide: 'estudio-difundir adoptado',
    },
    {
      what: 'it is reported to others',
      change: (folder) => reword(folder, 'reportsTo: [crm]', 'reportsTo: [network]'),
      decide: 'campanas-fecha adoptado',
    },
    {
      what: 'it stands in another row',
      change: (folder) => {
        const objective = / {10}- id: retorno\n(?: {12}.*\n)+/.exec(read(folder, plan))?.[0] ?? '';
        reword(folder, `        objectives:\n${objective}`, '');
        reword(folder, '          - id: lineamientos\n', `${objective}          - id: lineamientos\n`);
      },
      decide: 'retorno adoptado',
    },
    {
      what: 'something new',
      change: (folder) =>
        reword(folder, '          - id: campanas-escuelas\n', `${course}          - id: campanas-escuelas\n`),
      decide: 'curso adoptado',
    },
    {
      what: 'deleted by the session, and reworded',
      change: (folder) => {
        reword(folder, 'origin: XA\n', 'origin: XA\n            dropped: crm-9\n');
        reword(folder, 'Llevar las campañas', 'Llevar todas las campañas');
      },
      decide: 'campanas-escuelas retirado',
    },
    {
      what: 'deleted by hand in the name of an earlier session',
      change: (folder) => reword(folder, 'origin: XB\n', 'origin: XB\n            dropped: crm-8\n'),
      decide: 'fila-taller enmendado',
    },
  ];

  test('whatever changed, each by its own hint', async () => {
    const folder = await decided();
    for (const { change } of changes) change(folder);
    await close(folder, 'IX');
    const found = await foundOf(folder);
    expect(found.map(({ session }) => session)).toEqual(changes.map(() => 'crm-9'));
    for (const [i, { what, decide }] of changes.entries()) {
      const { hint = '' } = found.find((one) => one.hint.includes(` crm-9 ${decide} `)) ?? {};
      const typed = await typeHint(folder, i === 0 ? hint : withoutReopening(hint), ...about);
      expect([what, typedDecision(typed)]).toEqual([what, `crm-9 ${decide} --paragraph 3`]);
    }
    await close(folder, 'IX');
    expect(await foundOf(folder)).toEqual([]);
  });

  for (const [what, wording, word] of [
    ['a proposal adopted by hand is adopted', 'Crear un fondo común', 'adoptado'],
    ['a proposal adopted and reworded by hand is amended', 'Crear un fondo pequeño', 'enmendado'],
  ] as const)
    test(what, async () => {
      const folder = await decided();
      // As if nobody had recorded what became of it.
      const file = 'decisions/crm-9.yaml';
      reword(folder, '  - item: retorno-fondo\n    decision: adopted\n    paragraph: "3"\n', '', file);
      reword(folder, 'Crear un fondo común', wording);
      await close(folder, 'IX');
      const [found, ...others] = await foundOf(folder);
      const typed = await typeHint(folder, found?.hint ?? '', ...about);
      expect([typedDecision(typed), others]).toEqual([`crm-9 retorno-fondo ${word} --paragraph 3`, []]);
      await close(folder, 'IX');
      expect([await foundOf(folder), read(folder, plan)]).toEqual([[], expect.stringContaining('origin: XC')]);
    });

  test('that a plan ended is written into the decisions: of another wording alone the command takes an amendment', async () => {
    const folder = await decided();
    reword(folder, 'status: adopted', 'status: ended');
    await close(folder, 'IX');
    const [found] = await foundOf(folder);
    const [, path = '', ...lines] = /escríbala en (\S+) \(«([^»]+)» y «([^»]+)»\)/.exec(found?.hint ?? '') ?? [];
    await typeHint(folder, /\(crm-plan sesion reabrir [^)]+\)/.exec(found?.hint ?? '')?.[0] ?? '', ...about);
    const [item, decision] = lines;
    writeFileSync(data(folder, path), `${read(folder, path).trimEnd()}\n  - ${item}\n    ${decision}\n`);
    await close(folder, 'IX');
    expect([await foundOf(folder), read(folder, plan)]).toEqual([[], expect.stringContaining('status: ended')]);
  });

  test('what is gone from the plan is put back first, with what became of it', async () => {
    const folder = await decided();
    const before = read(folder, plan);
    const gone = / {10}- id: estudio-difundir\n(?: {12}.*\n)+/.exec(before)?.[0] ?? '';
    reword(folder, gone, '');
    reword(folder, 'for: [estudio-riesgos, estudio-rutas, estudio-difundir]', 'for: [estudio-riesgos, estudio-rutas]');
    await close(folder, 'IX');
    const found = (await foundOf(folder)).find(({ message }) => message.includes('Difundir los resultados'));
    const hint = flat(found?.hint ?? '');
    expect(hint).toContain('póngalo de nuevo como lo dejó la VIII CE');
    const reopening = /crm-plan sesion reabrir crm-9 --reason "…"/.exec(hint)?.[0] ?? '';
    await typeHint(folder, reopening, ...about);
    reword(
      folder,
      '        calendar:\n          - id: estudio-fecha\n',
      `${gone}        calendar:\n          - id: estudio-fecha\n`,
    );
    const typed = await typeHint(folder, hint.replace(reopening, ''), ...about);
    expect(typed).toEqual(['sesion decidir crm-9 estudio-difundir retirado --paragraph 3']);
    await close(folder, 'IX');
    expect([await foundOf(folder), read(folder, plan)]).toEqual([[], expect.stringContaining('dropped: crm-9')]);
  });

  test('of activities that were still to be defined and now are, the row is amended', async () => {
    const folder = await decided();
    reword(
      folder,
      '          - id: estudio-rutas\n',
      '          - id: por-definir\n            toBeDefined: true\n          - id: estudio-rutas\n',
    );
    await close(folder, 'IX');
    meet(folder, 'crm-10', 'kind: crm\n    number: 10\n    start: 2028-05-10', 'campanas-informar');
    reword(folder, '          - id: por-definir\n            toBeDefined: true\n', course);
    reword(
      folder,
      '  - item: campanas-informar\n    decision: deferred',
      '  - item: contactos-reunion\n    decision: deferred',
      'decisions/crm-10.yaml',
    );
    await close(folder, 'X');
    const found = (await foundOf(folder)).filter(({ session }) => session === 'crm-10');
    expect(found).toHaveLength(1);
    expect(typedDecision(await typeHint(folder, found[0]?.hint ?? '', ...about))).toBe(
      'crm-10 fila-riesgos enmendado --paragraph 3',
    );
    await close(folder, 'X');
    expect((await foundOf(folder)).filter(({ session }) => session === 'crm-10')).toEqual([]);
  });

  test('a proposal that a meeting of the Network reworded is still one: it is left for the session', async () => {
    const folder = await decided();
    git(folder, 'checkout', '--quiet', '--', '.');
    git(folder, 'clean', '--quiet', '--force', '-d', 'plan-data');
    meet(folder, 'red-9', 'kind: network\n    start: 2026-05-10', 'contactos-reunion');
    reword(folder, 'Crear un fondo común', 'Crear un fondo pequeño');
    await close(folder, 'red-9');
    const [found, ...others] = await foundOf(folder);
    expect(others).toEqual([]);
    expect(typedDecision(await typeHint(folder, found?.hint ?? '', ...about))).toBe(
      'red-9 retorno-fondo aplazado --paragraph 3',
    );
    await close(folder, 'red-9');
    expect([await foundOf(folder), read(folder, plan)]).toEqual([[], expect.stringContaining('proposedBy: XC')]);
  });
});

describe('what merely took place is no decision of the session', () => {
  const held = 'Se realizó en Río Hondo, del 14 al 16 de septiembre de 2025';

  test('the closing of the example says nothing of the workshop that was held since', async () => {
    const folder = await decided();
    const { code, out, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--yes', ...about);
    expect([code, flat(out + err)]).toEqual([0, expect.not.stringContaining('taller regional')]);
    expect(await foundOf(folder)).toEqual([]);
  });

  test('nor is what came of it; another date is, and so is what is done in its place', async () => {
    for (const [from, to, count] of [
      [
        '            end: 2025-09-16\n',
        '            end: 2025-09-16\n            outcome:\n              date: 2025-10-01\n',
        0,
      ],
      ['            kind: held\n', '            kind: permanent\n', 1],
      ['            end: 2025-09-16\n', '            end: 2025-09-16\n            reportsTo: [crm]\n', 1],
    ] as const) {
      const folder = await decided();
      reword(folder, from, to);
      if (to.includes('permanent')) reword(folder, held, 'Permanente');
      await close(folder, 'IX');
      expect([to, await foundOf(folder)]).toEqual([to, Array.from({ length: count }, () => expect.anything())]);
    }
  });
});
