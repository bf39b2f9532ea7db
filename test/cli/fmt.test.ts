import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, planData, planDataWith, root } from '../support/folders.ts';
import { es } from '../support/meeting.ts';
import { crmPlan } from '../support/program.ts';
import { example } from '../support/repos.ts';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

/** All files of a folder, by their paths. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [join(entry.parentPath, entry.name), read(entry.parentPath, entry.name)]),
  );

const typed = '\ufeffsessions:\r\n  - status: "closed"\r\n    kind: crm\r\n    id: crm-1 # la primera\r\n';
const inForm = 'sessions:\n  - id: crm-1 # la primera\n    kind: crm\n    status: closed\n';

describe('fmt', () => {
  test('finds nothing to do in the 2008 plan, nor in what init writes', async () => {
    for (const cwd of [planData, await example(), join(root, 'templates/init')]) {
      const { code, out } = await crmPlan(['fmt', '--check'], { cwd });
      expect([code, out]).toEqual([0, expect.stringMatching(/^Los \d+ archivos ya están en la forma común\.\n$/)]);
    }
  });

  test('what would hold too much in that form stays as it is, and that is said', async () => {
    for (const [path, text] of [
      ['decisions/crm-1.yaml', `session: crm-1\ndecisions: [${'{item: red, decision: adopted},'.repeat(32_000)}]\n`],
      // Folded, with the indent of each line, a text would be longer than is read.
      [
        'glossary.yaml',
        `terms:\n  - id: termino-trata\n    term:\n      es: ${'trata de personas '.repeat(3_500)}.\n    source: Protocolo\n`,
      ],
    ] as const) {
      const folder = dataFolder({ [path]: text });
      const { code, out } = await crmPlan(['fmt', path, '--data', folder]);
      expect([code, out.replace(/\s+/g, ' ')]).toEqual([
        1,
        `«${path}» se quedó como está: en la forma común tendría más de lo que cabe en un archivo o en uno de sus textos. `,
      ]);
      expect(read(folder, path)).toBe(text);
    }
  });

  test('writes keys in their order, without needless quotes, line ends of Windows and byte order mark; again, nothing changes', async () => {
    const folder = dataFolder({ 'sessions.yaml': typed });
    const { code, out } = await crmPlan(['formatear', 'sessions.yaml', '--data', folder]);
    expect([code, out]).toEqual([0, '1 archivo quedó en la forma común:\n\n  sessions.yaml\n'.replace('\n\n', '\n')]);
    expect(read(folder, 'sessions.yaml')).toBe(inForm);
    expect((await crmPlan(['fmt', 'sessions.yaml', '--data', folder])).out).toBe(
      'El archivo ya está en la forma común.\n',
    );
    writeFileSync(join(folder, 'sessions.yaml'), `\ufeff${inForm}`);
    await crmPlan(['fmt', '--data', folder]);
    expect(read(folder, 'sessions.yaml')).toBe(inForm);
  });

  test('what is in form stays so whatever a command writes into it', async () => {
    const folder = await example();
    const long =
      'Se corrige la redacción de varias actividades, como acordaron las delegaciones en la última sesión plenaria';
    for (const typed of [
      ['contactos', 'relevar', 'XA', 'xa-enlace', '--until', '2027-01-15', '--name', 'Nombre Apellido'],
      ['sesion', 'decidir', 'IX', 'retorno-fondo', 'adoptado', '--paragraph', '3'],
      ['sesion', 'reabrir', 'VIII', '--reason', long],
    ])
      expect([typed, (await es(folder, ...typed)).code]).toEqual([typed, 0]);
    expect((await es(folder, 'formatear', '--check')).code).toBe(0);
  });

  test('with --check names what is not in form and ends with 1; with --dry-run says what would be done; neither writes', async () => {
    const folder = dataFolder({ 'sessions.yaml': typed });
    const before = filesOf(folder);
    const checked = await crmPlan(['fmt', '--check', '--data', folder, '--lang', 'en']);
    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(
      /not in the common form:\n(.*\n)* {2}sessions\.yaml\n(.*\n)*\nTo put them in it: crm-plan fmt\n$/,
    );
    const tried = await crmPlan(['fmt', '--dry-run', '--data', folder]);
    expect(tried.code).toBe(0);
    expect(tried.out).toMatch(/ {2}sessions\.yaml\n(.*\n)*\nNo se escribió nada\. Sin --dry-run se escribirían\.\n$/);
    expect(filesOf(folder)).toEqual(before);
  });

  test('a file that cannot be read is named with what is wrong in it and stays as it is; the others are written', async () => {
    const plan = 'plans/red-2008.yaml';
    const folder = planDataWith(
      {
        [plan]: [['es: Continuo. Los', 'es: Continuo: Los']],
        'sessions.yaml': [['  - id: crm-1\n    kind: crm\n', '  - kind: crm\n    id: crm-1\n']],
      },
      (path) => read(path),
    );
    const broken = read(folder, plan);
    const { code, out } = await crmPlan(['fmt', '--data', folder]);
    expect(code).toBe(1);
    expect(out).toContain('  sessions.yaml\n');
    expect(out).toMatch(
      /Un archivo se quedó como está.*\n\nerror {2}plans\/red-2008\.yaml:\d+:\d+ {2}\[yaml-syntax\]\n/,
    );
    expect(read(folder, plan)).toBe(broken);
    expect(read(folder, 'sessions.yaml')).toBe(read(planData, 'sessions.yaml'));
  });

  test('a link in the place of a data file is named, too: nobody opened it', async () => {
    const folder = dataFolder({});
    symlinkSync('sessions.yaml', join(folder, 'glossary.yaml'));
    for (const args of [[], ['--check'], ['glossary.yaml']]) {
      const { code, out } = await crmPlan(['fmt', ...args, '--data', folder]);
      expect([code, out]).toEqual([
        1,
        expect.stringMatching(/Un archivo se quedó como está.*\n(.*\n)*error {2}glossary\.yaml:1:1 {2}\[symlink\]\n/),
      ]);
    }
  });

  test('nor is a folder that is called as one passed over', async () => {
    const folder = dataFolder({});
    rmSync(join(folder, 'glossary.yaml'), { force: true });
    mkdirSync(join(folder, 'glossary.yaml'));
    const { code, out } = await crmPlan(['validate', '--data', folder]);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('glossary.yaml:1:1  [symlink]\n  Esto es una carpeta con el nombre de un archivo'),
    ]);
  });

  test('takes files and folders as they are seen from here, or from the data folder; another name is told, and nothing written', async () => {
    const folder = dataFolder({ 'sessions.yaml': typed });
    const cwd = join(folder, '..');
    for (const name of ['plan-data/sessions.yaml', 'sessions.yaml', join(folder, 'sessions.yaml'), 'plan-data'])
      expect((await crmPlan(['fmt', '--check', name], { cwd })).out).toContain('  sessions.yaml\n');
    const { out } = await crmPlan(['fmt', '--check', 'plan-data/plans'], { cwd });
    expect(out).not.toContain('sessions.yaml');
    const wrong = await crmPlan(['fmt', 'sesions.yaml'], { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.err.replace(/\s+/g, ' ')).toContain(
      '«sesions.yaml» no es ningún archivo de la carpeta de datos; ¿quiso escribir sessions.yaml? No se cambió nada.',
    );
    expect(read(folder, 'sessions.yaml')).toBe(typed);
    expect((await crmPlan(['fmt', '--at', 'HEAD'], { cwd })).code).toBe(2);
  });
});
