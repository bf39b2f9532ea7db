import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleNames } from '../../src/model/rule-names.ts';
import { markedLines, shown, yaml } from '../../src/rules/define.ts';
import { rules } from '../../src/rules/index.ts';
import { laid, marked } from '../support/examples.ts';
import { root } from '../support/folders.ts';
import { findingsOf, places } from '../support/program.ts';

const withoutColumn = (place: string): string => place.replace(/:(\d+):\d+ /, ':$1 ');

/** Where the column says more than the line. */
const columns: Readonly<Record<string, string>> = {
  encoding: 'glossary.yaml:4:14 encoding',
  'yaml-syntax': 'plans/red.yaml:30:19 yaml-syntax',
  'translation-missing': 'members.yaml:4:7 translation-missing',
};

/** What is found again, where an example is of a waiver that holds no more. */
const foundAgain: Readonly<Record<string, string>> = { 'waiver-lapsed': 'plans/red.yaml:11 wording-pending' };

describe("a rule's example is true: the rule is raised on the marked line, and not where it was corrected", () => {
  for (const { name, examples } of Object.values(rules)) {
    if (!examples) continue;
    test(name, async () => {
      const lines = marked(examples).map((place) => `${place} ${name}`);
      expect(lines).not.toEqual([]);
      const found = places(await findingsOf(laid(examples, 'bad'))).filter(
        (place) => withoutColumn(place) !== foundAgain[name],
      );
      expect([...new Set(found.map(withoutColumn))].sort()).toEqual([...lines].sort());
      if (columns[name]) expect(found).toEqual([columns[name]]);
      expect(places(await findingsOf(laid(examples, 'good')))).toEqual([]);
    });
  }
});

describe('every rule has one example, which reads like a file', () => {
  test('only rules about files themselves and about the past have none', () => {
    const without = Object.values(rules).filter(({ examples, group }) => !examples && group !== 'sessions');
    expect(without.map(({ name }) => name)).toEqual(['file-too-large', 'symlink']);
  });

  test('its lines are lines', () => {
    for (const name of ruleNames) {
      const source = readFileSync(join(root, `src/rules/${name}.ts`), 'utf8');
      const written = /^ {2}examples: \{\n[\s\S]*?^ {2}\},\n/m.exec(source)?.[0] ?? '';
      expect([name, written !== '']).toEqual([name, rules[name].examples !== undefined]);
      expect(written, name).not.toContain('\\n');
    }
  });

  test('is written in the indentation of the code, with marks that people do not see', () => {
    const text = yaml`
      sessions:
        - id: crm-1 # !
          kind: crm # not ! a mark
    `;
    expect(text).toBe('sessions:\n  - id: crm-1 # !\n    kind: crm # not ! a mark\n');
    expect(shown(text)).toBe('sessions:\n  - id: crm-1\n    kind: crm # not ! a mark\n');
    expect(markedLines(text)).toEqual([2]);
  });
});

test('a rule is one file and one line in the index', () => {
  const files = readdirSync(join(root, 'src/rules'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace('.ts', ''))
    .filter(
      (file) =>
        !['index', 'define', 'check', 'outstanding-since', 'member-codes', 'example-folders', 'waiver-words'].includes(
          file,
        ),
    );
  expect(files.sort()).toEqual([...ruleNames].sort());
  expect(Object.keys(rules)).toEqual([...ruleNames]);
  for (const [name, rule] of Object.entries(rules)) expect(rule.name).toBe(name);
});
