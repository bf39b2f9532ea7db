import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flat } from '../support/meeting.ts';
import { git } from '../support/repos.ts';
import {
  copiedPeople,
  type Person,
  planFile,
  saves,
  type TwoPeople,
  textOf,
  twoPeople,
  types,
  typesWhile,
  unsaved,
  writes,
} from '../support/two-people.ts';

/** What two people have written at different places of the plan. */
const [own, others] = ['más transitadas', 'los consulados y las aduanas'];

/** Maria has something to save, and Ana has sent something else of the same file. */
async function bothWrote(): Promise<TwoPeople> {
  const people = await twoPeople();
  writes(people.ana, 'los consulados', others);
  await saves(people.ana, 'De Ana');
  writes(people.maria, 'más usadas', own);
  return people;
}

/** What another program commits: all that it knows, which is nothing yet of what is being joined. */
const commits = ({ folder }: Person) => ['-C', folder, 'commit', '--quiet', '--all', '--message', 'De otro programa'];

/** The last commands of Git that a save which joins starts: from about where it moves the branch. */
async function lastCommands(people: TwoPeople): Promise<readonly number[]> {
  const { code, moments } = await typesWhile(copiedPeople(people).maria, ['guardar', 'De Maria'], []);
  expect(code).toBe(0);
  const commands = moments.flatMap((name, i) => (name === 'git' ? [i + 1] : []));
  return commands.slice(-14);
}

/** Types a save; where it says that something was undone, what it advises. */
async function savesOn(maria: Person, why: string): Promise<boolean> {
  const { code, err } = await types(maria, 'guardar', why);
  const [, advised] = /guardar "(Lo que otro programa deshizo)"/.exec(flat(err)) ?? [];
  expect([flat(err), code]).toEqual([flat(err), advised === undefined ? 0 : 2]);
  if (advised !== undefined) await saves(maria, advised);
  return advised !== undefined;
}

function expectBoth({ maria, shared }: TwoPeople, about: string): void {
  for (const text of [git(shared, 'show', `main:${planFile}`), textOf(maria)])
    expect([about, text.includes(own), text.includes(others)]).toEqual([about, true, true]);
  expect([about, unsaved(maria), git(shared, 'fsck', '--strict')]).toEqual([about, '', '']);
}

