import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeownersFile } from '../../src/cli/commands/codeowners/file.ts';
import { emptyFolder } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';
import { example, gitEnv } from '../support/repos.ts';
import { twoPeople, typesWhile } from '../support/two-people.ts';

const path = '.github/CODEOWNERS';
const team = '@crm/secretaria';

/** Who is asked to review a file: of the patterns that are written here, the last one that fits it says. */
function ownersOf(text: string, file: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const fitting = lines.filter((line) => {
    const [pattern = ''] = line.split(' ');
    if (pattern.endsWith('/')) return `/${file}`.startsWith(pattern);
    // A star stands for a part of one name, but alone for all there is.
    const form = pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*');
    return pattern === '*' || new RegExp(`^${form}$`).test(`/${file}`);
  });
  return fitting.at(-1)?.split(' ').slice(1) ?? [];
}

describe('codeowners', () => {
  test('what somebody saves in its place meanwhile, at whatever moment, stays', async () => {
    const typed = ['responsables', '--team', team];
    const text = '* @otro/equipo\n';
    const { code, moments } = await typesWhile((await twoPeople()).maria, typed, []);
    expect(code).toBe(0);
    const kept = [];
    for (let at = 1; at <= moments.length; at += 1) {
      const { maria } = await twoPeople();
      const place = join(maria.folder, path);
      mkdirSync(dirname(place));
      const ran = await typesWhile(maria, typed, [{ at, path: place, text, byRenaming: at % 2 === 0 }]);
      // A run may have a moment less than another one.
      if (ran.moments.length >= at) kept.push([at, ran.code, readFileSync(place, 'utf8')]);
    }
    expect(kept.filter(([, end, there]) => there !== text || (end !== 0 && end !== 2))).toEqual([]);
    expect(kept.filter(([, end]) => end === 2).length).toBeGreaterThan(3);
  });

  test('names the Secretariat’s team for what is the Secretariat’s, and nobody for what a country writes', async () => {
    const cwd = await example();
    const { code, out } = await crmPlan(['responsables', '--team', team], { cwd, env: gitEnv });
    expect([code, out]).toEqual([0, `${path}\n`]);
    const text = readFileSync(join(cwd, path), 'utf8');
    for (const file of [
      'plan-data/crm-plan.yaml',
      'plan-data/plans/red-de-ejemplo.yaml',
      'plan-data/sessions.yaml',
      'plan-data/decisions/crm-7.yaml',
      'plan-data/members.yaml',
      'plan-data/translations.lock.yaml',
      'plan-data/waivers.yaml',
      'plan-data/registers/events/st.yaml',
      // What the Secretariat and other bodies report, too.
      'plan-data/reports/crm-8/st.yaml',
      'plan-data/reports/crm-8/oim.yaml',
      '.github/workflows/revisar.yml',
      '.github/workflows/nuevo.yml',
      '.github/CODEOWNERS',
      'package.json',
      'package-lock.json',
      '.npmrc',
      // What nobody thought of, too.
      'docs/CODEOWNERS',
      '.ci/run',
      'herramientas/x.js',
      'plan-data/templates/plan/html.hbs',
      // Nor what is no data, where the countries' data are.
      'plan-data/reports/.gitattributes',
      'plan-data/reports/crm-8/.gitattributes',
      'plan-data/contacts/package.json',
    ])
      expect([file, ownersOf(text, file)]).toEqual([file, [team]]);
    for (const file of [
      'plan-data/contacts/HN.yaml',
      'plan-data/reports/crm-8/HN.yaml',
      'plan-data/registers/campaigns/HN.yaml',
    ])
      expect([file, ownersOf(text, file)]).toEqual([file, []]);
  });

  test('never makes another one that GitHub reads no longer count without a word', async () => {
    for (const other of ['CODEOWNERS', 'docs/CODEOWNERS']) {
      const cwd = await example();
      const type = () => crmPlan(['responsables', '--team', team, '--lang', 'es'], { cwd, env: gitEnv });
      mkdirSync(dirname(join(cwd, other)), { recursive: true });
      writeFileSync(join(cwd, other), '* @otro/equipo\n');
      const { code, err } = await type();
      expect([code, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(`«${other}» dejaría de contar`)]);
      expect(existsSync(join(cwd, path))).toBe(false);
      renameSync(join(cwd, other), join(cwd, 'otro.txt'));
      expect((await type()).code).toBe(0);
    }
  });

  test('begins with what holds for all files, so that a later line alone makes an exception', () => {
    const lines = codeownersFile('plan-data/', team)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines[0]).toBe(`* ${team}`);
    // No owner: as GitHub’s documentation has it.
    expect(lines.slice(1, 4)).toEqual([
      '/plan-data/contacts/*.yaml',
      '/plan-data/reports/*/*.yaml',
      expect.stringMatching(/^\/plan-data\/registers\/[a-z-]+\/\*\.yaml$/),
    ]);
    // What stands below it, CODEOWNERS too, needs no line of its own.
    expect(lines.slice(-1)).toEqual([`/.github/ ${team}`]);
    expect(lines.filter((line) => line.includes('.github'))).toHaveLength(1);
  });

  test('uses no form that GitHub does not take, whatever the folder is called', () => {
    for (const prefix of ['', 'plan-data/', 'mi plan [1]/#!/plan-data/']) {
      const lines = codeownersFile(prefix, team).split('\n').slice(0, -1);
      for (const line of lines.filter((one) => !one.startsWith('#')))
        expect(line).toMatch(/^(\*|\/[\w./*-]*)( @crm\/secretaria)?$/);
    }
  });

  test('of a folder whose name can’t be written the team is asked about everything, rather than about too little', async () => {
    for (const prefix of ['ñ/', 'mi plan/', 'plan [1]/plan-data/']) {
      const text = codeownersFile(prefix, team);
      for (const file of [`${prefix}contacts/HN.yaml`, 'otra/contacts/x.js', 'otra/registers/events/x.js'])
        expect([file, ownersOf(text, file)]).toEqual([file, [team]]);
      expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([`* ${team}`]);
      expect(text).toMatch(/^# .*también lo que escriben los países[\s\S]*^# .*what the countries write, too/m);
    }
    const cwd = await example();
    renameSync(join(cwd, 'plan-data'), join(cwd, 'datos de la Red'));
    const run = (...argv: string[]) => crmPlan([...argv, '--data', 'datos de la Red'], { cwd, env: gitEnv });
    const { code, out, err } = await run('responsables', '--team', team);
    expect([code, out]).toEqual([0, `${path}\n`]);
    expect(err.replace(/\s+/g, ' ')).toContain('también lo que escriben los países');
    expect((await run('codeowners', '--check')).code).toBe(0);
    const plain = await crmPlan(['codeowners', '--team', team], { cwd: await example(), env: gitEnv });
    expect(plain.err).toBe('');
  });

  test('the team is asked for once; afterwards it is the one that stands in the file', async () => {
    const cwd = await example();
    const run = (...more: string[]) => crmPlan(['codeowners', ...more], { cwd, env: gitEnv });
    const none = await run();
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.err).toContain('--team');
    expect((await run('--team', team)).code).toBe(0);
    const first = readFileSync(join(cwd, path), 'utf8');
    expect((await run()).code).toBe(0);
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(first);
    expect((await run('--team', '@otra/secretaria')).code).toBe(0);
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(first.replaceAll(team, '@otra/secretaria'));
    for (const wrong of ['secretaria', '@crm/a b', '@crm/[x]', '@crm/x\n* @yo', ''])
      expect([wrong, (await run('--team', wrong)).code]).toEqual([wrong, 2]);
  });

  test('--check writes nothing, and fails where the file is missing, changed or of other data', async () => {
    const cwd = await example();
    const check = (...more: string[]) => crmPlan(['responsables', '--check', ...more], { cwd, env: gitEnv });
    const missing = await check();
    expect([missing.code, missing.out]).toEqual([1, '']);
    expect(missing.err.replace(/\s+/g, ' ')).toContain('crm-plan responsables --team @crm/secretaria');
    expect(existsSync(join(cwd, path))).toBe(false);
    await crmPlan(['responsables', '--team', team], { cwd, env: gitEnv });
    expect(await check()).toMatchObject({ code: 0, out: '', err: '' });
    expect((await check('--team', '@otra/secretaria')).code).toBe(1);
    const text = readFileSync(join(cwd, path), 'utf8');
    writeFileSync(join(cwd, path), text.replace(`/plan-data/plans/ ${team}`, '/plan-data/plans/ @yo'));
    const changed = await check('--lang', 'en');
    expect([changed.code, changed.err]).toEqual([1, expect.stringContaining('is not as it would be written')]);
    writeFileSync(join(cwd, path), text.replaceAll('\n', '\r\n'));
    expect((await check()).code).toBe(0);
  });

  test('where the repository is there and can not be read, it is not known where its top is', async () => {
    const cwd = await example();
    mkdirSync(join(cwd, 'sub'));
    renameSync(join(cwd, 'plan-data'), join(cwd, 'sub/plan-data'));
    rmSync(join(cwd, '.git/refs'), { recursive: true });
    const argv = ['codeowners', '--team', team, '--data', 'sub'];
    const { code, out, err } = await crmPlan(argv, { cwd, env: gitEnv });
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('le falta una parte (refs)')]);
    expect(existsSync(join(cwd, 'sub/.github'))).toBe(false);
    // Without any repository, the folder above the data is the top.
    rmSync(join(cwd, '.git'), { recursive: true });
    expect((await crmPlan(argv, { cwd, env: gitEnv })).code).toBe(0);
    expect(readFileSync(join(cwd, 'sub', path), 'utf8')).toContain('\n/plan-data/');
  });

  test('a file that somebody else wrote, or a link, is left as it is', async () => {
    const cwd = await example();
    mkdirSync(join(cwd, '.github'));
    writeFileSync(join(cwd, path), '* @yo\n');
    const { code, err } = await crmPlan(['codeowners', '--team', team], { cwd, env: gitEnv });
    expect([code, err]).toEqual([2, expect.stringContaining(path)]);
    expect(readFileSync(join(cwd, path), 'utf8')).toBe('* @yo\n');

    // Nor one that is not read whole.
    writeFileSync(join(cwd, path), '* @yo\n'.repeat(700_000));
    const large = await crmPlan(['codeowners', '--team', team], { cwd, env: gitEnv });
    expect([large.code, large.out, large.err]).toEqual([2, '', expect.stringContaining(path)]);
    expect(readFileSync(join(cwd, path), 'utf8')).toMatch(/^\* @yo\n/);

    const linked = await example();
    const elsewhere = emptyFolder();
    symlinkSync(elsewhere, join(linked, '.github'));
    const refused = await crmPlan(['codeowners', '--team', team], { cwd: linked, env: gitEnv });
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('es un enlace')]);
  });
});
