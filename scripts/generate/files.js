// Reading and writing for all that is generated.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whether nothing is written, and a stale file fails. */
export const check = process.argv.includes('--check');

/** The files that were not as they are to be. */
export const stale = [];

/** Every file that is generated. */
export const generated = [];

export const read = (path) => readFile(`${root}${path}`, 'utf8').catch(() => '');

export async function write(path, text) {
  generated.push(path);
  if ((await read(path)) === text) return;
  stale.push(path);
  if (check) return;
  await mkdir(dirname(`${root}${path}`), { recursive: true });
  await writeFile(`${root}${path}`, text);
}

/** The files among them that .gitattributes does not mark as generated. */
export const unmarked = () =>
  execFileSync('git', ['check-attr', 'linguist-generated', '--', ...generated], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.endsWith(': unspecified'))
    .map((line) => line.split(':')[0]);

export const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The first line of a generated module. */
export const banner = '// Made by `npm run generate`. Do not edit.\n';
