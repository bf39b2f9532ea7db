import { expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { planWithRow } from '../support/one-row.ts';
import { findingsOf } from '../support/program.ts';

const sessions = `sessions:
  - {id: crm-1, kind: crm, number: 1, start: 2029-05-02, status: closed}
  - {id: crm-2, kind: crm, number: 2, start: 2031-05-02, status: planned}
`;

/** Whether the outcome of something that two activities speak of is missing. */
async function isMissing(note: string, other = ''): Promise<boolean> {
  const row = `        activities:
          - {id: taller, text: {es: Hacer un taller}}
          - {id: otro, text: {es: Hacer otro}, notes: [{id: nota, text: {es: Se verá}, event: crm-2${note}}]${other}}
        calendar:
          - {id: fecha, for: [taller, otro], kind: held, start: 2029-04-01, text: {es: El 1 de abril}}
`;
  const folder = dataFolder({ 'plans/red.yaml': planWithRow(row), 'sessions.yaml': sessions });
  const { findings } = await findingsOf(folder, '--today', '2030-05-03');
  return findings.some(({ rule }) => rule === 'outcome-missing');
}

test('an outcome is not asked for while a note says that it will be discussed', async () => {
  expect(await isMissing('')).toBe(false);
});

test('a note that was deleted or superseded, or that of an activity that was, puts nothing off', async () => {
  expect(await isMissing(', dropped: crm-1')).toBe(true);
  expect(await isMissing(', supersededBy: [otra-nota]')).toBe(true);
  expect(await isMissing('', ', dropped: crm-1')).toBe(true);
});
