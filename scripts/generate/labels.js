// What keys, kinds of entries and values are called, in the words of the schemas.
import { entriesOf, resolved } from './entries.js';
import { banner } from './files.js';
import { valueWords } from './value-words.js';

/** The properties of the schemas and of their definitions, with the file that each stands in. */
const propertiesOf = (schemas) =>
  schemas
    .flatMap((schema) => [schema, ...Object.values(schema.$defs ?? {})].map((one) => [one, schema.$id]))
    .flatMap(([{ properties = {} }, file]) => Object.entries(properties).map(([key, value]) => [key, value, file]));

/**
 * What the values of a key are called, where its schema lists them itself: languages, rules and registers have words of
 * their own elsewhere.
 */
function valueLabels(schemas) {
  const all = new Map();
  for (const [key, schema] of propertiesOf(schemas.filter(({ $id }) => !$id.startsWith('registers/')))) {
    if (!schema.enum) continue;
    const before = all.get(key) ?? {};
    const words = valueWords(schema);
    for (const [value, { es, en }] of Object.entries(words))
      if (before[value] && (before[value].es !== es || before[value].en !== en))
        throw new Error(`the value «${value}» of «${key}» is called otherwise in another schema`);
    all.set(key, { ...before, ...words });
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What keys are called (those of plans first, where several have a name), what entries are, and what values. */
export function labelFile(schemas, kinds) {
  const ofData = schemas.filter(({ $id }) => $id !== 'rule-levels.schema.json');
  const inOrder = [
    ...ofData.filter(({ $id }) => $id === 'plan.schema.json'),
    ...ofData.filter(({ $id }) => $id !== 'plan.schema.json'),
  ];
  const labels = new Map();
  for (const [key, value, file] of propertiesOf(inOrder)) {
    const { title, 'x-en': en } = resolved(schemas, value, file).schema;
    if (title && en?.title && !labels.has(key)) labels.set(key, { es: title, en: en.title });
  }
  const list = [...labels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, label]) => `  ${JSON.stringify(key)}: ${JSON.stringify(label)},`);
  // What all registers hold is called the same.
  const record = schemas.find(({ $id }) => $id === 'register.schema.json').$defs.registerRecord;
  const entries = Object.values(kinds)
    .filter(({ register }) => register === undefined)
    .flatMap((kind) => entriesOf(schemas, kind));
  const entryList = [...entries, { kind: 'record', schema: record }].map(
    ({ kind, schema }) => `  ${kind}: ${JSON.stringify({ es: schema.title, en: schema['x-en'].title })},`,
  );
  const settings = schemas.find(({ $id }) => $id === 'settings.schema.json').properties;
  const settingList = Object.entries(settings)
    .filter(([, { title }]) => title)
    .map(
      ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify({ es: value.title, en: value['x-en'].title })},`,
    );
  const valueList = valueLabels(ofData).map(([key, words]) => `  ${JSON.stringify(key)}: ${JSON.stringify(words)},`);
  const module = (about, name, lines, type = 'Labels') =>
    `\n/** ${about} */\nexport const ${name}: Readonly<Record<string, ${type}>> = {\n${lines.join('\n')}\n};\n`;
  return [
    `${banner}import type { Labels } from '../reading.ts';\n`,
    module('What the keys of the data are called, for people.', 'keyLabels', list),
    module('What the settings are called: some have the name of another key.', 'settingLabels', settingList),
    module('What entries of each kind are called, for people.', 'entryLabels', entryList),
    module(
      'What the values of a key are called, where there is a list of them; registers declare their own.',
      'valueLabels',
      valueList,
      'Readonly<Record<string, Labels>>',
    ),
  ].join('');
}
