import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validation } from '../../src/cli/finding-answers.ts';
import { formats } from '../../src/cli/formats/index.ts';
import { inert, terminalOf } from '../../src/cli/terminal.ts';
import { load } from '../../src/data/load.ts';
import { es } from '../../src/messages/es.ts';
import { ruleNames } from '../../src/model/rule-names.ts';
import { check } from '../../src/rules/check.ts';
import { corpus } from '../fixtures/hostile/corpus.ts';
import { dataFolder, emptyFolder, fixtures, planData, root } from '../support/folders.ts';
import { inMemory, numRuns } from '../support/memory.ts';
import { crmPlan, findingsOf } from '../support/program.ts';
import { commit, example, git, gitEnv, inRepository } from '../support/repos.ts';
import { obeyed } from '../support/runner.ts';
import { type Element, parseXml } from '../support/xml.ts';

const base = Object.fromEntries(
  ['crm-plan.yaml', 'members.yaml', 'sessions.yaml', 'plans/red.yaml'].map((path) => [
    path,
    readFileSync(join(fixtures, 'base', path), 'utf8'),
  ]),
);

/** The schema is written for an older draft, of which it uses nothing that has another meaning now. */
const schema = JSON.parse(
  readFileSync(join(fixtures, 'sarif/sarif-2.1.0-rtm.5.json'), 'utf8')
    .replace('draft-04', 'draft-07')
    .replace('"id"', '"$id"'),
) as object;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly rules: readonly {
            readonly id: string;
            readonly shortDescription: { readonly text: string };
            readonly help: { readonly text: string };
            readonly defaultConfiguration: { readonly level: string };
          }[];
        };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
              readonly region: Readonly<Record<string, number>>;
            };
          },
        ];
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
    },
  ];
}

const sarifOf = (out: string): Sarif['runs'][0] => {
  const log = JSON.parse(out) as Sarif;
  expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
  return log.runs[0];
};

const run = async (folder: string, format: string, ...more: string[]) =>
  (await crmPlan(['validate', '--data', folder, '--format', format, ...more])).out;

/** What every case of a file of results says: whose, its name, how it ended. */
const casesOf = (xml: Element): readonly Readonly<Record<string, string>>[] =>
  xml.elements.flatMap((suite) =>
    suite.elements.map(({ attributes, elements: [ended] }) => ({ ...attributes, outcome: ended?.name ?? 'passed' })),
  );

/** Those of the wrong files that are quick to read. */
const small = corpus.filter(({ content }) => content.length < 20_000);

/** What a folder with some files looks like in each format, read once. */
async function printed(files: Readonly<Record<string, string | Uint8Array>>) {
  const snapshot = await load(inMemory({ ...base, ...files }));
  const today = '2008-05-01';
  const findings = check(snapshot, today);
  const about = { snapshot, today, all: findings, lang: 'es', words: es } as const;
  const answer = validation({ ...about, origin: { prefix: 'plan-data/', version: '1.0.0' } });
  const terminal = await terminalOf({ write: () => {} }, {}, false);
  const textOf = async (format: 'github' | 'sarif' | 'junit') => {
    const parts = await formats[format]();
    return [...parts(answer, terminal)].join('');
  };
  return { findings, github: await textOf('github'), sarif: await textOf('sarif'), junit: await textOf('junit') };
}

/** A folder with errors, warnings and outstanding items. */
const ofAllLevels = () =>
  dataFolder({
    'sessions.yaml': `sessions:
  - id: crm-1
    kind: crm
    start: 2008-05-09
    end: 2008-05-06
    status: closed
`,
    'plans/red.yaml': `id: red
title: {es: Plan inventado, en: An invented plan}
body: network
status: proposed
session: crm-1
topics:
  - id: tema
    text: {es: Tema, en: Topic}
    rows:
      - id: linea
        activities:
          - id: actividad
            text: {es: "Taller por definir sobre 50% de, comas: y «comillas» 🛂"}
            proposedBy: HN
          - id: otra
            text: {es: "Lugar por definir, 50% de, comas: y «comillas» 🛂"}
        calendar:
          - {id: fecha, for: [actividad], kind: pending, text: {es: Pendiente, en: Pending}}
          - {id: seguido, for: [otra], kind: continuous, text: {es: Continuo, en: Continuous}}
`,
  });

