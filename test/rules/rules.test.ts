import { appendFileSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleNames } from '../../src/model/rule-names.ts';
import type { Rule } from '../../src/rules/define.ts';
import { rules } from '../../src/rules/index.ts';
import { dataFolder, fixtures, root, writeFiles } from '../support/folders.ts';
import { findingsOf, places } from '../support/program.ts';
import { commit, git } from '../support/repos.ts';

/** What a text fixture can't hold: made by hand. */
const made: Record<string, { raises: (folder: string) => void; nearMiss: (folder: string) => void; at: string }> = {
  'file-too-large': {
    raises: (folder) => writeFileSync(join(folder, 'glossary.yaml'), `terms: # ${'x'.repeat(4_000_000)}\n`),
    nearMiss: (folder) =>
      writeFileSync(
        join(folder, 'glossary.yaml'),
        `terms:\n  - id: termino-a\n    term:\n      es: a\n    source: b\n${`# ${'x'.repeat(70)}\n`.repeat(54_000)}`,
      ),
    at: 'glossary.yaml:1:1 file-too-large',
  },
  'session-ref-missing': {
    raises: (folder) => withHistory(folder, { tag: 'otra' }),
    nearMiss: (folder) => withHistory(folder, {}),
    at: 'sessions.yaml:10:10 session-ref-missing',
  },
  'session-changed-after-close': {
    raises: (folder) => withHistory(folder, { after: [['sessions.yaml', 'end: 2008-02-02', 'end: 2008-02-03']] }),
    nearMiss: (folder) => withHistory(folder, { after: [['sessions.yaml', 'status: planned', 'status: open']] }),
    at: 'sessions.yaml:4:9 session-changed-after-close',
  },
  'id-vanished': {
    raises: (folder) => withHistory(folder, { after: [['plans/red.yaml', 'actividad-uno', 'actividad-dos', 'all']] }),
    nearMiss: (folder) =>
      withHistory(folder, {
        after: [
          [
            'plans/red.yaml',
            '          - id: por-definir\n            toBeDefined: true\n',
            '          - id: definida\n            text:\n              es: Informar cada año\n',
          ],
          ['plans/red.yaml', 'for: [actividad-uno]', 'for: [actividad-uno, definida]'],
        ],
      }),
    at: 'plans/red.yaml:12:13 id-vanished',
  },
  'change-without-decision': {
    raises: (folder) =>
      withHistory(folder, { closing: 'crm-2', after: [['plans/red.yaml', 'es: Informar', 'es: Avisar']] }),
    nearMiss: (folder) =>
      withHistory(folder, { closing: 'crm-2', after: [['plans/red.yaml', 'es: Informar', 'es: INFORMAR']] }),
    at: 'plans/red.yaml:14:17 change-without-decision',
  },
  'decision-without-change': {
    raises: (folder) => withHistory(folder, { closing: 'crm-2', decision: 'amended' }),
    nearMiss: (folder) => withHistory(folder, { closing: 'crm-2', decision: 'deferred' }),
    at: 'decisions/crm-2.yaml:3:11 decision-without-change',
  },
  symlink: {
    raises: (folder) => symlinkSync('sessions.yaml', join(folder, 'glossary.yaml')),
    nearMiss: (folder) => symlinkSync('sessions.yaml', join(folder, '.#sessions.yaml')),
    at: 'glossary.yaml:1:1 symlink',
  },
};

type Replacement = readonly [path: string, from: string, to: string, all?: 'all'];

/**
 * Makes the folder a repository with a closed session, `crm-1`, and what was done after it; then, where `closing` says
 * so, closes a second one.
 */
function withHistory(
  folder: string,
  {
    tag = 'session/crm-1',
    after = [],
    closing,
    decision,
  }: { tag?: string; after?: readonly Replacement[]; closing?: string; decision?: string },
): void {
  const sessions = `# Inventado.
sessions:
  # La primera.
  - id: crm-1
    kind: crm
    number: 1
    start: 2008-02-01
    end: 2008-02-02
    status: closed
    ref: session/crm-1
  - id: crm-2
    kind: crm
    number: 2
    start: 2009-02-01
    status: planned
`;
  const plan = `id: red
title: {es: Plan inventado}
body: network
status: adopted
session: crm-1
topics:
  - id: tema
    text:
      es: Tema
    rows:
      # Una línea.
      - id: linea
        activities:
          - id: actividad-uno
            text:
              es: Informar
          - id: por-definir
            toBeDefined: true
        calendar:
          - id: fecha
            for: [actividad-uno]
            kind: permanent
            text:
              es: Permanente
`;
  writeFiles(folder, { 'sessions.yaml': sessions, 'plans/red.yaml': plan });
  appendFileSync(join(folder, 'crm-plan.yaml'), 'rules:\n  activities-undefined: off\n');
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commit(folder, {}, 'inicio', tag);
  for (const [path, from, to, all] of after) {
    const text = readFileSync(join(folder, path), 'utf8');
    if (!text.includes(from)) throw new Error(`${path} doesn't hold: ${from}`);
    writeFileSync(join(folder, path), all ? text.replaceAll(from, to) : text.replace(from, to));
  }
  if (closing === undefined) return;
  const closed = readFileSync(join(folder, 'sessions.yaml'), 'utf8').replace(
    'status: planned',
    `status: closed\n    ref: session/${closing}`,
  );
  const decisions = `session: ${closing}\ndecisions:\n  - item: por-definir\n    decision: ${decision ?? 'deferred'}\n`;
  commit(folder, { 'sessions.yaml': closed, [`decisions/${closing}.yaml`]: decisions }, 'cierre', `session/${closing}`);
}

