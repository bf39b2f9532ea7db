import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse } from 'yaml';
import { git, gitEnv } from './repos.ts';

/** A step of a workflow of GitHub, as far as those here use it. */
interface Step {
  readonly id?: string;
  readonly name: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly concurrency?: Concurrency;
  readonly permissions?: Permissions;
  readonly env?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Concurrency {
  readonly group: string;
  readonly 'cancel-in-progress': boolean;
}

export type Permissions = Readonly<Record<string, string>>;

interface Workflow {
  readonly permissions: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Of the folders and scripts that were made. */
let count = 0;

/** What a workflow is run with. */
export interface Around {
  /** The event, as `github.event` has it. */
  readonly event: object;
  /** The branch that a workflow runs on, where it is of one. */
  readonly refName?: string;
  /** The repository that a checkout copies. */
  readonly origin: string;
  /** A folder of programs that are found before the machine's own. */
  readonly programs?: string;
  /** The folder that the tool of the lock file is found from: the work tree is made beside it. */
  readonly place: string;
  readonly api: string;
  /** A token with the permissions of a job. */
  token(permissions: Permissions): string;
  /** Keeps what a job leaves for others: a file, or the names of those of a folder. */
  keep(name: string, content: Buffer): void;
}

/** What came of a job. */
export interface JobResult {
  readonly conclusion: 'success' | 'failure' | 'skipped';
  /** What it wrote to its log, on both streams. */
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly workspace: string;
}

/**
 * Runs the jobs of a workflow as the forge's runner does: what stands in braces is worked out, `run:` goes to bash as it
 * stands, and of the actions that are used the effect is had without them.
 */
export async function runWorkflow(text: string, around: Around): Promise<Readonly<Record<string, JobResult>>> {
  const workflow = parse(text) as Workflow;
  const results: Record<string, JobResult> = {};
  for (const [name, job] of Object.entries(workflow.jobs))
    results[name] = await runJob(job, job.permissions ?? workflow.permissions, results, around);
  return results;
}

const nothing = { log: '', summary: '', outputs: {}, workspace: '' } as const;

async function runJob(
  job: Job,
  permissions: Permissions,
  before: Readonly<Record<string, JobResult>>,
  around: Around,
): Promise<JobResult> {
  const needed = job.needs === undefined ? undefined : before[job.needs];
  const condition = job.if?.replace(/^\$\{\{(.*)\}\}$/s, '$1');
  const isWhatever = /\b(always|cancelled|failure)\(\)/.test(condition ?? '');
  if (needed && needed.conclusion !== 'success' && !isWhatever) return { ...nothing, conclusion: 'skipped' };
  const temp = emptyFolderIn(around.place);
  const workspace = join(emptyFolderIn(around.place), 'work');
  mkdirSync(workspace);
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const contexts = {
    github: { event: around.event, ref_name: around.refName, token: around.token(permissions) },
    runner: { temp },
    needs: job.needs === undefined ? {} : { [job.needs]: needed },
    cancelled: () => false,
    startsWith: (text: string, start: string) => text.toLowerCase().startsWith(start.toLowerCase()),
    steps,
  };
  const filled = (text: unknown): string =>
    String(text).replace(/\$\{\{(.*?)\}\}/g, (_all, expression: string) => String(worked(expression, contexts) ?? ''));
  if (condition !== undefined && !worked(condition, contexts)) return { ...nothing, conclusion: 'skipped' };

  let log = '';
  let failed = false;
  const files = { summary: join(temp, 'summary.md'), output: join(temp, 'output'), path: join(temp, 'path') };
  writeFileSync(files.path, '');
  for (const step of job.steps) {
    if (step.if !== undefined && !worked(step.if, contexts)) continue;
    if (step.uses?.startsWith('actions/checkout@')) checkOut(step, filled, permissions, workspace, around);
    else if (step.uses?.startsWith('actions/upload-artifact@'))
      around.keep(filled(step.with?.['name']), left(resolve(workspace, filled(step.with?.['path']))));
    else if (step.uses?.startsWith('actions/upload-pages-artifact@'))
      around.keep('github-pages', left(resolve(workspace, filled(step.with?.['path']))));
    else if (step.uses?.startsWith('actions/deploy-pages@')) around.keep('published', Buffer.alloc(0));
    else if (step.uses !== undefined) throw new Error(`nobody knows what ${step.uses} does`);
    if (step.run === undefined) continue;
    writeFileSync(files.output, '');
    const env = Object.fromEntries(
      Object.entries({ ...job.env, ...step.env }).map(([key, value]) => [key, filled(value)]),
    );
    const ran = await bash(step.run, workspace, {
      ...env,
      PATH: [
        ...readFileSync(files.path, 'utf8').split('\n').filter(Boolean),
        ...(around.programs === undefined ? [] : [around.programs]),
        process.env['PATH'],
      ].join(delimiter),
      HOME: temp,
      RUNNER_TEMP: temp,
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: around.api,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'crm/plan',
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_OUTPUT: files.output,
      GITHUB_PATH: files.path,
    });
    log += ran.log;
    if (step.id !== undefined) steps[step.id] = { outputs: outputsIn(readFileSync(files.output, 'utf8')) };
    if (ran.code === 0) continue;
    failed = true;
    break;
  }
  return {
    conclusion: failed ? 'failure' : 'success',
    log,
    summary: existsSync(files.summary) ? readFileSync(files.summary, 'utf8') : '',
    outputs: Object.fromEntries(Object.entries(job.outputs ?? {}).map(([key, value]) => [key, filled(value)])),
    workspace,
  };
}

/** What stands in braces: here it is also JavaScript. */
const worked = (expression: string, contexts: object): unknown =>
  runInNewContext(`(() => { try { return (${expression}); } catch { return undefined; } })()`, { ...contexts });

const left = (path: string): Buffer =>
  statSync(path).isDirectory() ? Buffer.from(readdirSync(path).sort().join('\n')) : readFileSync(path);

function emptyFolderIn(place: string): string {
  const folder = join(place, `job-${++count}`);
  mkdirSync(folder);
  return folder;
}

/** What the checkout leaves: a work tree of one commit, with all branches and tags, and no way of signing in. */
function checkOut(
  step: Step,
  filled: (text: unknown) => string,
  permissions: Permissions,
  workspace: string,
  { origin }: Around,
): void {
  if (permissions['contents'] !== 'read') throw new Error('a checkout needs contents: read');
  if (step.with?.['persist-credentials'] !== false) throw new Error('credentials are left behind');
  git(workspace, 'clone', '--quiet', '--no-checkout', origin, '.');
  const ref = step.with['ref'] === undefined ? 'origin/main' : filled(step.with['ref']);
  git(workspace, 'checkout', '--quiet', '--detach', ref);
}

/** As the runner calls it for `shell: bash`. The script is kept beside the folder that it runs in. */
export function bash(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly log: string }> {
  const file = join(dirname(cwd), `script-${++count}.sh`);
  writeFileSync(file, script);
  return new Promise((done) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
      cwd,
      env: {
        PATH: process.env['PATH'],
        GIT_CONFIG_GLOBAL: gitEnv.GIT_CONFIG_GLOBAL,
        GIT_CONFIG_NOSYSTEM: gitEnv.GIT_CONFIG_NOSYSTEM,
        npm_config_offline: 'true',
        npm_config_update_notifier: 'false',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    const add = (chunk: Buffer) => {
      log += chunk.toString('utf8');
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('close', (code) => done({ code, log }));
  });
}

/** The outputs of a step: `name=value`, or `name<<end`, lines, and `end`. */
function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const [, name = '', end] = /^([a-z]+)<<(.+)$/.exec(lines[i] ?? '') ?? [];
    const [, plain = '', value = ''] = /^([a-z]+)=(.*)$/.exec(lines[i] ?? '') ?? [];
    if (plain !== '') outputs[plain] = value;
    if (end === undefined) continue;
    const last = lines.indexOf(end, i);
    if (last < 0) throw new Error(`no end of ${name}`);
    outputs[name] = lines.slice(i + 1, last).join('\n');
    i = last;
  }
  return outputs;
}

/** The programs that the jobs call and that aren't here; on a runner of a forge they are. */
export const missingPrograms: readonly string[] =
  process.platform === 'linux'
    ? ['bash', 'curl', 'jq', 'unzip', 'git', 'npm'].filter(
        (name) => !(process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))),
      )
    : ['Linux'];
