import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, planDataWith } from '../support/folders.ts';
import { findingsOf } from '../support/program.ts';

const plan = 'plans/red-2008.yaml';
const read = (path: string) => readFileSync(path, 'utf8');
const edits = {
  'a word of the source is changed': {
    from: 'es: Intercambio de información\n',
    to: 'es: Intercambio de datos\n',
    rule: 'translation-stale',
  },
  'only its accents and capitals are changed': {
    from: 'es: Intercambio de información\n',
    to: 'es: INTERCAMBIO DE INFORMACION\n',
    rule: 'translation-cosmetic',
  },
  'only its folding and spaces are changed': {
    from: 'es: Intercambio de información\n',
    to: 'es: >-\n        Intercambio   de\n        información\n',
    rule: null,
  },
  'only the English is changed': {
    from: 'en: Exchange of information\n',
    to: 'en: Sharing of information\n',
    rule: null,
  },
} as const;

/** A copy as an unpacked zip leaves it: no Git, and every file of the same day. */
function unpacked(folder: string): string {
  const copy = join(emptyFolder(), 'plan-data');
  cpSync(folder, copy, { recursive: true });
  const day = new Date('2001-01-01T00:00:00Z');
  for (const file of [plan, 'translations.lock.yaml']) utimesSync(join(copy, file), day, day);
  return copy;
}

/** A copy inside a repository where the plan was committed after its stamps. */
function committed(folder: string): string {
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=Prueba', '-c', 'user.email=prueba@example.org', '-c', 'core.autocrlf=true', ...args],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
  };
  git('init', '-q');
  git('add', 'translations.lock.yaml');
  git('commit', '-qm', 'uno');
  git('add', '.');
  git('commit', '-qm', 'dos');
  return folder;
}

describe('a translation holds by wording, never by the date of a file or commit', () => {
  for (const [name, { from, to, rule }] of Object.entries(edits))
    for (const [where, make] of [
      ['in a folder', (folder: string) => folder],
      ['in an unpacked zip', unpacked],
      ['in a repository', committed],
    ] as const)
      test(`${name}, ${where}: ${rule ?? 'nothing'}`, async () => {
        const { findings } = await findingsOf(make(planDataWith({ [plan]: [[from, to]] }, read)));
        const raised = findings.filter(({ level }) => level !== 'flag');
        expect(raised.map((one) => [one.rule, one.item])).toEqual(
          rule === null ? [] : [[rule, 'intercambio-de-informacion']],
        );
      });

  test('a translation that was never confirmed is stale', async () => {
    const folder = planDataWith(
      { 'translations.lock.yaml': [['intercambio-de-informacion.text', 'otra-cosa.text']] },
      read,
    );
    const { findings } = await findingsOf(folder);
    expect(
      findings.filter(({ level }) => level !== 'flag').map(({ rule, message }) => [rule, /nunca/.test(message)]),
    ).toEqual([['translation-stale', true]]);
  });
});
