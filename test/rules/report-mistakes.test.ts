import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, fixtures } from '../support/folders.ts';
import { findingsOf } from '../support/program.ts';

/** A report as a country writes it by hand; nothing is wrong with it. */
const sound = `reporter: HN
session: crm-2
submitted: 2008-04-20
entries:
  - activity: actividad-base
    status: in-progress
    progress:
      es: Dos campañas en curso
`;

type Mistake = readonly [what: string, from: string, to: string, rule: string, said: RegExp];

/** Everyday mistakes, each with the one finding that it gives and what has to be in its sentences. */
const mistakes: readonly Mistake[] = [
  [
    'an unknown activity',
    'activity: actividad-base',
    'activity: actividad-bases',
    'unknown-reference',
    /Cámbielo por actividad-base/,
  ],
  ["another country's code", 'reporter: HN', 'reporter: SV', 'wrong-place', /HN/],
  ['a code in small letters', 'reporter: HN', 'reporter: hn', 'wrong-place', /HN/],
  ["a country's name", 'reporter: HN', 'reporter: Honduras', 'wrong-format', /Escriba: HN/],
  ['a session that there is not', 'session: crm-2', 'session: crm-3', 'wrong-place', /crm-2/],
  ["a session's number", 'session: crm-2', 'session: II', 'wrong-format', /Escriba: crm-2/],
  ['a status in Spanish', 'status: in-progress', 'status: en curso', 'value-not-allowed', /in-progress/],
  [
    'a day that does not exist',
    'submitted: 2008-04-20',
    'submitted: 2008-04-31',
    'wrong-format',
    /no existe en el calendario/,
  ],
  ['a day in words', 'submitted: 2008-04-20', 'submitted: 20 de abril', 'wrong-format', /como 2008-05-06|Por ejemplo/],
  [
    'two entries for one activity',
    '  - activity',
    '  - activity: actividad-base\n    status: not-started\n  - activity',
    'report-duplicate',
    /Junte los dos/,
  ],
  ['not applicable without a reason', 'status: in-progress', 'status: not-applicable', 'reason-missing', /reason/],
  ['a key in Spanish', '    progress:', '    avances:', 'unknown-key', /progress/],
  ['a text without its language', 'progress:\n      es: Dos', 'progress: Dos', 'wrong-type', /es:/],
  ['a text in another language alone', '      es: Dos', '      en: Dos', 'missing-key', /español/],
  [
    'evidence that is no address',
    '    progress:',
    '    evidence: [campanas.pdf]\n    progress:',
    'wrong-format',
    /https/,
  ],
  ['unchanged, and a status', '    progress:', '    unchanged: true\n    progress:', 'value-not-allowed', /unchanged/],
  [
    'an event that there is not',
    '    progress:',
    '    events: [taller]\n    progress:',
    'unknown-reference',
    /ninguna reunión/,
  ],
  ['no entries', 'entries:', 'entradas:', 'unknown-key', /entries/],
  ['no status', '    status: in-progress\n', '', 'missing-key', /status/],
  ['a colon in a text', 'es: Dos campañas en curso', 'es: Avance: dos campañas', 'yaml-syntax', /comillas/],
  ['a tab', '      es: Dos', '\t\tes: Dos', 'yaml-syntax', /tabulador/],
  ['no hyphen', '  - activity', '    activity', 'wrong-type', /guion|lista|corchetes/],
  ['a curly quote', 'es: Dos campañas en curso', 'es: “Dos campañas en curso”', 'yaml-syntax', /rectas/],
];

describe('a report by hand: one mistake is one finding that says what to do', () => {
  test('the report itself is sound', async () => {
    expect(
      (await findingsOf(dataFolder({ 'crm-plan.yaml': settings, 'reports/crm-2/HN.yaml': sound }))).findings,
    ).toEqual([]);
  });

  for (const [what, from, to, rule, said] of mistakes)
    test(what, async () => {
      expect(sound).toContain(from);
      const folder = dataFolder({ 'crm-plan.yaml': settings, 'reports/crm-2/HN.yaml': sound.replace(from, to) });
      const { findings } = await findingsOf(folder);
      expect(findings.map((one) => one.rule)).toEqual([rule]);
      expect(`${findings[0]?.message} ${findings[0]?.hint}`.replace(/\s+/g, ' ')).toMatch(said);
    });

  for (const [what, text] of [
    ['HTML', 'es: <script>alert(1)</script>'],
    ['a formula', "es: '=1+1'"],
  ] as const)
    test(`${what} in a text is text`, async () => {
      const report = sound.replace('es: Dos campañas en curso', text);
      expect(
        (await findingsOf(dataFolder({ 'crm-plan.yaml': settings, 'reports/crm-2/HN.yaml': report }))).findings,
      ).toEqual([]);
    });
});