/** The places that a fixture's own comments or its `expected.txt` name. */
function expected(folder: string): string[] {
  const list = join(folder, 'expected.txt');
  if (existsSync(list)) return readFileSync(list, 'utf8').trim().split('\n');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = path.slice(folder.length + 1);
      const lines = readFileSync(path, 'utf8').split('\n');
      return lines.flatMap((line, i) =>
        [...line.matchAll(/# ! ([a-z-]+)/g)].map(([, rule]) => `${file}:${i + 1} ${rule}`),
      );
    })
    .sort();
}

const withoutColumn = (place: string): string => place.replace(/:(\d+):\d+ /, ':$1 ');

describe('each rule finds what it is for, at its place, and nothing that only looks like it', () => {
  for (const name of ruleNames.filter((one) => !(one in made))) {
    const fixture = (which: string) => join(fixtures, 'rules', name, which);
    test(`${name} is raised`, async () => {
      const wanted = expected(fixture('raises'));
      const folder = dataFolder(fixture('raises'));
      const found = places(await findingsOf(folder)).filter((place) => !place.startsWith('expected.txt'));
      const exact = existsSync(join(fixture('raises'), 'expected.txt'));
      expect((exact ? found : found.map(withoutColumn)).sort()).toEqual(wanted);
      expect(wanted.some((place) => place.endsWith(` ${name}`))).toBe(true);
    });
    test(`${name} is not raised by a near miss`, async () => {
      expect(places(await findingsOf(dataFolder(fixture('near-miss'))))).toEqual([]);
    });
  }
  for (const [name, { raises, nearMiss, at }] of Object.entries(made)) {
    test(`${name} is raised`, async () => {
      const folder = dataFolder();
      raises(folder);
      expect(places(await findingsOf(folder))).toEqual([at]);
    });
    test(`${name} is not raised by a near miss`, async () => {
      const folder = dataFolder();
      nearMiss(folder);
      expect(places(await findingsOf(folder))).toEqual([]);
    });
  }
  test('there is a fixture for every rule and none for another', () => {
    const there = [...readdirSync(join(fixtures, 'rules')), ...Object.keys(made)].sort();
    expect(there).toEqual([...ruleNames].sort());
  });
});

