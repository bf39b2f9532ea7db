// In which order the keys of each kind of file stand: that of the schemas.
import { resolved } from './entries.js';
import { banner } from './files.js';

/** The keys of what a schema describes, each with those of what it holds; those of a list's entries are the list's. */
function keysOf(schemas, schema, file) {
  const whole = resolved(schemas, schema, file);
  const { properties = {}, items, additionalProperties: others } = whole.schema;
  if (items) return keysOf(schemas, items, whole.file);
  const known = Object.entries(properties).filter(([, one]) => one !== false);
  const keys = known.map(([key, one]) => [key, keysOf(schemas, one, whole.file)]);
  if (typeof others === 'object') keys.push(['*', keysOf(schemas, others, whole.file)]);
  return keys.length > 0 ? Object.fromEntries(keys) : null;
}

/** The module with the order of keys of each kind of file. */
export function orderFile(schemas, kinds) {
  const lines = Object.entries(kinds).map(
    ([kind, { schema }]) =>
      `  ${JSON.stringify(kind)}: ${JSON.stringify(keysOf(schemas, { $ref: '#' }, `${schema}.schema.json`))},`,
  );
  return `${banner}import type { KeyOrder } from '../key-order.ts';\n\n/** The keys that the files of each kind may have, in their order. */\nexport const keyOrder: Readonly<Record<string, KeyOrder>> = {\n${lines.join('\n')}\n};\n`;
}
