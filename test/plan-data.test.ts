import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planData, root } from './support/folders.ts';
import { crmPlan, findingsOf } from './support/program.ts';

const counted = (rules: readonly string[]) =>
  Object.fromEntries([...new Set(rules)].sort().map((rule) => [rule, rules.filter((one) => one === rule).length]));

describe('the 2008 plan as it stood before the XIII CRM', () => {
  test('as of 2008-05-01 raises exactly the flags that a careful reader would mark by hand', async () => {
    const { code, summary, findings } = await findingsOf(planData);
    expect(code).toBe(0);
    expect(summary).toMatchObject({ errors: 0, warnings: 0, flags: 10 });
    expect(counted(findings.map(({ rule }) => rule))).toEqual({
      'activities-undefined': 2,
      'calendar-missing': 1,
      'calendar-pending': 2,
      'proposal-open': 5,
    });
  });

  test('each flag stands at the thing itself', async () => {
    const { findings } = await findingsOf(planData);
    const lines = readFileSync(join(planData, 'plans/red-2008.yaml'), 'utf8').split('\n');
    const at = {
      'calendar-pending': 'kind: pending',
      'activities-undefined': 'toBeDefined: true',
      'calendar-missing': 'id: capacitacion',
      'proposal-open': 'proposedBy: SV',
    };
    for (const { rule, file, line, column, endLine, endColumn } of findings) {
      expect(file).toBe('plans/red-2008.yaml');
      expect(endLine).toBe(line);
      const [key, value] = at[rule as keyof typeof at].split(': ');
      const text = lines[line - 1] ?? '';
      expect(text.slice(column - 1, endColumn - 1)).toBe(value);
      expect(text.trimStart().replace('- ', '')).toMatch(new RegExp(`^${key}: ${value}$`));
    }
  });

  for (const [today, outcomes] of [
    ['2008-05-09', 0],
    ['2008-05-10', 1],
  ] as const)
    test(`on ${today} the Manzanillo workshop ${outcomes ? 'lacks' : 'does not yet lack'} an outcome`, async () => {
      const { out } = await crmPlan(['flags', '--data', planData, '--format', 'json', '--today', today]);
      const { findings } = JSON.parse(out) as { findings: { rule: string; item: string }[] };
      expect(findings.filter(({ rule }) => rule === 'outcome-missing').map(({ item }) => item)).toEqual(
        outcomes ? ['taller-manzanillo-celebrado'] : [],
      );
    });

  test('`flags` has the shape of `validate`, flags only, and the summary of all', async () => {
    const flags = JSON.parse((await crmPlan(['flags', '--data', planData, '--format', 'json'])).out) as {
      summary: object;
      findings: object[];
    };
    const validate = JSON.parse(
      (await crmPlan(['validar', '--data', planData, '--format', 'json'])).out,
    ) as typeof flags;
    expect(flags).toEqual(validate);
    expect(Object.keys(validate)).toEqual(['version', 'data', 'today', 'summary', 'findings']);
    expect(Object.keys(validate.findings[0] ?? {})).toEqual([
      'rule',
      'level',
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'item',
      'country',
      'session',
      'since',
      'fingerprint',
      'message',
      'hint',
    ]);
  });

  test('holds what facts are there and nothing else: no register, no measure, no made-up reference', () => {
    const text = readFileSync(join(root, 'plan-data/plans/red-2008.yaml'), 'utf8');
    expect(text).not.toMatch(/register:|measuredBy:|\bref:/);
    expect(text).not.toMatch(/\(Propuesta de|\(Definir actividades/i);
  });
});
