import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { data, decided, es, flat, plan, read, refs } from '../../support/meeting.ts';
import { crmPlan, spawnProgram } from '../../support/program.ts';
import { git, gitEnv } from '../../support/repos.ts';

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
      /main\.lock/,
    ],
    'nobody known to Git': [
      () => {},
      /Git no sabe quién es usted.*git config --global user\.name/,
      { PATH: gitEnv.PATH, GIT_CONFIG_GLOBAL: '/dev/null' },
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

  test('a file that was only touched is no change', async () => {
    const folder = await decided();
    writeFileSync(join(folder, 'EJEMPLO.md'), readFileSync(join(folder, 'EJEMPLO.md')));
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
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
