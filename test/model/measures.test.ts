import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import type { Measure } from '../../src/model/generated/types.ts';
import { measured } from '../../src/model/measures.ts';
import { inMemory } from '../support/memory.ts';

const instrument = (id: string) => `  - {id: ${id}, kind: treaty, title: {es: Tratado ${id}}, source: inventada}\n`;

/** Three countries, one of them a member since 2005 only; two instruments. */
const base = {
  'crm-plan.yaml': 'formatVersion: 1\nlanguages: [es]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: private\n',
  'members.yaml': `countries:
  - {code: HN, name: {es: Honduras}, language: es}
  - {code: SV, name: {es: El Salvador}, language: es}
  - {code: DO, name: {es: República Dominicana}, language: es, from: 2005-01-01}
`,
  'instruments.yaml': `instruments:\n${instrument('uno')}${instrument('dos')}`,
  'plans/red.yaml':
    'id: red\ntitle: {es: Plan}\nbody: x\nstatus: adopted\nsession: x\ntopics: [{id: t, text: {es: Tema}, rows: [{id: f}]}]\n',
};

const treaties = (owner: string, ...records: string[]) =>
  `owner: ${owner}\nrecords:\n${records.map((record) => `  - {${record}, source: inventada}\n`).join('')}`;

const laws = (owner: string, criminalises: string, date: string) =>
  `owner: ${owner}\nrecords:\n  - {id: ley, name: {es: Ley inventada}, criminalises: [${criminalises}], date: ${date}, source: inventada}\n`;

const contact = (country: string, role: string, more = '') =>
  `country: ${country}\ncontacts:\n  - {id: uno, roles: [${role}], institution: {es: A}, position: {es: B}, languages: [es], since: 2006-01-01, confirmed: 2006-01-01${more}}\n`;

const both: Measure = { register: 'treaties', items: ['uno', 'dos'] };
const one: Measure = { register: 'treaties', items: ['uno'] };
const role: Measure = { contacts: 'campaigns' };

/** What each case is, the files of its folder, what is measured, on which day; then who has done each item, and who has not. */
const cases: readonly (readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  measure: Measure,
  today: string,
  expected: readonly string[] | null,
])[] = [
  ['nothing is recorded of anybody', {}, one, '2008-01-01', ['uno:  / DO HN SV']],
  [
    'ratified, and each item counted on its own',
    { 'registers/treaties/HN.yaml': treaties('HN', 'instrument: uno, ratified: 2003-05-05') },
    both,
    '2008-01-01',
    ['uno: HN / DO SV', 'dos:  / DO HN SV'],
  ],
  [
    'acceded is as good as ratified',
    { 'registers/treaties/HN.yaml': treaties('HN', 'instrument: uno, acceded: 2003-05-05') },
    one,
    '2008-01-01',
    ['uno: HN / DO SV'],
  ],
  [
    'what has not begun is not done, what goes on is',
    {
      'registers/guidelines/HN.yaml': `owner: HN\nrecords:\n  - {id: uno, step: {es: Publicarlos}, status: not-started, source: x}\n`,
      'registers/guidelines/SV.yaml': `owner: SV\nrecords:\n  - {id: uno, step: {es: Publicarlos}, status: in-progress, source: x}\n  - {id: dos, step: {es: Usarlos}, status: not-started, source: x}\n`,
    },
    { register: 'guidelines' },
    '2008-01-01',
    ['all: SV / DO HN'],
  ],
  [
    'signed is not enough',
    { 'registers/treaties/HN.yaml': treaties('HN', 'instrument: uno, signed: 2000-12-14') },
    one,
    '2008-01-01',
    ['uno:  / DO HN SV'],
  ],
  [
    'ratified on the day itself',
    { 'registers/treaties/HN.yaml': treaties('HN', 'instrument: uno, signed: 2000-12-14, ratified: 2008-01-01') },
    one,
    '2008-01-01',
    ['uno: HN / DO SV'],
  ],
  [
    'ratified a day later does not count yet',
    { 'registers/treaties/HN.yaml': treaties('HN', 'instrument: uno, signed: 2000-12-14, ratified: 2008-01-02') },
    one,
    '2008-01-01',
    ['uno:  / DO HN SV'],
  ],
  [
    'a country that was no member yet is counted nowhere',
    { 'registers/treaties/DO.yaml': treaties('DO', 'instrument: uno, ratified: 2003-05-05') },
    one,
    '2004-01-01',
    ['uno:  / HN SV'],
  ],
  [
    'nor once it has left',
    {
      'members.yaml': base['members.yaml'].replace('{code: SV,', '{until: 2006-01-01, code: SV,'),
      'registers/treaties/SV.yaml': treaties('SV', 'instrument: uno, ratified: 2003-05-05'),
    },
    one,
    '2008-01-01',
    ['uno:  / DO HN'],
  ],
  [
    'without items, whether the register holds anything',
    { 'registers/legislation/HN.yaml': laws('HN', 'trafficking', '2001-01-01') },
    { register: 'legislation' },
    '2008-01-01',
    ['all: HN / DO SV'],
  ],
  [
    'a law that criminalizes both answers both questions',
    { 'registers/legislation/HN.yaml': laws('HN', 'trafficking, smuggling', '2001-01-01') },
    { register: 'legislation', items: ['trafficking', 'smuggling'] },
    '2008-01-01',
    ['trafficking: HN / DO SV', 'smuggling: HN / DO SV'],
  ],
  [
    'a law of a later day counts nowhere',
    { 'registers/legislation/HN.yaml': laws('HN', 'trafficking', '2008-01-02') },
    { register: 'legislation', items: ['trafficking'] },
    '2008-01-01',
    ['trafficking:  / DO HN SV'],
  ],
  ['by contact points, in a folder that has none', {}, role, '2008-01-01', null],
  [
    'a contact point for the role',
    { 'contacts/HN.yaml': contact('HN', 'campaigns') },
    role,
    '2008-01-01',
    ['all: HN / DO SV'],
  ],
  [
    'a contact point for another role',
    { 'contacts/HN.yaml': contact('HN', 'liaison-trafficking') },
    role,
    '2008-01-01',
    ['all:  / DO HN SV'],
  ],
  [
    'a contact point that has left',
    { 'contacts/HN.yaml': contact('HN', 'campaigns', ', until: 2007-12-31') },
    role,
    '2008-01-01',
    ['all:  / DO HN SV'],
  ],
  [
    'a contact point that is still to come',
    { 'contacts/HN.yaml': contact('HN', 'campaigns') },
    role,
    '2005-12-31',
    ['all:  / DO HN SV'],
  ],
];

