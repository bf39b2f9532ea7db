import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { data, es, flat, read } from '../support/meeting.ts';
import { example } from '../support/repos.ts';

const plan = 'plans/plan-de-ejemplo.yaml';
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

async function withDecision(decision: string, state: string): Promise<string> {
  const folder = await example();
  writeFileSync(
    data(folder, 'decisions/crm-9.yaml'),
    `session: crm-9\ndecisions:\n  - item: retorno-fondo\n    decision: ${decision}\n    paragraph: "3"\n`,
  );
  writeFileSync(data(folder, plan), read(folder, plan).replace('proposedBy: XC', state));
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
      const [, typed = ''] = /(sesion decidir [^).]+)/.exec(found[0]?.hint ?? '') ?? [];
      // Only wording says what was amended: it has to be written first.
      if (decision === 'amended') return;
      expect((await es(folder, ...typed.split(' '), ...about)).code).toBe(0);
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

  test('closing says it', async () => {
    const folder = await withDecision('adopted', 'dropped: crm-9');
    await es(folder, 'sesion', 'decidir', 'IX', 'contactos-reunion', 'aplazado', '--paragraph', '4', ...about);
    const { out, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--yes', '--dry-run', ...about);
    expect(flat(out + err)).toContain('dice «adoptado», y en el plan está suprimido por esa misma reunión');
  });
});
