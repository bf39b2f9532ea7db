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
  for (const format of ['date', 'uri', 'time-zone']) ajv.addFormat(format, () => true);
  for (const schema of schemas) ajv.addSchema(schema);
  const code = standaloneCode(
    ajv,
    Object.fromEntries(Object.entries(kinds).map(([kind, { schema }]) => [kind, `${schema}.schema.json`])),
  );
  return [
    banner.trimEnd(),
    '// @ts-nocheck',
    "import { formats } from '../../model/value-formats.ts';",
    // Ajv copies all errors of a list for each of its entries that has one.
    'const joined = (all, more) => {\n  for (const one of more) all.push(one);\n  return all;\n};',
    code.replace(/^"use strict";/, '').replaceAll(/vErrors\.concat\(([\w.]+)\)/g, 'joined(vErrors, $1)'),
    '',
  ].join('\n');
}
