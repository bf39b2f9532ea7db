import { describe, expect, test } from 'vitest';

import { dataFolder } from '../support/folders.ts';
import { planWithRow } from '../support/one-row.ts';
import { findingsOf } from '../support/program.ts';

const plan = planWithRow(`        objectives:
          - {id: capacitar, text: {es: Capacitar}}
        activities:
          - {id: por-definir, toBeDefined: true}
        calendar:
          - {id: capacitar-permanente, for: [capacitar], kind: permanent, text: {es: Permanente}}
`);

/** What is said of the activity that is to be defined. */
const said = async (text: string, ...options: string[]): Promise<string | undefined> =>
  (await saidBy('activities-undefined', text, ...options)).at(0);

async function saidBy(name: string, text: string, ...options: string[]): Promise<readonly string[]> {
  const { findings } = await findingsOf(dataFolder({ 'plans/red.yaml': text }), ...options);
  return findings.filter(({ rule }) => rule === name).map(({ message }) => message);
}

/** A row that goes on with another one, with an activity and one that is to be defined. */
const goingOn = `      - id: fila-sigue
        continues: fila
        activities:
          - {id: curso, text: {es: Impartir un curso}}
          - {id: sigue-por-definir, toBeDefined: true, proposedBy: [XA, XB]}
        calendar:
          - {id: sigue-fecha, for: [sigue-por-definir], kind: pending, text: {es: Pendiente}}
`;

describe('what is said of activities to be defined', () => {
  test('an objective without any has none', async () => {
    expect(await said(plan)).toBe('El objetivo «Capacitar» no tiene actividades: el plan dice «Definir actividades».');
  });

  test('an objective that has some is not said to have none', async () => {
    const text = plan.replace(
      '        activities:\n',
      '        activities:\n          - {id: curso, text: {es: Impartir un curso}}\n',
    );
    expect(await said(text)).toBe(
      'El objetivo «Capacitar» tiene actividades, y el plan dice además «Definir actividades».',
    );
    expect(await said(text, '--lang', 'en')).toBe(
      'The objective “Capacitar” has activities, and the plan also says “Activities to be defined”.',
    );
  });

  test('activities that no longer count are none', async () => {
    const text = plan.replace(
      '        activities:\n',
      '        activities:\n          - {id: curso, text: {es: Impartir un curso}, dropped: crm-1}\n',
    );
    expect(await said(text)).toContain('no tiene actividades');
  });

  test('an objective is that of the row that another goes on with, and has the activities of both', async () => {
    const both = 'El objetivo «Capacitar» tiene actividades, y el plan dice además «Definir actividades».';
    expect(await saidBy('activities-undefined', plan + goingOn)).toEqual([both, both]);
    const further = goingOn.replace('fila-sigue', 'fila-otra').replace('continues: fila', 'continues: fila-sigue');
    const third = further.replace('sigue-por-definir', 'otra').replace('curso', 'c').replace('sigue-fecha', 'o-f');
    expect(await saidBy('activities-undefined', plan + goingOn + third)).toEqual([both, both, both]);
  });

  test('several objectives are all named', async () => {
    const text = plan.replace(
      '        activities:\n',
      '          - {id: informar, text: {es: Informar}}\n        activities:\n',
    );
    expect(await said(text)).toBe(
      'Los objetivos «Capacitar» e «Informar» no tienen actividades: el plan dice «Definir actividades».',
    );
  });

  test('where no objective is meant, none is spoken of, but the topic', async () => {
    const text = plan.replace(/ +objectives:\n.*\n/u, '').replace('[capacitar]', '[por-definir]');
    expect(await said(text)).toBe(
      'Faltan actividades en una fila del tema «Tema inventado»: el plan dice «Definir actividades».',
    );
    expect(await said(text, '--lang', 'en')).toBe(
      'Activities are missing in a row of the topic “Tema inventado”: the plan says “Activities to be defined”.',
    );
  });

  test('rows that go on with each other have no objective', async () => {
    const circle = plan
      .replace(/ +objectives:\n.*\n/u, '        continues: fila-sigue\n')
      .replace('[capacitar]', '[por-definir]');
    expect(await said(circle + goingOn)).toContain('en una fila del tema «Tema inventado»');
  });

  test('what is said of one in the calendar, and of one that is proposed, names the objective, not an activity beside it', async () => {
    expect(await saidBy('calendar-pending', plan + goingOn)).toEqual(['«Capacitar» sigue PENDIENTE, sin fecha.']);
    const proposal = (await saidBy('proposal-open', plan + goingOn)).at(0);
    expect(proposal).toMatch(/^Una actividad por definir para «Capacitar» \(Propuesta de .*\) espera una decisión\.$/u);
  });
});
