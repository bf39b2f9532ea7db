import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { around, plan } from '../../diff/everyday-edits.ts';
import { bytesOf } from '../../support/bytes.ts';
import { emptyFolder } from '../../support/folders.ts';
import { crmPlan } from '../../support/program.ts';
import { commit, example, git, gitEnv, inRepository, repository } from '../../support/repos.ts';

const files = { ...around, 'plan-data/plans/red.yaml': plan };
const changed = { 'plan-data/plans/red.yaml': plan.replace('es: Repartir folletos', 'es: Repartir carteles') };
const reading = [
  ['validate', '--format', 'json'],
  ['flags', '--format', 'json'],
  ['status', '--format', 'json'],
  ['query', 'items'],
  ['diff', 'crm-7', '--format', 'json'],
  ['history', 'retorno-fondo', '--format', 'json'],
  ['translate', 'status'],
  ['session', 'list', '--format', 'json'],
  ['render', '--out', '../out'],
  ['render', 'changes', 'VII', 'VIII', '--out', '../out'],
];

describe('--at: what the data said then', () => {
  test('every reading command answers for a past session, with its last day', async () => {
    const folder = await example();
    for (const command of reading.filter(([name]) => name !== 'session' && name !== 'diff')) {
      const { code, err } = await crmPlan([...command, '--at', 'VII'], { cwd: folder, env: gitEnv });
      expect([command[0], code, err]).toEqual([command[0], 0, '']);
    }
    const at = async (ref: string) =>
      JSON.parse((await crmPlan(['status', '--format', 'json', '--at', ref], { cwd: folder, env: gitEnv })).out) as {
        today: string;
        session: string;
        plans: { rows: Record<string, number> }[];
      };
    for (const ref of ['crm-7', 'VII', '7', 'vii']) {
      const { today, session, plans } = await at(ref);
      expect([today, session, plans[0]?.rows]).toEqual([
        '2024-05-08',
        'crm-8',
        { settled: 2, proposed: 0, pending: 2, overdue: 0, undefined: 1 },
      ]);
    }
    expect((await at('session/crm-7')).today).toBe('2024-05-09');
    expect((await at('HEAD~2')).today).toBe('2025-05-02');
    const older = await crmPlan(['status', '--at', 'VII', '--today', '2030-01-01', '--format', 'json'], {
      cwd: folder,
      env: gitEnv,
    });
    expect(JSON.parse(older.out)).toMatchObject({ today: '2030-01-01' });
  });

  test('a commit says the same as the folder that it was made of', async () => {
    const folder = await example();
    for (const command of reading.filter(([name]) => ['validate', 'flags', 'status', 'query'].includes(name ?? ''))) {
      const here = await inRepository(folder, command);
      const there = await inRepository(folder, [...command, '--at', 'HEAD']);
      expect(there).toEqual(here);
    }
  });

  test('a commit is found by whatever Git takes for it, though no ref is called so', async () => {
    const folder = await example();
    const id = git(folder, 'rev-parse', 'HEAD~1').trim();
    const expected = await inRepository(folder, ['status', '--format', 'json', '--at', id]);
    expect(expected.code).toBe(0);
    for (const name of [
      id.slice(0, 7),
      id.slice(0, 10).toUpperCase(),
      '@~1',
      'HEAD^',
      `cualquiera-3-g${id.slice(0, 8)}`,
    ])
      expect([name, await inRepository(folder, ['status', '--format', 'json', '--at', name])]).toEqual([
        name,
        expected,
      ]);
  });

  test('other states are read whatever the files of the present are like, but for those that say which sessions there are', async () => {
    const folder = await example();
    const then = await inRepository(folder, ['validate', '--at', 'VII', '--format', 'json']);
    const between = await inRepository(folder, ['diff', 'VII', 'VIII', '--format', 'json']);
    const plans = join(folder, 'plan-data/plans');
    for (const name of readdirSync(plans)) writeFileSync(join(plans, name), 'id: [\n');
    // Too much for a folder that is read.
    writeFileSync(join(plans, 'enorme.yaml'), 'x'.repeat(4_100_000));
    expect((await inRepository(folder, ['validate'])).code).toBe(1);
    expect(await inRepository(folder, ['validate', '--at', 'VII', '--format', 'json'])).toEqual(then);
    expect(await inRepository(folder, ['diff', 'VII', 'VIII', '--format', 'json'])).toEqual(between);
    writeFileSync(join(folder, 'plan-data/sessions.yaml'), 'sessions: [\n');
    const unknown = await inRepository(folder, ['validate', '--at', 'VII']);
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('sessions.yaml')]);
  });

  test('a document of the past is named so', async () => {
    const folder = await example();
    const { out } = await inRepository(folder, [
      'render',
      '--at',
      'VIII',
      '--since',
      'VII',
      '--lang',
      'es',
      '--format',
      'html',
      '--out',
      '../out',
    ]);
    expect(out).toContain('../out/plan.since-crm-7.at-crm-8.es.html\n../out/status.at-crm-8.es.html\n');
    const commitId = git(folder, 'rev-parse', '--short=12', 'HEAD~2').trim();
    const other = await inRepository(folder, [
      'render',
      'plan',
      '--clean',
      '--at',
      'HEAD~2',
      '--lang',
      'es',
      '--format',
      'html',
      '--out',
      '../out',
    ]);
    expect(other.out).toBe(`../out/plan.at-${commitId}.clean.es.html\n`);
  });

  test('a command that writes refuses', async () => {
    const folder = await example();
    const before = bytesOf(folder);
    for (const command of [
      ['translate', 'confirm', '--cosmetic'],
      ['session', 'open', 'IX'],
      ['session', 'close', 'IX'],
      ['session', 'decide', 'IX', 'retorno-fondo', 'adopted'],
      ['session', 'reopen', 'VIII', '--reason', 'x'],
      ['init', 'otra'],
    ]) {
      const { code, err } = await inRepository(folder, [...command, '--at', 'VII', '--lang', 'es']);
      expect([command.join(' '), code]).toEqual([command.join(' '), 2]);
      expect(err).toContain('Con --at');
    }
    expect(bytesOf(folder)).toEqual(before);
  });
});

