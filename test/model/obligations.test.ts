import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { type Earlier, nothingEarlier } from '../../src/model/earlier.ts';
import { firstUncounted, type Obligation, obligations, sumsOf } from '../../src/model/obligations.ts';
import { sessionById } from '../../src/model/sessions.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { check } from '../../src/rules/check.ts';
import { inMemory } from '../support/memory.ts';

/** Two countries and a body; a plan whose activities are reported to the GRCM, to the CRM, to the Network and to the ST. */
const folder = {
  'crm-plan.yaml': 'formatVersion: 1\nlanguages: [es]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: private\n',
  'members.yaml': `countries:
  - {code: HN, name: {es: Honduras}, language: es}
  - {code: SV, name: {es: El Salvador}, language: es}
bodies:
  - {id: crm, name: {es: Conferencia inventada}}
  - {id: grcm, name: {es: Grupo inventado}}
  - {id: network, name: {es: Red inventada}}
  - {id: st, name: {es: Secretaría inventada}}
  - {id: oim, name: {es: Organización inventada}}
`,
  'sessions.yaml': `sessions:
  - id: crm-1
    kind: crm
    number: 1
    start: 2008-05-06
    end: 2008-05-09
    reportsDue: 2008-04-30
    status: planned
  - id: grcm-1
    kind: grcm
    start: 2008-05-06
    partOf: crm-1
    status: planned
`,
  'plans/red.yaml': `id: red
title: {es: Plan inventado}
body: network
status: adopted
session: crm-1
topics:
  - id: tema
    text: {es: Tema}
    rows:
      - id: fila
        activities:
          - {id: leyes, text: {es: Aplicar las leyes}}
          - {id: campanas, text: {es: Hacer campañas}}
        calendar:
          - {id: leyes-continuo, for: [leyes], kind: continuous, text: {es: Continuo}, reportsTo: [crm], reportsBy: countries}
          - {id: campanas-continuo, for: [campanas], kind: note, text: {es: La OIM informa}, reportsTo: [grcm], reportsBy: oim}
`,
};

type Files = Record<keyof typeof folder, string>;
type Replacement = readonly [file: keyof Files, from: string, to: string];

async function read(changes: readonly Replacement[], more: Readonly<Record<string, string>> = {}): Promise<Snapshot> {
  const files: Record<string, string> = { ...folder };
  for (const [file, from, to] of changes) {
    if (!files[file]?.includes(from)) throw new Error(`${file} doesn't hold: ${from}`);
    files[file] = files[file].replace(from, to);
  }
  const snapshot = await load(inMemory({ ...files, ...more }));
  expect(snapshot.problems.map(({ rule, args }) => [rule, args])).toEqual([]);
  return snapshot;
}

const report = (reporter: string, what: string, { session = 'crm-1', submitted = '2008-04-20', entry = '' } = {}) => ({
  [`reports/${session}/${reporter}.yaml`]: `reporter: ${reporter}\nsession: ${session}\n${
    submitted === '' ? '' : `submitted: ${submitted}\n`
  }language: es\nentries:\n  - activity: ${what}\n    ${entry || 'status: in-progress'}\n`,
});

const closed: Replacement = ['sessions.yaml', 'status: planned', 'status: closed\n    ref: session/crm-1'];
const history: Replacement = ['sessions.yaml', 'status: planned', 'status: closed'];
const plan = (from: string, to: string): Replacement => ['plans/red.yaml', from, to];
/** Adds a meeting of the Network that is part of another one. */
const partOfPart = (of: string): Replacement => [
  'sessions.yaml',
  '    partOf: crm-1\n    status: planned\n',
  `    partOf: crm-1\n    status: planned\n  - id: red-1\n    kind: network\n    partOf: ${of}\n    status: planned\n`,
];
const member = (code: string, more: string): Replacement => [
  'members.yaml',
  `{code: ${code}, `,
  `{code: ${code}, ${more}, `,
];

