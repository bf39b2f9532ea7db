// `npm run bench`: figures as ratios to something in the same run, so that the machine doesn't matter much.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, install, root } from '../scripts/steps.js';
import { benchBombs } from './bombs.js';
import { growing } from './growing.js';
import { bars, compiled, isOver, measured } from './measure.js';

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

const [plain, help, validate, render] = medians(
  [
    ['-e', '0'],
    [program, '--help'],
    [program, 'validate', '--data', data, '--today', '2008-05-01'],
    [program, 'render', '--data', data, '--today', '2008-05-01', '--out', out],
  ],
  25,
);
const row = (name, time, bar) =>
  console.log(
    `${name.padEnd(28)} ${time.toFixed(0).padStart(5)} ms  ${(time / plain).toFixed(2).padStart(6)} × node -e 0${bar ? `  (bar: ${bar})` : ''}`,
  );
row('node -e 0', plain);
row('--help', help, '≤ 1.5');
row('validate plan-data', validate);
row('render, 6 documents', render);

/** One run of `validate` over a folder. */
const validated = (folder) => measured(['validate', '--data', folder, '--today', '2008-05-01']);

const base = join(root, 'test/fixtures/base');
const { corpus } = await compiled('test/fixtures/hostile/corpus.ts', out);
const hostile = [];
for (const { name, path, content, also = {} } of corpus) {
  const folder = join(out, 'hostile');
  rmSync(folder, { recursive: true, force: true });
  cpSync(base, folder, { recursive: true });
  for (const [file, text] of Object.entries({ ...also, [path]: content })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  hostile.push({ name, ...(await validated(folder)) });
}
const worst = (key) => hostile.reduce((most, one) => (one[key] > most[key] ? one : most));
console.log(`\n${hostile.length} hostile files: ${hostile.filter(isOver).length} over a bar`);
console.log(`slowest: ${worst('time').time.toFixed(0)} ms, ${worst('time').name}  (bar: ≤ ${bars.time})`);
console.log(
  `largest: ${worst('megabytes').megabytes.toFixed(0)} MB, ${worst('megabytes').name}  (bar: ≤ ${bars.megabytes})`,
);

console.log('\nfolders that grow: one a rule, one a list of the schemas');
await growing();

console.log('\nvalidating generated files, beside reading them alone');
const plan = readFileSync(join(base, 'plans/red.yaml'), 'utf8');

/** Fills a folder with plans that are alike but for their ids. */
function generate(folder, count) {
  cpSync(base, folder, { recursive: true });
  rmSync(join(folder, 'plans/red.yaml'));
  for (let i = 0; i < count; i++)
    writeFileSync(
      join(folder, `plans/red-${i}.yaml`),
      plan.replaceAll(
        /(id: |for: \[)(red|tema|fila-base|actividad-base-continuo|actividad-base)(?=[\]\n])/g,
        `$1$2-${i}`,
      ),
    );
}

for (const count of [200, 2_000, 20_000]) {
  const folder = join(out, `files-${count}`);
  generate(folder, count);
  const start = process.hrtime.bigint();
  for (const name of readdirSync(join(folder, 'plans'))) readFileSync(join(folder, 'plans', name));
  const reading = Number(process.hrtime.bigint() - start) / 1e6;
  const { time, megabytes } = await validated(folder);
  console.log(
    `${String(count).padStart(6)} files  ${time.toFixed(0).padStart(6)} ms  ${(time / count).toFixed(2)} ms a file  ${(time / reading).toFixed(1)} × reading  ${megabytes.toFixed(0)} MB`,
  );
  rmSync(folder, { recursive: true, force: true });
}

console.log('\ntwo tags of 2,000 files, 200 of them changed');
const repository = join(out, 'repository');
const inside = join(repository, 'plan-data');
mkdirSync(repository);
generate(inside, 2_000);
const git = (...args) => {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: repository, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};
git('init', '--quiet');
git('add', '-A');
git('commit', '--quiet', '-m', 'a');
git('tag', 'a');
for (let i = 0; i < 200; i++) {
  const path = join(inside, `plans/red-${i * 10}.yaml`);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/es: (.*)/, 'es: $1, y algo'));
}
git('commit', '--quiet', '-am', 'b');
git('tag', 'b');
const [folder, tag, both, diff] = medians(
  [['validate'], ['validate', '--at', 'b'], ['validate', '--at', 'a'], ['diff', 'a', 'b', '--format', 'json']].map(
    (args) => [program, ...args, '--data', inside, '--today', '2008-05-01', '--quiet'],
  ),
  5,
);
const stats = [];
for (let run = 0; run < 5; run++) {
  const start = process.hrtime.bigint();
  git('diff', '--stat', 'a', 'b');
  stats.push(Number(process.hrtime.bigint() - start) / 1e6);
}
const stat = stats.sort((a, b) => a - b)[2];
console.log(`validate, the folder     ${folder.toFixed(0).padStart(6)} ms`);
console.log(
  `validate, a tag          ${tag.toFixed(0).padStart(6)} ms  ${(tag / folder).toFixed(2)} × the folder  (bar: ≤ 3)`,
);
console.log(
  `diff of two tags         ${diff.toFixed(0).padStart(6)} ms  ${(diff / stat).toFixed(1)} × git diff --stat (${stat.toFixed(0)} ms)  ${(diff / (tag + both)).toFixed(2)} × validating both`,
);
console.log('\na proposed change of one file in 2,000');
const path = join(inside, 'plans/red-70.yaml');
writeFileSync(path, readFileSync(path, 'utf8').replace(/es: (.*)/, 'es: $1, y más'));
git('commit', '--quiet', '-am', 'c');
const [base2000, review] = medians(
  [
    ['validate', '--at', 'b'],
    ['review', '--base', 'b', '--head', 'HEAD', '--fail-on', 'never'],
  ].map((args) => [program, ...args, '--data', inside, '--today', '2008-05-01', '--quiet']),
  5,
);
console.log(
  `review                   ${review.toFixed(0).padStart(6)} ms  ${(review / base2000).toFixed(2)} × validating the base  (bar: ≤ 2)`,
);
await benchBombs(out);
rmSync(out, { recursive: true, force: true });