describe('github: each finding is an annotation at its line', () => {
  test('errors first, then warnings, then outstanding items, each as the JSON has it', async () => {
    const folder = ofAllLevels();
    const { findings } = await findingsOf(folder);
    const { out, code } = await crmPlan(['validate', '--data', folder, '--format', 'github']);
    const expected = ['error', 'warning', 'flag'].flatMap((level) => findings.filter((one) => one.level === level));
    expect(code).toBe(1);
    expect(new Set(expected.map(({ level }) => level)).size).toBe(3);
    expect(
      obeyed(out).map(({ name, properties: { line, col, endLine, endColumn }, data }) => [
        name,
        line,
        col,
        endLine,
        endColumn,
        data,
      ]),
    ).toEqual(
      expected.map(({ level, line, column, endLine, endColumn, message, hint }) => [
        level === 'flag' ? 'notice' : level,
        ...[line, column, endLine, endColumn].map(String),
        `${message}\n${hint}`,
      ]),
    );
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^1 error y 1 advertencia; 2 asuntos por resolver\.$/);
    for (const { properties } of obeyed(out)) expect(properties['title']).toMatch(/^\p{Lu}.* \[[a-z-]+\]$/u);
  });

  test('in English too', async () => {
    const out = await run(ofAllLevels(), 'github', '--lang', 'en');
    expect(out).toContain('title=No date [calendar-pending]::“');
    expect(out).toContain('still PENDING');
  });

  test('columns are given only within a line, and a stretch that ends where a line begins ends with the line before', async () => {
    const folder = dataFolder({ 'plans/red.yaml': '' });
    const [first] = obeyed(await run(folder, 'github'));
    expect(first?.properties).toMatchObject({ line: '1', endLine: '1', col: '1', endColumn: '1' });
    for (const { content, path, also = {} } of small) {
      const { github } = await printed({ ...also, [path]: content });
      for (const { properties } of obeyed(github)) {
        const { line, endLine, col, endColumn } = properties;
        expect(Number(endLine ?? line)).toBeGreaterThanOrEqual(Number(line));
        if (line !== endLine) expect([col, endColumn]).toEqual([undefined, undefined]);
      }
    }
  }, 60_000);

  test('a file is named from the top of its repository, at whatever depth the data are and wherever one stands', async () => {
    const top = emptyFolder();
    mkdirSync(join(top, 'red/con espacio, y coma'), { recursive: true });
    renameSync(ofAllLevels(), join(top, 'red/con espacio, y coma/datos'));
    git(top, 'init', '--quiet');
    const data = join(top, 'red/con espacio, y coma/datos');
    for (const cwd of [top, join(top, 'red'), data, '/']) {
      const { out } = await crmPlan(['validate', '--format', 'github', '--data', data], { cwd, env: gitEnv });
      expect(new Set(obeyed(out).map(({ properties: { file } }) => file))).toEqual(
        new Set(['red/con espacio, y coma/datos/sessions.yaml', 'red/con espacio, y coma/datos/plans/red.yaml']),
      );
    }
  });

  test('so it is in a second work tree, and for data of an earlier commit', async () => {
    const repository = await example();
    commit(repository, { 'plan-data/sessions.yaml': 'sessions: [{id: crm-1, kind: crm}]\n' });
    const other = join(emptyFolder(), 'otra');
    git(repository, 'worktree', 'add', '--quiet', other);
    for (const argv of [['validate'], ['validate', '--at', 'HEAD']]) {
      const { out } = await inRepository(other, [...argv, '--format', 'github']);
      expect(obeyed(out).map(({ properties }) => properties['file'])).toContain('plan-data/sessions.yaml');
    }
  });

  test('without Git it is named from the current folder; of one elsewhere only the last name is told', async () => {
    const data = ofAllLevels();
    for (const [cwd, prefix] of [
      [join(data, '..'), 'plan-data/'],
      [join(data, '../..'), `${data.split('/').at(-2)}/plan-data/`],
      [data, ''],
      [join(data, 'plans'), 'plan-data/'],
      [root, 'plan-data/'],
    ] as const) {
      const { out } = await crmPlan(['validate', '--data', data, '--format', 'github'], { cwd });
      expect(obeyed(out)[0]?.properties['file']).toBe(`${prefix}sessions.yaml`);
    }
  });

  test('GitHub shows ten of each level and passes over the rest: a last notice, one of the ten, counts these', async () => {
    const sessions = (many: number) =>
      Array.from(
        { length: many },
        (_, i) => `  - {id: r-${i}, kind: other, start: 2008-02-02, end: 2008-02-01, status: closed}\n`,
      );
    const rows = (many: number) =>
      Array.from(
        { length: many },
        (_, i) => `      - {id: f-${i}, activities: [{id: a-${i}, text: {es: Informar ${i}, en: Report}}]}\n`,
      );
    const folder = (errors: number, flags: number) =>
      dataFolder({
        'sessions.yaml': `sessions:\n  - {id: crm-1, kind: crm, status: closed}\n${sessions(errors).join('')}`,
        'plans/red.yaml': `id: red\ntitle: {es: Plan, en: Plan}\nbody: network\nstatus: adopted\nsession: crm-1\ntopics:\n  - id: t\n    text: {es: Tema, en: Topic}\n    rows:\n${rows(flags).join('')}`,
      });
    const names = async (errors: number, flags: number) => {
      const all = obeyed(await run(folder(errors, flags), 'github'));
      const count = (name: string) => all.filter((one) => one.name === name).length;
      return { errors: count('error'), notices: count('notice'), last: all.at(-1)?.data ?? '' };
    };
    expect(await names(10, 10)).toMatchObject({ errors: 10, notices: 10, last: expect.not.stringContaining('GitHub') });
    expect(await names(24, 1)).toMatchObject({ errors: 10, notices: 2, last: expect.stringContaining('14 errores.') });
    const both = await names(11, 12);
    expect(both).toMatchObject({ errors: 10, notices: 10 });
    expect(both.last).toContain('1 error, 3 asuntos por resolver. Para verlos todos');
    expect(both.last).toContain('crm-plan validar');
  });
});

