import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectCopy, root } from './support/folders.ts';

test('docs/new-rule.md, followed to the letter, makes a rule that works', () => {
  const page = readFileSync(join(root, 'docs/new-rule.md'), 'utf8');
  const copy = projectCopy();
  const run = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  };
  const tsc = () => run(join(copy, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json');

  run('scripts/new-rule.js', 'objective-missing');
  for (const [, path = '', text = ''] of page.matchAll(/```(?:ts|yaml) (\S+)\n([\s\S]*?)```/g)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  tsc();
  run('scripts/generate.js');
  tsc();

  const [explained = '', found = ''] = [...page.matchAll(/```text\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  expect(run('bin/crm-plan.js', 'explain', 'objective-missing', '--lang', 'en')).toContain(explained.trimEnd());
  const data = join(copy, 'test/fixtures/base');
  cpSync(join(copy, 'test/fixtures/rules/objective-missing/raises'), data, { recursive: true });
  expect(run('bin/crm-plan.js', 'validate', '--data', data, '--lang', 'en', '--today', '2008-05-01')).toContain(
    found.trimEnd(),
  );
}, 120_000);
