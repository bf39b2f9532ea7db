import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { withHistory } from '../support/history.ts';
import { data, decided, es, flat, plan, read } from '../support/meeting.ts';
import { crmPlan, findingsOf, places, spawnProgram } from '../support/program.ts';
import { example, git, gitEnv, inRepository } from '../support/repos.ts';
import { tracedGit } from '../support/traced-git.ts';

describe('what a closed session left is what its reports and decisions are held against', () => {
  const about = (folder: string, activity: string, session: string) => {
    mkdirSync(data(folder, `reports/${session}`), { recursive: true });
    writeFileSync(
      data(folder, `reports/${session}/XB.yaml`),
      `reporter: XB\nsession: ${session}\naudience: network\nentries:\n  - activity: ${activity}\n    status: in-progress\n`,
    );
  };
  const unknown = async (folder: string) =>
    (
      JSON.parse((await es(folder, 'validar', '--format', 'json')).out) as {
        findings: { rule: string; file: string; line: number }[];
      }
    ).findings.filter(({ rule }) => rule === 'unknown-reference');

  test('a report to the VII may name what the plan had then; one to the IX may not', async () => {
    const folder = await example();
    about(folder, 'estudio-por-definir', 'crm-7');
    expect(await unknown(folder)).toEqual([]);
    about(folder, 'estudio-por-definir', 'crm-9');
    expect(await unknown(folder)).toMatchObject([{ file: 'reports/crm-9/XB.yaml', line: 5 }]);
  });
  test('a report to the VII may not name what came later', async () => {
    const folder = await example();
    about(folder, 'estudio-rutas', 'crm-7');
    expect(await unknown(folder)).toMatchObject([{ file: 'reports/crm-7/XB.yaml', line: 5 }]);
  });
  test('of one that there is now it is said that it was in no plan then, and not that there is none', async () => {
    const folder = await example();
    about(folder, 'estudio-rutas', 'crm-7');
    expect(await unknown(folder)).toMatchObject([
      {
        message:
          'La actividad «Elaborar un estudio de las rutas más usadas» no estaba en ningún plan cuando se cerró la VII CE, y a una reunión se le informa de lo que los planes tenían entonces.',
        hint: 'Corrija el identificador, o pase este apartado al informe a una reunión posterior.',
      },
    ]);
    about(folder, 'estudio-ruta', 'crm-7');
    expect(await unknown(folder)).toMatchObject([
      { message: expect.stringContaining('no es ninguna actividad de un plan') },
    ]);
  });
  test('a report to a part of the VII may name the same: the draft that is written of it has no error', async () => {
    const folder = await example();
    const sessions = data(folder, 'sessions.yaml');
    const part = '\n  - id: red-7\n    kind: network\n    partOf: crm-7\n    start: 2023-05-08\n    status: closed\n';
    writeFileSync(sessions, `${read(folder, 'sessions.yaml').trimEnd()}\n${part}`);
    about(folder, 'estudio-por-definir', 'red-7');
    expect(await unknown(folder)).toEqual([]);
    about(folder, 'estudio-rutas', 'red-7');
    expect(await unknown(folder)).toMatchObject([
      { file: 'reports/red-7/XB.yaml', message: expect.stringContaining('cuando se cerró la VII CE,') },
    ]);
  });
  test('a report to a part that is still open when the VIII is closed may name what the plan has had since as well', async () => {
    const folder = await example();
    const sessions = data(folder, 'sessions.yaml');
    const part = '\n  - id: red-8\n    kind: network\n    partOf: crm-8\n    start: 2026-12-05\n    status: open\n';
    writeFileSync(sessions, `${read(folder, 'sessions.yaml').trimEnd()}\n${part}`);
    writeFileSync(data(folder, plan), read(folder, plan).replaceAll('estudio-rutas', 'estudio-nuevo'));
    about(folder, 'estudio-nuevo', 'red-8');
    expect(await unknown(folder)).toEqual([]);
    about(folder, 'estudio-rutas', 'red-8');
    expect(await unknown(folder)).toEqual([]);
    about(folder, 'estudio-ruta', 'red-8');
    expect(await unknown(folder)).toMatchObject([{ file: 'reports/red-8/XB.yaml', line: 5 }]);
  });
  test('a decision may name a placeholder that was defined since', async () => {
    const folder = await example();
    writeFileSync(
      data(folder, 'decisions/crm-8.yaml'),
      read(folder, 'decisions/crm-8.yaml').replace('item: fila-riesgos', 'item: estudio-por-definir'),
    );
    expect(await unknown(folder)).toEqual([]);
  });
});

