import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { data, decide, decided, es, flat, plan, read } from '../../support/meeting.ts';
import { example, git } from '../../support/repos.ts';

describe('a session that decides otherwise takes back what it had done, and nothing that an earlier one did', () => {
  test('a session that had dropped something and decides otherwise takes that back', async () => {
    const folder = await example();
    const before = read(folder, plan);
    await decide(folder, 'fila-campanas', 'retirado');
    expect(read(folder, plan)).toContain('        dropped: crm-9\n');
    await decide(folder, 'fila-campanas', 'aplazado');
    expect(read(folder, plan)).toBe(before);
  });

  describe('a session that had adopted something and decides otherwise makes it the proposal again that it was', () => {
    const between = {
      'at once': async () => {},
      'after a commit': async (folder: string) => {
        // As the guide has it: a new file of decisions is left out.
        git(folder, 'commit', '-qam', 'decidido');
        writeFileSync(data(folder, plan), `${read(folder, plan)}# fin\n`);
        git(folder, 'commit', '-qam', 'algo más');
      },
      'after it was closed and reopened': async (folder: string) => {
        await decide(folder, 'retorno-fondo', 'adoptado');
        await decide(folder, 'contactos-reunion', 'adoptado');
        expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
        expect((await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'Un error')).code).toBe(0);
      },
    };
    const proposer = { 'retorno-fondo': 'XC', 'contactos-reunion': 'XB', 'plan-de-ejemplo': 'none' } as const;
    for (const [when, wait] of Object.entries(between))
      for (const item of ['retorno-fondo', 'contactos-reunion', 'plan-de-ejemplo'] as const)
        test(`${item}, ${when}`, async () => {
          const folder = await example();
          if (item === 'plan-de-ejemplo') {
            writeFileSync(data(folder, plan), read(folder, plan).replace('status: adopted', 'status: proposed'));
            git(folder, 'commit', '-qam', 'plan propuesto');
          }
          const lines = () =>
            read(folder, plan)
              .split('\n')
              .filter((line) => /^(status|session)|proposedBy/.test(line));
          const before = lines();
          await decide(folder, item, 'adoptado');
          expect(lines()).not.toEqual(before);
          await wait(folder);
          const { out, err } = await decide(folder, item, 'aplazado', '--paragraph', '3');
          // To be closed, the session has to have decided on every proposal: they stay adopted, all but this one.
          const others = before.filter(
            (line) => !line.includes('proposedBy') || line === before.find((one) => one.includes(proposer[item])),
          );
          // A plan is then one that is proposed to the session that leaves it for another time.
          const then = (line: string) =>
            line.replace(/^session: .*/, item === 'plan-de-ejemplo' ? 'session: crm-9' : line);
          expect(lines()).toEqual((when === 'after it was closed and reopened' ? others : before).map(then));
          expect([out, err]).toEqual([expect.stringContaining(plan), '']);
        });
  });

  test('whose proposal it was is written before the mark of what drops it; an adopted plan that is amended is adopted no more', async () => {
    const folder = await example();
    const before = read(folder, plan);
    await decide(folder, 'retorno-fondo', 'adoptado');
    await decide(folder, 'retorno-fondo', 'retirado');
    expect(read(folder, plan)).toBe(before.replace('proposedBy: XC\n', 'proposedBy: XC\n            dropped: crm-9\n'));
    const other = await example();
    const proposed = read(other, plan).replace('status: adopted', 'status: proposed').replace('Plan de acción', 'Plan');
    writeFileSync(data(other, plan), proposed);
    git(other, 'commit', '-qam', 'plan propuesto');
    await decide(other, 'plan-de-ejemplo', 'adoptado');
    expect((await decide(other, 'plan-de-ejemplo', 'enmendado')).code).toBe(0);
    expect(read(other, plan)).toBe(proposed.replace(/^session: .*$/m, 'session: crm-9'));
  });

  test('whose proposal it was stays in the plan: it is taken back also where Git knows nothing of it', async () => {
    const folder = await example();
    rmSync(join(folder, '.git'), { recursive: true });
    const before = read(folder, plan);
    await decide(folder, 'retorno-fondo', 'adoptado');
    expect(read(folder, plan)).toBe(before.replace('proposedBy: XC\n', 'origin: XC\n'));
    const { code, err } = await decide(folder, 'retorno-fondo', 'aplazado', '--paragraph', '3');
    expect([code, err, read(folder, plan)]).toEqual([0, '', before]);
  });

  test('what an earlier session had adopted is no proposal again', async () => {
    const folder = await example();
    await decide(folder, 'retorno-fondo', 'adoptado');
    await decide(folder, 'contactos-reunion', 'adoptado');
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    writeFileSync(
      data(folder, 'sessions.yaml'),
      `${read(folder, 'sessions.yaml').trimEnd()}\n  - id: crm-10\n    kind: crm\n    number: 10\n    start: 2028-05-06\n    status: open\n`,
    );
    const before = read(folder, plan);
    for (const decision of ['adoptado', 'aplazado'])
      expect((await es(folder, 'sesion', 'decidir', 'X', 'retorno-fondo', decision, '--paragraph', '3')).code).toBe(0);
    expect(read(folder, plan)).toBe(before);
  });

  test('what an earlier session dropped stays dropped by that session', async () => {
    const folder = await example();
    const dropped = read(folder, plan).replace(
      '- id: fila-campanas\n',
      '- id: fila-campanas\n        dropped: crm-7\n',
    );
    writeFileSync(data(folder, plan), dropped);
    const line = dropped.split('\n').findIndex((one) => one.includes('dropped: crm-7')) + 1;
    for (const [item, decision, said] of [
      ['fila-campanas', 'retirado', /«[^»]*» ya no cuenta: lo suprimió la VII CE\./],
      ['campanas-escuelas', 'adoptado', /«Llevar [^»]*» ya no cuenta: está en «[^»]*», que suprimió la VII CE\./],
    ] as const) {
      const { code, err, out } = await decide(folder, item, decision);
      expect([code, out]).toEqual([2, '']);
      expect(flat(err)).toMatch(said);
      expect(flat(err)).toContain(
        `borre la clave «dropped» en ${plan}:${line} y repita el comando. No se cambió nada.`,
      );
      expect(read(folder, plan)).toBe(dropped);
    }
  });

  test('where a later session decided otherwise, that is said, with what to compare the plan with', async () => {
    const folder = await decided();
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect((await es(folder, 'sesion', 'reabrir', 'VIII', '--reason', 'Un error')).code).toBe(0);
    const as = (item: string, decision: string) =>
      es(folder, 'sesion', 'decidir', 'VIII', item, decision, '--paragraph', '3');
    const otherwise = await as('retorno-fondo', 'retirado');
    expect([otherwise.code, flat(otherwise.err)]).toEqual([
      0,
      'Atención: después, la IX CE adoptó lo mismo. El plan tiene que seguir diciendo lo que ella decidió; lo que cambió desde entonces se ve con: crm-plan cambios crm-9',
    ]);
    const { code, out } = await es(folder, 'cambios', 'crm-9');
    expect([code, out]).toEqual([0, expect.stringMatching(/Se suprimió la actividad «Crear un fondo/)]);
    expect((await as('retorno-fondo', 'adoptado')).err).toBe('');
    // What it says of that time alone takes nothing away.
    expect((await as('retorno-fondo', 'aplazado')).err).toBe('');
  });
});
