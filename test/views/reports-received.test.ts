import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nothingEarlier } from '../../src/model/earlier.ts';
import { obligations } from '../../src/model/obligations.ts';
import { reportsReceived } from '../../src/views/reports-received.ts';
import { fixtures } from '../support/folders.ts';
import { invented, words } from '../support/snapshots.ts';

const today = '2025-04-20';

const reported = '            reportsTo: [crm]\n            reportsBy: countries\n';
const campaign = '            for: [campana]\n';
const escort = '            for: [retorno]\n            kind: pending\n';

const sessions = readFileSync(join(fixtures, 'views/sessions.yaml'), 'utf8').replace(
  'end: 2025-05-09\n',
  'end: 2025-05-09\n    reportsDue: 2025-04-15\n',
);

const report = `reporter: HN
session: crm-2
submitted: 2025-04-01
audience: public
entries:
  - activity: campana
    status: in-progress
    progress:
      es: Una campaña en curso
`;

async function reportsOf(inPlan: Parameters<typeof invented>[0]) {
  const snapshot = await invented(inPlan, { 'sessions.yaml': sessions, 'reports/crm-2/HN.yaml': report });
  const list = obligations(snapshot, nothingEarlier, today);
  return reportsReceived(snapshot, { list, today, languages: ['es', 'en'] });
}

test('what countries reported is counted by topic, in the order of the plan, to the same sum', async () => {
  const reports = await reportsOf([
    [campaign, campaign + reported],
    [escort, escort + reported],
  ]);
  expect(reports?.topics.map(({ names, counts }) => [words(names), ...counts])).toEqual([
    ['es: Prevención | en: Prevention', 2, 1, 0, 1],
    ['es: Protección | en: Protection', 2, 0, 0, 2],
  ]);
  expect(reports?.topics.map(({ summary }) => summary[0]?.text)).toEqual([
    '1 de 2 recibidos; falta 1.',
    '0 de 2 recibidos; faltan 2.',
  ]);
  expect(reports?.total.counts).toEqual([4, 1, 0, 3]);
});

test('where all is of one topic, its figures would only be those of the total', async () => {
  expect((await reportsOf([[campaign, campaign + reported]]))?.topics).toEqual([]);
});
