import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { data, decide, decided, es, flat, plan, read, reword } from '../../support/meeting.ts';
import { crmPlan } from '../../support/program.ts';
import { example, git, gitEnv } from '../../support/repos.ts';

describe('session decide', () => {
  test('writes the decision and the edit that it means, and not a byte elsewhere', async () => {
    const folder = await example();
    const before = read(folder, plan);
    const { code, out } = await decide(folder, 'retorno-fondo', 'adoptado', '--paragraph', '3');
    expect(code).toBe(0);
    expect(flat(out)).toBe(
      'IX CE, párrafo 3: se adoptó «Crear un fondo común para los viajes de retorno». Archivos que cambiaron: plans/plan-de-ejemplo.yaml decisions/crm-9.yaml',
    );
    expect(read(folder, plan)).toBe(before.replace('            proposedBy: XC\n', '            origin: XC\n'));
    expect(read(folder, 'decisions/crm-9.yaml')).toBe(
      'session: crm-9\ndecisions:\n  - item: retorno-fondo\n    decision: adopted\n    paragraph: "3"\n',
    );
    await decide(folder, 'contactos-reunion', 'retirado');
    expect(read(folder, plan)).toContain('            proposedBy: XB\n            dropped: crm-9\n');
    await decide(folder, 'retorno-fondo', 'aplazado', '--paragraph', '4');
    expect(read(folder, 'decisions/crm-9.yaml')).toBe(
      'session: crm-9\ndecisions:\n  - item: retorno-fondo\n    decision: deferred\n    paragraph: "4"\n  - item: contactos-reunion\n    decision: dropped\n',
    );
    expect(git(folder, 'rev-parse', 'HEAD')).toBe(git(folder, 'rev-parse', 'main'));
  });

  test('a decision of a session that has not begun is recorded, and it is said that it may be another one’s', async () => {
    const folder = await example();
    const on = (today: string, ...more: string[]) =>
      crmPlan(['sesion', 'decidir', 'IX', 'retorno-fondo', 'adoptado', '--paragraph', '3', '--lang', 'es', ...more], {
        cwd: folder,
        env: gitEnv,
        today,
      });
    const ahead = await on('2027-05-09');
    expect([ahead.code, flat(ahead.err)]).toEqual([
      0,
      'Atención: la IX CE empieza el 10 de mayo de 2027, y hoy es 9 de mayo de 2027. Si la decisión es de otra reunión, deshaga lo que se acaba de escribir en esos archivos.',
    ]);
    git(folder, 'checkout', '--quiet', '.');
    git(folder, 'clean', '--quiet', '-f');
    expect((await on('2027-05-10')).err).toBe('');
  });

  test('adopting a plan sets its status and its session', async () => {
    const folder = await example();
    writeFileSync(data(folder, plan), read(folder, plan).replace('status: adopted', 'status: proposed'));
    await decide(folder, 'plan-de-ejemplo', 'adoptado');
    expect(read(folder, plan)).toContain('status: adopted\nsession: crm-9\n');
  });

  test('what speaks of nothing but a dropped activity goes with it', async () => {
    const folder = await example();
    const pending = async () => {
      const { findings } = JSON.parse((await es(folder, 'validar', '--format', 'json')).out) as {
        findings: { rule: string; item: string }[];
      };
      return findings.filter(({ rule }) => rule === 'calendar-pending').map(({ item }) => item);
    };
    expect(await pending()).toEqual(['retorno-fondo-fecha']);
    await decide(folder, 'retorno-fondo', 'retirado', '--paragraph', '3');
    expect(await pending()).toEqual([]);
    await es(folder, 'generar', 'plan', '--format', 'markdown', '--lang', 'es');
    expect(readFileSync(join(folder, 'out/plan.es.md'), 'utf8')).not.toContain('Pendiente');
    const other = await example();
    await decide(other, 'fila-retorno', 'retirado', '--paragraph', '3');
    expect((await es(other, 'historia', 'retorno-fondo')).out).toMatch(/^Ahora: suprimido$/m);
    expect((await es(folder, 'historia', 'retorno-fondo-fecha')).out).toMatch(/^Ahora: suprimido$/m);
  });

  test('a comment below a mark that a decision takes away does not become part of the wording', async () => {
    const folder = await example();
    const wording = 'es: Crear un fondo común para los viajes de retorno\n';
    const folded = 'en: Common fund\n              es: >-\n                Crear un fondo común\n';
    reword(folder, `${wording}              en: Set up a common fund for return journeys\n`, folded);
    await decide(folder, 'retorno-fondo', 'suprimido', '--paragraph', '3');
    reword(folder, 'proposedBy: XC\n            dropped: crm-9\n', 'proposedBy: XC\n');
    reword(folder, folded, `${folded}            dropped: crm-9\n                # por teléfono\n`);
    expect((await decide(folder, 'retorno-fondo', 'aplazado', '--paragraph', '3')).code).toBe(0);
    expect(read(folder, plan)).toContain(`${folded}            # por teléfono\n            proposedBy: XC\n`);
  });

  test('what is deleted may be called so, too', async () => {
    const folder = await example();
    expect((await decide(folder, 'retorno-fondo', 'suprimido', '--paragraph', '3')).code).toBe(0);
    expect(read(folder, 'decisions/crm-9.yaml')).toContain('decision: dropped');
  });

  test('an amendment has to be written first', async () => {
    const folder = await example();
    const { code, err } = await decide(folder, 'retorno-fondo', 'enmendado');
    expect(code).toBe(2);
    expect(flat(err)).toMatch(
      /es la misma que dejó la VIII CE\. Escriba primero la enmienda en plans\/plan-de-ejemplo\.yaml:\d+/,
    );
    expect(flat(err)).toContain('si se adoptó tal como está, anótelo con «adoptado»');
    const line = Number(/yaml:(\d+)/.exec(flat(err))?.[1]);
    expect(read(folder, plan).split('\n')[line - 1]).toContain('Crear un fondo común');
    writeFileSync(data(folder, plan), read(folder, plan).replace('Crear un fondo común', 'Crear un fondo pequeño'));
    expect((await decide(folder, 'retorno-fondo', 'enmendado')).code).toBe(0);
    expect(read(folder, plan)).not.toContain('proposedBy: XC');
  });

  test('a decision without its paragraph is recorded, and asked for, also when the session is closed', async () => {
    const folder = await decided();
    const first = await decide(folder, 'campanas-escuelas', 'aplazado');
    expect([first.code, flat(first.err)]).toEqual([
      0,
      'Falta el párrafo. Cuando se sepa cuál es, repita el comando con él: crm-plan sesion decidir crm-9 campanas-escuelas aplazado --paragraph N',
    ]);
    const asked = 'La decisión sobre «Llevar las campañas a las escuelas de las zonas de frontera» no tiene párrafo.';
    expect(flat((await es(folder, 'sesion', 'cerrar', 'IX', '--dry-run')).err)).toContain(asked);
    await decide(folder, 'campanas-escuelas', 'aplazado', '--paragraph', '7');
    expect((await decide(folder, 'campanas-escuelas', 'aplazado')).err).toBe('');
    expect(flat((await es(folder, 'sesion', 'cerrar', 'IX', '--dry-run')).err)).not.toContain('párrafo');
  });

  test('several propose together, and it is said whose proposal became part of the plan', async () => {
    const folder = await example();
    writeFileSync(data(folder, plan), read(folder, plan).replace('proposedBy: XC\n', 'proposedBy: [XC, XB]\n'));
    const { out: page } = await es(folder, 'pendientes');
    expect(flat(page)).toMatch(/Propuesta de [^)]+ y [^)]+\)/);
    await decide(folder, 'retorno-fondo', 'adoptado');
    expect(read(folder, plan)).toContain('origin: [XC, XB]\n');
    const [, whose = ''] =
      /Propuesta de ([^)]+)\)/.exec(flat((await es(folder, 'historia', 'retorno-fondo')).out)) ?? [];
    expect(whose).toMatch(/^las Islas .* y .+/);
    expect(flat((await es(folder, 'cambios')).out)).toContain(`propuesta de ${whose}`);
    const { out } = await es(folder, 'cambios', '--format', 'json');
    const adopted = (JSON.parse(out) as { changes: { kind: string; edits: { path: string }[] }[] }).changes.find(
      ({ kind }) => kind === 'adopted',
    );
    expect(adopted?.edits.map(({ path }) => path).sort()).toEqual(['origin', 'proposedBy']);
  });
});
