import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flat } from '../support/meeting.ts';
import { git } from '../support/repos.ts';
import { headOf, type Person, textOf, twoPeople, types, unsaved, writes } from '../support/two-people.ts';

const study = 'Elaborar un estudio de las rutas más usadas';
const spread = 'Difundir los resultados del estudio entre los consulados';

/** Has somebody write something in the place of something else and save it, which is to work. */
async function saves(person: Person, why: string, from: string, to: string): Promise<void> {
  writes(person, from, to);
  const { code, err } = await types(person, 'guardar', why, '--no-push');
  expect([code, err]).toEqual([0, '']);
}

/** Takes back, which is to work, and gives what was said. */
async function undoes(person: Person): Promise<string> {
  const { code, err, out } = await types(person, 'deshacer', '--no-push');
  expect([code, err, unsaved(person)]).toEqual([0, '', '']);
  return flat(out);
}

/** Makes one commit of all that a branch has beside this one, as forges do, with what all of them say. */
function squashes({ folder }: Person, branch: string, ...message: readonly string[]): void {
  git(folder, 'merge', '--quiet', '--squash', branch);
  git(folder, 'commit', '--quiet', '--author', 'Maria Mora <maria@example.org>', ...message);
}

/** What all commits say that a branch has beside the main one. */
const saidOn = (branch: string, { folder }: Person): string =>
  git(folder, 'log', '--reverse', '--format=* %B', `main..${branch}`);

/** Puts commits of somebody else behind the last one, which change nothing. */
function putsBehind({ folder }: Person, count: number): void {
  const [head, tree] = ['HEAD', 'HEAD^{tree}'].map((name) => git(folder, 'rev-parse', name).trim());
  const person = 'Ana Lara <ana@example.org> 1893456000 +0000';
  const commit = `commit refs/heads/main\nauthor ${person}\ncommitter ${person}\ndata 1\nx\n`;
  const input = Array.from({ length: count }, (_, i) => (i === 0 ? `${commit}from ${head}\n` : commit)).join('');
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: folder, input });
  expect(git(folder, 'rev-parse', 'HEAD^{tree}').trim()).toBe(tree);
}

