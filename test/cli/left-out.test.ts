import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../src/data/work-tree.ts';
import { root } from '../support/folders.ts';
import { data, decided, es, flat, plan, read, refs } from '../support/meeting.ts';
import { commit, example, git, gitEnv, inRepository } from '../support/repos.ts';

const changed = (folder: string) =>
  writeFileSync(data(folder, plan), read(folder, plan).replace('más usadas', 'más transitadas'));
const kept = (folder: string) => git(folder, 'ls-tree', '-r', '--name-only', 'main', 'plan-data').split('\n').length;
const state = (folder: string) => [refs(folder), git(folder, 'status', '--porcelain', '-uall')];
const notAllHere = /(Git guarda además|Git also keeps): plan-data\/contacts\/XA\.yaml.*git sparse-checkout disable, /;

/** Leaves all out but a folder, as a person would who has looked at the state of the repository before. */
const onlyHere = (folder: string, ...more: string[]) => {
  git(folder, 'status');
  git(folder, 'sparse-checkout', 'set', ...more);
};

/** Leaves one file out, which Git is told of. */
const fileByFile = (folder: string) => {
  git(folder, 'update-index', '--skip-worktree', 'plan-data/contacts/XA.yaml');
  rmSync(data(folder, 'contacts/XA.yaml'));
};

/** Does what the message says, word by word. */
const asTold = (folder: string, said: string) => {
  const [, typed = ''] = /: git ([a-z -]+)(,|$)/.exec(flat(said)) ?? [];
  git(folder, ...typed.split(' '));
};

describe('a part of the folder that is left out of this work tree is not gone', { timeout: 600_000 }, () => {
  test('whatever writes or commits says so, and what is to be typed brings it back', async () => {
    const folder = await decided();
    commit(folder, {}, 'decisiones');
    onlyHere(folder, 'plan-data/plans');
    changed(folder);
    const before = state(folder);
    for (const words of [
      'guardar x',
      'save x --lang en',
      'guardar --dry-run',
      'deshacer',
      'sesion cerrar IX',
      'sesion decidir IX prevencion adoptado',
      'sesion reabrir VIII --reason x',
      'contactos confirmar XA',
      'informe nuevo IX XA',
      'traducir confirmar --all',
      'corregir --yes',
      'esquemas',
    ]) {
      const { code, out, err } = await inRepository(folder, words.split(' '));
      expect([words, code, out, flat(err)]).toEqual([words, 2, '', expect.stringMatching(notAllHere)]);
      expect(state(folder)).toEqual(before);
    }
    const all = kept(folder);
    asTold(folder, (await es(folder, 'guardar', 'x')).err);
    expect((await es(folder, 'guardar', 'x')).code).toBe(0);
    expect([kept(folder), git(folder, 'show', `main:plan-data/${plan}`)]).toEqual([
      all,
      expect.stringContaining('más transitadas'),
    ]);
  });

  for (const [name, leaveOut] of [
    ['with a small index', (folder) => onlyHere(folder, '--sparse-index', 'plan-data/plans')],
    ['file by file', fileByFile],
  ] as const satisfies readonly (readonly [string, (folder: string) => void])[])
    test(`${name}, too`, async () => {
      const folder = await example();
      leaveOut(folder);
      const { code, err } = await es(folder, 'guardar', 'x');
      expect([code, flat(err)]).toEqual([2, expect.stringMatching(notAllHere)]);
      asTold(folder, err);
      expect(existsSync(data(folder, 'contacts/XA.yaml'))).toBe(true);
      expect(flat((await es(folder, 'guardar')).out)).toContain('No hay nada que guardar');
    });

  test('where the repository is there and can not be asked, nothing is written', async () => {
    const folder = await example();
    rmSync(data(folder, 'contacts/XA.yaml'));
    rmSync(join(folder, '.git/refs'), { recursive: true });
    const text = read(folder, 'contacts/XB.yaml');
    const { code, out, err } = await es(folder, 'contactos', 'confirmar', 'XB');
    expect([code, out, flat(err)]).toEqual([2, '', expect.stringContaining('le falta una parte (refs)')]);
    expect(read(folder, 'contacts/XB.yaml')).toBe(text);
    rmSync(join(folder, '.git'), { recursive: true });
    expect((await es(folder, 'contactos', 'confirmar', 'XB')).out).toContain('XB.yaml');
  });

  test('what is left out elsewhere is no matter of the plan; a file that was deleted is saved as deleted', async () => {
    const folder = await example();
    onlyHere(folder, 'plan-data');
    rmSync(data(folder, 'contacts/XA.yaml'));
    expect(existsSync(join(folder, '.vscode'))).toBe(false);
    expect((await es(folder, 'guardar', 'x')).code).toBe(0);
    expect(git(folder, 'show', '--format=', '--name-status', 'main')).toBe('D\tplan-data/contacts/XA.yaml\n');
  });
});

