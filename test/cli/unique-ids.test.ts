import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder, emptyFolder } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';

test('no two elements of a report’s page have one id, also where an activity is called as a part of the page', async () => {
  const data = dataFolder({
    'crm-plan.yaml': 'formatVersion: 1\nlanguages: [es]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: private\n',
    'sessions.yaml': `sessions:
  - {id: crm-1, kind: crm, number: 1, start: 2008-05-06, end: 2008-05-09, reportsDue: 2008-04-30, status: open}
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
          - {id: owed, text: {es: Informar de lo que se debe}}
          - {id: campanas, text: {es: Informar de las campañas}}
        calendar:
          - {id: continuo, for: [owed, campanas], kind: continuous, text: {es: Continuo}, reportsTo: [crm], reportsBy: countries}
`,
    'reports/crm-1/HN.yaml':
      'reporter: HN\nsession: crm-1\nsubmitted: 2008-04-20\nentries:\n  - {activity: owed, unchanged: true}\n',
  });
  const out = emptyFolder();
  await crmPlan(['generar', 'informe', 'crm-1', 'HN', '--format', 'html', '--out', out, '--data', data]);
  const ids = [...readFileSync(join(out, 'report.crm-1.HN.es.html'), 'utf8').matchAll(/ id="([^"]*)"/g)].map(
    ([, id]) => id,
  );
  expect(ids).toContain('_owed');
  expect(new Set(ids).size).toBe(ids.length);
});
