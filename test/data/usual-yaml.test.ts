import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { lex, lexemes } from '../../src/data/lexemes.ts';
import { limits } from '../../src/data/limits.ts';
import { parseInFull } from '../../src/data/parse.ts';
import { readUsual, usualFile } from '../../src/data/usual-yaml.ts';
import type { KeyPath } from '../../src/model/findings.ts';
import type { DataFile } from '../../src/model/snapshot.ts';
import { emptyFolder, fixtures, planData } from '../support/folders.ts';
import { numRuns } from '../support/memory.ts';

import { crmPlan } from '../support/program.ts';
import { allOf } from '../support/same-data.ts';

const path = 'plans/red.yaml';

/**
 * Whether a text is read; what is read is what the parser of `yaml` reads, and nothing is wrong with it. With the line breaks of
 * Windows it is read just so.
 */
function isRead(text: string, as = path): boolean {
  const onWindows = text.includes('\r') ? null : isReadAsItIs(text.replaceAll('\n', '\r\n'), as);
  const isIt = isReadAsItIs(text, as);
  if (onWindows !== null) expect(onWindows).toBe(isIt);
  return isIt;
}

function isReadAsItIs(text: string, as: string): boolean {
  const data = readUsual(as, text);
  if (data === undefined) return false;
  const { file, data: inFull, problems, yesOrNo } = parseInFull(as, text);
  expect({ problems, yesOrNo }).toEqual({ problems: [], yesOrNo: [] });
  expect(allOf(data)).toBe(allOf(inFull));
  const quick = usualFile(as, text);
  for (const at of pathsIn(data)) expect(placesAt(quick, at)).toEqual(placesAt(file, at));
  return true;
}

/** The data files in a folder, by their paths. */
const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [relative(folder, file), readFileSync(file, 'utf8')]),
  );

const suite: Readonly<Record<string, { readonly title: string; readonly yaml: string }>> = JSON.parse(
  readFileSync(join(fixtures, 'yaml-test-suite/cases.json'), 'utf8'),
);

/** Texts that stand in the hand-written and made files: what is changed a little to see what no longer is read. */
const seeds = (): readonly string[] => [
  ...[...filesIn(planData).values(), ...filesIn(fixtures).values()],
  ...Object.values(suite).map(({ yaml }) => yaml),
  handWritten,
];

const handWritten = `# All that is read, once.
key: value   # a comment
other-key_2.x:   "a \\"text\\" in \\\\ quotes"
apostrophes: 'it''s'
number: 12
zero: 0
truth: true
lie: false
day: 2008-05-06
time: 12:30
phone: 506 2222-3333
with-code: +999 2222 2222
hash: 0123456789abcdef
# between
list:
  # above an entry
  - one
  - two words, with a comma
  - - nested
    - list
  -
    key: below
  - key: beside
    text: >-
      folded over
      two lines

      and a paragraph


      and another
    literal: |
      first
        deeper
      last

same:
- level
- id: x
  for: [a, b-c, "d e", 'f', 12, true, [nested], {k: v}, [], https://a.example.org/b?c=d&e, {k: https://b.example.org/}]
empty: {}
last-comma: [a, {b: c, }, [d,],]
over-lines: [
  a, b,

    c, {d: e,
     f: g
  }
  , h,
  ]
stamp: {en: {source: "0123", status: unofficial}, es: {}}
país: Honduras
año-1: 2008
accents: ¿Cuándo? «Mañana» – “ya”
last: >
  end
`;

