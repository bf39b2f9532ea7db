import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mistakes } from './fixtures/mistakes/table.ts';
import { fixtures, planDataWith } from './support/folders.ts';
import { crmPlan, findingsOf } from './support/program.ts';

const read = (path: string) => readFileSync(path, 'utf8');

/** Everything between the headline and the outstanding items or the summary: the finding as a person sees it. */
const findingIn = (out: string): string =>
  out
    .split('\n\n')
    .slice(1)
    .filter((block) => /^(error|warning|advertencia) {2}/.test(block))
    .join('\n\n');

describe('an everyday mistake is told in one finding, whose whole message stands beside it', () => {
  for (const { name, file, from, to } of mistakes)
    test(name, async () => {
      const folder = planDataWith({ [file]: [[from, to]] }, read);
      const { findings } = await findingsOf(folder);
      const mended = findings.filter(({ level }) => level !== 'flag');
      const said: string[] = [];
      for (const lang of ['es', 'en']) {
        const { out } = await crmPlan(['validate', '--data', folder, '--lang', lang]);
        said.push(findingIn(out));
      }
      const expected = join(fixtures, 'mistakes', `${name}.txt`);
      const text = `${said.join('\n\n')}\n`;
      // `CRM_PLAN_UPDATE=1 npm test` renews the messages: read them before you commit them.
      if (process.env['CRM_PLAN_UPDATE'] !== undefined) writeFileSync(expected, text);
      expect(text).toBe(read(expected));
      expect(mended.map(({ rule, line }) => `${line} ${rule}`)).toHaveLength(1);
    });

  for (const { name, file, from, typed } of mistakes)
    if (typed !== undefined)
      test(`${name}: what the message says, typed, puts it right`, async () => {
        const { findings } = await findingsOf(planDataWith({ [file]: [[from, typed]] }, read));
        expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
      });

  test('there are at least sixty, each with its message', () => {
    expect(new Set(mistakes.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60);
    const beside = readdirSync(join(fixtures, 'mistakes')).filter((file) => file.endsWith('.txt'));
    expect(beside.sort()).toEqual(mistakes.map(({ name }) => `${name}.txt`).sort());
  });
});
