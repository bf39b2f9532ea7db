// What keys and kinds of entries are called, in the words of the schemas.
import { entriesOf, resolved } from './entries.js';
import { banner } from './files.js';

/** What keys are called (those of plans first, where several have a name) and what entries are. */
export function labelFile(schemas, kinds) {
  const ofData = schemas.filter(({ $id }) => $id !== 'rule-levels.schema.json');
  const inOrder = [
    ...ofData.filter(({ $id }) => $id === 'plan.schema.json'),
    ...ofData.filter(({ $id }) => $id !== 'plan.schema.json'),
  ].flatMap((schema) => [schema, ...Object.values(schema.$defs ?? {})].map((one) => [one, schema.$id]));
  const labels = new Map();
  for (const [{ properties = {} }, file] of inOrder)
    for (const [key, value] of Object.entries(properties)) {
      const { title, 'x-en': en } = value.title ? value : resolved(schemas, value, file).schema;
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
  const module = (about, name, lines) =>
    `\n/** ${about} */\nexport const ${name}: Readonly<Record<string, Labels>> = {\n${lines.join('\n')}\n};\n`;
  return [
    `${banner}import type { Labels } from '../reading.ts';\n`,
    module('What the keys of the data are called, for people.', 'keyLabels', list),
    module('What the settings are called: some have the name of another key.', 'settingLabels', settingList),
    module('What entries of each kind are called, for people.', 'entryLabels', entryList),
  ].join('');
}
