import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decided, es, flat } from '../support/meeting.ts';
import { example, git, inRepository } from '../support/repos.ts';

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

  test('what came of an activity is told where it was first recorded, with what shows it; status tells it, too', async () => {
    const folder = await decided();
    const plan = 'plan-data/plans/plan-de-ejemplo.yaml';
    const text = readFileSync(join(folder, plan), 'utf8');
    const outcome = `            end: 2025-09-16
            outcome:
              text:
                es: Se acordó un borrador de lineamientos.
                en: Draft guidelines were agreed.
              date: 2025-09-16
              evidence:
                - https://www.example.org/acta.pdf
`;
    writeFileSync(
      join(folder, plan),
      text.replace('            end: 2025-09-16\n', () => outcome),
    );
    const said = 'Resultado: Se acordó un borrador de lineamientos; 16 de septiembre de 2025; comprobante:';
    for (const id of ['taller-lineamientos', 'taller-fecha']) {
      const { out } = await es(folder, 'historia', id);
      expect(out.split('Resultado:')).toHaveLength(2);
      const [, now = ''] = out.split('Ahora: ');
      expect(flat(now)).toContain(`· ${said} https://www.example.org/acta.pdf`);
    }
    const { out } = await es(folder, 'estado');
    expect(flat(out)).toContain(
      `Resultados registrados · Realizar un taller regional para definir los lineamientos ${said} https://www.example.org/acta.pdf`,
    );
    await inRepository(folder, ['render', 'status', '--lang', 'en']);
    const page = readFileSync(join(folder, 'out/status.en.html'), 'utf8');
    expect(page).toContain('<a href="https://www.example.org/acta.pdf" rel="noreferrer">');
    expect(page).toContain('Draft guidelines were agreed.');

    // Recorded at a session and dated after its last day: it is told where it is known first.
    writeFileSync(
      join(folder, plan),
      readFileSync(join(folder, plan), 'utf8').replace('date: 2025-09-16', 'date: 2027-05-14'),
    );
    git(folder, 'commit', '--quiet', '-a', '-m', 'Resultado');
    const closed = await inRepository(folder, ['session', 'close', 'IX'], '2027-05-20');
    expect(closed.code).toBe(0);
    const later = await inRepository(folder, ['historia', 'taller-fecha', '--lang', 'es'], '2027-06-01');
    expect(flat(later.out)).toContain('Resultado: Se acordó un borrador de lineamientos; 14 de mayo de 2027;');
  });

  test('an id that never was', async () => {
    const { code, err } = await es(await example(), 'historia', 'retorno-fondos');
    expect([code, flat(err)]).toEqual([
      2,
      'No hay ni hubo ningún elemento «retorno-fondos»; ¿quiso escribir retorno-fondo?',
    ]);
  });
});
