import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openInEditor } from '../support/editor.ts';
import { emptyFolder, planData, root, writeFiles } from '../support/folders.ts';
import { crmPlan, findingsOf } from '../support/program.ts';
import { example, git, gitEnv } from '../support/repos.ts';

const run = (cwd: string, ...more: string[]) => crmPlan(['esquemas', ...more], { cwd, env: { ...gitEnv } });

/** A copy of the 2008 plan, beside which the program wrote what the editor should know. */
async function plan2008(...more: string[]): Promise<string> {
  const folder = emptyFolder();
  cpSync(planData, join(folder, 'plan-data'), { recursive: true });
  expect((await run(folder, ...more)).code).toBe(0);
  return folder;
}

const everything = (folder: string): Readonly<Record<string, string>> => {
  const paths = readdirSync(join(folder, '.vscode'), { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => path.endsWith('.json'));
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, '.vscode', path), 'utf8')]));
};

const dataFiles = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'plan-data'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.replaceAll('\\', '/'));

const row = 'id: x\ntopics:\n  - id: t\n    rows:\n      - id: r\n        calendar:\n          - id: e\n            ';
const report = 'reporter: HN\nsession: crm-13\nentries:\n  - ';
const workshop = 'taller-lineamientos-atencion — Realizar un taller para…';

