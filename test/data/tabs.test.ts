import { describe, expect, test } from 'vitest';
import { planWith, toldOf } from '../support/told.ts';

const lines = planWith().split('\n');
const entries = lines.flatMap((line, at) => (/^ +- id:/.test(line) ? [at] : []));

/** Ways in which a tab comes before an entry of a list. */
const ways: Readonly<Record<string, (line: string) => string>> = {
  'in place of all spaces': (line) => line.replace(/^ */, '\t'),
  'behind the spaces': (line) => line.replace(/^ */, '$&\t'),
  'before the spaces': (line) => `\t${line}`,
  'in place of two spaces': (line) => line.replace(/^ {2}/, '\t'),
};

describe('a tab before an entry of a list is told as a tab, and in its line', () => {
  for (const [name, change] of Object.entries(ways))
    test(name, async () => {
      const others: unknown[] = [];
      for (const at of entries) {
        const told = await toldOf(lines.map((line, i) => (i === at ? change(line) : line)).join('\n'));
        const isTold = told.some(({ line, advice }) => line === at + 1 && advice.kind === 'tab');
        if (!isTold || told.length > 1) others.push([at + 1, ...told.map(({ line, advice }) => [line, advice])]);
      }
      expect(others).toEqual([]);
    });
});
