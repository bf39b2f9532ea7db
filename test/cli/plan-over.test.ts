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

const plan = (id: string, status: string, session: string, body = 'network') => `id: ${id}
title: {es: Plan inventado}
body: ${body}
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

/** The same plan without what it wants reports on. */
const asksForNone = (text: string): string => text.replace(', reportsTo: [crm], reportsBy: countries', '');

/** A repository in which the first session was closed with the old plan and some others, and what stands in it after that. */
function afterFirst(others: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): string {
  const folder = repository(
    {
      'crm-plan.yaml': 'formatVersion: 1\nlanguages: [es]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: private\n',
      'members.yaml': readFileSync(join(fixtures, 'base/members.yaml'), 'utf8'),
      'sessions.yaml': sessions('status: closed, ref: session/crm-1'),
      'plans/viejo.yaml': plan('viejo', 'adopted', 'crm-1'),
      ...others,
    },
    'session/crm-1',
  );
  writeFiles(folder, now);
  return folder;
}

/** The papers of how plans stand, by the names of their files. */
async function papers(folder: string, ...names: readonly string[]): Promise<readonly string[]> {
  const out = join(folder, 'out');
  const typed = ['generar', 'estado', '--format', 'markdown', '--lang', 'es', '--out', out];
  expect((await inRepository(folder, typed)).code).toBe(0);
  return names.map((name) => readFileSync(join(out, name), 'utf8'));
}

test('what was due under a plan that was superseded stays in the status of the one that took its place', async () => {
  const folder = afterFirst(
    {},
    {
      'plans/viejo.yaml': plan('viejo', 'superseded', 'crm-1'),
      'plans/nuevo.yaml': plan('nuevo', 'adopted', 'crm-2'),
    },
  );
  const [paper] = await papers(folder, 'status.es.md');
  expect(paper).toContain('## Informes a la II CRM');
  expect(paper).toContain('| I CRM | 2 | 0 | 0 | 2 | 2 |\n| II CRM | 2 | 0 | 0 | 2 | – |');
  // The plan itself has nothing outstanding; what is missing is said to be above.
  expect(paper).toContain('No hay asuntos por resolver en este plan, aparte de los informes que faltan.');
  expect((await inRepository(folder, ['estado', '--lang', 'es'])).out).toMatch(
    /I CRM +2 +0 +0 +2.*\n.*II CRM +2 +0 +0 +2/,
  );
});

const others = { 'plans/otro.yaml': asksForNone(plan('otro', 'adopted', 'crm-1', 'crm')) };

test('it stands in the status of no other plan than the one that is named as what took its place', async () => {
  const folder = afterFirst(others, {
    // By way of one that is over, too, and of whichever body.
    'plans/viejo.yaml': `${plan('viejo', 'superseded', 'crm-1')}supersededBy: [entre]\n`,
    'plans/entre.yaml': `${asksForNone(plan('entre', 'superseded', 'crm-2', 'crm'))}supersededBy: [nuevo]\n`,
    'plans/nuevo.yaml': asksForNone(plan('nuevo', 'adopted', 'crm-2', 'crm')),
  });
  const [other, own] = await papers(folder, 'status.otro.es.md', 'status.nuevo.es.md');
  expect(own).toContain('| **Total** | 2 | 0 | 0 | 2 |');
  expect(other).not.toContain('Informes a la');
  expect(other).toContain('No hay asuntos por resolver en este plan.');
});

test('where none is named, in the status of the plans of the same body alone', async () => {
  const folder = afterFirst(others, {
    'plans/viejo.yaml': plan('viejo', 'ended', 'crm-1'),
    'plans/nuevo.yaml': asksForNone(plan('nuevo', 'adopted', 'crm-2')),
  });
  const [other, own] = await papers(folder, 'status.otro.es.md', 'status.nuevo.es.md');
  expect(own).toContain('| **Total** | 2 | 0 | 0 | 2 |');
  expect(other).not.toContain('Informes a la');
});

test('nor is it said that nothing is outstanding where a body has not reported', async () => {
  const ofBody = plan('viejo', 'adopted', 'crm-1').replace('reportsBy: countries', 'reportsBy: network');
  const [paper] = await papers(afterFirst({ 'plans/viejo.yaml': ofBody }, {}), 'status.es.md');
  expect(paper).toContain('No hay asuntos por resolver en este plan, aparte de los informes que faltan.');
});
