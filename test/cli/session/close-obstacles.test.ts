import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { data, decided, es, flat, plan, read, refs } from '../../support/meeting.ts';
import { crmPlan, spawnProgram } from '../../support/program.ts';
import { commit, example, git, gitEnv, inRepository } from '../../support/repos.ts';

describe('what stands in the way has its own sentence, and nothing is half done', () => {
  const ways: Readonly<Record<string, readonly [(folder: string) => void, RegExp, Record<string, string>?]>> = {
    'a change outside the data folder': [
      (folder) => writeFileSync(join(folder, '.gitignore'), 'x\n'),
      /fuera de la carpeta de datos: \.gitignore/,
    ],
    'a file outside that is gone': [
      (folder) => rmSync(join(folder, 'EJEMPLO.md')),
      /fuera de la carpeta de datos: EJEMPLO\.md/,
    ],
    'something staged': [
      (folder) => void git(folder, 'add', data(folder, plan)),
      /cambios preparados.*plan-data\/plans\/plan-de-ejemplo\.yaml/,
    ],
    'a merge under way': [
      (folder) => writeFileSync(join(folder, '.git/MERGE_HEAD'), git(folder, 'rev-parse', 'HEAD')),
      /sin terminar \(merge\).*git merge --abort/,
    ],
    'a rebase under way': [
      (folder) => cpSync(join(folder, 'plan-data'), join(folder, '.git/rebase-merge'), { recursive: true }),
      /sin terminar \(rebase\)/,
    ],
    'no branch': [
      (folder) => void git(folder, 'checkout', '--quiet', '--detach'),
      /no está en ninguna rama.*git switch main/,
    ],
    'a tag of that name': [
      (folder) => void git(folder, 'tag', 'session/crm-9', 'HEAD~1'),
      /La etiqueta «session\/crm-9» ya existe.*git tag -d session\/crm-9/,
    ],
    'a lock that a dead Git left': [
      (folder) => writeFileSync(join(folder, '.git/refs/heads/main.lock'), ''),
      /«\.git\/refs\/heads\/main\.lock»/,
    ],
    'all locks that it left': [
      (folder) => {
        for (const lock of ['HEAD.lock', 'refs/heads/main.lock', 'refs/tags/session/crm-9.lock']) {
          mkdirSync(join(folder, '.git', dirname(lock)), { recursive: true });
          writeFileSync(join(folder, '.git', lock), '');
        }
      },
      /dejó «\.git\/HEAD\.lock», «\.git\/refs\/heads\/main\.lock», «\.git\/refs\/tags\/session\/crm-9\.lock»\. .* borre esos archivos/,
    ],
    'nobody known to Git': [
      () => {},
      /Git no sabe quién es usted.*git config --global user\.name/,
      { PATH: gitEnv.PATH, GIT_CONFIG_GLOBAL: '/dev/null' },
    ],
    'somebody who says nothing of who they are': [
      () => {},
      /La variable GIT_AUTHOR_NAME está vacía.*unset GIT_AUTHOR_NAME/,
      { ...gitEnv, GIT_AUTHOR_NAME: '' },
    ],
    'somebody whose name has no letter, by a variable': [
      () => {},
      /la variable GIT_AUTHOR_NAME dice solo «\.», sin ninguna letra\. Quítela \(unset GIT_AUTHOR_NAME\)/,
      { ...gitEnv, GIT_AUTHOR_NAME: '.' },
    ],
  };
  for (const [name, [make, said, env]] of Object.entries(ways))
    test(name, async () => {
      const folder = await decided();
      make(folder);
      const before = [refs(folder), git(folder, 'status', '--porcelain', '-uall')];
      const { code, err, out } = await crmPlan(['sesion', 'cerrar', 'IX', '--lang', 'es', '--today', '2026-11-24'], {
        cwd: folder,
        env: env ?? gitEnv,
      });
      expect(code).toBe(2);
      expect(out).not.toContain('quedó cerrada');
      expect(flat(err)).toMatch(said);
      expect(flat(err)).toMatch(/(No se cambió nada|repita el comando)\.$/);
      expect([refs(folder), git(folder, 'status', '--porcelain', '-uall')]).toEqual(before);
    });

  test('somebody whose name has no letter, by a setting: with what the message says to type, it is closed', async () => {
    const { GIT_AUTHOR_NAME, GIT_COMMITTER_NAME, ...env } = gitEnv;
    expect(GIT_AUTHOR_NAME).toBe(GIT_COMMITTER_NAME);
    for (const [key, value, said] of [
      ['user.name', '"."', /el ajuste «user\.name» dice solo «"\."», sin ninguna letra\./],
      ['committer.name', '-.', null],
      ['committer.name', ':', /el ajuste «committer\.name» dice solo «:», sin ninguna letra\./],
    ] as const) {
      const folder = await decided();
      git(folder, 'config', 'user.name', 'Prueba');
      git(folder, 'config', key, value);
      const close = () =>
        crmPlan(['sesion', 'cerrar', 'IX', '--lang', 'es', '--today', '2026-11-24'], { cwd: folder, env });
      const { code, err } = await close();
      expect([code, flat(err)]).toEqual(said === null ? [0, expect.anything()] : [2, expect.stringMatching(said)]);
      if (said === null) continue;
      const [, command = ''] = /Ponga el suyo: (git config .*) y repita/.exec(flat(err)) ?? [];
      expect(spawnSync('sh', ['-c', command], { cwd: folder, env: gitEnv }).status, flat(err)).toBe(0);
      expect((await close()).code).toBe(0);
    }
  });

  test('a file that was only touched is no change', async () => {
    const folder = await decided();
    writeFileSync(join(folder, 'EJEMPLO.md'), readFileSync(join(folder, 'EJEMPLO.md')));
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
  });

  test('a save that was interrupted before the index was told: saving, as is said, finishes it', async () => {
    const folder = await decided();
    const before = git(folder, 'rev-parse', 'main').trim();
    await es(folder, 'guardar', 'Decisiones');
    const saved = git(folder, 'rev-parse', 'main').trim();
    // As it is then: the branch has it, the index does not; one of the files may have been edited since.
    for (const edited of ['', '# Una nota.\n']) {
      git(folder, 'read-tree', before);
      writeFileSync(data(folder, 'decisions/crm-9.yaml'), `${read(folder, 'decisions/crm-9.yaml')}${edited}`);
      const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
      expect([code, flat(err)]).toEqual([
        2,
        expect.stringContaining(
          'El último guardado está sin terminar: algo lo interrumpió, o se está guardando ahora en otra ventana. Termínelo con: crm-plan guardar. No se cambió nada.',
        ),
      ]);
      expect(flat((await inRepository(folder, ['session', 'close', 'IX', '--lang', 'en'])).err)).toContain(
        'The last save is not finished: something interrupted it, or it is being saved in another window just now. Finish it with: crm-plan save. Nothing was changed.',
      );
      expect(git(folder, 'rev-parse', 'main').trim()).toBe(saved);
      await es(folder, 'guardar');
      expect(git(folder, 'diff', '--cached', '--stat')).toBe('');
      expect(git(folder, 'rev-parse', 'main').trim()).toBe(saved);
    }
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'show', 'main:plan-data/decisions/crm-9.yaml')).toMatch(/# Una nota\.\n$/);
  });

  test('what was really staged after a save is told as such, also where it takes the save back', async () => {
    const reverse: readonly ((folder: string) => void)[] = [
      (folder) => void git(folder, 'revert', '--no-commit', 'main'),
      (folder) => void git(folder, 'checkout', '--quiet', 'main^', '--', `plan-data/${plan}`),
      (folder) => void git(folder, 'rm', '--quiet', '--cached', 'plan-data/nota.txt'),
    ];
    for (const stage of reverse) {
      const folder = await decided();
      await es(folder, 'guardar', 'Decisiones');
      writeFileSync(data(folder, plan), read(folder, plan).replace('más usadas', 'más transitadas'));
      writeFileSync(data(folder, 'nota.txt'), 'una nota');
      expect((await es(folder, 'guardar', 'Uno')).code).toBe(0);
      stage(folder);
      rmSync(join(folder, '.git/REVERT_HEAD'), { force: true });
      const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
      expect([code, flat(err)]).toEqual([2, expect.stringMatching(/cambios preparados en Git.*git commit/)]);
    }
  });

  test('closed by hand', async () => {
    const folder = await decided();
    writeFileSync(
      data(folder, 'sessions.yaml'),
      read(folder, 'sessions.yaml').replace('status: open', 'status: closed'),
    );
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect(code).toBe(2);
    expect(flat(err)).toContain('Git no tiene «session/crm-9»');
  });

  test('closed by hand and saved as closing would: no tag is made where nobody has decided on what was proposed', async () => {
    const folder = await example();
    const sessions = read(folder, 'sessions.yaml').replace('status: open', 'status: closed\n    ref: session/crm-9');
    writeFileSync(data(folder, 'sessions.yaml'), sessions);
    expect((await es(folder, 'guardar', 'Cierre de la IX CE')).code).toBe(0);
    const before = refs(folder);
    for (const more of [['--dry-run'], []]) {
      const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX', ...more);
      expect([code, flat(err), refs(folder)]).toEqual([
        2,
        expect.stringContaining('ponga status: open, sin ref'),
        before,
      ]);
    }
    // What is said to be written helps: then it is asked what is still to be decided.
    writeFileSync(
      data(folder, 'sessions.yaml'),
      sessions.replace('status: closed\n    ref: session/crm-9', 'status: open'),
    );
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect([code, flat(err)]).toEqual([1, expect.stringContaining('crm-plan sesion decidir crm-9 retorno-fondo')]);
  });

  test('closed by hand, and something saved since: with what is said to be written it is closed', async () => {
    const folder = await decided();
    const sessions = read(folder, 'sessions.yaml');
    const closed = sessions.replace('status: open', 'status: closed\n    ref: session/crm-9');
    writeFileSync(data(folder, 'sessions.yaml'), closed);
    commit(folder, {});
    commit(folder, { 'plan-data/nota.txt': 'una nota\n' });
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('ponga status: open, sin ref')]);
    writeFileSync(data(folder, 'sessions.yaml'), sessions);
    expect(await es(folder, 'sesion', 'cerrar', 'IX')).toMatchObject({ code: 0 });
    expect(git(folder, 'rev-parse', 'session/crm-9')).toBe(git(folder, 'rev-parse', 'HEAD'));
  });

  test('closed by hand and saved, with another version named than closing gives it: no tag is made of that name', async () => {
    const folder = await decided();
    const sessions = read(folder, 'sessions.yaml').replace('status: open', 'status: closed\n    ref: refs/heads/main');
    writeFileSync(data(folder, 'sessions.yaml'), sessions);
    commit(folder, {});
    const before = refs(folder);
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect([code, flat(err), refs(folder)]).toEqual([2, expect.stringContaining('Git no tiene'), before]);
    // What is said to be written helps.
    writeFileSync(
      data(folder, 'sessions.yaml'),
      sessions.replace('status: closed\n    ref: refs/heads/main', 'status: open'),
    );
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(refs(folder)).toContain('refs/tags/session/crm-9');
  });
});

