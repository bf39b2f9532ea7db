// Types of what the files hold.
import { compile } from 'json-schema-to-typescript';
import { target as targetOf } from './entries.js';
import { banner } from './files.js';

/** Names a type after its definition, in the singular English that the keys use. */
const typeNames = { calendarEntry: 'CalendarEntry', measure: 'Measure' };

/** The types of all schemas, and what a file of each kind holds. */
export async function types(schemas, kinds) {
  const withoutTitles = (value) =>
    Array.isArray(value)
      ? value.map(withoutTitles)
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([key, one]) => !(['title', 'description'].includes(key) && typeof one === 'string'))
              .filter(
                ([key]) =>
                  ![
                    'x-en',
                    'x-refers-to',
                    'x-register',
                    'examples',
                    'minItems',
                    'not',
                    'if',
                    'then',
                    'else',
                    'dependentSchemas',
                  ].includes(key),
              )
              .map(([key, one]) => [key, withoutTitles(one)]),
          )
        : value;
  const definitions = {};
  const capital = (name) => name[0].toUpperCase() + name.slice(1);
  // What registers hold is typed alike: each says for itself what more there is, where the program reads it.
  const typed = schemas.filter(({ $id }) => !$id.includes('/'));
  for (const { $id, $schema, $defs = {}, ...schema } of typed.map(withoutTitles)) {
    const file = $id.replace('.schema.json', '');
    for (const [name, definition] of Object.entries($defs)) definitions[`${file}/${name}`] = definition;
    definitions[file] = schema;
  }
  const name = (key) => {
    const short = key.split('/').at(-1);
    return typeNames[short] ?? capital(short.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase()));
  };
  const refer = (value, file) =>
    Array.isArray(value)
      ? value.map((one) => refer(one, file))
      : value && typeof value === 'object'
        ? typeof value.$ref === 'string'
          ? { $ref: `#/definitions/${target(value.$ref, file)}` }
          : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, refer(one, file)]))
        : value;
  const target = (ref, file) => {
    const { id, name: definition } = targetOf(ref, `${file}.schema.json`);
    const other = id.replace('.schema.json', '');
    return name(definition === undefined ? other : `${other}/${definition}`);
  };
  const root = {
    type: 'object',
    additionalProperties: false,
    properties: {},
    definitions: Object.fromEntries(
      Object.entries(definitions)
        .filter(([key]) => key !== 'common')
        .map(([key, value]) => [name(key), refer(value, key.split('/')[0])]),
    ),
  };
  for (const [kind, { schema, register }] of Object.entries(kinds))
    root.properties[kind] = { $ref: `#/definitions/${name(register === undefined ? schema : 'register')}` };
  const code = await compile(root, 'Files', {
    bannerComment: banner.trimEnd(),
    additionalProperties: false,
    declareExternallyReferenced: true,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  return code;
}
