import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, fixtures } from '../support/folders.ts';
import { withHistory } from '../support/history.ts';
import { findingsOf, places } from '../support/program.ts';

describe('one mistake is one finding', () => {
  test('a decision on an item that there is not says nothing of what changed or not', async () => {
    const folder = dataFolder();
    withHistory(folder, {
      closing: 'crm-2',
      decision: 'adopted',
      after: [['plans/red.yaml', 'es: Informar', 'es: Avisar']],
    });
    expect(places(await findingsOf(folder))).toEqual([
      'decisions/crm-2.yaml:3:11 decision-without-change',
      'plans/red.yaml:14:17 change-without-decision',
    ]);
    const path = join(folder, 'decisions/crm-2.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('por-definir', 'por-definirr'));
    expect(places(await findingsOf(folder))).toEqual([
      'decisions/crm-2.yaml:1:10 session-changed-after-close',
      'decisions/crm-2.yaml:3:11 unknown-reference',
    ]);
  });

  test('of a report whose name and content disagree nothing is said of who handed it in', async () => {
    const contacts = (country: string) =>
      `country: ${country}\ncontacts:\n  - id: ${country.toLowerCase()}-enlace\n    roles: [campaigns]\n    institution: {es: Inventada}\n    position: {es: Inventado}\n    languages: [es]\n    since: 2008-01-01\n    confirmed: 2008-01-01\n`;
    const report = (reporter: string) =>
      `reporter: ${reporter}\nsession: crm-1\nsubmittedBy: hn-enlace\naudience: public\nentries:\n  - activity: actividad-base\n    status: in-progress\n`;
    const files = { 'contacts/HN.yaml': contacts('HN'), 'contacts/SV.yaml': contacts('SV') };
    expect(places(await findingsOf(dataFolder({ ...files, 'reports/crm-1/HN.yaml': report('HN') })))).toEqual([]);
    expect(places(await findingsOf(dataFolder({ ...files, 'reports/crm-1/HN.yaml': report('SV') })))).toEqual([
      'reports/crm-1/HN.yaml:1:11 wrong-place',
    ]);
    expect(places(await findingsOf(dataFolder({ ...files, 'reports/crm-1/SV.yaml': report('SV') })))).toEqual([
      'reports/crm-1/SV.yaml:3:14 unknown-reference',
    ]);
  });
});

describe('one mistake hides nothing and blames nothing else', () => {
  test('a plan copied under another name is not all of its things again', async () => {
    const copy = readFileSync(join(fixtures, 'base/plans/red.yaml'), 'utf8');
    expect(places(await findingsOf(dataFolder({ 'plans/otro.yaml': copy })))).toEqual([
      expect.stringMatching(/^plans\/otro\.yaml:\d+:\d+ wrong-place$/),
    ]);
  });

  test('where the members cannot be read, no report is asked for a text in a language that it may not be in', async () => {
    const report =
      'reporter: HN\nsession: crm-1\naudience: public\nentries:\n  - activity: actividad-base\n    status: in-progress\n    progress: {en: Invented}\n';
    const files = { 'reports/crm-1/HN.yaml': report };
    expect(places(await findingsOf(dataFolder(files)))).toEqual(['reports/crm-1/HN.yaml:7:16 missing-key']);
    expect(places(await findingsOf(dataFolder({ ...files, 'members.yaml': 'countries: no\n' })))).toEqual([
      'members.yaml:1:12 wrong-type',
    ]);
  });
});

describe('what Notepad adds to a name', () => {
  test('keeps a file from being read, which is an error, as for any other data file', async () => {
    const { findings } = await findingsOf(dataFolder({ 'decisions/crm-1.yaml.txt': 'session: crm-1\n' }));
    expect(findings).toMatchObject([
      {
        rule: 'unknown-file',
        level: 'error',
        hint: expect.stringContaining('Llámelo «decisions/crm-1.yaml». Windows muestra'),
      },
    ]);
  });
});

test('a deadline for reports to a part of a meeting: the only thing to do is to delete it, and that ends it', async () => {
  const found = async (due: string) => {
    const sessions = `sessions:\n  - id: crm-1\n    kind: crm\n    number: 1\n    status: planned\n  - id: red-1\n    kind: network\n    partOf: crm-1\n${due}    status: planned\n`;
    const { findings } = await findingsOf(dataFolder({ 'sessions.yaml': sessions }));
    return findings.map(({ rule, line, message, hint }) => `${line} ${rule}: ${message} → ${hint}`);
  };
  expect(await found('    reportsDue: 2009-04-01\n')).toEqual([
    '9 value-not-allowed: Una reunión que es parte de otra («partOf») no tiene plazo propio: los informes se entregan dentro del plazo de esa otra. → Borre la línea «reportsDue»; el plazo va en la reunión que «partOf» nombra.',
  ]);
  expect(await found('')).toEqual([]);
});

describe('a file of a body states its language', () => {
  const found = async (files: Readonly<Record<string, string>>) =>
    (await findingsOf(dataFolder(files))).findings.map(
      ({ file, line, rule, message, hint }) => `${file}:${line} ${rule}: ${message} → ${hint}`,
    );
  const report = (reporter: string, more: string) =>
    `reporter: ${reporter}\nsession: crm-1\n${more}audience: public\nentries:\n  - activity: actividad-base\n    status: in-progress\n`;
  const told =
    'missing-key: Falta «language» (el idioma de los textos de este archivo). → Añada una línea «language:» con el código del idioma, como language: es';

  test('a report: where it does not, and has texts in another than the source’s, that is told and nothing else', async () => {
    const english = '    progress:\n      en: Two campaigns\n';
    const path = 'reports/crm-1/oim.yaml';
    expect(await found({ [path]: report('oim', '') })).toEqual([]);
    expect(await found({ [path]: report('oim', '') + english })).toEqual([`${path}:1 ${told}`]);
    expect(await found({ [path]: report('oim', 'language: en\n') + english })).toEqual([]);
  });

  test('a country has a language of its own', async () => {
    expect(await found({ 'reports/crm-1/HN.yaml': report('HN', '') })).toEqual([]);
  });
});
