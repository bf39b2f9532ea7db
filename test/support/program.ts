import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import { root } from './folders.ts';

/** What a run of the program left. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Both, in the order in which a terminal shows them. */
  readonly all?: string;
  readonly signal?: string | null;
}

/**
 * Runs a command in this process, as a person in Spanish would have it unless `env` says otherwise.
 * @param answers what a person types who sits at a terminal; without any, nobody does
 */
export async function crmPlan(
  argv: readonly string[],
  {
    cwd = root,
    env = {} as Record<string, string>,
    today = '2008-05-01',
    answers = undefined as readonly string[] | undefined,
  } = {},
): Promise<Ran> {
  const written = { out: '', err: '', all: '' };
  const sink = (name: 'out' | 'err') => ({
    write: (text: string) => {
      written[name] += text;
      written.all += text;
    },
  });
  const surroundings = { PATH: process.env['PATH'], ...env };
  const stdin = answers && Object.assign(Readable.from(answers.map((one) => `${one}\n`)), { isTTY: true });
  const streams = { ...(stdin && { stdin }), stdout: sink('out'), stderr: sink('err') };
  const code = await run(argv, { ...streams, env: surroundings, cwd, today });
  return { code, ...written };
}

/** Runs the built program as a process of its own; killed after 20 seconds, or what is said. */
export function spawnProgram(
  argv: readonly string[],
  { cwd = root, env = {} as Record<string, string>, input = '', limit = 20_000 } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'bin/crm-plan.js'), ...argv], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      timeout: limit,
      killSignal: 'SIGKILL',
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code, signal) => resolve({ code, out, err, signal }));
    child.stdin.end(input);
  });
}

/**
 * Runs commands of the built program in a process that they share, which spares them its start. A command that ends the
 * process, or takes longer than the limit, is told from the others: those after it run in a new one.
 */
export async function spawnRuns(
  commands: readonly (readonly string[])[],
  { cwd = root, env = {} as Record<string, string>, limit = 20_000 } = {},
): Promise<readonly Ran[]> {
  const ran: Ran[] = [];
  while (ran.length < commands.length) {
    const { done, ended } = await runsOf(commands.slice(ran.length), { cwd, env, limit });
    ran.push(...done);
    if (ran.length < commands.length) ran.push(ended);
  }
  return ran;
}

/** What a process left of the commands that it was given, and how it ended. */
function runsOf(
  commands: readonly (readonly string[])[],
  { cwd, env, limit }: { readonly cwd: string; readonly env: Record<string, string>; readonly limit: number },
): Promise<{ readonly done: readonly Ran[]; readonly ended: Ran }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'test/support/runs.js')], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', ...env },
    });
    const kill = () => child.kill('SIGKILL');
    let timer = setTimeout(kill, limit);
    const done: Ran[] = [];
    let unread = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      const lines = `${unread}${chunk}`.split('\n');
      unread = lines.pop() ?? '';
      if (lines.length === 0) return;
      done.push(...lines.map((line) => JSON.parse(line) as Ran));
      clearTimeout(timer);
      timer = setTimeout(kill, limit);
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ done, ended: { code, out: unread, err, signal } });
    });
    child.stdin.end(JSON.stringify(commands));
  });
}

interface Shape {
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly flags: number;
  };
  readonly findings: readonly {
    readonly rule: string;
    readonly level: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly item: string | null;
    readonly fingerprint: string;
    readonly message: string;
    readonly hint: string;
  }[];
}

/** What `validate --format json` finds in a folder. */
export async function findingsOf(folder: string, ...more: string[]): Promise<Shape & { readonly code: number | null }> {
  const { code, out, err } = await crmPlan([
    'validate',
    '--data',
    folder,
    '--format',
    'json',
    '--today',
    '2008-05-01',
    ...more,
  ]);
  if (out === '') throw new Error(err);
  return { code, ...(JSON.parse(out) as Shape) };
}

/** Findings as `file:line:column rule`. */
export const places = ({ findings }: Shape): string[] =>
  findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