/** What is said before an answer that comes from a part of the files. */
const fromPart =
  /(Nota: esta copia muestra solo una parte .*Git guarda además|Note: this copy shows only a part .*Git also keeps): plan-data\/contacts\/XA\.yaml.*: git sparse-checkout disable( |$)/;

describe('what is answered from a part of the folder says so', { timeout: 600_000 }, () => {
  test('whatever reads the folder', async () => {
    const folder = await example();
    onlyHere(folder, 'plan-data/plans');
    for (const words of [
      '',
      'validar',
      'validar --format json',
      'pendientes',
      'estado --lang en',
      'generar --out documentos',
      'consultar items',
      'historia retorno-fondo',
      'cambios VIII',
      'traducir',
      'recordar IX',
      'contactos',
      'informe lista IX',
      'sesion',
      'formatear --check',
      'revisar --base main',
    ]) {
      const { code, err } = await inRepository(folder, words.split(' ').filter(Boolean));
      expect([words, code, flat(err)]).toEqual([words, expect.any(Number), expect.stringMatching(fromPart)]);
      expect(code).toBeLessThan(2);
    }
    asTold(folder, (await es(folder, 'validar')).err);
    expect((await es(folder, 'validar')).err).toBe('');
  });

  for (const [name, leaveOut] of [
    ['with a small index', (folder) => onlyHere(folder, '--sparse-index', 'plan-data/plans')],
    [
      'with an index in two files',
      (folder) => {
        onlyHere(folder, 'plan-data/plans');
        git(folder, 'update-index', '--split-index');
      },
    ],
    [
      'with an index in its shortest form',
      (folder) => {
        git(folder, 'update-index', '--index-version', '4');
        onlyHere(folder, 'plan-data/plans');
      },
    ],
    ['file by file', fileByFile],
  ] as const satisfies readonly (readonly [string, (folder: string) => void])[])
    test(`${name}, too`, async () => {
      const folder = await example();
      leaveOut(folder);
      const { err } = await es(folder, 'validar');
      expect(flat(err)).toMatch(fromPart);
      asTold(folder, err);
      expect((await es(folder, 'validar')).err).toBe('');
    });

  test('in a work tree beside the first one, too', async () => {
    const first = await example();
    const folder = join(first, '../otra');
    git(first, 'worktree', 'add', '--quiet', '--detach', folder);
    expect((await es(folder, 'validar')).err).toBe('');
    onlyHere(folder, 'plan-data/plans');
    expect(flat((await es(folder, 'validar')).err)).toMatch(fromPart);
    expect((await es(first, 'validar')).err).toBe('');
  });

  test('what is left out elsewhere, or deleted, is no part of the answer; nor is the folder of an answer from Git', async () => {
    const folder = await example();
    onlyHere(folder, 'plan-data');
    rmSync(data(folder, 'contacts/XA.yaml'));
    expect((await es(folder, 'validar')).err).toBe('');
    onlyHere(folder, 'plan-data/plans');
    for (const words of ['estado --at VIII', 'cambios VII VIII', 'revisar --base main --head main'])
      expect([words, (await es(folder, ...words.split(' '))).err]).toEqual([words, '']);
  });

  test('the sessions that an earlier state is asked of may be left out', async () => {
    const folder = await example();
    git(folder, 'update-index', '--skip-worktree', 'plan-data/sessions.yaml');
    rmSync(data(folder, 'sessions.yaml'));
    for (const words of ['estado --at VIII', 'cambios VII VIII'])
      expect(flat((await es(folder, ...words.split(' '))).err)).toMatch(
        /^Nota: esta copia muestra solo .* «plan-data\/sessions\.yaml», que dice qué reuniones hay.* git sparse-checkout disable/,
      );
    git(folder, 'sparse-checkout', 'disable');
    for (const words of ['estado --at VIII', 'cambios VII VIII'])
      expect([words, await es(folder, ...words.split(' '))]).toEqual([words, expect.objectContaining({ err: '' })]);
  });

  test('what an answer is not made from may be left out', async () => {
    const folder = await example();
    const leaveOut = (...paths: string[]) => {
      git(folder, 'update-index', '--skip-worktree', ...paths.map((path) => `plan-data/${path}`));
      for (const path of paths) rmSync(data(folder, path));
    };
    commit(folder, { 'plan-data/notas.txt': 'x\n', 'plan-data/plans/.gitkeep': '' });
    leaveOut('notas.txt', 'plans/.gitkeep');
    for (const words of ['validar', 'revisar --base main', 'estado --at VIII'])
      expect([words, (await es(folder, ...words.split(' '))).err]).toEqual([words, '']);
    leaveOut('glossary.yaml');
    for (const words of ['estado --at VIII', 'cambios VII VIII'])
      expect([words, (await es(folder, ...words.split(' '))).err]).toEqual([words, '']);
    for (const words of ['validar', 'revisar --base main'])
      expect([words, flat((await es(folder, ...words.split(' '))).err)]).toEqual([
        words,
        expect.stringMatching(/además: plan-data\/glossary\.yaml\. Tráigalo/),
      ]);
  });

  test.skipIf(process.platform === 'win32')('also where a link leads to the folder', async () => {
    const folder = await example();
    const other = join(folder, '../otra');
    mkdirSync(other);
    symlinkSync(join(folder, 'plan-data'), join(other, 'plan-data'));
    onlyHere(folder, 'plan-data/plans');
    expect(flat((await es(other, 'validar')).err)).toMatch(fromPart);
  });

  test('what Git can not read its index of, is answered all the same', async () => {
    const folder = await example();
    const answers = async () => [await es(folder, 'validar'), await es(folder, 'estado', '--at', 'VIII')];
    const whole = await answers();
    for (const index of [
      Buffer.alloc(4_000),
      Buffer.from('x'.repeat(4_000)),
      Buffer.from('DIRC\0\0\0\x09'.repeat(500)),
    ]) {
      writeFileSync(join(folder, '.git/index'), index);
      expect(await answers()).toEqual(whole);
    }
  });

  test('whom GitHub asks is not written anew where that file is only left out', async () => {
    const folder = await example();
    commit(folder, { '.github/CODEOWNERS': '* @otro/equipo\n' });
    onlyHere(folder, 'plan-data');
    for (const words of ['responsables --team @crm/secretaria', 'responsables --check']) {
      const { code, out, err } = await es(folder, ...words.split(' '));
      expect([words, code, out, flat(err)]).toEqual([
        words,
        2,
        '',
        expect.stringContaining('además: .github/CODEOWNERS. '),
      ]);
    }
    expect(existsSync(join(folder, '.github'))).toBe(false);
  });
});