describe('what the program teaches the editor', () => {
  test('it offers the folder’s own ids with their wordings, wherever something is named by its id', async () => {
    const editor = await openInEditor(await plan2008());
    const offered: readonly (readonly [path: string, text: string, one: string])[] = [
      ['plans/x.yaml', `${row}for: [`, workshop],
      ['plans/x.yaml', `${row}for:\n              - `, workshop],
      ['plans/x.yaml', `${row}event: `, 'crm-13 — XIII CRM (Tela, Honduras, 6 - 9 de mayo de 2008)'],
      ['plans/x.yaml', `${row}reportsBy: `, 'countries — todos los países'],
      ['plans/x.yaml', 'id: x\nbody: ', 'oim — Organización Internacional para las Migraciones'],
      ['reports/crm-13/HN.yaml', `${report}activity: `, workshop],
      ['reports/crm-13/HN.yaml', `${report}activity: taller`, workshop],
      ['reports/crm-13/HN.yaml', 'reporter: ', 'HN — Honduras'],
      ['sessions.yaml', 'sessions:\n  - id: x\n    country: ', 'HN — Honduras'],
      ['contacts/HN.yaml', 'country: ', 'HN — Honduras'],
      [
        'registers/events/st.yaml',
        'owner: st\nrecords:\n  - event: ',
        'crm-13 — XIII CRM (Tela, Honduras, 6 - 9 de mayo de 2008)',
      ],
      ['registers/campaigns/HN.yaml', 'owner: ', 'HN — Honduras'],
      ['decisions/crm-13.yaml', 'session: crm-13\ndecisions:\n  - item: ', workshop],
    ];
    for (const [path, text, one] of offered)
      expect([path, text, await editor.offers(`plan-data/${path}`, text)]).toEqual([
        path,
        text,
        expect.arrayContaining([one]),
      ]);
  });

  test('it offers the keys of reports and registers', async () => {
    const editor = await openInEditor(await plan2008());
    const keys = await editor.offers('plan-data/reports/crm-13/HN.yaml', `${report}activity: x\n    `);
    expect(keys).toEqual(expect.arrayContaining(['status', 'achievements', 'challenges', 'evidence', 'unchanged']));
    const ofTreaties = await editor.offers(
      'plan-data/registers/treaties/HN.yaml',
      'owner: HN\nrecords:\n  - instrument: x\n    ',
    );
    expect(ofTreaties).toEqual(expect.arrayContaining(['signed', 'ratified', 'source']));
  });

  test('it shows the wording of an id that stands in a file', async () => {
    const editor = await openInEditor(await plan2008());
    const shown = await editor.hover(
      'plan-data/reports/crm-13/HN.yaml',
      `${report}activity: taller-lineamientos-atencion`,
    );
    expect(shown).toContain('Realizar un taller');
    expect(await editor.hover('plan-data/reports/crm-13/HN.yaml', 'reporter: HN')).toContain('Honduras');
  });

  test('it says in our words that there is no such id, in the language that was asked for', async () => {
    const wrong = [
      [
        'plans/x.yaml',
        `${row}for: [nada]`,
        'No es ninguna actividad ni objetivo de un plan.',
        'It is neither an activity nor',
      ],
      ['plans/x.yaml', `${row}event: nada`, 'No es ninguna reunión de sessions.yaml.', 'It is not a meeting'],
      [
        'reports/crm-13/HN.yaml',
        `${report}activity: nada`,
        'No es ninguna actividad de un plan.',
        'It is not an activity',
      ],
      ['sessions.yaml', 'sessions:\n  - country: ZZ', 'No es el código de ningún país miembro.', 'It is not the code'],
    ] as const;
    const es = await openInEditor(await plan2008());
    const en = await openInEditor(await plan2008('--lang', 'en'));
    for (const [path, text, inSpanish, inEnglish] of wrong) {
      expect((await es.remarks(`plan-data/${path}`, text)).join('\n')).toContain(inSpanish);
      expect((await en.remarks(`plan-data/${path}`, text)).join('\n')).toContain(inEnglish);
    }
  });

  test('it finds nothing wrong in files that have no error, what was superseded or deleted included', async () => {
    for (const folder of [await plan2008(), await example()]) {
      expect((await run(folder)).code).toBe(0);
      const editor = await openInEditor(folder);
      for (const file of dataFiles(folder)) {
        const text = readFileSync(join(folder, 'plan-data', file), 'utf8');
        expect([file, await editor.remarks(`plan-data/${file}`, text)]).toEqual([file, []]);
      }
    }
  });

  test('another editor reads the same: the schemas are whole, and take the data and no wrong id', async () => {
    const folder = await example();
    await run(folder);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const [path, text] of Object.entries(everything(folder)))
      if (path.includes('schema')) ajv.addSchema(JSON.parse(text));
    const validate = ajv.getSchema('plan.schema.json');
    const text = readFileSync(join(folder, 'plan-data/plans/plan-de-ejemplo.yaml'), 'utf8');
    expect([validate?.(parse(text)), validate?.errors]).toEqual([true, null]);
    expect(
      validate?.(
        parse(text.replaceAll('- taller-lineamientos\n', '- otro\n').replaceAll('[taller-lineamientos]', '[otro]')),
      ),
    ).toBe(false);
  });
});

