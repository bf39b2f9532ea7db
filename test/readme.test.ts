import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, planData, root } from './support/folders.ts';
import { crmPlan } from './support/program.ts';

const full = 'es: Continuo. Los países informan en las reuniones de la Red';
const mistaken = 'es: Continuo: los países informan en las reuniones de la Red';

/** A folder as the reader has it, with the mistake that the page speaks of or without. */
function readersFolder(withMistake: boolean): string {
  const folder = emptyFolder();
  cpSync(planData, join(folder, 'plan-data'), { recursive: true });
  const plan = join(folder, 'plan-data/plans/red-2008.yaml');
  const text = readFileSync(plan, 'utf8');
  expect(text).toContain(full);
  if (withMistake) writeFileSync(plan, text.replace(full, mistaken));
  return folder;
}

/** Lines as the page shows them: a line `…` stands for any others. */
const pattern = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split('\n…\n')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\n(?:.*\n)*?')}$`,
  );

for (const [page, lang] of [
  ['README.md', 'en'],
  ['README.es.md', 'es'],
] as const)
  describe(`what ${page} shows is what the program does`, () => {
    const text = readFileSync(join(root, page), 'utf8');
    const blocks = [...text.matchAll(/```sh\n(crm-plan.*)\n```\n\n```text\n([\s\S]*?)\n```/g)].map(
      ([, typed = '', shown = '']) => ({ typed, shown }),
    );

    test('it shows the commands that there are', () => {
      expect(blocks.length).toBeGreaterThanOrEqual(6);
    });
    for (const { typed, shown } of blocks)
      test(typed, async () => {
        const cwd = readersFolder(shown.includes('[yaml-syntax]'));
        const { out, err } = await crmPlan(typed.split(' ').slice(1), { cwd, env: { CRM_PLAN_LANG: lang } });
        expect(err).toBe('');
        const open = shown.endsWith('\n…');
        const wanted = open ? shown.slice(0, -2) : shown;
        const got = open ? out.split('\n').slice(0, wanted.split('\n').length).join('\n') : out.trimEnd();
        expect(got).toMatch(pattern(wanted));
      });
  });

test('the links of the pages lead somewhere', () => {
  for (const page of ['README.md', 'README.es.md'])
    for (const [, link = ''] of readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https:)([^)]+)\)/g))
      expect(() => readFileSync(join(root, link))).not.toThrow();
});
