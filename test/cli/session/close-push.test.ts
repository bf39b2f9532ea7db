import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../support/folders.ts';
import { decided, es, flat, refs, reword } from '../../support/meeting.ts';
import { commit, git } from '../../support/repos.ts';
import { headOf, type Person, textOf, twoPeople, types } from '../../support/two-people.ts';

/** Has somebody decide all that is proposed, and close the session. */
async function closes(person: Person, paragraph: string) {
  for (const [item, decision] of [
    ['retorno-fondo', 'adoptado'],
    ['contactos-reunion', 'aplazado'],
  ] as const)
    await types(person, 'sesion', 'decidir', 'IX', item, decision, '--paragraph', paragraph);
  return types(person, 'sesion', 'cerrar', 'IX', '--push');
}

describe('session close --push', () => {
  const shared = async (): Promise<[string, string]> => {
    const folder = await decided();
    const origin = join(emptyFolder(), 'comun.git');
    git(folder, 'clone', '--quiet', '--bare', folder, origin);
    git(folder, 'remote', 'add', 'origin', origin);
    return [folder, origin];
  };
  test('sends branch and tag together', async () => {
    const [folder, origin] = await shared();
    const { code, out } = await es(folder, 'sesion', 'cerrar', 'IX', '--push');
    expect([code, flat(out)]).toEqual([0, expect.stringContaining('Se envió a «origin»')]);
    expect(refs(origin)).toBe(refs(folder).replace(/refs\/remotes.*\n/g, ''));
  });
  test('with the tags of earlier editions, which errata are made from; save sends them, too', async () => {
    for (const how of [
      ['sesion', 'cerrar', 'IX', '--push'],
      ['guardar', '--push'],
    ]) {
      const [folder, origin] = await shared();
      expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
      expect((await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'El párrafo')).code).toBe(0);
      expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
      expect((await es(folder, ...how)).code).toBe(0);
      expect(refs(origin)).toContain('refs/tags/session/crm-9-r2');
      expect(refs(origin)).toBe(refs(folder).replace(/refs\/remotes.*\n/g, ''));
      // Somebody who has the branch already is brought them, too.
      const other = join(emptyFolder(), 'otra');
      git(folder, 'clone', '--quiet', '--no-tags', origin, other);
      expect((await es(other, 'guardar')).code).toBe(0);
      expect(git(other, 'tag')).toBe(git(folder, 'tag'));
    }
  });
  test('somebody else was faster: closed here, nothing sent, and what is advised joins and sends both', async () => {
    const [folder, origin] = await shared();
    const other = join(emptyFolder(), 'otra');
    git(folder, 'clone', '--quiet', origin, other);
    commit(other, { 'nuevo.txt': 'x' });
    git(other, 'push', '--quiet');
    const before = refs(origin);
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--push');
    expect(code).toBe(2);
    expect(flat(err)).toMatch(/quedó cerrada aquí.*no se envió nada.*: crm-plan guardar --push "por qué"$/);
    expect(refs(origin)).toBe(before);
    expect(refs(folder)).toContain('session/crm-9');
    // Something edited since is saved with it, as is advised.
    reword(folder, 'más usadas', 'más transitadas');
    const { code: without, err: asked } = await es(folder, 'guardar', '--push');
    expect([without, flat(asked)]).toEqual([2, expect.stringContaining('crm-plan guardar --push "Fecha')]);
    expect((await es(folder, 'guardar', '--push', 'por qué')).code).toBe(0);
    expect(refs(origin)).toContain('refs/tags/session/crm-9');
    expect(git(origin, 'ls-tree', '--name-only', 'main')).toContain('nuevo.txt');
    expect(git(origin, 'log', '-3', '--format=%s')).toContain('por qué');
  });
  test('somebody else has closed it otherwise: all but the tag is sent, and what is advised ends it', async () => {
    const { shared, maria, ana } = await twoPeople();
    expect((await closes(ana, '3')).code).toBe(0);
    expect((await closes(maria, '4')).code).toBe(2);
    await types(maria, 'guardar', '--mine');
    expect((await types(maria, 'guardar', '--mine')).code).toBe(0);
    writeFileSync(join(maria.folder, 'plan-data/notas.txt'), 'Una nota\n');
    expect((await types(maria, 'guardar', 'Una nota', '--no-push')).code).toBe(0);
    for (const turn of ['with something to send', 'with nothing']) {
      const { code, out, err } = await types(maria, 'sesion', 'cerrar', 'IX', '--push');
      expect([turn, code, flat(out)]).toEqual([turn, 1, expect.stringMatching(/ya está cerrada/)]);
      expect(flat(err)).toMatch(
        /^La etiqueta «session\/crm-9», del cierre de una reunión, es en «origin» otra que aquí.* git fetch --force origin tag session\/crm-9; .* crm-plan guardar$/,
      );
      expect(headOf(shared)).toBe(headOf(maria.folder));
    }
    const theirs = headOf(shared, 'session/crm-9');
    expect([headOf(ana.folder, 'session/crm-9'), headOf(maria.folder, 'session/crm-9') === theirs]).toEqual([
      theirs,
      false,
    ]);
    git(maria.folder, 'fetch', '--quiet', '--force', 'origin', 'tag', 'session/crm-9');
    expect(await types(maria, 'sesion', 'cerrar', 'IX', '--push')).toMatchObject({ code: 0, err: '' });
  });
  test('whoever records a decision on what somebody else has closed meanwhile is told, and what is advised takes it back', async () => {
    for (const mine of [[], ['--mine']]) {
      const [folder, origin] = await shared();
      const other = join(emptyFolder(), 'otra');
      git(folder, 'clone', '--quiet', origin, other);
      expect(
        (await es(other, 'sesion', 'decidir', 'IX', 'contactos-reunion', 'suprimido', '--paragraph', '9')).code,
      ).toBe(0);
      expect((await es(folder, 'sesion', 'cerrar', 'IX', '--push')).code).toBe(0);
      const left = git(folder, 'rev-parse', 'main:plan-data');
      const told = [
        await es(other, 'guardar', 'lo mío'),
        ...(mine.length > 0 ? [await es(other, 'guardar', ...mine)] : []),
      ];
      for (const { err } of told)
        expect(flat(err)).toMatch(
          /cerró entretanto la IX CE, .*: crm-plan deshacer; .*: crm-plan sesion reabrir crm-9 --reason "…"/,
        );
      const { code, err } = await es(other, 'deshacer');
      expect([code, err]).toEqual([0, '']);
      expect(git(other, 'rev-parse', 'main:plan-data')).toBe(left);
      expect((await es(other, 'sesion', 'reabrir', 'IX', '--reason', 'El párrafo')).code).toBe(0);
    }
  });
  test('where both have closed it nobody is told to undo what a closing holds; what is advised corrects it', {
    timeout: 300_000,
  }, async () => {
    for (const reopened of ['before it is told', 'after', 'at last']) {
      const { maria, ana } = await twoPeople();
      const status = () =>
        / {2}- id: crm-9\n(?: {4}.*\n)*? {4}status: (.*)\n/.exec(textOf(maria, 'plan-data/sessions.yaml'))?.[1];
      expect((await closes(ana, '3')).code).toBe(0);
      expect((await closes(maria, '4')).code).toBe(2);
      const reopens = async () =>
        expect((await types(maria, 'sesion', 'reabrir', 'IX', '--reason', 'Dos cierres')).code).toBe(0);
      if (reopened === 'before it is told') await reopens();
      const told = [await types(maria, 'guardar', 'Lo mío')];
      // That it is open again is no less hers than that it was closed is Ana's.
      if (reopened === 'before it is told')
        expect(flat(told[0]?.err ?? '')).toMatch(/Estado Usted: open Ana Lara: closed/);
      if (reopened === 'after') {
        await reopens();
        told.push(await types(maria, 'guardar', 'Reabierta'));
      }
      expect(told.map(({ code }) => code)).toEqual(told.map(() => 1));
      told.push(await types(maria, 'guardar', '--mine'));
      for (const { err } of told) {
        expect(flat(err)).toMatch(
          /cerró entretanto la IX CE, y usted también, .*: crm-plan sesion reabrir crm-9 --reason "…"/,
        );
        expect(err).not.toContain('deshacer');
      }
      const isLast = reopened === 'at last';
      expect([reopened, told.at(-1)?.code, status()]).toEqual([reopened, 0, isLast ? 'closed' : 'open']);
      if (isLast) await reopens();
      expect((await types(maria, 'sesion', 'cerrar', 'IX')).code).toBe(0);
      expect((await types(maria, 'validar')).code).toBe(0);
    }
  });
  test('no network: closed here; typed again it sends', async () => {
    const [folder, origin] = await shared();
    git(folder, 'remote', 'set-url', 'origin', '/nonexistent/comun.git');
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--push');
    expect(code).toBe(2);
    expect(flat(err)).toMatch(/quedó cerrada aquí, pero no se pudo enviar a «origin»/);
    git(folder, 'remote', 'set-url', 'origin', origin);
    expect((await es(folder, 'sesion', 'cerrar', 'IX', '--push')).code).toBe(0);
    expect(refs(origin)).toContain('refs/tags/session/crm-9');
  });
  test('nowhere to send: said before anything is done', async () => {
    const folder = await decided();
    const before = refs(folder);
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--push');
    expect([code, refs(folder)]).toEqual([2, before]);
    expect(flat(err)).toContain('git remote add origin');
  });
});