const settings = 'formatVersion: 1\nlanguages: [es]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: private\n';

test('a report is not submitted by the contact point of another country, also where the own ones are not recorded', async () => {
  const contacts = (country: string, id: string) =>
    `country: ${country}\ncontacts:\n  - {id: ${id}, roles: [liaison-trafficking], institution: {es: Cancillería}, position: {es: Dirección}, languages: [es], since: 2006-01-01, confirmed: 2008-04-01}\n`;
  const found = async (submittedBy: string, own: Readonly<Record<string, string>> = {}) => {
    const report = sound.replace('entries:', `submittedBy: ${submittedBy}\nentries:`);
    const files = { 'contacts/SV.yaml': contacts('SV', 'sv-enlace'), 'reports/crm-2/HN.yaml': report, ...own };
    return (await findingsOf(dataFolder({ 'crm-plan.yaml': settings, ...files }))).findings.map(
      ({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`,
    );
  };
  const another = [
    expect.stringMatching(
      /^unknown-reference reports\/crm-2\/HN\.yaml:4 .* no es ningún punto de contacto de este país/,
    ),
  ];
  expect(await found('sv-enlace')).toEqual(another);
  expect(await found('sv-enlace', { 'contacts/HN.yaml': contacts('HN', 'hn-enlace') })).toEqual(another);
  expect(await found('hn-enlace', { 'contacts/HN.yaml': contacts('HN', 'hn-enlace') })).toEqual([]);
  // Who stands in a file that is not there is not known.
  expect(await found('hn-enlace')).toEqual([]);
});

test('an activity is named by its words, and not by its id', async () => {
  const entry = (status: string) => `  - activity: actividad-base\n    status: ${status}\n`;
  const report = (entries: string) =>
    `reporter: HN\nsession: crm-2\nsubmitted: 2008-04-20\naudience: public\nentries:\n${entries}`;
  const said = async (entries: string) =>
    (await findingsOf(dataFolder({ 'reports/crm-2/HN.yaml': report(entries) }))).findings.map(
      ({ rule, message }) => `${rule}: ${message}`,
    );
  expect(await said(entry('completed') + entry('completed'))).toEqual([
    expect.stringMatching(/^evidence-missing: .* la actividad «Informar» /),
    expect.stringMatching(/^report-duplicate: .* la actividad «Informar» /),
    expect.stringMatching(/^evidence-missing: .* la actividad «Informar» /),
  ]);
  expect(await said(entry('not-applicable'))).toEqual([
    expect.stringMatching(/^reason-missing: .* la actividad «Informar» /),
  ]);
});

test('of a country that is no member any more it is said what it owes, and not to remind it', async () => {
  const hints = async (until: string) => {
    const members = `countries:
  - code: HN
    name:
      es: Honduras
    language: es
${until}bodies:
  - id: network
    name:
      es: Red
  - id: crm
    name:
      es: Conferencia
`;
    const sessions =
      'sessions:\n  - id: crm-1\n    kind: crm\n    number: 1\n    start: 2008-03-06\n    end: 2008-03-07\n    reportsDue: 2008-03-01\n    status: open\n';
    const base = readFileSync(join(fixtures, 'base/plans/red.yaml'), 'utf8');
    const plan = base.replace(
      'kind: continuous\n',
      'kind: continuous\n            reportsTo: [crm]\n            reportsBy: countries\n',
    );
    const folder = dataFolder({ 'members.yaml': members, 'sessions.yaml': sessions, 'plans/red.yaml': plan });
    const { findings } = await findingsOf(folder);
    return findings.filter(({ rule }) => rule === 'report-missing').map(({ hint }) => hint);
  };
  const written =
    'Si el informe ya llegó, escriba en él el día de su entrega (submitted) y un estado en cada actividad.';
  expect(await hints('')).toEqual([`Recuérdeselo al país. ${written}`]);
  expect(await hints('    until: 2008-04-01\n')).toEqual([written]);
});
