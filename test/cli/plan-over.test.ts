import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, fixtures, writeFiles } from '../support/folders.ts';
import { crmPlan } from '../support/program.ts';
import { inRepository, repository } from '../support/repos.ts';

/** The invented plan, which has ended. */
function ended(): string {
  const folder = emptyFolder();
  const files = ['crm-plan.yaml', 'members.yaml', 'sessions.yaml', 'plans/red.yaml'];
  const texts = files.map((file) => [file, readFileSync(join(fixtures, 'views', file), 'utf8')] as const);
  writeFiles(
    folder,
    Object.fromEntries(texts.map(([file, text]) => [file, text.replace(/^status: .*$/mu, 'status: ended')])),
  );
  return folder;
}

test('a plan that has ended is in no status: it is said how to have its table', async () => {
  const folder = ended();
  const render = (...argv: string[]) =>
    crmPlan(['generar', ...argv, '--data', folder, '--out', join(folder, 'out'), '--lang', 'es']);
  const { code, out, err } = await render('estado', '--plan', 'red');
  expect([code, out]).toEqual([2, '']);
  expect(err.replaceAll(/\s+/gu, ' ')).toContain(
    'El plan «red» ya no está en curso, y de un plan así no hay estado. Para generar su tabla: crm-plan generar plan --plan red.',
  );
  for (const document of ['estado', 'plan']) {
    const none = await render(document);
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.err.replaceAll(/\s+/gu, ' ')).toContain(
      'Para generar la tabla de uno concluido o sustituido: crm-plan generar plan --plan red.',
    );
  }
  const [table, usual] = [await render('plan', '--plan', 'red'), await render('--plan', 'red')];
  expect([table.code, usual.code]).toEqual([0, 0]);
  expect(usual.out).not.toContain('status');
});

const plan = (id: string, status: string, session: string) => `id: ${id}
title: {es: Plan inventado}
body: network
status: ${status}
session: ${session}
topics:
  - id: ${id}-tema
    text: {es: Tema}
    rows:
      - id: ${id}-fila
        activities:
          - {id: ${id}-leyes, text: {es: Informar de las leyes}}
        calendar:
          - {id: ${id}-continuo, for: [${id}-leyes], kind: continuous, text: {es: Continuo}, reportsTo: [crm], reportsBy: countries}
`;

/** Two sessions, the first of which is over, with what is known of it. */
const sessions = (first: string) => `sessions:
  - {id: crm-1, kind: crm, number: 1, start: 2008-05-06, end: 2008-05-09, reportsDue: 2008-04-30, ${first}}
  - {id: crm-2, kind: crm, number: 2, start: 2009-05-06, end: 2009-05-09, reportsDue: 2009-04-30, status: open}
`;

test('what was due under a plan that was superseded stays in the status of the one that took its place', async () => {
  const folder = repository(
    {
      'crm-plan.yaml': 'formatVersion: 1\nlanguages: [es]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: private\n',
      'members.yaml': readFileSync(join(fixtures, 'base/members.yaml'), 'utf8'),
      'sessions.yaml': sessions('status: closed, ref: session/crm-1'),
      'plans/viejo.yaml': plan('viejo', 'adopted', 'crm-1'),
    },
    'session/crm-1',
  );
  writeFiles(folder, {
    'plans/viejo.yaml': plan('viejo', 'superseded', 'crm-1'),
    'plans/nuevo.yaml': plan('nuevo', 'adopted', 'crm-2'),
  });
  const out = join(folder, 'out');
  const typed = ['generar', 'estado', '--format', 'markdown', '--lang', 'es', '--out', out];
  expect((await inRepository(folder, typed)).code).toBe(0);
  const paper = readFileSync(join(out, 'status.es.md'), 'utf8');
  expect(paper).toContain('## Informes a la II CRM');
  expect(paper).toContain('| I CRM | 2 | 0 | 0 | 2 | 2 |\n| II CRM | 2 | 0 | 0 | 2 | – |');
  // The plan itself has nothing outstanding; what is missing is said to be above.
  expect(paper).toContain('No hay asuntos por resolver en este plan, aparte de los informes que faltan.');
  expect((await inRepository(folder, ['estado', '--lang', 'es'])).out).toMatch(
    /I CRM +2 +0 +0 +2.*\n.*II CRM +2 +0 +0 +2/,
  );
});