describe('what can not be seen is not gone', { timeout: 600_000 }, () => {
  test('a place that the system does not look into', async () => {
    const folder = await example();
    expect(await contentOf(folder, 'no-hay')).toBeNull();
    expect(await contentOf(folder, 'EJEMPLO.md/no-hay')).toBeUndefined();
    await expect(contentOf(folder, 'x'.repeat(300))).rejects.toMatchObject({
      id: 'unreadable',
      args: { reason: 'ENAMETOOLONG' },
    });
  });

  test.skipIf(process.platform === 'win32')('a folder that may be listed and not entered', async () => {
    const folder = await example();
    // Whoever is root may enter every folder.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    if (nobody.uid) execFileSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, dirname(folder)]);
    for (const [path, mode, told] of [
      ['contacts', 0o644, 'contacts'],
      ['', 0o000, 'plan-data'],
    ] as const) {
      chmodSync(data(folder, path), mode);
      for (const words of ['validar', 'guardar x', 'validar --data .', 'validar --data plan-data']) {
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          [join(root, 'bin/crm-plan.js'), ...words.split(' '), '--lang', 'es'],
          { cwd: folder, env: gitEnv, encoding: 'utf8', ...nobody },
        );
        expect([words, status, stdout, flat(stderr)]).toEqual([
          words,
          2,
          '',
          expect.stringMatching(new RegExp(`No se pudo leer «(\\./)?${told}» \\(EACCES\\)`)),
        ]);
      }
      chmodSync(data(folder, path), 0o755);
    }
  });
});
