import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderSource } from '../../../src/data/folder.ts';
import { load } from '../../../src/data/load.ts';
import { openPast } from '../../../src/data/past.ts';
import { branchOf } from '../../../src/edit/branch.ts';
import { changesSince, filesOf, untracked } from '../../../src/edit/work-tree.ts';
import { emptyFolder } from '../../support/folders.ts';
import { data, decide, decided, es, flat, plan, read } from '../../support/meeting.ts';
import { example, git, gitEnv } from '../../support/repos.ts';

describe('session close keeps of each file what was checked', () => {
  test('keeps the line ends of Windows in the work tree and writes none into the repository', async () => {
    const folder = await decided();
    git(folder, 'config', 'core.autocrlf', 'true');
    for (const path of ['sessions.yaml', plan, 'glossary.yaml'])
      writeFileSync(data(folder, path), read(folder, path).replaceAll('\n', '\r\n'));
    const { code, out } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect(code).toBe(0);
    expect(out).not.toContain('glossary.yaml');
    expect(read(folder, 'sessions.yaml')).toContain('status: closed\r\n    ref: session/crm-9\r\n');
    expect(git(folder, 'show', 'HEAD:plan-data/sessions.yaml')).not.toContain('\r');
    expect(git(folder, 'show', `HEAD:plan-data/${plan}`)).not.toContain('\r');
  });

  test('what is no text is kept to the byte, and a text with the line ends that Git has it with', async () => {
    const folder = await decided();
    const picture = Buffer.from('\x89PNG\r\n\x1a\nabc\r\n\x00', 'latin1');
    writeFileSync(data(folder, 'foto.png'), picture);
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    const kept = spawnSync('git', ['show', 'HEAD:plan-data/foto.png'], {
      cwd: folder,
      env: { ...process.env, ...gitEnv },
    });
    expect(kept.stdout.equals(picture)).toBe(true);

    const windows = await example();
    rmSync(join(windows, '.gitattributes'));
    git(windows, 'config', 'core.autocrlf', 'false');
    for (const path of [plan, 'sessions.yaml'])
      writeFileSync(data(windows, path), read(windows, path).replaceAll('\n', '\r\n'));
    git(windows, 'add', '-A');
    git(windows, 'commit', '-qm', 'Windows');
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      await decide(windows, item, 'adoptado', '--paragraph', '3');
    expect((await es(windows, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(windows, 'status', '--porcelain')).toBe('');
    expect(git(windows, 'show', '--numstat', '--format=', 'HEAD', '--', 'plan-data/plans')).toMatch(/^2\t2\t/);
  });

  test('a file that takes the place of a link is kept as a file, and one that can be run stays so', async () => {
    const folder = await decided();
    const glossary = read(folder, 'glossary.yaml');
    git(folder, 'add', '-A');
    rmSync(data(folder, 'glossary.yaml'));
    symlinkSync('members.yaml', data(folder, 'glossary.yaml'));
    chmodSync(data(folder, 'contacts/XA.yaml'), 0o755);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'enlace');
    rmSync(data(folder, 'glossary.yaml'));
    writeFileSync(data(folder, 'glossary.yaml'), glossary);
    appendFileSync(data(folder, 'contacts/XA.yaml'), '# fin\n');
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    const modes = git(folder, 'ls-tree', '-r', 'HEAD', 'plan-data/glossary.yaml', 'plan-data/contacts/XA.yaml');
    expect(modes.split('\n').map((line) => line.slice(0, 6))).toEqual(['100755', '100644', '']);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('what Windows makes of files is no change outside the data folder', async () => {
    const folder = await decided();
    const latin = Buffer.from('a;\xf1\r\nb;c\r\n', 'latin1');
    writeFileSync(join(folder, 'tabla.csv'), latin);
    symlinkSync('EJEMPLO.md', join(folder, 'enlace'));
    rmSync(join(folder, '.gitattributes'));
    git(folder, 'config', 'core.autocrlf', 'true');
    git(folder, 'add', 'tabla.csv', 'enlace', '.gitattributes');
    git(folder, 'commit', '-qm', 'Windows', '--', 'tabla.csv', 'enlace', '.gitattributes');
    expect(git(folder, 'cat-file', '-s', 'HEAD:tabla.csv').trim()).toBe(String(latin.length - 2));
    git(folder, 'config', 'core.symlinks', 'false');
    rmSync(join(folder, 'enlace'));
    writeFileSync(join(folder, 'enlace'), 'EJEMPLO.md');
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect([code, flat(err)]).toEqual([0, expect.not.stringContaining('fuera de')]);
  });

  test('takes in what was checked, also where Git does not see it', async () => {
    const folder = await decided();
    mkdirSync(data(folder, 'reports/crm-9'), { recursive: true });
    git(data(folder, 'reports/crm-9'), 'init', '--quiet');
    writeFileSync(
      data(folder, 'reports/crm-9/XB.yaml'),
      'reporter: XB\nsession: crm-9\nentries:\n  - activity: contactos-lista\n    status: in-progress\n',
    );
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).out).toContain('plan-data/reports/crm-9/XB.yaml');
    expect(git(folder, 'show', 'session/crm-9:plan-data/reports/crm-9/XB.yaml')).toContain('reporter: XB');
  });

  test('a file of the plan that Git passes over stops it; contact points may be left out', async () => {
    const folder = await example();
    writeFileSync(join(folder, '.gitignore'), 'crm-9*\nplan-data/contacts/XD.yaml\n');
    git(folder, 'commit', '-qam', 'por alto');
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      await decide(folder, item, 'adoptado', '--paragraph', '3');
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('y no se guardarían: decisions/crm-9.yaml.')]);
    writeFileSync(join(folder, '.gitignore'), 'plan-data/contacts/XD.yaml\n');
    git(folder, 'commit', '-qam', 'ya no');
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
  });

  test('never takes in what a link leads to', async () => {
    const folder = await decided();
    const secret = join(emptyFolder(), 'secreto');
    writeFileSync(secret, 'CLAVE SECRETA');
    mkdirSync(data(folder, 'registers'), { recursive: true });
    symlinkSync(secret, data(folder, 'registers/a.yaml'));
    git(folder, 'add', 'plan-data/registers');
    git(folder, 'commit', '--quiet', '-m', 'un enlace');
    symlinkSync(secret, data(folder, 'registers/b.yaml'));
    const { code, out } = await es(folder, 'validar', '--format', 'json');
    const { findings } = JSON.parse(out) as { findings: { rule: string; file: string }[] };
    expect(code).toBe(1);
    expect(findings.filter(({ rule }) => rule === 'symlink').map(({ file }) => file)).toEqual([
      'registers/a.yaml',
      'registers/b.yaml',
    ]);
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(1);
    const past = await openPast(join(folder, 'plan-data'), 'plan-data', gitEnv);
    const snapshot = await load(folderSource(join(folder, 'plan-data')));
    const { head } = await branchOf(past.repository);
    const kept = await filesOf(past.repository, head);
    const { files } = await changesSince(past.repository, kept, snapshot, await untracked(past.repository), []);
    expect(files.map(({ path }) => path)).toEqual(['decisions/crm-9.yaml', 'plans/plan-de-ejemplo.yaml']);
  });
});
