// The files that must not hurt: a part of `npm run bench`.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../scripts/steps.js';
import { bars, compiled, isOver, measured } from './measure.js';

/**
 * Prints the slowest and the largest of them.
 * @param {string} out a folder to work in
 */
export async function benchHostile(out) {
  const base = join(root, 'test/fixtures/base');
  const { corpus, manyMistakes } = await compiled('test/fixtures/hostile/corpus.ts', out);
  const hostile = [];
  for (const { name, path, content, also = {} } of [...corpus, ...manyMistakes]) {
    const folder = join(out, 'hostile');
    rmSync(folder, { recursive: true, force: true });
    cpSync(base, folder, { recursive: true });
    for (const [file, text] of Object.entries({ ...also, [path]: content })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    hostile.push({ name, ...(await measured(['validate', '--data', folder, '--today', '2008-05-01'])) });
  }
  const worst = (key) => hostile.reduce((most, one) => (one[key] > most[key] ? one : most));
  console.log(`\n${hostile.length} hostile files: ${hostile.filter(isOver).length} over a bar`);
  console.log(`slowest: ${worst('time').time.toFixed(0)} ms, ${worst('time').name}  (bar: ≤ ${bars.time})`);
  console.log(
    `largest: ${worst('megabytes').megabytes.toFixed(0)} MB, ${worst('megabytes').name}  (bar: ≤ ${bars.megabytes})`,
  );
}
