import { describe, expect, test } from 'vitest';

import { dataFolder } from '../support/folders.ts';
import { findingsOf } from '../support/program.ts';

const plan = `id: red
title:
  es: Plan inventado
body: network
status: adopted
session: crm-1
topics:
  - id: tema
    text:
      es: Tema inventado
    rows:
      - id: fila
        objectives:
          - {id: capacitar, text: {es: Capacitar}}
        activities:
          - {id: por-definir, toBeDefined: true}
        calendar:
          - {id: capacitar-permanente, for: [capacitar], kind: permanent, text: {es: Permanente}}
`;

/** What is said of the activity that is to be defined. */
async function said(text: string, ...options: string[]): Promise<string | undefined> {
  const { findings } = await findingsOf(dataFolder({ 'plans/red.yaml': text }), ...options);
  return findings.find(({ rule }) => rule === 'activities-undefined')?.message;
}

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
});
