import { lstat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { checkFolders, checkPlaceOf, inTurn, makeFolder, textIfFile, writeWhole } from '../../../edit/files.ts';
import { type InterfaceLang, interfaceLanguages, messagesIn } from '../../../messages/index.ts';
import type { Context, ExitCode, OpenData } from '../../context.ts';
import { earlierWithNote, findingsOf, noteErrors } from '../../findings.ts';
import { printable } from '../../terminal.ts';
import { asJson, editorFiles, schemaFolder, settingsFile } from '../init/editor.ts';
import { namesIn } from './names.ts';
import { namesFile, namesSchema, shapedSchema } from './shaped.ts';

/**
 * Writes the schemas beside the data folder, or into it where it is the repository's top, and the editor's settings where there are none.
 * @returns 1 where the data have errors: what could not be read is not among the names
 * @throws UsageError where they can't be written
 */
export async function writeSchemas(data: OpenData, context: Context): Promise<ExitCode> {
  const { snapshot, folder } = data;
  // Above the top of the repository nothing is its own.
  const isTop = !(await isFree(join(folder, '.git')));
  const top = isTop ? folder : dirname(folder);
  const lang = languageOf(context, snapshot.settings.sourceLanguage);
  const { schemas: words } = await messagesIn(lang);
  const earlier = await earlierWithNote(data, context);
  const names = namesIn(snapshot, earlier, lang, words.everyCountry);
  const plain = await editorFiles(isTop ? '' : `${basename(folder)}/`);
  const texts = Object.entries(plain).filter(([path]) => path.startsWith(schemaFolder));
  const common = JSON.parse(plain[`${schemaFolder}common.schema.json`] ?? '{}') as object;
  const written: Record<string, string> = {
    ...Object.fromEntries(
      texts.map(([path, text]) => [path, asJson(shapedSchema(JSON.parse(text), names, { ...common }, lang))]),
    ),
    [`${schemaFolder}${namesFile}`]: asJson(namesSchema(names, words)),
  };
  for (const [path, text] of Object.entries(plain))
    if (!path.startsWith(schemaFolder) && (await isFree(join(top, path)))) written[path] = text;
  const paths = Object.keys(written).sort();
  await checkFolders(top, paths);
  for (const path of paths) await checkPlaceOf(join(top, path), path);
  const files = paths.map((path) => ({ path, text: written[path] ?? '' }));
  await inTurn(files, async ({ path, text }) => {
    await makeFolder(dirname(join(top, path)), dirname(path));
    await writeWhole(join(top, path), text, path);
  });
  const shown = paths.map((path) => relative(context.cwd, join(top, path)).split(sep).join('/'));
  context.out(`${printable(shown.join('\n'))}\n`);
  const settings = (await textIfFile(join(top, settingsFile))) ?? '';
  const used = Object.keys((JSON.parse(plain[settingsFile] ?? '{}') as { 'yaml.schemas': object })['yaml.schemas']);
  if (!used.every((path) => settings.includes(JSON.stringify(path))))
    context.note(context.words.schemas.settingsKept(settingsFile));
  return noteErrors(await findingsOf(data, context, earlier), context);
}

const isFree = async (path: string): Promise<boolean> => (await lstat(path).catch(() => null)) === null;

/** The language that was asked for, else the plan's: the same folder gives the same files on any computer. */
function languageOf({ langOption }: Context, sourceLanguage: string): InterfaceLang {
  const asked = langOption ?? sourceLanguage;
  return interfaceLanguages.find((lang) => lang === asked) ?? 'es';
}
