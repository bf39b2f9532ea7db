import { expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { nothingEarlier } from '../../src/model/earlier.ts';
import { summaryView } from '../../src/views/summary.ts';
import { around, plan } from '../diff/everyday-edits.ts';
import { inMemory } from '../support/memory.ts';

test('of a country that reported to the session and to a part of it, the summary says to which', async () => {
  const report = (session: string, reporter: string) =>
    `reporter: ${reporter}\nsession: ${session}\nlanguage: es\nsubmitted: 2030-04-01\naudience: public\nentries:\n  - {activity: campanas, status: in-progress}\n`;
  const part =
    '\n  - {id: red-1, kind: network, name: {es: Reunión de la Red, en: Meeting of the Network}, start: 2030-05-01, end: 2030-05-01, partOf: crm-2, status: planned}\n';
  const files = Object.entries({ ...around, 'plan-data/plans/red.yaml': plan }).map(([path, text]) => {
    const own = path.slice('plan-data/'.length);
    return [own, own === 'sessions.yaml' ? text.trimEnd() + part : text] as const;
  });
  const snapshot = await load(
    inMemory({
      ...Object.fromEntries(files),
      'reports/crm-2/HN.yaml': report('crm-2', 'HN'),
      'reports/red-1/HN.yaml': report('red-1', 'HN'),
      'reports/red-1/SV.yaml': report('red-1', 'SV'),
    }),
  );
  expect(snapshot.unread).toEqual([]);
  const session = snapshot.sessions?.data.sessions.find(({ id }) => id === 'crm-2');
  if (!session) throw new Error('there is no session');
  const meetings = new Set(['crm-2', 'red-1']);
  const view = summaryView(snapshot, session, {
    list: [],
    meetings,
    earlier: nothingEarlier,
    languages: ['es'],
    today: '2030-05-03',
  });
  const names = view.parts.flatMap(({ activities }) =>
    activities.flatMap(({ reports }) => reports.map((one) => one.names[0]?.text)),
  );
  expect([...names].sort()).toEqual(['El Salvador', 'Honduras, a la II CRM', 'Honduras, a la Reunión de la Red']);
});
