// The table of kinds (src/model/kinds.ts) held beside the schemas.
import { posix } from 'node:path';

/** What a reference in a schema's file refers to: the `$id` of a schema, and a definition of it or none. */
export function target($ref, file) {
  const [id, fragment = ''] = $ref.split('#');
  const name = fragment === '' ? undefined : fragment.replace('/$defs/', '');
  return { id: id === '' ? file : posix.join(posix.dirname(file), id), name };
}

/** A schema with what it refers to put in its place; what stands beside the reference goes before. */
export function resolved(schemas, schema, file) {
  if (typeof schema.$ref !== 'string') return { schema, file };
  const { $ref, ...beside } = schema;
  const { id: other, name } = target($ref, file);
  const whole = schemas.find(({ $id }) => $id === other);
  const found = resolved(schemas, name === undefined ? whole : whole.$defs[name], other);
  return { schema: { ...found.schema, ...beside }, file: found.file };
}

/** The schema that a list's entries have. */
const entrySchema = (schemas, holder, list) => {
  const { schema, file } = resolved(schemas, holder.schema.properties[list], holder.file);
  return resolved(schemas, schema.items, file);
};

/** All entries of a kind of file, each with its schema, those at the root first. */
export function entriesOf(schemas, kind) {
  const file = `${kind.schema}.schema.json`;
  const root = { schema: schemas.find(({ $id }) => $id === file), file };
  const below = (lists, holder, isTop) =>
    Object.entries(lists ?? {}).flatMap(([list, shape]) => {
      const own = entrySchema(schemas, holder, list);
      return [{ ...shape, ...own, isTop }, ...below(shape.lists, own, false)];
    });
  const whole = kind.entry ? [{ ...kind.entry, ...root, isTop: true }, ...below(kind.entry.lists, root, false)] : [];
  return [...whole, ...below(kind.lists, root, true)];
}