describe('nothing that comes from the data is obeyed', () => {
  const attacks = [
    '::set-output name=x::y',
    '\n::error file=a,line=1::no',
    '\r::add-mask::a\r\n::stop-commands::fin',
    'x %0A::error::no %25 %0D',
    '##[command]rm -rf /',
    '##[group]a ##[add-mask]b',
    '::stop-commands::fin\n::fin::',
    '\u2028::error::a\u2029::error::b\u0085::error::c',
    ', title=otro::otro texto::',
    '[clic](javascript:alert(1)) [a](1) {0} {{1}}',
    ']]><failure/>&amp;<!DOCTYPE x> -->',
  ];

  /** A folder in which everything that a message may quote is that text, in values, keys and names of files. */
  const folderOf = (text: string) => {
    const quoted = JSON.stringify(text);
    return dataFolder({
      'plans/red.yaml': `id: red
title: {es: ${quoted}}
body: ${quoted}
status: adopted
session: ${quoted}
topics:
  - id: tema
    text: {es: ${quoted}}
    rows:
      - id: linea
        ${quoted}: 1
        activities:
          - {id: actividad, text: {es: ${quoted}}, proposedBy: HN}
        calendar:
          - {id: fecha, for: [actividad], kind: pending, text: {es: ${quoted}}}
`,
      [`plans/${text.replace(/[/\0]/g, '').slice(0, 60)}.yaml`]: 'id: red\n',
    });
  };

  const expectHarmless = async (folder: string) => {
    const { findings } = await findingsOf(folder);
    const out = await run(folder, 'github');
    const all = obeyed(out);
    for (const { name, properties } of all) {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(Object.keys(properties).every((key) => /^(file|line|endLine|col|endColumn|title)$/.test(key))).toBe(true);
    }
    const rest = findings.filter(({ level }) => level === 'error').length > 10 ? 1 : 0;
    expect(all.length).toBe(Math.min(10, findings.length) + rest);
    expect(out.trimEnd().split('\n').length).toBe(all.length + 1);
    const known = new Set(findings.map(({ message, hint }) => inert(`${message}\n${hint}`)));
    for (const { data, properties } of all) if (properties['file'] !== undefined) expect(known).toContain(data);
    expect(all.filter(({ properties }) => properties['file'] === undefined).length).toBe(rest);
    for (const format of ['sarif', 'junit']) expect(obeyed(await run(folder, format))).toEqual([]);
  };

  for (const attack of attacks)
    test(JSON.stringify(attack), async () => {
      await expectHarmless(folderOf(attack));
      const results = sarifOf(await run(folderOf(attack), 'sarif')).results;
      for (const { message, locations } of results) {
        expect(message.text).not.toMatch(/\]\(|\{\d+\}/);
        const { uri } = locations[0].physicalLocation.artifactLocation;
        expect(uri).toMatch(/^plan-data\/(?:[\w.!~*'()-]|%[0-9A-F]{2}|\/)+$/);
      }
      parseXml(await run(folderOf(attack), 'junit'));
    });

  test('whatever a text is made of', async () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom('::', 'error', '##[', ']', '\n', '\r', ' ', '%0A', '%', ',', '=', '<', '&', ']]>'),
          fc.string({ unit: 'binary', maxLength: 3 }),
        ),
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        const { github, sarif, junit } = await printed({
          'plans/red.yaml': `id: ${JSON.stringify(one)}\ntitle: ${JSON.stringify(one)}\n`,
        });
        for (const { name } of obeyed(github)) expect(['error', 'notice']).toContain(name);
        expect(obeyed(sarif + junit)).toEqual([]);
        parseXml(junit);
      }),
      { numRuns },
    );
  }, 120_000);
});

