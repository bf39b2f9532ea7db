import { readdir, readFile } from 'node:fs/promises';
import { ownFile } from '../../../data/own-files.ts';
import { fileKinds, kindNamed } from '../../../model/kinds.ts';

const ownSchemas = ownFile('schemas/');

/** How texts are saved and indented: what the program expects of them. */
const habits = {
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'files.trimTrailingWhitespace': true,
  '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.detectIndentation': false },
};

/** Where the schemas stand that the editor uses, from the repository's top. */
export const schemaFolder = '.vscode/schemas/';

/** Where the editor's settings stand. */
export const settingsFile = '.vscode/settings.json';

/** The files of one kind, as the editor's settings name them: from the repository's top. */
function filesOf(kind: (typeof fileKinds)[number], data: string): string {
  const { path, named } = kindNamed(kind);
  return `${data}${path}${named ? `${named.map(() => '*').join('/')}.yaml` : ''}`;
}

/** The name of a schema's copy: all stand in one folder, since the editor loses its way where one refers to a folder above. */
const besideOthers = (name: string): string => name.replace('/', '-');

/** A schema whose references lead to copies beside it. */
const inOneFolder = (text: string): string =>
  text.replaceAll('"$ref": "../', '"$ref": "').replace(/"\$id": "([^"/]+)\//, '"$id": "$1-');

/**
 * The editor's files of a data repository, by path: its settings, with a schema for each kind of file, and the schemas.
 *
 * The schemas are copied into the repository. Where the program is linked or installed for the whole computer there is no
 * `node_modules/crm-plan` in the folder that the settings could name, before `npm install` there is none on any route, and
 * a line in each YAML file (`# yaml-language-server: $schema=…`) would have to be typed by people and needs a path as well.
 * What a copy costs: it stays that of the version that made the folder. The program never reads it, so that an old
 * one can spoil no check; `schemas` renews it.
 * @param data the way from there to the data folder, with a slash at its end; empty where it is that folder itself
 */
export async function editorFiles(data = 'plan-data/'): Promise<Readonly<Record<string, string>>> {
  const found = (await readdir(ownSchemas, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  // Those of answers are for programs.
  const names = found.filter((name) => name.endsWith('.schema.json') && !name.startsWith('answers/')).sort();
  const schemas = names.map(async (name) => [
    `${schemaFolder}${besideOthers(name)}`,
    inOneFolder(await readFile(new URL(name, ownSchemas), 'utf8')),
  ]);
  const settings = {
    ...habits,
    'yaml.schemas': Object.fromEntries(
      fileKinds.map((kind) => [
        `./${schemaFolder}${besideOthers(kindNamed(kind).schema)}.schema.json`,
        filesOf(kind, data),
      ]),
    ),
  };
  return {
    '.vscode/extensions.json': asJson({ recommendations: ['redhat.vscode-yaml'] }),
    [settingsFile]: asJson(settings),
    ...Object.fromEntries(await Promise.all(schemas)),
  };
}

/** A file of JSON, as people read it. */
export const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
