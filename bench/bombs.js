// What a few objects of Git, or many of them, cost: a part of `npm run bench`.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, root, node as runNode } from '../scripts/steps.js';

const tag = 'session/crm-8';
const validate = ['validate'];
const at = ['status', '--at', 'VIII'];

/** Each bomb with what makes it and the commands that meet it. */
const bombs = [
  ['the example as it is', () => {}, [validate, at]],
  ['a tree of a million paths', ({ treeBomb }, folder) => treeBomb(folder, tag), [validate, at, ['diff']]],
  [
    'a file of 200 MB',
    ({ withFile }, folder) => withFile(folder, tag, 'plan-data/plans/red.yaml', Buffer.alloc(200e6, 97)),
    [validate, at, ['diff']],
  ],
  ['a message of 200 MB', ({ longMessage }, folder) => longMessage(folder, tag, 200e6), [validate, at]],
  ['100,000 tags', ({ manyTags }, folder) => manyTags(folder, 100_000), [validate, at, ['session', 'list']]],
  [
    '100,000 commits',
    ({ longHistory }, folder) => longHistory(folder, 100_000),
    [
      validate,
      ['session', 'decide', 'IX', 'retorno-fondo', 'adopted'],
      ['session', 'decide', 'IX', 'retorno-fondo', 'deferred'],
    ],
  ],
  [
    '100,000 parents',
    ({ longHistory, manyParents }, folder) => {
      longHistory(folder, 100_000);
      manyParents(folder, tag);
    },
    [validate, at],
  ],
  [
    '1,500 refs that lead nowhere',
    ({ sessionsNowhere }, folder) => appendFileSync(join(folder, 'plan-data/sessions.yaml'), sessionsNowhere(1_500)),
    [validate, ['session', 'list']],
  ],
];

/**
 * Prints time, memory and exit code of each.
 * @param {string} out a folder to work in
 */
export async function benchBombs(out) {
  const made = join(out, 'bombs');
  mkdirSync(made);
  runNode(
    bin('typescript', 'bin/tsc'),
    '--ignoreConfig',
    '--target',
    'es2023',
    '--module',
    'nodenext',
    '--types',
    'node',
    '--outDir',
    made,
    'test/support/bombs.ts',
  );
  writeFileSync(join(made, 'package.json'), '{"type": "module"}');
  const makers = await import(pathToFileURL(join(made, 'bombs.js')).href);
  console.log('\nbombs of Git  (bars: ≤ 2,000 ms, ≤ 300 MB)');
  for (const [name, make, commands] of bombs) {
    const folder = join(made, 'repository');
    run(made, ['init', 'repository', '--example']);
    make(makers, folder);
    for (const argv of commands) {
      const { time, megabytes, status, said } = run(folder, [...argv, '--today', '2026-11-24', '--lang', 'en']);
      console.log(
        `${name.padEnd(30)} ${argv.join(' ').padEnd(46)} ${time.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(4)} MB  exit ${status}  ${status === 2 ? said.slice(0, 60) : ''}`,
      );
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One run of the program in a folder, with the most memory that it took. */
function run(cwd, argv) {
  const memory = `${cwd}.memory`;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bench/measured.js'), ...argv], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, CRM_PLAN_BENCH: memory },
  });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  const megabytes = Number(readFileSync(memory, 'utf8')) / 1024;
  return { time, megabytes, status, said: stderr.replace(/\s+/g, ' ').trim() };
}
