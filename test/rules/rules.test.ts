import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleNames } from '../../src/model/rule-names.ts';
import type { Rule } from '../../src/rules/define.ts';
import { rules } from '../../src/rules/index.ts';
import { dataFolder, fixtures, root } from '../support/folders.ts';
import { findingsOf, places } from '../support/program.ts';

/** What a text fixture can't hold: made by hand. */
const made: Record<string, { raises: (folder: string) => void; nearMiss: (folder: string) => void; at: string }> = {
  'file-too-large': {
    raises: (folder) => writeFileSync(join(folder, 'glossary.yaml'), `terms: # ${'x'.repeat(1_000_000)}\n`),
    nearMiss: (folder) =>
      writeFileSync(
        join(folder, 'glossary.yaml'),
        `terms:\n  - id: termino-a\n    term:\n      es: a\n    source: b\n${`# ${'x'.repeat(70)}\n`.repeat(13_000)}`,
      ),
    at: 'glossary.yaml:1:1 file-too-large',
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
  for (const name of ruleNames.filter((one) => !(one in made))) {
    const fixture = (which: string) => join(fixtures, 'rules', name, which);
    test(`${name} is raised`, async () => {
      const wanted = expected(fixture('raises'));
      const folder = dataFolder(fixture('raises'));
      const found = places(await findingsOf(folder)).filter((place) => !place.startsWith('expected.txt'));
      const exact = existsSync(join(fixture('raises'), 'expected.txt'));
      expect((exact ? found : found.map(withoutColumn)).sort()).toEqual(wanted);
      expect(wanted.some((place) => place.endsWith(` ${name}`))).toBe(true);
    });
    test(`${name} is not raised by a near miss`, async () => {
      expect(places(await findingsOf(dataFolder(fixture('near-miss'))))).toEqual([]);
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
  test('there is a fixture for every rule and none for another', () => {
    const there = [...readdirSync(join(fixtures, 'rules')), ...Object.keys(made)].sort();
    expect(there).toEqual([...ruleNames].sort());
  });
});

describe("a rule's own examples are true", () => {
  const indent = (text: string) => text.replace(/^(?=.)/gm, '      ');
  const head = readFileSync(join(fixtures, 'base/plans/red.yaml'), 'utf8');
  const laid = ({ file, within, also = {} }: NonNullable<Rule['examples']>, text: string, as = file) =>
    dataFolder({ ...also, [as]: within === 'line' ? head + indent(text) : text });

  for (const rule of Object.values(rules)) {
    const { examples } = rule;
    if (!examples) continue;
    test(rule.name, async () => {
      const bad = places(await findingsOf(laid(examples, examples.bad)));
      expect([...new Set(bad.map((place) => place.split(' ').at(-1)))]).toEqual([rule.name]);
      expect(places(await findingsOf(laid(examples, examples.good, examples.goodFile)))).toEqual([]);
    });
  }
  test('only rules about files themselves have none', () => {
    const without = Object.values(rules).filter(({ examples }) => !examples);
    expect(without.map(({ name }) => name)).toEqual(['file-too-large', 'symlink']);
  });
});

describe('a rule is one file and one line in the index', () => {
  test('the files, the names and the index agree', () => {
    const files = readdirSync(join(root, 'src/rules'))
      .map((file) => file.replace('.ts', ''))
      .filter((file) => !['index', 'define', 'check'].includes(file));
    expect(files.sort()).toEqual([...ruleNames].sort());
    expect(Object.keys(rules)).toEqual([...ruleNames]);
    for (const [name, rule] of Object.entries(rules)) expect(rule.name).toBe(name);
  });
});

describe('levels', () => {
  const settings = (level: string) =>
    `${readFileSync(join(fixtures, 'base/crm-plan.yaml'), 'utf8')}rules:\n  calendar-pending: ${level}\n`;
  const pending = readFileSync(join(fixtures, 'rules/calendar-pending/raises/plans/red.yaml'), 'utf8');
  for (const [level, expectation] of [
    ['off', []],
    ['error', ['error']],
    ['warning', ['warning']],
  ] as const)
    test(`the settings can make a rule ${level}`, async () => {
      const folder = dataFolder({ 'plans/red.yaml': pending, 'crm-plan.yaml': settings(level) });
      expect((await findingsOf(folder)).findings.map((one) => one.level)).toEqual(expectation);
    });
  test('rules of reading and schemas are always errors', async () => {
    const text = `${readFileSync(join(fixtures, 'base/crm-plan.yaml'), 'utf8')}rules:\n  yaml-syntax: off\n`;
    const { findings } = await findingsOf(dataFolder({ 'crm-plan.yaml': text }));
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['value-not-allowed', 9]]);
  });
});
