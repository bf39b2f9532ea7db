import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { forgeFiles } from '../../src/cli/commands/init/forge.ts';
import { type Branch, branches, propose as branchOf, goodReport, notYetReported } from '../support/branches.ts';
import { emptyFolder, root, writeFiles } from '../support/folders.ts';
import { type Artifact, type GitHub, startGitHub } from '../support/github.ts';
import { startGitLab } from '../support/gitlab.ts';
import { bash, type JobResult, missingPrograms, runWorkflow } from '../support/jobs.ts';
import { commit, git, madeExample } from '../support/repos.ts';
import { obeyed } from '../support/runner.ts';
import { sharedProgram } from '../support/shared-program.ts';
import { zipOf } from '../support/zip.ts';

if (missingPrograms.length > 0)
  console.warn(`The jobs of a forge are not tried here: there is no ${missingPrograms.join(', ')}.`);

/** The base of all requests, and the repository that the forge keeps of it. */
let base: {
  readonly place: string;
  readonly origin: string;
  readonly copy: string;
  readonly workflows: Readonly<Record<string, string>>;
  /** In place of npm and of a Node of its own for each call, which take most of the time: `isThorough` tests have these. */
  readonly programs: string;
};

beforeAll(async () => {
  if (missingPrograms.length > 0) return;
  const place = emptyFolder((clean) => process.once('exit', clean));
  const workflows = await forgeFiles('github', true);
  const copy = await madeExample((clean) => process.once('exit', clean));
  const dependencies = { 'crm-plan': 'file:../../tool' };
  const accounts = ['XA', 'XB', 'XC'].map((code) => {
    const path = `plan-data/contacts/${code}.yaml`;
    const text = readFileSync(join(copy, path), 'utf8').trimEnd();
    return [path, `${text}\n    login: enlace-${code.toLowerCase()}\n`] as const;
  });
  // What a change has put into the folder of the documents.
  writeFiles(copy, { 'out/plantado.html': '<p>plantado\n' });
  git(copy, 'add', '--force', 'out');
  commit(
    copy,
    { ...workflows, ...lockedTool(dependencies), ...Object.fromEntries(accounts), ...notYetReported },
    'base',
  );
  writeFiles(join(place, 'tool'), {
    'package.json': JSON.stringify({ name: 'crm-plan', version: '0.1.0', bin: { 'crm-plan': 'bin.js' } }),
    'bin.js': `#!/usr/bin/env node\nimport(${JSON.stringify(join(root, 'bin/crm-plan.js'))});\n`,
  });
  // Few files, so that copies are made fast.
  git(copy, 'repack', '-adq');
  const origin = join(place, 'origin.git');
  git(place, 'clone', '--quiet', '--bare', copy, origin);
  // As GitHub does.
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const programs = join(place, 'programs');
  writeFiles(programs, {
    npm: `#!/bin/sh
[ "$1 $2" = 'ci --ignore-scripts' ] && [ -f package-lock.json ] || exit 1
mkdir -p node_modules/.bin && ln -s ${join(programs, 'crm-plan')} node_modules/.bin/crm-plan
`,
    'crm-plan': await sharedProgram(),
  });
  for (const program of ['npm', 'crm-plan']) chmodSync(join(programs, program), 0o755);
  base = { place, origin, copy, workflows, programs };
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

function propose(branch: Pick<Branch, 'by' | 'make'>, github: GitHub): Request {
  const number = ++requests;
  const folder = mkdtempSync(join(base.place, 'request-'));
  cpSync(base.copy, folder, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  const head = branchOf(folder, { ...nothing, ...branch });
  git(folder, 'push', '--quiet', base.origin, `${head}:refs/pull/${number}/head`);
  const [option, by = ''] = branch.by;
  const author = option === '--country' ? `enlace-${by.toLowerCase()}` : by;
  const files = git(folder, 'diff', '--name-only', '-z', `main...${head}`).split('\0').filter(Boolean);
  github.pulls.push({ number, headSha: head, headRef: 'x&y=1', owner: author, repositoryId: 2, state: 'open', files });
  return { number, head, base: git(base.copy, 'rev-parse', 'HEAD').trim(), author };
}

const nothing = { name: '', es: [], en: [], code: 0 } as const;

/** A request that changes one file, or nothing. */
const one = (by: string, path = '', text = ''): Pick<Branch, 'by' | 'make'> => ({
  by: ['--country', by],
  make: (folder) => void commit(folder, path === '' ? {} : { [path]: text }),
});

/** Everything of the base; npm itself, where a test is of what it installs. */
const around = (isThorough: boolean) => ({ ...base, ...(isThorough ? { programs: join(base.place, 'none') } : {}) });

/**
 * Runs the check of a request: what it leaves is kept by the forge under the id of the run.
 * @param ref the branch that the request is for
 */
async function check(
  { number, head, base: sha, author }: Request,
  github: GitHub,
  run: number,
  { ref = 'main', isThorough = false, isQueued = false } = {},
): Promise<JobResult> {
  const kept: Artifact[] = [];
  github.artifacts.set(run, kept);
  const { revisar } = await runWorkflow(base.workflows['.github/workflows/revisar.yml'] ?? '', {
    ...around(isThorough),
    event: {
      // What an event doesn't have is nothing in an expression, however deep it is asked for.
      pull_request: isQueued
        ? { user: {}, head: {} }
        : { number, user: { login: author }, base: { ref, sha }, head: { ref: 'x&y=1', sha: head } },
      merge_group: isQueued ? { head_sha: head } : {},
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
  { order = [run, 1] as readonly [number, number], path = '.github/workflows/revisar.yml', isThorough = false } = {},
): Promise<Readonly<Record<string, JobResult>>> => {
  const left = github.artifacts.get(run);
  if (left && !github.artifacts.has(order[0])) github.artifacts.set(order[0], left);
  return runWorkflow(base.workflows['.github/workflows/comentar.yml'] ?? '', {
    ...around(isThorough),
    event: {
      workflow_run: {
        id: order[0],
        path,
        run_attempt: order[1],
        html_url: `https://github.example/crm/plan/actions/runs/${run}`,
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
};

/** The review in a comment: without the line that says of which run it is, and without a doubt on it. */
const reviewIn = (body = ''): string =>
  body
    .replace(/\n<!-- crm-plan: run \d+\.\d+ -->$/, '')
    .replace(/^(.*\n)> \[!WARNING\]\n(?:>.*\n)+\n/, '$1')
    .trim();

const conclusions = (results: Readonly<Record<string, JobResult>>): readonly string[] =>
  Object.values(results).map(({ conclusion }) => conclusion);

/** What a runner of GitHub would obey in a log, but for what is told of files, and of how many more there are. */
const obeyedIn = (log: string): readonly object[] =>
  obeyed(log).filter(
    ({ name, properties, data }) =>
      !['error', 'warning', 'notice'].includes(name) || (!properties['file'] && data.includes('orden')),
  );

/** What would run, or be believed, if a file of a request stood in the folder. */
const plantedPrograms = {
  '.npmrc': 'node-options=--require=./planted.cjs\n',
  'planted.cjs': "require('node:fs').writeFileSync('PLANTED', '')",
  'package.json': JSON.stringify({ scripts: { preinstall: 'touch PLANTED' }, dependencies: {} }),
  'node_modules/.bin/crm-plan': '#!/bin/sh\ntouch PLANTED\n',
  'plan-data/$(touch PLANTED) `touch PLANTED`.yaml': 'x: 1\n',
};

const programs: Branch = {
  ...nothing,
  name: 'programs that would be installed and run',
  by: ['--country', 'XB'],
  make: (folder) => {
    writeFiles(folder, plantedPrograms);
    git(folder, 'add', '--force', '-A');
    git(folder, 'commit', '--quiet', '-m', 'cambio');
  },
  code: 1,
};

/** What Git itself would run or follow, if a file of a request were read by it and not as data. */
const hooks: Branch = {
  ...nothing,
  name: 'filters, hooks and settings of Git, schemas and templates of the program, tools by the names of the jobs’ own',
  by: ['--country', 'XB'],
  make: (folder) => {
    const run = '#!/bin/sh\ntouch PLANTED\n';
    const tools = ['git', 'jq', 'curl', 'node', 'base64'].map((name) => [`node_modules/.bin/${name}`, run] as const);
    writeFiles(folder, {
      ...Object.fromEntries(tools),
      '.gitattributes': '* filter=x diff=x merge=x\n',
      '.lfsconfig': '[lfs]\n\turl = https://example.org/x\n',
      '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = ext::sh -c touch% PLANTED\n',
      'hooks/post-checkout': run,
      'plan-data/schemas/report.schema.json': '{}',
      'plan-data/templates/plan/markdown.hbs': 'PLANTADO',
      'plan-data/reports/crm-9/XB.yaml': goodReport,
      'fin-\ntexto=x.yaml': '::set-output name=texto::x\n',
    });
    git(folder, 'add', '--force', '-A');
    git(folder, 'commit', '--quiet', '-m', '::set-output name=texto::x\n\n::stop-commands::x [skip ci]');
  },
  never: ['PLANTADO', 'RESERVADO'],
  code: 0,
};

/** Texts whose letters take several bytes: what fits into a comment by its letters need not fit into a variable. */
const letters: Branch = {
  ...nothing,
  name: 'letters of several bytes, as many as fit',
  by: ['--country', 'XB'],
  make: (folder) => {
    const path = 'plan-data/plans/plan-de-ejemplo.yaml';
    const rows = Array.from(
      { length: 150 },
      (_one, i) =>
        `      - id: fila-${i}\n        activities:\n          - id: actividad-${i}\n            text:\n              es: ${'年漢字€'.repeat(140)}${i}\n`,
    );
    commit(folder, { [path]: `${readFileSync(join(folder, path), 'utf8').trimEnd()}\n${rows.join('')}` });
  },
  code: 0,
};

describe.skipIf(missingPrograms.length > 0)('the jobs of GitHub, step by step, against a stand-in for its API', () => {
  for (const branch of [...branches, programs, hooks, letters])
    test.concurrent(`${branch.name}: checked and commented on once, and nothing of it obeyed`, async ({
      expect,
      onTestFinished,
    }) => {
      const github = await startGitHub(onTestFinished);
      const request = propose(branch, github);
      const isThorough = branch === programs;
      const checked = await check(request, github, 1, { isThorough });
      expect([checked.log, checked.conclusion]).toEqual([expect.anything(), branch.code === 0 ? 'success' : 'failure']);
      expect(obeyedIn(checked.log)).toEqual([]);

      // Of the request there is no file, and nothing of it was run.
      expect(git(checked.workspace, 'rev-parse', 'HEAD').trim()).toBe(request.base);
      expect(git(checked.workspace, 'status', '--porcelain')).toBe('');
      for (const mark of ['PLANTED', 'PLANTADO']) expect(existsSync(join(checked.workspace, mark))).toBe(false);

      const results = await commentOn(request, github, 1, checked.conclusion, { isThorough });
      const [{ log = null } = {}, { log: writing = null } = {}] = Object.values(results);
      expect([conclusions(results), log, writing]).toEqual([['success', 'success'], expect.anything(), '']);
      const [comment] = github.comments;
      expect(github.comments.map(({ number }) => number)).toEqual([request.number]);
      // What is written is what the check showed; how harmless that is, the tests of \`review\` say.
      expect(comment?.body.startsWith('<!-- crm-plan: review -->\n')).toBe(true);
      const foot = /^\*[^*].*(no es `|is not `).*\*$\n/gmu;
      expect(comment?.body.match(foot)).toHaveLength(2);
      expect(reviewIn(comment?.body).replace(foot, '')).toBe(checked.summary.trim());
      expect(comment?.body.includes('[!WARNING]')).toBe(['a workflow', '5,000 files'].includes(branch.name));
      for (const secret of branch.never ?? [])
        for (const said of [comment?.body, checked.log, ...Object.values(results).map((one) => one.log)])
          expect(said).not.toMatch(secret);
      expect(github.leaked()).toBe(false);
    }, 240_000);

  test.concurrent('what waits in a queue is checked as a whole, whoever proposed it', async ({
    expect,
    onTestFinished,
  }) => {
    const github = await startGitHub(onTestFinished);
    const good = await check(propose(one('XB', 'plan-data/reports/crm-9/XB.yaml', goodReport), github), github, 1, {
      isQueued: true,
    });
    expect([good.log, good.conclusion]).toEqual([expect.anything(), 'success']);
    expect(good.summary).toContain('compruebe de quién viene');
    // There is no comment there that a later change could leave behind.
    expect(good.summary).not.toMatch(/este comentario|this comment/);
    const bad = one('XB', 'plan-data/reports/crm-9/XB.yaml', goodReport.replace('campanas-informar', 'nada'));
    expect((await check(propose(bad, github), github, 2, { isQueued: true })).conclusion).toBe('failure');
  }, 240_000);

  test.concurrent('whoever proposes it reads everything in the language of their country', async ({
    expect,
    onTestFinished,
  }) => {
    const github = await startGitHub(onTestFinished);
    const report = 'reporter: XC\nsession: crm-9\nentries:\n  - activity: nada\n';
    const request = propose(one('XC', 'plan-data/reports/crm-9/XC.yaml', report), github);
    const checked = await check(request, github, 1);
    const told = obeyed(checked.log).filter(({ name }) => name === 'error');
    expect(told).toEqual([
      expect.objectContaining({
        data: expect.stringContaining('is not an activity'),
        properties: expect.objectContaining({ file: 'plan-data/reports/crm-9/XC.yaml' }),
      }),
    ]);
    await commentOn(request, github, 1, 'failure');
    const [own = '', folded = ''] = github.comments[0]?.body.split('<details>') ?? [];
    expect(own).toContain('is not an activity');
    expect(folded).toContain('no es ninguna actividad');
  }, 240_000);

  test.concurrent('what the check left is data: broken, oversized or forged, it is refused and nothing of it is written', async ({
    expect,
    onTestFinished,
  }) => {
    const github = await startGitHub(onTestFinished);
    const request = propose(one('XB'), github);
    await check(request, github, 1);
    const [left] = github.artifacts.get(1) ?? [];
    const whole = readZip(left?.zip ?? Buffer.alloc(0));
    const review = JSON.parse(whole) as { readonly findings: readonly object[] };
    const as = (value: object) => zipOf('revision.json', Buffer.from(JSON.stringify(value)));
    const finding = {
      ...{
        rule: 'placeholder',
        level: 'error',
        file: 'plan-data/a.yaml',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
      },
      ...{
        item: null,
        country: null,
        session: null,
        since: null,
        fingerprint: '0'.repeat(16),
        args: {},
        standing: 'new',
      },
    };
    const refused: Readonly<Record<string, Omit<Artifact, 'id' | 'name'>>> = {
      'no zip file at all': { zip: Buffer.from('nada') },
      'a zip file cut short': { zip: (left?.zip ?? Buffer.alloc(0)).subarray(0, 40) },
      'a link': { zip: linkZip(base.place) },
      'a folder': { zip: zipOf('revision.json/x', Buffer.from(whole)) },
      'half a review': { zip: zipOf('revision.json', Buffer.from(whole.slice(0, 100))) },
      'another file': { zip: zipOf('../revision.json', Buffer.from(whole)) },
      'a size that is too large': { zip: zipOf('revision.json', Buffer.from(whole)), size: 1_000_001 },
      'more than was said of it': { zip: Buffer.alloc(2_000_000, 'x'), size: 100 },
      'a small file that becomes a large one': { zip: zipOf('revision.json', Buffer.alloc(50_000_000, ' ')) },
      'the review of another commit': { zip: as({ ...review, head: '0'.repeat(40) }) },
      'a text that is no part of a review': { zip: as({ ...review, comment: '<!-- crm-plan: review -->\n@octocat' }) },
      'a request’s number': { zip: as({ ...review, number: 1 }) },
      'a rule that there is not': { zip: as({ ...review, findings: [{ ...finding, rule: 'orden' }] }) },
      'what a rule says of nothing': { zip: as({ ...review, findings: [finding] }) },
    };
    for (const [run, [what, artifact]] of Object.entries(refused).entries()) {
      github.comments.splice(0);
      github.artifacts.set(run + 2, [{ id: (run + 2) * 10, name: 'revision', ...artifact }]);
      const results = await commentOn(request, github, run + 2);
      expect([what, conclusions(results)]).toEqual([what, ['failure', 'success']]);
      expect(results['leer']?.log).not.toMatch(/\bat .*:\d+:\d+|octocat|orden/);
      // Nothing of it is written: only that this commit was not reviewed.
      expect(github.comments.map(({ body }) => body)).toEqual([notReviewed(request.head, run + 2)]);
    }
  }, 300_000);

  test.concurrent('one comment for each request, found by the id of its last commit; only our own is replaced', async ({
    expect,
    onTestFinished,
  }) => {
    const github = await startGitHub(onTestFinished);
    const request = propose(one('XB'), github);
    await check(request, github, 1);

    // Whoever proposes something else, or has closed it, is not written to.
    const [own] = github.pulls.splice(0);
    if (!own) throw new Error('no request');
    const others = [
      { ...own, number: 900, headSha: '1'.repeat(40) },
      { ...own, number: 901, repositoryId: 3 },
      { ...own, number: 902, state: 'closed' },
      { ...own, number: 903, owner: 'hubot' },
    ] as const;
    github.pulls.push(...others);
    expect(conclusions(await commentOn(request, github, 1))).toEqual(['success', 'success']);
    expect(github.comments).toEqual([]);

    // A stranger's comment may begin as ours do; ours may stand after many others.
    github.pulls.push(own);
    const mark = '<!-- crm-plan: review -->\nde otra persona';
    for (let id = 1; id <= 120; id++) github.comments.push({ id, number: own.number, author: 'octocat', body: mark });
    await commentOn(request, github, 1);
    expect(github.comments).toHaveLength(121);
    await commentOn(request, github, 1, 'failure');
    expect(github.comments).toHaveLength(121);
    expect(github.asked.at(-1)).toBe(`PATCH /repos/crm/plan/issues/comments/${github.comments[120]?.id}`);
    expect(github.comments.slice(0, 120).every(({ body }) => body === mark)).toBe(true);
    expect(github.comments[120]).toMatchObject({ number: own.number, author: 'github-actions[bot]' });

    // A run that began before the one that the comment is of does not take its place, however late it ends.
    const [written, late] = [github.comments[120]?.body, [0, 9] as const];
    for (const conclusion of ['success', 'cancelled'])
      expect(conclusions(await commentOn(request, github, 1, conclusion, { order: late })).at(-1)).toBe('success');
    expect(github.comments[120]?.body).toBe(written);

    // Nor does that of a file of the request that has taken the name of ours.
    const other = { path: '.github/workflows/x.yml', order: [9, 1] as const };
    expect(conclusions(await commentOn(request, github, 1, 'success', other))).toEqual(['skipped', 'skipped']);
    expect(github.comments[120]?.body).toBe(written);
    // And what was asked while the request went on to another commit is of no use.
    const moved = { ...own, headSha: '1'.repeat(40) };
    github.onFiles = () => void github.pulls.splice(-1, 1, moved);
    expect(conclusions(await commentOn(request, github, 1, 'failure', { order: [9, 1] })).at(-1)).toBe('success');
    expect(github.comments[120]?.body).toBe(written);
    github.onFiles = undefined;
    github.pulls.splice(-1, 1, own);

    // A check that was cancelled, as an edited title does, leaves what was said of the same commit. Of another one it
    // stands no longer, for the check may also have taken too long.
    const cancelled = async () => conclusions(await commentOn(request, github, 1, 'cancelled', { order: [1, 2] }));
    const ours = github.comments[120];
    if (!ours) throw new Error('no comment');
    await commentOn(request, github, 1, 'failure', { order: [1, 1] });
    const reviewed = ours.body;
    expect(reviewed).toContain(`\nVersión revisada: \`${request.head.slice(0, 12)}\`.`);
    expect(await cancelled()).toEqual(['skipped', 'success']);
    expect(ours.body).toBe(reviewed);
    ours.body = reviewed.replaceAll(request.head.slice(0, 12), '0123456789ab');
    expect(await cancelled()).toEqual(['skipped', 'success']);
    expect(ours.body).toBe(notReviewed(request.head, 1, '1.2'));
    const [first] = github.comments.splice(120);
    expect(await cancelled()).toEqual(['skipped', 'success']);
    expect(github.comments).toHaveLength(120);
    if (first) github.comments.push(first);
    // One that left nothing that still is there.
    github.artifacts.set(2, [{ id: 20, name: 'revision', zip: Buffer.alloc(0), expired: true }]);
    for (const run of [2, 3]) {
      expect(conclusions(await commentOn(request, github, run))).toEqual(['success', 'success']);
      expect(github.comments[120]?.body).toBe(notReviewed(request.head, run));
    }
    expect(github.comments).toHaveLength(121);
  }, 240_000);

  test.concurrent('a request for another branch is checked as if it were for the main one, where it may be led later', async ({
    expect,
    onTestFinished,
  }) => {
    const github = await startGitHub(onTestFinished);
    const request = propose(one('XB', 'plan-data/plans/plan-de-ejemplo.yaml', 'id: [\n'), github);
    expect((await check(request, github, 1, { ref: 'otra' })).conclusion).toBe('failure');
    const [own] = github.pulls.splice(0);
    if (!own) throw new Error('no request');
    github.pulls.push({ ...own, baseRef: 'otra' });
    await commentOn(request, github, 1, 'failure');
    expect(github.comments).toEqual([]);
    github.pulls.splice(0, 1, own);
    await commentOn(request, github, 1, 'failure');
    expect(github.comments).toHaveLength(1);
  }, 240_000);

  test.concurrent('a fork that changes its check may leave what it likes: the comment says that it may be forged', async ({
    expect,
    onTestFinished,
  }) => {
    const github = await startGitHub(onTestFinished);
    const honest = propose(one('XB'), github);
    await check(honest, github, 1);
    const [left] = github.artifacts.get(1) ?? [];
    const review = JSON.parse(readZip(left?.zip ?? Buffer.alloc(0))) as object;
    const request = propose(one('XB', '.github/workflows/revisar.yml', 'on: pull_request\n'), github);
    const forged = Buffer.from(JSON.stringify({ ...review, head: request.head }));
    github.artifacts.set(2, [{ id: 20, name: 'revision', zip: zipOf('revision.json', forged) }]);
    await commentOn(request, github, 2);
    expect(github.comments[0]?.body).toMatch(
      /^<!-- crm-plan: review -->\n> \[!WARNING\]\n> Esta solicitud cambia .*\n>\n> This request changes .*\n\n## /,
    );
  }, 240_000);

  test.concurrent('the main branch is checked, and its documents are left to be downloaded; by choice they are pages', async ({
    expect,
    onTestFinished,
  }) => {
    const github = await startGitHub(onTestFinished);
    const left: string[] = [];
    const run = (workflow: string, refName: string) =>
      runWorkflow(base.workflows[`.github/workflows/${workflow}.yml`] ?? '', {
        ...base,
        refName,
        event: { repository: { default_branch: 'main' } },
        api: github.url,
        token: github.token,
        keep: (name, content) => void left.push(name, ...content.toString('utf8').split('\n').filter(Boolean)),
      });
    const { documentos } = await run('documentos', 'main');
    expect([documentos?.log, documentos?.conclusion]).toEqual([expect.anything(), 'success']);
    expect(left).toEqual(expect.arrayContaining(['documentos', 'plan.es.html', 'plan.en.md', 'status.es.html']));
    expect(left).not.toContain('plantado.html');
    left.splice(0);
    const { hacer, publicar } = await run('paginas', 'main');
    expect([hacer?.log, hacer?.conclusion, publicar?.conclusion]).toEqual([expect.anything(), 'success', 'success']);
    expect(left).toEqual(expect.arrayContaining(['github-pages', 'index.html', 'plan.es.html', 'published']));
    expect(left).not.toContain('plantado.html');
    expect(readFileSync(join(hacer?.workspace ?? '', 'out/index.html'), 'utf8')).toContain('<a href="plan.es.html">');
    for (const workflow of ['documentos', 'paginas'])
      expect([...new Set(conclusions(await run(workflow, 'otra')))]).toEqual(['skipped']);
  }, 240_000);
});

/** The comment on a commit that was not reviewed. */
const notReviewed = (head: string, run: number, order = `${run}.1`): string => {
  const place = `https://github.example/crm/plan/actions/runs/${run}`;
  return `<!-- crm-plan: review -->
## Sin revisar · Not reviewed

**La versión \`${head.slice(0, 12)}\` no está revisada: la comprobación no terminó, o lo que dejó no se puede usar.** [Vea qué pasó](${place}). Este comentario se renueva cuando se repita o llegue otro cambio.

**Version \`${head.slice(0, 12)}\` has not been reviewed: the check did not finish, or what it left cannot be used.** [See what happened](${place}). This comment is renewed when it is repeated or another change arrives.
<!-- crm-plan: run ${order} -->`;
};

/** A zip file in which the review is a link to a file of the runner, by which a secret would be read. */
function linkZip(place: string): Buffer {
  const folder = mkdtempSync(join(place, 'link-'));
  const made = `import zipfile
link = zipfile.ZipInfo('revision.json')
link.create_system, link.external_attr = 3, 0o120777 << 16
zipfile.ZipFile('a.zip', 'w').writestr(link, '/proc/self/environ')`;
  execFileSync('python3', ['-c', made], { cwd: folder });
  return readFileSync(join(folder, 'a.zip'));
}

/** The file in a zip file, as `unzip` reads it. */
function readZip(zip: Buffer): string {
  const path = join(mkdtempSync(join(base.place, 'zip-')), 'x.zip');
  writeFileSync(path, zip);
  return execFileSync('unzip', ['-p', path], { encoding: 'utf8' });
}

describe.skipIf(missingPrograms.length > 0)('the job of GitLab, line by line, against a stand-in for its API', () => {
  /** Runs the lines of the job as GitLab does: one after the other, in one shell, until one fails. */
  async function merge(
    request: Request,
    api: string,
    token: string,
    { isBroken = false, more = {} as Readonly<Record<string, string>> } = {},
  ): Promise<{ readonly code: number | null; readonly log: string }> {
    const file = parse((await forgeFiles('gitlab', false))['.gitlab-ci.yml'] ?? '') as {
      readonly revisar: {
        readonly variables: object;
        readonly script: readonly string[];
        readonly after_script: readonly string[];
      };
    };
    const work = join(mkdtempSync(join(base.place, 'job-')), 'work');
    git(base.place, 'clone', '--quiet', '--no-checkout', base.origin, work);
    git(work, 'fetch', '--quiet', 'origin', request.head);
    expect(file.revisar.variables).toEqual({ GIT_CHECKOUT: 'false' });
    const env = {
      PATH: [base.programs, process.env['PATH']].join(delimiter),
      HOME: mkdtempSync(join(base.place, 'home-')),
      CI_API_V4_URL: api,
      CI_COMMIT_SHA: request.head,
      CI_DEFAULT_BRANCH: 'main',
      CI_JOB_URL: 'https://gitlab.example/crm/plan/-/jobs/1',
      CI_PROJECT_ID: '7',
      CI_MERGE_REQUEST_PROJECT_ID: '7',
      CI_MERGE_REQUEST_IID: '3',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      // Who started the job: somebody who pressed a button.
      GITLAB_USER_LOGIN: 'enlace-xa',
      ...(token === '' ? {} : { CRM_PLAN_TOKEN: token }),
      ...more,
    };
    const script = isBroken ? ['false'] : file.revisar.script;
    const { code, log } = await bash(script.join('\n'), work, env);
    // As GitLab runs it: in another shell, whatever came of the first.
    const after = await bash(file.revisar.after_script.join('\n'), work, env);
    // Of the request there is no file, and nothing of it was run.
    expect(existsSync(join(work, 'PLANTED'))).toBe(false);
    expect(git(work, 'status', '--porcelain', '--untracked-files=no').includes('??')).toBe(false);
    return { code, log: log + after.log };
  }

  test.concurrent('it leaves one note, which the next run replaces; without a token there is none', async ({
    expect,
    onTestFinished,
  }) => {
    const github = await startGitHub(onTestFinished);
    let asked: Request | undefined;
    const gitlab = await startGitLab(() => ({ sha: asked?.head ?? '', author: asked?.author ?? '' }), onTestFinished);
    const [good, broken] = branches;
    if (!good || !broken) throw new Error('no branches');
    const right = propose(good, github);
    const wrong = propose(broken, github);
    const without = await merge(right, gitlab.url, '');
    expect([without.log, without.code]).toEqual([expect.stringContaining('CRM_PLAN_TOKEN'), 0]);
    expect(gitlab.notes).toEqual([]);
    gitlab.notes.push({ id: 1, body: '<!-- crm-plan: review -->\nde otra persona', author: { id: 5 } });
    asked = wrong;
    expect((await merge(wrong, gitlab.url, 'glpat')).code).toBe(1);
    expect(gitlab.notes.map(({ body }) => body)).toEqual([expect.anything(), expect.stringContaining('dos puntos')]);
    asked = right;
    const ran = await merge(right, gitlab.url, 'glpat');
    expect([ran.log, ran.code]).toEqual([expect.anything(), 0]);
    expect(gitlab.notes).toHaveLength(2);
    expect(gitlab.notes[1]?.body).not.toMatch(/dos puntos/);
    expect(gitlab.notes[0]?.body).toContain('de otra persona');
    // Whose it is, GitLab says: not who started the job.
    expect(gitlab.notes[1]?.body).toContain('Archivos propios de Valle Verde: 1.');
    expect(gitlab.notes[1]?.body).toContain(`\`${right.head.slice(0, 12)}\``);

    // A job of a commit that is no longer the last writes nothing; one that doesn't finish says so.
    const planted = propose(hooks, github);
    await merge(planted, gitlab.url, 'glpat');
    expect(gitlab.notes[1]?.body).toContain(`\`${right.head.slice(0, 12)}\``);
    asked = planted;
    await merge(planted, gitlab.url, 'glpat', { isBroken: true });
    expect(gitlab.notes).toHaveLength(2);
    expect(gitlab.notes[1]?.body).toMatch(/^<!-- crm-plan: review -->\n## Sin revisar/);
    expect(gitlab.notes[1]?.body).toContain(`\`${planted.head.slice(0, 12)}\``);
    expect((await merge(planted, gitlab.url, 'glpat')).code).toBe(0);
    expect(gitlab.notes[1]?.body).toMatch(/^<!-- crm-plan: review -->\n## Revisión del cambio/);
  }, 240_000);

  test.concurrent('a request for another branch is compared with that one, and has its note; one that goes elsewhere by now has none', async ({
    expect,
    onTestFinished,
  }) => {
    const github = await startGitHub(onTestFinished);
    let asked: Request | undefined;
    let target = 'entregas';
    const gitlab = await startGitLab(
      () => ({ sha: asked?.head ?? '', author: asked?.author ?? '', target }),
      onTestFinished,
    );
    asked = propose(one('XB', 'plan-data/reports/crm-9/XB.yaml', goodReport), github);
    // The other branch has had all of it already.
    git(base.origin, 'branch', '--force', 'entregas', asked.head);
    const more = { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'entregas' };
    const ran = await merge(asked, gitlab.url, 'glpat', { more });
    expect([ran.log, ran.code]).toEqual([expect.anything(), 0]);
    expect(gitlab.notes).toHaveLength(1);
    expect(gitlab.notes[0]?.body).toContain(`Comparada con \`${asked.head.slice(0, 12)}\``);
    target = 'main';
    const late = await merge(asked, gitlab.url, 'glpat', { more });
    expect(late.log).toContain('ya es para otra rama');
    expect(gitlab.notes).toHaveLength(1);
  }, 240_000);

  test.concurrent('what the main branch has by the name of a review is not written as that of a request that was not checked', async ({
    expect,
    onTestFinished,
  }) => {
    const github = await startGitHub(onTestFinished);
    const request = propose(one('XB'), github);
    const gitlab = await startGitLab(() => ({ sha: request.head, author: request.author }), onTestFinished);
    const folder = join(mkdtempSync(join(base.place, 'planted-')), 'other.git');
    cpSync(base.copy, folder, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    writeFiles(folder, { 'revision.md': '<!-- crm-plan: review -->\nEste cambio no trae errores ni advertencias.\n' });
    // Without a lock file the job ends before it has made a review.
    commit(folder, { 'package-lock.json': null }, 'plantado');
    const more = { CI_PROJECT_ID: '8', CI_MERGE_REQUEST_PROJECT_URL: folder.replace(/\.git$/, '') };
    const { code } = await merge(request, gitlab.url, 'glpat', { more });
    expect([code, gitlab.notes.map(({ body }) => body)]).toEqual([1, [expect.stringContaining('## Sin revisar')]]);
  }, 240_000);

  test.concurrent('a token that GitLab no longer takes ends neither the check nor the log with a trace of the program', async ({
    expect,
    onTestFinished,
  }) => {
    const github = await startGitHub(onTestFinished);
    const gitlab = await startGitLab(() => ({ sha: '', author: '' }), onTestFinished);
    const request = propose(one('XB'), github);
    for (const [api, told] of [
      [gitlab.url, '401'],
      ['http://127.0.0.1:1', 'fetch failed'],
    ] as const) {
      const { code, log } = await merge(request, api, 'lapsed');
      expect([log, code]).toEqual([expect.stringContaining('Este cambio no trae errores ni advertencias.'), 0]);
      expect(log).toContain('GitLab no dijo de quién es la solicitud');
      expect(log).toMatch(new RegExp(`No se pudo escribir la nota en la solicitud \\(.*${told}\\)`));
      expect(log).toContain('The note on the merge request could not be written');
      expect(log).not.toMatch(/^\s+at |file:\/\/|Node\.js v|lapsed/m);
    }
  }, 240_000);

  test.concurrent('from a fork it is compared with the project that it is for, which has to let the fork in', async ({
    expect,
    onTestFinished,
  }) => {
    const github = await startGitHub(onTestFinished);
    const request = propose(one('XB'), github);
    const asked: (string | undefined)[] = [];
    git(base.origin, 'update-server-info');
    // As a private project: nothing of it without a token of the job that it lets in.
    const right = `Basic ${Buffer.from('gitlab-ci-token:job-token').toString('base64')}`;
    const server = createServer((wanted, response) => {
      const { pathname } = new URL(wanted.url ?? '', 'http://localhost');
      const path = join(base.place, pathname);
      asked.push(wanted.headers.authorization);
      if (wanted.headers.authorization !== right)
        return void response.writeHead(401, { 'www-authenticate': 'Basic realm="GitLab"' }).end();
      if (!existsSync(path)) return void response.writeHead(404).end();
      response.end(readFileSync(path));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const project = `http://127.0.0.1:${(server.address() as AddressInfo).port}/origin`;
    const fork = { CI_PROJECT_ID: '8', CI_DEFAULT_BRANCH: 'la-del-fork', CI_MERGE_REQUEST_PROJECT_URL: project };
    const run = (job: string, url = project) =>
      merge(request, 'http://127.0.0.1:1', '', {
        more: { ...fork, CI_MERGE_REQUEST_PROJECT_URL: url, CI_JOB_TOKEN: job },
      });

    const ran = await run('job-token');
    expect([ran.log, ran.code]).toEqual([expect.stringContaining('Este cambio no trae errores ni advertencias.'), 0]);
    expect(asked).toContain(right);
    // A public one gets no token: it might refuse one that it doesn't know.
    expect(asked[0]).toBeUndefined();
    expect((await run('', join(base.place, 'origin'))).code).toBe(0);

    const refused = await run('job-ajeno');
    expect(refused.code).toBe(1);
    expect(refused.log).toContain(`No se puede leer ${project}`);
    expect(refused.log).toContain('Job token permissions');
    expect(refused.log).toContain('cannot be read');
    expect(refused.log).not.toMatch(/job-ajeno|package-lock/);
  }, 240_000);
});
