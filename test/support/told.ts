import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../src/data/load.ts';
import type { SyntaxAdvice } from '../../src/model/reading.ts';
import { planData } from './folders.ts';
import { inMemory } from './memory.ts';
import { type AdvisedAt, typedAll } from './typed.ts';

export const planPath = 'plans/red-2008.yaml';
const plan = readFileSync(join(planData, planPath), 'utf8');

/** What reading says of a file, and where. */
export interface Told extends AdvisedAt {
  readonly rule: string;
}

/** What reading says of a plan that is written so, from its beginning to its end. */
export async function toldOf(text: string): Promise<readonly Told[]> {
  const { problems, files } = await load(inMemory({ [planPath]: text }));
  return problems
    .filter(({ at }) => at.file === planPath)
    .map(({ rule, at, args }) => {
      const place = 'from' in at ? files.get(planPath)?.range(at.from, at.to) : undefined;
      return { rule, line: place?.line ?? 0, column: place?.column ?? 0, advice: args as SyntaxAdvice };
    })
    .sort((a, b) => a.line - b.line);
}

/** A text whose reader did all that is said; empty where something can't be done by rote. */
export const afterTyping = (text: string, told: readonly Told[]): string =>
  typedAll(text.split('\n'), told)?.join('\n') ?? '';

/** The plan of 2008 with some of its text replaced. */
export const planWith = (...changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the plan doesn't hold: ${from}`);
    return text.replace(from, to);
  }, plan);
