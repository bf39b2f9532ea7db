// Many files, in the folder and in Git: a part of `npm run bench`.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/steps.js';
import { gitIn, measured, medians, program } from './measure.js';

const base = join(root, 'test/fixtures/base');
const plan = readFileSync(join(base, 'plans/red.yaml'), 'utf8');

/** Fills a folder with plans that are alike but for their ids. */
export function generate(folder, count) {
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

/**
 * Prints what validating generated files takes, beside reading them alone.
 * @param {string} out a folder to work in
 */
export async function benchFiles(out) {
  console.log('\nvalidating generated files, beside reading them alone');
  for (const count of [200, 2_000, 20_000]) {
    const folder = join(out, `files-${count}`);
    generate(folder, count);
    const start = process.hrtime.bigint();
    for (const name of readdirSync(join(folder, 'plans'))) readFileSync(join(folder, 'plans', name));
    const reading = Number(process.hrtime.bigint() - start) / 1e6;
    const { time, megabytes } = await measured(['validate', '--data', folder, '--today', '2008-05-01']);
    console.log(
      `${String(count).padStart(6)} files  ${time.toFixed(0).padStart(6)} ms  ${(time / count).toFixed(2)} ms a file  ${(time / reading).toFixed(1)} × reading  ${megabytes.toFixed(0)} MB`,
    );
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Prints what two tags of 2,000 files take, 200 of them changed.
 * @param {string} out a folder to work in
 */
export function benchTags(out) {
  console.log('\ntwo tags of 2,000 files, 200 of them changed');
  const repository = join(out, 'repository');
  const inside = join(repository, 'plan-data');
  mkdirSync(repository);
  generate(inside, 2_000);
  const git = (...args) => gitIn(repository, ...args);
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
  // Whoever copied the repository has its objects in a pack; whoever made the last commit has them one by one as well.
  benchTwoTags('one by one', inside, git);
  git('gc', '--quiet');
  benchTwoTags('in a pack', inside, git);
  benchReview(inside, git);
}

function benchTwoTags(objects, inside, git) {
  const [folder, tag, both, diff] = medians(
    [['validate'], ['validate', '--at', 'b'], ['validate', '--at', 'a'], ['diff', 'a', 'b', '--format', 'json']].map(
      (args) => [program, ...args, '--data', inside, '--today', '2008-05-01', '--quiet'],
    ),
    7,
  );
  const stats = [];
  for (let run = 0; run < 5; run++) {
    const start = process.hrtime.bigint();
    git('diff', '--stat', 'a', 'b');
    stats.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  const stat = stats.sort((a, b) => a - b)[2];
  console.log(`objects ${objects}`);
  console.log(`validate, the folder     ${folder.toFixed(0).padStart(6)} ms`);
  console.log(
    `validate, a tag          ${tag.toFixed(0).padStart(6)} ms  ${(tag / folder).toFixed(2)} × the folder  (goal: ≤ 1.2)`,
  );
  console.log(
    `diff of two tags         ${diff.toFixed(0).padStart(6)} ms  ${(diff / stat).toFixed(1)} × git diff --stat (${stat.toFixed(0)} ms)  ${(diff / (tag + both)).toFixed(2)} × validating both  (goal: ≤ 0.3)`,
  );
}

function benchReview(inside, git) {
  console.log('a proposed change of one of the 2,000 files');
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
}
