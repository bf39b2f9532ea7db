import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, emptyFolder } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Honduras and El Salvador owe reports on two activities; Honduras has reported on one, and the other is accepted as missing. */
const folder = (more = '') =>
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
${more}`,
  });

const ofElSalvador =
  '  - {rule: report-missing, country: SV, session: crm-1, reason: La Red lo acordó, until: crm-2}\n';

const told = async (...argv: readonly string[]) =>
  flat((await crmPlan([...argv, '--data', folder(), '--lang', 'es'])).out);

const rendered = async (of: readonly string[], name: string, format = 'markdown') => {
  const out = emptyFolder();
  const typed = ['generar', ...of, '--lang', 'es', '--format', format, '--out', out, '--data', folder()];
  expect(await crmPlan(typed)).toMatchObject({ code: 0 });
  return readFileSync(join(out, name), 'utf8');
};

const sums = '1 de 2 recibidos; falta 1; se aceptó por un tiempo que falte.';

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
      entries: [
        { status: 'received', excusedUntil: null },
        { activity: 'campanas', status: 'owed', excusedUntil: 'crm-2' },
      ],
    });
    const { out: csv } = await crmPlan(['informe', 'acuse', 'crm-1', 'HN', '--data', folder(), '--format', 'csv']);
    expect(csv).toContain('"campanas","2008-04-30",,"owed","crm-2"');
  });

  test('the report’s own paper does not list it as still to be reported on', async () => {
    const paper = await rendered(['informe', 'crm-1', 'HN'], 'report.crm-1.HN.es.md');
    expect(paper).toContain(sums);
    expect(paper).not.toContain('Lo que falta informar');
  });

  test('the summary of reports asks only the others for it, and says whose is accepted as missing', async () => {
    const paper = await rendered(['resumen', 'crm-1'], 'summary.crm-1.es.md');
    expect(paper).toContain('1 de 4 recibidos; faltan 3; se aceptó por un tiempo que falte 1 de ellos.');
    expect(paper).toContain('Falta el de: El Salvador. Se acepta por un tiempo que falte el de: Honduras');
  });

  test('the status and the list of reports count it, and name apart whose is accepted as missing', async () => {
    const status = await rendered(['estado'], 'status.es.md');
    expect(status).toContain('1 de 4 recibidos; faltan 3; se aceptó por un tiempo que falte 1 de ellos.');
    expect(status).toContain(
      '| Informar de las campañas | – | El Salvador<br>Se acepta por un tiempo que falte el de: Honduras |',
    );
    expect(status).toContain('| Informar de las leyes | Honduras | El Salvador |');
    expect(await rendered(['estado'], 'status.es.html', 'html')).toMatch(
      /El Salvador<\/p>\s*<p[^>]*>Se acepta por un tiempo que falte el de: Honduras<\/p><\/td>/,
    );
    for (const typed of [['estado'], ['informe', 'lista', 'crm-1']]) {
      const text = await told(...typed);
      expect(text).toContain('faltan 3; se aceptó por un tiempo que falte 1 de ellos.');
      expect(text).toContain('Falta el de: El Salvador Se acepta por un tiempo que falte el de: Honduras');
      expect(await told(...typed, '--format', 'markdown')).toContain(
        '| El Salvador. Se acepta por un tiempo que falte el de: Honduras |',
      );
    }
  });

  test('where only such a report is missing nobody else is said to be', async () => {
    const text = flat(
      (await crmPlan(['informe', 'lista', 'crm-1', '--data', folder(ofElSalvador), '--lang', 'es'])).out,
    );
    expect(text).toContain('Recibido de: – Se acepta por un tiempo que falte el de: El Salvador, Honduras');
    expect(text).toContain('faltan 3; se aceptó por un tiempo que falten.');
    expect(text).not.toContain('Falta el de');
  });

  test('the values of the list have it among what is owed, and apart', async () => {
    const { out } = await crmPlan(['informe', 'lista', 'crm-1', '--data', folder(), '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      totals: { due: 4, received: 1, late: 0, owed: 3 },
      activities: [
        { activity: 'leyes', owed: ['SV'], excused: [] },
        { activity: 'campanas', owed: ['HN', 'SV'], excused: ['HN'] },
      ],
    });
  });

  test('the sheet of what is to do before the session asks only for the others, and counts as the status does', async () => {
    const sheet = await told('sesion', 'preparar', 'crm-1');
    expect(sheet).toContain(
      'Pedir los informes que faltan (recibidos: 1 de 4; 1 no se pide: se aceptó por un tiempo que falte): · El Salvador: faltan 2 de 2',
    );
    const all = ['sesion', 'preparar', 'crm-1', '--data', folder(ofElSalvador)];
    expect(flat((await crmPlan([...all, '--lang', 'es'])).out)).toContain(
      '☑ No hay que pedir ningún informe: 1 de 4 recibidos; faltan 3; se aceptó por un tiempo que falten.',
    );
    expect(JSON.parse((await crmPlan([...all, '--format', 'json'])).out)).toMatchObject({
      reports: { due: 4, received: 1, owed: 3 },
    });
  });

  test('nor before its deadline, which is when letters are sent; and nobody is told to delete what accepts it', async () => {
    const before = ['--today', '2008-04-25'];
    const letter = await told('recordar', '--country', 'HN', ...before);
    expect(letter).toContain('Se ha aceptado que hasta la II CRM falte el informe sobre una actividad.');
    const receipt = await told('informe', 'acuse', 'crm-1', 'HN', ...before);
    expect(receipt).toContain('«Informar de las campañas»: se aceptó que falte hasta la II CRM.');
    const json = ['validar', '--data', folder(), '--format', 'json'];
    const { findings, accepted } = JSON.parse((await crmPlan([...json, ...before])).out);
    expect(findings).toEqual([]);
    expect(accepted).toMatchObject([{ rule: 'report-missing', country: 'HN', session: 'crm-1', until: 'crm-2' }]);
    expect(accepted[0].message).toBe(
      'Honduras no ha informado a la I CRM (el plazo vence el 30 de abril de 2008) sobre «Informar de las campañas».',
    );
    // Where nothing is owed there is nothing to accept.
    const done = folder('  - {rule: report-missing, country: SV, session: crm-2, reason: Un error, until: crm-2}\n');
    const { out } = await crmPlan(['validar', '--data', done, '--format', 'json', ...before]);
    expect(JSON.parse(out).findings).toMatchObject([{ rule: 'waiver-unused', line: 3 }]);
  });

  test('nor is a waiver that ended before the deadline told as if what it accepted were reported again', async () => {
    const ended = folder('  - {rule: report-missing, country: SV, session: crm-2, reason: Un error, until: crm-1}\n');
    const sessions = join(ended, 'sessions.yaml');
    const withDeadline = readFileSync(sessions, 'utf8').replace(
      'end: 2009-05-09',
      'end: 2009-05-09, reportsDue: 2009-04-30',
    );
    writeFileSync(sessions, withDeadline);
    const of = async (today: string) => {
      const { out } = await crmPlan(['validar', '--data', ended, '--format', 'json', '--today', today]);
      const { findings } = JSON.parse(out) as { findings: { rule: string; file: string; line: number }[] };
      return findings.filter(({ file, line }) => file === 'waivers.yaml' && line === 3).map(({ rule }) => rule);
    };
    expect(await of('2008-06-01')).toEqual(['waiver-unused']);
    expect(await of('2009-05-01')).toEqual(['waiver-lapsed']);
  });
});