for (const [name, said] of [
  ['.git/info/attributes', /tubería/],
  ['.gitattributes', /\.gitattributes/],
  ['.git/logs/HEAD', /tubería/],
  ['.git/logs/refs/heads/main', /tubería/],
] as const)
  test.skipIf(process.platform === 'win32')(`a pipe in the place of ${name} is not waited for`, async () => {
    const folder = await decided();
    mkdirSync(join(folder, name, '..'), { recursive: true });
    rmSync(join(folder, name), { force: true });
    spawnSync('mkfifo', [join(folder, name)]);
    const before = refs(folder);
    const { code, err, signal } = await spawnProgram(['sesion', 'cerrar', 'IX', '--yes', '--lang', 'es'], {
      cwd: folder,
      env: gitEnv,
    });
    expect([signal, code, flat(err)]).toEqual([null, 2, expect.stringMatching(said)]);
    expect(refs(folder)).toBe(before);
  });

test('a link in the place of a log of Git is told as one: Git would write where it leads', async () => {
  const folder = await decided();
  const [log, elsewhere] = [join(folder, '.git/logs/HEAD'), join(folder, '.git/elsewhere')];
  renameSync(log, elsewhere);
  symlinkSync(elsewhere, log);
  const before = [refs(folder), readFileSync(elsewhere, 'utf8')];
  const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--yes');
  expect([code, flat(err)]).toEqual([2, expect.stringMatching(/«\.git\/logs\/HEAD» es un enlace/)]);
  expect([refs(folder), readFileSync(elsewhere, 'utf8')]).toEqual(before);
});