describe('sarif: what the standard says, and what its readers need', () => {
  test('every rule with its title, its explanation and its level, in the language asked for', async () => {
    for (const [lang, why] of [
      ['es', 'Por qué importa'],
      ['en', 'Why it is important'],
    ] as const) {
      const { rules } = sarifOf(await run(planData, 'sarif', '--lang', lang)).tool.driver;
      expect(rules.map(({ id }) => id)).toEqual(ruleNames);
      for (const { shortDescription, help } of rules) {
        expect(shortDescription.text).not.toBe('');
        expect(help.text).toContain(`\n\n${why}: `);
      }
      const levelOf = (name: string) => rules.find(({ id }) => id === name)?.defaultConfiguration.level;
      expect(['yaml-syntax', 'terminology', 'calendar-pending'].map(levelOf)).toEqual(['error', 'warning', 'note']);
    }
  });

  test('every finding, as the JSON has it: rule, level, place in UTF-16 units, fingerprint, sentences', async () => {
    const folder = ofAllLevels();
    const { findings } = await findingsOf(folder);
    const out = await run(folder, 'sarif');
    const { results, tool } = sarifOf(out);
    expect(out).toContain('"columnKind": "utf16CodeUnits"');
    expect(
      results.map(({ ruleId, ruleIndex, level, locations: [{ physicalLocation }], message, partialFingerprints }) => ({
        rule: ruleId,
        indexed: tool.driver.rules[ruleIndex]?.id,
        level: level === 'note' ? 'flag' : level,
        path: physicalLocation.artifactLocation.uri,
        region: Object.values(physicalLocation.region),
        text: message.text,
        fingerprint: Object.values(partialFingerprints),
      })),
    ).toEqual(
      findings.map(({ rule, level, file, line, column, endLine, endColumn, message, hint, fingerprint }) => ({
        rule,
        indexed: rule,
        level,
        path: `plan-data/${file}`,
        region: [line, column, endLine, endColumn],
        text: `${message}\n${hint}`,
        fingerprint: [fingerprint],
      })),
    );
  });

  test('an address is relative and has no character of a name unescaped; nothing says where the folder is', async () => {
    const folder = dataFolder({ 'plans/Plan ñ #1?.yaml': 'id: red\n' });
    const out = await run(folder, 'sarif');
    const uris = sarifOf(out).results.map(({ locations }) => locations[0].physicalLocation.artifactLocation);
    expect(uris).toContainEqual({ uri: 'plan-data/plans/Plan%20%C3%B1%20%231%3F.yaml', uriBaseId: '%SRCROOT%' });
    expect(out).not.toContain(folder);
    expect(out).not.toContain('file:');
  });
});

