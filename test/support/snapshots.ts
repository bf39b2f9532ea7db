import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../src/data/load.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { fixtures } from './folders.ts';
import { inMemory } from './memory.ts';

/** The invented plan that views are tried on, file by file. */
const files: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(join(fixtures, 'views'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(fixtures, 'views', path), 'utf8')]),
);

type Replacement = readonly [from: string, to: string];

/** The plan with texts replaced in it, and with other files: `null` takes one away. */
export async function invented(
  inPlan: readonly Replacement[] = [],
  others: Readonly<Record<string, string | null>> = {},
): Promise<Snapshot> {
  let plan = files['plans/red.yaml'] ?? '';
  for (const [from, to] of inPlan) {
    if (!plan.includes(from)) throw new Error(`the plan doesn't hold: ${from}`);
    plan = plan.replace(from, () => to);
  }
  const all = Object.entries({ ...files, 'plans/red.yaml': plan, ...others });
  const snapshot = await load(
    inMemory(Object.fromEntries(all.filter((one): one is [string, string] => one[1] !== null))),
  );
  if (snapshot.problems.length > 0) throw new Error(JSON.stringify(snapshot.problems));
  return snapshot;
}

/** The plan itself, which a view needs beside its snapshot. */
export function planOf(snapshot: Snapshot) {
  const [plan] = snapshot.plans;
  if (!plan) throw new Error('no plan');
  return plan;
}

/** The texts of wordings, as one line. */
export const words = (wordings: readonly { readonly lang: string; readonly text: string }[]): string =>
  wordings.map(({ lang, text }) => `${lang}: ${text}`).join(' | ');
