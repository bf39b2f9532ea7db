// Runs the program as a process of its own and tells what that took: for all parts of `npm run bench`.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, node, root } from '../scripts/steps.js';

/** The program itself. */
export const program = join(root, 'bin/crm-plan.js');

/** What one run may take at most: milliseconds and megabytes. */
export const bars = { time: 2_000, megabytes: 300 };

/** Whether a run took more than it may. */
export const isOver = (figures) => Object.entries(bars).some(([key, bar]) => !(figures[key] <= bar));

/**
 * Runs the program: its own time of the processor, the wall's, and the most memory it took; how it ended, and what it
 * said. Of one that was ended for taking too long the figures are endless.
 */
export const measured = (args, { cwd = root, limit = 60_000 } = {}) =>
  new Promise((done, fail) => {
    const figures = join(mkdtempSync(join(tmpdir(), 'crm-plan-run-')), 'figures');
    const child = spawn(process.execPath, [join(root, 'bench/measured.js'), ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, CRM_PLAN_BENCH: figures },
      timeout: limit,
    });
    let said = '';
    child.stderr.on('data', (part) => {
      said = (said + part).slice(0, 10_000);
    });
    const start = process.hrtime.bigint();
    child.on('close', (status, signal) => {
      const time = Number(process.hrtime.bigint() - start) / 1e6;
      const out = status === null || status > 2 ? null : JSON.parse(readFileSync(figures, 'utf8'));
      rmSync(dirname(figures), { recursive: true, force: true });
      if (out) done({ ...out, time, status, said: said.replace(/\s+/g, ' ').trim() });
      else if (signal)
        done({ cpu: Number.POSITIVE_INFINITY, megabytes: Number.POSITIVE_INFINITY, time, status, said: '' });
      else fail(new Error(`${args.join(' ')} ended with ${status}: ${said}`));
    });
  });

/** A module of the tests, written in TypeScript, compiled into a folder and read from there. */
export async function compiled(path, folder) {
  const options = [
    '--ignoreConfig',
    '--target',
    'es2023',
    '--module',
    'nodenext',
    '--types',
    'node',
    '--outDir',
    folder,
  ];
  node(bin('typescript', 'bin/tsc'), ...options, path);
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  return import(pathToFileURL(join(folder, basename(path).replace(/ts$/, 'js'))).href);
}

/** What each command takes at each of its turns; the first round isn't counted. */
function takingTurns(commands, runs, run) {
  const taken = commands.map(() => []);
  for (let turn = -1; turn < runs; turn++)
    for (const [i, command] of commands.entries()) {
      const one = run(command);
      if (turn >= 0) taken[i].push(one);
    }
  return taken;
}

/** Milliseconds of whole processes, in turn, so that a drift of the machine meets all alike; the medians. */
export function medians(commands, runs) {
  const times = takingTurns(commands, runs, (args) => {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]);
}

/** Runs Git in a folder, as somebody invented. */
export const gitIn = (folder, ...args) => gitGiven('', folder, ...args);

/** As `gitIn`, with what Git is given to read. */
export function gitGiven(input, folder, ...args) {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', input });
  if (status !== 0) throw new Error(stderr);
}

/**
 * What whole processes take, of any program, in turn: milliseconds of the processor, with that of the processes that they
 * start, and of the wall. The first round isn't counted.
 * @param {string[][]} commands each a program and its arguments
 * @returns the runs of each
 */
export function inTurn(commands, runs) {
  return takingTurns(commands, runs, (command) => {
    const from = process.hrtime.bigint();
    // Node doesn't tell what a child took; a shell does, of itself and below of its children.
    const { stdout } = spawnSync('bash', ['-c', '"$@" >/dev/null 2>&1; times', 'bash', ...command], {
      encoding: 'utf8',
    });
    const time = Number(process.hrtime.bigint() - from) / 1e6;
    const cpu = [...stdout.split('\n')[1].matchAll(/(\d+)m([\d.]+)s/g)].reduce(
      (sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1_000,
      0,
    );
    return { cpu, time };
  });
}
