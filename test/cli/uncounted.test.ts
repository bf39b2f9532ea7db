import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { crmPlan, findingsOf } from '../support/program.ts';
import { commit, git, inRepository } from '../support/repos.ts';

const times = (n: number, piece: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => piece(i)).join('');
const code = (i: number): string => String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));

/** A hundred invented countries that are to report to as many workshops as is said. */
const owing = (workshops: number) => ({
  'members.yaml': `countries:\n${times(100, (i) => `  - {code: "${code(i)}", name: {es: País inventado}, language: es}\n`)}bodies:
  - {id: network, name: {es: Red inventada}}
  - {id: crm, name: {es: Conferencia inventada}}
  - {id: workshop, name: {es: Talleres inventados}}
`,
  'sessions.yaml': `sessions:
  - {id: crm-1, kind: crm, number: 1, start: 2006-03-13, status: closed}
${times(workshops, (i) => `  - {id: taller-${i}, kind: workshop, status: planned, reportsDue: 2008-04-15}\n`)}`,
  'plans/red.yaml': `id: red
title: {es: Plan inventado}
body: network
status: adopted
session: crm-1
topics:
  - id: tema
    text: {es: Tema inventado}
    rows:
      - id: fila
        activities: [{id: informar, text: {es: Informar}}]
        calendar: [{id: informar-continuo, for: [informar], kind: continuous, text: {es: Continuo}, reportsTo: [workshop], reportsBy: countries}]
`,
});

describe('where more reports would be due than are counted, nobody is told that none is', () => {
  test('the error says so once, and that no report is missing is not said', async () => {
    const { findings, code } = await findingsOf(dataFolder(owing(201)));
    expect(findings.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['value-not-allowed', 'sessions.yaml', 203],
    ]);
    expect(code).toBe(1);
  });

  for (const argv of [
    ['remind', 'taller-0'],
    ['report', 'new', 'taller-0', 'AA'],
    ['report', 'receipt', 'taller-0', 'AA'],
    ['report', 'list'],
    ['session', 'prepare', 'taller-0'],
  ])
    test(`${argv.slice(0, 2).join(' ')} says that they are not counted, and what to look at`, async () => {
      const { code, out, err } = await inRepository(dataFolder(owing(201)), [...argv, '--lang', 'en']);
      expect([code, out]).toEqual([2, '']);
      expect(err.replace(/\s+/g, ' ')).toContain(
        'more reports would be due than are counted. See what has to be checked with: crm-plan validate',
      );
    });

  test('one session less, and the hundred reports to the session that comes next are counted', async () => {
    const { code, out } = await crmPlan([
      'report',
      'list',
      '--data',
      dataFolder(owing(200)),
      '--today',
      '2008-05-01',
      '--format',
      'json',
    ]);
    expect([code, JSON.parse(out).totals.due]).toEqual([0, 100]);
  });
});

/** A repository whose earlier state, `antes`, has more reports than are counted, and whose folder has few. */
function countedSince(): string {
  const folder = dirname(dataFolder(owing(201)));
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commit(folder, {}, 'base', 'antes');
  commit(folder, { 'plan-data/sessions.yaml': owing(3)['sessions.yaml'] });
  return folder;
}

test('nor does the history of an item, as it stood at an earlier state: that state is named', async () => {
  const repository = countedSince();
  for (const [lang, said] of [
    ['es', 'no se dice quién informó. Véalo con: crm-plan validar --at antes'],
    ['en', 'who reported is not said. See it with: crm-plan validate --at antes'],
  ] as const) {
    const argv = ['history', 'informar', '--lang', lang];
    const { code, err } = await inRepository(repository, [...argv, '--at', 'antes'], '2008-05-01');
    expect([code, err.replace(/\s+/g, ' ').trim()]).toEqual([1, expect.stringContaining(said)]);
    const now = await inRepository(repository, argv, '2008-05-01');
    expect([now.code, now.err]).toEqual([0, '']);
  }
});

test('what is told to be typed of an earlier state shows that state', async () => {
  const repository = countedSince();
  for (const [argv, said] of [
    [['estado', '--lang', 'es'], 'Vea «crm-plan validar --at antes».'],
    [['status', '--lang', 'en'], 'See “crm-plan validate --at antes”.'],
    [['consultar', 'items', '--lang', 'es'], 'Vea «crm-plan validar --at antes».'],
    [['generar', 'plan', '--lang', 'es'], 'en ese estado de los datos. Vea «crm-plan validar --at antes».'],
    [['informe', 'lista'], 'revisarse con: crm-plan validar --at antes'],
    [['recordar', 'taller-0'], 'revisarse con: crm-plan validar --at antes'],
    [['sesion', 'preparar', 'taller-0'], 'revisarse con: crm-plan validar --at antes'],
  ] as const) {
    const { err } = await inRepository(repository, [...argv, '--at', 'antes'], '2008-05-01');
    expect([argv, err.replace(/\s+/g, ' ').trim()]).toEqual([argv, expect.stringContaining(said)]);
  }
  const now = await inRepository(repository, ['estado', '--at', 'main'], '2008-05-01');
  expect(now.out).toContain('vea «crm-plan pendientes --at main»');
  const overview = await inRepository(repository, ['--at', 'main', '--lang', 'en'], '2008-05-01');
  expect(overview.out).toContain('“crm-plan flags --at main”');
});

test('a change with which reports are no longer counted corrects none of those that were missing', async () => {
  const repository = dirname(dataFolder(owing(3)));
  git(repository, 'init', '--quiet', '--initial-branch', 'main');
  commit(repository, {}, 'base');
  git(repository, 'checkout', '--quiet', '-b', 'propuesta');
  commit(repository, { 'plan-data/sessions.yaml': owing(201)['sessions.yaml'] });
  const argv = ['review', '--base', 'main', '--head', 'propuesta', '--format', 'json'];
  const { out } = await inRepository(repository, argv, '2008-05-01');
  const { findings } = JSON.parse(out) as { findings: readonly { readonly rule: string; readonly state: string }[] };
  expect(findings.map(({ rule, state }) => `${state} ${rule}`)).toEqual(['new value-not-allowed']);
});
