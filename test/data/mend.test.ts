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

describe('where values elsewhere are wrong too, the line is still the one that is told', () => {
  const other = lines.map((line) => line.replace('status: adopted', 'status: adoptado'));

  test('a line that stands too far in or out', async () => {
    let advised = 0;
    for (const [i, line] of other.entries()) {
      if (!line.startsWith('      ')) continue;
      const text = other.map((one, j) => (i === j ? shifted(line, 2) : one));
      const [alone] = await wrongWith(lines.map((one, j) => (i === j ? shifted(line, 2) : one)));
      if (alone?.advice.kind !== 'shift') continue;
      expect(await wrongWith(text)).toContainEqual(alone);
      advised += 1;
    }
    expect(advised).toBeGreaterThan(3);
  });

  test('a forgotten hyphen is one mistake, not one for each key that it makes appear twice', async () => {
    const rows = lines.findIndex((line) => line.includes('- id: fila-base'));
    const row = lines.slice(rows).map((line) => line.replaceAll(/(fila|actividad)-base/g, '$1-dos'));
    const text = [...other, ...row.map((line, i) => (i === 0 ? line.replace('- ', '  ') : line))];
    const wrong = await wrongWith(text);
    expect(wrong.map(({ advice, line }) => [line, advice.kind])).toEqual([[lines.length + 1, 'no-dash']]);
  });
});

test('a dash in the place of the colon is no part of the text', async () => {
  for (const dash of ['-', '–', '—']) {
    const [one] = await wrongWith(
      lines.map((line) => line.replace('es: Tema inventado', `es ${dash} Tema inventado\n      en: Invented topic`)),
    );
    expect(one?.advice).toMatchObject({ kind: 'missing-colon', fixed: 'es: Tema inventado' });
  }
});

test('a code whose hyphen lacks its space is an entry of the list', async () => {
  const text = lines.flatMap((line) =>
    line.includes('for: [actividad-base]')
      ? ['            for:', '              - actividad-base', '              -actividad-otra']
      : [line],
  );
  const [one] = await wrongWith(text);
  expect(one?.advice).toMatchObject({ kind: 'no-space-after-dash', fixed: '- actividad-otra' });
});

test('where the entry may as well begin at the key above, both are named and nothing is changed', async () => {
  const at = lines.findIndex((line) => line.includes('- id: actividad-base'));
  const indent = ' '.repeat((lines[at] ?? '').indexOf('-'));
  const more = ['- id: actividad-uno', '  text: {es: Texto inventado}', '  proposedBy: HN'].map(
    (line) => indent + line,
  );
  const text = [...lines.slice(0, at), ...more, (lines[at] ?? '').replace('- ', '  '), ...lines.slice(at + 1)];
  const wrong = await wrongWith(text);
  expect(wrong.map(({ advice }) => advice)).toMatchObject([{ kind: 'no-dash', above: 'proposedBy' }]);
});

test('what looks like a key is no part of the text above it', async () => {
  const text = lines.map((line) => line.replace(/( +)(es: Tema inventado)/, '$1$2\n$1  nombre: Persona Inventada'));
  const wrong = await wrongWith(text);
  expect(wrong.map(({ advice }) => advice.kind)).not.toContain('goes-on');
});
