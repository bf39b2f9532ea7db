import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { nothingEarlier } from '../../src/model/earlier.ts';
import { obligations } from '../../src/model/obligations.ts';
import { letterText } from '../../src/render/letters/text.ts';
import { check } from '../../src/rules/check.ts';
import { lettersOf } from '../../src/views/letters.ts';
import { planData } from '../support/folders.ts';
import { inMemory } from '../support/memory.ts';

const own = (path: string) => readFileSync(join(planData, path), 'utf8');

/** The project's own data as they would be with the plan adopted and a deadline set for the XIII CRM; reports are invented. */
const files = {
  'crm-plan.yaml': own('crm-plan.yaml').replace('visibility: public', 'visibility: private'),
  'members.yaml': own('members.yaml'),
  'instruments.yaml': own('instruments.yaml'),
  'sessions.yaml': own('sessions.yaml').replace(/(- id: crm-13\n)/, '$1    reportsDue: 2008-04-30\n'),
  'plans/red-2008.yaml': own('plans/red-2008.yaml').replace('status: proposed', 'status: adopted'),
};

const report = (reporter: string, activities: readonly string[]) => ({
  [`reports/crm-13/${reporter}.yaml`]: `reporter: ${reporter}\nsession: crm-13\nsubmitted: 2008-04-20\nentries:\n${activities
    .map((activity) => `  - {activity: ${activity}, unchanged: true}\n`)
    .join('')}`,
});

async function lettersAt(today: string, more: Readonly<Record<string, string>> = {}) {
  const snapshot = await load(inMemory({ ...files, ...more }));
  expect(snapshot.problems.map(({ rule, args }) => [rule, args])).toEqual([]);
  const list = obligations(snapshot, nothingEarlier, today);
  const letters = lettersOf({
    snapshot,
    list,
    findings: check(snapshot, today),
    earlier: nothingEarlier,
    today,
    session: null,
  });
  return { list, letters, of: (code: string) => letters.find(({ country }) => country === code) };
}