describe('a commit that another program makes of all that it knows', { timeout: 900_000 }, () => {
  test('while a save joins what others sent takes nothing of theirs out of the shared repository', async () => {
    const made = await bothWrote();
    const told: number[] = [];
    for (const at of await lastCommands(made)) {
      const people = copiedPeople(made);
      const { err } = await typesWhile(people.maria, ['guardar', 'De Maria'], [{ at, git: commits(people.maria) }]);
      if (flat(err).includes('deshace lo que este comando había juntado')) {
        told.push(at);
        await saves(people.maria, 'Lo que otro programa deshizo');
      } else await savesOn(people.maria, 'Otra vez');
      expectBoth(people, `at ${at}`);
    }
    expect(told.length).toBeGreaterThan(0);
  });

  test('nor where that program has changed another line of the same file', async () => {
    const made = await bothWrote();
    const edits =
      "const fs = require('node:fs'); const [path] = process.argv.slice(1); fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace('es: Prevención', 'es: Prevención y educación'))";
    let told = 0;
    for (const at of await lastCommands(made)) {
      const people = copiedPeople(made);
      const { maria } = people;
      const happenings = [
        { at, node: ['-e', edits, join(maria.folder, planFile)] },
        { at, git: commits(maria) },
      ];
      const { err } = await typesWhile(maria, ['guardar', 'De Maria'], happenings);
      if (flat(err).includes('deshace lo que este comando había juntado')) told += 1;
      const [, advised = 'Otra vez'] = /guardar "(Lo que otro programa deshizo)"/.exec(flat(err)) ?? [];
      await savesOn(maria, advised);
      expectBoth(people, `at ${at}: ${err}`);
      expect(git(people.shared, 'show', `main:${planFile}`)).toContain('Prevención y educación');
    }
    expect(told).toBeGreaterThan(0);
  });

  test('what somebody stages after such a save was killed stays theirs, and nothing of others is lost', async () => {
    const made = await bothWrote();
    for (const at of await lastCommands(made)) {
      const people = copiedPeople(made);
      const { maria } = people;
      await typesWhile(maria, ['guardar', 'De Maria'], [{ at, kill: true }]);
      writes(maria, 'es: Prevención\n', 'es: Prevención y educación\n');
      git(maria.folder, 'add', planFile);
      const { code, err } = await types(maria, 'guardar', 'Sigue');
      if (code !== 0) {
        expect(flat(err)).toContain('git commit');
        git(maria.folder, 'commit', '--quiet', '--message', 'Lo preparado');
        await savesOn(maria, 'Lo demás');
      }
      expectBoth(people, `at ${at}: ${err}`);
    }
  });

  test('after such a save was killed takes nothing of theirs away either, with what was edited meanwhile', async () => {
    const made = await bothWrote();
    let told = 0;
    for (const at of await lastCommands(made))
      for (const [edited, isAmended] of [
        [null, false],
        [null, true],
        ['Prevención y educación', false],
      ] as const) {
        const people = copiedPeople(made);
        const { maria } = people;
        const { signal } = await typesWhile(maria, ['guardar', 'De Maria'], [{ at, kill: true }]);
        expect(signal).toBe('SIGKILL');
        if (edited !== null) writes(maria, 'es: Prevención\n', `es: ${edited}\n`);
        const how = edited === null && isAmended ? ['--amend'] : ['--allow-empty'];
        git(maria.folder, 'commit', '--quiet', '--all', ...how, '--message', 'De otro programa');
        if (await savesOn(maria, 'Sigue')) told += 1;
        expectBoth(people, `killed at ${at}, ${edited}, ${isAmended}`);
        if (edited !== null) expect(git(people.shared, 'show', `main:${planFile}`)).toContain(edited);
      }
    expect(told).toBeGreaterThan(0);
  });

  test('an older version of the program may have left where its last way went to: that is none of this one', async () => {
    const { maria } = await bothWrote();
    const [first, second, third] = ['main~2', 'main~1', 'main'].map((ref) =>
      git(maria.folder, 'rev-parse', ref).trim(),
    );
    writes(maria, own, 'más usadas');
    const before = unsaved(maria);
    git(maria.folder, 'update-ref', 'refs/worktree/crm-plan/to', first ?? '');
    git(maria.folder, 'update-ref', 'refs/heads/main', second ?? '');
    git(maria.folder, 'update-ref', '-m', 'crm-plan: join', 'refs/heads/main', third ?? '');
    git(maria.folder, 'update-ref', 'refs/worktree/crm-plan/from', second ?? '');
    git(maria.folder, 'read-tree', second ?? '');
    git(maria.folder, 'checkout-index', '--all', '--force');
    expect((await types(maria, 'guardar', '--no-push')).code).toBe(0);
    expect([unsaved(maria), git(maria.folder, 'rev-parse', 'main').trim()]).toEqual([before, third]);
    expect(git(maria.folder, 'for-each-ref', 'refs/worktree')).not.toMatch(/crm-plan\/(from|to)/);
  });

  test('from what it staged while something is taken back has what others sent with it', async () => {
    const made = await twoPeople();
    const glossary = 'plan-data/glossary.yaml';
    const change = (folder: string, from: string, to: string) => [
      '-e',
      "const fs = require('node:fs'); const [path, from, to] = process.argv.slice(1); fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace(from, to))",
      join(folder, glossary),
      from,
      to,
    ];
    writes(made.maria, 'es: Prevención\n', 'es: Prevención y ayuda\n');
    await saves(made.maria, 'De Maria');
    expect((await types(made.ana, 'guardar')).code).toBe(0);
    execFileSync(process.execPath, change(made.ana.folder, 'nada de lo', 'nada de todo lo'));
    await saves(made.ana, 'De Ana');
    const { moments } = await typesWhile(copiedPeople(made).maria, ['deshacer'], []);
    const commands = moments.flatMap((name, i) => (name === 'git' ? [i + 1] : []));
    let staged = 0;
    for (const at of commands.slice(8, 24)) {
      const { maria, shared } = copiedPeople(made);
      const { err } = await typesWhile(
        maria,
        ['deshacer'],
        [
          { at, node: change(maria.folder, 'source: Ejemplo', 'source: Este ejemplo') },
          { at, git: ['-C', maria.folder, 'add', '--all'] },
        ],
      );
      if (flat(err).includes('git commit')) {
        staged += 1;
        git(maria.folder, 'commit', '--quiet', '--message', 'Lo preparado');
      }
      await types(maria, 'deshacer');
      const texts = [git(shared, 'show', `main:${glossary}`), readFileSync(join(maria.folder, glossary), 'utf8')];
      expect([at, ...texts.map((text) => text.includes('nada de todo lo'))]).toEqual([at, true, true]);
      expect([at, texts[1]?.includes('source: Este ejemplo')]).toEqual([at, true]);
    }
    expect(staged).toBeGreaterThan(0);
    // What it stages may be just what others sent.
    for (const at of commands.slice(7, 17).filter((_, i) => i % 3 === 0)) {
      const { maria, shared } = copiedPeople(made);
      const { folder } = maria;
      const stages = [
        { at, git: ['-C', folder, 'fetch', '--quiet'] },
        { at, git: ['-C', folder, 'reset', '--quiet', 'origin/main', '--', glossary] },
      ];
      await typesWhile(maria, ['deshacer'], stages);
      writes(maria, 'es: Prevención', 'es: La prevención');
      await types(maria, 'guardar', 'Sigue');
      const texts = [git(shared, 'show', `main:${glossary}`), readFileSync(join(folder, glossary), 'utf8')];
      expect([at, ...texts.map((text) => text.includes('nada de todo lo'))]).toEqual([at, true, true]);
    }
  });

  test('another branch to which somebody goes meanwhile is not sent in the place of the first', async () => {
    const made = await twoPeople();
    const { maria } = made;
    git(maria.folder, 'checkout', '--quiet', '-b', 'borrador');
    writeFileSync(join(maria.folder, 'borrador.txt'), 'un borrador\n');
    git(maria.folder, 'add', 'borrador.txt');
    git(maria.folder, 'commit', '--quiet', '--message', 'Borrador');
    git(maria.folder, 'checkout', '--quiet', 'main');
    for (const argv of [['guardar'], ['deshacer', '--no-push']]) {
      const { moments } = await typesWhile(copiedPeople(made).maria, argv, []);
      const commands = moments.flatMap((name, i) => (name === 'git' ? [i + 1] : []));
      for (const at of commands.filter((_, i) => i % 3 === 1)) {
        const people = copiedPeople(made);
        await typesWhile(people.maria, argv, [
          { at, git: ['-C', people.maria.folder, 'checkout', '--quiet', 'borrador'] },
        ]);
        expect([argv, at, git(people.shared, 'ls-tree', '--name-only', 'main')]).not.toContain('borrador.txt');
        expect([at, git(people.shared, 'log', '--format=%s', 'main').includes('Borrador')]).toEqual([at, false]);
      }
    }
  });

  test('nor by what it stages of theirs while a save joins that: the file itself has it, too', async () => {
    const made = await twoPeople();
    writes(made.maria, 'más usadas', own);
    const glossary = 'plan-data/glossary.yaml';
    const theirs = join(made.ana.folder, glossary);
    writeFileSync(theirs, readFileSync(theirs, 'utf8').replace('nada de lo', 'nada de todo lo'));
    await saves(made.ana, 'De Ana');
    const { moments } = await typesWhile(copiedPeople(made).maria, ['guardar', 'De Maria'], []);
    const commands = moments.flatMap((name, i) => (name === 'git' ? [i + 1] : []));
    let staged = 0;
    for (const at of commands.slice(-20).filter((_, i) => i % 2 === 0)) {
      const people = copiedPeople(made);
      const { maria, shared } = people;
      const stages = [
        { at, git: ['-C', maria.folder, 'fetch', '--quiet'] },
        { at, git: ['-C', maria.folder, 'reset', '--quiet', 'origin/main', '--', glossary] },
      ];
      const { code, err } = await typesWhile(maria, ['guardar', 'De Maria'], stages);
      if (code === 0) staged += 1;
      expect([at, code === 0 || flat(err).includes('git')]).toEqual([at, true]);
      writes(maria, 'es: Prevención\n', 'es: Prevención y educación\n');
      await types(maria, 'guardar', 'Sigue');
      const texts = [git(shared, 'show', `main:${glossary}`), readFileSync(join(maria.folder, glossary), 'utf8')];
      expect([at, ...texts.map((text) => text.includes('nada de todo lo'))]).toEqual([at, true, true]);
    }
    expect(staged).toBeGreaterThan(0);
  });

  test('after such a save was killed, what can not be brought here does not hold the next one up for ever', async () => {
    const made = await twoPeople();
    writes(made.ana, 'los consulados', others);
    symlinkSync('EJEMPLO.md', join(made.ana.folder, 'enlace'));
    git(made.ana.folder, 'add', 'enlace');
    git(made.ana.folder, 'commit', '--quiet', '--message', 'Un enlace');
    await saves(made.ana, 'De Ana');
    writes(made.maria, 'más usadas', own);
    for (const at of (await lastCommands(made)).filter((_, i) => i % 2 === 0)) {
      const people = copiedPeople(made);
      const { maria } = people;
      await typesWhile(maria, ['guardar', 'De Maria'], [{ at, kill: true }]);
      git(maria.folder, 'commit', '--quiet', '--allow-empty', '--all', '--message', 'Mio');
      for (let times = 0; times < 3; times += 1) await savesOn(maria, 'Sigue').catch(() => false);
      expect([at, (await types(maria, 'guardar', 'Sigue')).code]).toEqual([at, 0]);
      const text = git(people.shared, 'show', `main:${planFile}`);
      expect([at, text.includes(own), text.includes(others)]).toEqual([at, true, true]);
    }
  });

  test('what Git is merging is left to it: of several versions none is chosen', async () => {
    const { maria } = await twoPeople();
    const { folder } = maria;
    const add = (line: string) => writes(maria, 'topics:\n', `topics:\n  # ${line}\n`);
    add('uno');
    git(folder, 'stash', '--quiet');
    add('dos');
    git(folder, 'commit', '--quiet', '-am', 'dos');
    const from = git(folder, 'rev-parse', 'HEAD').trim();
    writes(maria, 'los consulados', others);
    git(folder, 'commit', '--quiet', '-am', 'De Ana');
    const to = git(folder, 'rev-parse', 'HEAD').trim();
    git(folder, 'reset', '--quiet', '--hard', from);
    expect(() => git(folder, 'stash', 'pop')).toThrow();
    const merging = git(folder, 'ls-files', '--unmerged');
    expect(merging).not.toBe('');
    for (const [ref, id] of [
      ['refs/heads/main', to],
      ['refs/worktree/crm-plan/from', from],
      ['refs/worktree/crm-plan/to', to],
    ] as const)
      git(folder, 'update-ref', '-m', 'crm-plan: join', ref, id);
    await types(maria, 'guardar', '--no-push', 'Sigue');
    expect(git(folder, 'ls-files', '--unmerged')).toBe(merging);
  });

  test('while something is taken back is told, and can be saved as the sentence says', async () => {
    const made = await twoPeople();
    writes(made.maria, 'más usadas', own);
    await saves(made.maria, 'De Maria');
    const { moments } = await typesWhile(copiedPeople(made).maria, ['deshacer'], []);
    const commands = moments.flatMap((name, i) => (name === 'git' ? [i + 1] : [])).slice(-12);
    const told: number[] = [];
    for (const at of commands) {
      const { maria, shared } = copiedPeople(made);
      writeFileSync(join(maria.folder, 'nota.txt'), 'nota');
      const commit = ['-C', maria.folder, 'commit', '--quiet', '--allow-empty', '--message', 'De otro programa'];
      const { code, err } = await typesWhile(maria, ['deshacer'], [{ at, git: commit }]);
      const isTold = flat(err).includes('deshace lo que este comando había juntado o deshecho');
      if (!isTold) continue;
      told.push(at);
      expect(code).toBe(2);
      await saves(maria, 'Lo que otro programa deshizo');
      expect([at, git(shared, 'show', `main:${planFile}`).includes(own), textOf(maria).includes(own)]).toEqual([
        at,
        false,
        false,
      ]);
    }
    expect(told.length).toBeGreaterThan(0);
  });
});

