import { expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { crmPlan, findingsOf } from '../support/program.ts';

test('of more than 20 findings of one rule in one file, text shows 20 and counts the rest; JSON holds them all', async () => {
  const sessions = Array.from(
    { length: 25 },
    (_, i) => `  - id: reunion-${i}\n    kind: other\n    start: 2008-02-02\n    end: 2008-02-01\n    status: closed\n`,
  );
  const folder = dataFolder({
    'sessions.yaml': `sessions:\n  - id: crm-1\n    kind: crm\n    status: closed\n${sessions.join('')}`,
  });
  const { out, code } = await crmPlan(['validar', '--data', folder]);
  expect(code).toBe(1);
  expect(out.match(/\[date-order\]/g)).toHaveLength(20);
  expect(out).toContain('… y 5 más de date-order en este archivo');
  expect(out).toContain('25 errores y 0 advertencias.');
  expect((await findingsOf(folder)).findings).toHaveLength(25);
});

test('outstanding items come last, a line each, ten at most', async () => {
  const lines = Array.from(
    { length: 12 },
    (_, i) => `      - id: fila-${i}\n        activities: [{id: actividad-${i}, text: {es: Informar ${i}}}]\n`,
  );
  const head =
    'id: red\ntitle: {es: Plan inventado}\nbody: network\nstatus: adopted\nsession: crm-1\ntopics:\n  - id: tema\n    text: {es: Tema}\n    rows:\n';
  const { out, code } = await crmPlan(['validar', '--data', dataFolder({ 'plans/red.yaml': head + lines.join('') })]);
  expect(code).toBe(0);
  const [, open = ''] = out.split('Asuntos pendientes (no son errores)\n');
  expect(open.match(/^ {2}· /gm)).toHaveLength(10);
  expect(open).toContain('y 2 más: vea «crm-plan pendientes»');
});
