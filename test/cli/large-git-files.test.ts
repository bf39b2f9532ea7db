import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git as asked } from '../../src/data/git.ts';
import { emptyFolder } from '../support/folders.ts';
import { flat } from '../support/meeting.ts';
import { git, gitEnv } from '../support/repos.ts';
import { headOf, saves, twoPeople, types, writes } from '../support/two-people.ts';

/** Files that Git reads whole, with more than any of them has: nothing of that takes room on the disk. */
const tooLarge: readonly (readonly [path: string, bytes: number])[] = [
  ['HEAD', 6_000_000],
  ['config', 6_000_000],
  ['shallow', 6_000_000],
  ['info/grafts', 6_000_000],
  ['commondir', 20_000],
  ['objects/info/alternates', 200_000],
  ['packed-refs', 200_000_000],
];

const enlarge = (path: string, bytes: number): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '', { flag: 'a' });
  truncateSync(path, bytes);
};

describe('a file of Git’s own that is larger than any such file', { timeout: 600_000 }, () => {
  test.each(tooLarge)('%s: Git is not asked, and it is said what to do', async (path, bytes) => {
    const { maria } = await twoPeople();
    enlarge(join(maria.folder, '.git', path), bytes);
    for (const argv of [['estado'], ['guardar', 'x']]) {
      const { code, err } = await types(maria, ...argv);
      expect([code, flat(err)]).toEqual([
        2,
        expect.stringMatching(`^«\\.git/${path}» tiene \\d+ MB, y Git lo leería entero`),
      ]);
    }
  });

  test('commondir of a linked work tree as well', async () => {
    const { maria } = await twoPeople();
    const linked = join(maria.folder, '..', 'otra');
    git(maria.folder, 'worktree', 'add', '--quiet', '-b', 'otra', linked);
    enlarge(join(maria.folder, '.git/worktrees/otra/commondir'), 20_000);
    const { code, err } = await types({ ...maria, folder: linked }, 'estado');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('commondir» tiene 1 MB')]);
  });

  test('also where it is shared: told by its whole path before anything is saved', async () => {
    const { maria, shared } = await twoPeople();
    writes(maria, 'más usadas', 'más transitadas');
    const before = headOf(maria.folder);
    for (const [path, bytes] of [
      ['commondir', 20_000],
      ['info/grafts', 6_000_000],
      ['refs/tags/suelta', 2_000_000],
      ['refs/otra/cosa', 2_000_000],
    ] as const) {
      enlarge(join(shared, path), bytes);
      const { code, err } = await types(maria, 'guardar', 'x');
      expect([code, flat(err)]).toEqual([2, expect.stringContaining(`comun.git/${path}» tiene`)]);
      expect(headOf(maria.folder)).toBe(before);
      rmSync(join(shared, path));
    }
    await saves(maria, 'x');
    expect(headOf(shared)).toBe(headOf(maria.folder));
  });
});

test('Git itself is told to take no folder for a repository that is not called as one', async () => {
  const folder = join(emptyFolder(), 'plan-data');
  git('.', 'init', '--quiet', '--bare', folder);
  await expect(asked({ folder, env: gitEnv }, 'rev-parse', '--git-dir')).rejects.toMatchObject({
    id: 'takenForRepository',
    args: { path: 'plan-data/HEAD' },
  });
});
