import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { check } from '../../src/rules/check.ts';
import { planDataWith } from '../support/folders.ts';
import { inMemory } from '../support/memory.ts';
import { crmPlan } from '../support/program.ts';
import { planPath, planWith } from '../support/told.ts';

const pending = '            kind: pending\n';
const unknown = [pending, `${pending}            responsable: HN\n`] as const;

/** What is found in the plan of 2008 when it reads so, and in the sessions, by rule. */
async function foundIn(...changes: readonly (readonly [from: string, to: string])[]) {
  const folder = planDataWith({ [planPath]: changes }, (path) => readFileSync(path, 'utf8'));
  const { out } = await crmPlan(['validate', '--data', folder, '--format', 'json']);
  const { findings } = JSON.parse(out) as { findings: { rule: string; level: string; line: number; item: string }[] };
  const { out: text } = await crmPlan(['validate', '--data', folder, '--lang', 'en']);
  return {
    findings,
    text,
    errors: findings
      .filter(({ level }) => level !== 'flag')
      .map(({ rule }) => rule)
      .sort(),
  };
}

const flags = (found: Awaited<ReturnType<typeof foundIn>>) =>
  found.findings.filter(({ level }) => level === 'flag').map(({ rule, item }) => `${rule} ${item}`);

describe('a key that nobody knows hides nothing of the rest of its file', () => {
  test('the references of other entries, and other keys of its own', async () => {
    const { errors, text } = await foundIn(
      unknown,
      ['for: [taller-lineamientos-atencion]', 'for: [taller-lineamiento-atencion]'],
      ['proposedBy: SV', 'proposedBy: SB'],
    );
    expect(errors).toEqual(['unknown-key', 'unknown-reference', 'unknown-reference']);
    expect(text).not.toContain('is not checked');
  });

  test('nor what is outstanding in other entries', async () => {
    const [without, all] = [await foundIn(unknown), await foundIn()];
    expect(without.errors).toEqual(['unknown-key']);
    expect(flags(all).filter((one) => !flags(without).includes(one))).toEqual([
      'calendar-pending taller-lineamientos-fecha',
    ]);
  });

  test('a misspelt key is read as the one that was meant, so that what it holds is not missing', async () => {
    const found = await foundIn(
      ['        calendar:\n', '        calender:\n'],
      ['        activities:\n', '        actividades:\n'],
    );
    expect(found.errors).toEqual(['unknown-key', 'unknown-key']);
    expect(flags(found)).toEqual(flags(await foundIn()));
  });

  test('what is wrong inside it is shown where it stands', async () => {
    const { findings } = await foundIn([
      '        calendar:\n          - id: lineamientos-adoptados\n            for: [',
      '        calender:\n          - id: lineamientos-adoptados\n            for: [no-existe, ',
    ]);
    const lines = planWith().split('\n');
    const line = lines.findIndex((one) => one.includes('- id: lineamientos-adoptados')) + 2;
    expect(findings.filter(({ rule }) => rule === 'unknown-reference').map((one) => one.line)).toEqual([line]);
  });

  test('entries under such a key may be those that others name: then the rest waits', async () => {
    const { errors, text } = await foundIn(['        activities:\n', '        cosas:\n']);
    expect(errors).toEqual(['unknown-key']);
    expect(text).toContain('is not checked');
  });

  test('where something else is wrong as well, that is told, and the rest waits', async () => {
    const { errors, text } = await foundIn(unknown, ['kind: continuous', 'kind: continuo']);
    expect(errors).toEqual(['unknown-key', 'value-not-allowed']);
    expect(text).toContain('is not checked');
  });

  test('only what checks sees such a file: nothing is written of it, shown or compared', async () => {
    const snapshot = await load(inMemory({ [planPath]: planWith(unknown) }));
    expect([snapshot.plans, snapshot.unread]).toEqual([[], [planPath]]);
    expect(check(snapshot, '2008-05-01').map(({ rule }) => rule)).toContain('calendar-missing');
    const folder = planDataWith({ [planPath]: [unknown] }, (path) => readFileSync(path, 'utf8'));
    const { code } = await crmPlan(['render', 'plan', '--data', folder, '--out', `${folder}/out`]);
    expect(code).toBe(1);
  });
});
