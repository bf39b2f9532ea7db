import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fileKinds, kindNamed } from '../../src/model/kinds.ts';
import { openInEditor } from '../support/editor.ts';
import { emptyFolder } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';
import { example, gitEnv } from '../support/repos.ts';

/** The ways in which the program comes to a folder; on each the folder is made in a place that has no `node_modules`. */
const routes = {
  'from npm': ['init', 'plan', '--package', '^0.1.0'],
  'from a packed file': ['init', 'plan', '--package', 'x.tgz'],
  linked: ['init', 'plan'],
  'the example': ['init', 'plan', '--example'],
} as const;

async function made(route: keyof typeof routes): Promise<string> {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'x.tgz'), '');
  const { code, err } = await crmPlan(routes[route], { cwd, env: gitEnv });
  expect([code, err]).toEqual([0, expect.anything()]);
  return join(cwd, 'plan');
}

const schemasIn = (folder: string): Readonly<Record<string, string>> =>
  (
    JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    }
  )['yaml.schemas'];

describe('the settings of the editor that init writes', () => {
  for (const route of Object.keys(routes) as (keyof typeof routes)[])
    test(`name a schema for every kind of file, which is in the folder itself and whole: ${route}`, async () => {
      const folder = await made(route);
      const schemas = schemasIn(folder);
      expect(Object.keys(schemas)).toHaveLength(fileKinds.length);
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      const beside = join(folder, '.vscode/schemas');
      for (const file of readdirSync(beside)) ajv.addSchema(JSON.parse(readFileSync(join(beside, file), 'utf8')));
      for (const kind of fileKinds) {
        const { path, named, schema } = kindNamed(kind);
        const file = `./.vscode/schemas/${schema}.schema.json`;
        const files = `plan-data/${path}${named ? `${named.map(() => '*').join('/')}.yaml` : ''}`;
        expect(schemas).toMatchObject({ [file]: files });
        expect(ajv.getSchema(`${schema}.schema.json`), file).toBeTypeOf('function');
      }
    });

  test('are understood by the editor: it finds nothing in the example, and a wrong key in a file of any kind', async () => {
    const folder = await example();
    const editor = await openInEditor(folder);
    const all = readdirSync(join(folder, 'plan-data'), { recursive: true, encoding: 'utf8' });
    const seen = new Set<string>();
    for (const file of all.filter((path) => path.endsWith('.yaml')).map((path) => path.replaceAll('\\', '/'))) {
      const text = readFileSync(join(folder, 'plan-data', file), 'utf8');
      expect([file, await editor.remarks(`plan-data/${file}`, text)]).toEqual([file, []]);
      const kind = fileKinds.find((name) => `${file}/`.startsWith(kindNamed(name).path.replace(/\/?$/, '/'))) ?? '';
      if (seen.has(kind)) continue;
      seen.add(kind);
      const lines = text.split('\n').length;
      // Of the stamps each key is an item's.
      const wrong = kind === 'stamps' ? 'equivocada.text:\n  en:\n    clave: 1\n' : 'claveEquivocada: 1\n';
      const remarks = await editor.remarks(`plan-data/${file}`, text + wrong);
      expect([file, remarks.some(([line]) => line >= lines)]).toEqual([file, true]);
    }
    expect([...seen].sort()).toEqual([...fileKinds].sort());
  });

  test('let the editor complete the keys of a contact point', async () => {
    const editor = await openInEditor(await made('linked'));
    const offers = await editor.offers('plan-data/contacts/HN.yaml', 'country: HN\ncontacts:\n  - id: hn-enlace\n    ');
    expect(offers).toEqual(expect.arrayContaining(['roles', 'institution', 'confirmed', 'until']));
  });
});
