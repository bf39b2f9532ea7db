import { spawnSync } from 'node:child_process';
import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/folders.ts';
import { data, decided, es, flat, plan, read } from '../support/meeting.ts';
import { crmPlan } from '../support/program.ts';
import { example, git, gitEnv, inRepository } from '../support/repos.ts';

const glossary = 'glossary.yaml';
const append = (folder: string, path: string, text: string) =>
  writeFileSync(data(folder, path), `${read(folder, path)}${text}`);
const head = (folder: string, ref = 'HEAD') => git(folder, 'rev-parse', ref).trim();

/** The example, and a second folder in which the same branch is checked out, which Git has to be forced to do. */
async function twoFolders(made = example()): Promise<readonly [string, string]> {
  const first = await made;
  const second = join(emptyFolder(), 'otra');
  git(first, 'worktree', 'add', '--quiet', '--force', second, 'main');
  return [first, second];
}

/** Whether the Git that is there can keep refs in one file. */
const reftable = (() => {
  const folder = emptyFolder((clean) => process.once('exit', clean));
  return spawnSync('git', ['init', '--quiet', '--ref-format=reftable', folder], { env: gitEnv }).status === 0;
})();

describe('a branch that is checked out in two folders', { timeout: 600_000 }, () => {
  test('is saved, closed and taken back from neither, and it is said where the other one is', async () => {
    const [first, second] = await twoFolders(
      decided().then((folder) => es(folder, 'guardar', 'Uno').then(() => folder)),
    );
    const before = head(first);
    append(first, glossary, '# Una nota.\n');
    for (const [here, there] of [
      [first, second],
      [second, first],
    ] as const)
      for (const argv of [['guardar', 'x'], ['guardar', '--dry-run'], ['deshacer'], ['sesion', 'cerrar', 'IX']]) {
        const { code, err } = await es(here, ...argv);
        expect([code, flat(err)]).toEqual([
          2,
          expect.stringContaining(`La rama «main» está abierta también en otra carpeta («${there}»)`),
        ]);
      }
    expect(flat((await inRepository(first, ['save', 'x', '--lang', 'en'])).err)).toBe(
      `The branch “main” is checked out in another folder as well (“${second}”), and saving in one of them would take back what was saved in the other. Give this folder a branch of its own, with what it has now: git switch -c <name> ${before.slice(0, 12)}. To see the folders: git worktree list. Nothing was changed.`,
    );
    expect(head(first)).toBe(before);
  });

  test('a branch of its own, as is said, keeps what either has saved and edited', async () => {
    const [first, second] = await twoFolders();
    // What the other folder saves, by a commit of another program.
    append(second, glossary, '# De la otra.\n');
    writeFileSync(data(second, 'nota.txt'), 'una nota');
    git(second, 'add', '-A');
    git(second, 'commit', '--quiet', '-m', 'De la otra');
    writeFileSync(data(first, plan), read(first, plan).replace('más usadas', 'más transitadas'));
    const said = flat((await es(first, 'guardar', 'x')).err);
    const [, commit = ''] = /git switch -c <nombre> ([0-9a-f]{12})\./.exec(said) ?? [];
    expect(commit).toBe(head(second, 'main^').slice(0, 12));
    git(first, 'switch', '--quiet', '-c', 'mia', commit);
    expect((await es(first, 'guardar', 'De esta')).code).toBe(0);
    expect(git(first, 'diff', '--name-only', commit, 'mia')).toBe(`plan-data/${plan}\n`);
    expect(git(first, 'status', '--porcelain')).toBe('');
    git(second, 'merge', '--quiet', 'mia');
    expect(read(second, plan)).toContain('más transitadas');
    expect(read(second, glossary)).toMatch(/# De la otra\.\n$/);
    append(second, glossary, '# Y otra.\n');
    expect((await es(second, 'guardar', 'Más')).code).toBe(0);
  });

  test('is noticed where Git is set to look into no folder of its own', async () => {
    const [first, second] = await twoFolders();
    const own = join(emptyFolder(), 'gitconfig');
    writeFileSync(own, '[safe]\n\tbareRepository = explicit\n');
    append(second, glossary, '# Una nota.\n');
    const { code, err } = await crmPlan(['guardar', 'x'], { cwd: second, env: { ...gitEnv, GIT_CONFIG_GLOBAL: own } });
    expect([code, flat(err)]).toEqual([
      2,
      expect.stringContaining(`está abierta también en otra carpeta («${first}»)`),
    ]);
  });

  // A Git before 2.45 keeps them in no other way: there is nothing to be noticed there.
  if (!reftable) console.log('left out: this Git can not keep refs in one file (reftable)');
  else
    test('is noticed where Git keeps refs in one file', async () => {
      const made = await example();
      const folder = join(emptyFolder(), 'en-tabla');
      git(made, 'clone', '--quiet', '--ref-format=reftable', made, folder);
      git(folder, 'remote', 'remove', 'origin');
      const [first, second] = await twoFolders(Promise.resolve(folder));
      append(first, glossary, '# Una nota.\n');
      append(second, glossary, '# Una nota.\n');
      for (const [here, there] of [
        [first, second],
        [second, first],
      ] as const)
        expect(flat((await es(here, 'guardar', 'x')).err)).toContain(
          `está abierta también en otra carpeta («${there}»)`,
        );
      git(second, 'switch', '--quiet', '-c', 'otra');
      expect((await es(first, 'guardar', 'x')).code).toBe(0);
    });

  test('without a log of Git there is another way', async () => {
    const [first] = await twoFolders();
    rmSync(join(first, '.git/logs'), { recursive: true });
    append(first, glossary, '# Una nota.\n');
    expect(flat((await es(first, 'guardar', 'x')).err)).toMatch(
      /Vea las carpetas con: git worktree list, y quite la que sobre con: git worktree remove <carpeta>\. No se cambió nada\.$/,
    );
  });

  test('a folder that is gone, one with another branch, a copy of the repository or a bare one are none', async () => {
    const [gone, its] = await twoFolders();
    const copy = join(emptyFolder(), 'copia');
    cpSync(gone, copy, { recursive: true });
    rmSync(its, { recursive: true });
    const [other, itsOther] = await twoFolders();
    git(itsOther, 'switch', '--quiet', '-c', 'otra');
    const [moved, away] = await twoFolders();
    git(away, 'checkout', '--quiet', '--detach');
    const bare = join(emptyFolder(), '.git');
    git(moved, 'clone', '--quiet', '--bare', moved, bare);
    const linked = join(emptyFolder(), 'de-la-desnuda');
    git(bare, 'worktree', 'add', '--quiet', linked, 'main');
    for (const folder of [gone, copy, other, itsOther, moved, linked]) {
      append(folder, glossary, '# Una nota.\n');
      expect(await es(folder, 'guardar', 'x', '--no-push')).toMatchObject({ code: 0, err: '' });
      expect(git(folder, 'log', '-1', '--format=%s')).toBe('x\n');
    }
    // Moved by hand, Git no longer knows where it is.
    const [first, second] = await twoFolders();
    renameSync(second, `${second}-2`);
    append(first, glossary, '# Una nota.\n');
    expect((await es(first, 'guardar', 'x')).code).toBe(0);
  });
});

describe('a folder whose branch another one has moved, and that has stayed behind', { timeout: 600_000 }, () => {
  /** The second folder saves and leaves the branch; the first one has edited what is given. */
  async function behind(edited: string, text: string): Promise<string> {
    const [first, second] = await twoFolders(
      decided().then((folder) => es(folder, 'guardar', 'Uno').then(() => folder)),
    );
    git(first, 'checkout', '--quiet', '--detach');
    append(second, glossary, '# De la otra.\n');
    writeFileSync(data(second, 'nota.txt'), 'una nota');
    expect((await es(second, 'guardar', 'De la otra')).code).toBe(0);
    git(second, 'checkout', '--quiet', '--detach');
    // As Git leaves it where it was forced to: on the branch, with the files from before.
    writeFileSync(join(first, '.git/HEAD'), 'ref: refs/heads/main\n');
    append(first, edited, text);
    return first;
  }

  test('does not take back what was saved there, and what is said brings it up to date with its edits', async () => {
    const first = await behind(plan, '# De esta.\n');
    const [before, old] = [head(first), head(first, 'main^').slice(0, 12)];
    for (const argv of [['guardar', 'x'], ['deshacer'], ['sesion', 'cerrar', 'IX']]) {
      const { code, err } = await es(first, ...argv);
      expect([code, flat(err)]).toEqual([
        2,
        expect.stringContaining(
          `La rama «main» cambió desde otra carpeta, y los archivos de esta son todavía los de antes (${old}): guardarlos desharía ese cambio. Póngala al día con: git checkout --detach ${old} y después: git switch main; lo que editó aquí se conserva. No se cambió nada.`,
        ),
      ]);
    }
    expect(flat((await inRepository(first, ['save', 'x', '--lang', 'en'])).err)).toBe(
      `The branch “main” was changed from another folder, and the files of this one are still those from before (${old}): saving them would take that change back. Bring it up to date with: git checkout --detach ${old} and then: git switch main; what you edited here is kept. Nothing was changed.`,
    );
    expect(head(first)).toBe(before);
    git(first, 'checkout', '--quiet', '--detach', old);
    git(first, 'switch', '--quiet', 'main');
    expect(read(first, glossary)).toMatch(/# De la otra\.\n$/);
    expect((await es(first, 'guardar', 'De esta')).code).toBe(0);
    expect(git(first, 'diff', '--name-only', before, 'main')).toBe(`plan-data/${plan}\n`);
  });

  test('also where that folder is there no more', async () => {
    const first = await behind(plan, '# De esta.\n');
    const second = /^worktree (.*)$/m.exec(git(first, 'worktree', 'list', '--porcelain').split('\n\n')[1] ?? '')?.[1];
    git(first, 'worktree', 'remove', '--force', second ?? '');
    const { code, err } = await es(first, 'guardar', 'x');
    expect([code, flat(err)]).toEqual([2, expect.stringMatching(/cambió desde otra carpeta/)]);
  });

  test('also where all that was saved there has been edited here', async () => {
    const first = await behind(glossary, '# De esta.\n');
    writeFileSync(data(first, 'nota.txt'), 'otra nota');
    const { code, err } = await es(first, 'guardar', 'x');
    expect([code, flat(err)]).toEqual([2, expect.stringMatching(/cambió desde otra carpeta/)]);
  });
});
