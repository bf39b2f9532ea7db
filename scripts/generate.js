// Makes everything that is made from declarations: schemas from the lists of languages and rules, types and
// validators from the schemas, reference pages from rules and commands. `--check` writes nothing and fails
// when a file is stale. Needs a built `dist`.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { _ } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import { compile } from 'json-schema-to-typescript';

const standaloneCode = createRequire(import.meta.url)('ajv/dist/standalone').default;
const root = fileURLToPath(new URL('..', import.meta.url));
const fromDist = (path) => import(pathToFileURL(`${root}dist/${path}`).href);
const check = process.argv.includes('--check');
const stale = [];

const read = (path) => readFile(`${root}${path}`, 'utf8').catch(() => '');

async function write(path, text) {
  if ((await read(path)) === text) return;
  stale.push(path);
  if (check) return;
  await mkdir(dirname(`${root}${path}`), { recursive: true });
  await writeFile(`${root}${path}`, text);
}

const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;
const draft = 'https://json-schema.org/draft/2020-12/schema';

/** The texts' schema: one key a document language. */
function textSchema(documentWords) {
  const languages = Object.keys(documentWords);
  const byLanguage = (value) =>
    Object.fromEntries(
      languages.map((lang) => {
        const { es, en } = documentWords[lang].title;
        return [lang, { title: es, 'x-en': { title: en }, ...value }];
      }),
    );
  const map = (es, en, value) => ({
    title: es,
    'x-en': { title: en },
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: byLanguage(value),
  });
  const hash = { $ref: 'common.schema.json#/$defs/hash' };
  return {
    $schema: draft,
    $id: 'text.schema.json',
    ...map('Texto por idioma', 'Text by language', { type: 'string', maxLength: 65536, pattern: '\\S' }),
    description: 'Un texto en cada idioma: es: … y, debajo, en: …',
    'x-en': { title: 'Text by language', description: 'A text in each language: es: … and, below it, en: …' },
    $defs: {
      language: { title: 'Idioma', 'x-en': { title: 'Language' }, enum: languages },
      lists: map('Textos por idioma', 'Texts by language', {
        type: 'array',
        minItems: 1,
        items: { type: 'string', $ref: 'common.schema.json#/$defs/plainText' },
      }),
      stampsByLanguage: map('Confirmaciones por idioma', 'Confirmations by language', {
        $ref: 'text.schema.json#/$defs/stamp',
      }),
      stamp: {
        title: 'Confirmación',
        'x-en': { title: 'Confirmation' },
        type: 'object',
        required: ['source', 'folded', 'status'],
        additionalProperties: false,
        properties: {
          source: hash,
          folded: hash,
          status: { title: 'Estado', 'x-en': { title: 'Status' }, enum: ['official', 'unofficial'] },
        },
      },
    },
  };
}

