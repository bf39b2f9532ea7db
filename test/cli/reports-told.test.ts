import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { example, inRepository } from '../support/repos.ts';

/** The example with texts replaced in its files; what stands before nothing is put at the end. */
async function changed(files: Readonly<Record<string, readonly (readonly [string, string])[]>>): Promise<string> {
  const folder = await example();
  for (const [file, replacements] of Object.entries(files)) {
    const path = join(folder, 'plan-data', file);
    let text = readFileSync(path, 'utf8');
    for (const [from, to] of replacements) {
      if (!text.includes(from)) throw new Error(`${file} doesn't hold: ${from}`);
      text = from === '' ? text + to : text.replace(from, () => to);
    }
    writeFileSync(path, text);
  }
  return folder;
}

/** What a command prints, spaces made single. */
async function printed(folder: string, argv: readonly string[], today?: string): Promise<string> {
  const { code, out, err } = await inRepository(folder, [...argv, '--lang', 'en'], today);
  if (code !== 0) throw new Error(err + out);
  return out.replace(/\s+/g, ' ');
}

/** What a document says in English. */
async function rendered(folder: string, ...of: readonly string[]): Promise<string> {
  const { code, err, out } = await inRepository(folder, ['render', ...of, '--format', 'markdown', '--lang', 'en']);
  if (code !== 0) throw new Error(err);
  return readFileSync(join(folder, out.trim()), 'utf8');
}

const schools =
  '          - id: campanas-escuelas\n            text:\n              es: Llevar las campañas a las escuelas de las zonas de frontera\n              en: Take the campaigns to the schools of border areas\n            origin: XA\n';
const wording = 'Take the campaigns to the schools of border areas';

describe('what was reported on an activity that the plan no longer has', () => {
  const gone = () =>
    changed({
      'plans/plan-de-ejemplo.yaml': [
        [schools, ''],
        ['for: [campanas-informar, campanas-escuelas]', 'for: [campanas-informar]'],
      ],
      'reports/crm-9/XB.yaml': [
        [
          '  - activity: campanas-escuelas\n    status: not-applicable\n    reason:\n      es: No hay escuelas en las zonas de frontera (inventado).\n',
          '',
        ],
      ],
      'reports/crm-8/XB.yaml': [
        ['', '  - activity: campanas-escuelas\n    status: in-progress\n    progress:\n      es: Tres escuelas.\n'],
      ],
    });

  test('is in the summary of the reports, in the words that the plan had', async () => {
    const text = await rendered(await gone(), 'summary', 'crm-8');
    const [, last = ''] = text.split('## Activities that are no longer in the plan');
    expect(last).toContain(wording);
    expect(last).toContain('Tres escuelas.');
    expect(last).toMatch(/Outstanding from: High Coast, Northern Islands/);
  });

  test('is called by those words in the list of reports and in the report', async () => {
    const folder = await gone();
    expect(await printed(folder, ['report', 'list', 'crm-8'])).toContain(wording);
    expect(await rendered(folder, 'report', 'crm-8', 'XB')).toContain(wording);
  });
});

describe('of a meeting that is part of a session', () => {
  const withPart = () =>
    changed({
      'sessions.yaml': [
        [
          '',
          '\n  - id: red-1\n    kind: network\n    start: 2027-05-10\n    end: 2027-05-10\n    partOf: crm-9\n    status: planned\n',
        ],
      ],
      'plans/plan-de-ejemplo.yaml': [['reportsTo: [crm]', 'reportsTo: [crm, network]']],
    });

  test('the summary has all reports that it counts: those to the session', async () => {
    const text = await rendered(await withPart(), 'summary', 'red-1');
    expect(text).toContain('# Summary of the reports to the IX EC');
    expect(text).toContain('3 of 6 received');
    expect(text).toContain('Las dos campañas terminaron.');
  });

  test('preparing it says which reports to it are still outstanding, and how to ask for them', async () => {
    const text = await printed(await withPart(), ['session', 'prepare', 'red-1']);
    expect(text).not.toContain('No report is due');
    expect(text).toContain('received: 3 of 6');
    expect(text).toContain('crm-plan remind crm-9');
  });
});

test('where the next meeting wants no reports, those to the session after it are shown, not those to the last of all', async () => {
  const folder = await changed({
    'sessions.yaml': [
      [
        '',
        '\n  - id: red-1\n    kind: network\n    start: 2027-01-10\n    end: 2027-01-10\n    status: planned\n\n  - id: crm-10\n    kind: crm\n    number: 10\n    start: 2029-05-10\n    end: 2029-05-12\n    reportsDue: 2029-04-15\n    status: planned\n',
      ],
    ],
  });
  for (const argv of [['report', 'list'], ['status']])
    expect(await printed(folder, argv)).toContain('Reports to the IX EC Deadline: 15 April 2027. 3 of 6 received');
  expect(await rendered(folder, 'status')).toContain('Reports to the IX EC');
});

test('a letter counts as overdue what fell due since the country is a member, and no more', async () => {
  const folder = await changed({
    'members.yaml': [['    language: en\n', '    language: en\n    from: 2025-04-20\n']],
  });
  const letter = (lang: string) =>
    inRepository(folder, ['remind', '--country', 'XC', '--lang', lang], '2027-06-01').then(({ out }) =>
      out.replace(/\s+/g, ' '),
    );
  expect(await letter('en')).toContain('before the country became a member');
  expect(await letter('en')).toContain('Two reports are overdue; another remains to be submitted.');
});

test('a letter names an instrument also where its abbreviation stands inside another word', async () => {
  const folder = await changed({
    'instruments.yaml': [
      [
        '      en: Example Protocol (invented)\n',
        '      en: Example Protocol (invented)\n    shortTitle:\n      es: ION\n      en: ION\n',
      ],
    ],
    'plans/plan-de-ejemplo.yaml': [
      [
        '            responsible: countries\n',
        '            responsible: countries\n            instruments: [protocolo-de-ejemplo]\n',
      ],
    ],
  });
  const { out } = await inRepository(folder, ['remind', '--country', 'XC']);
  expect(out.replace(/\s+/g, ' ')).toContain(
    'Exchange information on the campaigns of each country (Example Protocol (invented))',
  );
});
