import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, planDataWith, root } from '../support/folders.ts';
import { crmPlan, findingsOf } from '../support/program.ts';

const moments = 50;

/** Starts the program and kills it after so many milliseconds, unless it has ended by then. */
const killedAfter = (argv: readonly string[], cwd: string, ms: number): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'bin/crm-plan.js'), ...argv], { cwd, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), ms);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.crm-plan-'))
      .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** Moments spread over a run's length, most of them near its end, where it writes. */
const spread = (length: number): number[] =>
  Array.from({ length: moments }, (_, i) => length * (0.5 + (0.7 * i) / moments));

async function lengthOf(argv: readonly string[], cwd: string): Promise<number> {
  const start = performance.now();
  expect(await killedAfter(argv, cwd, 20_000)).toBe(false);
  return performance.now() - start;
}

describe('a run that is killed leaves every file old or new, and no rubbish that counts as data', () => {
  test(`render, at ${moments} moments`, async () => {
    const cwd = emptyFolder();
    const data = planDataWith({}, (path) => readFileSync(path, 'utf8'));
    const argv = (today: string) => ['render', '--data', data, '--today', today, '--out', 'out'];
    await crmPlan(argv('2030-01-01'), { cwd });
    const fresh = filesOf(join(cwd, 'out'));
    await crmPlan(argv('2008-05-01'), { cwd });
    const old = filesOf(join(cwd, 'out'));
    const length = await lengthOf(argv('2008-05-01'), cwd);
    let killed = 0;
    for (const ms of spread(length)) {
      const folder = emptyFolder();
      cpSync(join(cwd, 'out'), join(folder, 'out'), { recursive: true });
      if (await killedAfter(argv('2030-01-01'), folder, ms)) killed += 1;
      const now = filesOf(join(folder, 'out'));
      expect(Object.keys(now)).toEqual(Object.keys(old));
      for (const [name, text] of Object.entries(now)) expect([old[name], fresh[name]]).toContain(text);
    }
    expect(killed).toBeGreaterThan(0);
  }, 900_000);

  test(`translate confirm, at ${moments} moments`, async () => {
    const cwd = emptyFolder();
    const make = () =>
      planDataWith(
        { 'plans/red-2008.yaml': [['es: Intercambio de información\n', 'es: Intercambio de datos\n']] },
        (path) => readFileSync(path, 'utf8'),
      );
    const argv = (data: string) => ['translate', 'confirm', 'intercambio-de-informacion', '--data', data];
    const done = make();
    const old = filesOf(done)['translations.lock.yaml'];
    const length = await lengthOf(argv(done), cwd);
    const fresh = filesOf(done)['translations.lock.yaml'];
    expect(fresh).not.toBe(old);
    let killed = 0;
    for (const ms of spread(length)) {
      const data = make();
      if (await killedAfter(argv(data), cwd, ms)) killed += 1;
      expect([old, fresh]).toContain(filesOf(data)['translations.lock.yaml']);
      const { findings } = await findingsOf(data);
      expect(findings.filter(({ rule }) => rule === 'unknown-file')).toEqual([]);
    }
    expect(killed).toBeGreaterThan(0);
  }, 900_000);

  test(`fmt, at ${moments} moments`, async () => {
    const cwd = emptyFolder();
    const make = () =>
      planDataWith(
        {
          'members.yaml': [['code: BZ', 'code: "BZ"']],
          'sessions.yaml': [['kind: crm', 'kind: "crm"']],
        },
        (path) => readFileSync(path, 'utf8'),
      );
    const argv = (data: string) => ['fmt', '--data', data];
    const done = make();
    const old = filesOf(done);
    const length = await lengthOf(argv(done), cwd);
    const fresh = filesOf(done);
    expect(Object.keys(fresh).filter((name) => fresh[name] !== old[name])).toEqual(['members.yaml', 'sessions.yaml']);
    let killed = 0;
    for (const ms of spread(length)) {
      const data = make();
      if (await killedAfter(argv(data), cwd, ms)) killed += 1;
      for (const [name, text] of Object.entries(filesOf(data))) expect([old[name], fresh[name]]).toContain(text);
    }
    expect(killed).toBeGreaterThan(0);
  }, 900_000);
});
