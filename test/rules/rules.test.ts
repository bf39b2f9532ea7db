import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleNames } from '../../src/model/rule-names.ts';
import { rules } from '../../src/rules/index.ts';
import { laid } from '../support/examples.ts';
import { dataFolder, fixtures } from '../support/folders.ts';
import { withHistory } from '../support/history.ts';
import { findingsOf, places } from '../support/program.ts';

/** What no text of a file can hold: made by hand. */
const made: Record<string, { raises: (folder: string) => void; nearMiss: (folder: string) => void; at: string }> = {
  'file-too-large': {
    raises: (folder) => writeFileSync(join(folder, 'glossary.yaml'), `terms: # ${'x'.repeat(4_000_000)}\n`),
    nearMiss: (folder) =>
      writeFileSync(
        join(folder, 'glossary.yaml'),
        `terms:\n  - id: termino-a\n    term:\n      es: a\n    source: b\n${`# ${'x'.repeat(70)}\n`.repeat(54_000)}`,
      ),
    at: 'glossary.yaml:1:1 file-too-large',
  },
  'session-ref-missing': {
    raises: (folder) => withHistory(folder, { tag: 'otra' }),
    nearMiss: (folder) => withHistory(folder, {}),
    at: 'sessions.yaml:10:10 session-ref-missing',
  },
  'session-changed-after-close': {
    raises: (folder) => withHistory(folder, { after: [['sessions.yaml', 'end: 2008-02-02', 'end: 2008-02-03']] }),
    nearMiss: (folder) => withHistory(folder, { after: [['sessions.yaml', 'status: planned', 'status: open']] }),
    at: 'sessions.yaml:4:9 session-changed-after-close',
  },
  'id-vanished': {
    raises: (folder) => withHistory(folder, { after: [['plans/red.yaml', 'actividad-uno', 'actividad-dos', 'all']] }),
    nearMiss: (folder) =>
      withHistory(folder, {
        after: [
          [
            'plans/red.yaml',
            '          - id: por-definir\n            toBeDefined: true\n',
            '          - id: definida\n            text:\n              es: Informar cada año\n',
          ],
          ['plans/red.yaml', 'for: [actividad-uno]', 'for: [actividad-uno, definida]'],
        ],
      }),
    at: 'plans/red.yaml:12:13 id-vanished',
  },
  'change-without-decision': {
    raises: (folder) =>
      withHistory(folder, { closing: 'crm-2', after: [['plans/red.yaml', 'es: Informar', 'es: Avisar']] }),
    nearMiss: (folder) =>
      withHistory(folder, { closing: 'crm-2', after: [['plans/red.yaml', 'es: Informar', 'es: INFORMAR']] }),
    at: 'plans/red.yaml:14:17 change-without-decision',
  },
  'decision-without-change': {
    raises: (folder) => withHistory(folder, { closing: 'crm-2', decision: 'amended' }),
    nearMiss: (folder) => withHistory(folder, { closing: 'crm-2', decision: 'deferred' }),
    at: 'decisions/crm-2.yaml:3:11 decision-without-change',
  },
  symlink: {
    raises: (folder) => symlinkSync('sessions.yaml', join(folder, 'glossary.yaml')),
    nearMiss: (folder) => symlinkSync('sessions.yaml', join(folder, '.#sessions.yaml')),
    at: 'glossary.yaml:1:1 symlink',
  },
};

/** The places that a fixture's own comments or its `expected.txt` name. */
function expected(folder: string): string[] {
  const list = join(folder, 'expected.txt');
  if (existsSync(list)) return readFileSync(list, 'utf8').trim().split('\n');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = path.slice(folder.length + 1);
      const lines = readFileSync(path, 'utf8').split('\n');
      return lines.flatMap((line, i) =>
        [...line.matchAll(/# ! ([a-z-]+)/g)].map(([, rule]) => `${file}:${i + 1} ${rule}`),
      );
    })
    .sort();
}

const withoutColumn = (place: string): string => place.replace(/:(\d+):\d+ /, ':$1 ');

describe('each rule finds what it is for, at its place, and nothing that only looks like it', () => {
  for (const name of readdirSync(join(fixtures, 'rules'))) {
    const raises = join(fixtures, 'rules', name, 'raises');
    const nearMiss = join(fixtures, 'rules', name, 'near-miss');
    if (existsSync(raises))
      test(`${name} is raised`, async () => {
        const wanted = expected(raises);
        const found = places(await findingsOf(dataFolder(raises))).filter((place) => !place.startsWith('expected.txt'));
        const exact = existsSync(join(raises, 'expected.txt'));
        expect((exact ? found : found.map(withoutColumn)).sort()).toEqual(wanted);
        expect(wanted.some((place) => place.endsWith(` ${name}`))).toBe(true);
      });
    if (existsSync(nearMiss))
      test(`${name} is not raised by a near miss`, async () => {
        expect(places(await findingsOf(dataFolder(nearMiss)))).toEqual([]);
      });
  }
  for (const [name, { raises, nearMiss, at }] of Object.entries(made)) {
    test(`${name} is raised`, async () => {
      const folder = dataFolder();
      raises(folder);
      expect(places(await findingsOf(folder))).toEqual([at]);
    });
    test(`${name} is not raised by a near miss`, async () => {
      const folder = dataFolder();
      nearMiss(folder);
      expect(places(await findingsOf(folder))).toEqual([]);
    });
  }
  test('every rule has an example or is made here, and no fixture is of anything else', () => {
    const examples = ruleNames.filter((name) => rules[name].examples);
    expect([...examples, ...Object.keys(made)].sort()).toEqual([...ruleNames].sort());
    expect(
      readdirSync(join(fixtures, 'rules')).filter((name) => !(ruleNames as readonly string[]).includes(name)),
    ).toEqual([]);
  });
});

describe('levels', () => {
  const settings = (level: string) =>
    `${readFileSync(join(fixtures, 'base/crm-plan.yaml'), 'utf8')}rules:\n  calendar-pending: ${level}\n`;
  for (const [level, expectation] of [
    ['off', []],
    ['error', ['error']],
    ['warning', ['warning']],
  ] as const)
    test(`the settings can make a rule ${level}`, async () => {
      const { examples } = rules['calendar-pending'];
      if (!examples) throw new Error('no example');
      const folder = laid(examples, 'bad', { 'crm-plan.yaml': settings(level) });
      expect((await findingsOf(folder)).findings.map((one) => one.level)).toEqual(expectation);
    });
  test('rules of reading and schemas are always errors', async () => {
    const text = `${readFileSync(join(fixtures, 'base/crm-plan.yaml'), 'utf8')}rules:\n  yaml-syntax: off\n`;
    const { findings } = await findingsOf(dataFolder({ 'crm-plan.yaml': text }));
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['value-not-allowed', 9]]);
  });
});
