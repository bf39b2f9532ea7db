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
