// Keeps what Node makes of the bundle's code, so that it needn't be compiled whenever the program starts. Node compiles a
// function when it first runs: what people ask for most is asked here once.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keep, load } from '../bin/start.js';
import { root } from './steps.js';

/** Runs the program here, where it says nothing. Whatever the data are like, only a defect of the program keeps it from being built. */
async function run(...words) {
  const streams = [process.stdout, process.stderr];
  for (const stream of streams) stream.write = () => true;
  process.argv = [process.execPath, 'crm-plan', ...words];
  try {
    await load('main.cjs').main();
  } finally {
    for (const stream of streams) delete stream.write;
    process.removeAllListeners('uncaughtException');
  }
  if (process.exitCode === 3) throw new Error(`crm-plan ${words.join(' ')} ended with a defect`);
  process.exitCode = undefined;
}

// What was compiled with other settings of V8 is of no use: those that the program sets for much data stay as they are.
process.getBuiltinModule = undefined;
process.chdir(root);
const out = mkdtempSync(join(tmpdir(), 'crm-plan-'));
try {
  for (const lang of ['en', 'es'])
    for (const words of [['--help'], ['validate'], ['flags'], ['status'], ['render', '--out', out]])
      await run(...words, '--lang', lang);
} finally {
  rmSync(out, { recursive: true });
}
for (const name of readdirSync(join(root, 'dist/bundle'))) if (name.endsWith('.cjs')) keep(name);