/** The schema of the settings' `rules`: which level each rule may be given. */
function ruleLevelsSchema(rules) {
  // The words after a level are also those that it is known by where somebody writes it in Spanish.
  const description =
    'off: no, nunca o no se aplica; flag: por resolver, asunto por resolver o pendiente; warning: advertencia o aviso; error: error.';
  const inEnglish = 'off: not applied; flag: outstanding item; warning; error.';
  const properties = Object.values(rules).map(({ name, group, texts }) => [
    name,
    group === 'reading' || group === 'schema' || name === 'private-in-clear'
      ? false
      : {
          title: texts.es.title,
          description,
          'x-en': { title: texts.en.title, description: inEnglish },
          enum: ['off', 'flag', 'warning', 'error'],
        },
  ]);
  return {
    $schema: draft,
    $id: 'rule-levels.schema.json',
    title: 'Nivel de las reglas',
    description,
    'x-en': { title: 'Levels of rules', description: inEnglish },
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}

const kinds = [
  'settings',
  'plan',
  'sessions',
  'decisions',
  'members',
  'instruments',
  'glossary',
  'stamps',
  'contacts',
  'report',
];

function validators(schemas) {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    strictRequired: false,
    unicode: false,
    logger: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addKeyword('x-en');
  for (const format of ['date', 'uri', 'time-zone']) ajv.addFormat(format, () => true);
  for (const schema of schemas) ajv.addSchema(schema);
  const code = standaloneCode(ajv, Object.fromEntries(kinds.map((kind) => [kind, `${kind}.schema.json`])));
  return [
    '// Made by `npm run generate` from schemas/. Do not edit.',
    '// @ts-nocheck',
    "import { formats } from '../../model/formats.ts';",
    // Ajv copies all errors of a list for each of its entries that has one.
    'const joined = (all, more) => {\n  for (const one of more) all.push(one);\n  return all;\n};',
    code.replace(/^"use strict";/, '').replaceAll(/vErrors\.concat\(([\w.]+)\)/g, 'joined(vErrors, $1)'),
    '',
  ].join('\n');
}

/** Names a type after its definition, in the singular English that the keys use. */
const typeNames = { calendarEntry: 'CalendarEntry', measure: 'Measure' };

async function types(schemas) {
  const names = new Map();
  const plain = (name) => names.get(name) ?? name;
  const withoutTitles = (value) =>
    Array.isArray(value)
      ? value.map(withoutTitles)
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([key, one]) => !(['title', 'description'].includes(key) && typeof one === 'string'))
              .filter(
                ([key]) =>
                  !['x-en', 'examples', 'minItems', 'not', 'if', 'then', 'else', 'dependentSchemas'].includes(key),
              )
              .map(([key, one]) => [key, withoutTitles(one)]),
          )
        : value;
  const definitions = {};
  const capital = (name) => name[0].toUpperCase() + name.slice(1);
  for (const { $id, $schema, $defs = {}, ...schema } of schemas.map(withoutTitles)) {
    const file = $id.replace('.schema.json', '');
    for (const [name, definition] of Object.entries($defs)) definitions[`${file}/${name}`] = definition;
    definitions[file] = schema;
  }
  const name = (key) => {
    const short = key.split('/').at(-1);
    return plain(typeNames[short] ?? capital(short.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase())));
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
    const [id, fragment = ''] = ref.split('#');
    const other = id === '' ? file : id.replace('.schema.json', '');
    const definition = fragment.replace('/$defs/', '');
    return name(definition === '' ? other : `${other}/${definition}`);
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
  for (const kind of kinds) root.properties[kind] = { $ref: `#/definitions/${name(kind)}` };
  const code = await compile(root, 'Files', {
    bannerComment: '// Made by `npm run generate` from schemas/. Do not edit.',
    additionalProperties: false,
    declareExternallyReferenced: true,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  return code;
}

const { documentWords } = await fromDist('messages/documents/index.js');
await write('schemas/text.schema.json', asJson(textSchema(documentWords)));
const rulesModule = await fromDist('rules/index.js').catch(() => null);
if (rulesModule) await write('schemas/rule-levels.schema.json', asJson(ruleLevelsSchema(rulesModule.rules)));

const schemaNames = (await readdir(`${root}schemas`)).filter((file) => file.endsWith('.schema.json')).sort();
const schemas = await Promise.all(schemaNames.map(async (file) => JSON.parse(await read(`schemas/${file}`))));
await write('src/model/generated/types.ts', await types(schemas));
await write('src/data/generated/validators.ts', validators(schemas));

/** What the rows of `query` are: definitions of the data's schemas, by what is asked for. */
const queried = {
  plans: { file: 'plan', of: [''] },
  items: {
    file: 'plan',
    of: ['topic', 'row', 'objective', 'activity', 'note', 'calendarEntry'],
    more: ['itemKind', 'plan', 'parent'],
  },
  sessions: { file: 'sessions', of: ['session'] },
  members: { file: 'members', of: ['member', 'body'] },
  instruments: { file: 'instruments', of: ['instrument'] },
  glossary: { file: 'glossary', of: ['term'] },
};
const holding = ['topics', 'rows', 'objectives', 'activities', 'notes', 'calendar'];

/** References of a schema's file as they read from a folder below it. */
const fromBelow = (value, file) =>
  JSON.parse(
    JSON.stringify(value)
      .replaceAll('"$ref":"#', `"$ref":"../${file}#`)
      .replaceAll(/"\$ref":"(?=[a-z])/g, '"$ref":"../'),
  );

/** The rows' keys in the order of the schema, and the schema of each answer. */
function queryFiles(schemas) {
  const orders = {};
  const files = {};
  for (const [what, { file, of, more = [] }] of Object.entries(queried)) {
    const name = `${file}.schema.json`;
    const schema = schemas.find(({ $id }) => $id === name);
    const definitions = of.map((one) => (one === '' ? schema : schema.$defs[one]));
    const properties = Object.assign({}, ...definitions.map((one) => one.properties));
    for (const key of holding) delete properties[key];
    const required = Object.keys(properties).filter((key) => definitions.every((one) => one.required.includes(key)));
    const own = Object.keys(properties).filter((key) => key !== 'id');
    orders[what] = [...('id' in properties ? ['id'] : []), ...more, ...own, 'file', 'line'];
    const added = {
      itemKind: { enum: ['topic', 'row', 'objective', 'activity', 'note', 'calendar'] },
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
    `// Made by \`npm run generate\` from schemas/. Do not edit.\n\n/** The keys of the rows of \`query\`, in the order of the schemas. */\nexport const queryKeys: Readonly<Record<string, readonly string[]>> = {\n${list.join('\n')}\n};\n`;
  return files;
}
for (const [path, text] of Object.entries(queryFiles(schemas))) await write(path, text);

/** What each key is called, in the words of the schemas: those of plans first, where a name stands in several. */
function labelFile(schemas) {
  const ofData = schemas.filter(({ $id }) => $id !== 'rule-levels.schema.json');
  const inOrder = [
    ...ofData.filter(({ $id }) => $id === 'plan.schema.json'),
    ...ofData.filter(({ $id }) => $id !== 'plan.schema.json'),
  ].flatMap((schema) => [schema, ...Object.values(schema.$defs ?? {})]);
  const resolve = ({ $ref = '' }) => {
    const [file, name] = $ref.split('#/$defs/');
    return schemas.find(({ $id }) => $id === file)?.$defs?.[name] ?? {};
  };
  const labels = new Map();
  for (const { properties = {} } of inOrder)
    for (const [key, value] of Object.entries(properties)) {
      const { title, 'x-en': en } = value.title ? value : resolve(value);
      if (title && en?.title && !labels.has(key)) labels.set(key, { es: title, en: en.title });
    }
  const list = [...labels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, label]) => `  ${JSON.stringify(key)}: ${JSON.stringify(label)},`);
  return `// Made by \`npm run generate\` from schemas/. Do not edit.\nimport type { Labels } from '../reading.ts';\n\n/** What the keys of the data are called, for people. */\nexport const keyLabels: Readonly<Record<string, Labels>> = {\n${list.join('\n')}\n};\n`;
}
await write('src/model/generated/labels.ts', labelFile(schemas));

const pages = await fromDist('cli/reference.js').catch(() => null);
if (pages) for (const [path, text] of Object.entries(await pages.referencePages())) await write(path, text);

for (const path of stale) console.error(`${check ? 'stale' : 'written'}: ${path}`);
if (check && stale.length > 0) {
  console.error('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
}
