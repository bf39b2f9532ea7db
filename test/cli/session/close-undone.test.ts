import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../support/folders.ts';
import { data, decide, decided, es, flat, plan, read } from '../../support/meeting.ts';
import { commit, example, git } from '../../support/repos.ts';

describe('session close tells what was closed from what was undone', () => {
  test('a closing that was undone is not taken for one that was interrupted', async () => {
    const folder = await decided();
    await es(folder, 'sesion', 'cerrar', 'IX');
    const first = git(folder, 'rev-parse', 'session/crm-9');
    git(folder, 'reset', '-q', '--hard', 'HEAD^');
    for (const item of ['retorno-fondo', 'contactos-reunion'])
      await decide(folder, item, 'aplazado', '--paragraph', '9');
    for (const more of [['--dry-run'], []]) {
      const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX', ...more);
      expect([code, flat(err)]).toEqual([2, expect.stringContaining('git tag -d session/crm-9')]);
    }
    git(folder, 'tag', '-d', 'session/crm-9');
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'rev-parse', 'session/crm-9')).not.toBe(first);
    expect(git(folder, 'show', 'session/crm-9:plan-data/decisions/crm-9.yaml')).toContain('deferred');
  });

  test('where the folder is older than a reopening, what is advised keeps the reopening', async () => {
    for (const opened of [false, true]) {
      const folder = await example();
      expect((await es(folder, 'sesion', 'reabrir', 'VIII', '--reason', 'Error: el párrafo 3')).code).toBe(0);
      expect((await es(folder, 'guardar', '--no-push', 'x')).code).toBe(0);
      const saved = read(folder, 'sessions.yaml');
      git(folder, 'checkout', '--quiet', 'session/crm-8', '--', 'plan-data/sessions.yaml');
      const older = read(folder, 'sessions.yaml');
      if (opened)
        writeFileSync(data(folder, 'sessions.yaml'), older.replace(/closed(?=\n *ref: session\/crm-8)/, 'open'));
      const { code, err } = await es(folder, 'sesion', 'cerrar', 'VIII');
      expect([code, flat(err)]).toEqual([2, expect.stringMatching(/se volvió a abrir.*anterior y no dice/)]);
      const [, typed = ''] = /con: git (restore .*?)\. No se/.exec(flat(err)) ?? [];
      git(data(folder, ''), ...typed.replaceAll('"', '').split(' '));
      expect([read(folder, 'sessions.yaml'), git(folder, 'status', '--porcelain')]).toEqual([saved, '']);
      expect(flat((await es(folder, 'sesion', 'cerrar', 'VIII')).err)).not.toContain('se volvió a abrir');
    }
  }, 60_000);

  test('in a copy without tags, no later commit is taken for the one that closed a session', async () => {
    const folder = await example();
    git(folder, 'tag', '-d', 'session/crm-8');
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'VIII');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('git fetch --tags')]);
    expect(git(folder, 'tag')).toBe('session/crm-7\n');
  });

  test('nor is one that joins it with the work of somebody else', async () => {
    const folder = await decided();
    const before = git(folder, 'rev-parse', 'HEAD').trim();
    await es(folder, 'sesion', 'cerrar', 'IX');
    git(folder, 'tag', '-d', 'session/crm-9');
    git(folder, 'branch', '--quiet', 'de-otra-persona');
    git(folder, 'reset', '--quiet', '--hard', before);
    commit(folder, { 'plan-data/nota.txt': 'una nota\n' });
    git(folder, 'merge', '--quiet', '--no-edit', 'de-otra-persona');
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('crm-plan sesion cerrar crm-9 --push')]);
    expect(git(folder, 'tag')).not.toContain('session/crm-9');
  });

  test('nor is one of which the commits before it are not here', async () => {
    const folder = await decided();
    await es(folder, 'sesion', 'cerrar', 'IX');
    git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'Otra');
    const copy = join(emptyFolder(), 'copia');
    git(folder, 'clone', '--quiet', '--depth', '1', '--no-tags', `file://${folder}`, copy);
    const { code, err } = await es(copy, 'sesion', 'cerrar', 'IX');
    expect([code, flat(err), git(copy, 'tag')]).toEqual([2, expect.stringContaining('git fetch --tags'), '']);
  });

  test('a closing that a later commit opened again is not called a stray tag; what to write is said, and helps', async () => {
    const folder = await decided();
    const open = read(folder, 'sessions.yaml');
    await es(folder, 'sesion', 'cerrar', 'IX');
    const closed = read(folder, 'sessions.yaml');
    writeFileSync(data(folder, 'sessions.yaml'), open);
    git(folder, 'commit', '-qam', 'lo que tenía abierto el editor');
    const { code, err } = await es(folder, 'sesion', 'cerrar', 'IX');
    expect([code, flat(err)]).toEqual([
      2,
      expect.stringMatching(/ponga otra vez status: closed y ref: session\/crm-9/),
    ]);
    expect(flat(err)).not.toContain('git tag -d');
    writeFileSync(data(folder, 'sessions.yaml'), closed);
    expect((await es(folder, 'sesion', 'reabrir', 'IX', '--reason', 'x')).code).toBe(0);
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'rev-parse', 'session/crm-9-r2')).toBe(git(folder, 'rev-parse', 'main'));
  });

  test('what was staged after a closing stays staged where the closing is finished', async () => {
    const folder = await decided();
    const open = read(folder, 'sessions.yaml');
    await es(folder, 'sesion', 'cerrar', 'IX');
    writeFileSync(data(folder, 'sessions.yaml'), open);
    appendFileSync(data(folder, plan), '# después\n');
    git(folder, 'add', data(folder, plan));
    expect((await es(folder, 'sesion', 'cerrar', 'IX')).code).toBe(0);
    expect(git(folder, 'diff', '--cached', '--name-only')).toBe(`plan-data/${plan}\n`);
    expect(read(folder, 'sessions.yaml')).toContain('status: closed\n    ref: session/crm-9');
  });
});
