import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { emptyFolder } from '../../support/folders.ts';
import { data, decided, es, flat, plan, read, refs } from '../../support/meeting.ts';
import { crmPlan, spawnProgram } from '../../support/program.ts';
import { commit, example, git, gitEnv } from '../../support/repos.ts';

describe('session close', () => {
  test('asks whether it is meant while the days of the session are still to come', async () => {
    const folder = await decided();
    const before = refs(folder);
    const close = (...more: string[]) =>
      crmPlan(['sesion', 'cerrar', 'IX', '--lang', 'es', ...more], { cwd: folder, env: gitEnv, today: '2027-05-01' });
    const { code, out, err } = await close();
    expect([code, out, refs(folder)]).toEqual([2, '', before]);
    expect(flat(err)).toMatch(/empieza el 10 de mayo de 2027, y hoy es 1 de mayo de 2027\./);
    const [, start = ''] = /crm-plan sesion cerrar crm-9 --yes; .* --today (2027-\d\d-\d\d)\./.exec(flat(err)) ?? [];
    expect((await close('--today', start, '--dry-run')).out).toMatch(/No se hizo nada\. Sin --dry-run se guardarían/);
    // What is tried says what the real thing would ask for.
    expect(flat((await close('--dry-run')).out)).toMatch(
      /Sin --dry-run, y con --yes porque la reunión todavía no ha empezado, se guardarían/,
    );
    expect((await close('--dry-run', '--yes')).out).toMatch(/No se hizo nada\. Sin --dry-run se guardarían/);
    expect((await close('--yes')).code).toBe(0);
    expect(refs(folder)).toContain('session/crm-9');
  });

  test('asks the same of a session of which only a year to come is known', async () => {
    const folder = await decided();
    const days = '    start: 2027-05-10\n    end: 2027-05-12\n';
    const dated = (when: string) =>
      writeFileSync(data(folder, 'sessions.yaml'), read(folder, 'sessions.yaml').replace(days, when));
    dated('    year: 2027\n');
    const close = (...more: string[]) =>
      crmPlan(['sesion', 'cerrar', 'IX', '--lang', 'es', ...more], { cwd: folder, env: gitEnv, today: '2026-11-24' });
    const { code, err } = await close();
    expect([code, flat(err)]).toEqual([
      2,
      expect.stringContaining('La IX CE es de 2027, y hoy es 24 de noviembre de 2026.'),
    ]);
    expect((await close('--yes')).code).toBe(0);
    const { out } = await es(folder, 'historia', 'retorno-fondo');
    expect(out).toContain('\nIX CE (2027): vigente');
  });

  test('of a part that ended while the session went on: what each of them decided is told as its own', async () => {
    const folder = await example();
    const part =
      '  - id: red-4\n    kind: network\n    number: 4\n    start: 2027-05-11\n    partOf: crm-9\n    status: open\n';
    appendFileSync(data(folder, 'sessions.yaml'), part);
    const run = async (...argv: string[]) => expect((await es(folder, ...argv, '--today', '2027-05-14')).code).toBe(0);
    await run('sesion', 'decidir', 'red-4', 'contactos-reunion', 'adoptado', '--paragraph', '1');
    await run('sesion', 'cerrar', 'red-4');
    await run('sesion', 'decidir', 'IX', 'retorno-fondo', 'adoptado', '--paragraph', '1');
    await run('sesion', 'cerrar', 'IX');
    expect((await es(folder, 'validar', '--today', '2027-05-14')).out).not.toContain('[decision-without-change]');
    const { out } = await es(folder, 'historia', 'retorno-fondo', '--today', '2027-05-14');
    expect(out.slice(out.indexOf('IV NETWORK'))).toMatch(
      /^IV NETWORK \(11 de mayo de 2027\): propuesto\n\nIX CE [^:]*: vigente\n/,
    );
    expect((await es(folder, 'cambios', '--today', '2027-05-14')).out).toContain('De la IX CE a ahora');
  });

  test('refuses while a proposal is without a decision, names each, and changes nothing', async () => {
    const folder = await example();
    const before = refs(folder);
    const { code, err, out } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect([code, out]).toEqual([1, '']);
    expect(flat(err)).toContain('La IX CE no se cerró y no se cambió nada: 2 propuestas esperan una decisión.');
    expect(flat(err)).toContain('crm-plan sesion decidir crm-9 contactos-reunion <decisión> --paragraph N');
    expect(flat(err)).toMatch(/<decisión>: adoptado, enmendado, aplazado o retirado$/);
    expect([refs(folder), git(folder, 'status', '--porcelain')]).toEqual([before, '']);
  });

  test('refuses while there are errors', async () => {
    const folder = await decided();
    appendFileSync(data(folder, 'glossary.yaml'), '    x: y\n');
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect(code).toBe(1);
    expect(flat(err)).toContain(
      'La IX CE no se cerró y no se cambió nada: antes de cerrarla corrija 1 error (vea «crm-plan validar»).',
    );
  });

  test('--dry-run says what would be kept, and does nothing', async () => {
    const folder = await decided();
    const before = [refs(folder), git(folder, 'status', '--porcelain', '-uall'), git(folder, 'count-objects')];
    const { code, out } = await es(folder, 'sesion', 'cerrar', 'IX', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain(
      '  plan-data/decisions/crm-9.yaml\n  plan-data/plans/plan-de-ejemplo.yaml\n  plan-data/sessions.yaml\n',
    );
    expect([refs(folder), git(folder, 'status', '--porcelain', '-uall'), git(folder, 'count-objects')]).toEqual(before);
  });

  test('writes, commits and tags; afterwards nothing is left to commit', async () => {
    const folder = await decided();
    writeFileSync(join(folder, 'notas.txt'), 'sin seguimiento');
    rmSync(data(folder, 'contacts/XC.yaml'));
    const { code, out } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect(code).toBe(0);
    expect(out).toContain('plan-data/contacts/XC.yaml (ya no está)');
    expect(git(folder, 'rev-parse', 'session/crm-9')).toBe(git(folder, 'rev-parse', 'main'));
    expect(git(folder, 'status', '--porcelain')).toBe('?? notas.txt\n');
    expect(git(folder, 'log', '-1', '--format=%s by %an')).toBe('Cierre de la IX CE by Prueba\n');
    expect(git(folder, 'show', 'session/crm-9:plan-data/sessions.yaml')).toBe(read(folder, 'sessions.yaml'));
    expect(read(folder, 'sessions.yaml')).toContain('    status: closed\n    ref: session/crm-9\n');
    expect(git(folder, 'fsck', '--strict')).toBe('');
    expect(flat((await es(folder, 'sesion', 'cerrar', 'IX')).out)).toBe(
      'La IX CE ya está cerrada; no había nada que hacer.',
    );
    expect(JSON.parse((await es(folder, 'cambios', 'VIII', 'IX', '--format', 'json')).out)).toMatchObject({
      from: { session: 'crm-8' },
      to: { session: 'crm-9' },
    });
  });

  test('warns of what changed without a decision, and closes', async () => {
    const folder = await decided();
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect(code).toBe(0);
    expect(flat(err)).toContain(
      '«Confirmar los puntos de contacto dos veces al año» cambió de fondo en la IX CE, y ninguna decisión de esa reunión lo recoge.',
    );
  });

  test('warns of what was put off and in the plan is a proposal no longer; what was put off and reworded is as it may be', async () => {
    const folder = await decided();
    const path = 'decisions/crm-9.yaml';
    writeFileSync(data(folder, path), read(folder, path).replace('adopted', 'deferred'));
    const told = 'Crear un fondo común para los viajes de retorno» cambió de fondo en la IX CE, y ninguna decisión';
    expect(flat((await es(folder, 'sesion', 'cerrar', 'IX', '--dry-run')).err)).toContain(told);
    writeFileSync(
      data(folder, plan),
      git(folder, 'show', `HEAD:plan-data/${plan}`).replace('Crear un fondo común', 'Crear un fondo'),
    );
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--dry-run');
    expect([code, flat(err)]).toEqual([0, expect.not.stringContaining('Crear un fondo')]);
  });

  test('of what an earlier session changed, which is open again, none is called a change of this one', async () => {
    const folder = await decided();
    expect((await es(folder, 'sesion', 'reabrir', 'VIII', '--reason', 'Una errata')).code).toBe(0);
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--dry-run');
    expect([code, err]).toEqual([0, expect.not.stringContaining('cambió de fondo')]);
  });

  test('in a linked work tree, and in a repository with long object ids', async () => {
    const made = await decided();
    const linked = join(emptyFolder(), 'otro');
    git(made, 'worktree', 'add', '--quiet', linked, '-b', 'otra');
    cpSync(join(made, 'plan-data'), join(linked, 'plan-data'), { recursive: true });
    const long = emptyFolder();
    git(long, 'init', '--quiet', '--object-format=sha256', '-b', 'main');
    const sessions = read(made, 'sessions.yaml').replace(/ {4}ref: .*\n/g, '');
    cpSync(made, long, { recursive: true, filter: (path) => !/[\\/]\.git([\\/]|$)/.test(path) });
    writeFileSync(data(long, 'sessions.yaml'), sessions);
    commit(long, {});
    rmSync(data(long, 'contacts/XC.yaml'));
    for (const [folder, branch] of [
      [linked, 'otra'],
      [long, 'main'],
    ] as const) {
      const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
      expect([code, err.includes('No ')]).toEqual([0, false]);
      expect(git(folder, 'rev-parse', 'session/crm-9')).toBe(git(folder, 'rev-parse', branch));
      expect(git(folder, 'status', '--porcelain')).toBe('');
    }
    expect(git(long, 'rev-parse', 'main').trim()).toHaveLength(64);
  });

  test('needs no folder for temporary files', async () => {
    const folder = await decided();
    const { code } = await spawnProgram(['session', 'close', 'IX', '--yes', '--lang', 'en'], {
      cwd: folder,
      env: { ...gitEnv, TMPDIR: join(folder, 'none') },
    });
    expect([code, git(folder, 'status', '--porcelain')]).toEqual([0, '']);
  });
});
