import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, planData, root } from './support/folders.ts';
import { crmPlan } from './support/program.ts';
import { gitEnv } from './support/repos.ts';

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

/** Pages whose commands are run, each with the language that it is written in. */
const pages = {
  'README.md': 'en',
  'README.es.md': 'es',
  'docs/guide.md': 'en',
  'docs/guia.md': 'es',
  'docs/month-before.md': 'en',
  'docs/mes-antes.md': 'es',
  'docs/set-up-github.md': 'en',
  'docs/preparar-github.md': 'es',
} as const;

const block = /```sh\n(crm-plan.*)\n```\n\n```text\n([\s\S]*?)\n```/g;

/** The example is made on a page by this command; what stands below it is typed in the example's folder. */
const makesExample = /^crm-plan (init|iniciar) \S+ --example$/;

for (const [page, lang] of Object.entries(pages))
  describe(`what ${page} shows is what the program does`, () => {
    const text = readFileSync(join(root, page), 'utf8');
    const blocks = [...text.matchAll(block)].map(([, typed = '', shown = '']) => ({ typed, shown }));
    const first = blocks.findIndex(({ typed }) => makesExample.test(typed));
    const alone = first < 0 ? blocks : blocks.slice(0, first);

    test('it shows the commands that there are', () => {
      expect(blocks.length).toBeGreaterThanOrEqual(page.includes('github') ? 3 : 6);
    });
    for (const { typed, shown } of alone)
      test(typed, async () => {
        const cwd = readersFolder(shown.includes('[yaml-syntax]'));
        const { out, err } = await crmPlan(split(typed), { cwd, env: { CRM_PLAN_LANG: lang } });
        expect(err).toBe('');
        agree(page, typed, shown, out);
      });
    test.skipIf(first < 0)(
      'the example, command after command',
      async () => {
        let cwd = emptyFolder();
        for (const { typed, shown } of blocks.slice(first)) {
          const env = { ...gitEnv, CRM_PLAN_LANG: lang };
          const { all = '' } = await crmPlan(split(typed), { cwd, env, today: '2026-11-24' });
          agree(page, typed, shown, all);
          if (makesExample.test(typed)) cwd = join(cwd, split(typed)[1] ?? '');
        }
      },
      300_000,
    );
  });

/** A command line taken apart as a shell does. */
const split = (typed: string): string[] =>
  [...typed.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word).slice(1);

/** A commit has another name as soon as any file of the example changes, such as a schema for the editor. */
const anyCommit = (text: string): string => text.replace(/\b[0-9a-f]{12}\b/g, '0123456789ab');

/** Holds an output against what a page shows; with `CRM_PLAN_UPDATE=1` it is the page that gives way. */
function agree(page: string, typed: string, shown: string, out: string): void {
  const open = shown.endsWith('\n…');
  const lines = out.trimEnd().split('\n');
  if (process.env['CRM_PLAN_UPDATE'] === '1' && !shown.includes('\n…\n')) {
    const path = join(root, page);
    const renewed = open ? [...lines.slice(0, shown.split('\n').length - 1), '…'] : lines;
    const from = `\`\`\`sh\n${typed}\n\`\`\`\n\n\`\`\`text\n${shown}\n\`\`\``;
    const to = `\`\`\`sh\n${typed}\n\`\`\`\n\n\`\`\`text\n${renewed.join('\n')}\n\`\`\``;
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(from, () => to),
    );
    return;
  }
  const wanted = anyCommit(open ? shown.slice(0, -2) : shown);
  const got = anyCommit(open ? lines.slice(0, wanted.split('\n').length).join('\n') : lines.join('\n'));
  expect(got).toMatch(pattern(wanted));
}

/** The pages for countries, on which nothing is typed. */
const forCountries = ['docs/propose-a-change.md', 'docs/proponer-un-cambio.md'];

/** The pages for those who change the program, and others without commands. */
const more = [
  'CONTRIBUTING.md',
  'CONTRIBUTING.es.md',
  'docs/architecture.md',
  'docs/how-it-works.md',
  'docs/new-rule.md',
  ...forCountries,
];

test('the commands that the pages have people type are scripts of the project', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  for (const page of [...Object.keys(pages), ...more])
    for (const [typed, name = ''] of readFileSync(join(root, page), 'utf8').matchAll(
      /npm (?:run )?([a-z]+(?::[a-z]+)*)/g,
    ))
      if (typed.startsWith('npm run') || ['start', 'test'].includes(name)) expect(scripts, page).toHaveProperty([name]);
});

test('the links of the pages lead somewhere', () => {
  for (const page of [...Object.keys(pages), ...more])
    for (const [, link = ''] of readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https:)([^)]+)\)/g))
      expect(() => readFileSync(join(root, dirname(page), link))).not.toThrow();
});
