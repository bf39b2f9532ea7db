// Validators that need no schema at run time.
import { createRequire } from 'node:module';
import { _ } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import { banner } from './files.js';

const standaloneCode = createRequire(import.meta.url)('ajv/dist/standalone').default;

/** The code of one validator a kind of file, which tells all that doesn't agree with its schema. */
export const validators = (schemas, kinds) =>
  compiled('validators', schemas, kinds, { allErrors: true, verbose: true });

/**
 * The same, only that these say no more than whether a file agrees, and are quick to load: what Ajv writes for errors, which
 * it can't leave out, goes.
 */
export const agreement = (schemas, kinds) =>
  withoutErrors(compiled('agrees', schemas.map(withoutWords), kinds, { allErrors: false, verbose: false }));

/** @throws Error where Ajv writes something that is not known here */
function withoutErrors(code) {
  const left = code
    .replaceAll(/^const evaluated\d+ = .*\nif\(.*\n.*\n\}\nif\(.*\n.*\n\}\n/gm, '')
    .replaceAll(/^(?:validate\d+\.evaluated|evaluated\d+\.props) = .*;\n/gm, '')
    .replaceAll(/^validate\d+\.errors = (?:vErrors|\[\{[\s\S]*?\}\]);\n/gm, '')
    .replaceAll(/^const (err\d+) = \{instancePath[\s\S]*?\};\n/gm, 'const $1 = {};\n')
    .replaceAll(/vErrors = vErrors === null \? .*;\nerrors = vErrors\.length;/g, 'errors++;')
    .replaceAll(/, \{instancePath="".*?\}=\{\}\)\{/g, '){')
    .replaceAll(/, \{instancePath:.*?dynamicAnchors\}\)/g, ')')
    .replace(/^const joined = [\s\S]*?\};\n/m, '');
  const [unknown] =
    left.match(/^.*(?:\.errors\b|\.concat\(|\b(?:instancePath|joined|evaluated\d*|dynamicAnchors)\b).*$/m) ?? [];
  if (unknown !== undefined) throw new Error(`Ajv writes errors in another way: ${unknown}`);
  return left;
}

/** What a schema says to people, with whether it is that: a key of the data may be called so too. */
const words = {
  title: (value) => typeof value === 'string',
  description: (value) => typeof value === 'string',
  examples: Array.isArray,
  'x-en': () => true,
  'x-refers-to': () => true,
  'x-register': () => true,
};

/** Where keys are those of the data. */
const byKeysOfData = new Set(['properties', '$defs', 'dependentRequired', 'dependentSchemas']);

/** A schema without what it says to people. */
function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !(Object.hasOwn(words, key) && words[key](value)));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, byKeysOfData.has(key) ? eachWithoutWords(value) : withoutWords(value)]),
  );
}

const eachWithoutWords = (schemas) =>
  Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, withoutWords(schema)]));

function compiled(name, schemas, kinds, options) {
  const ajv = new Ajv2020({
    ...options,
    messages: false,
    strictRequired: false,
    unicode: false,
    logger: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addKeyword('x-en');
  ajv.addKeyword('x-refers-to');
  ajv.addKeyword('x-register');
  for (const format of ['date', 'uri', 'time-zone', 'country-code']) ajv.addFormat(format, () => true);
  for (const schema of schemas) ajv.addSchema(schema);
  // A kind's name need not be one that a module can export.
  const exported = Object.entries(kinds).map(([kind, { schema }], i) => [kind, `kind${i}`, `${schema}.schema.json`]);
  const code = standaloneCode(ajv, Object.fromEntries(exported.map(([, name, id]) => [name, id])));
  const list = exported.map(([kind, name]) => `  ${JSON.stringify(kind)}: ${name},`);
  return [
    banner.trimEnd(),
    '// @ts-nocheck',
    "import { formats } from '../../model/value-formats.ts';",
    // Ajv copies all errors of a list for each of its entries that has one.
    'const joined = (all, more) => {\n  for (const one of more) all.push(one);\n  return all;\n};',
    code.replace(/^"use strict";/, '').replaceAll(/vErrors\.concat\(([\w.]+)\)/g, 'joined(vErrors, $1)'),
    `export const ${name} = {\n${list.join('\n')}\n};`,
    '',
  ].join('\n');
}
