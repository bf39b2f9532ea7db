// What a few objects of Git, or many of them, cost: a part of `npm run bench`.
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bars, compiled, isOver, measured } from './measure.js';

const tag = 'session/crm-8';
const validate = ['validate'];
const at = ['status', '--at', 'VIII'];

const records = `owner: XA\nrecords:\n${Array.from(
  { length: 5_850 },
  (_, i) => `  - id: b${i}\n    name: {es: a}\n    module: with\n    source: s\n`,
).join('')}`;

/** Each bomb with what makes it and the commands that meet it. */
const bombs = [
  ['the example as it is', () => {}, [validate, at]],
  ['a tree of a million paths', ({ treeBomb }, folder) => treeBomb(folder, tag), [validate, at, ['diff']]],
  [
    'a file of 200 MB',
    ({ withFile }, folder) => withFile(folder, tag, 'plan-data/plans/red.yaml', Buffer.alloc(200e6, 97)),
    [validate, at, ['diff']],
  ],
  [
    'one content of 4 MB, 200 names',
    ({ manyOfOne }, folder) => manyOfOne(folder, tag, `x: 1\n# ${'x'.repeat(3_900_000)}\n`, 200),
    [validate, at, ['diff']],
  ],
  [
    'one content of 4 MB, 24 names',
    ({ manyOfOne }, folder) => manyOfOne(folder, tag, `x: 1\n# ${'x'.repeat(3_900_000)}\n`, 24),
    [validate, at, ['diff']],
  ],
  [
    'records of 390 KB, 30 names',
    ({ manyOfOne }, folder) => manyOfOne(folder, tag, records, 30, 'registers/training'),
    [validate, at, ['flags']],
  ],
  [
    'records of 390 KB, 240 names',
    ({ manyOfOne }, folder) => manyOfOne(folder, tag, records, 240, 'registers/training'),
    [validate, at, ['flags']],
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
    'folders of branches, 800 deep',
    ({ deepRefs }, folder) => {
      appendFileSync(join(folder, 'plan-data/glossary.yaml'), '# x\n');
      deepRefs(folder, 800);
    },
    [validate, ['session', 'list'], ['save', '--no-push', 'x']],
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
  const makers = await compiled('test/support/bombs.ts', made);
  console.log(`\nbombs of Git  (bars: ≤ ${bars.time} ms, ≤ ${bars.megabytes} MB)`);
  let over = 0;
  for (const [name, make, commands] of bombs) {
    const folder = join(made, 'repository');
    await measured(['init', 'repository', '--example'], { cwd: made });
    make(makers, folder);
    for (const argv of commands) {
      const figures = await measured([...argv, '--today', '2026-11-24', '--lang', 'en'], { cwd: folder });
      const { time, megabytes, status, said } = figures;
      if (isOver(figures)) over += 1;
      console.log(
        `${name.padEnd(30)} ${argv.join(' ').padEnd(46)} ${time.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(4)} MB  exit ${status}  ${isOver(figures) ? 'OVER A BAR  ' : ''}${status === 2 ? said.slice(0, 60) : ''}`,
      );
    }
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${over} over a bar`);
}