test('what is said of a meeting agrees with what it is called, also where that is masculine', async () => {
  const folder = await example();
  const called = ['Taller de la Red', 'III Taller de la Red', 'Reunión técnica', 'II Reunión técnica', 'Foro', null];
  const written = called.map(
    (name, i) =>
      `  - id: otra-${i}\n    kind: workshop\n${name === null ? '' : `    name:\n      es: ${name}\n      en: Workshop\n`}    place:\n      es: Lomas\n      en: Lomas\n    start: 2024-01-1${i}\n    end: 2024-01-1${i}\n    status: closed\n    ref: session/otra-${i}\n`,
  );
  const file = data(folder, 'sessions.yaml');
  writeFileSync(file, read(folder, 'sessions.yaml').replace('sessions:\n', `sessions:\n${written.join('')}`));
  const { out } = await es(folder, 'validar', '--format', 'json');
  const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
  const missing = findings.filter(({ rule }) => rule === 'session-ref-missing').map(({ message }) => message);
  expect(missing).toEqual(
    [
      'la reunión «Taller de la Red»',
      'la reunión «III Taller de la Red»',
      'la Reunión técnica',
      'la II Reunión técnica',
      'la reunión «Foro»',
      'la reunión «otra-5»',
    ].map((name, i) => `Los datos de ${name} deberían estar en «session/otra-${i}», y este repositorio no lo tiene.`),
  );
  const { out: compared } = await es(folder, 'cambios', 'crm-8');
  expect(compared.replace(/\s+/g, ' ')).toMatch(/la reunión «Taller de la Red»/);
  expect(compared).not.toMatch(/\b[Ll]a (III )?(Taller|Foro)/);
});

test('Git is started as often for many closed sessions as for one', async () => {
  const startedFor = async (count: number) => {
    const folder = await example();
    const more = Array.from({ length: count }, (_, i) => {
      git(folder, 'commit', '--quiet', '--allow-empty', '-m', `x${i}`);
      git(folder, 'tag', `session/otra-${i}`);
      return `  - id: otra-${i}\n    kind: workshop\n    place:\n      es: Lomas\n      en: Lomas\n    start: 2024-01-1${i}\n    status: closed\n    ref: session/otra-${i}\n`;
    });
    const file = data(folder, 'sessions.yaml');
    writeFileSync(file, read(folder, 'sessions.yaml').replace('sessions:\n', `sessions:\n${more.join('')}`));
    const { PATH, started } = tracedGit();
    for (const argv of [['validar'], ['sesion', 'lista']]) {
      const { code } = await spawnProgram(argv, { cwd: folder, env: { ...gitEnv, PATH } });
      expect(code).toBe(0);
    }
    return [...started()].sort();
  };
  expect(await startedFor(8)).toEqual(await startedFor(0));
});

/** What some rule finds in an answer of `validar --format json`. */
const foundBy = (rule: string, { out }: { readonly out: string }) =>
  (JSON.parse(out) as { findings: { rule: string; file: string; line: number }[] }).findings.filter(
    (one) => one.rule === rule,
  );

test('a decision on an item of a topic that is new changed something', async () => {
  const folder = await decided();
  const topic = (id: string) =>
    `\n  - id: ${id}\n    text:\n      es: Tema\n    rows:\n      - id: ${id}-fila\n        activities:\n${[
      'una',
      'otra',
    ]
      .map(
        (one) =>
          `          - id: ${id}-${one}\n            text:\n              es: Informar\n            proposedBy: XA\n`,
      )
      .join('')}`;
  writeFileSync(data(folder, plan), read(folder, plan) + topic('nuevo'));
  for (const [item, decision] of [
    ['nuevo-una', 'adoptado'],
    ['nuevo-otra', 'retirado'],
    ['campanas-informar', 'adoptado'],
  ] as const)
    expect((await es(folder, 'sesion', 'decidir', 'IX', item, decision, '--paragraph', '3')).code).toBe(0);
  expect((await es(folder, 'sesion', 'cerrar', 'IX', '--yes')).code).toBe(0);
  const line = read(folder, 'decisions/crm-9.yaml').split('item: campanas-informar')[0]?.split('\n').length;
  expect(foundBy('decision-without-change', await es(folder, 'validar', '--format', 'json'))).toMatchObject([
    { file: 'decisions/crm-9.yaml', line },
  ]);
});

