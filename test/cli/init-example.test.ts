import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { emptyFolder, root } from '../support/folders.ts';
import { es, flat, refs } from '../support/meeting.ts';
import { spawnProgram } from '../support/program.ts';
import { example, git, inRepository, madeExample } from '../support/repos.ts';

describe('the folder that init makes', () => {
  test('can be put under Git, its session decided and closed, and compared', async () => {
    const cwd = emptyFolder();
    expect((await es(cwd, 'iniciar', 'mi-plan')).code).toBe(0);
    const folder = join(cwd, 'mi-plan');
    git(folder, 'init', '--quiet', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '-m', 'Primer día');
    expect((await es(folder, 'sesion', 'preparar', '99')).code).toBe(0);
    const refused = await es(folder, 'sesion', 'cerrar', '99');
    for (const [, item = ''] of flat(refused.err).matchAll(/sesion decidir crm-99 (\S+)/g))
      expect((await es(folder, 'sesion', 'decidir', '99', item, 'adoptado', '--paragraph', '1')).code).toBe(0);
    const { code, err } = await es(folder, 'sesion', 'cerrar', '99');
    expect([code, err]).toEqual([0, '']);
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(flat((await es(folder, 'cambios')).out)).toBe('De la XCIX CRM a ahora Nada cambió.');
  });
});

describe('init --example', () => {
  test('makes the same commits each time, says everywhere that it is invented, and has nothing to correct', async () => {
    const [one, other] = [await madeExample(), await madeExample()];
    expect(refs(one)).toBe(refs(other));
    expect(git(one, 'status', '--porcelain')).toBe('');
    expect(git(one, 'fsck', '--strict')).toBe('');
    for (const path of git(one, 'ls-files', 'plan-data').trim().split('\n'))
      expect(readFileSync(join(one, path), 'utf8').split('\n')[0]).toMatch(/^# Ejemplo inventado/);
    const { findings } = JSON.parse((await es(one, 'validar', '--format', 'json')).out) as {
      findings: { rule: string; level: string }[];
    };
    expect(findings.filter(({ level }) => level !== 'flag').map(({ rule }) => rule)).toEqual(['translation-stale']);
    for (const session of ['VII', 'VIII']) expect((await es(one, 'validar', '--at', session)).code).toBe(0);
    const { out } = await es(one, 'generar', '--out', '../out');
    const { out: paper } = await es(one, 'generar', 'cambios', '--out', '../out');
    for (const page of `${out}${paper}`.trim().split('\n'))
      expect(readFileSync(join(one, page), 'utf8')).toMatch(/inventad[oa]|invented/i);
  });

  test('by several at once is made once, whole: one that comes later finds it, or is told', async () => {
    const cwd = emptyFolder();
    const begins = () => spawnProgram(['iniciar', 'plan', '--example'], { cwd });
    const ended = await Promise.all([begins(), begins(), begins()]);
    expect(ended.map(({ code }) => code).sort()).toEqual([0, expect.toBeOneOf([0, 2]), expect.toBeOneOf([0, 2])]);
    const folder = join(cwd, 'plan');
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect((await es(folder, 'validar')).code).toBe(0);
    expect(readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith('.tmp'))).toEqual([]);
  });

  test('killed while it makes the history, it is finished by the same command, and nothing is left beside', async () => {
    const cwd = emptyFolder();
    const whole = await madeExample();
    let killed = 0;
    for (const [i, wait] of [0, 20, 60, 120, 200].entries()) {
      const folder = join(cwd, `plan-${i}`);
      const child = spawn(process.execPath, [join(root, 'bin/crm-plan.js'), 'iniciar', `plan-${i}`, '--example'], {
        cwd,
        stdio: 'ignore',
        detached: true,
      });
      const ended = once(child, 'exit');
      const isAtIt = () =>
        existsSync(folder) &&
        readdirSync(folder).some((name) => /^\.git$|\.tmp$/.test(name) && !/json|md|yaml/.test(name));
      while (!isAtIt() && child.exitCode === null) await delay(2);
      await delay(wait);
      if (child.exitCode === null) {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
        killed += 1;
      }
      await ended;
      const isWhole = existsSync(join(folder, '.git'));
      const { code, err } = await es(cwd, 'iniciar', `plan-${i}`, '--example');
      expect([wait, code, flat(err)]).toEqual([
        wait,
        isWhole ? 2 : 0,
        expect.stringContaining(isWhole ? 'ya existe' : 'Pruebe'),
      ]);
      expect(refs(folder)).toBe(refs(whole));
      expect(git(folder, 'status', '--porcelain', '--ignored')).toBe('');
    }
    expect(killed).toBeGreaterThan(2);
  });

  test('stops where a repository stands already', async () => {
    const folder = await example();
    const { code, err } = await inRepository(join(folder, '..'), ['init', 'ejemplo', '--example', '--lang', 'es']);
    expect([code, err]).toEqual([2, expect.stringContaining('ya existe')]);
  });
});
