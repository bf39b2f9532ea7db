import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diff } from '../../src/diff/diff.ts';
import { weigh } from '../../src/diff/weigh.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { changeSentence } from '../../src/views/change-sentences.ts';
import { fixtures } from '../support/folders.ts';
import { invented } from '../support/snapshots.ts';

const sentences = (before: Snapshot, after: Snapshot): readonly string[] =>
  weigh(diff(before, after)).map((change) => changeSentence({ before, after }, change, 'en'));

const days = '            start: 2024-11-04\n            end: 2024-11-05\n';
const scheduled = (at: string, others: Parameters<typeof invented>[1] = {}) => invented([[days, at]], others);

test('a single day written twice, and one who proposes alone written as a list, are no change', async () => {
  const once = '            start: 2024-11-04\n';
  const twice = `${once}            end: 2024-11-04\n`;
  expect(sentences(await scheduled(twice), await scheduled(once))).toEqual([]);
  expect(sentences(await scheduled(once), await scheduled(twice))).toEqual([]);
  expect(sentences(await scheduled(once), await scheduled(days))).not.toEqual([]);
  const list = await invented([['proposedBy: HN', 'proposedBy: [HN]']]);
  expect(sentences(await invented(), list)).toEqual([]);
});

test('a calendar entry that goes over to an event of the same days is told by the events', async () => {
  const other = readFileSync(join(fixtures, 'views/sessions.yaml'), 'utf8').replace(
    '  - id: crm-2\n',
    '  - {id: red-1, kind: network, name: {es: Reunión inventada, en: Invented meeting}, start: 2024-12-01, status: planned}\n$&',
  );
  const at = (id: string) => scheduled(`            event: ${id}\n`, { 'sessions.yaml': other });
  expect(sentences(await at('taller-inventado'), await at('red-1'))).toEqual([
    'The calendar of “Accompany returns” changed from “scheduled” (Invented workshop) to “scheduled” (Invented meeting).',
  ]);
});

test('what was to be defined says which activity took its place, also one that was there before', async () => {
  const placeholder = '            toBeDefined: true\n';
  const more =
    '          - id: casa\n            text:\n              es: Abrir una casa\n              en: Open a house\n';
  const before = await invented([[placeholder, placeholder + more]]);
  const after = await invented([[placeholder, `${placeholder}            supersededBy: [casa]\n${more}`]]);
  expect(sentences(before, after)).toEqual(['In the row of “Open shelters” the activity “Open a house” was defined.']);
});
