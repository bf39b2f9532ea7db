import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { data, flat } from '../../support/meeting.ts';
import { example, git, inRepository } from '../../support/repos.ts';

/** Sessions that closed with refs which lead nowhere. */
const closedAt = (refs: readonly string[]): string =>
  refs
    .map(
      (ref, i) =>
        `  - {id: otra-${i}, kind: network, start: 2005-01-01, status: closed, ref: ${ref}}\n`,
    )
    .join('');

describe('sessions whose refs lead nowhere', { timeout: 120_000 }, () => {
  test('refs with a hundred folders each are looked for no further than there are folders', async () => {
    const folder = await example();
    const refs = Array.from({ length: 300 }, (_, i) => `x${i}${'/a'.repeat(90)}`);
    appendFileSync(data(folder, 'sessions.yaml'), closedAt(refs));
    const { out } = await inRepository(folder, ['validate', '--lang', 'en', '--format', 'json']);
    expect(out.match(/"session-ref-missing"/g)).toHaveLength(300);
  });

  test('more refs than a command of Git takes words', async () => {
    const folder = await example();
    const refs = Array.from({ length: 1300 }, (_, i) => `x${i}-${'a'.repeat(180)}`);
    appendFileSync(data(folder, 'sessions.yaml'), closedAt(refs));
    const { code, out, err } = await inRepository(folder, ['session', '--lang', 'en']);
    expect([code, err]).toEqual([0, '']);
    expect(flat(out)).toMatch(/its tag x10999-a+ is missing here/);
  });

  test('a ref that is only the beginning of others is not taken for a tag that is there', async () => {
    const folder = await example();
    const text = readFileSync(data(folder, 'sessions.yaml'), 'utf8');
    writeFileSync(data(folder, 'sessions.yaml'), text.replace('ref: session/crm-8', 'ref: session'));
    const { code, err } = await inRepository(folder, ['status', '--at', 'VIII', '--lang', 'en']);
    expect([code, flat(err)]).toEqual([
      2,
      expect.stringContaining('are in the tag “session”, which this repository does not have'),
    ]);
    expect(git(folder, 'tag')).toContain('session/crm-8');
  });
});
