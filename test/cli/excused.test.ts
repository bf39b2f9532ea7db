import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, emptyFolder } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Honduras and El Salvador owe reports on two activities; Honduras has reported on one, and the other is accepted as missing. */
const folder = () =>
  dataFolder({
    'crm-plan.yaml': 'formatVersion: 1\nlanguages: [es]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: private\n',
    'sessions.yaml': `sessions:
  - {id: crm-1, kind: crm, number: 1, start: 2008-05-06, end: 2008-05-09, reportsDue: 2008-04-30, status: open}
  - {id: crm-2, kind: crm, number: 2, start: 2009-05-06, end: 2009-05-09, status: planned}
`,
    'plans/red.yaml': `id: red
title: {es: Plan inventado}
body: network
status: adopted
session: crm-1
topics:
  - id: tema
    text: {es: Tema}
    rows:
      - id: fila
        activities:
          - {id: leyes, text: {es: Informar de las leyes}}
          - {id: campanas, text: {es: Informar de las campañas}}
        calendar:
          - {id: continuo, for: [leyes, campanas], kind: continuous, text: {es: Continuo}, reportsTo: [crm], reportsBy: countries}
`,
    'reports/crm-1/HN.yaml': `reporter: HN
session: crm-1
submitted: 2008-04-20
entries:
  - {activity: leyes, status: in-progress, progress: {es: Se avanzó}}
`,
    'waivers.yaml': `waivers:
  - {rule: report-missing, country: HN, session: crm-1, reason: La Red lo acordó, until: crm-2}
`,
  });

const told = async (...argv: readonly string[]) =>
  flat((await crmPlan([...argv, '--data', folder(), '--lang', 'es'])).out);

const rendered = async (of: readonly string[], name: string) => {
  const out = emptyFolder();
  const typed = ['generar', ...of, '--lang', 'es', '--format', 'markdown', '--out', out, '--data', folder()];
  expect(await crmPlan(typed)).toMatchObject({ code: 0 });
  return readFileSync(join(out, name), 'utf8');
};

const sums = '1 de 2 recibidos; falta 1, aceptado por un tiempo.';

describe('a report that is accepted as missing is asked for on no paper, and none says that it came', () => {
  test('the letter thanks for what came, and says until when the rest is accepted as missing', async () => {
    const letter = await told('recordar', '--country', 'HN');
    expect(letter).toContain('agradece el informe presentado.');
    expect(letter).toContain('Se ha aceptado que hasta la II CRM falte el informe sobre una actividad.');
    expect(letter).not.toContain('no queda nada por entregar');
    expect(await told('recordar', '--country', 'SV')).not.toContain('Se ha aceptado');
  });

  test('the acknowledgement of receipt says so beside the activity, and so do its values', async () => {
    const receipt = await told('informe', 'acuse', 'crm-1', 'HN');
    expect(receipt).toContain(sums);
    expect(receipt).toContain('«Informar de las campañas»: se aceptó que falte hasta la II CRM.');
    expect(receipt).not.toContain('pendiente de entrega');
    const { out } = await crmPlan(['informe', 'acuse', 'crm-1', 'HN', '--data', folder(), '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      owed: 1,
      entries: [{ status: 'received' }, { activity: 'campanas', status: 'excused' }],
    });
  });

  test('the report’s own paper does not list it as still to be reported on', async () => {
    const paper = await rendered(['informe', 'crm-1', 'HN'], 'report.crm-1.HN.es.md');
    expect(paper).toContain(sums);
    expect(paper).not.toContain('Lo que falta informar');
  });

  test('the summary of reports asks only the others for it, and says whose is accepted as missing', async () => {
    const paper = await rendered(['resumen', 'crm-1'], 'summary.crm-1.es.md');
    expect(paper).toContain('1 de 4 recibidos; faltan 3, 1 de ellos aceptado por un tiempo.');
    expect(paper).toContain('Falta el de: El Salvador. Se acepta por un tiempo que falte el de: Honduras');
  });

  test('the status and the list of reports count it, say that it is accepted, and name only the others', async () => {
    const status = await rendered(['estado'], 'status.es.md');
    expect(status).toContain('1 de 4 recibidos; faltan 3, 1 de ellos aceptado por un tiempo.');
    expect(status).toContain('| Informar de las campañas | – | El Salvador |');
    for (const typed of [['estado'], ['informe', 'lista', 'crm-1']]) {
      const text = await told(...typed);
      expect(text).toContain('faltan 3, 1 de ellos aceptado por un tiempo.');
      expect(text).toContain('Falta el de: El Salvador');
      expect(text).not.toMatch(/Falta el de: [^·]*Honduras/);
    }
    const { out } = await crmPlan(['informe', 'lista', 'crm-1', '--data', folder(), '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      totals: { due: 4, received: 1, late: 0, owed: 3 },
      activities: [
        { activity: 'leyes', owed: ['SV'] },
        { activity: 'campanas', owed: ['SV'] },
      ],
    });
  });
});