describe('a letter to each of the eleven countries', () => {
  test('is in its language: in English to Belize, Canada and the United States, in Spanish to the others', async () => {
    const { letters } = await lettersAt('2008-04-01');
    expect(letters.map(({ country, language }) => `${country} ${language}`)).toEqual(
      'BZ en, CA en, CR es, DO es, GT es, HN es, MX es, NI es, PA es, SV es, US en'.split(', '),
    );
  });

  test('greets each country with the article that it has inside a sentence', async () => {
    const { letters } = await lettersAt('2008-04-01');
    const greeted = letters.map(({ view }) => [
      view.addressee,
      /saluda atentamente (.*?) y, con motivo|its compliments to (.*?) and, on/.exec(view.opening)?.slice(1).join(''),
      /reiterar (.*?) las seguridades|renew to (.*?) the assurances/.exec(view.closing)?.slice(1).join(''),
    ]);
    const spanish = (name: string) => [`A los puntos de contacto de ${name}`, `a ${name}`, `a ${name}`];
    const english = (name: string) => [`To the contact points of ${name}`, name, name];
    expect(greeted).toEqual([
      english('Belize'),
      english('Canada'),
      spanish('Costa Rica'),
      spanish('la República Dominicana'),
      spanish('Guatemala'),
      spanish('Honduras'),
      spanish('México'),
      spanish('Nicaragua'),
      spanish('Panamá'),
      spanish('El Salvador'),
      english('the United States'),
    ]);
  });

  test('names what is owed in the plan’s wording, to which session, until when, and how it is handed in', async () => {
    const { list, of } = await lettersAt('2008-04-01');
    const letter = of('HN');
    const owed = list.filter(({ reporter }) => reporter === 'HN');
    expect(owed).toHaveLength(3);
    expect(letter).toMatchObject({ due: owed.length, received: 0, late: 0, owed: owed.length });
    expect(letter && letterText(letter.view)).toBe(`Conferencia Regional sobre Migración (CRM)
1 de abril de 2008

Informes a la XIII CRM: recordatorio
A los puntos de contacto de Honduras

La Secretaría Técnica saluda atentamente a Honduras y, con motivo de la XIII CRM (Tela, Honduras, 6 - 9 de mayo de 2008), se permite recordar que espera los informes sobre las siguientes actividades del plan de acción:

Para la XIII CRM (plazo: 30 de abril de 2008):
  - Informes de los países en la implementación de los lineamientos
  - Informes por escrito de los países sobre los logros, avances y retos en la instrumentación de sus leyes para combatir la trata de personas
  - Compartir de manera periódica información sobre personas que viajan con pasaportes falsos

A la fecha faltan 3 informes.

De cada actividad bastan los logros, los avances y los retos, o «sin cambios» si no hay novedades desde el último informe. Los informes se envían por escrito a la Secretaría Técnica, en respuesta a esta carta.

La Secretaría Técnica aprovecha la oportunidad para reiterar a Honduras las seguridades de su más alta y distinguida consideración.

Secretaría Técnica`);
  });

  test('in English as the United Nations writes a note; after the deadline it says so', async () => {
    const { list, of } = await lettersAt('2008-05-02');
    const activities = list.filter(({ reporter }) => reporter === 'US').map(({ activity }) => activity);
    const text = letterText(of('US')?.view as never);
    expect(text).toContain(
      'The Technical Secretariat presents its compliments to the United States and, on the occasion of the XIII RCM (Tela, Honduras, 6–9 May 2008), has the honour to recall that it awaits the reports on the following activities of the plan of action:\n\nFor the XIII RCM (the deadline was 30 April 2008):',
    );
    expect(text.match(/^ {2}- /gm)).toHaveLength(activities.length);
  });

  test('whoever has handed in everything is thanked, and whoever owes one thing is told how many have come', async () => {
    const { list } = await lettersAt('2008-05-02');
    const all = list.filter(({ reporter }) => reporter === 'MX').map(({ activity }) => activity);
    const { of } = await lettersAt('2008-05-02', { ...report('MX', all), ...report('CA', all.slice(1)) });
    expect(of('MX')?.view).toMatchObject({
      subject: 'Informes a la XIII CRM: agradecimiento',
      opening: `La Secretaría Técnica saluda atentamente a México y, con motivo de la XIII CRM (Tela, Honduras, 6 - 9 de mayo de 2008), agradece ${
        all.length === 1 ? 'el informe presentado' : `los ${all.length} informes presentados`
      }: no queda ninguno por entregar.`,
      owed: [],
      remarks: [],
    });
    expect(of('CA')?.view.opening).toMatch(
      /that it awaits the report on the following activity of the plan of action:$/,
    );
    expect(of('CA')?.view.remarks[0]).toBe(
      `Of the ${all.length} reports due, ${all.length - 1} ${all.length === 2 ? 'has' : 'have'} been received with thanks, and 1 is owed.`,
    );
  });

  test('where nothing was ever due, the letter says just that', async () => {
    const { of } = await lettersAt('2008-04-01', { 'plans/red-2008.yaml': own('plans/red-2008.yaml') });
    expect(of('HN')?.view.opening).toMatch(
      /se complace en comunicar que, a la fecha, no hay ningún informe por entregar\.$/,
    );
    expect(of('US')?.view.opening).toMatch(/wishes to advise that no report is due at present\.$/);
    expect(of('HN')?.items).toEqual([]);
  });

  test('where the settings name an address for reports, the letter does', async () => {
    const settings = `${files['crm-plan.yaml']}handInAddress: https://example.org/informes\n`;
    const { of } = await lettersAt('2008-04-01', { 'crm-plan.yaml': settings });
    expect(of('HN')?.view.remarks[1]).toContain('se entregan en https://example.org/informes, o se envían por escrito');
    expect(of('BZ')?.view.remarks[1]).toContain('are handed in at https://example.org/informes, or sent in writing');
  });

  test('is for the liaison officers in post, else for all who are; in a public folder for no address', async () => {
    const contact = (id: string, role: string, email: string, more = '') =>
      `  - {id: ${id}, roles: [${role}], institution: {es: A}, position: {es: B}, email: ${email}, languages: [es], since: 2007-01-01, confirmed: 2008-01-01${more}}\n`;
    const contacts = {
      'contacts/HN.yaml': `country: HN\ncontacts:\n${contact('a', 'campaigns', 'c@example.org')}${contact('b', 'liaison-smuggling', 'l@example.org')}${contact('c', 'liaison-trafficking', 'antes@example.org', ', until: 2007-12-31')}`,
      'contacts/GT.yaml': `country: GT\ncontacts:\n${contact('a', 'campaigns', 'g@example.org')}`,
    };
    const { of } = await lettersAt('2008-04-01', contacts);
    expect([of('HN')?.addresses, of('GT')?.addresses, of('SV')?.addresses]).toEqual([
      ['l@example.org'],
      ['g@example.org'],
      [],
    ]);
    const open = await lettersAt('2008-04-01', { ...contacts, 'crm-plan.yaml': own('crm-plan.yaml') });
    expect(open.of('HN')?.addresses).toEqual([]);
  });
});
