// Keeps what Node makes of the bundle's code, so that it needn't be compiled whenever the program starts. Node compiles a
// function when it first runs: what people ask for most is asked here once.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keep, load } from '../bin/start.js';
import { root } from './steps.js';

// What was compiled with other settings of V8 is of no use: those that the program sets for much data stay as they are.
process.getBuiltinModule = undefined;
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;
process.chdir(root);

const out = mkdtempSync(join(tmpdir(), 'crm-plan-'));
const asked = [['--help'], ['validate'], ['flags'], ['status'], ['render', '--out', out]];
const [node = ''] = process.argv;
for (const lang of ['en', 'es'])
  for (const words of asked) {
    process.argv = [node, 'crm-plan', ...words, '--lang', lang];
    await load('main.cjs').main();
  }
rmSync(out, { recursive: true });
for (const name of readdirSync(join(root, 'dist/bundle'))) if (name.endsWith('.cjs')) keep(name);
process.exitCode = 0;