describe('what is read in one pass is what the parser reads', () => {
  test('a text with all that is read', () => {
    expect(isRead(handWritten)).toBe(true);
  });

  test('addresses in brackets, and whatever else has a colon there', () => {
    const sign = fc.constantFrom('a', 'https', ':', '/', '//', '.', '?', '#', ' ', ',', '[', ']', '-', '"', '1');
    const line = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => `k: [${signs.join('')}]\n`);
    let read = 0;
    fc.assert(
      fc.property(line, (text) => {
        if (isRead(text) && text.includes(':/')) read += 1;
      }),
      { numRuns: numRuns * 10 },
    );
    expect(read).toBeGreaterThan(numRuns / 100);
  });

  test('brackets over several lines, of a key and of an entry, however deep the lines stand', () => {
    const sign = fc.constantFrom(
      'a',
      ',',
      '[',
      ']',
      '{b: ',
      '}',
      '\n',
      '\n ',
      '\n  ',
      '\n    ',
      ' ',
      ' # c\n',
      '"d"',
      '-',
      '+1',
    );
    const inside = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''));
    const around = fc.constantFrom(
      (text: string) => `k: [${text}]\n`,
      (text: string) => `k:\n  l: {m: ${text}}\n  n: o\n`,
      (text: string) => `k:\n- [${text}\n  ]\n- p\n`,
      (text: string) => `k:\n  - l: [${text}\n     ]\n    n: o\n`,
      (text: string) => `k:\n  - - [${text}] # c\n`,
    );
    let read = 0;
    fc.assert(
      fc.property(around, inside, (of, text) => {
        if (isRead(of(text)) && text.includes('\n')) read += 1;
      }),
      { numRuns: numRuns * 10 },
    );
    expect(read).toBeGreaterThan(numRuns / 10);
  });

  test.each(['+999 2222 2222', '+99922222222', '+9', '+9.5', '+9e3', '+9 # c', '+a', '+', '+-9', '+0x9', '+.inf'])(
    'a number with the code of a country, and what looks like one: %s',
    (text) => {
      isRead(`k: ${text}\nl: [${text}, a]\n`);
      expect(readUsual(path, `k: ${text}\n`) !== undefined).toBe(/^\+9+ \d/.test(text));
    },
  );

  test.for(Object.entries(suite))('the YAML test suite, case %s', ([, { yaml }]) => {
    isRead(yaml);
  });

  test('also where a comment stands behind a key or a hyphen whose value is below', () => {
    const text = 'a: # uno\n  b: x\nc:  # dos\n  - # tres\n    d: z\n';
    expect(readUsual(path, text)).toEqual({ a: { b: 'x' }, c: [{ d: 'z' }] });
  });

  test('every fixture', () => {
    for (const [as, text] of filesIn(fixtures)) isRead(text, as);
  });

  test('the plan, the example and the base of the fixtures are read so, every file', async () => {
    const folder = emptyFolder();
    await crmPlan(['init', 'example', '--example'], { cwd: folder });
    for (const files of [filesIn(planData), filesIn(folder), filesIn(join(fixtures, 'base'))]) {
      expect(files.size).toBeGreaterThan(3);
      for (const [as, text] of files) expect([as, isRead(text, as)]).toEqual([as, true]);
    }
  });
});

/** What is told of a path in a file: where its key and its value stand, also of what is missing there, and its names. */
const placesAt = (file: DataFile, at: KeyPath) => ({
  at,
  key: file.locate(at, 'key'),
  value: file.locate(at),
  missing: file.locate([...at, 'missing']),
  names: [file.names(at, false), file.names(at, true)],
});

function* pathsIn(data: unknown, at: KeyPath = []): Generator<KeyPath> {
  yield at;
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data))
    yield* pathsIn(value, [...at, Array.isArray(data) ? Number(key) : key]);
}

