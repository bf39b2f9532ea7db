import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { data, es, flat, plan, read } from '../support/meeting.ts';
import { example } from '../support/repos.ts';

const today = '2026-11-24';

/** What is said of reports of no change, one sentence each, in the order of the files. */
async function saidOf(folder: string): Promise<readonly string[]> {
  const { out } = await es(folder, 'validar', '--format', 'json', '--today', today);
  const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
  return findings.filter(({ rule }) => rule === 'unchanged-without-report').map(({ message }) => flat(message));
}

/** Has a country report on one activity to a session; without a day it is a draft. */
function report(folder: string, session: string, what: string, submitted: string | null, said = 'unchanged: true') {
  mkdirSync(data(folder, `reports/${session}`), { recursive: true });
  writeFileSync(
    data(folder, `reports/${session}/XA.yaml`),
    `reporter: XA\nsession: ${session}\n${submitted === null ? '' : `submitted: ${submitted}\n`}audience: network\nentries:\n  - activity: ${what}\n    ${said}\n`,
  );
}

/** Adds a meeting to the example's sessions. */
const meet = (folder: string, id: string, keys: string): void =>
  writeFileSync(
    data(folder, 'sessions.yaml'),
    `${read(folder, 'sessions.yaml').trimEnd()}\n\n  - id: ${id}\n    kind: network\n    status: open\n    ${keys}\n`,
  );

describe('nothing has changed since what was reported before', () => {
  /** The example with an activity that others took the place of, one after the other; the country reported on the first. */
  async function superseded(last: string): Promise<string> {
    const folder = await example();
    const activity = (id: string, by: string) =>
      `          - id: ${id}\n            text:\n              es: ${id}\n              en: ${id}\n            ${by}\n`;
    const first = '              en: Exchange information on the campaigns of each country\n';
    const text = read(folder, plan);
    if (!text.includes(first)) throw new Error('the example has other activities');
    writeFileSync(
      data(folder, plan),
      text.replace(
        `${first}            responsible: countries\n`,
        `${first}            supersededBy: [campanas-b]\n${activity('campanas-b', 'supersededBy: [campanas-c]')}${activity('campanas-c', last)}`,
      ),
    );
    report(folder, 'crm-8', 'campanas-informar', '2025-04-01', 'status: in-progress');
    return folder;
  }

  test('on an activity that took the place of one which had taken the place of that one', async () => {
    const folder = await superseded('responsible: countries');
    report(folder, 'crm-9', 'campanas-c', '2026-10-30');
    expect(await saidOf(folder)).toEqual([]);
    report(folder, 'crm-9', 'campanas-escuelas', '2026-10-30');
    expect(await saidOf(folder)).toHaveLength(1);
  });

  test('also where activities say in a circle that they took the place of each other', async () => {
    const folder = await superseded('supersededBy: [campanas-b]');
    report(folder, 'crm-9', 'campanas-c', '2026-10-30');
    expect(await saidOf(folder)).toEqual([]);
    report(folder, 'crm-8', 'campanas-escuelas', '2025-04-01', 'status: in-progress');
    expect(await saidOf(folder)).toHaveLength(1);
  });

  test('to a meeting that is part of the session and begins later, where it was handed in before', async () => {
    const folder = await example();
    meet(folder, 'red-9', 'start: 2027-05-11\n    partOf: crm-9');
    report(folder, 'red-9', 'contactos-lista', '2026-10-10', 'status: in-progress');
    report(folder, 'crm-9', 'contactos-lista', '2026-10-30');
    expect(await saidOf(folder)).toEqual([]);
    // A draft is handed in later than what has been handed in.
    report(folder, 'crm-9', 'contactos-lista', null);
    expect(await saidOf(folder)).toEqual([]);
    report(folder, 'crm-9', 'contactos-lista', '2026-10-09');
    expect(await saidOf(folder)).toHaveLength(1);
  });
});

test('of each of two reports of no change the truth is said: none before it says how the activity is going', async () => {
  const folder = await example();
  for (const [session, day] of [
    ['crm-8', '2025-04-01'],
    ['crm-9', '2026-10-30'],
  ] as const)
    report(folder, session, 'contactos-lista', day);
  const said = expect.stringMatching(/y ningún informe anterior suyo dice cómo va\.$/);
  expect(await saidOf(folder)).toEqual([said, said]);
});
