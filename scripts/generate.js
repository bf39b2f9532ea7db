// Makes everything that is made from declarations: schemas from the lists of languages, registers and rules, types, validators,
// references, labels and answers from the schemas and the table of kinds, placeholders from what `init` writes,
// reference pages from rules and commands. `--check` writes nothing and fails when a file is stale, or not marked as
// generated. Needs a built `dist`.

import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { asJson, check, read, root, stale, unmarked, write } from './generate/files.js';
import { labelFile } from './generate/labels.js';
import { orderFile } from './generate/order.js';
import { placeholderFile } from './generate/placeholders.js';
import { queryFiles } from './generate/queries.js';
import { referenceFile } from './generate/references.js';
import { registerFile, registerNamesSchema } from './generate/registers.js';
import { sampleFile } from './generate/samples.js';
import { ruleLevelsSchema, textSchema, waivableRulesSchema } from './generate/schemas.js';
import { types } from './generate/types.js';
import { agreement, validators } from './generate/validators.js';

const fromDist = (path) => import(pathToFileURL(`${root}dist/${path}`).href);

const { kinds } = await fromDist('model/kinds.js');
const { registerNames } = await fromDist('model/register-names.js');
const { documentWords } = await fromDist('messages/documents/index.js');
await write('schemas/text.schema.json', asJson(textSchema(documentWords)));
const rulesModule = await fromDist('rules/index.js').catch(() => null);
if (rulesModule) {
  await write('schemas/rule-levels.schema.json', asJson(ruleLevelsSchema(rulesModule.rules)));
  const { isAcceptable } = await fromDist('rules/waiver-words.js');
  await write('schemas/waivable-rules.schema.json', asJson(waivableRulesSchema(rulesModule.rules, isAcceptable)));
}

const schemasIn = async (folder) => {
  const names = (await readdir(`${root}${folder}`)).filter((file) => file.endsWith('.schema.json')).sort();
  return Promise.all(names.map(async (file) => JSON.parse(await read(`${folder}/${file}`))));
};
const registers = await schemasIn('schemas/registers');
await write('schemas/register-names.schema.json', asJson(registerNamesSchema(registers, registerNames)));
const schemas = [...(await schemasIn('schemas')), ...registers];
await write('src/model/generated/registers.ts', registerFile(schemas, registerNames));
await write('src/model/generated/types.ts', await types(schemas, kinds));
await write('src/data/generated/validators.ts', validators(schemas, kinds));
await write('src/data/generated/agreement.ts', agreement(schemas, kinds));
const ofReview = JSON.parse(await read('schemas/answers/review.schema.json'));
const reviews = { review: { schema: 'answers/review' } };
await write('src/data/generated/review-validator.ts', validators([...schemas, ofReview], reviews));
await write('src/model/generated/references.ts', referenceFile(schemas, kinds));
await write('src/model/generated/labels.ts', labelFile(schemas, kinds));
await write('src/model/generated/key-order.ts', orderFile(schemas, kinds));
await write('src/model/generated/placeholders.ts', await placeholderFile());
await write('src/model/generated/samples.ts', sampleFile(schemas));
for (const [path, text] of Object.entries(queryFiles(schemas, kinds))) await write(path, text);

const pages = await fromDist('cli/reference.js').catch(() => null);
if (pages) for (const [path, text] of Object.entries(await pages.referencePages())) await write(path, text);

for (const path of stale) console.error(`${check ? 'stale' : 'written'}: ${path}`);
if (check && stale.length > 0) {
  console.error('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
}
if (check)
  for (const path of unmarked()) {
    console.error(`not marked as generated in .gitattributes: ${path}`);
    process.exitCode = 1;
  }
