// Makes what ships: one file for what all commands need and one for each thing that only some do, so that starting takes
// little reading. What they hold of others' programs comes with its licences.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { node, root } from './steps.js';

const folder = `${root}dist/bundle`;

const { output } = await build({
  input: { main: `${root}src/cli/main.ts` },
  platform: 'node',
  tsconfig: false,
  output: {
    dir: folder,
    cleanDir: true,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    sourcemap: true,
    sourcemapExcludeSources: true,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
});

for (const { fileName, code } of output.filter(({ type }) => type === 'chunk')) {
  // What is compiled beforehand can't load anything that stands outside by `import()`.
  if (/\bimport\(/.test(code)) throw new Error(`${fileName} imports something at run time that is not in the bundle`);
}
node('scripts/compiled.js');

/** The folders of the packages of which something is in the bundle. */
const packages = new Set(
  output
    .flatMap(({ moduleIds = [] }) => moduleIds)
    .flatMap((id) => id.replaceAll('\\', '/').match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []),
);

const licences = [...packages].sort().map((path) => {
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} brings no text of its licence`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(path, file), 'utf8').trim()}\n`;
});
writeFileSync(join(folder, 'licences.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