describe('contact points and reports for the Network', () => {
  test('stay unsaid in every answer and every document, then and now', async () => {
    const folder = await example();
    const contacts = join(folder, 'plan-data/contacts/XA.yaml');
    writeFileSync(
      contacts,
      readFileSync(contacts, 'utf8').replace('Persona Inventada Uno', 'Persona Inventada Cuatro'),
    );
    const before = readdirSync(join(folder, '..'));
    for (const command of reading)
      for (const more of [[], ['--at', 'VIII']]) {
        if (command[0] === 'session' && more.length > 0) continue;
        const { all = '' } = await inRepository(folder, [...command, ...more]);
        expect(all).not.toMatch(/Persona Inventada|enlace@|campañas en curso|campaign is under way/);
      }
    for (const name of readdirSync(join(folder, '../out')))
      expect(readFileSync(join(folder, '../out', name), 'utf8')).not.toMatch(
        /Persona Inventada|enlace@|campañas en curso/,
      );
    expect(readdirSync(join(folder, '..'))).toEqual([...before, 'out'].sort());
  });
});

describe('reading leaves a repository byte for byte as it was', () => {
  test('the index and the work tree included', async () => {
    const folder = await example();
    writeFileSync(
      join(folder, 'plan-data/crm-plan.yaml'),
      `${readFileSync(join(folder, 'plan-data/crm-plan.yaml'), 'utf8')}# x\n`,
    );
    const before = bytesOf(folder);
    for (const command of reading) expect((await inRepository(folder, command)).err).toBe('');
    expect(bytesOf(folder)).toEqual(before);
  });
});

describe('where the data folder stands', () => {
  test('at the top, deep inside, and in a linked work tree', async () => {
    const inside = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path.replace('plan-data/', ''), text]),
    );
    const deep = Object.fromEntries(Object.entries(files).map(([path, text]) => [`a b/ñ/${path}`, text]));
    for (const [tree, below] of [
      [inside, ''],
      [deep, 'a b/ñ/plan-data'],
    ] as const) {
      const folder = repository(tree, 'session/crm-1');
      const prefix = below === '' ? 'plans/red.yaml' : `${below}/plans/red.yaml`;
      commit(folder, { [prefix]: changed['plan-data/plans/red.yaml'] });
      const linked = join(emptyFolder(), 'otro');
      git(folder, 'worktree', 'add', '--quiet', linked, '-b', 'otra');
      for (const top of [folder, linked]) {
        const { out, err } = await inRepository(join(top, below), ['diff', '--format', 'json']);
        expect(err).toBe('');
        expect(JSON.parse(out)).toMatchObject({ summary: { substance: 1 }, changes: [{ item: 'folletos' }] });
      }
    }
  });

  test('a commit from before there was a data folder', async () => {
    const folder = repository({ 'README.md': 'x' }, 'antes');
    commit(folder, files);
    const { code, err } = await inRepository(folder, ['status', '--at', 'antes']);
    expect(code).toBe(2);
    expect(err).toContain('no existía la carpeta de datos');
  });
});
