import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  /** Changes one byte of a file, wherever that is. */
  const flipped = (at: number) => (kept: string) => {
    const bytes = readFileSync(kept);
    const place = Math.min(at, bytes.length - 1);
    bytes[place] = (bytes[place] ?? 0) ^ 0x55;
    writeFileSync(kept, bytes);
  };

  const inAFolder = (kept: string) => {
    rmSync(kept);
    mkdirSync(kept);
  };

  test.for<[string, (kept: string) => void]>([
    ['it is missing', (kept) => rmSync(kept)],
    ['it is empty', (kept) => writeFileSync(kept, '')],
    ['it is something else', (kept) => writeFileSync(kept, 'something else\n'.repeat(500))],
    ['its end is cut off', (kept) => writeFileSync(kept, readFileSync(kept).subarray(0, -100))],
    ['a folder stands in its place', inAFolder],
    ...[0, 31, 32, 40, 72, 80, 96, 132, 1_000].map((at): [string, (kept: string) => void] => [
      `byte ${at} of it is another`,
      flipped(at),
    ]),
  ])('%s', ([, spoil]) => {
    expect(validated(installed(spoil))).toEqual(expected);
  });

  test('it is of other code, even of the same length: what runs is what stands in the bundle', () => {
    const folder = installed(() => {});
    const bundle = join(folder, 'dist/bundle');
    const said = 'Sin errores ni advertencias';
    const changed = readdirSync(bundle).filter((name) => {
      if (!name.endsWith('.cjs')) return false;
      const code = readFileSync(join(bundle, name), 'utf8');
      writeFileSync(join(bundle, name), code.replaceAll(said, said.toUpperCase()));
      return code.includes(said);
    });
    expect(changed.length).toBeGreaterThan(0);
    expect(expected.stdout).toContain(said);
    expect(validated(folder).stdout).toContain(said.toUpperCase());
  });
});

test('what was kept names no folder of the machine that built it', () => {
  const bundle = join(root, 'dist/bundle');
  for (const name of readdirSync(bundle).filter((one) => one.endsWith('.compiled')))
    expect(readFileSync(join(bundle, name)).includes(root)).toBe(false);
});
