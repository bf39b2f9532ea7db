import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { forgeFiles } from '../../src/cli/commands/init/forge.ts';
import { emptyFolder, root, writeFiles } from '../support/folders.ts';
import { type Artifact, type GitHub, startGitHub } from '../support/github.ts';
import { type Proposal, proposals } from '../support/proposals.ts';
import { commit, copyOf, git, madeExample } from '../support/repos.ts';
import { type JobResult, missingPrograms, runWorkflow } from '../support/jobs.ts';
import { zipOf } from '../support/zip.ts';

if (missingPrograms.length > 0)
  console.warn(`The jobs of a forge are not tried here: there is no ${missingPrograms.join(', ')}.`);

/** The base of all requests, and the repository that the forge keeps of it. */
let base: {
  readonly place: string;
  readonly origin: string;
  readonly copy: string;
  readonly workflows: Readonly<Record<string, string>>;
};

beforeAll(async () => {
  if (missingPrograms.length > 0) return;
  const place = emptyFolder((clean) => process.once('exit', clean));
  const workflows = await forgeFiles('github', false);
  const copy = await madeExample((clean) => process.once('exit', clean));
  const dependencies = { 'crm-plan': 'file:../../tool' };
  commit(copy, { ...workflows, ...lockedTool(dependencies) }, 'base');
  writeFiles(join(place, 'tool'), {
    'package.json': JSON.stringify({ name: 'crm-plan', version: '0.1.0', bin: { 'crm-plan': 'bin.js' } }),
    'bin.js': `#!/usr/bin/env node\nimport(${JSON.stringify(join(root, 'bin/crm-plan.js'))});\n`,
  });
  const origin = join(place, 'origin.git');
  git(place, 'clone', '--quiet', '--bare', copy, origin);
  // As GitHub does.
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  base = { place, origin, copy, workflows };
}, 120_000);

/** The files by which npm installs the program without a network: a link to a package that starts the built one. */
const lockedTool = (dependencies: object) => ({
  'package.json': `${JSON.stringify({ name: 'plan', version: '1.0.0', private: true, dependencies })}\n`,
  'package-lock.json': `${JSON.stringify({
    name: 'plan',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'plan', version: '1.0.0', dependencies },
      '../../tool': { name: 'crm-plan', version: '0.1.0', bin: { 'crm-plan': 'bin.js' } },
      'node_modules/crm-plan': { resolved: '../../tool', link: true },
    },
  })}\n`,
});

let requests = 0;

/** A request from a fork, as the forge has it. */
interface Request {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly author: string;
}

function propose({ make }: Pick<Proposal, 'make'>, github: GitHub, author = 'octocat'): Request {
  const number = ++requests;
  const folder = copyOf(base.copy);
  make(folder);
  git(folder, 'add', '-A', '-f');
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'Un cambio');
  const head = git(folder, 'rev-parse', 'HEAD').trim();
  git(folder, 'push', '--quiet', base.origin, `HEAD:refs/pull/${number}/head`);
  github.pulls.push({ number, headSha: head, headRef: 'x&y=1', owner: author, repositoryId: 2, state: 'open' });
  return { number, head, base: git(base.copy, 'rev-parse', 'HEAD').trim(), author };
}

/** Runs the check of a request: what it leaves is kept by the forge under the id of the run. */
async function check({ number, head, base: sha, author }: Request, github: GitHub, run: number): Promise<JobResult> {
  const kept: Artifact[] = [];
  github.artifacts.set(run, kept);
  const { revisar } = await runWorkflow(base.workflows['.github/workflows/revisar.yml'] ?? '', {
    ...base,
    event: {
      pull_request: { number, user: { login: author }, base: { ref: 'main', sha }, head: { ref: 'x&y=1', sha: head } },
      repository: { default_branch: 'main' },
    },
    api: github.url,
    token: github.token,
    keep: (name, content) => void kept.push({ id: run * 10, name, zip: zipOf('revision.json', content) }),
  });
  if (!revisar) throw new Error('no job');
  return revisar;
}

/** Runs the comment on what a run left. */
const commentOn = (
  { head, author }: Pick<Request, 'head' | 'author'>,
  github: GitHub,
  run: number,
  conclusion = 'success',
): Promise<Readonly<Record<string, JobResult>>> =>
  runWorkflow(base.workflows['.github/workflows/comentar.yml'] ?? '', {
    ...base,
    event: {
      workflow_run: {
        id: run,
        event: 'pull_request',
        conclusion,
        head_sha: head,
        head_branch: 'x&y=1',
        head_repository: { id: 2, full_name: `${author}/plan`, owner: { login: author } },
      },
      repository: { default_branch: 'main' },
    },
    api: github.url,
    token: github.token,
    keep: () => {
      throw new Error('this workflow leaves nothing');
    },
  });

const conclusions = (results: Readonly<Record<string, JobResult>>): readonly string[] =>
  Object.values(results).map(({ conclusion }) => conclusion);

/** What a runner of GitHub would obey in a log, but for the errors at lines that were meant. */
const obeyed = (log: string): readonly string[] =>
  log
    .split('\n')
    .filter((line) => /^\s*::(?!(error|warning|notice) file=[^:]*(?:,[^:]*)?::)/.test(line) || line.includes('##['));

describe.skipIf(missingPrograms.length > 0)('the jobs of GitHub, step by step, against a stand-in for its API', () => {
  for (const proposal of proposals)
    test(`${proposal.name}: checked and commented on once, and nothing of it obeyed`, async () => {
      const github = await startGitHub();
      const request = propose(proposal, github);
      const checked = await check(request, github, 1);
      expect([checked.log, checked.conclusion]).toEqual([expect.anything(), proposal.isRight ? 'success' : 'failure']);
      expect(obeyed(checked.log)).toEqual([]);

      // Of the request there is no file, and nothing of it was run.
      expect(git(checked.workspace, 'rev-parse', 'HEAD').trim()).toBe(request.base);
      expect(git(checked.workspace, 'status', '--porcelain')).toBe('');
      expect(existsSync(join(checked.workspace, 'PLANTED'))).toBe(false);

      const results = await commentOn(request, github, 1, checked.conclusion);
      expect([conclusions(results), results['leer']?.log, results['escribir']?.log]).toEqual([
        ['success', 'success'],
        expect.anything(),
        '',
      ]);
      const [comment] = github.comments;
      expect(github.comments.map(({ number }) => number)).toEqual([request.number]);
      for (const sentence of proposal.says) expect(comment?.body).toMatch(sentence);
      expect(checked.summary.trim()).toBe(comment?.body.trim());
      const body = comment?.body ?? '';
      expect(body.length).toBeLessThanOrEqual(60_000);
      expect(body).not.toMatch(/planted\.example|(^|[\s(])@octocat|<img|onerror=alert\(1\)>/);
      expect(body.split('<!--')).toHaveLength(2);

      expect(github.leaked()).toBe(false);
    }, 240_000);
});
