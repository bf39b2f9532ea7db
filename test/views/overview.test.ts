import { expect, test } from 'vitest';
import { stateOf } from '../../src/views/history.ts';
import { overviewOf } from '../../src/views/overview.ts';
import { invented } from '../support/snapshots.ts';

const today = '2025-01-15';

test('names the plan, counts what counts in it, and says which session is next, in the language asked for', async () => {
  const snapshot = await invented();
  expect(overviewOf(snapshot, today, 'es')).toEqual({
    plan: {
      id: 'red',
      isCurrent: true,
      title: 'Plan inventado',
      status: 'adopted',
      session: 'I CRM',
      counts: { topics: 2, rows: 4, objectives: 2, activities: 4, entries: 4 },
    },
    next: 'Próxima reunión: II CRM (Tela, Honduras, 6 - 9 de mayo de 2025)',
  });
  expect(overviewOf(snapshot, today, 'en')).toMatchObject({
    plan: { title: 'Invented plan', session: 'I RCM' },
    next: 'Next meeting: II RCM (Tela, Honduras, 6–9 May 2025)',
  });
});

test('a session that is over and was not closed is called so, and there need be none', async () => {
  const snapshot = await invented();
  expect(overviewOf(snapshot, '2025-05-09', 'es').next).toMatch(/^Próxima reunión: II CRM/);
  expect(overviewOf(snapshot, '2025-05-10', 'es').next).toBe('II CRM: terminó el 9 de mayo de 2025; sin cerrar');
  expect(overviewOf(await invented([], { 'sessions.yaml': null }), today, 'es').next).toBeNull();
});

test('what became of a plan comes before what it was', async () => {
  const dropped = await invented([['status: adopted\n', 'status: adopted\ndropped: crm-1\n']]);
  expect(overviewOf(dropped, today, 'es').plan).toMatchObject({ status: 'dropped', isCurrent: false });
});

test('a folder without a plan has none to speak of', async () => {
  const plan = await invented();
  expect(overviewOf({ ...plan, plans: [] }, today, 'es').plan).toBeNull();
});

test('rows of which nothing is left are not counted, nor topics without another; such a row is told by what became of it', async () => {
  const leaflet: readonly [string, string] = ['            proposedBy: HN\n', '            dropped: crm-1\n'];
  const row = await invented([leaflet]);
  expect(overviewOf(row, today, 'es').plan?.counts).toMatchObject({ topics: 2, rows: 3 });
  expect(stateOf(row, 'fila-folleto', today)).toBe('dropped');
  const topic = await invented([
    leaflet,
    ['              en: Report on the risks\n', '              en: Report on the risks\n            dropped: crm-1\n'],
    [
      '              en: Run a campaign every year\n',
      '              en: Run a campaign every year\n            dropped: crm-1\n',
    ],
  ]);
  expect(overviewOf(topic, today, 'es').plan?.counts).toMatchObject({ topics: 1, rows: 2 });
});