describe('who goes back a version with Git while a save sends', { timeout: 900_000 }, () => {
  test('hears how to get back what was saved, or that the rest is still to be done: nothing is lost then', async () => {
    const alone = await twoPeople();
    writes(alone.maria, 'más usadas', own);
    const ended = { advised: 0, sent: 0, unfinished: 0 };
    for (const [made, theirs] of [
      [alone, 'los consulados'],
      [await bothWrote(), others],
    ] as const)
      for (const at of (await lastCommands(made)).slice(-12)) {
        const people = copiedPeople(made);
        const { maria, shared } = people;
        const back = { at, git: ['-C', maria.folder, 'reset', '--quiet', '--hard', 'HEAD~1'] };
        const { code, out, err } = await typesWhile(maria, ['guardar', 'De Maria'], [back]);
        if (!out.includes('Quedó guardado')) continue;
        const [, version] = /recupérelo con: git cherry-pick ([0-9a-f]+); después/.exec(flat(err)) ?? [];
        if (version !== undefined) git(maria.folder, 'cherry-pick', version);
        expect([at, code, err === '']).toEqual([at, code === 0 ? 0 : 2, code === 0]);
        ended[version !== undefined ? 'advised' : code === 0 ? 'sent' : 'unfinished'] += 1;
        await savesOn(maria, 'Sigue');
        for (const text of [git(shared, 'show', `main:${planFile}`), textOf(maria)])
          expect([at, flat(err), text.includes(own), text.includes(theirs)]).toEqual([at, flat(err), true, true]);
        expect([at, unsaved(maria)]).toEqual([at, '']);
      }
    expect(Math.min(...Object.values(ended))).toBeGreaterThan(0);
  });

  test('who goes to another branch hears in which one it was saved, and how to go back; there the rest is done', async () => {
    const made = await bothWrote();
    git(made.maria.folder, 'branch', 'otra');
    let left = 0;
    for (const at of (await lastCommands(made)).slice(-12)) {
      const people = copiedPeople(made);
      const { maria } = people;
      const away = { at, git: ['-C', maria.folder, 'switch', '--quiet', 'otra'] };
      const { out, err } = await typesWhile(maria, ['guardar', 'De Maria'], [away]);
      if (!out.includes('Quedó guardado') || git(maria.folder, 'branch', '--show-current').trim() === 'main') continue;
      const isSent = git(people.shared, 'show', `main:${planFile}`).includes(own);
      const [, back] = /Para volver a ella, apartando antes .*: git stash -u; git switch (\S+)/.exec(flat(err)) ?? [];
      expect([at, flat(err), isSent || back !== undefined]).toEqual([at, flat(err), true]);
      if (back !== undefined) left += 1;
      git(maria.folder, 'stash', '--quiet', '--include-untracked');
      git(maria.folder, 'switch', '--quiet', 'main');
      await savesOn(maria, 'Sigue');
      expect([at, git(people.shared, 'show', `main:${planFile}`).includes(own)]).toEqual([at, true]);
    }
    expect(left).toBeGreaterThan(0);
  });
});

