import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectCopy } from './support/folders.ts';

const titled = (es: string, en: string, more: object) => ({ title: es, 'x-en': { title: en }, ...more });
const common = (name: string) => ({ $ref: `../common.schema.json#/$defs/${name}` });

/** A ninth register that nobody needs: visits that a country receives, by their kind. */
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'registers/visits.schema.json',
  title: 'Visitas',
  description: 'Las visitas que recibe un país.',
  'x-en': { title: 'Visits', description: 'The visits that a country receives.' },
  'x-register': { sensitivity: 'public', matrix: { key: 'kind', columns: ['name', 'start'] }, from: 'start' },
  type: 'object',
  required: ['owner', 'records'],
  additionalProperties: false,
  properties: {
    owner: { $ref: '../register.schema.json#/$defs/ownerCountry' },
    language: titled('Idioma de los textos', 'Language of the texts', { $ref: '../text.schema.json#/$defs/language' }),
    records: titled('Anotaciones', 'Records', { type: 'array', minItems: 1, items: { $ref: '#/$defs/record' } }),
  },
  $defs: {
    record: titled('Visita', 'Visit', {
      type: 'object',
      required: ['id', 'name', 'kind', 'visitor'],
      additionalProperties: false,
      properties: {
        id: common('id'),
        name: titled('Nombre', 'Name', { $ref: '../text.schema.json' }),
        kind: {
          title: 'Clase',
          description: 'study: de estudio; courtesy: de cortesía.',
          'x-en': { title: 'Kind', description: 'study: study visits; courtesy: courtesy visits.' },
          enum: ['study', 'courtesy'],
        },
        visitor: titled('Visitante', 'Visitor', { 'x-refers-to': 'country', ...common('country') }),
        start: titled('Día', 'Day', common('day')),
        source: { $ref: '../register.schema.json#/$defs/recordSource' },
      },
    }),
  },
};

const visit = (id: string, visitor: string, source = '    source: inventada\n') =>
  `  - id: ${id}\n    name:\n      es: Visita inventada ${id}\n    kind: study\n    visitor: ${visitor}\n    start: 2008-04-01\n${source}`;

test('a register is its schema and one line in the index: it is loaded, checked, referred from, queried, compared and laid on the table', () => {
  const copy = projectCopy();
  const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  const build = () => run('scripts/build.js');

  writeFileSync(join(copy, 'schemas/registers/visits.schema.json'), JSON.stringify(schema, null, 2));
  const index = join(copy, 'src/model/register-names.ts');
  writeFileSync(index, readFileSync(index, 'utf8').replace("  'events',\n", "  'events',\n  'visits',\n"));
  // The types of the new register are made by what this builds.
  build();
  expect(run('scripts/generate.js').stderr).toContain('written: src/model/generated/registers.ts');
  const built = build();
  expect(built.stdout + built.stderr).toBe('');

  const data = join(copy, 'data');
  mkdirSync(data);
  execFileSync('cp', ['-R', `${join(copy, 'test/fixtures/base')}/.`, data]);
  mkdirSync(join(data, 'registers/visits'), { recursive: true });
  const crmPlan = (...args: string[]) => run('bin/crm-plan.js', ...args, '--data', data, '--today', '2008-05-01');
  const rules = () =>
    (
      JSON.parse(crmPlan('validate', '--format', 'json').stdout) as { findings: { rule: string; file: string }[] }
    ).findings
      .filter(({ file }) => file.startsWith('registers/'))
      .map(({ rule }) => rule);
  const file = 'registers/visits/HN.yaml';
  const write = (...visits: string[]) => writeFileSync(join(data, file), `owner: HN\nrecords:\n${visits.join('')}`);

  write(visit('uno', 'SV'));
  expect(rules()).toEqual([]);
  expect(JSON.parse(crmPlan('query', 'registers').stdout)).toMatchObject({
    rows: [{ register: 'visits', owner: 'HN', id: 'uno', visitor: 'SV', start: '2008-04-01', file, line: 3 }],
  });

  const plan = join(data, 'plans/red.yaml');
  const without = readFileSync(plan, 'utf8');
  writeFileSync(
    plan,
    without.replace('- id: actividad-base\n', '- id: actividad-base\n            register: visits\n'),
  );
  expect(readFileSync(plan, 'utf8')).not.toBe(without);
  expect(crmPlan('validate').status).toBe(0);

  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: data });
  git('init', '--quiet', '-b', 'main');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'Una visita');
  write(visit('uno', 'SV'), visit('dos', 'SV'));
  expect(crmPlan('diff', 'main', '--lang', 'es').stdout).toContain(
    'Se agregó lo anotado de Honduras sobre «Visita inventada dos» en el registro',
  );
  expect(JSON.parse(crmPlan('diff', 'main', '--format', 'json').stdout)).toMatchObject({
    changes: [{ kind: 'added', itemKind: 'record', item: 'visits/HN/dos', weight: 'substance' }],
  });
  expect(crmPlan('history', 'visits/HN/dos', '--format', 'json').stdout).toContain('"itemKind": "record"');

  const out = join(copy, 'out');
  expect(crmPlan('render', 'matrix', 'visits', '--lang', 'es', '--out', out).stderr).toBe('');
  const matrix = readFileSync(join(out, 'matrix.visits.es.md'), 'utf8');
  expect(matrix).toContain('| País | De estudio | De cortesía |');
  expect(matrix).toContain('| Honduras | Visita inventada uno<br>Día: 1 de abril de 2008[^1]');
  expect(readFileSync(join(out, 'matrix.visits.es.html'), 'utf8')).toContain(
    '<h1><span class="wording" lang="es">Visitas',
  );

  write(visit('uno', 'ZZ'), visit('dos', 'SV', ''), visit('dos', 'SV'));
  expect(rules().sort()).toEqual(['duplicate-id', 'source-missing', 'unknown-reference']);
}, 300_000);
