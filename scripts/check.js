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
step('dependencies at run time', () => {
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  const runtime = Object.entries(lock.packages).filter(([path, one]) => path !== '' && !one.dev);
  const scripts = runtime.filter(([, one]) => one.hasInstallScript).map(([path]) => path);
  if (runtime.length > 40 || scripts.length > 0) {
    console.error(
      `${runtime.length} packages at run time (at most 40); with install scripts: ${scripts.join(', ') || 'none'}`,
    );
    process.exit(1);
  }
  console.log(`${runtime.length} packages at run time, none with an install script`);
});
step('what is generated', () => node('scripts/generate.js', '--check'));
step('the README is true of a clean tree', () => {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (changed !== '' && process.env.CI) {
    console.error(`The work tree is not clean:\n${changed}`);
    process.exit(1);
  }
});
