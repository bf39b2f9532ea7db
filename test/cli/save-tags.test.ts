import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../src/data/open-repository.ts';
import { bringTags } from '../../src/edit/remotes/fetch.ts';
import { tagsThere } from '../../src/edit/remotes/there.ts';
import { flat } from '../support/meeting.ts';
import { git } from '../support/repos.ts';
import { copiedPeople, headOf, type Person, type TwoPeople, twoPeople, types, writes } from '../support/two-people.ts';

const study = 'Elaborar un estudio de las rutas más usadas';
const sessions = 'plan-data/sessions.yaml';

/** Has somebody decide what the ninth session has to, and close it, without sending it. */
async function closes(person: Person): Promise<void> {
  for (const typed of [
    ['decidir', 'IX', 'retorno-fondo', 'adoptado', '--paragraph', '3'],
    ['decidir', 'IX', 'contactos-reunion', 'aplazado', '--paragraph', '3'],
    ['cerrar', 'IX'],
  ])
    expect(await types(person, 'sesion', ...typed)).toMatchObject({ code: 0 });
}

const tagsOf = (folder: string) =>
  git(folder, 'for-each-ref', 'refs/tags', '--format=%(refname:short) %(objectname)').trim().split('\n');

const warningsOf = async (person: Person) => {
  const { out } = await types(person, 'validar', '--format', 'json');
  return (JSON.parse(out) as { findings: { rule: string; level: string }[] }).findings.map(({ rule }) => rule);
};

/** What to do where the tag of a closing is missing, as somebody is told; empty where none is. */
const hintOf = async (person: Person): Promise<string> => {
  const { out } = await types(person, 'validar', '--format', 'json');
  const { findings } = JSON.parse(out) as { findings: { rule: string; hint: string }[] };
  return findings.find(({ rule }) => rule === 'session-ref-missing')?.hint ?? '';
};

const tagNow = ({ folder }: Person) => git(folder, 'rev-parse', 'session/crm-9').trim();

/** The same person with an address that is a command, so that what answers there has its hooks, as a server has. */
function reachedByCommand({ folder, env }: Person): Person {
  const config = join(folder, '..', 'gitconfig');
  writeFileSync(config, '[protocol "ext"]\n\tallow = always\n');
  git(folder, 'remote', 'set-url', 'origin', `ext::env -i PATH=${process.env['PATH'] ?? ''} git %s ../comun.git`);
  return { folder, env: { ...env, GIT_CONFIG_GLOBAL: config } };
}