describe('the files that schemas writes', () => {
  test('are the same on every computer, and when they are written again', async () => {
    const first = everything(await plan2008());
    const folder = await plan2008();
    await crmPlan(['schemas'], { cwd: folder, env: { ...gitEnv, LANG: 'en_US.UTF-8', TZ: 'Pacific/Auckland' } });
    expect(everything(folder)).toEqual(first);
  });

  test('hold nothing of contact points, not even their ids', async () => {
    const folder = await example();
    await run(folder);
    const all = Object.values(everything(folder)).join('\n');
    const contacts = dataFiles(folder).filter((path) => path.startsWith('contacts/'));
    const values = contacts.flatMap((path) => {
      const { contacts: found } = parse(readFileSync(join(folder, 'plan-data', path), 'utf8')) as {
        contacts: Readonly<Record<string, unknown>>[];
      };
      return found.flatMap(({ id, name, email, phone, login }) => [id, name, email, phone, login]);
    });
    const told = values.filter((value) => typeof value === 'string');
    expect(told.length).toBeGreaterThan(6);
    for (const value of told) expect(all).not.toContain(value);
  });

  test('stand in the data folder where that is the top of the repository: nothing above it is touched, and none is a mistake', async () => {
    const above = emptyFolder();
    const folder = join(above, 'datos');
    cpSync(planData, folder, { recursive: true });
    const warnings = async () =>
      (await findingsOf(folder)).findings.filter(({ level }) => level !== 'flag').map(({ file }) => file);
    const before = await warnings();
    git(folder, 'init', '--quiet');
    const { code, out } = await run(folder);
    expect([code, out]).toEqual([0, expect.stringContaining('.vscode/settings.json\n')]);
    expect(readdirSync(above)).toEqual(['datos']);
    expect(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')).toContain('"plans/*.yaml"');
    expect(await warnings()).toEqual(before);
  });

  test.skipIf(process.platform === 'win32')(
    'where the disk is full half-way, it is said that some were written',
    async () => {
      const folder = await plan2008();
      const script = 'ulimit -f 32; exec "$@"';
      const argv = ['-c', script, 'sh', process.execPath, join(root, 'bin/crm-plan.js'), 'esquemas', '--lang', 'es'];
      const { status, stderr } = spawnSync('sh', argv, { cwd: folder, encoding: 'utf8' });
      const said = stderr.replace(/\s+/g, ' ');
      expect([status, said]).toEqual([
        2,
        expect.stringMatching(/Se escribió .*common\.schema\.json.*Repita el comando/),
      ]);
      expect(said).not.toContain('sigue como estaba');
    },
  );

  test('are listed from the current folder', async () => {
    const folder = await plan2008();
    expect((await run(join(folder, 'plan-data'))).out).toContain('../.vscode/schemas/plan.schema.json\n');
  });

  test('settings that somebody has are kept, and it says so where they do not name the schemas', async () => {
    const folder = emptyFolder();
    cpSync(planData, join(folder, 'plan-data'), { recursive: true });
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode/settings.json'), '{ "editor.fontSize": 20 }');
    const { code, err } = await run(folder);
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([0, expect.stringContaining('no nombra todos estos archivos')]);
    expect(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')).toBe('{ "editor.fontSize": 20 }');
    const named = await plan2008();
    expect((await run(named)).err).toBe('');
    renameSync(join(named, '.vscode/settings.json'), join(named, 'ajustes.json'));
    symlinkSync('../ajustes.json', join(named, '.vscode/settings.json'));
    expect((await run(named)).err).toBe('');
  });

  test.skipIf(process.platform === 'win32')(
    'what stands there and is no file is not waited for, nor read',
    async () => {
      for (const put of [
        (path: string) => execFileSync('mkfifo', [path]),
        (path: string) => symlinkSync('/dev/zero', path),
      ]) {
        const folder = emptyFolder();
        cpSync(planData, join(folder, 'plan-data'), { recursive: true });
        mkdirSync(join(folder, '.vscode'));
        put(join(folder, '.vscode/settings.json'));
        const { code, err } = await run(folder);
        expect([code, err.replace(/\s+/g, ' ')]).toEqual([
          0,
          expect.stringContaining('no nombra todos estos archivos'),
        ]);
      }
    },
  );

  test('where a file cannot be read, what it holds is not checked by the editor; exit 1 says that something is missing', async () => {
    const folder = emptyFolder();
    cpSync(planData, join(folder, 'plan-data'), { recursive: true });
    writeFiles(join(folder, 'plan-data'), { 'sessions.yaml': 'sessions: [' });
    const { code, err } = await run(folder);
    expect([code, err]).toEqual([1, expect.stringContaining('error')]);
    const editor = await openInEditor(folder);
    expect(await editor.remarks('plan-data/plans/x.yaml', `${row}event: otra-reunion`)).not.toContainEqual(
      expect.stringContaining('reunión'),
    );
    expect(await editor.offers('plan-data/plans/x.yaml', `${row}for: [`)).toContain(workshop);
  });
});
