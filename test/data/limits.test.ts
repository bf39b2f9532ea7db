import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { fixtures, planData } from '../support/folders.ts';
import { inMemory } from '../support/memory.ts';

const base = Object.fromEntries(
  ['crm-plan.yaml', 'members.yaml', 'sessions.yaml', 'plans/red.yaml'].map((path) => [
    path,
    readFileSync(join(fixtures, 'base', path), 'utf8'),
  ]),
);
const problemsOf = async (files: Readonly<Record<string, string>>) => (await load(inMemory(files))).problems;

/** The plan of 2008 with its topics again and again, the ids of each time apart. */
function longPlan(rows: number): { readonly text: string; readonly rows: number } {
  const text = readFileSync(join(planData, 'plans/red-2008.yaml'), 'utf8');
  const [head = '', topics = ''] = text.split(/(?<=^topics:\n)/m);
  const once = topics.match(/^ {6}- id: /gm)?.length ?? 1;
  const times = Math.ceil(rows / once);
  const again = (i: number) =>
    topics.replace(/^( *(?:- )?)(id|for|continues)(: .*)$/gm, (_line, indent: string, key: string, value: string) => {
      return `${indent}${key}${value.replace(/[a-z][a-z0-9-]*/g, `$&-${i}`)}`;
    });
  return { text: head + Array.from({ length: times }, (_, i) => again(i)).join(''), rows: once * times };
}

describe('what people have is far from the limits', () => {
  test('a plan of 2,000 rows like those of 2008 is read', async () => {
    const { text, rows } = longPlan(2_000);
    expect(rows).toBeGreaterThanOrEqual(2_000);
    expect(text.length).toBeGreaterThan(1_200_000);
    expect(await problemsOf({ ...base, 'plans/red-2008.yaml': text })).toEqual([]);
  });

  test('the stamps of 10,000 texts in two languages are read', async () => {
    const stamp = '    source: 0123456789abcdef\n    folded: 0123456789abcdef\n    status: unofficial\n';
    const text = Array.from({ length: 10_000 }, (_, i) => `actividad-${i}.text:\n  es:\n${stamp}  en:\n${stamp}`).join(
      '',
    );
    expect(await problemsOf({ ...base, 'translations.lock.yaml': text })).toEqual([]);
  });

  test('of any other file, no map has more than 2,000 keys', async () => {
    const text = Array.from({ length: 2_001 }, (_, i) => `k${i}: v\n`).join('');
    const [problem] = await problemsOf({ ...base, 'glossary.yaml': text });
    expect(problem?.args).toEqual({ kind: 'keys', most: 2_000 });
  });
});
