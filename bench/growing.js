// Folders that grow: one for each rule that a folder can raise many times, one for each list of the schemas.
// `npm run bench` runs the program over each of them at two sizes and tells how its time grows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grown, make, printGrown, sizeOf } from './grown.js';
import { measured } from './measure.js';
import {
  activity,
  body,
  both,
  closed,
  code,
  contact,
  contacts,
  country,
  decided,
  decision,
  decisions,
  entry,
  glossary,
  good,
  head,
  instrument,
  instruments,
  list,
  members,
  oneLine,
  plan,
  report,
  reportedToWorkshops,
  row,
  rows,
  second,
  session,
  sessions,
  settings,
  stamps,
  term,
  times,
  topic,
  workshops,
} from './pieces.js';

/**
 * The folders, each made by a function of its size. Its files are laid over the base folder; those of
 * `past` were there before, as the sessions of its tags left them.
 */
const folders = [
  // Rules of reading and of the schemas.
  ['rule encoding', (n) => glossary(term('a') + times(n, (i) => term(i, '"a\\0b"')))],
  [
    'rule yaml-syntax',
    (n) =>
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `plans/red-${i}.yaml`,
          `${head}${'# comentario\n'.repeat(60)}topics: [\n`,
        ]),
      ),
    { most: 800 },
  ],
  ['rule yaml-profile', (n) => glossary(times(n, (i) => term(i, 'a', '    constructor: a\n')))],
  ['rule duplicate-key', (n) => glossary(times(n, (i) => term(i, 'a', '    id: otra\n')))],
  [
    'rule unknown-file',
    (n) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`plan-${i}.yaml`, 'a: 1\n'])),
    { most: 2_000 },
  ],
  [
    'rule wrong-place',
    (n) =>
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `decisions/crm-${i + 3}.yaml`,
          `session: otra-${i}\ndecisions:\n${decision('red')}`,
        ]),
      ),
    { most: 2_000 },
  ],
  ['rule unknown-key', (n) => rows(n, { of: '            otra: a\n' })],
  ['rule missing-key', (n) => decisions(times(n, () => '  - item: red\n')), { most: 53_000 }],
  ['rule wrong-type', (n) => decisions(times(n, () => decision('red', '    paragraph: 08\n')))],
  ['rule value-not-allowed', (n) => decisions(times(n, () => '  - item: red\n    decision: aplazado\n'))],
  ['rule wrong-format, days', (n) => sessions(times(n, (i) => session(i, '    start: 13/03/1996\n')))],
  ['rule wrong-format, ids', (n) => decisions(times(n, (i) => decision(`Actividad número ${i}`)))],
  // Rules of references.
  [
    'rule duplicate-id, two files by turns',
    (n) => ({
      ...plan(times(n, good)),
      'plans/dos.yaml': plan(
        times(n, (i) => good(i + n)),
        head.replace('id: red', 'id: dos'),
      )['plans/red.yaml'].replace('id: tema', 'id: tema-dos'),
      'plans/tres.yaml': plan(
        times(2 * n, (i) => good(i % 2 === 0 ? i / 2 : (i - 1) / 2 + n)),
        head.replace('id: red', 'id: tres'),
      )['plans/red.yaml'].replace('id: tema', 'id: tema-tres'),
    }),
  ],
  [
    'rows with a key that nobody knows, in a topic without its id',
    (n) => ({
      'plans/red.yaml': `${head}${topic.replace('  - id: tema\n    text', '  - text')}${times(n, (i) => row(i, { more: '        otra: x\n' }))}`,
    }),
  ],
  ['rule duplicate-id', (n) => sessions(times(n, (i) => session(Math.floor(i / 2))))],
  ['rule unknown-reference, decisions', (n) => ({ ...rows(n), ...decisions(times(n, (i) => decision(`acta-${i}`))) })],
  ['rule unknown-reference, decisions alone', (n) => decisions(times(n, (i) => decision(`otra-${i}`)))],
  [
    'rule unknown-reference, long ids',
    (n) => ({
      ...plan(times(n, (i) => row(`${'a-'.repeat(35)}${i}`))),
      ...decisions(times(n, (i) => decision(`act-${'a-'.repeat(35)}b${i}`))),
    }),
  ],
  [
    'rule unknown-reference, calendar',
    (n) => rows(n, (i) => ({ of: '', entry: `reportsTo: [otra-${i}]\n            kind: continuous` })),
  ],
  [
    'rule unknown-reference, one row',
    (n) =>
      oneLine({
        activities: times(n, (i) => activity(`otra-${i}`)),
        calendar: times(
          n,
          (i) =>
            `          - id: fin-${i}\n            for: [otro-${i}]\n            kind: note\n            text:\n              es: Nota\n`,
        ),
      }),
  ],
  ['rule unknown-reference, reports', (n) => ({ ...rows(n), ...report(times(n, (i) => entry(`acta-${i}`))) })],
  ['rule unknown-reference, sessions', (n) => sessions(times(n, (i) => session(i, `    partOf: taler-${i}\n`)))],
  ['rule date-order', (n) => sessions(times(n, (i) => session(i, '    start: 2008-05-06\n    end: 2008-05-05\n')))],
  ['rule report-duplicate', (n) => report(times(n, () => entry('actividad-base')))],
  ['rule reason-missing', (n) => report(times(n, () => entry('actividad-base', 'not-applicable')))],
  ['rule private-in-clear', (n) => contacts(times(n, (i) => contact(i, { more: '    name: Nombre inventado\n' })))],
  // Rules that look back.
  [
    'rule session-changed-after-close',
    (n) => ({
      ...closed(n, 'b'),
      past: [{ files: closed(n, 'a'), tags: ['crm-1', ...Array.from({ length: n }, (_, i) => `taller-${i}`)] }],
    }),
    { most: 1_600 },
  ],
  [
    'rule session-ref-missing',
    (n) => ({
      ...sessions(times(n, (i) => session(i, '    ref: refs/tags/nada\n').replace('planned', 'closed'))),
      past: [{ files: {}, tags: ['otra'] }],
    }),
    { most: 6_400 },
  ],
  ['rule id-vanished', (n) => ({ past: [{ files: rows(n), tags: ['crm-1'] }] })],
  [
    'rule change-without-decision',
    (n) => ({
      ...second,
      ...decided(decision('network')),
      ...decided(decision('otra').replace('otra', 'fila-0')),
      past: [
        { files: { ...second, ...rows(n) }, tags: ['crm-1'] },
        { files: { ...second, ...rows(n, { text: 'Actuar' }) }, tags: ['crm-2'] },
      ],
      ...rows(n, { text: 'Actuar' }),
    }),
  ],
  [
    'rule decision-without-change',
    (n) => ({
      ...second,
      ...rows(n),
      ...decided(times(n, (i) => decision(`act-${i}`).replace('deferred', 'amended')) || decision('red')),
      past: [
        { files: rows(n), tags: ['crm-1'] },
        { files: rows(n, (i) => (i === 0 ? { text: 'Actuar' } : {})), tags: ['crm-2'] },
      ],
    }),
  ],
  [
    'rule decision-contradicted',
    (n) => ({
      'sessions.yaml': second['sessions.yaml'].replace(/closed\n$/, 'open\n'),
      ...rows(n),
      ...decided(times(n, (i) => decision(`act-${i}`).replace('deferred', 'dropped')) || decision('red')),
    }),
  ],
  [
    'rule decision-contradicted, of one item',
    (n) => ({
      'sessions.yaml': second['sessions.yaml'].replace(/closed\n$/, 'open\n'),
      ...decided(times(n, () => decision('red').replace('deferred', 'dropped')) || decision('red')),
    }),
  ],
  ['rule session-circle', (n) => sessions(times(n, (i) => session(i, `    partOf: taller-${(i + 1) % n}\n`)))],
  [
    'rule session-duplicate',
    (n) => sessions(times(n, (i) => session(i, '    number: 1\n').replace('workshop', 'crm'))),
  ],
  // Rules of languages and of the plan.
  ['rule translation-missing', (n) => ({ ...both('rules:\n  translation-stale: off\n'), ...rows(n) })],
  [
    'rule translation-stale',
    (n) => ({
      ...both(),
      ...rows(n, { text: 'Informar\n              en: Report', word: 'Continuo\n              en: Continuous' }),
    }),
  ],
  [
    'rule translation-cosmetic',
    (n) => ({
      ...both(),
      ...rows(n, { text: '«Informar»\n              en: Report' }),
      ...stamps(n, (i) => `act-${i}.text`),
    }),
  ],
  [
    'rule terminology',
    (n) => ({
      ...both('rules:\n  translation-stale: off\n'),
      ...rows(n, (i) => ({ text: `La palabra ${i}\n              en: The thing` })),
      ...glossary(times(n, (i) => term(i, `palabra ${i}`, `      en: word ${i}\n`))),
    }),
  ],
  [
    'rule terminology, one wording',
    (n) => ({
      ...both('rules:\n  translation-stale: off\n'),
      ...plan(row(0, { text: 'La trata\n              en: The thing' })),
      ...glossary(times(n, (i) => term(i, 'trata', `      en: word ${i}\n`))),
    }),
  ],
  ['rule calendar-wording', (n) => rows(n, { word: 'Pendiente' })],
  ['rule wording-pending', (n) => rows(n, { text: 'Realizar un taller PENDIENTE de lugar' })],
  ['rule evidence-missing', (n) => report(times(n, () => entry('actividad-base', 'completed')))],
  [
    'rule unchanged-without-report',
    (n) => report(times(n, () => '  - activity: actividad-base\n    unchanged: true\n')),
  ],
  ['rule personal-data-in-text', (n) => rows(n, { text: 'Escribir a uno@example.org' })],
  // Rules of contacts and of follow-up.
  [
    'rule contact-missing',
    (n) => ({
      ...settings(`requiredRoles: [${list(49, (i) => `papel-${i}`)}]\n`),
      ...members(times(n, (i) => country(code(i)))),
      ...contacts(''),
    }),
    { most: 99 },
  ],
  ['list of required roles', (n) => settings(`requiredRoles: [${list(n, (i) => `papel-${i}`)}]\n`)],
  [
    'rule report-missing',
    (n) => ({
      ...sessions(times(n, (i) => session(i, '    reportsDue: 2008-01-01\n'))),
      ...members(
        times(10, (i) => country(code(i))),
        workshops,
      ),
      ...plan(row(0, { entry: reportedToWorkshops })),
    }),
    { most: 1_800 },
  ],
  [
    'rule report-late',
    (n) => ({
      ...sessions(times(n, (i) => session(i, '    reportsDue: 2008-01-01\n'))),
      ...plan(row(0, { entry: reportedToWorkshops })),
      ...members('', workshops),
      ...Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `reports/taller-${i}/HN.yaml`,
          report('')['reports/crm-1/HN.yaml'].replace('session: crm-1', `session: taller-${i}\nsubmitted: 2008-02-01`),
        ]),
      ),
    }),
    { most: 1_800 },
  ],
  [
    'more reports than are counted: sessions by countries by activities',
    (n) => ({
      ...sessions(times(n, (i) => session(i, '    reportsDue: 2008-01-01\n'))),
      ...members(
        times(Math.min(n, 99), (i) => country(code(i))),
        workshops,
      ),
      ...rows(n, { entry: reportedToWorkshops }),
    }),
  ],
  [
    'rule contact-unconfirmed',
    (n) => ({
      ...settings('contactMonths: 12\n'),
      ...contacts(times(n, (i) => contact(i, { confirmed: '2006-04-01' }))),
    }),
  ],
  ['rule calendar-pending', (n) => rows(n, { entry: 'kind: pending', word: 'Pendiente' })],
  [
    'rule activities-undefined',
    (n) =>
      plan(
        times(
          n,
          (i) =>
            `      - id: fila-${i}\n        activities:\n          - id: act-${i}\n            toBeDefined: true\n        calendar:\n          - id: fecha-${i}\n            for: [act-${i}]\n            kind: note\n            text:\n              es: Nota\n`,
        ),
      ),
  ],
  [
    'rule activities-undefined, one row',
    (n) =>
      plan(
        `      - id: fila-0\n        activities:\n${times(n, (i) => `          - id: act-${i}\n            toBeDefined: true\n`)}`,
      ),
  ],
  [
    'rule calendar-missing',
    (n) => plan(times(n, (i) => `      - id: fila-${i}\n        activities:\n${activity(`act-${i}`)}`)),
  ],
  ['rule overdue', (n) => rows(n, { entry: 'kind: scheduled\n            start: 2008-01-01', word: 'En enero' })],
  [
    'rule overdue, of sessions',
    (n) => ({
      ...rows(n, (i) => ({ entry: `kind: scheduled\n            event: taller-${i}`, word: 'En el taller' })),
      ...sessions(times(n, (i) => session(i, '    start: 2008-01-01\n'))),
    }),
  ],
  ['rule outcome-missing', (n) => rows(n, { entry: 'kind: held\n            start: 2008-01-01', word: 'En enero' })],
  ['rule proposal-open', (n) => rows(n, { of: '            proposedBy: HN\n' })],
  [
    'rule proposal-open, of bodies',
    (n) => ({ ...rows(n, (i) => ({ of: `            proposedBy: oim-${i}\n` })), ...members('', times(n, body)) }),
  ],
  // Lists of the schemas, all good.
  ['list of sessions', (n) => sessions(times(n, (i) => session(i)))],
  ['list of sessions within another', (n) => sessions(times(n, (i) => session(i, '    partOf: crm-1\n')))],
  [
    'list of sessions reopened',
    (n) => sessions(`    reopened:\n${times(n + 1, () => '      - date: 2008-01-01\n        reason: Inventada\n')}`),
  ],
  [
    'list of decisions',
    (n) => ({ ...rows(n), ...decisions(times(n, (i) => decision(`act-${i}`, '    text:\n      es: Se aplaza\n'))) }),
  ],
  [
    'list of files of decisions',
    (n) =>
      Object.fromEntries([
        ['sessions.yaml', sessions(times(n, (i) => session(i)))['sessions.yaml']],
        ...Array.from({ length: n }, (_, i) => [
          `decisions/taller-${i}.yaml`,
          `session: taller-${i}\ndecisions:\n${decision('red')}`,
        ]),
      ]),
    { most: 2_000 },
  ],
  ['list of countries', (n) => members(times(n, (i) => country(code(i)))), { most: 99 }],
  ['list of bodies', (n) => members('', times(n, body))],
  ['list of instruments', (n) => instruments(times(n, (i) => instrument(i)))],
  [
    'list of instruments that supplement',
    (n) => instruments(instrument(0) + times(n, (i) => instrument(i + 1, `    supplements: tratado-${i}\n`))),
  ],
  [
    'list of other titles',
    (n) => ({
      ...both('rules:\n  translation-missing: off\n  translation-stale: off\n'),
      ...rows(n / 8, { text: 'Informar del tratado 3\n              en: Report on treaty 3' }),
      ...glossary(''),
      ...instruments(instrument(0, `    alsoWritten:\n      es:\n${times(n + 1, (i) => `        - Tratado ${i}\n`)}`)),
    }),
  ],
  ['list of terms', (n) => glossary(times(n, (i) => term(i)))],
  [
    'list of alternatives',
    (n) => ({
      ...both('rules:\n  translation-missing: off\n  translation-stale: off\n'),
      ...rows(n / 8, { text: 'Las palabras\n              en: The things 5' }),
      ...glossary(
        term(
          0,
          'palabras',
          `      en: words\n    alternatives:\n      en:\n${times(n + 1, (i) => `        - things ${i}\n`)}`,
        ),
      ),
    }),
  ],
  [
    'list of contacts',
    (n) => ({
      ...settings('', { visibility: 'private' }),
      ...contacts(times(n, (i) => contact(i, { more: '    name: Nombre inventado\n' }))),
    }),
  ],
  ['list of roles', (n) => contacts(contact(0, { roles: list(n, (i) => `papel-${i}`) }))],
  [
    'list of languages',
    (n) => contacts(contact(0, { languages: list(Math.min(n, 600), (i) => `'${code(i).toLowerCase()}'`) })),
    { most: 600 },
  ],
  [
    'list of entries',
    (n) => ({
      ...rows(n),
      ...report(times(n, (i) => entry(`act-${i}`, 'in-progress', '    progress:\n      es: Avances\n'))),
    }),
  ],
  [
    'list of reports',
    (n) =>
      Object.fromEntries([
        ['sessions.yaml', sessions(times(n, (i) => session(i)))['sessions.yaml']],
        ...Object.entries(rows(10)),
        ...Array.from({ length: n }, (_, i) => [
          `reports/taller-${i}/HN.yaml`,
          `reporter: HN\nsession: taller-${i}\naudience: public\nentries:\n${entry(`act-${i % 10}`)}`,
        ]),
      ]),
    { most: 2_000 },
  ],
  [
    'list of evidence',
    (n) =>
      report(
        entry('act-0', 'completed', `    evidence:\n${times(n + 1, (i) => `      - https://example.org/${i}\n`)}`),
      ),
  ],
  [
    'list of events',
    (n) => ({
      ...sessions(times(n + 1, (i) => session(i))),
      ...rows(1),
      ...report(entry('act-0', 'completed', `    events: [${list(n, (i) => `taller-${i}`)}]\n`)),
    }),
  ],
  [
    'list of topics',
    (n) => ({
      'plans/red.yaml': `${head}${topic}${good('a')}${times(n, (i) => topic.replace('topics:\n', '').replace('id: tema', `id: tema-${i}`) + good(i))}`,
    }),
  ],
  ['list of rows', (n) => rows(n)],
  [
    'list of rows that continue',
    (n) =>
      rows(n, (i) =>
        i === 0 ? {} : { more: `        continues: fila-${i - 1}\n`, entry: 'kind: pending', word: 'Pendiente' },
      ),
  ],
  ['list of objectives', (n) => oneLine({ objectives: times(n, (i) => activity(`obj-${i}`)) })],
  ['list of activities', (n) => oneLine({ activities: times(n, (i) => activity(`otra-${i}`)) })],
  [
    'list of entries of a calendar',
    (n) =>
      oneLine({
        activities: times(n, (i) => activity(`otra-${i}`)),
        calendar: times(
          n,
          (i) =>
            `          - id: fin-${i}\n            for: [otra-${i}]\n            kind: pending\n            text:\n              es: Pendiente\n`,
        ),
      }),
  ],
  [
    'list of what an entry is for',
    (n) =>
      oneLine({
        activities: times(n + 1, (i) => activity(`otra-${i}`)),
        calendar: `          - id: fin\n            for: [${list(n, (i) => `otra-${i}`)}]\n            kind: pending\n            text:\n              es: Pendiente\n`,
      }),
  ],
  [
    'list of notes',
    (n) =>
      oneLine({
        activities: `${activity('otra')}            notes:\n${times(n + 1, (i) => `              - id: nota-${i}\n                text:\n                  es: Nota\n`)}`,
      }),
  ],
  [
    'list of what supersedes',
    (n) =>
      oneLine({
        activities:
          activity('vieja', `            supersededBy: [${list(n, (i) => `otra-${i}`)}]\n`) +
          times(n + 1, (i) => activity(`otra-${i}`)),
      }),
  ],
  [
    'list of instruments of an activity',
    (n) => ({
      ...instruments(times(n + 1, (i) => instrument(i))),
      ...plan(row(0, { of: `            instruments: [${list(n, (i) => `tratado-${i}`)}]\n` })),
    }),
  ],
  [
    'list of items measured',
    (n) =>
      plan(
        row(0, {
          of: `            measuredBy:\n              register: treaties\n              items: [${list(n, (i) => `tratado-${i}`)}]\n`,
        }),
      ),
  ],
  [
    'list of bodies reported to',
    (n) => ({
      ...members('', times(n + 1, body)),
      ...plan(row(0, { entry: `reportsTo: [${list(n, (i) => `oim-${i}`)}]\n            kind: continuous` })),
    }),
  ],
  [
    'list of evidence of an outcome',
    (n) =>
      plan(
        row(0, {
          word: 'En enero',
          entry:
            `kind: held\n            start: 2008-01-01\n            outcome:\n              evidence:\n${times(n + 1, (i) => `                - https://example.org/${i}\n`)}`.trimEnd(),
        }),
      ),
  ],
  [
    'map of stamps',
    (n) => ({
      ...both(),
      ...rows(n, { text: 'Informar\n              en: Report', word: 'Continuo\n              en: Continuous' }),
      ...stamps(n, (i) => `act-${i}.text`),
    }),
  ],
].map(([name, folder, { most = Number.POSITIVE_INFINITY } = {}]) => ({ name, folder, most }));

/** Validates a folder in one format; the folder is there as long as that takes. */
async function validated(files, format) {
  const at = mkdtempSync(join(tmpdir(), 'crm-plan-growing-'));
  const data = make(at, files);
  const taken = await measured(['validate', '--data', data, '--today', '2008-05-01', '--format', format]);
  rmSync(at, { recursive: true, force: true });
  return taken;
}

/** Prints how the time of each folder grows, the worst first. */
export async function benchGrowing() {
  console.log('\nfolders that grow: one a rule, one a list of the schemas');
  const results = [];
  for (const { name, folder, most } of folders)
    for (const format of ['text', 'json'])
      results.push({
        name: `${name}, ${format}`,
        ...(await grown(sizeOf({ folder, most }), (size) => validated(folder(size), format))),
      });
  printGrown(results, 'folders');
}
