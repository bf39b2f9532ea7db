// Reading and writing for all that is generated.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whether nothing is written, and a stale file fails. */
export const check = process.argv.includes('--check');

/** The files that were not as they are to be. */
export const stale = [];

export const read = (path) => readFile(`${root}${path}`, 'utf8').catch(() => '');

export async function write(path, text) {
  if ((await read(path)) === text) return;
  stale.push(path);
  if (check) return;
  await mkdir(dirname(`${root}${path}`), { recursive: true });
  await writeFile(`${root}${path}`, text);
}

export const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The first line of a generated module. */
export const banner = '// Made by `npm run generate`. Do not edit.\n';