/** Gives the shared repository a hook. */
const hooks = ({ shared }: TwoPeople, name: string, script: string): void => {
  mkdirSync(join(shared, 'hooks'), { recursive: true });
  writeFileSync(join(shared, 'hooks', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
};

/** Writes workshops into somebody's sessions, all of them closed, before what is there. */
function closedBefore(person: Person, count: number): readonly string[] {
  const ids = Array.from({ length: count }, (_, i) => `taller-${i}`);
  const text = ids.map(
    (id) =>
      `  - id: ${id}\n    kind: workshop\n    place:\n      es: Lomas\n      en: Lomas\n    start: 2026-01-12\n    end: 2026-01-13\n    status: closed\n    ref: session/${id}\n`,
  );
  writes(person, 'sessions:\n', `sessions:\n${text.join('')}`, sessions);
  return ids;
}

describe('the tags of closed sessions', { timeout: 600_000 }, () => {
  test('go and come with what is saved, and no other tag does', async () => {
    const { shared, maria, ana } = await twoPeople();
    const before = tagsOf(shared);
    await closes(ana);
    git(ana.folder, 'tag', 'borrador');
    git(ana.folder, 'tag', 'session/otra');
    git(ana.folder, 'tag', '--annotate', '--message', 'Solo mía', 'borrador-privado', 'HEAD~1');
    git(ana.folder, 'config', 'push.followTags', 'true');
    writes(ana, study, `${study} cada año`);
    expect(await types(ana, 'guardar', 'De Ana')).toMatchObject({ code: 0, err: '' });
    expect(tagsOf(shared)).toEqual([...before, `session/crm-9 ${tagNow(ana)}`].sort());
    git(shared, 'tag', 'ajena', 'main');
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
    expect(tagsOf(maria.folder)).toEqual([...before, `session/crm-9 ${tagNow(ana)}`].sort());
    expect(await warningsOf(maria)).toEqual(await warningsOf(ana));
    // One that went astray here comes again, also where there is nothing else to be brought: as `validate` says, by either.
    for (const typed of ['crm-plan guardar', 'git fetch --tags']) {
      git(maria.folder, 'tag', '-d', 'session/crm-9');
      expect(flat(await hintOf(maria))).toContain(typed);
      const [program, ...argv] = typed.split(' ');
      if (program === 'git') git(maria.folder, ...argv);
      else expect(await types(maria, ...argv)).toMatchObject({ code: 0, err: '' });
      expect([tagNow(maria), await hintOf(maria)]).toEqual([tagNow(ana), '']);
    }
    // Another tag than that of a closing does not come with what is saved.
    writes(maria, 'ref: session/crm-9', 'ref: otra', sessions);
    expect(await hintOf(maria)).toBe('Tráigalo con: git fetch --tags. Si la referencia está mal escrita, corríjala.');
  });

  test('one that is something else in the shared repository is told and stays there and here; the rest is sent', async () => {
    const people = await twoPeople();
    const { shared, maria } = people;
    const other = headOf(shared);
    git(shared, 'tag', 'session/crm-9', other);
    await closes(maria);
    writes(maria, study, `${study} cada año`);
    const { code, out, err } = await types(maria, 'guardar', 'De María');
    expect([code, flat(out)]).toEqual([0, expect.stringContaining('Se envió a «origin»')]);
    expect(flat(err)).toMatch(
      /«session\/crm-9», del cierre de una reunión.* se cerró dos veces, o alguien puso la etiqueta a mano.* git fetch --force origin tag session\/crm-9;.* git tag -d session\/crm-9;/,
    );
    expect(headOf(shared)).toBe(headOf(maria.folder));
    expect(headOf(shared, 'session/crm-9')).toBe(other);
    expect(tagNow(maria)).not.toBe(other);
    const { shared: again, maria: holds, ana } = copiedPeople(people);
    // What is advised works when it is typed.
    git(maria.folder, 'fetch', '--quiet', '--force', 'origin', 'tag', 'session/crm-9');
    expect(tagNow(maria)).toBe(other);
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
    // The other advice as well: whoever has the other tag puts it away first.
    const mine = tagNow(holds);
    expect(await types(ana, 'guardar')).toMatchObject({ code: 0 });
    expect(tagNow(ana)).toBe(other);
    git(ana.folder, 'tag', '-d', 'session/crm-9');
    git(again, 'tag', '-d', 'session/crm-9');
    expect(await types(holds, 'guardar')).toMatchObject({ code: 0, err: '' });
    expect(await types(ana, 'guardar')).toMatchObject({ code: 0, err: '' });
    expect([headOf(again, 'session/crm-9'), tagNow(ana), tagNow(holds)]).toEqual([mine, mine, mine]);
  });

  test('what is sent elsewhere than it comes from is asked about there, and no tag keeps the branch from being sent', async () => {
    const { shared, maria } = await twoPeople();
    git(shared, 'clone', '--quiet', '--bare', '.', '../copia.git');
    git(maria.folder, 'remote', 'set-url', 'origin', '../copia.git');
    git(maria.folder, 'remote', 'set-url', '--push', 'origin', '../comun.git');
    git(shared, 'tag', 'session/crm-9', headOf(shared));
    await closes(maria);
    const told = await types(maria, 'guardar', '--push');
    expect([told.code, flat(told.err)]).toEqual([0, expect.stringContaining('es en «origin» otra que aquí')]);
    expect(headOf(shared)).toBe(headOf(maria.folder));
    // One that can't be seen there, and is there all the same.
    git(shared, 'config', 'uploadpack.hideRefs', 'refs/tags/session/crm-9');
    writes(maria, study, `${study} cada año`);
    const hidden = await types(maria, 'guardar', 'De María');
    expect([hidden.code, flat(hidden.err)]).toEqual([
      0,
      expect.stringMatching(/«origin» no aceptó esta etiqueta .*session\/crm-9\. Lo demás se envió/),
    ]);
    expect(headOf(shared)).toBe(headOf(maria.folder));
    // Where nobody answers, that is said as of anything else that can't be sent.
    git(maria.folder, 'remote', 'set-url', '--push', 'origin', '../nadie.git');
    writes(maria, study, `${study} siempre`);
    const away = await types(maria, 'guardar', 'Otra vez');
    expect([away.code, flat(away.err)]).toEqual([2, expect.stringMatching(/no se (pudo enviar|envió)/)]);
  });

  test('a tag that the shared repository refuses, itself or by a hook, never holds the branch back', async () => {
    const people = await twoPeople();
    await closes(people.maria);
    writes(people.maria, study, `${study} cada año`);
    const before = tagsOf(people.shared);
    for (const [refuse, allow, reason] of [
      [
        ({ shared }: TwoPeople) => git(shared, 'config', 'receive.hideRefs', 'refs/tags/session/crm-9'),
        ({ shared }: TwoPeople) => git(shared, 'config', '--unset', 'receive.hideRefs'),
        'deny updating a hidden ref',
      ],
      [
        (all: TwoPeople) => hooks(all, 'update', 'case $1 in refs/tags/*) exit 1;; esac'),
        ({ shared }: TwoPeople) => rmSync(join(shared, 'hooks/update')),
        'hook declined to update refs/tags/session/crm-9',
      ],
      [
        (all: TwoPeople) =>
          hooks(all, 'pre-receive', 'if grep -q refs/tags/; then echo "GitLab: Etiquetas protegidas." >&2; exit 1; fi'),
        ({ shared }: TwoPeople) => rmSync(join(shared, 'hooks/pre-receive')),
        'Etiquetas protegidas',
      ],
    ] as const) {
      const all = copiedPeople(people);
      const { shared } = all;
      const maria = reachedByCommand(all.maria);
      refuse(all);
      const told = await types(maria, 'guardar', 'De María');
      expect([told.code, flat(told.out)]).toEqual([0, expect.stringContaining('Se envió a «origin»')]);
      expect(flat(told.err)).toBe(
        `«origin» no aceptó esta etiqueta de cierres de reuniones (${reason}): session/crm-9. Lo demás se envió, y aquí no se perdió nada. Escriba a quien administra «origin» para que acepte las etiquetas que empiezan con session/; cuando las acepte, se envían con: crm-plan guardar`,
      );
      expect([headOf(shared), tagsOf(shared)]).toEqual([headOf(maria.folder), before]);
      // It is told each time, until it is taken; what is advised works then.
      const again = await types(maria, 'guardar');
      expect([again.code, flat(again.out), flat(again.err)]).toEqual([
        0,
        expect.stringContaining('No hay nada que guardar'),
        flat(told.err),
      ]);
      allow(all);
      const sent = await types(maria, 'guardar');
      expect([sent.code, flat(sent.out), sent.err]).toEqual([0, expect.stringContaining('Se envió a «origin»'), '']);
      expect(headOf(shared, 'session/crm-9')).toBe(tagNow(maria));
    }
  });

  test('of several tags those that are taken go, and what refuses the branch is told as ever', async () => {
    const people = await twoPeople();
    const { shared, maria } = people;
    await closes(maria);
    closedBefore(maria, 1);
    git(maria.folder, 'tag', 'session/taller-0', 'HEAD');
    git(shared, 'config', 'receive.hideRefs', 'refs/tags/session/taller-0');
    const told = await types(maria, 'guardar', 'De María');
    expect([told.code, flat(told.err)]).toEqual([
      0,
      expect.stringMatching(/no aceptó esta etiqueta .*: session\/taller-0\./),
    ]);
    expect(headOf(shared, 'session/crm-9')).toBe(tagNow(maria));
    // In a branch that is refused itself nothing is said of tags.
    git(shared, 'config', 'receive.hideRefs', 'refs/heads');
    writes(maria, study, `${study} cada año`);
    const away = await types(maria, 'guardar', 'Otra vez');
    expect([away.code, flat(away.err)]).toEqual([2, expect.stringMatching(/«origin» no lo aceptó \(/)]);
    expect(away.err).not.toContain('taller-0');
  });

  test('what the shared repository refuses for a reason of its own is told with it, and nobody is sent to look at the network', async () => {
    const people = await twoPeople();
    for (const [name, script, reason] of [
      ['pre-receive', 'echo "No en periodo de sesiones." >&2; exit 1', 'No en periodo de sesiones'],
      ['pre-receive', 'echo "GitLab: Rama protegida." >&2; exit 1', 'Rama protegida'],
      ['pre-receive', 'exit 1', 'pre-receive hook declined'],
      // Of its own disk and objects, not of those here.
      ['pre-receive', 'echo "error: No space left on device" >&2; exit 1', 'No space left on device'],
      ['update', 'echo "error: object file objects/ab/cd is empty" >&2; exit 1', 'object file objects/ab/cd is empty'],
      ['update', 'exit 1', 'hook declined to update refs/heads/main'],
    ] as const) {
      const all = copiedPeople(people);
      const maria = reachedByCommand(all.maria);
      hooks(all, name, script);
      writes(maria, study, `${study} cada año`);
      const told = await types(maria, 'guardar', 'De María');
      expect([told.code, flat(told.err)]).toEqual([
        2,
        `Lo guardado está en esta computadora, pero «origin» no lo aceptó (${reason}). Escriba a quien administra «origin»; cuando lo acepte, se envía con: crm-plan guardar`,
      ]);
      rmSync(join(all.shared, 'hooks', name));
      expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
      expect(headOf(all.shared)).toBe(headOf(maria.folder));
    }
  });

  test('what it says beside taking it is no reason to say that it did not, nor that anything here is damaged', async () => {
    const all = await twoPeople();
    const maria = reachedByCommand(all.maria);
    hooks(all, 'post-receive', 'echo "Error: spawn avisar ENOENT" >&2; echo "error: objects/ab/cd is corrupt" >&2');
    writes(maria, study, `${study} cada año`);
    expect(await types(maria, 'guardar', 'De María')).toMatchObject({ code: 0, err: '' });
    expect(headOf(all.shared)).toBe(headOf(maria.folder));
  });

  test('nor is a closing that is refused: what is said to type sends what is taken', async () => {
    const all = await twoPeople();
    const maria = reachedByCommand(all.maria);
    hooks(all, 'update', 'case $1 in refs/tags/*) exit 1;; esac');
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      await types(maria, 'sesion', 'decidir', 'IX', item, 'aplazado', '--paragraph', '1');
    const told = await types(maria, 'sesion', 'cerrar', 'IX', '--push');
    expect([told.code, flat(told.err)]).toEqual([
      2,
      expect.stringMatching(
        /La reunión quedó cerrada aquí, pero «origin» no aceptó el cierre \(hook declined to update refs\/tags\/session\/crm-9\)\. Lo que sí acepte se envía con: crm-plan guardar --push "por qué"; para que acepte lo demás, escriba a quien administra «origin»\.$/,
      ),
    ]);
    const sent = await types(maria, 'guardar', '--push', 'por qué');
    expect([sent.code, flat(sent.err)]).toEqual([0, expect.stringContaining('no aceptó esta etiqueta')]);
    expect(headOf(all.shared)).toBe(headOf(maria.folder));
  });

  test('those that stand elsewhere hide none of those that have to be sent, however many they are', async () => {
    const { shared, maria } = await twoPeople();
    await closes(maria);
    const away = git(maria.folder, 'commit-tree', '-m', 'aparte', 'HEAD^{tree}').trim();
    const names = closedBefore(maria, 230);
    // More than go at once, before and after those that stand nowhere.
    const stands = (i: number) => i < 3 || i > 20;
    const updates = names.map((id, i) => `create refs/tags/session/${id} ${stands(i) ? 'HEAD' : away}\n`);
    execFileSync('git', ['update-ref', '--stdin'], { cwd: maria.folder, input: updates.join('') });
    const told = await types(maria, 'guardar', 'De María');
    expect([told.code, told.err]).toEqual([0, '']);
    const sent = new Set(tagsOf(shared).map((line) => line.split(' ')[0]));
    expect(names.filter((id) => sent.has(`session/${id}`))).toEqual(names.filter((_id, i) => stands(i)));
    expect(headOf(shared, 'session/crm-9')).toBe(tagNow(maria));
  });

  test('more tags than one command takes are asked for and brought', async () => {
    const { shared, maria } = await twoPeople();
    const repository = await openRepository(maria.folder, maria.env);
    const names = Array.from({ length: 30_000 }, (_, i) => `session/${'larga-'.repeat(20)}${i}`);
    const there = names.slice(-210);
    const updates = there.map((tag) => `create refs/tags/${tag} ${headOf(shared)}\n`).join('');
    execFileSync('git', ['update-ref', '--stdin'], { cwd: shared, input: updates });
    expect([...(await tagsThere(repository, 'origin', names)).keys()]).toEqual(there);
    await bringTags(repository, 'origin', there);
    expect(tagsOf(maria.folder)).toEqual(tagsOf(shared));
  });

  test('what a colleague names as the tag of a closing is never more than the name of a tag', async () => {
    const people: TwoPeople = await twoPeople();
    const { shared, maria, ana } = people;
    const before = tagsOf(shared);
    const closed = (ref: string) =>
      `  - id: taller-cerrado\n    kind: workshop\n    place:\n      es: Lomas\n      en: Lomas\n    start: 2026-01-12\n    end: 2026-01-13\n    status: closed\n    ref: ${ref}\n`;
    git(ana.folder, 'tag', 'borrador');
    git(ana.folder, 'tag', 'session/crm-8-mia');
    for (const [n, ref] of [
      'borrador',
      'session/crm-8-mia',
      'borrador^',
      '"*"',
      '../heads/main',
      '"-d"',
      '"borrador:refs/heads/main"',
    ].entries()) {
      const text = closed(ref);
      writes(ana, 'sessions:\n', `sessions:\n${text}`, sessions);
      const saved = await types(ana, 'guardar', `Intento ${n}`);
      // The schema may refuse it; where it doesn't, it harms nobody.
      if (ref === 'borrador') expect(saved.code).toBe(0);
      if (saved.code === 0) expect((await types(maria, 'guardar')).code).toBe(0);
      expect([saved.code === 0 || saved.code === 1, tagsOf(shared), tagsOf(maria.folder)]).toEqual([
        true,
        before,
        before,
      ]);
      writes(ana, text, '', sessions);
    }
  });
});
