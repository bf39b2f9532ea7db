// What keys and kinds of entries are called, in the words of the schemas.
import { entriesOf } from './entries.js';
import { banner } from './files.js';

/** What keys are called (those of plans first, where several have a name) and what entries are. */
export function labelFile(schemas, kinds) {
  const ofData = schemas.filter(({ $id }) => $id !== 'rule-levels.schema.json');
  const inOrder = [
    ...ofData.filter(({ $id }) => $id === 'plan.schema.json'),
    ...ofData.filter(({ $id }) => $id !== 'plan.schema.json'),
  ].flatMap((schema) => [schema, ...Object.values(schema.$defs ?? {})].map((one) => ({ one, of: schema.$id })));
  const resolve = ({ $ref = '' }, of) => {
    const [file, name] = $ref.split('#/$defs/');
    return schemas.find(({ $id }) => $id === (file || of))?.$defs?.[name] ?? {};
  };
  const labels = new Map();
  for (const { one, of } of inOrder)
    for (const [key, value] of Object.entries(one.properties ?? {})) {
      const { title, 'x-en': en } = value.title ? value : resolve(value, of);
      if (title && en?.title && !labels.has(key)) labels.set(key, { es: title, en: en.title });
    }
  const list = [...labels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, label]) => `  ${JSON.stringify(key)}: ${JSON.stringify(label)},`);
  const entries = Object.values(kinds)
    .flatMap((kind) => entriesOf(schemas, kind))
    .map(({ kind, schema }) => `  ${kind}: ${JSON.stringify({ es: schema.title, en: schema['x-en'].title })},`);
  const record = (about, name, lines) =>
    `\n/** ${about} */\nexport const ${name}: Readonly<Record<string, Labels>> = {\n${lines.join('\n')}\n};\n`;
  return [
    `${banner}import type { Labels } from '../reading.ts';\n`,
    record('What the keys of the data are called, for people.', 'keyLabels', list),
    record('What entries of each kind are called, for people.', 'entryLabels', entries),
  ].join('');
}
