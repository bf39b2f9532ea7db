import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { flat } from '../../support/meeting.ts';
import { example, git, inRepository } from '../../support/repos.ts';

const said = async (folder: string, ...argv: string[]) => {
  const { code, err } = await inRepository(folder, argv);
  return [code, flat(err)] as const;
};

test('a branch or a tag with a name that is not read is there, and what is advised in its place is read', async () => {
  const folder = await example();
  git(folder, 'branch', "it's");
  git(folder, 'tag', '-a', '-m', 'x', 'a,b');
  for (const [lang, words] of [
    ['es', 'está en Git, pero el programa solo lee nombres de letras'],
    ['en', 'exists in Git, but the program reads only names of letters'],
  ] as const)
    for (const argv of [
      ['review', '--base', "it's"],
      ['diff', "it's"],
      ['status', '--at', 'a,b'],
    ]) {
      const [code, err] = await said(folder, ...argv, '--lang', lang);
      expect([code, err]).toEqual([2, expect.stringContaining(words)]);
      const [, id = ''] = /: ([0-9a-f]{12})$/.exec(err.trim()) ?? [];
      expect((await inRepository(folder, [...argv.slice(0, -1), id])).code).toBe(0);
    }
});

test('what no branch is called is told as before', async () => {
  const folder = await example();
  expect(await said(folder, 'diff', "no'es")).toEqual([2, expect.stringContaining('ni puede ser una referencia')]);
  expect(await said(folder, 'diff', 'main:plan-data')).toEqual([2, expect.stringContaining('ni puede ser una')]);
  expect(await said(folder, 'review', '--base', "no'es")).toEqual([2, expect.stringContaining('No hay ninguna rama')]);
});

test('a data folder with a line break in its name is told so, and saved once it has another one', async () => {
  for (const name of ['plan\ndata', 'a\nb/plan-data']) {
    const folder = await example();
    git(folder, 'mv', 'plan-data', 'otra');
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    renameSync(join(folder, 'otra'), join(folder, name));
    git(folder, 'add', '-A');
    git(folder, 'commit', '--quiet', '-m', 'nombre');
    for (const argv of [
      ['save', 'x'],
      ['diff', 'VII', 'VIII'],
      ['session', 'list'],
    ])
      for (const [lang, words] of [
        ['es', /lleva un salto de línea.*Cámbiele el nombre/],
        ['en', /has a line break.*Rename it/],
      ] as const)
        expect(await said(folder, ...argv, '--data', join(folder, name), '--lang', lang)).toEqual([
          2,
          expect.stringMatching(words),
        ]);
    renameSync(join(folder, name), join(folder, 'plan-data'));
    const [code] = await said(folder, 'save', 'x');
    expect(code).toBe(0);
  }
});