/** Texts as data have them, and some that are written in an unusual way. */
const word = fc.oneof(
  { arbitrary: fc.lorem({ mode: 'words', maxCount: 20 }), weight: 40 },
  {
    arbitrary: fc.constantFrom(...'a|es|id|12|0|true|false|2008-05-06|12:30|1.10|0123456789abcdef'.split('|')),
    weight: 20,
  },
  { arbitrary: fc.constantFrom('¿Qué?', '“a” – b', 'a\nb', 'a\n\nb', 'a\nb\n', "it's", '"a" b', 'a, b'), weight: 20 },
  {
    arbitrary: fc.constantFrom(
      ...'no|null|~|012|0x1f|0o7|1e3|-1|.5|.inf|a: b|a #b|- a| a|a |n\u0303||#|---'.split('|'),
    ),
    weight: 2,
  },
  { arbitrary: fc.string({ unit: fc.constantFrom(...'ab ñ:#-,[]{}"\'\\\n') }), weight: 4 },
);
const key = fc.oneof(
  { arbitrary: fc.constantFrom('id', 'text', 'es', 'a.text', '1', 'x-y', 'key', 'b', 'c_2'), weight: 60 },
  { arbitrary: fc.constantFrom('__proto__', 'a b', '<<', 'null', 'ñ'), weight: 1 },
  { arbitrary: fc.string(), weight: 1 },
);
const { map } = fc.letrec<{ value: unknown; list: unknown; map: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    { arbitrary: word, weight: 50 },
    { arbitrary: fc.oneof(fc.nat(), fc.boolean()), weight: 20 },
    { arbitrary: fc.oneof(fc.integer(), fc.double(), fc.constant(null)), weight: 1 },
    { arbitrary: tie('list'), weight: 20 },
    { arbitrary: tie('map'), weight: 30 },
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4 }),
}));
const style = fc.record(
  {
    indent: fc.integer({ min: 1, max: 4 }),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 20, 40, 80),
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    flowCollectionPadding: fc.boolean(),
    defaultStringType: fc.constantFrom(
      'PLAIN' as const,
      'QUOTE_DOUBLE' as const,
      'QUOTE_SINGLE' as const,
      'BLOCK_FOLDED' as const,
      'BLOCK_LITERAL' as const,
    ),
    defaultKeyType: fc.constant('PLAIN' as const),
  },
  { requiredKeys: [] },
);

const pieces = fc.constantFrom(
  ...'&*!|>%@`?:-#,[]{}"\'\\\n \t\r~<=.',
  ...[
    '\n\n',
    '\n ',
    '\n  ',
    '  ',
    ': ',
    ' #',
    '# ',
    ' # a',
    '- ',
    '- - ',
    '---',
    '...',
    '>-\n',
    '|+\n',
    '>2\n',
    '<<: ',
    '\n# a\n',
    ', ]',
    ',}',
  ],
  ...[
    'null',
    'yes',
    '0',
    '1e3',
    '0o7',
    '\ufeff',
    '\u00a0',
    '\u2028',
    '\u0301',
    '\u0085',
    '\ud800',
    '\u200b',
    'é',
    '😀',
    '__proto__',
  ],
);

/** A small change of a text: what stands at a place goes, comes twice, or gives way to something else. */
const change = fc.record({
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(6),
  by: fc.oneof(fc.constant(''), pieces, pieces),
  what: fc.constantFrom('characters' as const, 'characters' as const, 'lines' as const, 'indent' as const),
});

function changed(
  text: string,
  { where, length, by, what }: { where: number; length: number; by: string; what: string },
) {
  if (what === 'characters') {
    const at = Math.floor(where * (text.length + 1));
    return text.slice(0, at) + by + text.slice(at + (length > 2 ? 0 : length));
  }
  const lines = text.split('\n');
  const at = Math.min(Math.floor(where * lines.length), lines.length - 1);
  const [line = ''] = lines.slice(at, at + 1);
  if (what === 'indent')
    return lines.with(at, length > 3 ? `${' '.repeat(length - 3)}${line}` : line.slice(length)).join('\n');
  return lines.toSpliced(at, length, ...(length > 3 ? [line, by] : [])).join('\n');
}

