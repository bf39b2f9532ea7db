// The answers of `query`: their keys and their schemas.
import { entriesOf } from './entries.js';
import { asJson, banner } from './files.js';
import { draft } from './schemas.js';

/** What the rows of `query` are: entries with their schemas, by what is asked for. */
function queriedOf(schemas, kinds) {
  const asked = Object.entries(kinds).filter(([, { isQueried }]) => isQueried);
  const own = asked.map(([what, kind]) => [what, { of: entriesOf(schemas, kind).filter(({ isTop }) => isTop) }]);
  const items = entriesOf(schemas, kinds.plans).filter(({ isTop }) => !isTop);
  return { ...Object.fromEntries(own), items: { of: items, more: ['itemKind', 'plan', 'parent'] } };
}

/** References of a schema's file as they read from a folder below it. */
const fromBelow = (value, file) =>
  JSON.parse(
    JSON.stringify(value, (key, one) => (key === 'x-refers-to' ? undefined : one))
      .replaceAll('"$ref":"#', `"$ref":"../${file}#`)
      .replaceAll(/"\$ref":"(?=[a-z])/g, '"$ref":"../'),
  );

/** The rows' keys in the order of the schema, and the schema of each answer. */
export function queryFiles(schemas, kinds) {
  const orders = {};
  const files = {};
  for (const [what, { of, more = [] }] of Object.entries(queriedOf(schemas, kinds))) {
    const [{ file: name }] = of;
    const definitions = of.map(({ schema }) => schema);
    const properties = Object.assign({}, ...definitions.map((one) => one.properties));
    for (const { lists = {} } of of) for (const key of Object.keys(lists)) delete properties[key];
    const required = Object.keys(properties).filter((key) => definitions.every((one) => one.required.includes(key)));
    const own = Object.keys(properties).filter((key) => key !== 'id');
    orders[what] = [...('id' in properties ? ['id'] : []), ...more, ...own, 'file', 'line'];
    const added = {
      itemKind: { enum: of.map(({ kind }) => kind) },
      plan: { $ref: '../common.schema.json#/$defs/id' },
      parent: { type: ['string', 'null'] },
    };
    const row = {
      type: 'object',
      additionalProperties: false,
      required: [...required, ...more, 'file', 'line'],
      properties: Object.fromEntries(
        orders[what].map((key) => [
          key,
          key === 'file'
            ? { type: 'string' }
            : key === 'line'
              ? { type: 'integer', minimum: 1 }
              : more.includes(key)
                ? added[key]
                : fromBelow(properties[key], name),
        ]),
      ),
    };
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
        rows: { type: 'array', items: row },
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