describe('undo in a history that Git has written anew', { timeout: 600_000 }, () => {
  test('a save is one though Git has added a line after what this program says of it', async () => {
    const { maria } = await twoPeople();
    const start = textOf(maria);
    await saves(maria, 'Primero', study, `${study} cada año`);
    const first = textOf(maria);
    git(maria.folder, 'checkout', '--quiet', '-b', 'aparte');
    await saves(maria, 'Segundo', spread, `${spread} y las embajadas`);
    git(maria.folder, 'checkout', '--quiet', 'main');
    git(maria.folder, 'cherry-pick', '-x', 'aparte');
    expect(await undoes(maria)).toContain('«Segundo»');
    expect(textOf(maria)).toBe(first);
    git(maria.folder, 'commit', '--quiet', '--amend', '--signoff', '--no-edit');
    expect(await undoes(maria)).toContain('«Primero»');
    expect(textOf(maria)).toBe(start);
  });

  test('several saves that a forge or Git made one of are one save, also where one of them was taken back before', async () => {
    for (const isIndented of [false, true]) {
      const { maria } = await twoPeople();
      const start = textOf(maria);
      await saves(maria, 'Primero', 'es: Prevención\n', 'es: La prevención\n');
      const first = textOf(maria);
      git(maria.folder, 'checkout', '--quiet', '-b', 'aparte');
      await saves(maria, 'Segundo', study, `${study} cada año`);
      await saves(maria, 'Tercero', spread, `${spread} y las embajadas`);
      await undoes(maria);
      git(maria.folder, 'checkout', '--quiet', 'main');
      const message = isIndented ? ['--no-edit'] : ['-m', `Cambios (#7)\n\n${saidOn('aparte', maria)}`];
      squashes(maria, 'aparte', ...message);
      expect(await undoes(maria)).toContain(isIndented ? '«Squashed commit' : '«Cambios (#7)»');
      expect(textOf(maria)).toBe(first);
      expect(await undoes(maria)).toContain('«Primero»');
      expect(textOf(maria)).toBe(start);
    }
  });

  test('what a squash had taken back is there again once the squash is taken back, and is taken back next', async () => {
    const { maria } = await twoPeople();
    const start = textOf(maria);
    await saves(maria, 'Primero', study, `${study} cada año`);
    const first = textOf(maria);
    git(maria.folder, 'checkout', '--quiet', '-b', 'aparte');
    await undoes(maria);
    await saves(maria, 'Segundo', spread, `${spread} y las embajadas`);
    git(maria.folder, 'checkout', '--quiet', 'main');
    squashes(maria, 'aparte', '-m', `Cambios (#7)\n\n${saidOn('aparte', maria)}`);
    expect(await undoes(maria)).toContain('«Cambios (#7)»');
    expect(textOf(maria)).toBe(first);
    expect(await undoes(maria)).toContain('«Primero»');
    expect(textOf(maria)).toBe(start);
  });

  test('what somebody has added to an undo by hand stays when the save before it is taken back', async () => {
    const { maria } = await twoPeople();
    const start = textOf(maria);
    await saves(maria, 'Primero', study, `${study} cada año`);
    await saves(maria, 'Segundo', spread, `${spread} y las embajadas`);
    await undoes(maria);
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    git(maria.folder, 'commit', '--quiet', '--amend', '--all', '--no-edit');
    expect(await undoes(maria)).toContain('«Primero»');
    expect(textOf(maria)).toBe(start.replace('es: Prevención\n', 'es: La prevención\n'));
  });

  test('also in the place of what the undo took back, among what others saved, and after several of them', async () => {
    const { maria } = await twoPeople();
    const start = textOf(maria);
    await saves(maria, 'Primero', study, `${study} cada año`);
    await saves(maria, 'Segundo', spread, `${spread} y las embajadas`);
    await saves(maria, 'Tercero', 'es: Permanente\n', 'es: Siempre\n');
    writes(maria, 'es: Continuo\n', 'es: Sin parar\n');
    git(maria.folder, 'commit', '--quiet', '-am', 'De otra persona');
    await undoes(maria);
    writes(maria, 'es: Permanente\n', 'es: A veces\n');
    git(maria.folder, 'commit', '--quiet', '--amend', '--all', '--no-edit');
    expect(await undoes(maria)).toContain('«Segundo»');
    writes(maria, 'es: Prevención\n', 'es: La prevención\n');
    git(maria.folder, 'commit', '--quiet', '--amend', '--all', '--no-edit');
    expect(await undoes(maria)).toContain('«Primero»');
    const kept = [
      ['es: Continuo\n', 'es: Sin parar\n'],
      ['es: Permanente\n', 'es: A veces\n'],
      ['es: Prevención\n', 'es: La prevención\n'],
    ] as const;
    expect(textOf(maria)).toBe(kept.reduce((text, [from, to]) => text.replace(from, to), start));
  });

  test('a commit that joins two is no save, whatever its message repeats of what it joins', async () => {
    const { maria } = await twoPeople();
    git(maria.folder, 'checkout', '--quiet', '-b', 'aparte');
    await saves(maria, 'Primero', study, `${study} cada año`);
    await saves(maria, 'Segundo', spread, `${spread} y las embajadas`);
    git(maria.folder, 'checkout', '--quiet', 'main');
    git(maria.folder, 'merge', '--quiet', '--no-ff', '-m', `Todo (#7)\n\n${saidOn('aparte', maria)}`, 'aparte');
    git(maria.folder, 'commit', '--quiet', '--amend', '--no-edit', '--author', 'Maria Mora <maria@example.org>');
    const head = headOf(maria.folder);
    expect(await undoes(maria)).toContain('«Segundo»');
    expect([textOf(maria).includes('cada año'), headOf(maria.folder, 'main^')]).toEqual([true, head]);
  });

  test('a commit that says it takes back a save beside it takes nothing of it', async () => {
    const { maria } = await twoPeople();
    await saves(maria, 'Primero', study, `${study} cada año`);
    git(maria.folder, 'checkout', '--quiet', '-b', 'aparte');
    await saves(maria, 'Segundo', spread, `${spread} y las embajadas`);
    const beside = headOf(maria.folder, 'aparte');
    git(maria.folder, 'checkout', '--quiet', 'main');
    const message = `Se deshace: Segundo\n\nCrm-plan: undo ${beside}`;
    git(maria.folder, 'commit', '--quiet', '--allow-empty', '-m', message, '--author', 'Maria <maria@example.org>');
    git(maria.folder, 'merge', '--quiet', '--no-ff', '--no-edit', 'aparte');
    expect(await undoes(maria)).toContain('«Primero»');
    expect([textOf(maria).includes('cada año'), textOf(maria).includes('y las embajadas')]).toEqual([false, true]);
  });

  test('a save is taken back though hundreds of others came after it; beyond what is looked at, that is said', async () => {
    const { maria } = await twoPeople();
    const start = textOf(maria);
    await saves(maria, 'Primero', study, `${study} cada año`);
    putsBehind(maria, 700);
    expect(await undoes(maria)).toContain('«Primero»');
    expect(textOf(maria)).toBe(start);
    await saves(maria, 'Segundo', spread, `${spread} y las embajadas`);
    putsBehind(maria, 5_100);
    const { code, err } = await types(maria, 'deshacer', '--no-push');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('Entre las últimas 5000 versiones no hay nada')]);
  });

  test('a partial copy is completed as it is said, and the save taken back then', async () => {
    const { shared, maria } = await twoPeople();
    const start = textOf(maria);
    await saves(maria, 'Primero', study, `${study} cada año`);
    putsBehind(maria, 1);
    git(maria.folder, 'push', '--quiet');
    for (const depth of [1, 2]) {
      const folder = join(shared, '..', `parcial-${depth}`);
      git(join(shared, '..'), 'clone', '--quiet', '--depth', String(depth), `file://${shared}`, folder);
      const partly = { ...maria, folder };
      const { code, err } = await types(partly, 'deshacer', '--no-push');
      expect([code, flat(err)]).toEqual([2, expect.stringMatching(/copia .*parcial.* git fetch --unshallow/)]);
      git(folder, 'fetch', '--quiet', '--unshallow');
      expect(await undoes(partly)).toContain('«Primero»');
      expect(textOf(partly)).toBe(start);
    }
  });

  test('where the version before a save is damaged, no file is named that has no name', async () => {
    const { maria } = await twoPeople();
    await saves(maria, 'Primero', study, `${study} cada año`);
    await saves(maria, 'Segundo', spread, `${spread} y las embajadas`);
    const tree = git(maria.folder, 'rev-parse', 'HEAD^^{tree}').trim();
    rmSync(join(maria.folder, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    const { code, err } = await types(maria, 'deshacer', '--no-push');
    expect([code, flat(err)]).toEqual([
      2,
      expect.stringContaining(`contenido de la versión ${headOf(maria.folder, 'HEAD^').slice(0, 12)}: la copia`),
    ]);
  });
});
