import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';
import { commit, example, git, inRepository } from '../support/repos.ts';

const findingsIn = async (data: string) => {
  const { code, out, err } = await crmPlan(['validate', '--data', data, '--format', 'json']);
  expect(err).toBe('');
  return {
    code,
    rules: (JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule),
  };
};

describe('a word is a word, also one that every object of the language answers to', () => {
  test('as a key that nobody knows', async () => {
    for (const key of ['Constructor', 'toString', 'valueOf', 'hasOwnProperty']) {
      const data = dataFolder({});
      appendFileSync(join(data, 'plans/red.yaml'), `${key}: x\n`);
      expect([key, await findingsIn(data)]).toEqual([key, { code: 1, rules: ['unknown-key'] }]);
    }
  });

  test('as an id, where another is looked for', async () => {
    const folder = await example();
    const members = join(folder, 'plan-data/members.yaml');
    const text = readFileSync(members, 'utf8');
    writeFileSync(
      members,
      text.replace(/^bodies:\n/m, 'bodies:\n  - id: constructor\n    name:\n      es: Inventado\n      en: Invented\n'),
    );
    const plan = join(folder, 'plan-data/plans/plan-de-ejemplo.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('body: network', 'body: netwerk'));
    expect((await findingsIn(join(folder, 'plan-data'))).rules).toContain('unknown-reference');
  });

  test('as the first of a text of the calendar', async () => {
    const data = dataFolder({});
    const plan = join(data, 'plans/red.yaml');
    const text = readFileSync(plan, 'utf8');
    writeFileSync(
      plan,
      text.replace(/kind: \w+\n(\s+)text:\n(\s+)es: .*/, 'kind: note\n$1text:\n$2es: Constructor de puentes'),
    );
    expect(readFileSync(plan, 'utf8')).toContain('Constructor de puentes');
    expect((await findingsIn(data)).rules).not.toContain('calendar-wording');
  });
});

test('a record whose source is its own name is called by its id', async () => {
  const folder = await example();
  const treaties = 'plan-data/registers/treaties/XA.yaml';
  rmSync(join(folder, 'plan-data/instruments.yaml'));
  const text =
    'owner: XA\nrecords:\n  - instrument: tratado-x\n    ratified: 2004-05-06\n    source: treaties/XA/tratado-x\n';
  commit(folder, { [treaties]: text }, 'antes');
  commit(folder, { [treaties]: text.replace('2004-05-06', '2004-05-07') }, 'después');
  for (const argv of [
    ['diff', 'HEAD~1', 'HEAD'],
    ['history', 'treaties/XA/tratado-x'],
    ['review', '--base', 'HEAD~1', '--head', 'HEAD'],
  ]) {
    const { code, out } = await inRepository(folder, argv);
    expect([argv[0], code]).not.toEqual([argv[0], 3]);
    expect(out).toContain('tratado-x');
  }
  expect(git(folder, 'status', '--porcelain')).toBe('');
});