describe('what is measured by a register or by contact points', () => {
  for (const [what, files, measure, today, expected] of cases)
    test(what, async () => {
      const snapshot = await load(inMemory({ ...base, ...files }));
      expect(snapshot.unread).toEqual([]);
      const codes = (list: readonly { country: string }[]) => list.map(({ country }) => country).join(' ');
      const found = measured(snapshot, measure, today)?.map(
        ({ item, done, open }) => `${item ?? 'all'}: ${codes(done)} / ${codes(open)}`,
      );
      expect(found ?? null).toEqual(expected);
    });

  test('of a register or of contact points one file of which cannot be read nothing is said of any country', async () => {
    const broken = { 'registers/treaties/SV.yaml': 'owner: SV\n', 'contacts/SV.yaml': 'country: SV\n' };
    const good = { 'contacts/HN.yaml': contact('HN', 'campaigns') };
    const snapshot = await load(inMemory({ ...base, ...good, ...broken }));
    expect(measured(snapshot, one, '2008-01-01')).toBe(null);
    expect(measured(snapshot, role, '2008-01-01')).toBe(null);
  });

  test('the records are the proof, of who has done it and of who has begun', async () => {
    const snapshot = await load(
      inMemory({
        ...base,
        'registers/treaties/HN.yaml': treaties(
          'HN',
          'instrument: dos, ratified: 2003-05-05',
          'instrument: uno, acceded: 2003-05-05',
        ),
        'registers/treaties/SV.yaml': treaties('SV', 'instrument: uno, signed: 2003-05-05'),
      }),
    );
    const file = (country: string) => `registers/treaties/${country}.yaml`;
    expect(measured(snapshot, one, '2008-01-01')).toEqual([
      {
        item: 'uno',
        done: [{ country: 'HN', proofs: [{ item: 'treaties/HN/uno', file: file('HN'), path: ['records', 1] }] }],
        open: [
          { country: 'DO', proofs: [] },
          { country: 'SV', proofs: [{ item: 'treaties/SV/uno', file: file('SV'), path: ['records', 0] }] },
        ],
      },
    ]);
  });
});
