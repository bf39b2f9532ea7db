import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/data/limits.ts';
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
    const [asked] = await problemsOf({
      ...base,
      'glossary.yaml': Array.from({ length: 2_001 }, (_, i) => `? k${i}\n`).join(''),
    });
    expect(asked?.args).toEqual({ kind: 'keys', most: 2_000 });
  });
});

describe('a folder is refused before it is read where its files are too large together', () => {
  const listed = (count: number, size: number) => {
    const entries = Array.from({ length: count }, (_, i) => ({
      path: `plans/p${i}.yaml`,
      kind: 'file' as const,
      size,
    }));
    let read = 0;
    const source = {
      name: 'plan-data',
      list: async () => entries,
      read: async () => {
        read += 1;
        return Buffer.from('x: 1\n');
      },
    };
    return { source, read: () => read };
  };

  test('20,000 reports of 4 KB are not', async () => {
    const { source, read } = listed(20_000, 4_000);
    await load(source);
    expect(read()).toBe(20_000);
  });

  test('26 files of 4 MB are, wherever they come from', async () => {
    const { source, read } = listed(26, 4_000_000);
    await expect(load(source)).rejects.toMatchObject({
      id: 'dataTooLarge',
      args: { commit: null, bytes: 104_000_000 },
    });
    await expect(load({ ...source, commit: 'a'.repeat(40) })).rejects.toMatchObject({
      args: { commit: 'a'.repeat(12) },
    });
    expect(read()).toBe(0);
  });

  test('30 files of 70,000 keys and values are, when it is seen how many there are', async () => {
    const content = Buffer.from(`owner: XA\nrecords:\n${'  - {id: b, name: {es: a}, module: with}\n'.repeat(7_000)}`);
    const entries = Array.from({ length: 60 }, (_, i) => ({
      path: `registers/training/p${i}.yaml`,
      kind: 'file' as const,
      size: content.length,
    }));
    const read: string[] = [];
    const source = {
      name: 'plan-data',
      list: async () => entries,
      read: async (path: string) => {
        read.push(path);
        return content;
      },
    };
    await expect(load(source)).rejects.toMatchObject({ id: 'tooManyValues', args: { commit: null, most: 2_000_000 } });
    expect(read.length).toBeLessThan(40);
    // Also where one content is read once.
    const known = { ...source, list: async () => entries.map((one) => ({ ...one, id: 'a' })) };
    await expect(load(known)).rejects.toMatchObject({ id: 'tooManyValues' });
  });

  test('what is too large alone is told alone: it is not read', async () => {
    const { source, read } = listed(3, 200_000_000);
    expect((await load(source)).problems.filter(({ rule }) => rule === 'file-too-large')).toHaveLength(3);
    expect(read()).toBe(0);
  });
});

test('as many mistakes as a folder can have are all told', async () => {
  const keys = Array.from({ length: 1_900 }, (_, i) => `otra-${i}: x\n`).join('');
  const files = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`plans/p${i}.yaml`, keys]));
  expect((await problemsOf(files)).length).toBeGreaterThan(80 * 1_900);
});

test('a content under many names is read once, and what is wrong with it is told of each', async () => {
  const contents = { good: base['plans/red.yaml'] ?? '', wrong: 'x: 1\n', broken: 'x: [\n' };
  const entries = Object.keys(contents).flatMap((id) =>
    ['a', 'b'].map((name) => ({ path: `plans/${id}-${name}.yaml`, kind: 'file' as const, size: 10, id })),
  );
  const read: string[] = [];
  const { problems, plans } = await load({
    name: 'plan-data',
    list: async () => [...entries, { path: 'sessions.yaml', kind: 'file', size: 10, id: 'wrong' }],
    read: async (path) => {
      read.push(path);
      return Buffer.from(contents[entries.find((one) => one.path === path)?.id as 'wrong'] ?? contents.wrong);
    },
  });
  expect(read).toEqual(['plans/good-a.yaml', 'plans/wrong-a.yaml', 'plans/broken-a.yaml', 'sessions.yaml']);
  const told = (name: string) =>
    problems.filter(({ at }) => at.file === `plans/${name}.yaml`).map(({ rule, args }) => [rule, args]);
  for (const id of ['wrong', 'broken']) expect(told(`${id}-b`)).toEqual(told(`${id}-a`));
  expect(told('wrong-b').length).toBeGreaterThan(0);
  expect(told('good-b')).toMatchObject([['wrong-place', { name: 'plans/good-b.yaml' }]]);
  expect(plans.map(({ file }) => file)).toEqual(['plans/good-a.yaml', 'plans/good-b.yaml']);
});

test('of a hundred thousand mistakes of one file the first are told, and nothing ends the program', async () => {
  const found = await problemsOf({ ...base, 'waivers.yaml': `waivers: [${'{},'.repeat(70_000)}]\n` });
  expect(found.length).toBe(limits.mistakes + 1);
}, 60_000);
