import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fileKinds, kindNamed } from '../../src/model/kinds.ts';
import { openInEditor } from '../support/editor.ts';
import { emptyFolder, writeFiles } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';
import { example } from '../support/repos.ts';

/** The ways in which the program comes to a folder; on each the folder is made in a place that has no `node_modules`. */
const routes = {
  'from npm': ['init', 'plan', '--package', '^0.1.0'],
  'from a packed file': ['init', 'plan', '--package', 'x.tgz'],
  linked: ['init', 'plan'],
} as const;

async function made(route: keyof typeof routes): Promise<string> {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'x.tgz'), '');
  expect((await crmPlan(routes[route], { cwd })).code).toBe(0);
  return join(cwd, 'plan');
}

const schemasIn = (folder: string): Readonly<Record<string, string>> =>
  (
    JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    }
  )['yaml.schemas'];

describe('the settings of the editor that init writes', () => {
  for (const [route, make] of [
    ...Object.keys(routes).map((name) => [name, () => made(name as keyof typeof routes)] as const),
    ['the example', () => example()] as const,
  ])
    test(`name a schema for every kind of file, which is in the folder itself and whole: ${route}`, async () => {
      const folder = await make();
      const schemas = schemasIn(folder);
      expect(Object.keys(schemas)).toHaveLength(fileKinds.length);
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      const beside = join(folder, '.vscode/schemas');
      for (const file of readdirSync(beside, { recursive: true, encoding: 'utf8' }))
        if (file.endsWith('.json')) ajv.addSchema(JSON.parse(readFileSync(join(beside, file), 'utf8')));
      for (const kind of fileKinds) {
        const { path, named, schema } = kindNamed(kind);
        const copy = schema.replace('/', '-');
        const file = `./.vscode/schemas/${copy}.schema.json`;
        const files = `plan-data/${path}${named ? `${named.map(() => '*').join('/')}.yaml` : ''}`;
        expect(schemas).toMatchObject({ [file]: files });
        expect(ajv.getSchema(`${copy}.schema.json`), file).toBeTypeOf('function');
      }
    });

  test('are understood by the editor: it finds nothing in the example, and a wrong key in a file of any kind', async () => {
    const folder = await example();
    writeFiles(join(folder, 'plan-data'), {
      'waivers.yaml':
        'waivers:\n  - rule: proposal-open\n    item: retorno-fondo\n    country: XA\n    reason: Se negocia\n    until: crm-9\n',
    });
    const editor = await openInEditor(folder);
    const found = readdirSync(join(folder, 'plan-data'), { recursive: true, encoding: 'utf8' });
    const files = found.filter((path) => path.endsWith('.yaml')).map((path) => path.replaceAll('\\', '/'));
    const textOf = (file: string) => readFileSync(join(folder, 'plan-data', file), 'utf8');
    const remarksOn = async (file: string, more = '') =>
      [file, await editor.remarks(`plan-data/${file}`, textOf(file) + more)] as const;
    expect(await Promise.all(files.map((file) => remarksOn(file)))).toEqual(files.map((file) => [file, []]));

    // The example has no file of some registers: what one is, is tried with the others.
    const oneOfEach = fileKinds.flatMap((kind) => files.find((file) => file.startsWith(kindNamed(kind).path)) ?? []);
    expect(oneOfEach.length).toBeGreaterThan(fileKinds.length - 6);
    const mistakes = oneOfEach.map((file) =>
      // In the file of stamps each key at the root is that of a text.
      remarksOn(file, file === kindNamed('stamps').path ? 'x.text:\n  en:\n    equivocada: 1\n' : 'equivocada: 1\n'),
    );
    for (const [file, remarks] of await Promise.all(mistakes))
      expect([file, remarks.join()]).toEqual([file, expect.stringContaining('equivocada')]);
  });

  test('let the editor complete the keys of a contact point', async () => {
    const editor = await openInEditor(await made('linked'));
    const offers = await editor.offers('plan-data/contacts/HN.yaml', 'country: HN\ncontacts:\n  - id: hn-enlace\n    ');
    expect(offers).toEqual(expect.arrayContaining(['roles', 'institution', 'confirmed', 'until']));
  });
});