describe('one mistake is one finding', () => {
  test('a decision on an item that there is not says nothing of what changed or not', async () => {
    const folder = dataFolder();
    withHistory(folder, {
      closing: 'crm-2',
      decision: 'adopted',
      after: [['plans/red.yaml', 'es: Informar', 'es: Avisar']],
    });
    expect(places(await findingsOf(folder))).toEqual([
      'decisions/crm-2.yaml:3:11 decision-without-change',
      'plans/red.yaml:14:17 change-without-decision',
    ]);
    const path = join(folder, 'decisions/crm-2.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('por-definir', 'por-definirr'));
    expect(places(await findingsOf(folder))).toEqual([
      'decisions/crm-2.yaml:1:10 session-changed-after-close',
      'decisions/crm-2.yaml:3:11 unknown-reference',
    ]);
  });

  test('of a report whose name and content disagree nothing is said of who handed it in', async () => {
    const contacts = (country: string) =>
      `country: ${country}\ncontacts:\n  - id: ${country.toLowerCase()}-enlace\n    roles: [campaigns]\n    institution: {es: Inventada}\n    position: {es: Inventado}\n    languages: [es]\n    since: 2008-01-01\n    confirmed: 2008-01-01\n`;
    const report = (reporter: string) =>
      `reporter: ${reporter}\nsession: crm-1\nsubmittedBy: hn-enlace\naudience: public\nentries:\n  - activity: actividad-base\n    status: in-progress\n`;
    const files = { 'contacts/HN.yaml': contacts('HN'), 'contacts/SV.yaml': contacts('SV') };
    expect(places(await findingsOf(dataFolder({ ...files, 'reports/crm-1/HN.yaml': report('HN') })))).toEqual([]);
    expect(places(await findingsOf(dataFolder({ ...files, 'reports/crm-1/HN.yaml': report('SV') })))).toEqual([
      'reports/crm-1/HN.yaml:1:11 wrong-place',
    ]);
    expect(places(await findingsOf(dataFolder({ ...files, 'reports/crm-1/SV.yaml': report('SV') })))).toEqual([
      'reports/crm-1/SV.yaml:3:14 unknown-reference',
    ]);
  });
});

describe('one mistake hides nothing and blames nothing else', () => {
  test('a plan copied under another name is not all of its things again', async () => {
    const copy = readFileSync(join(fixtures, 'base/plans/red.yaml'), 'utf8');
    expect(places(await findingsOf(dataFolder({ 'plans/otro.yaml': copy })))).toEqual([
      expect.stringMatching(/^plans\/otro\.yaml:\d+:\d+ wrong-place$/),
    ]);
  });

  test('where the members cannot be read, no report is asked for a text in a language that it may not be in', async () => {
    const report =
      'reporter: HN\nsession: crm-1\naudience: public\nentries:\n  - activity: actividad-base\n    status: in-progress\n    progress: {en: Invented}\n';
    const files = { 'reports/crm-1/HN.yaml': report };
    expect(places(await findingsOf(dataFolder(files)))).toEqual(['reports/crm-1/HN.yaml:7:16 missing-key']);
    expect(places(await findingsOf(dataFolder({ ...files, 'members.yaml': 'countries: no\n' })))).toEqual([
      'members.yaml:1:12 wrong-type',
    ]);
  });
});

describe('what Notepad adds to a name', () => {
  test('keeps a file from being read, which is an error, as for any other data file', async () => {
    const { findings } = await findingsOf(dataFolder({ 'decisions/crm-1.yaml.txt': 'session: crm-1\n' }));
    expect(findings).toMatchObject([
      {
        rule: 'unknown-file',
        level: 'error',
        hint: expect.stringContaining('Llámelo «decisions/crm-1.yaml». Windows muestra'),
      },
    ]);
  });
});

describe("a rule's own examples are true", () => {
  const indent = (text: string) => text.replace(/^(?=.)/gm, '      ');
  const head = readFileSync(join(fixtures, 'base/plans/red.yaml'), 'utf8');
  const laid = ({ file, within, also = {} }: NonNullable<Rule['examples']>, text: string, as = file) =>
    dataFolder({ ...also, [as]: within === 'row' ? head + indent(text) : text });

  for (const rule of Object.values(rules)) {
    const { examples } = rule;
    if (!examples) continue;
    test(rule.name, async () => {
      const bad = places(await findingsOf(laid(examples, examples.bad)));
      expect([...new Set(bad.map((place) => place.split(' ').at(-1)))]).toEqual([rule.name]);
      expect(places(await findingsOf(laid(examples, examples.good, examples.goodFile)))).toEqual([]);
    });
  }
  test('only rules about files themselves and about the past have none', () => {
    const without = Object.values(rules).filter(({ examples, group }) => !examples && group !== 'sessions');
    expect(without.map(({ name }) => name)).toEqual(['file-too-large', 'symlink']);
  });
});

describe('a rule is one file and one line in the index', () => {
  test('the files, the names and the index agree', () => {
    const files = readdirSync(join(root, 'src/rules'))
      .map((file) => file.replace('.ts', ''))
      .filter((file) => !['index', 'define', 'check', 'since'].includes(file));
    expect(files.sort()).toEqual([...ruleNames].sort());
    expect(Object.keys(rules)).toEqual([...ruleNames]);
    for (const [name, rule] of Object.entries(rules)) expect(rule.name).toBe(name);
  });
});

describe('levels', () => {
  const settings = (level: string) =>
    `${readFileSync(join(fixtures, 'base/crm-plan.yaml'), 'utf8')}rules:\n  calendar-pending: ${level}\n`;
  const pending = readFileSync(join(fixtures, 'rules/calendar-pending/raises/plans/red.yaml'), 'utf8');
  for (const [level, expectation] of [
    ['off', []],
    ['error', ['error']],
    ['warning', ['warning']],
  ] as const)
    test(`the settings can make a rule ${level}`, async () => {
      const folder = dataFolder({ 'plans/red.yaml': pending, 'crm-plan.yaml': settings(level) });
      expect((await findingsOf(folder)).findings.map((one) => one.level)).toEqual(expectation);
    });
  test('rules of reading and schemas are always errors', async () => {
    const text = `${readFileSync(join(fixtures, 'base/crm-plan.yaml'), 'utf8')}rules:\n  yaml-syntax: off\n`;
    const { findings } = await findingsOf(dataFolder({ 'crm-plan.yaml': text }));
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['value-not-allowed', 9]]);
  });
});