test('of what a session left when it was closed some days later, no day is still to come; of what the folder says, one is', async () => {
  const folder = await decided();
  const on = (day: string, ...argv: string[]) => inRepository(folder, [...argv, '--lang', 'es'], day);
  expect((await on('2027-05-20', 'contactos', 'confirmar', 'XB')).code).toBe(0);
  expect((await on('2027-05-21', 'sesion', 'cerrar', 'IX')).code).toBe(0);
  expect((await on('2027-05-21', 'guardar', '--no-push')).code).toBe(0);
  const validate = (...argv: string[]) =>
    crmPlan(['validar', '--format', 'json', '--lang', 'es', ...argv], { cwd: folder, env: gitEnv });
  expect(foundBy('day-ahead', await validate('--at', 'IX'))).toEqual([]);
  expect(foundBy('day-ahead', await validate('--today', '2027-05-19'))).toMatchObject([{ file: 'contacts/XB.yaml' }]);
});

test('nor did what went with the row that it stood in stay the same', async () => {
  const folder = dataFolder();
  const names = ['linea', 'actividad-uno', 'por-definir', 'fecha'] as const;
  withHistory(folder, {
    closing: 'crm-2',
    decision: 'dropped',
    after: names.map((name) => ['plans/red.yaml', name, `otra-${name}`, 'all'] as const),
  });
  const found = places(await findingsOf(folder));
  expect(found).toContainEqual(expect.stringContaining('change-without-decision'));
  expect(found).not.toContainEqual(expect.stringContaining('decision-without-change'));
});

describe('what changed is held against the decisions of the session at whose closing it was there first', () => {
  const about = async (folder: string) => {
    const { out } = await es(folder, 'validar', '--format', 'json');
    const { findings } = JSON.parse(out) as { findings: { rule: string; session: string; item: string }[] };
    return findings
      .filter(({ rule }) => /-without-(change|decision)$/.test(rule))
      .map(({ session, item }) => `${session} ${item}`);
  };
  const meeting = (folder: string, lines: string) => {
    const file = data(folder, 'sessions.yaml');
    writeFileSync(file, `${read(folder, 'sessions.yaml')}\n  - id: otra\n${lines}    status: open\n`);
  };
  const close = async (folder: string, session: string) =>
    expect((await es(folder, 'sesion', 'cerrar', session, '--yes')).code).toBe(0);

  test.each([
    ['of a year', '    kind: workshop\n    year: 2025\n'],
    ['of unknown days', '    kind: grcm\n'],
    ['held before', '    kind: grcm\n    start: 2025-04-20\n    end: 2025-04-21\n'],
    ['held as a part of it', '    kind: network\n    partOf: crm-8\n    start: 2025-05-11\n'],
  ])('a meeting %s, closed after a session, has no part in what that one decided', async (_of, lines) => {
    const folder = await example();
    const before = await about(folder);
    meeting(folder, lines);
    await close(folder, 'otra');
    expect(await about(folder)).toEqual(before);
    const { out } = await es(folder, 'historia', 'taller-lineamientos');
    expect(flat(out)).toMatch(/La VIII CE enmendó .* de «pendiente» a «con fecha».* de «con fecha» .* a «realizado»/);
  });

  test('a meeting between two sessions has its part in what the second one decides', async () => {
    const folder = await decided();
    const write = (from: string, to: string) => writeFileSync(data(folder, plan), read(folder, plan).replace(from, to));
    write('es: Elaborar un estudio de las rutas más usadas', 'es: Elaborar dos estudios de las rutas más usadas');
    meeting(folder, '    kind: grcm\n    start: 2027-04-01\n');
    await close(folder, 'otra');
    await close(folder, 'IX');
    expect(await about(folder)).toContain('crm-9 estudio-rutas');
    const { code } = await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'Faltaba una decisión');
    expect(code).toBe(0);
    expect((await es(folder, 'sesion', 'decidir', 'IX', 'estudio-rutas', 'adoptado', '--paragraph', '3')).code).toBe(0);
    await close(folder, 'IX');
    expect((await about(folder)).filter((one) => one.endsWith('estudio-rutas'))).toEqual([]);
  });

  test('a session that is closed again after others takes nothing from what these decided, nor is it said of a country', async () => {
    const folder = await decided();
    await close(folder, 'IX');
    const before = await about(folder);
    const paper = async () =>
      (await es(folder, 'cambios', 'VII', 'VIII')).out + (await es(folder, 'cambios', '--at', 'VIII')).out;
    const compared = await paper();
    expect((await es(folder, 'sesion', 'reabrir', 'VII', '--reason', 'Faltaba un párrafo')).code).toBe(0);
    expect(await about(folder)).toEqual(before);
    await close(folder, 'VII');
    expect(await about(folder)).toEqual(before);
    expect(await paper()).toBe(compared);
    expect(flat((await es(folder, 'cambios')).out)).toMatch(/^De la IX CE a ahora/);
    expect(flat((await es(folder, 'historia', 'retorno-fondo')).out)).toMatch(
      /VII CE [^:]*, cerrada de nuevo: vigente/,
    );
  });

  test('what was taken back when a session was corrected did not change at it', async () => {
    const folder = await decided();
    await close(folder, 'IX');
    const before = await about(folder);
    expect((await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'Una errata')).code).toBe(0);
    writeFileSync(
      data(folder, plan),
      read(folder, plan).replace(
        'es: Elaborar un estudio de las rutas más usadas',
        'es: Elaborar estudios de las rutas',
      ),
    );
    await close(folder, 'IX');
    expect(await about(folder)).toEqual(before);
  });
});

