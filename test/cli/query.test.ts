import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/model/value-formats.ts';
import { queryNames } from '../../src/views/query.ts';
import { planData, root } from '../support/folders.ts';
import { flat, reword } from '../support/meeting.ts';
import { crmPlan } from '../support/program.ts';
import { example } from '../support/repos.ts';

const schemas = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as { $id: string });

const ajv = new Ajv2020.default({ allErrors: true, strictRequired: false });
ajv.addKeyword('x-en');
ajv.addKeyword('x-refers-to');
ajv.addKeyword('x-register');
for (const [name, check] of Object.entries(formats)) ajv.addFormat(name, check);
for (const schema of [...schemas('schemas'), ...schemas('schemas/registers'), ...schemas('schemas/answers')])
  ajv.addSchema(schema);

interface Rows {
  readonly what: string;
  readonly rows: readonly (Readonly<Record<string, unknown>> & { readonly file: string; readonly line: number })[];
}
const ask = async (what: string): Promise<Rows> =>
  JSON.parse((await crmPlan(['query', what, '--data', planData])).out) as Rows;

describe('query gives the data as they are', () => {
  const counts = {
    plans: 1,
    items: 3 + 10 + 10 + 18 + 1 + 18,
    sessions: 13,
    members: 11 + 8,
    instruments: 5,
    glossary: 40,
    // The 2008 plan is proposed, and nobody has reported on it.
    reports: 0,
    obligations: 0,
    // Eleven countries by the Convention and three protocols, but for what Belize and the United States did not sign; two events.
    registers: 11 * 4 - 2 + 2,
  };

  for (const what of queryNames)
    test(`${what}: agrees with its schema, and each row says where it stands`, async () => {
      const answer = await ask(what);
      expect(ajv.validate(`answers/query-${what}.schema.json`, answer), JSON.stringify(ajv.errors)).toBe(true);
      expect(answer.rows).toHaveLength(counts[what as keyof typeof counts]);
      for (const { file, line, ...row } of answer.rows) {
        const text = readFileSync(join(planData, file), 'utf8').split('\n')[line - 1];
        expect(text).toContain(String(row['id'] ?? row['code'] ?? row['instrument']));
      }
    });

  test('of reports that are for the Network only it is said, beside the data, that they are not published', async () => {
    const folder = await example();
    const said = async (what: string) => (await crmPlan(['consultar', what, '--lang', 'es'], { cwd: folder })).err;
    expect(flat(await said('reports'))).toContain('solo para la Red: no se publican');
    for (const name of ['crm-8/XA', 'crm-8/XB', 'crm-8/XC', 'crm-9/XA'])
      reword(folder, 'audience: network', 'audience: public', `reports/${name}.yaml`);
    expect(await said('reports')).not.toContain('solo para la Red');
    expect(await said('items')).not.toContain('solo para la Red');
  });

  test('an item has its kind, its plan and what holds it, and not the items it holds', async () => {
    const { rows } = await ask('items');
    expect(rows.find(({ id }) => id === 'taller-recomendaciones')).toMatchObject({
      itemKind: 'note',
      plan: 'red-2008',
      parent: 'taller-mejores-practicas',
      event: 'crm-13',
    });
    for (const row of rows)
      expect(
        Object.keys(row).filter((key) => /^(topics|rows|objectives|activities|notes|calendar)$/.test(key)),
      ).toEqual([]);
  });

  test('as CSV: one header row, a map as text.es, a list joined, the same rows', async () => {
    const { out } = await crmPlan(['consultar', 'items', '--format', 'csv', '--data', planData]);
    const [header = ''] = out.split('\n');
    expect(header.startsWith('"id","itemKind","plan","parent","text.es","text.en",')).toBe(true);
    expect(header.endsWith(',"file","line"')).toBe(true);
    expect(out).toContain(',"grcm; crm",');
    expect(out.trimEnd().split('\n')).toHaveLength(61);
  });

  test('as CSV: a header row also where there is nothing', async () => {
    const { code, out } = await crmPlan(['query', 'reports', '--data', planData, '--format', 'csv']);
    expect(code).toBe(0);
    expect(out.replace('\ufeff', '')).toMatch(/^"reporter","session",.*"file","line"\n$/);
  });

  test('the schema of each answer is there, and of nothing else but a review', () => {
    expect(readdirSync(join(root, 'schemas/answers')).sort()).toEqual(
      [...queryNames.map((name) => `query-${name}.schema.json`), 'review.schema.json'].sort(),
    );
  });
});

describe('query obligations and reports, of the example', () => {
  const asked = async (what: string, ...more: string[]) => {
    const { out } = await crmPlan(['query', what, '--today', '2026-11-24', ...more], { cwd: await example() });
    return out;
  };

  for (const what of ['obligations', 'reports'])
    test(`${what} agree with their schema`, async () => {
      const answer = JSON.parse(await asked(what)) as Rows;
      expect(ajv.validate(`answers/query-${what}.schema.json`, answer), JSON.stringify(ajv.errors)).toBe(true);
      expect(answer.rows.length).toBeGreaterThan(0);
    });

  test('an obligation says of whom, to which session, on what, until when and what became of it', async () => {
    const { rows } = JSON.parse(await asked('obligations')) as Rows;
    const of = (session: string, reporter: string) =>
      rows
        .filter((row) => row['session'] === session && row['reporter'] === reporter)
        .map(({ status, receivedOn }) => [status, receivedOn]);
    expect(of('crm-8', 'XA')).toEqual([
      ['received', '2025-04-02'],
      ['owed', null],
    ]);
    expect(of('crm-8', 'XB')).toEqual([
      ['late', '2025-04-28'],
      ['owed', null],
    ]);
  });

  test('as CSV they have one header row, and headings for people with --excel', async () => {
    expect((await asked('obligations', '--format', 'csv')).split('\n')[0]).toBe(
      '"session","reporter","activity","deadline","status","receivedOn","file","line"',
    );
    expect((await asked('obligations', '--excel', '--lang', 'es')).split('\n')[0]).toContain('"Plazo"');
  });
});
