import { expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { planWithRow } from '../support/one-row.ts';
import { findingsOf } from '../support/program.ts';

test.each([
  ['continuous', '«Continuo». Los países informan', false],
  ['note', '(Continuo) se revisa', true],
])('the first word of a text counts behind quotation marks and brackets: %s, %s', async (kind, text, isTold) => {
  const row = `        activities:
          - {id: a, text: {es: Informar}}
        calendar:
          - {id: fecha, for: [a], kind: ${kind}, text: {es: "${text}"}}
`;
  const { findings } = await findingsOf(dataFolder({ 'plans/red.yaml': planWithRow(row) }));
  expect(findings.some(({ rule }) => rule === 'calendar-wording')).toBe(isTold);
});
