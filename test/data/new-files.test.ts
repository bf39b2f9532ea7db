import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFiles } from '../../src/data/new-files.ts';
import { openObjects } from '../../src/data/objects.ts';
import { openRepository } from '../../src/data/open-repository.ts';
import { commit, git, gitEnv, repository } from '../support/repos.ts';

/** The paths of the new files of a commit in a folder. */
async function newIn(folder: string, place: string, one: string, ...others: readonly string[]) {
  const objects = openObjects(await openRepository(folder, gitEnv));
  const found = await newFiles(objects, place, one, others).finally(objects.close);
  return found?.map(({ path, mode }) => `${path} ${mode}`).sort() ?? null;
}

const id = (folder: string, ref: string): string => git(folder, 'rev-parse', ref).trim();

test('of a commit those files are new that it made, changed, or whose mode it changed: in that folder', async () => {
  const folder = repository({ 'a/b/one.txt': '1', 'a/two.txt': '2', 'a/three.txt': '3', 'other.txt': 'x' });
  const first = id(folder, 'HEAD');
  expect(await newIn(folder, 'a/', first)).toEqual(['b/one.txt 100644', 'three.txt 100644', 'two.txt 100644']);
  chmodSync(join(folder, 'a/three.txt'), 0o755);
  commit(folder, { 'a/b/one.txt': '1 more', 'a/b/ñ.txt': 'new', 'other.txt': 'y' });
  const second = id(folder, 'HEAD');
  const changed = ['b/one.txt 100644', 'b/ñ.txt 100644', 'three.txt 100755'];
  expect(await newIn(folder, 'a/', second, first)).toEqual(changed);
  expect(await newIn(folder, '', second, first)).toEqual([...changed.map((one) => `a/${one}`), 'other.txt 100644']);
  expect(await newIn(folder, 'none/', second, first)).toEqual([]);
});

test('a file that became a folder, and a folder that became a file, are new', async () => {
  const folder = repository({ 'a/one': '1', 'a/two/x': '2' });
  const first = id(folder, 'HEAD');
  git(folder, 'rm', '-r', '--quiet', 'a');
  commit(folder, { 'a/one/x': '1', 'a/two': '2' });
  expect(await newIn(folder, 'a/', id(folder, 'HEAD'), first)).toEqual(['one/x 100644', 'two 100644']);
});

test('what a join has from either of two is not new in it; what is not here has nothing', async () => {
  const folder = repository({ 'a/one': '1', 'a/two': '2' });
  git(folder, 'checkout', '--quiet', '-b', 'other');
  commit(folder, { 'a/one': 'other' });
  git(folder, 'checkout', '--quiet', 'main');
  commit(folder, { 'a/two': 'own' });
  git(folder, 'merge', '--quiet', '--no-edit', 'other');
  const [join, own, other] = ['HEAD', 'HEAD^1', 'HEAD^2'].map((ref) => id(folder, ref)) as [string, string, string];
  expect(await newIn(folder, 'a/', join, own, other)).toEqual([]);
  expect(await newIn(folder, 'a/', join, own)).toEqual(['one 100644']);
  expect(
    await newIn(
      folder,
      'a/',
      join,
      own.replace(/^./, (one) => (one === '0' ? '1' : '0')),
    ),
  ).toHaveLength(2);
});
