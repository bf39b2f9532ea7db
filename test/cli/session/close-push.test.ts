import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../support/folders.ts';
import { decided, es, flat, refs } from '../../support/meeting.ts';
import { commit, git } from '../../support/repos.ts';

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
  test('somebody else was faster: closed here, nothing sent, and what is advised joins and sends both', async () => {
    const [folder, origin] = await shared();
    const other = join(emptyFolder(), 'otra');
    git(folder, 'clone', '--quiet', origin, other);
    commit(other, { 'nuevo.txt': 'x' });
    git(other, 'push', '--quiet');
    const before = refs(origin);
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX', '--push');
    expect(code).toBe(2);
    expect(flat(err)).toMatch(/quedó cerrada aquí.*no se envió nada.*: crm-plan guardar --push$/);
    expect(refs(origin)).toBe(before);
    expect(refs(folder)).toContain('session/crm-9');
    expect((await es(folder, 'guardar', '--push')).code).toBe(0);
    expect(refs(origin)).toContain('refs/tags/session/crm-9');
    expect(git(origin, 'ls-tree', '--name-only', 'main')).toContain('nuevo.txt');
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
