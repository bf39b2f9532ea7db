import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { parse } from '../../src/data/parse.ts';
import type { SyntaxAdvice } from '../../src/model/reading.ts';
import { fixtures } from '../support/folders.ts';
import { inMemory } from '../support/memory.ts';
import { typed } from '../support/typed.ts';

const path = 'plans/red.yaml';
const lines = readFileSync(join(fixtures, 'base', path), 'utf8')
  .trimEnd()
  .split('\n');

/** What is wrong with the plan when it reads so. */
const wrongWith = async (text: readonly string[]) => {
  const { problems, files } = await load(inMemory({ [path]: `${text.join('\n')}\n` }));
  return problems
    .filter(({ at }) => at.file === path)
    .map(({ args, at }) => ({
      advice: args as SyntaxAdvice,
      line: 'from' in at ? (files.get(path)?.range(at.from, at.to).line ?? 0) : 0,
    }));
};

const dataOf = (text: readonly string[]): unknown => parse(path, `${text.join('\n')}\n`).data;

const shifted = (line: string, by: number): string => (by > 0 ? ' '.repeat(by) + line : line.slice(-by));

/** The text after its reader did what the advice says. */
const followed = (text: readonly string[], one: { advice: SyntaxAdvice; line: number }): readonly string[] =>
  typed(text, { ...one, column: 0 }) ?? [];

describe('a line that stands too far in or out is one finding, and doing what it says leaves nothing wrong', () => {
  for (const by of [-4, -3, -2, -1, 1, 2, 3, 4])
    test(`${by} spaces`, async () => {
      let advised = 0;
      for (const [i, line] of lines.entries()) {
        if (by < 0 && !line.startsWith(' '.repeat(-by))) continue;
        const text = lines.map((one, j) => (i === j ? shifted(line, by) : one));
        const wrong = await wrongWith(text);
        expect(wrong.length).toBeLessThanOrEqual(1);
        const [one] = wrong;
        if (!one) continue;
        expect([i + 1, one.advice.kind]).toEqual([i + 1, 'shift']);
        expect(dataOf(followed(text, one))).toEqual(dataOf(lines));
        advised += 1;
      }
      expect(advised).toBeGreaterThan(5);
    });
});

test('a hyphen that was forgotten is put where it was', async () => {
  for (const [i, line] of lines.entries()) {
    if (!/^\s*- id/.test(line)) continue;
    const text = lines.map((one, j) => (i === j ? one.replace('- ', '  ') : one));
    const [one] = await wrongWith(text);
    // A list of one entry without its hyphen is a group of keys: that is another finding.
    if (one?.advice.kind === 'no-dash') expect(followed(text, one)).toEqual(lines);
    else expect(one?.advice).toMatchObject({ expected: 'list', found: 'map' });
  }
});
