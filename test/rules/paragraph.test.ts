import { describe, expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { findingsOf } from '../support/program.ts';

/** What is found where a decision names a paragraph in these signs. */
async function told(paragraph: string): Promise<readonly string[]> {
  const text = `session: crm-1\ndecisions:\n  - item: red\n    decision: deferred\n    paragraph: ${paragraph}\n`;
  const { findings } = await findingsOf(dataFolder({ 'decisions/crm-1.yaml': text }));
  return findings.map(({ rule, message, hint }) => `${rule}: ${message} ${hint}`);
}

describe('the paragraphs of a declaration are numbered from 1', () => {
  for (const written of ['"0"', '0', '"00"', "'0.1'"])
    test(`${written} is none, and no advice leads to it again`, async () => {
      const number = written.replace(/["']/g, '');
      expect(await told(written)).toEqual([
        `wrong-format: «${number}» no está escrito como corresponde (número de párrafo). Empieza en 1 y va entre comillas: "2". Por ejemplo: "2"`,
      ]);
    });
  for (const written of ['"1"', '"01"', '"10"', '"12a"', '"4.1"'])
    test(`${written} is one`, async () => {
      expect(await told(written)).toEqual([]);
    });
});
