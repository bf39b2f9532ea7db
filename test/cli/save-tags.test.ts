import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../src/data/git.ts';
import { bringTags, tagsThere } from '../../src/edit/push.ts';
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

const tagNow = ({ folder }: Person) => git(folder, 'rev-parse', 'session/crm-9').trim();

describe('the tags of closed sessions', { timeout: 600_000 }, () => {
  test('go and come with what is saved, and no other tag does', async () => {
    const { shared, maria, ana } = await twoPeople();
    const before = tagsOf(shared);
    await closes(ana);
    git(ana.folder, 'tag', 'borrador');
    git(ana.folder, 'tag', 'session/otra');
    writes(ana, study, `${study} cada año`);
    expect(await types(ana, 'guardar', 'De Ana')).toMatchObject({ code: 0, err: '' });
    expect(tagsOf(shared)).toEqual([...before, `session/crm-9 ${tagNow(ana)}`].sort());
    git(shared, 'tag', 'ajena', 'main');
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
    expect(tagsOf(maria.folder)).toEqual([...before, `session/crm-9 ${tagNow(ana)}`].sort());
    expect(await warningsOf(maria)).toEqual(await warningsOf(ana));
    // One that went astray here comes again, also where there is nothing else to be brought.
    git(maria.folder, 'tag', '-d', 'session/crm-9');
    expect(await types(maria, 'guardar')).toMatchObject({ code: 0, err: '' });
    expect(tagNow(maria)).toBe(tagNow(ana));
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
      expect.stringMatching(/No se enviaron las etiquetas .*session\/crm-9/),
    ]);
    expect(headOf(shared)).toBe(headOf(maria.folder));
    // Where nobody answers, that is said as of anything else that can't be sent.
    git(maria.folder, 'remote', 'set-url', '--push', 'origin', '../nadie.git');
    writes(maria, study, `${study} siempre`);
    const away = await types(maria, 'guardar', 'Otra vez');
    expect([away.code, flat(away.err)]).toEqual([2, expect.stringMatching(/no se (pudo enviar|envió)/)]);
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
