import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, emptyFolder } from '../support/folders.ts';
import { reword } from '../support/meeting.ts';
import { crmPlan } from '../support/program.ts';
import { example, git, inRepository } from '../support/repos.ts';

/** A plan, a treaty, a contact point and a report in Spanish alone, of a folder whose documents are in Spanish and English. */
const folder = () =>
  dataFolder({
    'crm-plan.yaml': 'formatVersion: 1\nlanguages: [es, en]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: private\n',
    'sessions.yaml': `sessions:
  - {id: crm-1, kind: crm, number: 1, start: 2008-05-06, end: 2008-05-09, reportsDue: 2008-04-30, status: open}
`,
    'plans/red.yaml': `id: red
title: {es: Compromiso inventado}
body: network
status: adopted
session: crm-1
topics:
  - id: tema
    text: {es: Tema inventado}
    rows:
      - id: fila
        activities:
          - {id: leyes, text: {es: Informar de las leyes}, measuredBy: {contacts: campaigns}}
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
    'instruments.yaml': `instruments:
  - {id: protocolo, kind: protocol, title: {es: Protocolo inventado}, source: Inventado}
`,
    'registers/treaties/HN.yaml': `owner: HN
records:
  - {instrument: protocolo, signed: 2008-01-01, source: Diario oficial}
`,
    'contacts/HN.yaml': `country: HN
contacts:
  - {id: hn-1, roles: [campaigns], institution: {es: Ministerio inventado}, position: {es: Oficial de enlace}, languages: [es], since: 2007-01-01, confirmed: 2008-01-01}
`,
  });

const rendered = async (of: readonly string[], name: string) => {
  const out = emptyFolder();
  const typed = ['generar', ...of, '--lang', 'en', '--format', 'html,markdown', '--out', out, '--data', folder()];
  expect(await crmPlan(typed)).toMatchObject({ code: 0, err: '' });
  const read = (extension: string) => readFileSync(join(out, `${name}.en.${extension}`), 'utf8').replace(/\n+/g, '\n');
  return { html: read('html'), markdown: read('md') };
};

test('a role is called by its name where it is measured', async () => {
  const text = (lang: string) => crmPlan(['status', '--lang', lang, '--data', folder()]);
  expect((await text('es')).out).toContain('Países con un punto de contacto para «Campañas de información»:');
  expect((await text('en')).out).toContain('Countries with a contact point for “Information campaigns”:');
});

test('documents that are asked for twice are written once, also in another order of languages', async () => {
  const out = emptyFolder();
  const typed = [
    'generar',
    'plan',
    '--lang',
    'es+en,en+es,es',
    '--format',
    'markdown',
    '--out',
    out,
    '--data',
    folder(),
  ];
  const written = (await crmPlan(typed)).out.trim().split('\n');
  expect(written.map((path) => basename(path))).toEqual(['plan.es+en.md', 'plan.es.md']);
});

const inSpanish = (text: string) => new RegExp(`<(p|span)[^>]* lang="es">${text}</(p|span)>`);
const mark = '<p class="untranslated" data-mark="untranslated"><span lang="en">not translated</span></p>';

describe('a text without its translation is shown in its own language and marked, in each document and format', () => {
  test('a report', async () => {
    const { html, markdown } = await rendered(['informe', 'crm-1', 'HN'], 'report.crm-1.HN');
    expect(markdown).toContain('## Informar de las leyes *(not translated)*');
    expect(markdown).toContain('*Progress:* Se avanzó *(not translated)*');
    expect(markdown).toContain('- Informar de las campañas *(not translated)*');
    expect(html).toContain(`Informar de las campañas</p>${mark}`);
    expect(html).toMatch(new RegExp(`Informar de las leyes</span></h2>\\s*${mark}`));
  });

  test('the summary of reports', async () => {
    const { html, markdown } = await rendered(['resumen', 'crm-1'], 'summary.crm-1');
    expect(markdown).toContain('## Tema inventado *(not translated)*');
    expect(markdown).toContain('### Informar de las leyes *(not translated)*');
    expect(markdown).toContain('*Progress:* Se avanzó *(not translated)*');
    expect(html).toMatch(new RegExp(`Tema inventado</span></h2>\\s*${mark}`));
  });

  test('the plan and its status', async () => {
    expect((await rendered(['plan'], 'plan')).markdown).toContain('# Compromiso inventado *(not translated)*');
    const { html, markdown } = await rendered(['estado'], 'status');
    expect(markdown).toContain('Compromiso inventado *(not translated)*');
    expect(markdown).toContain('| Tema inventado *(not translated)* |');
    expect(markdown).toContain('| Informar de las leyes *(not translated)* |');
    expect(html).toContain(`Informar de las leyes</p>${mark}`);
    expect(html).toContain(`Tema inventado</p>${mark}`);
  });

  test('the headings of the paper of changes', async () => {
    const own = await example();
    reword(own, '      en: Protection of victims\n', '');
    git(own, 'commit', '--quiet', '--all', '--message', 'sin traducción');
    reword(own, 'es: Acordar lineamientos', 'es: Adoptar lineamientos');
    git(own, 'commit', '--quiet', '--all', '--message', 'otra redacción');
    const asked = ['HEAD~1', 'HEAD', '--format', 'html,markdown', '--lang', 'en', '--out', 'papel'];
    await inRepository(own, ['generar', 'cambios', ...asked]);
    const [before, after] = ['HEAD~1', 'HEAD'].map((ref) => git(own, 'rev-parse', ref).slice(0, 12));
    const read = (extension: string) =>
      readFileSync(join(own, 'papel', `changes.${before}.${after}.en.${extension}`), 'utf8');
    expect(read('md')).toContain('## Protección a las víctimas *(not translated)*');
    expect(read('html')).toMatch(new RegExp(`Protección a las víctimas</span></h2>\\s*${mark}`));
  });

  test('the headings of a matrix', async () => {
    const { html, markdown } = await rendered(['matriz', 'treaties'], 'matrix.treaties');
    expect(html).toMatch(inSpanish('Protocolo inventado'));
    expect(html).toContain(`Protocolo inventado</span>${mark}</th>`);
    expect(markdown).toContain('| Protocolo inventado *(not translated)* |');
  });

  test('the list of contact points', async () => {
    const { html, markdown } = await rendered(['contactos'], 'contacts');
    expect(html).toMatch(inSpanish('Ministerio inventado'));
    expect(html).toMatch(inSpanish('Oficial de enlace'));
    expect(html).toContain(`Ministerio inventado</p>${mark}`);
    expect(markdown).toContain('### Oficial de enlace *(not translated)*');
    expect(markdown).toContain('- Institution: Ministerio inventado *(not translated)*');
  });
});
