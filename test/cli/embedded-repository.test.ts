import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/folders.ts';
import { flat } from '../support/meeting.ts';
import { commit, git } from '../support/repos.ts';
import { headOf, type Person, saves, twoPeople, types, writes } from '../support/two-people.ts';

/** Puts a repository of somebody else's among a person's data, as a commit can hold it: without a folder called `.git`. */
function embed({ folder }: Person, head = 'HEAD'): string {
  const evil = join(emptyFolder(), 'ajeno.git');
  git(folder, 'clone', '--quiet', '--bare', folder, evil);
  const data = join(folder, 'plan-data');
  for (const name of ['objects', 'refs', 'packed-refs'])
    cpSync(join(evil, name), join(data, name), { recursive: true });
  writeFileSync(join(data, 'refs', 'algo'), '');
  writeFileSync(join(data, head), 'ref: refs/heads/main\n');
  writeFileSync(
    join(data, 'config'),
    `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n[remote "origin"]\n\turl = ${evil}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n[branch "main"]\n\tremote = origin\n\tmerge = refs/heads/main\n`,
  );
  return evil;
}

describe('a repository among the data', { timeout: 300_000 }, () => {
  test('is never taken for the one that the data stand in: nothing is done until it is gone, and that is said', async () => {
    const { maria, shared } = await twoPeople();
    const evil = embed(maria);
    writes(maria, 'más usadas', 'más transitadas');
    const before = [headOf(maria.folder), headOf(shared), headOf(evil)];
    for (const argv of [
      ['guardar', 'x'],
      ['guardar', '--dry-run'],
      ['deshacer'],
      ['cambios'],
      ['estado'],
      ['validar'],
    ]) {
      const { code, out, err } = await types(maria, ...argv);
      expect([argv, code, out, flat(err)]).toEqual([
        argv,
        2,
        '',
        expect.stringContaining('y Git tomaría la carpeta por un repositorio aparte'),
      ]);
      expect(flat(err)).toContain('quite «plan-data/HEAD»; después repita el comando');
    }
    expect([headOf(maria.folder), headOf(shared), headOf(evil)]).toEqual(before);
    rmSync(join(maria.folder, 'plan-data/HEAD'));
    await saves(maria, 'Ya sin él');
    expect([headOf(shared), headOf(evil)]).toEqual([headOf(maria.folder), before[2]]);
  });

  test.each(['HEAD', 'head'])(
    'is not brought from where it was sent to, also as %s: some disks see one name',
    async (head) => {
      const { maria, ana, shared } = await twoPeople();
      embed(ana, head);
      commit(ana.folder, {}, 'Con un repositorio dentro');
      git(ana.folder, 'push', '--quiet');
      writes(maria, 'más usadas', 'más transitadas');
      const { code, err } = await types(maria, 'guardar', 'De Maria');
      expect([code, flat(err)]).toEqual([
        2,
        expect.stringContaining(`(«plan-data/${head}», «plan-data/objects», «plan-data/refs»)`),
      ]);
      expect(existsSync(join(maria.folder, 'plan-data', head))).toBe(false);
      expect(git(maria.folder, 'log', '-1', '--format=%s')).toBe('De Maria\n');
      // Once it is gone there, the same command goes on.
      git(ana.folder, 'rm', '-r', '--quiet', `plan-data/${head}`);
      git(ana.folder, 'commit', '--quiet', '-m', 'Sin él');
      git(ana.folder, 'push', '--quiet');
      await saves(maria);
      expect(headOf(shared)).toBe(headOf(maria.folder));
    },
  );

  test('nor where the data stand in no other', async () => {
    const { maria } = await twoPeople();
    embed(maria);
    rmSync(join(maria.folder, '.git'), { recursive: true });
    const { code, err } = await types(maria, 'estado');
    expect([code, flat(err)]).toEqual([
      2,
      expect.stringContaining('quite «plan-data/HEAD»; después repita el comando'),
    ]);
    rmSync(join(maria.folder, 'plan-data/HEAD'));
    expect((await types(maria, 'estado')).code).toBe(0);
  });

  test('one whose parts are elsewhere is one as well', async () => {
    const { maria } = await twoPeople();
    const evil = embed(maria);
    const data = join(maria.folder, 'plan-data');
    rmSync(join(data, 'refs'), { recursive: true });
    renameSync(join(data, 'objects'), join(data, 'otros'));
    expect((await types(maria, 'estado')).code).toBe(0);
    writeFileSync(join(data, 'commondir'), `${evil}\n`);
    expect((await types(maria, 'estado')).code).toBe(2);
  });
});
