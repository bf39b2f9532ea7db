import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nothingEarlier } from '../../src/model/earlier.ts';
import { obligations } from '../../src/model/obligations.ts';
import { reportsReceived, reportsTrend } from '../../src/views/reports-received.ts';
import { summaryView } from '../../src/views/summary.ts';
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
  return reportsReceived(snapshot, { list, earlier: nothingEarlier, today, languages: ['es', 'en'] });
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

const ofBody = reported.replace('countries', 'crm');

test('where bodies alone are to report, they are what is counted; else only the countries are', async () => {
  const alone = await reportsOf([[campaign, campaign + ofBody]]);
  expect(alone?.intro[0]?.text).toMatch(/0 de 1 recibido; falta 1\.$/u);
  expect(alone?.total.counts).toEqual([1, 0, 0, 1]);
  const both = await reportsOf([
    [campaign, campaign + reported],
    [escort, escort + ofBody],
  ]);
  expect(both?.intro[0]?.text).toMatch(/1 de 2 recibidos; falta 1\.$/u);
});

test('session by session the countries are counted, at those at which they were to report', async () => {
  const due = { isCountry: true, activity: 'campana', to: [], due: '2025-04-15', received: null, isLate: false };
  const trendOf = async (...isCountry: boolean[]) => {
    const list = isCountry.map((is, i) => ({
      ...due,
      reporter: is ? 'HN' : 'crm',
      isCountry: is,
      session: `crm-${i + 1}`,
    }));
    return reportsTrend(await invented(), { list, earlier: nothingEarlier, today, languages: ['es'] });
  };
  expect((await trendOf(true, true))?.rows.map(({ counts }) => counts)).toEqual([
    [1, 0, 0, 1],
    [1, 0, 0, 1],
  ]);
  expect(await trendOf(true, false)).toBe(null);
});

test('of a session that was closed after the day, the trend does not say what was outstanding then', async () => {
  const snapshot = await invented();
  const due = { isCountry: true, activity: 'campana', to: [], due: '2025-04-15', received: null, isLate: false };
  const list = ['crm-1', 'crm-2'].map((session) => ({ ...due, reporter: 'HN', session }));
  const closed = (snapshot.sessions?.data.sessions ?? []).map((session) => ({ session, snapshot }));
  const outstandingOn = (day: string) =>
    reportsTrend(snapshot, { list, earlier: { ...nothingEarlier, closed }, today: day, languages: ['es'] })?.rows.map(
      ({ session, outstanding }) => [session, outstanding === '–' ? outstanding : 'n'],
    );
  expect(outstandingOn('2025-04-20')).toEqual([
    ['crm-1', 'n'],
    ['crm-2', '–'],
  ]);
  expect(outstandingOn('2025-05-09')).toEqual([
    ['crm-1', 'n'],
    ['crm-2', 'n'],
  ]);
});

test('the summary counts what the status counts: the countries', async () => {
  const both: Parameters<typeof invented>[0] = [
    [campaign, campaign + reported],
    [escort, escort + ofBody],
  ];
  const snapshot = await invented(both, { 'sessions.yaml': sessions, 'reports/crm-2/HN.yaml': report });
  const session = snapshot.sessions?.data.sessions.find(({ id }) => id === 'crm-2');
  if (!session) throw new Error('there is no session');
  const list = obligations(snapshot, nothingEarlier, today);
  const view = summaryView(snapshot, session, {
    list,
    meetings: new Set(['crm-2']),
    earlier: nothingEarlier,
    languages: ['es'],
    today,
  });
  expect(view.intro.at(-1)?.[0]?.text).toBe('1 de 2 recibidos; falta 1.');
});
