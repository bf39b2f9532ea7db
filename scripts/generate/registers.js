// What the registers declare about themselves: from the annotations and labels of their schemas.
import { resolved } from './entries.js';
import { banner } from './files.js';
import { draft } from './schemas.js';
import { valueWords } from './value-words.js';

const labelsOf = ({ title, 'x-en': en }) => ({ es: title, en: en?.title });

/** What the values of a key are, and what they are called where there is a list of them. */
function valuesOf(schemas, property, file) {
  const { schema, file: at } = resolved(schemas, property, file);
  const labels = labelsOf(schema);
  if (schema.$id === 'text.schema.json') return { labels, kind: 'text' };
  if (schema['x-refers-to']) return { labels, kind: 'reference', to: schema['x-refers-to'] };
  if (schema.enum) return { labels, kind: 'list', values: valueWords(schema) };
  if (schema.format === 'date') return { labels, kind: 'day' };
  if (schema.format === 'country-code') return { labels, kind: 'country' };
  if (schema.items) return { ...valuesOf(schemas, schema.items, at), labels };
  return { labels, kind: 'plain' };
}

function declarationOf(schemas, name) {
  const file = `registers/${name}.schema.json`;
  const whole = schemas.find(({ $id }) => $id === file);
  if (!whole) throw new Error(`schemas/${file} is missing`);
  const { sensitivity, matrix, identity = ['id'], ...more } = whole['x-register'];
  // What is not for everybody is sealed, and that comes later (design, 2.6).
  if (sensitivity !== 'public') throw new Error(`${file}: only registers of sensitivity public can be kept`);
  const record = resolved(schemas, whole.properties.records, file);
  const { properties } = resolved(schemas, record.schema.items, record.file).schema;
  const keys = Object.fromEntries(
    Object.entries(properties)
      .filter(([key]) => key !== 'id' && key !== 'source')
      .map(([key, property]) => [key, valuesOf(schemas, property, record.file)]),
  );
  const owner = resolved(schemas, whole.properties.owner, file).schema['x-refers-to'] === 'country' ? 'country' : 'st';
  const named = [matrix.key, matrix.rows, ...matrix.columns, more.from, more.until, ...(more.done?.keys ?? [])];
  for (const key of named)
    if (key && !keys[key]) throw new Error(`${file}: x-register names «${key}», which is no key`);
  const about = { es: whole.description, en: whole['x-en'].description };
  return { labels: labelsOf(whole), about, owner, sensitivity, identity, matrix, ...more, keys };
}

/** The module with what each register declares. */
export function registerFile(schemas, names) {
  const all = Object.fromEntries(names.map((name) => [name, declarationOf(schemas, name)]));
  return `${banner}import type { RegisterDeclaration } from '../registers.ts';\n\n/** What each register says of itself, by its name. */\nexport const declarations: Readonly<Record<string, RegisterDeclaration>> = ${JSON.stringify(all, null, 2)};\n`;
}

/** The schema of a register's name, where a plan names one. */
export function registerNamesSchema(schemas, names) {
  const titles = names.map((name) => [
    name,
    labelsOf(schemas.find(({ $id }) => $id === `registers/${name}.schema.json`)),
  ]);
  const list = (lang) => titles.map(([name, labels]) => `${name}: ${labels[lang].toLowerCase()}`).join('; ');
  return {
    $schema: draft,
    $id: 'register-names.schema.json',
    title: 'Registro',
    description: `Registro al que aporta datos. ${list('es')}.`,
    'x-en': { title: 'Register', description: `Register to which it contributes data. ${list('en')}.` },
    enum: names,
  };
}
