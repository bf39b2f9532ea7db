// `node scripts/compare-builds.js <another checkout>`: whether two builds of the program give the same answers, to the byte, in
// both languages: on all data folders that the tests have, on the plan, on the example, and on each everyday mistake. For
// changes that should make the program faster and nothing else. Both are built already.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'rolldown';
import { gitIn } from '../bench/measure.js';
import { root } from './steps.js';

const [other] = process.argv.slice(2);
if (other === undefined) {
  console.error('Name the other checkout: node scripts/compare-builds.js <folder>');
  process.exit(2);
}
const builds = [root, resolve(other)].map((checkout) => join(checkout, 'bin/crm-plan.js'));
const out = mkdtempSync(join(tmpdir(), 'crm-plan-compare-'));
const planData = join(root, 'plan-data');
const fixtures = join(root, 'test/fixtures');

const run = (program, args) => {
  const { error, status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: out,
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (error || status === null || status > 2)
    throw error ?? new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { status, stdout, stderr };
};

/** What every command says that looks at the whole folder. */
const allAnswers = [
  ['validate'],
  ...['json', 'github', 'sarif', 'junit'].map((format) => ['validate', '--format', format]),
  ['flags'],
  ['flags', '--format', 'json'],
  ['status'],
  ['status', '--format', 'json'],
  ['remind'],
  ['fix', '--dry-run'],
  ['query', 'items', '--format', 'json'],
];
const whatIsFound = [['validate'], ['validate', '--format', 'json']];

let answers = 0;
const different = [];
function compare(name, args, answerOf = run) {
  const [ours, theirs] = builds.map((program) => JSON.stringify(answerOf(program, args)));
  answers += 1;
  if (ours !== theirs) different.push(`${name}: ${args.join(' ')}`);
}

function compareFolder(name, folder, commands) {
  for (const lang of ['es', 'en'])
    for (const command of commands)
      compare(name, [...command, '--data', folder, '--lang', lang, '--today', '2008-06-01']);
}

/** The documents of a folder, all of them, with what was said. */
function rendered(program, args) {
  const documents = join(out, 'documents');
  rmSync(documents, { recursive: true, force: true });
  mkdirSync(documents);
  const said = run(program, [...args, '--out', documents]);
  const files = readdirSync(documents, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return { said, files: files.map((file) => [relative(documents, file), readFileSync(file, 'base64')]) };
}

const example = join(out, 'example');
run(builds[0], ['init', example, '--example', '--forge', 'none']);
const inFixtures = readdirSync(fixtures, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name === 'crm-plan.yaml')
  .map(({ parentPath }) => parentPath)
  .sort();
for (const folder of [planData, example, ...inFixtures]) compareFolder(relative(root, folder), folder, allAnswers);
for (const folder of [planData, example])
  compare(relative(root, folder), ['render', '--data', folder, '--today', '2008-06-01'], rendered);

// What Git holds: the closed sessions of the example, two other states, and a proposed change with broken files.
const inside = join(example, 'plan-data');
const git = (...args) => gitIn(example, ...args);
const edit = (path, from, to) =>
  writeFileSync(
    join(inside, path),
    readFileSync(join(inside, path), 'utf8').replace(from, () => to),
  );
git('tag', 'a');
edit('plans/plan-de-ejemplo.yaml', /es: (.*)/, 'es: Otro título inventado');
edit('members.yaml', /es: (.*)/, 'es: Otro nombre inventado');
git('commit', '--quiet', '-am', 'b');
git('tag', 'b');
edit('crm-plan.yaml', 'languages:', 'lenguages:');
edit('members.yaml', 'countries:', 'countries: [');
git('commit', '--quiet', '-am', 'c');
const withBase = ['--base', 'a', '--fail-on', 'never'];
compareFolder('a repository', inside, [
  ...allAnswers,
  ...['a', 'b', 'HEAD', 'VIII'].flatMap((at) => [
    ['validate', '--at', at],
    ['validate', '--at', at, '--format', 'json'],
    ['status', '--at', at, '--format', 'json'],
  ]),
  ['diff', 'a', 'b'],
  ['diff', 'a', 'b', '--format', 'json'],
  ['diff', 'VII', 'VIII'],
  ['history', 'retorno-fondo', '--at', 'b'],
  ['review', ...withBase],
  ['review', ...withBase, '--format', 'json'],
  ['review', ...withBase, '--format', 'markdown'],
]);

const { output } = await build({ input: join(fixtures, 'mistakes/table.ts'), write: false });
const { mistakes } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
for (const { name, file, from, to } of mistakes) {
  const folder = join(out, 'mistakes', name, 'plan-data');
  cpSync(planData, folder, { recursive: true });
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(from, () => to),
  );
  compareFolder(`mistake ${name}`, folder, whatIsFound);
}
rmSync(out, { recursive: true, force: true });

for (const one of different) console.log(`different: ${one}`);
console.log(`${answers} answers compared, ${different.length} different`);
process.exitCode = different.length > 0 ? 1 : 0;