describe('while a closing is sent', { timeout: 900_000 }, () => {
  const argv = ['sesion', 'cerrar', 'IX', '--push', '--yes'];

  /** Maria has decided all that was proposed. */
  async function toClose(): Promise<TwoPeople> {
    const people = await twoPeople();
    for (const [item, decision] of [
      ['retorno-fondo', 'adoptado'],
      ['contactos-reunion', 'aplazado'],
    ] as const)
      expect(await types(people.maria, 'sesion', 'decidir', 'IX', item, decision, '--paragraph', '3')).toMatchObject({
        code: 0,
      });
    return people;
  }

  /** What somebody types with Git at each of the last commands; and what is typed then, as it is advised, until all is there. */
  async function closesWhile(...typed: readonly string[]): Promise<ReadonlySet<number | null>> {
    const made = await toClose();
    const { moments } = await typesWhile(copiedPeople(made).maria, argv, []);
    const codes = new Set<number | null>();
    for (const at of moments.flatMap((name, i) => (name === 'git' ? [i + 1] : [])).slice(-10)) {
      const people = copiedPeople(made);
      const { maria, shared } = people;
      const { code, out, err } = await typesWhile(maria, argv, [{ at, git: ['-C', maria.folder, ...typed] }]);
      if (!flat(out).includes('quedó cerrada y guardada en Git')) continue;
      codes.add(code);
      const [, gone] = /recupérelo con: git cherry-pick ([0-9a-f]+); después/.exec(flat(err)) ?? [];
      if (gone !== undefined) git(maria.folder, 'cherry-pick', gone);
      const saving = /crm-plan guardar "(Cierre de la reunión)"/.exec(flat(err))?.[1];
      if (saving !== undefined) await saves(maria, saving);
      const again = code === 0 ? null : await types(maria, ...argv);
      if (again && again.code !== 0) {
        expect([at, flat(again.err)]).toEqual([at, expect.stringContaining('git stash -u; git merge session/crm-9')]);
        git(maria.folder, 'stash', '--quiet', '--include-untracked');
        git(maria.folder, 'merge', '--quiet', 'session/crm-9');
        expect([at, (await types(maria, ...argv)).code]).toEqual([at, 0]);
      }
      expect([at, flat(err), git(shared, 'diff', '--stat', 'session/crm-9', 'main')]).toEqual([at, flat(err), '']);
      // What somebody took back on purpose once all was sent is theirs to send.
      if (code === 0 && typed[0] === 'revert') continue;
      await types(maria, 'guardar', 'Sigue');
      expect([at, git(shared, 'diff', '--stat', 'session/crm-9', 'main'), unsaved(maria)]).toEqual([at, '', '']);
    }
    return codes;
  }

  test('a commit of all that another program knows does not take the closing out of the shared repository', async () => {
    expect(await closesWhile('commit', '--quiet', '--all', '--message', 'De otro programa')).toEqual(new Set([0, 2]));
  });

  test('who takes the closing back with Git in a commit hears how to get it back', async () => {
    expect(await closesWhile('revert', '--no-edit', 'HEAD')).toContain(2);
  });

  test('who goes back a version with Git hears that, and what is advised brings the closing back, all of it', async () => {
    expect(await closesWhile('reset', '--quiet', '--hard', 'HEAD~1')).toEqual(new Set([0, 2]));
  });
});
