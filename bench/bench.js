// `npm run bench`: figures as ratios to something in the same run, so that the machine doesn't matter much.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, root } from '../scripts/steps.js';

install();
build();

const out = mkdtempSync(join(tmpdir(), 'crm-plan-bench-'));
const program = join(root, 'bin/crm-plan.js');
const data = join(root, 'plan-data');

/** Milliseconds of whole processes, in turn, so that a drift of the machine meets all alike; the medians. */
function medians(commands, runs) {
  const times = commands.map(() => []);
  for (let run = -1; run < runs; run++)
    for (const [i, args] of commands.entries()) {
      const start = process.hrtime.bigint();
      const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
      if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
      if (run >= 0) times[i].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]);
}

const [node, help, validate, render] = medians(
  [
    ['-e', '0'],
    [program, '--help'],
    [program, 'validate', '--data', data, '--today', '2008-05-01'],
    [program, 'render', '--data', data, '--today', '2008-05-01', '--out', out],
  ],
  25,
);
rmSync(out, { recursive: true, force: true });

const row = (name, time, bar) =>
  console.log(
    `${name.padEnd(28)} ${time.toFixed(0).padStart(5)} ms  ${(time / node).toFixed(2).padStart(6)} × node -e 0${bar ? `  (bar: ${bar})` : ''}`,
  );
row('node -e 0', node);
row('--help', help, '≤ 1.5');
row('validate plan-data', validate);
row('render, 6 documents', render);
