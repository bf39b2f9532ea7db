// Validators that need no schema at run time.
import { createRequire } from 'node:module';
import { _ } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import { banner } from './files.js';

const standaloneCode = createRequire(import.meta.url)('ajv/dist/standalone').default;

/** The code of one validator a kind of file. */
export function validators(schemas, kinds) {
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
    `export const validators = {\n${list.join('\n')}\n};`,
    '',
  ].join('\n');
}
