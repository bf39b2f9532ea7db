// `npm run check`: types of everything, lint, unused code, packaging, and that what is generated is up to date.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bin, build, install, node, root } from './steps.js';

install();
build();
const step = (name, run) => {
  console.log(`check: ${name}`);
  run();
};
step('types', () => node(bin('typescript', 'bin/tsc')));
step('lint', () => node(bin('@biomejs/biome', 'bin/biome'), 'check', '--error-on-warnings', '.'));
step('unused code', () => node(bin('knip', 'bin/knip.js')));
step('packaging', () => node(bin('publint', 'src/cli.js'), '--strict', '--pack', 'npm'));
step('what ships of others', () => {
  // `bundle.js` begins each with a line of its own.
  const packages = readFileSync(`${root}dist/bundle/licences.txt`, 'utf8').split(`\n${'-'.repeat(80)}\n`);
  const { dependencies = {} } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  if (packages.length < 2 || packages.length > 40 || Object.keys(dependencies).length > 0) {
    console.error(`${packages.length} packages in the bundle (at most 40), and nothing is to be installed with it.`);
    process.exit(1);
  }
  console.log(`${packages.length} packages in the bundle, none to be installed`);
});
step('what is generated', () => node('scripts/generate.js', '--check'));
step('the README is true of a clean tree', () => {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (changed !== '' && process.env.CI) {
    console.error(`The work tree is not clean:\n${changed}`);
    process.exit(1);
  }
});
