import { describe, expect, test } from 'vitest';
import { changesOf, kindOf, stateOf } from '../../src/views/history.ts';
import { invented } from '../support/snapshots.ts';

const today = '2025-01-15';

describe('how an item stands', () => {
  const states = {
    folleto: 'proposed',
    campana: 'present',
    'albergues-por-definir': 'to-be-defined',
    suprimida: 'dropped',
    'retorno-fecha': 'scheduled',
    'fila-campanas': 'settled',
    'fila-folleto': 'proposed',
    'fila-retorno': 'overdue',
    'fila-albergues': 'undefined',
    red: 'adopted',
    'crm-1': 'closed',
    'crm-2': 'planned',
    network: 'present',
    'no-existe': 'absent',
  } as const;
  for (const [id, state] of Object.entries(states))
    test(`${id}: ${state}`, async () => {
      expect(stateOf(await invented(), id, today)).toBe(state);
    });

  test('depends on the day', async () => {
    expect(stateOf(await invented(), 'fila-retorno', '2024-11-05')).toBe('pending');
  });
});

test('an id says what kind of item it names', async () => {
  const snapshot = await invented();
  const kinds = ['red', 'proteccion', 'fila-retorno', 'retorno', 'campana-costos', 'crm-2', 'network', 'no-existe'];
  expect(kinds.map((id) => kindOf(snapshot, id))).toEqual([
    'plan',
    'topic',
    'row',
    'activity',
    'note',
    'session',
    'body',
    null,
  ]);
});

describe('what happened to an item', () => {
  const kinds = (changes: ReturnType<typeof changesOf>) => changes.map(({ kind, item }) => `${kind} ${item}`).sort();

  test('is what changed in it, the decisions on it, and its calendar', async () => {
    const decisions = 'session: crm-2\ndecisions:\n  - item: folleto\n    decision: adopted\n';
    const after = await invented(
      [
        ['            proposedBy: HN\n', '            origin: HN\n'],
        ['            kind: permanent\n', '            kind: continuous\n'],
        ['es: Hacer una campaña cada año', 'es: Hacer dos campañas cada año'],
      ],
      { 'decisions/crm-2.yaml': decisions },
    );
    expect(kinds(changesOf(await invented(), after, 'folleto'))).toEqual([
      'added crm-2/folleto',
      'adopted folleto',
      'rescheduled folleto-fecha',
    ]);
    expect(kinds(changesOf(await invented(), after, 'campana'))).toEqual(['reworded campana']);
    expect(changesOf(await invented(), after, 'retorno')).toEqual([]);
  });

  test('is also that what holds it came', async () => {
    const before = await invented([
      [
        '      - id: fila-folleto\n        activities:\n          - id: folleto\n            text:\n              es: Imprimir un folleto\n              en: Print a leaflet\n            proposedBy: HN\n        calendar:\n          - id: folleto-fecha\n            for: [folleto]\n            kind: permanent\n            text:\n              es: Permanente\n              en: Permanent\n',
        '',
      ],
    ]);
    expect(kinds(changesOf(before, await invented(), 'folleto'))).toEqual(['added fila-folleto']);
    expect(stateOf(before, 'folleto', today)).toBe('absent');
  });
});