describe('what disappeared is called what it was, not by what still stands', () => {
  const gone = async (after: NonNullable<Parameters<typeof withHistory>[1]['after']>) => {
    const folder = dataFolder();
    withHistory(folder, { after });
    const { findings } = await findingsOf(folder);
    return findings.filter(({ rule }) => rule === 'id-vanished').map(({ message }) => flat(message));
  };

  test('an entry of the calendar, of the activity that it was for', async () => {
    expect(await gone([['plans/red.yaml', 'id: fecha', 'id: otra-fecha']])).toEqual([
      'La entrada del calendario de «Informar» (fecha) estaba al cerrar la I CRM y ya no está.',
    ]);
  });

  test('a row, of what stands in it; an activity to be defined, of what it is for', async () => {
    expect(
      await gone([
        ['plans/red.yaml', 'id: linea', 'id: otra-linea'],
        ['plans/red.yaml', 'id: por-definir', 'id: otra-por-definir'],
      ]),
    ).toEqual(['La fila de «Informar» (linea) estaba al cerrar la I CRM y ya no está.']);
    expect(
      await gone([['plans/red.yaml', '          - id: por-definir\n            toBeDefined: true\n', '']]),
    ).toEqual(['La actividad por definir para «Tema» (por-definir) estaba al cerrar la I CRM y ya no está.']);
  });

  test('an activity by its words', async () => {
    expect(await gone([['plans/red.yaml', 'actividad-uno', 'actividad-dos', 'all']])).toEqual([
      '«Informar» (actividad-uno) estaba al cerrar la I CRM y ya no está.',
    ]);
  });
});

test('a decision of a closed session may be written otherwise, not say something else', async () => {
  const told = async (from: string, to: string) => {
    const folder = await example();
    const text = read(folder, 'decisions/crm-7.yaml');
    expect(text).toContain(from);
    writeFileSync(data(folder, 'decisions/crm-7.yaml'), text.replace(from, to));
    const { findings } = await findingsOf(data(folder, ''));
    return findings.filter(({ rule }) => rule === 'session-changed-after-close').length;
  };
  const wording = 'es: El taller será regional.';
  expect(await told(wording, 'es: >-\n        El taller\n        será  regional.')).toBe(0);
  expect(await told(wording, 'es: El taller será nacional.')).toBe(1);
});