const told = (list: readonly Obligation[]) =>
  list.map(
    ({ reporter, activity, session, received, isLate }) =>
      `${reporter} ${activity} ${session}: ${received === null ? 'owed' : isLate ? 'late' : 'received'}`,
  );

interface Case {
  readonly what: string;
  readonly changes?: readonly Replacement[];
  readonly reports?: Readonly<Record<string, string>>;
  readonly today?: string;
  /** The plan as the closed session left it, where it is another one. */
  readonly left?: readonly Replacement[];
  readonly gives: readonly string[];
}

const owedByAll = ['HN leyes crm-1: owed', 'SV leyes crm-1: owed', 'oim campanas crm-1: owed'];

const cases: readonly Case[] = [
  { what: 'countries owe what is reported to the session, bodies what is reported to a part of it', gives: owedByAll },
  { what: 'after the due day it is owed all the same', today: '2009-01-01', gives: owedByAll },
  {
    what: 'a report is received',
    reports: report('HN', 'leyes'),
    gives: ['HN leyes crm-1: received', 'SV leyes crm-1: owed', 'oim campanas crm-1: owed'],
  },
  {
    what: 'a report on the due day is in time',
    reports: report('HN', 'leyes', { submitted: '2008-04-30' }),
    gives: ['HN leyes crm-1: received', 'SV leyes crm-1: owed', 'oim campanas crm-1: owed'],
  },
  {
    what: 'a report handed in after the due day is late, and received',
    reports: report('HN', 'leyes', { submitted: '2008-05-01' }),
    gives: ['HN leyes crm-1: late', 'SV leyes crm-1: owed', 'oim campanas crm-1: owed'],
  },
  {
    what: 'a draft counts nowhere',
    reports: report('HN', 'leyes', { submitted: '' }),
    gives: owedByAll,
  },
  {
    what: 'a report dated after today counts nowhere',
    reports: report('HN', 'leyes', { submitted: '2008-04-30' }),
    today: '2008-04-29',
    gives: owedByAll,
  },
  {
    what: 'not applicable, with its reason, is received',
    reports: report('HN', 'leyes', { entry: 'status: not-applicable\n    reason: {es: No hay}' }),
    gives: ['HN leyes crm-1: received', 'SV leyes crm-1: owed', 'oim campanas crm-1: owed'],
  },
  {
    what: 'unchanged is received, with or without anything before it',
    reports: report('HN', 'leyes', { entry: 'unchanged: true' }),
    gives: ['HN leyes crm-1: received', 'SV leyes crm-1: owed', 'oim campanas crm-1: owed'],
  },
  {
    what: 'a report on another activity leaves what was due owed',
    reports: report('HN', 'campanas'),
    gives: owedByAll,
  },
  {
    what: 'a report to a part of the session serves the session',
    reports: report('HN', 'leyes', { session: 'grcm-1' }),
    gives: ['HN leyes crm-1: received', 'SV leyes crm-1: owed', 'oim campanas crm-1: owed'],
  },
  {
    what: 'a report to a part of a part of the session serves the session',
    changes: [partOfPart('grcm-1')],
    reports: report('HN', 'leyes', { session: 'red-1' }),
    gives: ['HN leyes crm-1: received', 'SV leyes crm-1: owed', 'oim campanas crm-1: owed'],
  },
  {
    what: 'what is reported to a body that meets in a part of a part of the session is due at the session',
    changes: [partOfPart('grcm-1'), plan('reportsTo: [crm]', 'reportsTo: [network]')],
    gives: owedByAll,
  },
  {
    what: 'meetings that would be parts of each other are part of no session, and make nothing due',
    changes: [
      partOfPart('red-1b'),
      [
        'sessions.yaml',
        '  - id: red-1\n',
        '  - id: red-1b\n    kind: network\n    partOf: red-1\n    status: planned\n  - id: red-1\n',
      ],
      plan('reportsTo: [grcm]', 'reportsTo: [network]'),
    ],
    reports: { ...report('HN', 'leyes', { session: 'red-1' }), ...report('SV', 'leyes', { session: 'grcm-1' }) },
    gives: ['HN leyes crm-1: owed', 'SV leyes crm-1: received'],
  },
  {
    what: 'of two reports, to the session and to its part, the first counts',
    reports: {
      ...report('HN', 'leyes', { submitted: '2008-05-02' }),
      ...report('HN', 'leyes', { session: 'grcm-1', submitted: '2008-04-29' }),
    },
    gives: ['HN leyes crm-1: received', 'SV leyes crm-1: owed', 'oim campanas crm-1: owed'],
  },
  {
    what: "a body's report is received",
    reports: report('oim', 'campanas'),
    gives: ['HN leyes crm-1: owed', 'SV leyes crm-1: owed', 'oim campanas crm-1: received'],
  },
  {
    what: 'an activity reported to two bodies that meet at one session is owed once',
    changes: [plan('reportsTo: [crm]', 'reportsTo: [grcm, crm]')],
    gives: owedByAll,
  },
  {
    what: 'an activity that two entries speak of is owed once',
    changes: [
      plan('for: [campanas], kind: note', 'for: [campanas, leyes], kind: note'),
      plan('reportsTo: [grcm], reportsBy: oim', 'reportsTo: [grcm], reportsBy: countries'),
    ],
    gives: ['HN leyes crm-1: owed', 'HN campanas crm-1: owed', 'SV leyes crm-1: owed', 'SV campanas crm-1: owed'],
  },
  {
    what: 'what is reported to a body that does not meet is not due',
    changes: [plan('reportsTo: [crm]', 'reportsTo: [network]')],
    gives: ['oim campanas crm-1: owed'],
  },
  {
    what: 'what is remitted to the ST falls due at a session of the CRM',
    changes: [plan('reportsTo: [crm]', 'reportsTo: [st]')],
    gives: owedByAll,
  },
  {
    what: 'what is remitted to the ST does not fall due at a meeting of another body',
    changes: [
      plan('reportsTo: [crm]', 'reportsTo: [st]'),
      ['sessions.yaml', 'kind: crm\n    number: 1', 'kind: network'],
    ],
    gives: ['oim campanas crm-1: owed'],
  },
  {
    what: 'an entry that names no reporter makes nothing due',
    changes: [plan(', reportsBy: countries', '')],
    gives: ['oim campanas crm-1: owed'],
  },
  {
    what: 'one country that is named owes, the others do not',
    changes: [plan('reportsBy: countries', 'reportsBy: SV')],
    gives: ['SV leyes crm-1: owed', 'oim campanas crm-1: owed'],
  },
  {
    what: 'a country that became a member on the first day owes',
    changes: [member('HN', 'from: 2008-05-06')],
    gives: owedByAll,
  },
  {
    what: 'a report is not late of a country that only became a member after the due day',
    changes: [member('HN', 'from: 2008-05-01')],
    reports: {
      ...report('HN', 'leyes', { submitted: '2008-05-05' }),
      ...report('SV', 'leyes', { submitted: '2008-05-05' }),
    },
    gives: ['HN leyes crm-1: received', 'SV leyes crm-1: late', 'oim campanas crm-1: owed'],
  },
  {
    what: 'a country that joined later owes nothing, named or not',
    changes: [member('HN', 'from: 2008-05-07')],
    gives: ['SV leyes crm-1: owed', 'oim campanas crm-1: owed'],
  },
  {
    what: 'a country that is named and joined later owes nothing',
    changes: [member('HN', 'from: 2008-05-07'), plan('reportsBy: countries', 'reportsBy: HN')],
    gives: ['oim campanas crm-1: owed'],
  },
  {
    what: 'a country that left before owes nothing',
    changes: [member('SV', 'until: 2008-05-05')],
    gives: ['HN leyes crm-1: owed', 'oim campanas crm-1: owed'],
  },
  {
    what: 'a session that asks for no reports makes nothing due',
    changes: [['sessions.yaml', '    reportsDue: 2008-04-30\n', '']],
    gives: [],
  },
  {
    what: 'a due day after the meeting is a due day like any other',
    changes: [['sessions.yaml', 'reportsDue: 2008-04-30', 'reportsDue: 2008-06-09']],
    reports: report('HN', 'leyes', { submitted: '2008-06-09' }),
    today: '2008-06-10',
    gives: ['HN leyes crm-1: received', 'SV leyes crm-1: owed', 'oim campanas crm-1: owed'],
  },
  {
    what: 'a plan that is not adopted makes nothing due',
    changes: [plan('status: adopted', 'status: proposed')],
    gives: [],
  },
  { what: 'a plan that has ended makes nothing due', changes: [plan('status: adopted', 'status: ended')], gives: [] },
  {
    what: 'an activity that is proposed makes nothing due',
    changes: [plan('text: {es: Aplicar las leyes}', 'text: {es: Aplicar las leyes}, proposedBy: SV')],
    gives: ['oim campanas crm-1: owed'],
  },
  {
    what: 'an activity to be defined makes nothing due',
    changes: [plan('text: {es: Aplicar las leyes}', 'toBeDefined: true')],
    gives: ['oim campanas crm-1: owed'],
  },
  {
    what: 'an activity that was dropped makes nothing due',
    changes: [plan('text: {es: Aplicar las leyes}', 'text: {es: Aplicar las leyes}, dropped: crm-1')],
    gives: ['oim campanas crm-1: owed'],
  },
  {
    what: 'an activity superseded by now was due at a session closed before, and a report on it counts',
    changes: [closed, plan('text: {es: Aplicar las leyes}', 'text: {es: Aplicar las leyes}, supersededBy: [campanas]')],
    left: [],
    reports: report('HN', 'leyes'),
    gives: ['HN leyes crm-1: received', 'SV leyes crm-1: owed', 'oim campanas crm-1: owed'],
  },
  {
    what: 'an activity that came afterwards was not due at a session closed before',
    changes: [closed],
    left: [
      plan('          - {id: leyes, text: {es: Aplicar las leyes}}\n', ''),
      plan(
        '          - {id: leyes-continuo, for: [leyes], kind: continuous, text: {es: Continuo}, reportsTo: [crm], reportsBy: countries}\n',
        '',
      ),
    ],
    gives: ['oim campanas crm-1: owed'],
  },
  {
    what: 'where the tag of a closed session is missing the present plan says what was due',
    changes: [closed],
    gives: owedByAll,
  },
  { what: 'at a closed session without a ref, which is history, nothing is due', changes: [history], gives: [] },
];

