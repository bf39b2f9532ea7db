// `npm run test:changed`: installs, builds, and runs the tests that a change touches. Without a word it looks at what is
// not committed yet; `npm run test:changed -- main` looks at all that differs from that branch or commit.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { bin, build, install, node, root } from './steps.js';

/** What Git lists; where it can't, its own words are enough. */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(2);
  return stdout.split('\0').filter(Boolean);
}
const [since = 'HEAD'] = process.argv.slice(2);
const changed = [
  ...new Set([
    ...git('diff', '--name-only', '--no-renames', '-z', '--end-of-options', since),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ]),
];

/** What the program itself reads, and what every test stands on: no import says which test they touch. */
const touchesAll =
  /^(templates|schemas|plan-data|bin|test\/fixtures\/base)\/|^(package(-lock)?|tsconfig.*)\.json$|^vitest/;
const isModule = (path) => /^(src|test)\/.*\.[jt]s$/.test(path);
/** What tests read by its name: a fixture by its folder, a page or a script by its file. */
const nameOf = (path) => /^test\/fixtures\/([^/]+)/.exec(path)?.[1] ?? path.split('/').at(-1);

const tests = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `test/${path.replaceAll('\\', '/')}`);
const reads = (name) => tests.filter((test) => readFileSync(`${root}${test}`, 'utf8').includes(name));

const all = changed.filter((path) => touchesAll.test(path));
const touched = [
  ...changed.filter(isModule),
  ...changed.filter((path) => !isModule(path)).flatMap((path) => reads(nameOf(path))),
];

if (changed.length === 0) console.log(`Nothing differs from ${since}.`);
else {
  install();
  build();
  if (all.length > 0) {
    console.log(`All tests: every one may be touched by ${all.join(', ')}`);
    node(bin('vitest', 'vitest.mjs'), 'run');
  } else if (touched.length > 0)
    node(bin('vitest', 'vitest.mjs'), 'related', '--run', '--passWithNoTests', ...new Set(touched));
  else console.log(`No test is touched by ${changed.join(', ')}`);
}
