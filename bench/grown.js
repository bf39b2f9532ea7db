// Folders of any size, with their past, and how what the program takes grows with them: for `growing` and `commands`.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../scripts/steps.js';
import { bars, gitGiven, gitIn, isOver as isSlowOrLarge } from './measure.js';

const base = join(root, 'test/fixtures/base');

/** How many bytes the larger of the two folders has. */
const largest = 1_000_000;

const bytesOf = ({ past, ...files }) => Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** How large a folder has to be to come close to the largest; one that is only in the past counts as if it were here. */
export function sizeOf({ folder, most }) {
  const bytes = (n) => {
    const files = folder(n);
    return bytesOf(files) + (files.past ?? []).reduce((sum, one) => sum + bytesOf(one.files), 0);
  };
  return Math.min(most, Math.floor(largest / ((bytes(160) - bytes(80)) / 80)));
}

function write(at, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text);
  }
}

/** Makes a data folder, with the history that it is to have. */
export function make(at, { past, ...files }) {
  const inside = join(at, 'plan-data');
  cpSync(base, inside, { recursive: true });
  if ('plans/red-0.yaml' in files) rmSync(join(inside, 'plans/red.yaml'));
  const git = (...args) => gitIn(at, ...args);
  if (past) git('init', '--quiet');
  for (const { files: then, tags } of past ?? []) {
    write(inside, then);
    git('add', '-A');
    git('commit', '--quiet', '--allow-empty', '-m', 'antes');
    gitGiven(tags.map((tag) => `create refs/tags/session/${tag} HEAD\n`).join(''), at, 'update-ref', '--stdin');
    for (const path of Object.keys(then)) rmSync(join(inside, path));
    cpSync(base, inside, { recursive: true });
  }
  write(inside, files);
  return inside;
}

/** How often what is over a bar is measured at most. */
const tries = 3;

/**
 * How what a run takes grows with the size of its folder, up to n. What else the machine does only adds time, so that what
 * is over a bar is measured again, and the least time of each size counts; of memory the most.
 * @param run runs the program over a folder of a size, and tells what that took
 * @param short a run of so many milliseconds of the processor is not worth asking how it grew
 */
export async function grown(n, run, { clock = 'time', short = 0 } = {}) {
  const rounds = [];
  let figures;
  do {
    const whole = await run(n);
    // A list without an entry is a mistake in some places, and takes longer than a short one.
    const smaller = whole.cpu > short ? [await run(1), await run(quarterOf(n))] : [whole, whole];
    rounds.push([...smaller, whole]);
    figures = { n, ...figuresOf(rounds, n, clock), rounds: rounds.length };
  } while (isOver(figures) && rounds.length < tries);
  return figures;
}

const quarterOf = (n) => Math.floor(n / 4);

/** The figures of rounds, each of a run with one entry of the list, with a quarter of it, and with all of it. */
function figuresOf(rounds, n, clock) {
  const least = (key, i) => Math.min(...rounds.map((round) => round[i][key]));
  const [one, quarter, whole] = [0, 1, 2].map((i) => least('cpu', i));
  // What grows by less than the machine's noise has no exponent.
  const noise = 60;
  const exponent = Math.log(Math.max(noise, whole - one) / Math.max(noise, quarter - one)) / Math.log(n / quarterOf(n));
  return { exponent, time: least(clock, 2), megabytes: Math.max(...rounds.map((round) => round[2].megabytes)) };
}

const steepest = 1.15;
const isOver = (figures) => isSlowOrLarge(figures) || !(figures.exponent <= steepest);

/** Prints figures, the worst first, and how many are over a bar. */
export function printGrown(results, what) {
  const worst = ({ exponent, time, megabytes }) =>
    Math.max(exponent / steepest, time / bars.time, megabytes / bars.megabytes);
  for (const { name, n, exponent, time, megabytes, rounds } of results.sort((a, b) => worst(b) - worst(a)))
    console.log(
      `${name.padEnd(52)} ${String(n).padStart(6)}  exponent ${exponent.toFixed(2)}  ${time.toFixed(0).padStart(6)} ms  ${megabytes.toFixed(0).padStart(4)} MB${rounds > 1 ? `  the best of ${rounds}` : ''}`,
    );
  const most = (key) => Math.max(...results.map((figures) => figures[key]));
  console.log(
    `${results.length} ${what} of at most 1 MB: ${results.filter(isOver).length} over a bar; exponent ${most('exponent').toFixed(2)} (bar: ≤ ${steepest}), ${most('time').toFixed(0)} ms (bar: ≤ 2,000), ${most('megabytes').toFixed(0)} MB (bar: ≤ 300)`,
  );
}