describe('who owes what to which session', () => {
  for (const { what, changes = [], reports = {}, today = '2008-05-10', left, gives } of cases)
    test(what, async () => {
      const snapshot = await read(changes, reports);
      const session = sessionById(snapshot, 'crm-1');
      const earlier: Earlier =
        left && session ? { ...nothingEarlier, closed: [{ session, snapshot: await read(left) }] } : nothingEarlier;
      const found = obligations(snapshot, earlier, today);
      expect(told(found)).toEqual(gives);
      const { due, received, late, owed } = sumsOf(found);
      expect([due, late <= received]).toEqual([received + owed, true]);
    });
});

describe('sessions, countries and activities multiply: what no memory holds is not worked out', () => {
  interface Many {
    readonly sessions: number;
    readonly countries: number;
    readonly activities: number;
    /** Meetings that are parts of each session, and that get the same reports. */
    readonly parts?: number;
  }
  const many = async (of: Many, more: Readonly<Record<string, string>> = {}): Promise<Snapshot> => {
    const times = (n: number, piece: (i: number) => string) => Array.from({ length: n }, (_, i) => piece(i)).join('');
    const code = (i: number) => String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
    const row = `      - id: fila-1
        activities: [{id: leyes-1, text: {es: Aplicar las leyes}}]
        calendar: [{id: leyes-continuo-1, for: [leyes-1], kind: continuous, text: {es: Continuo}, reportsTo: [crm, grcm], reportsBy: countries}]
`;
    const start = folder['plans/red.yaml'].split('      - id: fila\n')[0] ?? '';
    return load(
      inMemory({
        ...folder,
        'members.yaml': `countries:\n${times(of.countries, (i) => `  - {code: "${code(i)}", name: {es: País}, language: es}\n`)}bodies:\n${folder['members.yaml'].split('bodies:\n')[1]}`,
        'sessions.yaml': `sessions:\n${times(of.sessions, (i) => `  - {id: crm-${i + 1}, kind: crm, number: ${i + 1}, reportsDue: 2008-04-30, status: planned}\n${times(of.parts ?? 0, (part) => `  - {id: crm-${i + 1}-parte-${part + 1}, kind: grcm, partOf: crm-${i + 1}, status: planned}\n`)}`)}`,
        'plans/red.yaml': start + times(of.activities, (i) => row.replaceAll('-1', `-${i + 1}`)),
        ...more,
      }),
    );
  };
  const workedOut = (snapshot: Snapshot) => ({
    many: obligations(snapshot, nothingEarlier, '2008-05-10').length,
    beyond: firstUncounted(snapshot, nothingEarlier, '2008-05-10')?.id ?? null,
  });

  test('ninety sessions of eleven countries that report on a hundred activities are', async () => {
    const snapshot = await many({ sessions: 90, countries: 11, activities: 100 });
    expect(workedOut(snapshot)).toEqual({ many: 99_000, beyond: null });
  });

  test('where there are more, none is, so that no table says less than is due', async () => {
    const snapshot = await many({ sessions: 20, countries: 100, activities: 100 });
    expect(workedOut(snapshot)).toEqual({ many: 200_000, beyond: null });
    const more = await many({ sessions: 21, countries: 100, activities: 100 });
    expect(workedOut(more)).toEqual({ many: 0, beyond: 'crm-21' });
  });

  test('one activity to a great many sessions is too much as well, since each report that is missing is told', async () => {
    const snapshot = await many({ sessions: 200, countries: 100, activities: 1 });
    expect(workedOut(snapshot)).toEqual({ many: 20_000, beyond: null });
    const more = await many({ sessions: 201, countries: 100, activities: 1 });
    expect(workedOut(more)).toEqual({ many: 0, beyond: 'crm-201' });
  });

  test('that a report goes to a session and to its parts makes it no other report', async () => {
    const snapshot = await many({ sessions: 20, countries: 100, activities: 100, parts: 2 });
    expect(workedOut(snapshot)).toEqual({ many: 200_000, beyond: null });
    expect(obligations(snapshot, nothingEarlier, '2008-05-10')[0]?.to).toEqual([
      'crm-1',
      'crm-1-parte-1',
      'crm-1-parte-2',
    ]);
  });

  test('a country that is written twice owes everything once', async () => {
    const twice = member('SV', '');
    const [file, from] = twice;
    const snapshot = await read([[file, from, `{code: HN, name: {es: Honduras}, language: es}\n  - ${from}`]]);
    expect(told(obligations(snapshot, nothingEarlier, '2008-05-10'))).toEqual(owedByAll);
  });

  test('an error says so, at the deadline of the session with which there are too many', async () => {
    const snapshot = await many({ sessions: 50, countries: 100, activities: 100 });
    const found = check(snapshot, '2008-05-10');
    expect(found.map(({ rule, level, file, line }) => [rule, level, file, line])).toEqual([
      ['value-not-allowed', 'error', 'sessions.yaml', 22],
    ]);
  });

  test('a waiver of a report that is missing is not called unused', async () => {
    const waivers =
      'waivers:\n  - {rule: report-missing, file: sessions.yaml, country: AA, session: crm-1, until: crm-50, reason: Inventada}\n';
    const snapshot = await many({ sessions: 50, countries: 100, activities: 100 }, { 'waivers.yaml': waivers });
    expect(snapshot.problems).toEqual([]);
    expect(check(snapshot, '2008-05-10').map(({ rule }) => rule)).toEqual(['value-not-allowed']);
  });
});
