import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planDataWith } from '../support/folders.ts';
import { flat } from '../support/meeting.ts';
import { crmPlan } from '../support/program.ts';

test('a number that is out of range is told as it stands there', async () => {
  const line = 'visibility: public\n';
  const folder = planDataWith({ 'crm-plan.yaml': [[line, `${line}contactMonths: 999999999999999999\n`]] }, (path) =>
    readFileSync(path, 'utf8'),
  );
  const { out } = await crmPlan(['validate', '--data', folder, '--lang', 'en']);
  expect(flat(out)).toContain('999999999999999999 is out of range');
});
