import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Examples } from '../src/rules/define.ts';
import { laid } from './support/examples.ts';
import { dataFolder, projectCopy, root } from './support/folders.ts';

test('docs/new-rule.md, followed to the letter, makes a rule that works', async () => {
  const page = readFileSync(join(root, 'docs/new-rule.md'), 'utf8');
  const copy = projectCopy();
  const run = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  };
  const build = () => run('scripts/build.js');

  run('scripts/new-rule.js', 'date-far');
  for (const [, path = '', text = ''] of page.matchAll(/```(?:ts|yaml) (\S+)\n([\s\S]*?)```/g)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  run(join(copy, 'node_modules/@biomejs/biome/bin/biome'), 'check', 'src/rules/date-far.ts');
  build();
  run('scripts/generate.js');
  build();

  const [explained = '', found = ''] = [...page.matchAll(/```text\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  expect(run('bin/crm-plan.js', 'explain', 'date-far', '--lang', 'en')).toContain(explained.trimEnd());
  const { rules } = (await import(pathToFileURL(join(copy, 'dist/rules/index.js')).href)) as {
    rules: Readonly<Record<string, { readonly examples: Examples }>>;
  };
  const examples = rules['date-far']?.examples;
  if (!examples) throw new Error('no example');
  const validate = (data: string): string =>
    run('bin/crm-plan.js', 'validate', '--data', data, '--lang', 'en', '--today', '2008-05-01');
  expect(validate(laid(examples, 'bad'))).toContain(found.trimEnd());
  const nearMiss = dataFolder(join(copy, 'test/fixtures/rules/date-far/near-miss'));
  for (const data of [laid(examples, 'good'), nearMiss]) expect(validate(data)).not.toContain('date-far');
}, 120_000);
