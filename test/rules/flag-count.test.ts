import { expect, test } from 'vitest';
import { check, flagCount } from '../../src/rules/check.ts';
import { invented } from '../support/snapshots.ts';

const waiver =
  'waivers:\n  - rule: overdue\n    item: retorno-fecha\n    reason: Se espera al anfitrión\n    until: crm-2\n';

test('as many items are outstanding as there are flags that nobody has accepted', async () => {
  const plain = await invented();
  const accepted = await invented([], { 'waivers.yaml': waiver });
  const [all, fewer] = [plain, accepted].map((snapshot) => flagCount(snapshot, '2025-01-15'));
  for (const snapshot of [plain, accepted]) {
    const flags = check(snapshot, '2025-01-15').filter(({ level }) => level === 'flag');
    expect(flagCount(snapshot, '2025-01-15')).toBe(flags.length);
  }
  expect(all).toBeGreaterThan(fewer ?? 0);
  expect(fewer).toBeGreaterThan(0);
});
