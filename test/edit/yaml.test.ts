import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, isMap, isPair, isScalar, isSeq, type Node, parse, visit } from 'yaml';
import { editedData, saySame } from '../../src/edit/edited-data.ts';
import { edited, NothingToEdit, type YamlEdit } from '../../src/edit/yaml.ts';
import { numRuns } from '../support/memory.ts';

const word = fc.constantFrom(
  'uno',
  'Dos: tres',
  'a # b',
  'largo '.repeat(30).trim(),
  '08',
  'no',
  '- x',
  'ñandú',
  "d'or",
  '',
  'dos\nlíneas\n',
);
const key = fc.constantFrom('id', 'text', 'kind', 'start', 'ref', 'status', 'for');
type Value = string | Value[] | { [name: string]: Value };
const value: fc.Memo<Value> = fc.memo((depth) =>
  depth <= 1
    ? word
    : fc.oneof(word, fc.array(fc.oneof(word, map(depth - 1)), { minLength: 1, maxLength: 3 }), map(depth - 1)),
);
const map = (depth: number): fc.Arbitrary<{ [name: string]: Value }> =>
  fc.dictionary(key, value(depth), { minKeys: 1, maxKeys: 4, noNullPrototype: true });

/** Data as a person may have written them: some maps in flow style, comments, folded texts, line ends of Windows. */
const written = fc
  .record({
    data: map(4),
    comments: fc.array(fc.nat(30), { maxLength: 4 }),
    flow: fc.array(fc.nat(30), { maxLength: 3 }),
    crlf: fc.boolean(),
    last: fc.boolean(),
  })
  .map(({ data, comments, flow, crlf, last }) => {
    const document = new Document(data);
    let n = 0;
    visit(document, {
      Node(_key, node, path) {
        n += 1;
        const inFlow = path.some((one) => (isMap(one) || isSeq(one)) && one.flow);
        if ((isMap(node) || isSeq(node)) && flow.includes(n) && !JSON.stringify(node).includes('\\n')) node.flow = true;
        else if (isScalar(node) && comments.includes(n) && !inFlow && isPair(path.at(-1)) && _key === 'key')
          (node as Node).commentBefore = ` comentario ${n}`;
      },
    });
    const text = document.toString({ lineWidth: 60 });
    const ends = last ? text : text.trimEnd();
    return { data, text: crlf ? ends.replaceAll('\n', '\r\n') : ends };
  });

const isMapping = (one: unknown): one is Record<string, unknown> =>
  typeof one === 'object' && one !== null && !Array.isArray(one);

/** All places of maps and lists. */
function places(of: unknown, path: (string | number)[] = []): { path: (string | number)[]; value: object }[] {
  if (typeof of !== 'object' || of === null) return [];
  return [
    { path, value: of },
    ...Object.entries(of).flatMap(([name, one]) => places(one, [...path, Array.isArray(of) ? Number(name) : name])),
  ];
}

function applied(data: unknown, edit: YamlEdit): unknown {
  const copy = structuredClone(data);
  const at = (path: readonly (string | number)[]) =>
    path.reduce<unknown>((one, step) => (one as Record<string | number, unknown>)[step], copy);
  const target = at(edit.at) as Record<string, unknown> & unknown[];
  if (edit.do === 'append') target.push(edit.value);
  else if (edit.do === 'remove') delete target[edit.key];
  else if (edit.do === 'rename') {
    target[edit.to] = target[edit.key];
    delete target[edit.key];
  } else if (edit.do === 'set') target[edit.key] = edit.value;
  return copy;
}