describe('random texts are read as the parser reads them, or left to it', () => {
  test('data that were written in some style', () => {
    let read = 0;
    fc.assert(
      fc.property(map, style, (data, options) => {
        if (isRead(stringify(data, options))) read += 1;
      }),
      { numRuns: numRuns * 10 },
    );
    // About a fifth are read: twice as many as are asked for here, which chance alone never undercuts.
    expect(read).toBeGreaterThan(numRuns);
  }, 600_000);

  test('files in which something was changed', () => {
    const texts = seeds()
      .flatMap((text) => [text, ...piecesOf(text)])
      .filter((text) => text.length < 3_000 && readUsual(path, text));
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(change, { maxLength: 3 }), (text, changes) => {
        if (isRead(changes.reduce(changed, text))) read += 1;
      }),
      { numRuns: numRuns * 10 },
    );
    expect(read).toBeGreaterThan(numRuns * 2);
  }, 600_000);
});

test('keys that stand twice are told as the parser tells them, where they stand and in their order', () => {
  const name = fc.constantFrom('a', 'b', 'país');
  const { block } = fc.letrec<{ block: string; flow: string }>((tie) => ({
    flow: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('x', '1', '"z w"', '[]'),
      fc
        .array(fc.tuple(name, tie('flow')), { maxLength: 3 })
        .map((pairs) => `{${pairs.map((pair) => pair.join(': ')).join(', ')}}`),
      fc.array(tie('flow'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    ),
    block: fc
      .array(
        fc.tuple(
          name,
          fc.oneof(
            { maxDepth: 3 },
            tie('flow').map((one) => ` ${one}`),
            tie('block').map((one) => `\n${one.replace(/^/gm, '  ')}`),
          ),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((pairs) => pairs.map((pair) => pair.join(':')).join('\n')),
  }));
  let told = 0;
  fc.assert(
    fc.property(block, fc.constantFrom('\n', '\r\n'), (text, lineBreak) => {
      const plain = `${text}\n`.replaceAll('\n', lineBreak);
      // A text that keeps the line breaks at its end is read by the parser alone.
      const unusual = `${plain}unusual: |+${lineBreak}  x${lineBreak}`;
      const { problems } = parseInFull(path, plain);
      expect(problems).toEqual(parseInFull(path, unusual).problems);
      told += problems.length;
    }),
    { numRuns },
  );
  expect(told).toBeGreaterThan(numRuns / 2);
}, 600_000);

/** A text in pieces of some thirty lines, which are quickly read: each as if it were a file of its own. */
function piecesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return Array.from({ length: Math.ceil(lines.length / 30) }, (_, i) => {
    const piece = lines.slice(i * 30, (i + 1) * 30);
    const indents = piece.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
    const level = piece.map((line) => line.slice(Math.min(...indents))).join('\n');
    return /^(?:\s*\n)?- /.test(level) ? `key:\n${level}` : level;
  });
}

describe('what is beyond a limit is left to the parser, which says so', () => {
  const nested = (depth: number) => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}k:\n`).join('');
  const cases: Readonly<Record<string, readonly [text: string, within: string]>> = {
    'groups in each other': [
      `${nested(limits.depth + 1)}${' '.repeat(limits.depth + 1)}k: v\n`,
      `${nested(20)}${' '.repeat(20)}k: v\n`,
    ],
    'brackets in each other': [
      `k: ${'['.repeat(1_000)}${']'.repeat(1_000)}\n`,
      `k: ${'['.repeat(20)}${']'.repeat(20)}\n`,
    ],
    'lists in each other': [`k:\n  ${'- '.repeat(1_000)}a\n`, `k:\n  ${'- '.repeat(20)}a\n`],
    'keys of a group': [
      Array.from({ length: limits.keys + 1 }, (_, i) => `k${i}: v\n`).join(''),
      Array.from({ length: limits.keys }, (_, i) => `k${i}: v\n`).join(''),
    ],
    'keys in brackets': [
      `k: {${Array.from({ length: limits.keys + 1 }, (_, i) => `k${i}: v`).join(', ')}}\n`,
      `k: {${Array.from({ length: limits.keys }, (_, i) => `k${i}: v`).join(', ')}}\n`,
    ],
    'signs of a text': [`k: ${'a'.repeat(limits.scalar + 1)}\n`, `k: ${'a'.repeat(limits.scalar)}\n`],
    'signs of a text in quotes': [`k: "${'a'.repeat(limits.scalar)}"\n`, `k: "${'a'.repeat(limits.scalar - 2)}"\n`],
    'signs of a folded text': [
      `k: >-\n${'  a\n'.repeat(limits.scalar / 4 + 1)}`,
      `k: >-\n${'  a\n'.repeat(limits.scalar / 4)}`,
    ],
    'signs of a key': [`${'k'.repeat(1_100)}: v\n`, `${'k'.repeat(1_000)}: v\n`],
    'entries of a list': [`k:\n${'- a\n'.repeat(limits.values)}`, `k:\n${'- a\n'.repeat(limits.values / 2)}`],
    'values in brackets': [`k: [${'a, '.repeat(limits.values)}a]\n`, `k: [${'a, '.repeat(limits.values / 3)}a]\n`],
    'lists in lists': [
      `k:\n${'- - - a\n'.repeat(limits.lists / 2)}`,
      `k:\n${'- - - a\n'.repeat(limits.lists / 2 - 2)}`,
    ],
    'lists and maps in brackets': [
      `k:\n${'- [[], {}]\n'.repeat(limits.lists / 3)}`,
      `k:\n${'- [[], {}]\n'.repeat(limits.lists / 3 - 1)}`,
    ],
    'empty lines': [`k: v\n${'\n'.repeat(limits.values * 3)}`, `k: v\n${'\n'.repeat(limits.values / 2)}`],
    comments: [`k: v\n${'#\n'.repeat(limits.values * 2)}`, `k: v\n${'#\n'.repeat(limits.values / 2)}`],
  };
  for (const [what, [beyond, within]] of Object.entries(cases))
    test(what, () => {
      expect(isRead(beyond)).toBe(false);
      expect(isRead(within)).toBe(true);
    });

  test('lists and maps are counted as the parser counts them, and a list of words is one', () => {
    const breach = (line: string, n: number) => lex(`k:\n${`${line}\n`.repeat(n)}`, limits).breach?.args.kind ?? null;
    for (const [line, each] of [
      ['- - - a', 2],
      ['- [[], {}]', 3],
      ['- {}', 1],
      ['- - a: b', 2],
    ] as const) {
      const most = Math.floor(limits.lists / each);
      expect([line, breach(line, most - 1), breach(line, most + 1)]).toEqual([line, null, 'lists']);
    }
    expect(breach('- a', limits.lists + 10)).toBeNull();
  });

  // Lines that cost the parser as many pieces as a line of their kind can.
  const lines = [
    '  - a: b',
    '  -   a:   b   ',
    '  - a: b   # c',
    '  # c\n  - a   # c',
    '  - "a"  ',
    '  -   # c\n    a:   # c\n      b:  c  ',
    '  - a:\n    - b\n    - c ',
    '  - a: >-\n      b\n      c',
    '  - a: |\n      b\n\n      c\n',
    '  - a: >-\n      b\n\n\n   \n',
    '  - a: >-\n      b\n  \n',
    '  - [ a , b ]  ',
    '  - [ a ,\n\n    b\n    ]  ',
    '  - { a:  b , c: [ ] }  ',
    '\n   \n  # c\n  - a',
  ];
  test.each(lines)('%j, as often as the parser reads it and once more', (line) => {
    const times = (n: number) => `k:\n${`${line}\n`.repeat(n)}`;
    const piecesIn = (text: string) => [...lexemes(lex(text, limits).raw)].length;
    const each = (piecesIn(times(200)) - piecesIn(times(100))) / 100;
    const most = Math.floor((limits.values * 3 - piecesIn(times(0))) / each);
    const isWhole = (n: number) => lex(times(n), limits).breach === null;
    expect({ within: isWhole(most - 1), beyond: isWhole(most + 2) }).toEqual({ within: true, beyond: false });
    expect(readUsual(path, times(most + 2))).toBeUndefined();
    // What it counts too much is not a third of it.
    expect(readUsual(path, times(Math.floor(most * 0.67)))).toBeDefined();
  });
});
