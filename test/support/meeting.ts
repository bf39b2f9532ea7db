import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { copyOf, example, git, inRepository } from './repos.ts';

/** Types a command in Spanish, in a folder. */
export const es = (folder: string, ...argv: string[]) => inRepository(folder, [...argv, '--lang', 'es']);

/** Has the ninth session of the example decide something. */
export const decide = (folder: string, item: string, ...more: string[]) =>
  es(folder, 'sesion', 'decidir', 'IX', item, ...more);

/**
 * Types what a hint says: what reopens a session, and what decides; each has to be done.
 * @returns what was typed; a hint that says nothing to type fails
 */
export async function typeHint(folder: string, hint: string, ...more: string[]): Promise<readonly string[]> {
  const commands = [...hint.matchAll(/crm-plan (sesion (?:reabrir|decidir) [^.):;]+)/g)].map(([, typed = '']) =>
    typed.trim().replace('"…"', 'Corrección').replace(/ N$/, ' 3'),
  );
  expect([hint, commands]).not.toEqual([hint, []]);
  for (const typed of commands) {
    const { code, err } = await es(folder, ...typed.split(' '), ...more);
    expect([typed, code, err]).toEqual([typed, 0, expect.anything()]);
  }
  return commands;
}

/** What was said, on one line. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The path of a data file. */
export const data = (folder: string, path: string) => join(folder, 'plan-data', path);

/** The text of a data file. */
export const read = (folder: string, path: string) => readFileSync(data(folder, path), 'utf8');

/** The branches and tags of a repository with their objects. */
export const refs = (folder: string) => git(folder, 'for-each-ref', '--format=%(refname) %(objectname)');

/** The plan of the example. */
export const plan = 'plans/plan-de-ejemplo.yaml';

/** Puts other words into a file of the data. */
export function reword(folder: string, from: string, to: string, file = plan): void {
  const text = read(folder, file);
  if (!text.includes(from)) throw new Error(`${file} doesn't say ${from}`);
  writeFileSync(data(folder, file), text.replace(from, to));
}

let made: Promise<string> | undefined;

/** The example with the two open proposals of its ninth session decided. */
export async function decided(): Promise<string> {
  made ??= madeDecided();
  return copyOf(await made);
}

async function madeDecided(): Promise<string> {
  const folder = await example((clean) => process.once('exit', clean));
  for (const [item, decision] of [
    ['retorno-fondo', 'adoptado'],
    ['contactos-reunion', 'aplazado'],
  ] as const)
    expect((await decide(folder, item, decision, '--paragraph', '3')).code).toBe(0);
  return folder;
}
