// The program beside others that check files by JSON Schema alone: a part of `npm run bench`. They say nothing of lines,
// languages or the plan; what they take is what reading and checking cost at the least.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/steps.js';
import { generate } from './files.js';
import { inTurn, measured, program } from './measure.js';

const folder = join(root, 'bench/peers');
const schemas = join(root, 'schemas');

/** Brings the others, exactly as the lockfile beside them says. */
function install() {
  if (existsSync(join(folder, 'node_modules/ajv-cli'))) return;
  const { status } = spawnSync('npm ci --ignore-scripts --no-audit --no-fund', { cwd: folder, shell: true });
  if (status !== 0) throw new Error('the other checkers could not be installed');
}

/** How each of the others is started on the plans of a data folder. */
function commands(data) {
  const others = readdirSync(schemas).filter((name) => name.endsWith('.json') && name !== 'plan.schema.json');
  const refs = (flag) => others.flatMap((name) => [flag, join(schemas, name)]);
  const schema = join(schemas, 'plan.schema.json');
  const plans = join(data, 'plans');
  const script = (path) => [process.execPath, join(folder, 'node_modules', path)];
  const ajv = ['--spec=draft2020', '--strict=false', '-s', schema, ...refs('-r')];
  return {
    'sourcemeta --fast': [binary(), 'validate', schema, ...refs('--resolve'), '--fast', plans],
    'ajv-cli': [...script('ajv-cli/dist/index.js'), 'validate', ...ajv, '-d', join(plans, '*.yaml')],
    '@jirutka/ajv-cli': [...script('@jirutka/ajv-cli/lib/main.js'), 'validate', ...ajv, '--', join(plans, '*.yaml')],
  };
}

/** The program of @sourcemeta/jsonschema for this machine; its own starter, which is a script, would be measured with it. */
function binary() {
  const all = join(folder, 'node_modules/@sourcemeta/jsonschema/build/github-releases');
  const arch = { x64: 'x86_64' }[process.arch] ?? process.arch;
  const name = readdirSync(all).find(
    (one) => one.startsWith(`jsonschema-${process.platform}-${arch}`) && !one.includes('musl'),
  );
  if (!name) throw new Error(`@sourcemeta/jsonschema has no program for ${process.platform}-${arch}`);
  return join(all, name);
}

/** Every tenth plan with a mistake: a key that nobody knows. */
function withMistakes(data) {
  const plans = join(data, 'plans');
  for (const [i, name] of readdirSync(plans).entries())
    if (i % 10 === 0) {
      const path = join(plans, name);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^title:/m, 'titel:'));
    }
}

const start = process.execPath;
const validate = (data) => [
  start,
  program,
  'validate',
  '--data',
  data,
  '--today',
  '2008-05-01',
  '--quiet',
  '--fail-on',
  'never',
];

/**
 * Prints each case as a ratio to what it is measured beside: the processor's time, its spread, the wall's, the most memory.
 * @param {string} out a folder to work in
 */
export async function benchPeers(out) {
  install();
  const nothing = [start, '-e', '0'];
  console.log('\nratios of whole processes in turn: processor min / median / max, wall median, memory');
  await compare('--help / node -e 0', 1.25, [start, program, '--help'], nothing);
  await compare('validate plan-data / node -e 0', 3.5, validate(join(root, 'plan-data')), nothing);
  for (const [count, bar] of [
    [2_000, 2],
    [20_000, 1.5],
  ]) {
    const data = join(out, `peers-${count}`);
    generate(data, count);
    // At 20,000 files the slow ones take minutes and say nothing new.
    for (const [name, command] of Object.entries(commands(data)))
      if (count === 2_000 || name.startsWith('sourcemeta'))
        await compare(
          `${count} files / ${name}`,
          { 'sourcemeta --fast': bar, 'ajv-cli': 0.6 }[name],
          validate(data),
          command,
        );
    if (count === 2_000) {
      const mistaken = join(out, 'peers-mistaken');
      generate(mistaken, count);
      withMistakes(mistaken);
      await compare('200 of 2,000 with an error / clean', 1.5, validate(mistaken), validate(data));
      rmSync(mistaken, { recursive: true });
    }
    rmSync(data, { recursive: true });
  }
}

/** @param bar what the ratio may be at most, where there is a goal */
async function compare(name, bar, one, other) {
  const [ours, theirs] = inTurn([one, other], 7);
  const sorted = (key) => ours.map((run, i) => run[key] / theirs[i][key]).sort((a, b) => a - b);
  const [cpu, wall] = [sorted('cpu'), sorted('time')];
  const figures = [cpu[0], cpu[3], cpu[6]].map((ratio) => ratio.toFixed(2).padStart(5)).join(' ');
  const { megabytes } = await measured(one.slice(2));
  const goal = bar === undefined ? '' : `  (goal: ≤ ${bar})`;
  console.log(
    `${name.padEnd(40)} ${figures}  wall ${wall[3].toFixed(2).padStart(5)}  ${megabytes.toFixed(0).padStart(4)} MB${goal}`,
  );
}
