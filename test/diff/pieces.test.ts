import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { diff } from '../../src/diff/diff.ts';
import { piecesAmong } from '../../src/diff/pieces.ts';
import { joined } from '../../src/diff/three-way.ts';
import { type EntryShape, fileKinds, kindNamed } from '../../src/model/kinds.ts';
import { root } from '../support/folders.ts';
import { inMemory } from '../support/memory.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** What a schema says, with the file that it stands in: `other.schema.json#/$defs/x` leads to another one. */
function resolved(schema: Schema, file: string): readonly [Schema, string] {
  if (schema.$ref === undefined) return [schema, file];
  const [path = '', pointer = ''] = schema.$ref.split('#');
  const to = path === '' ? file : join(file, '..', path);
  const whole = JSON.parse(readFileSync(join(root, 'schemas', to), 'utf8')) as Record<string, unknown>;
  const found = pointer
    .split('/')
    .filter((name) => name !== '')
    .reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], whole);
  const [inner, innerFile] = resolved(found as Schema, to);
  const { $ref: _ref, ...own } = schema;
  return [{ ...inner, ...own }, innerFile];
}

type Described = Pick<EntryShape, 'lists' | 'keyed'>;

/** The lists of maps of a schema that a description leaves out. */
function* forgotten(schema: Schema, file: string, described: Described, path: string): Generator<string> {
  const [here, at] = resolved(schema, file);
  for (const [key, value] of Object.entries(here.properties ?? {})) {
    const [inner, innerAt] = resolved(value, at);
    const [items, itemsAt] = resolved(inner.items ?? {}, innerAt);
    if (inner.properties) yield* forgotten(inner, innerAt, {}, `${path}.${key}`);
    if (!items.properties) continue;
    const shape = described.lists?.[key];
    if (!shape && !described.keyed?.[key]) yield `${path}.${key}`;
    yield* forgotten(items, itemsAt, shape ?? {}, `${path}.${key}`);
  }
}

describe('what two people changed is joined entry by entry, whatever the kind of file', () => {
  test.each(fileKinds)('each list of %s is told by its entries', (name) => {
    const { schema, entry, lists, keyed } = kindNamed(name);
    const described = { lists: { ...entry?.lists, ...lists }, keyed: { ...entry?.keyed, ...keyed } };
    const file = `${schema}.schema.json`;
    expect([...forgotten({ $ref: `${file}#` }, 'schema', described, name)]).toEqual([]);
  });

  test('contact points of two countries with one id, and two decisions on one item, are told apart', async () => {
    const contact = (country: string, since: string) =>
      `country: ${country}\ncontacts:\n  - id: enlace\n    roles: [liaison-trafficking]\n    institution:\n      es: Cancillería\n    position:\n      es: Oficial\n    languages: [es]\n    since: ${since}\n    confirmed: 2008-01-01\n`;
    const decisions = (second: string) =>
      `session: crm-13\ndecisions:\n  - item: x\n    decision: deferred\n    paragraph: "3"\n  - item: x\n    decision: adopted\n    paragraph: "4"\n    text:\n      es: ${second}\n`;
    const state = (hn: string, sv: string, second: string) =>
      load(
        inMemory({
          'contacts/HN.yaml': contact('HN', hn),
          'contacts/SV.yaml': contact('SV', sv),
          'decisions/crm-13.yaml': decisions(second),
        }),
      );
    const base = await state('2007-01-01', '2007-01-01', 'Uno');
    const ours = await state('2007-02-02', '2007-01-01', 'Uno');
    const theirs = await state('2007-01-01', '2007-03-03', 'Dos');
    expect(joined({ base, ours, theirs }, () => null).clashes).toEqual([]);
    expect(
      diff(ours, theirs)
        .map(({ file, itemKind }) => `${file} ${itemKind}`)
        .sort(),
    ).toEqual(['contacts/HN.yaml contact', 'contacts/SV.yaml contact', 'decisions/crm-13.yaml decision']);
    const pieces = piecesAmong([base], new Set())(base);
    expect([...(pieces?.values() ?? [])].filter(({ itemKind }) => itemKind === 'decision')).toHaveLength(2);
  });
});
