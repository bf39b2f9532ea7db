// The texts that `init` writes to be replaced: those in brackets in its templates.
import { readdir } from 'node:fs/promises';
import { parse } from 'yaml';
import { banner, read, root } from './files.js';

const folder = 'templates/init/plan-data';

const textsIn = (value) =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];

/** The module with the texts, in the order of the templates. */
export async function placeholderFile() {
  const names = await readdir(`${root}${folder}`, { recursive: true });
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(files.map(async (name) => textsIn(parse(await read(`${folder}/${name}`)))));
  const placeholders = texts.flat().filter((text) => /^\(.*\)$/s.test(text));
  return `${banner}\n/** The texts that \`init\` writes to be replaced. */\nexport const placeholders: readonly string[] = ${JSON.stringify(placeholders, null, 2)};\n`;
}
