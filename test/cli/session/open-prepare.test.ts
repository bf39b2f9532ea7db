import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { data, es, flat, read } from '../../support/meeting.ts';
import { example, inRepository } from '../../support/repos.ts';

describe('session open, prepare', () => {
  test('opens a planned session, and changes one line', async () => {
    const folder = await example();
    const before = read(folder, 'sessions.yaml');
    writeFileSync(data(folder, 'sessions.yaml'), before.replace('status: open', 'status: planned'));
    const { out } = await es(folder, 'sesion', 'abrir', 'IX');
    expect(flat(out)).toBe('La IX CE está abierta. Para ver qué falta: crm-plan sesion preparar crm-9');
    expect(read(folder, 'sessions.yaml')).toBe(before);
    expect((await es(folder, 'sesion', 'abrir', 'IX')).out).toContain('ya está abierta');
    expect((await es(folder, 'sesion', 'abrir', 'VIII')).code).toBe(2);
  });

  test('the sheet says what is still to do, the oldest item first, and what to type', async () => {
    const folder = await example();
    const { out, code } = await es(folder, 'sesion', 'preparar', 'IX');
    expect(code).toBe(0);
    expect(flat(out)).toContain('Decidir 2 propuestas: · «Crear un fondo común para los viajes de retorno»');
    expect(flat(out)).toContain('sigue PENDIENTE, sin fecha, desde la VII CE (2 sesiones).');
    // A shell would take what stands between the four decisions for an order to run each.
    expect(flat(out)).toContain(
      '→ crm-plan sesion decidir crm-9 retorno-fondo <decisión> --paragraph N (<decisión>: adoptado, enmendado, aplazado o retirado)',
    );
    expect(flat(out)).toContain('Revisar 1 traducción');
    for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
    expect((await inRepository(folder, ['session', 'prepare', '9', '--lang', 'en'])).out).toContain(
      'Decide on 2 proposals:',
    );
    expect((await es(folder, 'sesion', 'preparar', 'X')).code).toBe(2);
  });
});
