import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, planData, root } from '../support/folders.ts';

/** The program as it ships, in a folder of its own, with something done to what was kept of its compiled code. */
function installed(spoil: (kept: string) => void): string {
  const folder = emptyFolder();
  for (const part of ['bin', 'dist/bundle', 'schemas', 'templates', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  const bundle = join(folder, 'dist/bundle');
  for (const name of readdirSync(bundle)) if (name.endsWith('.compiled')) spoil(join(bundle, name));
  return folder;
}

const validated = (folder: string) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'bin/crm-plan.js'), 'validate', '--data', planData, '--today', '2008-05-01'],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

describe('the program starts and says the same whatever became of what was kept of its compiled code', () => {
  const expected = validated(root);

  test('it is of use as it is', () => {
    expect(expected.status).toBe(0);
    expect(expected.stderr).toBe('');
    expect(validated(installed(() => {}))).toEqual(expected);
  });

  test.for<[string, (kept: string) => void]>([
    ['it is missing', (kept) => rmSync(kept)],
    ['it is empty', (kept) => writeFileSync(kept, '')],
    ['it is something else', (kept) => writeFileSync(kept, 'something else\n'.repeat(500))],
  ])('%s', ([, spoil]) => {
    expect(validated(installed(spoil))).toEqual(expected);
  });
});
