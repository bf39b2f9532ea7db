import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectCopy } from './support/folders.ts';

/** A kind of file that nobody needs: visits, each to a country, on the occasion of a session. */
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'visits.schema.json',
  title: 'Visitas',
  'x-en': { title: 'Visits' },
  type: 'object',
  required: ['visits'],
  additionalProperties: false,
  properties: {
    visits: {
      title: 'Visitas',
      'x-en': { title: 'Visits' },
      type: 'array',
      minItems: 1,
      items: { $ref: '#/$defs/visit' },
    },
  },
  $defs: {
    visit: {
      title: 'Visita',
      'x-en': { title: 'Visit' },
      type: 'object',
      required: ['id', 'name', 'country'],
      additionalProperties: false,
      properties: {
        id: { $ref: 'common.schema.json#/$defs/id' },
        name: { title: 'Nombre', 'x-en': { title: 'Name' }, $ref: 'text.schema.json' },
        country: {
          title: 'País',
          'x-en': { title: 'Country' },
          'x-refers-to': 'country',
          $ref: 'common.schema.json#/$defs/country',
        },
        start: { $ref: 'common.schema.json#/$defs/day' },
        end: { $ref: 'common.schema.json#/$defs/day' },
      },
    },
  },
};

const line =
  "  visits: { path: 'visits.yaml', schema: 'visits', isQueried: true, lists: { visits: { kind: 'visit', isItem: true } } },\n";

const visit = (id: string, country: string, more = '') =>
  `  - id: ${id}\n    name:\n      es: Visita inventada ${id}\n    country: ${country}\n${more}`;

test('a kind of file is its schema and one line in the table: it is loaded, referred from, compared, queried, checked and known to the editor', () => {
  const copy = projectCopy();
  const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  const build = () => run('scripts/build.js');

  writeFileSync(join(copy, 'schemas/visits.schema.json'), JSON.stringify(schema, null, 2));
  const table = join(copy, 'src/model/kinds.ts');
  writeFileSync(table, readFileSync(table, 'utf8').replace("  stamps: { path: '", `${line}  stamps: { path: '`));
  // The types of the new kind are made by what this builds.
  build();
  expect(run('scripts/generate.js').stderr).toContain('written: src/model/generated/references.ts');
  const built = build();
  expect(built.stdout + built.stderr).toBe('');

  const data = join(copy, 'data');
  mkdirSync(data);
  execFileSync('cp', ['-R', `${join(copy, 'test/fixtures/base')}/.`, data]);
  const crmPlan = (...args: string[]) =>
    run('bin/crm-plan.js', ...args, '--data', data, '--today', '2008-05-01').stdout;
  const rules = () =>
    (
      JSON.parse(crmPlan('validate', '--format', 'json')) as { findings: { rule: string; item: string | null }[] }
    ).findings
      .map(({ rule, item }) => `${rule} ${item}`)
      .filter((one) => one.includes('visita'));
  const write = (text: string) => writeFileSync(join(data, 'visits.yaml'), `visits:\n${text}`);

  write(visit('visita-uno', 'HN'));
  expect(rules()).toEqual([]);
  expect(JSON.parse(crmPlan('query', 'visits'))).toMatchObject({
    rows: [{ id: 'visita-uno', country: 'HN', file: 'visits.yaml', line: 2 }],
  });

  // The editor knows the new kind in every folder that is made from now on.
  run('bin/crm-plan.js', 'init', 'made');
  const settings = JSON.parse(readFileSync(join(copy, 'made/.vscode/settings.json'), 'utf8')) as object;
  expect(settings).toMatchObject({
    'yaml.schemas': { './.vscode/schemas/visits.schema.json': 'plan-data/visits.yaml' },
  });
  expect(JSON.parse(readFileSync(join(copy, 'made/.vscode/schemas/visits.schema.json'), 'utf8'))).toEqual(schema);

  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: data });
  git('init', '--quiet', '-b', 'main');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'Una visita');
  write(visit('visita-uno', 'HN') + visit('visita-dos', 'SV'));
  expect(crmPlan('diff', 'main', '--lang', 'es')).toContain('Visita inventada visita-dos');
  expect(crmPlan('history', 'visita-dos', '--format', 'json')).toContain('"itemKind": "visit"');

  write(
    visit('visita-uno', 'ZZ') +
      visit('visita-dos', 'HN', '    start: 2008-05-02\n    end: 2008-05-01\n') +
      visit('visita-dos', 'HN').replace('es: Visita inventada', 'es: Llame al +504 2222-2222 por la'),
  );
  expect(rules().sort()).toEqual([
    'date-order visita-dos',
    'duplicate-id visita-dos',
    'personal-data-in-text visita-dos',
    'unknown-reference visita-uno',
  ]);
}, 300_000);
