import { describe, expect, test } from 'vitest';
import { decided, es, flat } from '../support/meeting.ts';
import { example } from '../support/repos.ts';

describe('history', () => {
  test('what became of a proposal: its states, its changes, who decided, in which paragraph', async () => {
    const folder = await decided();
    await es(folder, 'sesion', 'cerrar', 'IX');
    const { out } = await es(folder, 'historia', 'retorno-fondo');
    expect(flat(out)).toContain(
      'VIII CE (13 de mayo de 2025): propuesto · La VIII CE aplazó «Crear un fondo común para los viajes de retorno» (párrafo 6).',
    );
    expect(flat(out)).toContain('La IX CE adoptó «Crear un fondo común para los viajes de retorno» (párrafo 3).');
    const json = JSON.parse((await es(folder, 'historia', 'estudio-por-definir', '--format', 'json')).out) as {
      itemKind: string;
      sessions: { session: string | null; state: string; changes: { kind: string }[] }[];
    };
    expect(json.itemKind).toBe('activity');
    expect(
      json.sessions.map(({ session, state, changes }) => [session, state, changes.map(({ kind }) => kind)]),
    ).toEqual([
      ['crm-7', 'to-be-defined', []],
      ['crm-8', 'absent', ['defined']],
      ['crm-9', 'absent', []],
      [null, 'absent', []],
    ]);
  });

  test('an id that never was', async () => {
    const { code, err } = await es(await example(), 'historia', 'retorno-fondos');
    expect([code, flat(err)]).toEqual([
      2,
      'No hay ni hubo ningún elemento «retorno-fondos»; ¿quiso escribir retorno-fondo?',
    ]);
  });
});
