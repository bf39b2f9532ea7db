import { describe, expect, test } from 'vitest';
import { queryNames, queryRows } from '../../src/views/query.ts';
import { invented } from '../support/snapshots.ts';

describe('what can be asked for', () => {
  test('is the kinds of files that are asked for, the items of plans, and the obligations', () => {
    expect(queryNames).toEqual([
      'plans',
      'items',
      'sessions',
      'members',
      'instruments',
      'glossary',
      'reports',
      'registers',
      'obligations',
    ]);
  });

  test('items have their own keys, and say where they stand in the plan and in the file', async () => {
    const rows = queryRows(await invented(), 'items');
    expect(rows.find(({ id }) => id === 'folleto')).toEqual({
      id: 'folleto',
      itemKind: 'activity',
      plan: 'red',
      parent: 'fila-folleto',
      text: { es: 'Imprimir un folleto', en: 'Print a leaflet' },
      proposedBy: 'HN',
      file: 'plans/red.yaml',
      line: 39,
    });
    expect(rows.find(({ id }) => id === 'fila-suprimida')).toMatchObject({ itemKind: 'row', dropped: 'crm-1' });
    expect(rows.slice(0, 6).map(({ id, itemKind, parent }) => `${itemKind} ${id} in ${parent}`)).toEqual([
      'topic prevencion in red',
      'row fila-campanas in prevencion',
      'objective informar in fila-campanas',
      'activity campana in fila-campanas',
      'note campana-costos in campana',
      'calendar campana-continuo in fila-campanas',
    ]);
  });

  test('a plan is one row, without what it holds', async () => {
    expect(queryRows(await invented(), 'plans')).toEqual([
      {
        id: 'red',
        title: { es: 'Plan inventado', en: 'Invented plan' },
        body: 'network',
        status: 'adopted',
        session: 'crm-1',
        file: 'plans/red.yaml',
        line: 2,
      },
    ]);
  });

  test('sessions and members stand in the order of their files; of a file that is missing there is nothing', async () => {
    const snapshot = await invented();
    expect(queryRows(snapshot, 'sessions').map(({ id, line }) => [id, line])).toEqual([
      ['crm-1', 3],
      ['taller-inventado', 9],
      ['crm-2', 17],
      ['crm-3', 26],
    ]);
    expect(queryRows(snapshot, 'members').map(({ id, code }) => id ?? code)).toEqual(['HN', 'SV', 'crm', 'network']);
    expect(queryRows(snapshot, 'glossary')).toEqual([]);
  });
});
