import { describe, expect, test } from 'vitest';
import { around, plan } from '../../diff/everyday-edits.ts';
import { bytesOf } from '../../support/bytes.ts';
import { inRepository, repository } from '../../support/repos.ts';

const files = { ...around, 'plan-data/plans/red.yaml': plan };

describe('a ref is a ref and nothing else', () => {
  for (const ref of [
    '--output=x',
    '-x',
    'a b',
    '$(touch x)',
    '`touch x`',
    'HEAD:plan-data',
    'HEAD@{1',
    '..',
    'HEAD..',
    'HEAD^{tree}',
    ':/inicio',
    'no-existe',
    '',
    '\u001b[31m',
    'x'.repeat(300),
    'HEAD\nx',
  ])
    test(JSON.stringify(ref.slice(0, 20)), async () => {
      const folder = repository(files, 'session/crm-1');
      const before = bytesOf(folder);
      for (const command of [
        ['status', `--at=${ref}`],
        ['render', 'plan', `--since=${ref}`, '--out', 'salida'],
        ['diff', '--', ref],
      ])
        for (const lang of ['es', 'en']) {
          const { code, out, err } = await inRepository(folder, [
            ...command.slice(0, 1),
            '--lang',
            command[0] === 'render' ? 'es' : lang,
            ...command.slice(1),
          ]);
          expect([code, out]).toEqual([2, '']);
          expect(err).toMatch(/^[\p{Lu}«“]/u);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
          expect(err).not.toMatch(/\n\s+at |fatal|\u001b/);
        }
      expect(bytesOf(folder)).toEqual(before);
    });
});
