import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/folders.ts';
import { data, decided, es, flat, plan, read } from '../support/meeting.ts';
import { commit, example, git } from '../support/repos.ts';
import { twoPeople, types } from '../support/two-people.ts';

const contacts = 'plan-data/contacts';
const inLast = (folder: string, path: string) => git(folder, 'show', `main:plan-data/${path}`);
const touches = (folder: string, path: string) => appendFileSync(data(folder, path), '# nota\n');

/** Has Git keep the contact points encrypted, as programs for that do: with another text than the one that stands there. */
function encrypt(folder: string, which = `${contacts}/**`) {
  git(folder, 'config', 'filter.cifrado.clean', "sh -c 'printf CIFRADO; tr a-zA-Z n-za-mN-ZA-M'");
  git(folder, 'config', 'filter.cifrado.smudge', "sh -c 'head -c 7 >/dev/null; tr a-zA-Z n-za-mN-ZA-M'");
  commit(folder, { '.gitattributes': `${which} filter=cifrado\n` }, 'cifrado');
  git(folder, 'add', '--renormalize', '.');
  git(folder, 'commit', '--quiet', '--amend', '--no-edit');
}

/** Puts a folder of the data into a repository of its own, as a submodule. */
function apart(folder: string, name: string) {
  const own = join(emptyFolder(), 'aparte');
  cpSync(data(folder, name), own, { recursive: true });
  git(own, 'init', '--quiet', '--initial-branch=main');
  git(own, 'add', '--all');
  git(own, 'commit', '--quiet', '-m', 'aparte');
  git(folder, 'rm', '-r', '--quiet', `plan-data/${name}`);
  git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', own, `plan-data/${name}`);
  git(folder, 'commit', '--quiet', '-m', 'aparte');
}

