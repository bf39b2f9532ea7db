import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, root } from '../support/folders.ts';
import { leftBeside } from '../support/left.ts';
import { crmPlan, findingsOf } from '../support/program.ts';
import { gitEnv } from '../support/repos.ts';

const everything = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe('init makes a folder that a non-programmer can start with', () => {
  test('its data have no error, and each text that is to be replaced is a warning until it is', async () => {
    const cwd = emptyFolder();
    const { code, out, err } = await crmPlan(['iniciar', 'mi plan'], { cwd });
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n').sort()).toEqual(everything(cwd));
    expect(err).toContain('cd "mi plan"\n  npm install\n  npm run validar');
    const { summary, findings } = await findingsOf(join(cwd, 'mi plan'));
    expect(summary).toMatchObject({ errors: 0, warnings: 5 });
    expect(findings.map(({ rule }) => rule).sort()).toEqual([
      'activities-undefined',
      'calendar-pending',
      ...Array.from({ length: 5 }, () => 'placeholder'),
    ]);
    for (const path of ['plans/plan-nuevo.yaml', 'sessions.yaml']) {
      const file = join(cwd, 'mi plan/plan-data', path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/\((?:Sustituya|Replace) ([^)]*)\)/g, '$1'));
    }
    const replaced = await findingsOf(join(cwd, 'mi plan'));
    expect(replaced.findings.filter(({ rule }) => rule === 'placeholder')).toEqual([]);
  });

  test('its package.json names this very version, or what --package says', async () => {
    const cwd = emptyFolder();
    const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
    const packageOf = (dir: string) =>
      JSON.parse(readFileSync(join(cwd, dir, 'package.json'), 'utf8')) as {
        dependencies: Record<string, string>;
        scripts: object;
      };
    await crmPlan(['init', 'a'], { cwd });
    expect(packageOf('a').dependencies).toEqual({ 'crm-plan': version });
    expect(Object.keys(packageOf('a').scripts)).toEqual(['validar', 'estado', 'generar']);
    writeFileSync(join(cwd, 'x.tgz'), '');
    await crmPlan(['init', 'b', '--package', 'x.tgz'], { cwd });
    expect(packageOf('b').dependencies).toEqual({ 'crm-plan': 'file:../x.tgz' });
    await crmPlan(['init', 'c', '--package', '^0.1.0'], { cwd });
    expect(packageOf('c').dependencies).toEqual({ 'crm-plan': '^0.1.0' });
  });

  test('from its own source it says what to do where npm does not find it, unless it was told where it is', async () => {
    const cwd = emptyFolder();
    const plain = await crmPlan(['init', 'a'], { cwd });
    expect(plain.err.replace(/\s+/g, ' ')).toMatch(
      /Si «npm install» no encuentra crm-plan \d\S+, .*--package y el archivo/,
    );
    writeFileSync(join(cwd, 'x.tgz'), '');
    expect((await crmPlan(['init', 'b', '--package', 'x.tgz'], { cwd })).err).not.toContain('no encuentra');
  });

  test('it never writes over what is there: it says what, and writes nothing', async () => {
    for (const taken of ['plan-data/otro.yaml', 'package.json', '.vscode/settings.json', 'PRIMER-DIA.md']) {
      const cwd = emptyFolder();
      mkdirSync(join(cwd, taken, '..'), { recursive: true });
      writeFileSync(join(cwd, taken), 'old');
      const { code, out, err } = await crmPlan(['init'], { cwd });
      expect([code, out]).toEqual([2, '']);
      expect(err.replace(/\s+/g, ' ')).toMatch(
        /«(plan-data|package\.json|\.vscode\/settings\.json|PRIMER-DIA\.md)» ya existe/,
      );
      expect(everything(cwd)).toEqual([taken]);
      expect(readFileSync(join(cwd, taken), 'utf8')).toBe('old');
    }
  });

  test('where no folder can be made it says why, in both languages, and writes nothing', async () => {
    const long = 'a'.repeat(300);
    const cases: readonly (readonly [string, RegExp])[] = [
      ['', /Falta el nombre.*is missing/],
      [' ', /Falta el nombre.*is missing/],
      ['a\0b', /un carácter invisible.*an invisible character/],
      [long, /es demasiado largo.*it is too long/],
      [`x/${'b'.repeat(5_000)}`, /es demasiado largo.*it is too long/],
      ['a/'.repeat(2_500), /es demasiado largo.*it is too long/],
      ['x/CON', /«CON».*Windows lo tiene reservado.*Windows reserves it/],
      ['nul.txt', /«nul\.txt».*Windows lo tiene reservado.*Windows reserves it/],
      ['a:b', /Windows no admite «:».*does not allow “:”/],
      ['COM¹', /«COM¹».*Windows lo tiene reservado.*Windows reserves it/],
      ['fin.', /termine en un punto.*to end in/],
      ['archivo', /«archivo» es un archivo, y ahí debe ir.*is a file/],
      ['archivo/plan', /«archivo» es un archivo, y ahí debe ir.*is a file/],
      ['ocupada', /«ocupada\/\.vscode» es un archivo.*is a file/],
    ];
    for (const [dir, sentence] of cases)
      for (const more of [[], ['--example']]) {
        const cwd = emptyFolder();
        writeFileSync(join(cwd, 'archivo'), 'x');
        mkdirSync(join(cwd, 'ocupada'));
        writeFileSync(join(cwd, 'ocupada/.vscode'), 'x');
        const es = await crmPlan(['init', dir, ...more, '--lang', 'es'], { cwd });
        const en = await crmPlan(['init', dir, ...more, '--lang', 'en'], { cwd });
        expect([es.code, en.code, es.out, en.out]).toEqual([2, 2, '', '']);
        const said = `${es.err} ${en.err}`.replace(/\s+/g, ' ');
        expect(said).toMatch(sentence);
        expect(said).toMatch(/No se escribió nada.*Nothing was written/);
        expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(['archivo', 'ocupada', 'ocupada/.vscode']);
      }
  });

  test.skipIf(process.platform === 'win32')('a folder that is there already has its name, good or not', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'a:b'));
    expect((await crmPlan(['init', 'a:b/otro'], { cwd })).code).toBe(0);
    const { code, err } = await crmPlan(['init', 'a:b/c:d', '--lang', 'es'], { cwd });
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('«c:d» no sirve')]);
  });

  test.skipIf(process.platform === 'win32')(
    'what it says to type goes into the folder, whatever that is called',
    async () => {
      for (const name of ['-x', 'a$HOME b`', "l'any $5", 'Plan (2008)']) {
        const cwd = emptyFolder();
        const { code, err } = await crmPlan(['init', '--lang', 'es', '--', name], { cwd });
        const [typed = ''] = err.match(/cd .*$/m) ?? [];
        const { stdout } = spawnSync('sh', ['-c', `${typed} && ls`], { cwd, encoding: 'utf8' });
        expect([name, code, stdout]).toEqual([name, 0, expect.stringContaining('PRIMER-DIA.md')]);
      }
    },
  );

  test('a slash at the end of the name is no name of its own', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'plan/plan-data'), { recursive: true });
    writeFileSync(join(cwd, 'plan/plan-data/otro.txt'), 'x');
    const { err } = await crmPlan(['init', 'plan/', '--lang', 'es'], { cwd });
    expect(err).toContain('«plan/plan-data» ya existe');
  });

  test('what was made with or without pages is told so, and what to do is enough', async () => {
    const cwd = emptyFolder();
    const type = (...more: string[]) =>
      crmPlan(['init', 'plan', '--forge', 'gitlab', '--lang', 'es', ...more], { cwd });
    expect((await type()).code).toBe(0);
    const { code, err } = await type('--pages');
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining('es el que no tiene páginas. Bórrelo'),
    ]);
    rmSync(join(cwd, 'plan/.gitlab-ci.yml'));
    expect((await type('--pages')).code).toBe(0);
    expect((await type()).err).toContain('es el que tiene páginas');
  });

  test('killed at the last moment and repeated, it leaves nothing beside its files, and says that they are there', async () => {
    const cwd = emptyFolder();
    expect((await crmPlan(['init', 'plan'], { cwd })).code).toBe(0);
    const left = leftBeside(join(cwd, 'plan/plan-data/sessions.yaml'));
    expect((await crmPlan(['init', 'plan'], { cwd })).code).toBe(2);
    expect(existsSync(left)).toBe(false);
  });

  test('interrupted, it is finished by the same command; a folder that is not so left stays as it is', async () => {
    const cwd = emptyFolder();
    await crmPlan(['init', 'entero'], { cwd });
    const all = everything(join(cwd, 'entero'));
    for (const n of [1, 5, all.length - 1]) {
      const half = join(cwd, `medio-${n}`);
      mkdirSync(join(half, 'plan-data'), { recursive: true });
      for (const path of all.slice(0, n)) {
        mkdirSync(dirname(join(half, path)), { recursive: true });
        const text = readFileSync(join(cwd, 'entero', path), 'utf8');
        writeFileSync(join(half, path), path === 'package.json' ? text.replace('"entero"', `"medio-${n}"`) : text);
      }
      writeFileSync(join(half, 'plan-data/.crm-plan-abc.tmp'), 'a medias');
      const { code, out } = await crmPlan(['init', `medio-${n}`], { cwd });
      expect([n, code, out.trimEnd().split('\n').length]).toEqual([n, 0, all.length - n]);
      expect((await findingsOf(half)).summary.errors).toBe(0);
      // A second time nothing is missing, and nothing is written over.
      const again = await crmPlan(['init', `medio-${n}`], { cwd });
      expect([again.code, again.err]).toEqual([2, expect.stringContaining('ya existe')]);
    }
    const other = join(cwd, 'otro');
    mkdirSync(join(other, 'plan-data'), { recursive: true });
    writeFileSync(join(other, 'plan-data/nota.txt'), 'mía');
    expect((await crmPlan(['init', 'otro'], { cwd })).code).toBe(2);
    expect(everything(other)).toEqual(['plan-data/nota.txt']);
  });

  test('neither inside a data folder nor where Git keeps what is its own', async () => {
    const cwd = emptyFolder();
    await crmPlan(['init', '.', '--example'], { cwd, env: gitEnv });
    const before = everything(cwd);
    for (const [dir, said] of [
      ['plan-data', 'ya es una carpeta de datos'],
      ['plan-data/nuevo', '«plan-data» ya es una carpeta de datos'],
      ['.git/x', '«.git» es donde Git guarda lo suyo'],
    ] as const)
      for (const more of [[], ['--example']]) {
        const { code, err } = await crmPlan(['init', dir, ...more], { cwd, env: gitEnv });
        expect([code, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(said)]);
      }
    const inside = await crmPlan(['init', 'nuevo'], { cwd: join(cwd, 'plan-data') });
    expect([inside.code, inside.err]).toEqual([2, expect.stringContaining('La carpeta en la que está')]);
    expect(everything(cwd)).toEqual(before);
  });

  test('a packed program that is not there, or has no name, is told before anything is written', async () => {
    const cwd = emptyFolder();
    for (const spec of ['crm-plan-0.1.0.tgz', './x.tgz', 'file:y.tar.gz', '../z', 'a b c']) {
      const { code, err } = await crmPlan(['init', 'a', '--package', spec], { cwd });
      expect([code, err]).toEqual([2, expect.stringContaining(`No existe el archivo «${spec}»`)]);
    }
    const none = await crmPlan(['init', 'a', '--package', ''], { cwd });
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('Falta de dónde se instala')]);
    expect(everything(cwd)).toEqual([]);
    for (const spec of ['^0.1.0', '>=0.1.0 <0.2.0', 'https://example.org/x.tgz', 'github:ejemplo/crm-plan'])
      expect((await crmPlan(['init', `p${spec.length}`, '--package', spec], { cwd })).code).toBe(0);
  });

  test('its members are those of the project’s own data', () => {
    expect(readFileSync(join(root, 'templates/init/plan-data/members.yaml'), 'utf8')).toBe(
      readFileSync(join(root, 'plan-data/members.yaml'), 'utf8'),
    );
  });

  // It packs the program and installs it from the registry: CI does, a computer without a network can't.
  test.skipIf(process.env['CRM_PLAN_ALL_TOOLS'] === undefined)('the printed next steps work as printed', async () => {
    const cwd = emptyFolder();
    const npm = (command: string, folder: string) => {
      const { status, stdout, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' });
      expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
      return stdout;
    };
    npm(`npm pack --ignore-scripts --pack-destination "${cwd}"`, root);
    const [packed = ''] = readdirSync(cwd);
    await crmPlan(['init', 'plan', '--package', packed], { cwd });
    const folder = join(cwd, 'plan');
    npm('npm install --ignore-scripts --no-audit --no-fund', folder);
    expect(npm('npm run validar', folder)).toMatch(/0 errores y 5 advertencias; 2 asuntos por resolver\./);
    expect(npm('npm run estado', folder)).toContain('1 fila');
    expect(npm('npm run generar', folder)).toContain('out/plan.es+en.html');
  });
});
