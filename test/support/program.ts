import { spawn } from 'node:child_process';
import { join } from 'node:path';
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

/** Runs a command in this process, as a person in Spanish would have it unless `env` says otherwise. */
export async function crmPlan(
  argv: readonly string[],
  { cwd = root, env = {} as Record<string, string>, today = '2008-05-01' } = {},
): Promise<Ran> {
  const written = { out: '', err: '', all: '' };
  const sink = (name: 'out' | 'err') => ({
    write: (text: string) => {
      written[name] += text;
      written.all += text;
    },
  });
  const surroundings = { PATH: process.env['PATH'], ...env };
  const code = await run(argv, { stdout: sink('out'), stderr: sink('err'), env: surroundings, cwd, today });
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
