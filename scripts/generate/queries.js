// The answers of `query`: their keys and their schemas.
import { entriesOf, target } from './entries.js';
import { asJson, banner } from './files.js';
import { draft } from './schemas.js';

const idOf = { $ref: '../common.schema.json#/$defs/id' };

/**
 * What the rows of `query` are, by what is asked for: one or several shapes, each with the schemas of its entries and the
 * keys that are said besides theirs.
 */
function queriedOf(schemas, kinds) {
  const asked = Object.entries(kinds).filter(([, { isQueried }]) => isQueried);
  const top = (kind) => entriesOf(schemas, kind).filter(({ isTop }) => isTop);
  const own = asked
    .filter(([, { register }]) => register === undefined)
    .map(([what, kind]) => [what, [{ of: top(kind) }]]);
  const items = entriesOf(schemas, kinds.plans).filter(({ isTop }) => !isTop);
  const itemKind = { enum: items.map(({ kind }) => kind) };
  const registers = asked
    .filter(([, { register }]) => register !== undefined)
    .map(([, kind]) => ({
      of: top(kind),
      more: { register: { const: kind.register }, owner: { $ref: '../common.schema.json#/$defs/reporter' } },
      isFirst: true,
    }));
  return {
    ...Object.fromEntries(own),
    items: [{ of: items, more: { itemKind, plan: idOf, parent: { type: ['string', 'null'] } } }],
    registers,
  };
}

/** References of a schema's file as they read from a folder below it. */
const fromBelow = (value, file) =>
  JSON.parse(
    JSON.stringify(value, (key, one) => {
      if (key === 'x-refers-to') return undefined;
      if (key !== '$ref') return one;
      const [, fragment] = one.split('#');
      return `../${target(one, file).id}${fragment === undefined ? '' : `#${fragment}`}`;
    }),
  );

/** The keys of a shape's rows in the order of the schema, and the schema of a row. */
function rowOf({ of, more = {}, isFirst = false }) {
  const [{ file: name }] = of;
  const definitions = of.map(({ schema }) => schema);
  const properties = Object.assign({}, ...definitions.map((one) => one.properties));
  for (const { lists = {} } of of) for (const key of Object.keys(lists)) delete properties[key];
  const required = Object.keys(properties).filter((key) => definitions.every((one) => one.required.includes(key)));
  const own = Object.keys(properties).filter((key) => key !== 'id');
  const id = 'id' in properties ? ['id'] : [];
  const added = Object.keys(more);
  const keys = [...(isFirst ? [...added, ...id] : [...id, ...added]), ...own, 'file', 'line'];
  const last = { file: { type: 'string' }, line: { type: 'integer', minimum: 1 } };
  return {
    keys,
    schema: {
      type: 'object',
      additionalProperties: false,
      required: [...required, ...added, 'file', 'line'],
      properties: Object.fromEntries(
        keys.map((key) => [key, last[key] ?? more[key] ?? fromBelow(properties[key], name)]),
      ),
    },
  };
}

/** Keys of several shapes in one order, file and line last. */
const inOneOrder = (rows) => [
  ...new Set([...rows.flatMap(({ keys }) => keys.slice(0, -2)), ...(rows.length > 0 ? ['file', 'line'] : [])]),
];

/** The rows' keys in the order of the schema, and the schema of each answer. */
export function queryFiles(schemas, kinds) {
  const orders = {};
  const files = {};
  for (const [what, shapes] of Object.entries(queriedOf(schemas, kinds))) {
    const rows = shapes.map(rowOf);
    orders[what] = inOneOrder(rows);
    const [first] = rows;
    const title = { title: `Respuesta de «consultar ${what}»`, 'x-en': { title: `Answer of “query ${what}”` } };
    files[`schemas/answers/query-${what}.schema.json`] = asJson({
      $schema: draft,
      $id: `answers/query-${what}.schema.json`,
      ...title,
      type: 'object',
      additionalProperties: false,
      required: ['version', 'today', 'what', 'rows'],
      properties: {
        version: { const: '1' },
        today: { $ref: '../common.schema.json#/$defs/day' },
        what: { const: what },
        rows: { type: 'array', items: rows.length === 1 ? first.schema : { anyOf: rows.map(({ schema }) => schema) } },
      },
    });
  }
  const list = Object.entries(orders).map(
    ([what, keys]) => `  ${what}: [${keys.map((key) => `'${key}'`).join(', ')}],`,
  );
  files['src/model/generated/keys.ts'] =
    `${banner}\n/** The keys of the rows of \`query\`, in the order of the schemas. */\nexport const queryKeys: Readonly<Record<string, readonly string[]>> = {\n${list.join('\n')}\n};\n`;
  return files;
}
