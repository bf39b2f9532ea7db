// Which keys of the data name something else by its id: from `x-refers-to` in the schemas.
import { resolved } from './entries.js';
import { banner } from './files.js';

/** The references inside what a schema describes, as far as there are any. */
function referencesIn(schemas, schema, file) {
  const whole = resolved(schemas, schema, file);
  const { 'x-refers-to': to, properties, items } = whole.schema;
  const entries =
    items && referencesIn(schemas, to === undefined ? items : { ...items, 'x-refers-to': to }, whole.file);
  if (items) return entries && (whole.schema.type === 'array' ? { each: entries } : { ...entries, each: entries });
  if (to !== undefined) return { to };
  const keys = Object.entries(properties ?? {}).flatMap(([key, one]) => {
    const inside = one && referencesIn(schemas, one, whole.file);
    return inside ? [[key, inside]] : [];
  });
  return keys.length > 0 ? { keys: Object.fromEntries(keys) } : undefined;
}

/** The module with the references of each kind of file. */
export function referenceFile(schemas, kinds) {
  const trees = Object.entries(kinds).flatMap(([kind, { schema }]) => {
    const file = `${schema}.schema.json`;
    const tree = referencesIn(schemas, { $ref: '#' }, file);
    return tree ? [[kind, tree]] : [];
  });
  const code = JSON.stringify(Object.fromEntries(trees), null, 2);
  return `${banner}import type { References } from '../references.ts';\n\n/** What the files of each kind name by its id, and where. */\nexport const references: Readonly<Record<string, References>> = ${code};\n`;
}