describe('an edit of a YAML file', () => {
  test('changes what it says, and every comment and every other line stays', () => {
    fc.assert(
      fc.property(
        written,
        fc.nat(),
        fc.nat(),
        fc.constantFrom<Value>('nuevo', 'dos: puntos', '2008-05-06', 'no'),
        ({ data, text }, place, which, what) => {
          expect(parse(text)).toEqual(data);
          const all = places(data);
          const { path, value: target } = all[place % all.length] as (typeof all)[number];
          const keys = Object.keys(target);
          const edit: YamlEdit = !isMapping(target)
            ? { do: 'append', at: path, value: { id: 'x', text: what } }
            : which % 3 === 0 && keys.length > 1
              ? { do: 'remove', at: path, key: keys[which % keys.length] ?? '' }
              : which % 3 === 1
                ? { do: 'set', at: path, key: keys[which % keys.length] ?? '', value: what }
                : which % 2 === 0 && keys.length > 0
                  ? { do: 'rename', at: path, key: keys[which % keys.length] ?? '', to: 'nueva' }
                  : { do: 'set', at: path, key: 'nueva', value: what };
          // A text over several lines isn't appended to by hand in flow style either.
          const after = edited(text, [edit]);
          expect(parse(after)).toEqual(applied(data, edit));
          expect(saySame(editedData(data, [edit]), parse(after))).toBe(true);
          const replaced =
            edit.do === 'append' ? '' : JSON.stringify((target as Record<string, unknown>)[edit.key] ?? '');
          const kept = (line: string) => /^\s*#/.test(line);
          const gone = text
            .split(/\r?\n/)
            .filter(kept)
            .filter((line) => !after.includes(line));
          if (!/[{[]/.test(replaced)) expect(gone.length).toBeLessThanOrEqual(edit.do === 'remove' ? 1 : 0);
          if (text.includes('\r\n')) expect(after).not.toMatch(/(^|[^\r])\n/);
          else expect(after).not.toContain('\r');
        },
      ),
      { numRuns },
    );
  });

  test('what stands above the second key of an entry stays where the first one goes: comments, behind empty lines too', () => {
    for (const between of ['', '\n', '  # uno\n', '\n  # uno\n\n  # dos\n', '\n# al margen\n']) {
      const text = edited(`list:\n- a: 1 # de a\n${between}  b: 2\n  c: 3\n`, [
        { do: 'remove', at: ['list', 0], key: 'a' },
      ]);
      expect(parse(text)).toEqual({ list: [{ b: 2, c: 3 }] });
      expect(text.match(/#.*/g) ?? []).toEqual(between.match(/#.*/g) ?? []);
    }
  });

  test('what is said below the last entry, as deep as its keys, stays with it where another is added; what stands less deep does not', () => {
    for (const eol of ['\n', '\r\n']) {
      const lines = (...all: string[]) => all.join(eol) + eol;
      const own = lines('list:', '  - a: 1', '    # de a', '', '      # de a también');
      const others = lines('  # de la lista', 'b: 2');
      const edit: YamlEdit = { do: 'append', at: ['list'], value: { a: 2 } };
      expect(edited(own + others, [edit])).toBe(own + lines('  - a: 2') + others);
      expect(edited(own.trimEnd(), [edit]).trimEnd()).toBe((own + lines('  - a: 2')).trimEnd());
    }
  });

  test('of a file with comments, quotes, folds and flow style touches one line', () => {
    const text = `# Sesiones\nsessions:\n  # la primera\n  - id: crm-1   # uno\n    status: open   # abierta\n    source: >-\n      Un texto\n      largo\n\n  - {id: crm-2, status: planned}   # flujo\n`;
    expect(edited(text, [{ do: 'set', at: ['sessions', 0], key: 'status', value: 'closed' }])).toBe(
      text.replace('status: open ', 'status: closed '),
    );
    expect(edited(text, [{ do: 'set', at: ['sessions', 1], key: 'ref', value: 'x', after: 'status' }])).toBe(
      text.replace('planned}', 'planned, ref: x}'),
    );
    expect(edited(text, [{ do: 'remove', at: ['sessions', 0], key: 'source' }])).toBe(
      text.replace('    source: >-\n      Un texto\n      largo\n', ''),
    );
  });

  test.each([
    ['confirmed: # por teléfono\n      2026-01-01\n', 'confirmed: # por teléfono\n      2026-11-30\n'],
    [
      'confirmed:\n      # uno\n\n        # dos\n        2026-01-01 # tres\n',
      'confirmed:\n      # uno\n\n        # dos\n      2026-11-30 # tres\n',
    ],
    ['confirmed: # quien\n    - a\n    - b\n', 'confirmed: # quien\n      2026-11-30\n'],
    ['confirmed: >- # nota\n      2026-01\n      -01\n', 'confirmed: 2026-11-30 # nota\n'],
    ['confirmed: { # nota\n      a: 1 }\n', 'confirmed: 2026-11-30\n'],
  ])('a comment between a key and its value stays: %j', (before, after) => {
    for (const eol of ['\n', '\r\n']) {
      const text = (pair: string) => `contacts:\n  - id: hn\n    ${pair}    since: 2006-01-01\n`.replaceAll('\n', eol);
      const done = edited(text(before), [{ do: 'set', at: ['contacts', 0], key: 'confirmed', value: '2026-11-30' }]);
      expect(done).toBe(text(after));
      expect(parse(done).contacts).toEqual([{ id: 'hn', confirmed: '2026-11-30', since: '2006-01-01' }]);
    }
  });

  test('the same with a map for a value, behind the mark of a text, and in brackets', () => {
    const set = (text: string, value: unknown) => edited(text, [{ do: 'set', at: [], key: 'text', value }]);
    expect(set('text: # nota\n  es: uno\nid: x\n', { es: 'dos', en: 'two' })).toBe(
      'text: # nota\n  es: dos\n  en: two\nid: x\n',
    );
    expect(set('text: |- # nota\n  uno\nid: x\n', { es: 'dos' })).toBe('text: # nota\n  es: dos\nid: x\n');
    expect(set('{text: # nota\n  uno, id: x}\n', 'dos')).toBe('{text: # nota\n  dos, id: x}\n');
  });

  test.each([
    ['\n    # no cambiar\n', '# no cambiar\n'],
    ['# al margen\n', '# al margen\n'],
    ['\n\n# uno\n    # dos\n', '# uno\n    # dos\n'],
    ['    # no cambiar\n', '# no cambiar\n'],
    ['\n', ''],
  ])('the comments below the first key of an entry stay when it is removed: %j', (between, kept) => {
    for (const eol of ['\n', '\r\n']) {
      const text = (first: string) => `activities:\n  - ${first}id: a\n    toBeDefined: true\n`.replaceAll('\n', eol);
      const done = edited(text(`origin: XA\n${between}    `), [{ do: 'remove', at: ['activities', 0], key: 'origin' }]);
      expect(done).toBe(text(kept === '' ? '' : `${kept}    `));
      expect(parse(done)).toEqual({ activities: [{ id: 'a', toBeDefined: true }] });
    }
  });

  test.each([
    ['>-', '        # por teléfono\n', '    # por teléfono\n'],
    ['|', '\n          # uno\n\n      # dos\n# al margen\n', '\n    # uno\n\n    # dos\n# al margen\n'],
    ['>+', '\n      # uno\n', '    # uno\n'],
    ['|+', '\n\n', ''],
  ])('what stands below a key that goes does not become part of a text above it: %s %j', (mark, below, kept) => {
    for (const eol of ['\n', '\r\n'])
      for (const rest of ['', '    id: a\n', '  - id: b\n']) {
        const text = (lines: string) =>
          `list:\n  - text:\n      es: ${mark}\n        uno\n${lines}${rest}`.replaceAll('\n', eol);
        const before = text(`    dropped: crm-9 # se va\n${below}`);
        const edit: YamlEdit = { do: 'remove', at: ['list', 0], key: 'dropped' };
        const done = edited(before, [edit]);
        expect(done).toBe(text(kept));
        expect(parse(done)).toEqual(applied(parse(before), edit));
      }
  });

  test.each([
    ['{id: a, # de origin\n  origin: XA, kind: x}\n', 'origin'],
    ['{id: a, # de kind\n  kind: x}\n', 'id'],
  ])('a key in brackets does not go where a comment on something else would go with it: %j', (text, key) => {
    expect(() => edited(text, [{ do: 'remove', at: [], key }])).toThrow(NothingToEdit);
  });

  test.each(['|+', '>+', '|2+'])('a text keeps its last empty lines when something is put in behind it: %s', (mark) => {
    for (const eol of ['\n', '\r\n'])
      for (const end of ['', '\n', '\n\n\n']) {
        const text = `sessions:\n  - id: a\n    name:\n      ref: ${mark}\n        uno\n${end}`.replaceAll('\n', eol);
        const [{ name }] = parse(text).sessions;
        const put = (edit: YamlEdit, rest = '') => parse(edited(text + rest, [edit])).sessions;
        const at = ['sessions', 0];
        expect(put({ do: 'append', at: ['sessions'], value: { id: 'b' } })).toEqual([{ id: 'a', name }, { id: 'b' }]);
        expect(put({ do: 'set', at, key: 'x', value: 'y' })).toEqual([{ id: 'a', name, x: 'y' }]);
        expect(put({ do: 'set', at, key: 'x', value: 'y' }, `  - id: b${eol}`)).toEqual([
          { id: 'a', name, x: 'y' },
          { id: 'b' },
        ]);
        expect(put({ do: 'remove', at, key: 'name' }, `  - id: b${eol}`)).toEqual([{ id: 'a' }, { id: 'b' }]);
        expect(put({ do: 'set', at, key: 'name', value: 'n' }, `  - id: b${eol}`)).toEqual([
          { id: 'a', name: 'n' },
          { id: 'b' },
        ]);
      }
  });
});
