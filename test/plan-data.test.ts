import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { registerNames } from '../src/model/register-names.ts';
import { planData, root } from './support/folders.ts';
import { crmPlan, findingsOf } from './support/program.ts';

const counted = (rules: readonly string[]) =>
  Object.fromEntries([...new Set(rules)].sort().map((rule) => [rule, rules.filter((one) => one === rule).length]));

describe('the 2008 plan as it stood before the XIII CRM', () => {
  test('as of 2008-05-01 raises exactly the flags that a careful reader would mark by hand', async () => {
    const { code, summary, findings } = await findingsOf(planData);
    expect(code).toBe(0);
    expect(summary).toMatchObject({ errors: 0, warnings: 0, flags: 10 });
    expect(counted(findings.map(({ rule }) => rule))).toEqual({
      'activities-undefined': 2,
      'calendar-missing': 1,
      'calendar-pending': 2,
      'proposal-open': 5,
    });
  });

  test('each flag stands at the thing itself', async () => {
    const { findings } = await findingsOf(planData);
    const lines = readFileSync(join(planData, 'plans/red-2008.yaml'), 'utf8').split('\n');
    const at = {
      'calendar-pending': 'kind: pending',
      'activities-undefined': 'toBeDefined: true',
      'calendar-missing': 'id: capacitacion',
      'proposal-open': 'proposedBy: SV',
    };
    for (const { rule, file, line, column, endLine, endColumn } of findings) {
      expect(file).toBe('plans/red-2008.yaml');
      expect(endLine).toBe(line);
      const [key, value] = at[rule as keyof typeof at].split(': ');
      const text = lines[line - 1] ?? '';
      expect(text.slice(column - 1, endColumn - 1)).toBe(value);
      expect(text.trimStart().replace('- ', '')).toMatch(new RegExp(`^${key}: ${value}$`));
    }
  });

  for (const [today, outcomes] of [
    ['2008-05-09', 0],
    ['2008-05-10', 1],
  ] as const)
    test(`on ${today} the Manzanillo workshop ${outcomes ? 'lacks' : 'does not yet lack'} an outcome`, async () => {
      const { out } = await crmPlan(['flags', '--data', planData, '--format', 'json', '--today', today]);
      const { findings } = JSON.parse(out) as { findings: { rule: string; item: string }[] };
      expect(findings.filter(({ rule }) => rule === 'outcome-missing').map(({ item }) => item)).toEqual(
        outcomes ? ['taller-manzanillo-celebrado'] : [],
      );
    });

  test('`flags` has the shape of `validate`, flags only, and the summary of all', async () => {
    const flags = JSON.parse((await crmPlan(['flags', '--data', planData, '--format', 'json'])).out) as {
      summary: object;
      findings: object[];
    };
    const validate = JSON.parse(
      (await crmPlan(['validar', '--data', planData, '--format', 'json'])).out,
    ) as typeof flags;
    expect(flags).toEqual(validate);
    expect(Object.keys(validate)).toEqual(['version', 'data', 'today', 'summary', 'findings']);
    expect(Object.keys(validate.findings[0] ?? {})).toEqual([
      'rule',
      'level',
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'item',
      'country',
      'session',
      'since',
      'fingerprint',
      'message',
      'hint',
    ]);
  });

  const rowsOf = async (what: string) =>
    (JSON.parse((await crmPlan(['query', what, '--data', planData])).out) as { rows: Record<string, unknown>[] }).rows;

  test('the source of each term and instrument has an address, or the term is an own choice, to be confirmed', async () => {
    const own = 'Elección propia, por confirmar por la Secretaría Técnica';
    const rows = [...(await rowsOf('glossary')), ...(await rowsOf('instruments'))];
    expect(rows.length).toBeGreaterThan(40);
    expect(
      rows.map(({ source }) => String(source)).filter((one) => one !== own && !/https:\/\/[^/ ]+\/\S/.test(one)),
    ).toEqual([]);
  });

  test('each member and each body says above it where it is taken from', () => {
    const [countries = '', bodies = ''] = readFileSync(join(planData, 'members.yaml'), 'utf8').split('\nbodies:\n');
    expect(countries).toMatch(/^# Fuente de los once miembros: https:/m);
    expect(bodies.match(/^ {2}# Fuente: .+\n {2}- id: /gm)).toHaveLength(bodies.match(/^ {2}- id: /gm)?.length ?? 0);
  });

  test('the Dominican Republic is a member from the V RCM on, the others always', async () => {
    const from = (await rowsOf('members')).filter((row) => row['from'] !== undefined);
    expect(from.map((row) => [row['code'], row['from']])).toEqual([['DO', '2000-03-23']]);
    const fifth = (await rowsOf('sessions')).find(({ id }) => id === 'crm-5');
    expect(fifth?.['start']).toBe('2000-03-23');
  });

  test('where the calendar names the countries, they report and are responsible', async () => {
    const items = await rowsOf('items');
    const reporting = items.filter((row) => row['reportsBy'] === 'countries');
    expect(reporting.map(({ id }) => id)).toEqual([
      'lineamientos-informes-continuo',
      'informes-por-escrito-continuo',
      'pasaportes-falsos-continuo',
      'logros-judiciales-continuo',
      'puntos-de-contacto-continuo',
    ]);
    const responsible = items.filter((row) => row['responsible'] === 'countries').map(({ id }) => id);
    expect(responsible).toEqual(reporting.flatMap((row) => row['for']));
  });

  test('the items that feed a register say so, as the plan describes each register', async () => {
    const items = await rowsOf('items');
    const feeding = (register: string) => items.filter((row) => row['register'] === register).map(({ id }) => id);
    expect(Object.fromEntries(registerNames.map((name) => [name, feeding(name)]))).toEqual({
      legislation: ['tipificar-delitos', 'informes-por-escrito'],
      treaties: ['firmar-y-ratificar'],
      guidelines: ['lineamientos-informes'],
      campaigns: ['desarrollar-campanas', 'informar-de-campanas'],
      outreach: ['difundir-logros-judiciales', 'promover-foros'],
      training: ['capacitar-funcionarios', 'modulo-lineamientos'],
      'entry-authorisations': ['actualizar-nacionalidades'],
      events: ['taller-mejores-practicas', 'taller-lineamientos-atencion'],
    });
  });

  test('signing and ratifying is measured by each instrument on its own, the contact points by their role', async () => {
    const measures = (await rowsOf('items'))
      .filter((row) => row['measuredBy'])
      .map((row) => [row['id'], row['measuredBy']]);
    expect(measures).toEqual([
      [
        'firmar-y-ratificar',
        {
          register: 'treaties',
          items: [
            'convencion-delincuencia-organizada',
            'protocolo-trata',
            'protocolo-trafico-ilicito',
            'protocolo-armas-de-fuego',
          ],
        },
      ],
      ['nombrar-puntos-de-contacto', { contacts: 'campaigns' }],
    ]);
  });

  test('the registers hold the treaties and two events, each record with an address or the plan as its source', async () => {
    const rows = await rowsOf('registers');
    expect(counted(rows.map((row) => String(row['register'])))).toEqual({ events: 2, treaties: 42 });
    for (const { source } of rows) expect(source).toMatch(/https:\/\/[^/ ]+|^Plan de acción de 2008/);
    const manzanillo = rows.find((row) => row['event'] === 'taller-manzanillo-2008');
    expect(Object.keys(manzanillo ?? {})).toEqual(['register', 'owner', 'id', 'source', 'event', 'file', 'line']);
  });

  test('holds what facts are there and nothing else: no made-up reference', () => {
    const text = readFileSync(join(root, 'plan-data/plans/red-2008.yaml'), 'utf8');
    expect(text).not.toMatch(/\bref:/);
    expect(text).not.toMatch(/\(Propuesta de|\(Definir actividades/i);
  });
});
