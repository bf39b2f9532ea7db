import { describe, expect, test } from 'vitest';
import { es, flat } from '../support/meeting.ts';
import { example, git, inRepository } from '../support/repos.ts';

describe('since when something has been outstanding', () => {
  test('flags and status say since when, the oldest first', async () => {
    const folder = await example();
    const { findings } = JSON.parse((await es(folder, 'pendientes', '--format', 'json')).out) as {
      findings: { item: string; since: string | null }[];
    };
    expect(Object.fromEntries(findings.map(({ item, since }) => [item, since]))).toMatchObject({
      'retorno-fondo': 'crm-7',
      'retorno-fondo-fecha': 'crm-7',
      'contactos-reunion': null,
      'taller-fecha': null,
    });
    const { out } = await es(folder, 'pendientes');
    expect(flat(out)).toMatch(
      /1\. «Crear un fondo.* espera una decisión, desde la VII CE \(2 sesiones\)\..* 2\. .*sigue PENDIENTE, sin fecha, desde la VII CE \(2 sesiones\)\..* 6\. /,
    );
    expect(flat((await es(folder, 'estado')).out)).toContain('Lo que lleva más tiempo por resolver · «Crear un fondo');
    expect(flat((await inRepository(folder, ['flags', '--lang', 'en', '--format', 'markdown'])).out)).toContain(
      'since the VII EC (2 sessions)',
    );
    const validated = JSON.parse((await es(folder, 'validar', '--format', 'json')).out) as {
      findings: { since: unknown }[];
    };
    expect(new Set(validated.findings.map(({ since }) => since))).toEqual(new Set([null]));
  });

  test('on a day before a session was held it counts for none', async () => {
    const folder = await example();
    const { out } = await inRepository(folder, ['flags', '--lang', 'es'], '2025-03-01');
    expect(flat(out)).toContain('desde la VII CE');
    expect(flat(out)).not.toContain('2 sesiones');
  });
});

describe('without a session, what changed since the last closed one', () => {
  test.each(['cambios', 'generar cambios'])(
    'is not told of an earlier one where that is not here: %s',
    async (typed) => {
      const folder = await example();
      const past = git(folder, 'rev-parse', 'session/crm-8').trim();
      git(folder, 'tag', '-d', 'session/crm-8');
      const gone = await es(folder, ...typed.split(' '));
      expect([gone.code, gone.out, flat(gone.err)]).toEqual([2, '', expect.stringContaining('session/crm-8')]);
      // A version without the data is none either.
      const empty = git(folder, 'commit-tree', '-m', 'x', '4b825dc642cb6eb9a060e54bf8d69288fbee4904').trim();
      git(folder, 'tag', 'session/crm-8', empty);
      expect(await es(folder, ...typed.split(' '))).toMatchObject({ code: 2, out: '' });
      git(folder, 'tag', '-f', 'session/crm-8', past);
      expect((await es(folder, ...typed.split(' '))).code).toBe(0);
    },
  );
});
