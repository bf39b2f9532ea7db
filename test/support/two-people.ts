import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { emptyFolder, root } from './folders.ts';
import { crmPlan, spawnProgram } from './program.ts';
import { copyOf, example, git, gitEnv } from './repos.ts';

/** Somebody who works on a copy of the shared repository. */
export interface Person {
  /** The copy. */
  readonly folder: string;
  readonly env: Record<string, string>;
}

/** The plan of the example, from the top of the work tree. */
export const planFile = 'plan-data/plans/plan-de-ejemplo.yaml';

/** Two people with a copy each of a shared repository, which holds the example. */
export interface TwoPeople {
  readonly shared: string;
  readonly maria: Person;
  readonly ana: Person;
}

const envOf = (name: string): Record<string, string> => ({
  ...gitEnv,
  GIT_AUTHOR_NAME: name,
  GIT_AUTHOR_EMAIL: `${name.split(' ')[0]?.toLowerCase()}@example.org`,
});

/** The same two in a folder that holds all three repositories. */
const peopleIn = (folder: string): TwoPeople => ({
  shared: join(folder, 'comun.git'),
  maria: { folder: join(folder, 'maria'), env: envOf('Maria Mora') },
  ana: { folder: join(folder, 'ana'), env: envOf('Ana Lara') },
});

let made: Promise<string> | undefined;

async function make(): Promise<string> {
  const folder = emptyFolder((clean) => process.once('exit', clean));
  const first = await example((clean) => process.once('exit', clean));
  git(first, 'clone', '--quiet', '--bare', first, join(folder, 'comun.git'));
  // Addresses that hold wherever the folder is copied to.
  for (const name of ['maria', 'ana']) {
    git(folder, 'clone', '--quiet', 'comun.git', name);
    git(join(folder, name), 'remote', 'set-url', 'origin', '../comun.git');
  }
  return folder;
}

/** Two people, made once for all tests of a file. */
export async function twoPeople(): Promise<TwoPeople> {
  made ??= make();
  return copiedPeople(peopleIn(await made));
}

/** A copy of all that two people have. */
export const copiedPeople = ({ shared }: TwoPeople): TwoPeople => peopleIn(copyOf(join(shared, '..')));

/** Types a command in Spanish as somebody. */
export const types = ({ folder, env }: Person, ...argv: string[]) =>
  crmPlan([...argv, '--lang', 'es', '--today', '2026-11-24'], { cwd: folder, env });

/** Has somebody save something, which is to work. */
export async function saves(person: Person, ...argv: string[]): Promise<void> {
  const { code, err } = await types(person, 'guardar', ...argv);
  expect([code, err]).toEqual([0, '']);
}

/** As `types`, in a process of its own, at whose moments something happens (`saving.js`). */
export async function typesWhile({ folder, env }: Person, argv: readonly string[], happenings: readonly object[]) {
  const moments = join(folder, '..', 'moments.json');
  writeFileSync(moments, '[]');
  const ran = await spawnProgram([...argv, '--lang', 'es', '--today', '2026-11-24'], {
    cwd: folder,
    limit: 300_000,
    env: {
      ...env,
      NODE_OPTIONS: `--import ${join(root, 'test/support/saving.js')}`,
      CRM_PLAN_MOMENTS: moments,
      CRM_PLAN_SAVES: JSON.stringify(happenings),
    },
  });
  return { ...ran, moments: JSON.parse(readFileSync(moments, 'utf8')) as readonly string[] };
}

/** A file of somebody's. */
export const textOf = ({ folder }: Person, path = planFile): string => readFileSync(join(folder, path), 'utf8');

/** Has somebody write something in the place of something else. */
export function writes(person: Person, from: string, to: string, path = planFile): void {
  const text = textOf(person, path);
  if (!text.includes(from)) throw new Error(`${path} doesn't hold: ${from}`);
  writeFileSync(join(person.folder, path), text.replace(from, to));
}

/** What Git sees in somebody's folder that is not saved; what a killed run leaves beside a file is nobody's. */
export const unsaved = ({ folder }: Person): string =>
  git(folder, 'status', '--porcelain', '-uall').replace(/^\?\? .*\/\.crm-plan-.*\.tmp\n/gm, '');

/** A branch's last commit. */
export const headOf = (folder: string, ref = 'main'): string => git(folder, 'rev-parse', ref).trim();
