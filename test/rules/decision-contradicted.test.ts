import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { data, decided, es, flat, plan, read, reword, typeHint } from '../support/meeting.ts';
import { example, git } from '../support/repos.ts';

const about = ['--today', '2026-11-24'] as const;

interface Found {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** What is found of a decision of the open session, in the example with a proposal in another state. */
async function foundOf(folder: string): Promise<readonly Found[]> {
  const { out } = await es(folder, 'validar', '--format', 'json', ...about);
  return (JSON.parse(out) as { findings: Found[] }).findings.filter(({ rule }) => rule === 'decision-contradicted');
}

/** Adds a meeting after a closed session; `keys` are those of its entry but for the id. */
const addAfter = (folder: string, session: string, id: string, keys: string): void =>
  reword(
    folder,
    `    ref: session/${session}\n`,
    `    ref: session/${session}\n\n  - id: ${id}\n    ${keys}`,
    'sessions.yaml',
  );

/** Has a session say that it decided something on an item. */
const record = (folder: string, session: string, item: string, decision: string): void =>
  writeFileSync(
    data(folder, `decisions/${session}.yaml`),
    `session: ${session}\ndecisions:\n  - item: ${item}\n    decision: ${decision}\n    paragraph: "3"\n`,
  );

async function withDecision(decision: string, state: string): Promise<string> {
  const folder = await example();
  record(folder, 'crm-9', 'retorno-fondo', decision);
  reword(folder, 'proposedBy: XC', state);
  return folder;
}

/** The example with its ninth session closed: it adopted `retorno-fondo` and put `contactos-reunion` off. */
async function withClosed(): Promise<string> {
  const folder = await decided();
  expect((await es(folder, 'sesion', 'cerrar', 'IX', '--yes', ...about)).code).toBe(0);
  return folder;
}

describe('what a session that is not closed decided is held against the plan', () => {
  for (const [decision, state, said] of [
    ['adopted', 'proposedBy: XC', 'sigue siendo una propuesta'],
    ['adopted', 'origin: XC', null],
    ['adopted', 'dropped: crm-9', 'está suprimido por esa misma reunión'],
    ['amended', 'dropped: crm-9', 'está suprimido por esa misma reunión'],
    ['dropped', 'proposedBy: XC', 'sigue contando'],
    ['dropped', 'origin: XC', 'sigue contando'],
    ['dropped', 'dropped: crm-9', null],
    ['deferred', 'proposedBy: XC', null],
    ['deferred', 'origin: XC', 'está adoptado'],
    ['deferred', 'dropped: crm-9', 'está suprimido por esa misma reunión'],
  ] as const)
    test(`${decision}, and the plan has “${state}”: ${said === null ? 'nothing is said' : 'the two differ'}`, async () => {
      const folder = await withDecision(decision, state);
      const found = await foundOf(folder);
      if (said === null) return expect(found).toEqual([]);
      expect(found).toMatchObject([{ file: 'decisions/crm-9.yaml', line: 4, message: expect.stringContaining(said) }]);
      // Only wording says what was amended: it has been written first.
      if (decision === 'amended') reword(folder, 'Crear un fondo común', 'Crear un fondo pequeño');
      const typed = await typeHint(folder, found[0]?.hint ?? '', ...about);
      expect(typed).toEqual([expect.stringMatching(/^sesion decidir crm-9 retorno-fondo [a-z]+$/)]);
      expect(await foundOf(folder)).toEqual([]);
    });

  test('of two decisions on one item, nobody can tell which came last', async () => {
    const folder = await withDecision('adopted', 'dropped: crm-9');
    const file = 'decisions/crm-9.yaml';
    writeFileSync(data(folder, file), `${read(folder, file)}  - item: retorno-fondo\n    decision: dropped\n`);
    expect(await foundOf(folder)).toEqual([]);
  });

  test('nothing is adopted inside what the same session deleted; by hand it is told, with what holds it', async () => {
    const folder = await example();
    const decide = (...argv: string[]) => es(folder, 'sesion', 'decidir', 'IX', ...argv, ...about);
    expect((await decide('retorno-fondo', 'adoptado', '--paragraph', '3')).code).toBe(0);
    expect((await decide('fila-retorno', 'retirado', '--paragraph', '4')).code).toBe(0);
    const [found] = await foundOf(folder);
    expect([found?.message, found?.hint]).toEqual([
      expect.stringContaining('dentro de algo que esa misma reunión suprimió'),
      expect.stringContaining('sesion decidir crm-9 fila-retorno'),
    ]);
    const again = await decide('retorno-fondo', 'adoptado', '--paragraph', '5');
    expect([again.code, flat(again.err)]).toEqual([2, expect.stringContaining('que suprimió la IX CE')]);
  });

  test('a session that is reopened, after which another one decided otherwise, is not held against what that one did', async () => {
    const folder = await example();
    const decide = ['sesion', 'decidir', 'IX', 'retorno-fondo', 'adoptado', '--paragraph', '3', ...about];
    expect((await es(folder, ...decide)).code).toBe(0);
    expect((await es(folder, 'guardar', 'IX', '--no-push', ...about)).code).toBe(0);
    expect((await es(folder, 'sesion', 'reabrir', 'VIII', '--reason', 'Un párrafo', ...about)).code).toBe(0);
    expect(await foundOf(folder)).toEqual([]);
  });

  test('a meeting that is part of a session, of the same first day: what that one decided last is what the plan says', async () => {
    const folder = await example();
    const part = 'kind: network\n    number: 8\n    partOf: crm-8\n    start: 2025-05-11\n    status: open\n';
    addAfter(folder, 'crm-8', 'red-8', part);
    record(folder, 'red-8', 'contactos-reunion', 'adopted');
    expect(await foundOf(folder)).toHaveLength(1);
    record(folder, 'crm-8', 'contactos-reunion', 'deferred');
    expect(await foundOf(folder)).toEqual([]);
  });

  test('a meeting that was held while a session went on, and is open again: what that one decided came later', async () => {
    const folder = await example();
    addAfter(
      folder,
      'crm-8',
      'red-8',
      'kind: network\n    number: 8\n    partOf: crm-8\n    start: 2025-05-12\n    status: open\n',
    );
    record(folder, 'red-8', 'campanas-escuelas', 'dropped');
    expect(await foundOf(folder)).toHaveLength(1);
    record(folder, 'crm-8', 'campanas-escuelas', 'adopted');
    expect(await foundOf(folder)).toEqual([]);
  });

  test('a closed session of which only the year is known may be later than a meeting of that year', async () => {
    const folder = await example();
    reword(folder, '    start: 2025-05-11\n    end: 2025-05-13\n', '    year: 2025\n', 'sessions.yaml');
    const meeting = 'kind: network\n    number: 8\n    start: 2025-02-11\n    status: open\n';
    addAfter(folder, 'crm-8', 'red-8', meeting);
    record(folder, 'red-8', 'contactos-reunion', 'adopted');
    record(folder, 'crm-8', 'contactos-reunion', 'deferred');
    expect(await foundOf(folder)).toEqual([]);
  });

  test('what a session adopted may be proposed anew by the time it is reopened', async () => {
    const folder = await withClosed();
    reword(folder, 'origin: XC', 'origin: XC\n            proposedBy: XB');
    expect(await foundOf(folder)).toEqual([]);
    expect((await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'Un párrafo', ...about)).code).toBe(0);
    expect(await foundOf(folder)).toEqual([]);
  });

  test('what was adopted long ago, is proposed anew and is put off is no more adopted than it was', async () => {
    const folder = await withClosed();
    reword(folder, 'origin: XC', 'origin: XC\n            proposedBy: XB');
    git(folder, 'commit', '--quiet', '--all', '--amend', '--no-edit');
    git(folder, 'tag', '--force', 'session/crm-9');
    addAfter(folder, 'crm-9', 'crm-10', tenth);
    record(folder, 'crm-10', 'retorno-fondo', 'deferred');
    expect(await foundOf(folder)).toEqual([]);
  });

  test('what was adopted long ago and was put off is told where the plan says that another proposal of it was adopted since', async () => {
    const folder = await example();
    record(folder, 'crm-9', 'campanas-escuelas', 'deferred');
    expect(await foundOf(folder)).toEqual([]);
    reword(folder, 'origin: XA', 'origin: XC');
    const [found, ...others] = await foundOf(folder);
    expect([found, others]).toMatchObject([
      {
        file: 'decisions/crm-9.yaml',
        line: 4,
        message: expect.stringContaining('dice «aplazado», y en el plan está adoptado'),
      },
      [],
    ]);
    expect(found?.hint).toContain('escriba en el plan otra vez «proposedBy» en lugar de «origin»');
    reword(folder, 'origin: XC', 'origin: XA\n            proposedBy: XC');
    expect(await foundOf(folder)).toEqual([]);
  });

  test('a plan that was adopted and is still proposed to the session is told', async () => {
    const folder = await example();
    reword(folder, 'status: adopted\nsession: crm-7', 'status: proposed\nsession: crm-9');
    record(folder, 'crm-9', 'plan-de-ejemplo', 'adopted');
    const [found] = await foundOf(folder);
    expect(found?.message).toContain('sigue siendo una propuesta');
    await typeHint(folder, found?.hint ?? '', ...about);
    expect([await foundOf(folder), read(folder, plan)]).toEqual([
      [],
      expect.stringContaining('status: adopted\nsession: crm-9'),
    ]);
    reword(folder, 'status: adopted', 'status: proposed');
    record(folder, 'crm-9', 'plan-de-ejemplo', 'amended');
    expect(await foundOf(folder)).toEqual([]);
  });

  test('a plan that was put off and says that the session adopted it is told, with what is to be written', async () => {
    const folder = await example();
    record(folder, 'crm-9', 'plan-de-ejemplo', 'deferred');
    expect(await foundOf(folder)).toEqual([]);
    reword(folder, 'session: crm-7', 'session: crm-9');
    const [found, ...others] = await foundOf(folder);
    expect([found?.message, others]).toEqual([expect.stringContaining('en el plan está adoptado'), []]);
    expect(found?.hint).toContain('escriba en el plan otra vez lo que decía en «status» y en «session»');
    await typeHint(folder, found?.hint ?? '', ...about);
    expect(await foundOf(folder)).toEqual([]);
  });

  test('closing says it', async () => {
    const folder = await withDecision('adopted', 'dropped: crm-9');
    await es(folder, 'sesion', 'decidir', 'IX', 'contactos-reunion', 'aplazado', '--paragraph', '4', ...about);
    const { out, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--yes', '--dry-run', ...about);
    expect(flat(out + err)).toContain('dice «adoptado», y en el plan está suprimido por esa misma reunión');
  });
});

const tenth = 'kind: crm\n    number: 10\n    start: 2028-05-10\n    status: open\n';

describe('what a closed session decided is held against what is written into the plan afterwards', () => {
  const retorno = /- id: retorno-fondo\n/;
  const lineOf = (folder: string, after: RegExp, key: string): number => {
    const text = read(folder, plan);
    const from = text.search(after);
    return text.slice(0, text.indexOf(key, from)).split('\n').length;
  };

  test('nothing is said of what it left', async () => {
    expect(await foundOf(await withClosed())).toEqual([]);
  });

  test('what it adopted is deleted in its name: taking the line away puts it right, or deciding so in the session', async () => {
    const folder = await withClosed();
    reword(folder, 'origin: XC', 'origin: XC\n            dropped: crm-9');
    const [found, ...others] = await foundOf(folder);
    expect([found, others]).toMatchObject([
      {
        file: plan,
        line: lineOf(folder, retorno, 'dropped:'),
        message: expect.stringContaining('dice «adoptado», y en el plan está suprimido'),
      },
      [],
    ]);
    expect(found?.hint).toContain('quite del plan «dropped: crm-9»');
    await typeHint(folder, found?.hint ?? '', ...about);
    expect([await foundOf(folder), read(folder, 'decisions/crm-9.yaml')]).toEqual([
      [],
      expect.stringContaining('dropped'),
    ]);
  });

  test('of what was put off and is deleted in its name too; and of what stands in something that is', async () => {
    const folder = await withClosed();
    reword(folder, 'proposedBy: XB', 'proposedBy: XB\n            dropped: crm-9');
    reword(folder, '- id: fila-retorno\n', '- id: fila-retorno\n        dropped: crm-9\n');
    const found = await foundOf(folder);
    expect(found).toMatchObject([
      { line: lineOf(folder, /- id: fila-retorno\n/, 'dropped:'), message: expect.stringContaining('dentro de algo') },
      {
        line: lineOf(folder, /- id: contactos-reunion\n/, 'dropped:'),
        message: expect.stringContaining('dice «aplazado»'),
      },
    ]);
    for (const { hint } of found) expect(hint).toContain('quite del plan «dropped: crm-9»');
  });

  test('what it adopted and is still marked as a proposal is one again where it is deleted no more: the hint says both', async () => {
    const folder = await withClosed();
    reword(folder, 'origin: XC', 'proposedBy: XC\n            dropped: crm-9');
    expect((await foundOf(folder))[0]?.hint).toContain('«origin» en lugar de «proposedBy»');
  });

  test('what it put off and is adopted in the plan is told, until a later session says that it adopted it', async () => {
    const folder = await withClosed();
    reword(folder, 'proposedBy: XB', 'origin: XB');
    const [found, ...others] = await foundOf(folder);
    expect([found, others]).toMatchObject([
      {
        line: lineOf(folder, /- id: contactos-reunion\n/, 'origin:'),
        message: expect.stringContaining('dice «aplazado», y en el plan está adoptado'),
      },
      [],
    ]);
    addAfter(folder, 'crm-9', 'crm-10', tenth);
    record(folder, 'crm-10', 'contactos-reunion', 'adopted');
    expect(await foundOf(folder)).toEqual([]);
  });

  test('what several sessions put off, only the last one is held against the plan', async () => {
    const folder = await withClosed();
    reword(folder, 'proposedBy: XB', 'origin: XB');
    record(folder, 'crm-8', 'contactos-reunion', 'deferred');
    const [found, ...others] = await foundOf(folder);
    expect([found?.message, others]).toEqual([expect.stringContaining('La decisión de la IX CE'), []]);
    await typeHint(folder, found?.hint ?? '', ...about);
    expect(await foundOf(folder)).toEqual([]);
  });

  test('what it deleted and counts again is told, but not where it is proposed again or another session took it up', async () => {
    const folder = await decided();
    expect(
      (await es(folder, 'sesion', 'decidir', 'IX', 'campanas-escuelas', 'retirado', '--paragraph', '5', ...about)).code,
    ).toBe(0);
    expect((await es(folder, 'sesion', 'cerrar', 'IX', '--yes', ...about)).code).toBe(0);
    expect(await foundOf(folder)).toEqual([]);
    reword(folder, '            dropped: crm-9\n', '');
    const [found, ...others] = await foundOf(folder);
    expect([found, others]).toMatchObject([
      { line: lineOf(folder, /- id: campanas-escuelas\n/, 'id:'), message: expect.stringContaining('sigue contando') },
      [],
    ]);
    expect(found?.hint).toContain('escriba en ese elemento «dropped: crm-9»');
    reword(folder, 'origin: XA', 'proposedBy: XA');
    expect(await foundOf(folder)).toEqual([]);
    reword(folder, 'proposedBy: XA', 'origin: XA');
    addAfter(folder, 'crm-9', 'crm-10', tenth);
    record(folder, 'crm-10', 'campanas-escuelas', 'adopted');
    expect(await foundOf(folder)).toEqual([]);
  });

  test('a later session deletes what it adopted, or it is superseded: that is how plans go on', async () => {
    const folder = await withClosed();
    addAfter(folder, 'crm-9', 'crm-10', tenth);
    reword(folder, 'origin: XC', 'origin: XC\n            dropped: crm-10');
    reword(folder, 'proposedBy: XB', 'origin: XB\n            supersededBy: [contactos-lista]');
    expect(await foundOf(folder)).toEqual([]);
  });
});
