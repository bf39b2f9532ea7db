// Two people's changes to one large plan, compared and joined: a part of `npm run bench`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bars, gitIn, measured } from './measure.js';

const count = 9_500;

/** A plan of 760 KB, a row a line. */
const plan = (rows) =>
  `id: red\ntitle:\n  es: Plan inventado\nbody: network\nstatus: proposed\nsession: crm-2\ntopics:\n  - id: tema\n    text:\n      es: Tema\n    rows:\n${rows.map(([i, text]) => `      - {id: r${i}, activities: [{id: rx${i}, text: {es: ${text} ${i}, en: ${text} ${i}}}]}\n`).join('')}`;

const rows = Array.from({ length: count }, (_, i) => [i, 'Texto']);
const reworded = (every, from) => rows.map(([i, text]) => [i, i % every === from ? `${text} cambiado` : text]);

const around = {
  'crm-plan.yaml':
    'formatVersion: 1\nlanguages: [es, en]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: public\nrules:\n  translation-stale: off\n',
  'members.yaml':
    'bodies:\n  - id: crm\n    name:\n      es: Conferencia inventada\n  - id: network\n    name:\n      es: Red inventada\n',
  'sessions.yaml':
    'sessions:\n  - id: crm-1\n    kind: crm\n    number: 1\n    start: 2006-03-13\n    status: closed\n    ref: session/crm-1\n  - id: crm-2\n    kind: crm\n    number: 2\n    start: 2007-03-13\n    status: open\n',
};

/** What one person has saved, what the other has sent meanwhile, and what is asked then. */
const cases = [
  ['each rewords other rows', reworded(10, 0), reworded(10, 5)],
  ['one turns the rows round, the other rewords', rows.toReversed(), reworded(10, 5)],
];

const commands = [
  ['diff', 'crm-1'],
  ['review', '--base', 'session/crm-1'],
  ['render', 'changes', '--out', '../documents'],
  ['save', 'los míos'],
  ['undo', '--no-push'],
];

/**
 * Prints what comparing and joining takes, in milliseconds of the processor and megabytes.
 * @param {string} out a folder to work in
 */
export async function benchJoins(out) {
  console.log(`\ntwo people's changes to a plan of ${count} rows  (bar: ≤ ${bars.megabytes} MB)`);
  const [ours, shared, theirs] = ['ours', 'shared.git', 'theirs'].map((name) => join(out, 'joins', name));
  for (const [name, mine, other] of cases) {
    mkdirSync(join(ours, 'plan-data/plans'), { recursive: true });
    const write = (folder, text) => writeFileSync(join(folder, 'plan-data/plans/red.yaml'), text);
    for (const [path, text] of Object.entries(around)) writeFileSync(join(ours, 'plan-data', path), text);
    write(ours, plan(rows));
    gitIn(ours, 'init', '--quiet', '-b', 'main');
    gitIn(ours, 'add', '.');
    gitIn(ours, 'commit', '--quiet', '-m', 'antes');
    gitIn(ours, 'tag', 'session/crm-1');
    gitIn(out, 'clone', '--quiet', '--bare', ours, shared);
    gitIn(out, 'clone', '--quiet', shared, theirs);
    write(theirs, plan(other));
    gitIn(theirs, 'commit', '--quiet', '-am', 'los suyos');
    gitIn(theirs, 'push', '--quiet', 'origin', 'main');
    const settings = {
      'remote.origin.url': shared,
      'remote.origin.fetch': '+refs/heads/*:refs/remotes/origin/*',
      'branch.main.remote': 'origin',
      'branch.main.merge': 'refs/heads/main',
      'user.name': 'bench',
      'user.email': 'bench@example.org',
    };
    for (const [key, value] of Object.entries(settings)) gitIn(ours, 'config', key, value);
    write(ours, plan(mine));
    for (const command of commands) {
      const { cpu, megabytes, status, said } = await measured([...command, '--lang', 'en'], {
        cwd: ours,
        limit: 300_000,
      });
      const over = megabytes <= bars.megabytes ? '' : '  OVER THE BAR';
      const what = command.slice(0, 2).join(' ').padEnd(16);
      console.log(
        `${name.padEnd(44)} ${what} ${cpu.toFixed(0).padStart(6)} ms  ${megabytes.toFixed(0).padStart(4)} MB  exit ${status}${over}  ${status === 2 ? said.slice(0, 60) : ''}`,
      );
    }
    rmSync(join(out, 'joins'), { recursive: true, force: true });
  }
}