describe('junit: what GitLab, Jenkins and others read', () => {
  test('a suite a file; errors fail, warnings and outstanding items are passed over, a file without errors passes', async () => {
    const folder = ofAllLevels();
    const { findings } = await findingsOf(folder);
    const xml = parseXml(await run(folder, 'junit'));
    const cases = casesOf(xml);
    const ending = (outcome: string) => cases.filter((one) => one['outcome'] === outcome);
    expect(xml.elements.map(({ attributes }) => attributes['name'])).toEqual(
      ['crm-plan.yaml', 'members.yaml', 'plans/red.yaml', 'sessions.yaml'].map((file) => `plan-data/${file}`),
    );
    expect(ending('failure').map((one) => [one['name'], one['file'], one['line']])).toEqual(
      findings
        .filter(({ level }) => level === 'error')
        .map(({ message, file, line }) => [message, `plan-data/${file}`, String(line)]),
    );
    expect(ending('skipped').length).toBe(findings.filter(({ level }) => level !== 'error').length);
    expect(ending('passed').map((one) => one['name'])).toEqual(['Sin errores', 'Sin errores', 'Sin errores']);
    expect(xml.attributes).toMatchObject({ tests: String(cases.length), failures: '1', errors: '0', skipped: '3' });
    const [failure] = xml.elements
      .flatMap((suite) => suite.elements.flatMap((one) => one.elements))
      .filter(({ name }) => name === 'failure');
    const [error] = findings.filter(({ level }) => level === 'error');
    expect(failure?.attributes).toMatchObject({ type: 'date-order', message: error?.message });
    expect(failure?.text).toContain(`plan-data/sessions.yaml:${error?.line}:${error?.column} [date-order]\n`);
    expect(failure?.text).toContain(error?.hint);
  });

  test('no two cases are taken for the same one', async () => {
    const twice = '  - {id: r, kind: other, start: 2008-02-02, end: 2008-02-01, status: closed, source: a}\n';
    const folder = dataFolder({
      'sessions.yaml': `sessions:\n  - {id: crm-1, kind: crm, status: closed}\n${twice}${twice}${twice}`,
    });
    const keys = casesOf(parseXml(await run(folder, 'junit'))).map((one) => `${one['classname']} ${one['name']}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.some((key) => key.endsWith('(2)'))).toBe(true);
  });
});

describe('all three', () => {
  test('whatever file is wrong: read back by those who read them, with as many findings as JSON has', async () => {
    for (const { path, content, also = {} } of small) {
      const { findings, sarif, junit } = await printed({ ...also, [path]: content });
      expect(sarifOf(sarif).results.length).toBe(findings.length);
      const cases = casesOf(parseXml(junit));
      expect(cases.filter((one) => one['outcome'] !== 'passed').length).toBe(findings.length);
    }
  }, 60_000);

  test('the same twice, and what the settings set to another level has that level', async () => {
    const folder = dataFolder({
      'crm-plan.yaml': `${readFileSync(join(fixtures, 'base/crm-plan.yaml'), 'utf8')}rules: {calendar-pending: error}\n`,
      'plans/red.yaml': readFileSync(join(ofAllLevels(), 'plans/red.yaml'), 'utf8'),
    });
    for (const format of ['github', 'sarif', 'junit'])
      expect(await run(folder, format)).toBe(await run(folder, format));
    const [result] = sarifOf(await run(folder, 'sarif')).results.filter(({ ruleId }) => ruleId === 'calendar-pending');
    expect(result?.level).toBe('error');
    expect(obeyed(await run(folder, 'github'))[0]).toMatchObject({ name: 'error' });
  });
});
