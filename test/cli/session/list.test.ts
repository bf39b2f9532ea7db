import { describe, expect, test } from 'vitest';
import { es, flat } from '../../support/meeting.ts';
import { example, git, inRepository } from '../../support/repos.ts';

describe('session list', () => {
  test('names the sessions in their order, with the commits that hold them', async () => {
    const folder = await example();
    const { sessions } = JSON.parse((await es(folder, 'sesion', '--format', 'json')).out) as {
      sessions: { id: string; status: string; commit: string | null; ref: string | null }[];
    };
    expect(sessions.map(({ id, status, ref, commit: kept }) => [id, status, ref, kept !== null])).toEqual([
      ['crm-7', 'closed', 'session/crm-7', true],
      ['crm-8', 'closed', 'session/crm-8', true],
      ['crm-9', 'open', null, false],
    ]);
    expect(Object.keys(sessions[0] ?? {})).toEqual([
      'id',
      'kind',
      'number',
      'status',
      'start',
      'end',
      'reportsDue',
      'ref',
      'commit',
    ]);
    expect((await es(folder, 'sesion', 'lista')).out).toContain(
      'VIII CE, Río Hondo, Valle Verde, 11 - 13 de mayo de 2025: cerrada',
    );
    expect((await inRepository(folder, ['session', '--lang', 'en', '--format', 'markdown'])).out).toContain(
      '| crm-9 | IX EC |',
    );
  });

  test('what was open at an earlier session is not called half closed, nor what only has a tag of that name', async () => {
    const folder = await example();
    git(folder, 'tag', 'session/crm-9');
    for (const argv of [[], ['--at', 'session/crm-7']])
      expect(flat((await es(folder, 'sesion', ...argv)).out)).not.toContain('según su etiqueta');
  });
});