describe('what Git keeps in another way than as it stands there', { timeout: 300_000 }, () => {
  test('encrypted contact points are not saved in clear, also those that nobody touched, and that is said', async () => {
    const folder = await example();
    encrypt(folder);
    const before = inLast(folder, 'contacts/XA.yaml');
    expect(before).toMatch(/^CIFRADO/);
    touches(folder, 'members.yaml');
    touches(folder, 'contacts/XA.yaml');
    const { code, out, err } = await es(folder, 'guardar', 'Nota');
    expect(code).toBe(0);
    expect(flat(out)).toContain('Se guardan estos archivos: plan-data/members.yaml');
    expect(flat(out)).not.toContain('contacts');
    expect(flat(err)).toContain('«filter» en .gitattributes), que crm-plan no ejecuta: plan-data/contacts/XA.yaml');
    expect(inLast(folder, 'members.yaml')).toBe(read(folder, 'members.yaml'));
    expect(inLast(folder, 'contacts/XA.yaml')).toBe(before);
    // What it says to type saves it, encrypted.
    const [, paths = ''] = /git add (.*) y después git commit/.exec(flat(err)) ?? [];
    git(folder, 'add', ...paths.replaceAll('"', '').split(' '));
    git(folder, 'commit', '--quiet', '-m', 'contactos');
    expect(inLast(folder, 'contacts/XA.yaml')).toMatch(/^CIFRADO/);
    expect(inLast(folder, 'contacts/XA.yaml')).not.toBe(before);
    const again = await es(folder, 'guardar');
    expect([again.code, again.out]).toEqual([0, expect.not.stringContaining('todo está guardado')]);
  });

  test('what is not saved is not told as a change of what is', async () => {
    const folder = await example();
    const report = read(folder, 'reports/crm-9/XB.yaml');
    commit(folder, { 'plan-data/reports/crm-9/XB.yaml': null }, 'sin informe');
    encrypt(folder, 'plan-data/reports/**');
    touches(folder, 'members.yaml');
    writeFileSync(data(folder, 'reports/crm-9/XB.yaml'), report);
    const { code, out, err } = await es(folder, 'guardar', 'Nota');
    expect([code, flat(err)]).toEqual([0, expect.stringContaining('reports/crm-9/XB.yaml')]);
    expect(flat(out)).not.toMatch(/informe|cambió/);
    expect(git(folder, 'log', '-1', '--format=%B')).not.toMatch(/informe/);
  });

  test('what others changed of it is brought by Git: nothing is written as Git keeps it', async () => {
    const { maria, ana } = await twoPeople();
    encrypt(maria.folder);
    git(maria.folder, 'push', '--quiet');
    for (const [name, does] of [
      ['clean', "sh -c 'printf CIFRADO; tr a-zA-Z n-za-mN-ZA-M'"],
      ['smudge', "sh -c 'head -c 7 >/dev/null; tr a-zA-Z n-za-mN-ZA-M'"],
    ] as const)
      git(ana.folder, 'config', `filter.cifrado.${name}`, does);
    git(ana.folder, 'pull', '--quiet');
    touches(ana.folder, 'contacts/XA.yaml');
    git(ana.folder, 'commit', '--quiet', '--all', '--message=contacto');
    git(ana.folder, 'push', '--quiet');
    const before = read(maria.folder, 'contacts/XA.yaml');
    touches(maria.folder, 'members.yaml');
    const { code, err } = await types(maria, 'guardar', 'Nota');
    expect([code, flat(err)]).toEqual([2, expect.stringMatching(/No se trajo nada de «origin».*contacts\/XA\.yaml/)]);
    expect(read(maria.folder, 'contacts/XA.yaml')).toBe(before);
    const [, advised = ''] = /Tráigalo con Git: git (pull .*?), y repita/.exec(flat(err)) ?? [];
    git(maria.folder, ...advised.replaceAll('"', '').split(' '));
    expect(read(maria.folder, 'contacts/XA.yaml')).toBe(`${before}# nota\n`);
    expect((await types(maria, 'guardar')).code).toBe(0);
    git(ana.folder, 'pull', '--quiet');
    expect(read(ana.folder, 'members.yaml')).toBe(read(maria.folder, 'members.yaml'));
    expect(read(ana.folder, 'contacts/XA.yaml')).toBe(`${before}# nota\n`);
  });

  test('a closing leaves them as they are', async () => {
    const folder = await decided();
    commit(folder, {}, 'decisiones');
    encrypt(folder);
    const before = inLast(folder, 'contacts/XA.yaml');
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--yes');
    expect([code, flat(err)]).toEqual([
      0,
      expect.stringContaining('que crm-plan no ejecuta: plan-data/contacts/XA.yaml'),
    ]);
    expect(git(folder, 'show', 'session/crm-9:plan-data/contacts/XA.yaml')).toBe(before);
    expect(flat(err)).not.toContain('no están en el cierre');
  });

  test('the plan itself is saved as it was checked: it is for everybody', async () => {
    const folder = await example();
    encrypt(folder, 'plan-data/plans/**');
    expect(inLast(folder, plan)).toMatch(/^CIFRADO/);
    expect(await es(folder, 'guardar', 'Nota')).toMatchObject({ code: 0, err: '' });
    expect(inLast(folder, plan)).toBe(read(folder, plan));
  });

  test('a plan that is kept encrypted is not put in clear: what is advised saves it', async () => {
    const folder = await example();
    git(folder, 'config', 'filter.cifrado.clean', 'sh -c \'printf "\\\\0GITCRYPT\\\\0"; cat\'');
    git(folder, 'config', 'filter.cifrado.smudge', "sh -c 'tail -c +11'");
    commit(folder, { '.gitattributes': 'plan-data/** filter=cifrado\n' }, 'cifrado');
    git(folder, 'add', '--renormalize', '.');
    git(folder, 'commit', '--quiet', '--amend', '--no-edit');
    expect(inLast(folder, plan)).toContain('GITCRYPT');
    const before = git(folder, 'rev-parse', 'main');
    touches(folder, plan);
    const { code, err } = await es(folder, 'guardar', 'Nota');
    expect([code, flat(err)]).toEqual([
      2,
      expect.stringMatching(/^Git guarda estos archivos del plan cifrados o en otro lugar/),
    ]);
    expect(git(folder, 'rev-parse', 'main')).toBe(before);
    writeFileSync(join(folder, '.gitattributes'), '');
    git(folder, 'add', '.gitattributes');
    const [, advised = ''] = /escriba git (add --renormalize \S+) y git commit/.exec(flat(err)) ?? [];
    git(data(folder, 'plans'), ...advised.split(' '));
    git(folder, 'commit', '--quiet', '-m', 'en claro');
    expect((await es(folder, 'guardar', 'Nota')).code).toBe(0);
    expect(inLast(folder, plan)).toBe(read(folder, plan));
  });

  test('where Git leaves every file alone by itself (core.ignoreStat), that says nothing', async () => {
    const folder = await example();
    git(folder, 'config', 'core.ignoreStat', 'true');
    touches(folder, plan);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '-m', 'nota');
    expect(git(folder, 'ls-files', '-v', `plan-data/${plan}`)).toMatch(/^h/);
    touches(folder, plan);
    expect(await es(folder, 'guardar', 'Nota')).toMatchObject({ code: 0, err: '' });
    expect(inLast(folder, plan)).toBe(read(folder, plan));
  });

  test('a plan that is a repository of its own is refused once it has changed', async () => {
    const folder = await example();
    apart(folder, 'plans');
    touches(folder, plan);
    const before = git(folder, 'rev-parse', 'main');
    const { code, err } = await es(folder, 'guardar', 'Nota');
    expect([code, flat(err)]).toEqual([
      2,
      expect.stringContaining('en el que crm-plan no guarda: plan-data/plans/plan-de-ejemplo.yaml'),
    ]);
    expect(git(folder, 'rev-parse', 'main')).toBe(before);
  });

  test('contact points that are a repository of their own stay one', async () => {
    const folder = await example();
    apart(folder, 'contacts');
    const before = git(folder, 'ls-tree', 'main', contacts);
    expect(before).toMatch(/^160000 /);
    touches(folder, 'members.yaml');
    touches(folder, 'contacts/XA.yaml');
    const { code, out, err } = await es(folder, 'guardar', 'Nota');
    expect([code, flat(out)]).toEqual([0, expect.stringContaining('estos archivos: plan-data/members.yaml')]);
    expect(flat(err)).toContain('es de otro repositorio dentro de la carpeta de datos: plan-data/contacts/XA.yaml');
    expect(git(folder, 'ls-tree', 'main', contacts)).toBe(before);
    expect(readFileSync(data(folder, 'contacts/XA.yaml'), 'utf8')).toContain('# nota');
    expect(existsSync(data(folder, 'contacts/.git'))).toBe(true);
    // Its own mark is no file that somebody misnamed.
    expect((await es(folder, 'validar')).out).not.toContain('.git');
  });

  describe.each(['skip-worktree', 'assume-unchanged'])('what somebody has set apart (%s)', (flag) => {
    const setApart = (folder: string, path: string) => git(folder, 'update-index', `--${flag}`, `plan-data/${path}`);
    const flagOf = (folder: string, path: string) => git(folder, 'ls-files', '-v', `plan-data/${path}`)[0];

    /** Types what is advised: the commands of Git, in the order in which they stand. */
    function typed(folder: string, told: string) {
      for (const [command] of told.matchAll(/git update-index \S+ [^ ,]+/g))
        git(folder, ...command.replaceAll('"', '').split(' ').slice(1));
    }

    test('is not saved and stays apart, which is said; what is advised saves it', async () => {
      const folder = await example();
      setApart(folder, 'contacts/XA.yaml');
      const apart = flagOf(folder, 'contacts/XA.yaml');
      const before = inLast(folder, 'contacts/XA.yaml');
      touches(folder, 'contacts/XA.yaml');
      touches(folder, 'members.yaml');
      const { code, out, err } = await es(folder, 'guardar', 'Nota');
      expect([code, flat(out)]).toEqual([0, expect.stringContaining('estos archivos: plan-data/members.yaml')]);
      expect(flat(out)).not.toContain('contacts');
      expect(flat(err)).toMatch(/puesto aparte .*plan-data\/contacts\/XA\.yaml/);
      expect([inLast(folder, 'contacts/XA.yaml'), flagOf(folder, 'contacts/XA.yaml')]).toEqual([before, apart]);
      const again = await es(folder, 'guardar');
      expect(again.out).not.toContain('todo está guardado');
      typed(folder, flat(again.err));
      expect((await es(folder, 'guardar', 'Nota')).code).toBe(0);
      expect(inLast(folder, 'contacts/XA.yaml')).toBe(read(folder, 'contacts/XA.yaml'));
    });

    test.each(['guardar', 'sesion cerrar IX --yes'])('of the plan is refused: %s', async (command) => {
      const folder = await decided();
      commit(folder, {}, 'decisiones');
      setApart(folder, 'members.yaml');
      const before = git(folder, 'rev-parse', 'main');
      touches(folder, 'members.yaml');
      const argv = [...command.split(' '), ...(command === 'guardar' ? ['x'] : [])];
      const { code, err } = await es(folder, ...argv);
      expect([code, flat(err)]).toEqual([
        2,
        expect.stringMatching(/puestos aparte .*plan-data\/members\.yaml.*No se cambió/),
      ]);
      expect(git(folder, 'rev-parse', 'main')).toBe(before);
      typed(folder, flat(err));
      expect((await es(folder, ...argv)).code).toBe(0);
      expect(inLast(folder, 'members.yaml')).toBe(read(folder, 'members.yaml'));
    });

    test('and has not changed is nothing to be told', async () => {
      const folder = await example();
      setApart(folder, 'members.yaml');
      setApart(folder, 'contacts/XA.yaml');
      expect(await es(folder, 'guardar')).toMatchObject({ code: 0, err: '' });
    });
  });
});
