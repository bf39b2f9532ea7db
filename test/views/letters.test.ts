import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/data/load.ts';
import { nothingEarlier } from '../../src/model/earlier.ts';
import { obligations } from '../../src/model/obligations.ts';
import { letterText } from '../../src/render/letters/text.ts';
import { check } from '../../src/rules/check.ts';
import { rules } from '../../src/rules/index.ts';
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
      /saluda atentamente a los puntos de contacto de (.*?) y, con motivo|its compliments to the contact points of (.*?) and, on/
        .exec(view.opening)
        ?.slice(1)
        .join(''),
      /reiterar a los puntos de contacto de (.*?) las seguridades|renew to the contact points of (.*?) the assurances/
        .exec(view.closing)
        ?.slice(1)
        .join(''),
    ]);
    const spanish = (name: string) => [`A los puntos de contacto de ${name}`, name, name];
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

A los puntos de contacto de Honduras
Informes a la XIII CRM: recordatorio

La Secretaría Técnica saluda atentamente a los puntos de contacto de Honduras y, con motivo de la XIII CRM, que se celebrará en Tela, Honduras, del 6 al 9 de mayo de 2008, se permite recordar que espera los informes sobre las siguientes actividades del Plan de acción para la Red de Funcionarios de Enlace para Combatir la Trata de Personas y el Tráfico Ilícito de Migrantes:

Para la reunión del GRCM (Tela, Honduras, 6 - 7 de mayo de 2008), con motivo de la XIII CRM (plazo: 30 de abril de 2008):
  - Informes de los países en la implementación de los lineamientos (Lineamientos Regionales para la Protección Especial en Casos de Repatriación de Niños, Niñas y Adolescentes Víctimas de Trata de Personas)

Para la XIII CRM y la reunión del GRCM (Tela, Honduras, 6 - 7 de mayo de 2008; plazo: 30 de abril de 2008):
  - Informes por escrito de los países sobre los logros, avances y retos en la instrumentación de sus leyes para combatir la trata de personas

Para la Secretaría Técnica, con motivo de la XIII CRM (plazo: 30 de abril de 2008):
  - Compartir de manera periódica información sobre personas que viajan con pasaportes falsos

Quedan por presentar los informes sobre estas tres actividades.

Sobre cada actividad basta con informar de los logros, los avances y los retos o, si ya se presentó un informe y no hay novedades desde entonces, con indicar «sin cambios». Se agradecerá que los informes se envíen por escrito a la Secretaría Técnica, en respuesta a esta carta.

La Secretaría Técnica aprovecha la oportunidad para reiterar a los puntos de contacto de Honduras las seguridades de su más alta y distinguida consideración.

Secretaría Técnica`);
  });

  test('in English as the United Nations writes a note; after the deadline it says so', async () => {
    const { list, of } = await lettersAt('2008-05-02');
    const activities = list.filter(({ reporter }) => reporter === 'US').map(({ activity }) => activity);
    const text = letterText(of('US')?.view as never);
    expect(text).toContain(
      'The Technical Secretariat presents its compliments to the contact points of the United States and, on the occasion of the XIII RCM, to be held in Tela, Honduras, from 6 to 9 May 2008, has the honour to recall that it awaits the reports on the following activities of the Plan of Action for the Liaison Officer Network to Combat Trafficking in Persons and Migrant Smuggling:\n\nFor the meeting of the RCGM (Tela, Honduras, 6–7 May 2008), on the occasion of the XIII RCM (the deadline was 30 April 2008):',
    );
    expect(text.match(/^ {2}- /gm)).toHaveLength(activities.length);
  });

  test('says of each report where it goes: to a meeting that is a part of the session, to the Secretariat, to the session itself', async () => {
    const { list } = await lettersAt('2008-04-01');
    const mine = list.filter(({ reporter }) => reporter === 'US');
    expect(mine.map(({ activity, to }) => [activity, to])).toEqual([
      ['lineamientos-informes', ['grcm-2008-05']],
      ['informes-por-escrito', ['crm-13', 'grcm-2008-05']],
      ['compartir-pasaportes-falsos', ['st']],
    ]);
    const [first, second, third] = mine.map(({ activity }) => activity);
    const subject = async (some: readonly (string | undefined)[]) => {
      const given = [first, second, third].flatMap((one) => (one && !some.includes(one) ? [one] : []));
      const { of } = await lettersAt('2008-05-02', { ...report('US', given), ...report('HN', given) });
      return [of('HN')?.view.subject, of('US')?.view.subject];
    };
    expect(await subject([first])).toEqual([
      'Informes a la reunión del GRCM (Tela, Honduras, 6 - 7 de mayo de 2008): recordatorio',
      'Reports to the meeting of the RCGM (Tela, Honduras, 6–7 May 2008): reminder',
    ]);
    expect(await subject([third])).toEqual([
      'Informes a la Secretaría Técnica: recordatorio',
      'Reports to the Technical Secretariat: reminder',
    ]);
    expect(await subject([first, second])).toEqual([
      'Informes a la XIII CRM: recordatorio',
      'Reports to the XIII RCM: reminder',
    ]);
  });

  test('an instrument is named by its title where the words of the plan do not name it, and not twice where they do', async () => {
    const title = 'Lineamientos Regionales para la Protección Especial en Casos de Repatriación';
    const { of } = await lettersAt('2008-04-01');
    const text = letterText(of('HN')?.view as never);
    expect(text.split(title)).toHaveLength(2);
    expect(letterText(of('US')?.view as never)).toContain(
      'on the implementation of the Guidelines (Regional Guidelines for Special Protection in Cases of the Repatriation of Child Victims of Trafficking)',
    );
    const plan = files['plans/red-2008.yaml'].replace(
      'es: Informes de los países en la implementación de los lineamientos',
      'es: Informes sobre los Lineamientos Regionales para la Protección Especial en Casos de Repatriación de Niños, Niñas y Adolescentes Víctimas de Trata de Personas',
    );
    const named = (await lettersAt('2008-04-01', { 'plans/red-2008.yaml': plan })).of('HN');
    expect(letterText(named?.view as never).split(title)).toHaveLength(2);
  });

  test('an instrument is named however its name is punctuated, and inside longer words', async () => {
    const written = async (name: string, wording: string) => {
      const { of } = await lettersAt('2008-04-01', {
        'instruments.yaml': files['instruments.yaml'].replace(
          /(- id: lineamientos-repatriacion[\s\S]*?alsoWritten:\n {6}es:\n)/,
          `$1        - '${name}'\n`,
        ),
        'plans/red-2008.yaml': files['plans/red-2008.yaml'].replace(
          'es: Informes de los países en la implementación de los lineamientos',
          `es: ${wording}`,
        ),
      });
      return letterText(of('HN')?.view as never).match(/^ {2}- Informes sobre .*$/m)?.[0];
    };
    const many = 'palabra '.repeat(110).trim();
    for (const [name, said] of [
      ['C-169', 'el C169'],
      ['C.L.R.', 'los CLR'],
      ['«Especiales»', 'los ESPECIALES'],
      ['Lineamiento Especial', 'los Lineamiento Especiales'],
      [many, many],
    ] as const)
      expect(await written(name, `Informes sobre ${said}`)).toBe(`  - Informes sobre ${said}`);
    expect(await written('C-169', 'Informes sobre el C196')).toContain(
      'Informes sobre el C196 (Lineamientos Regionales',
    );
  });

  test('whoever has handed in everything is thanked, and whoever owes one thing is told how many have come', async () => {
    const { list } = await lettersAt('2008-05-02');
    const all = list.filter(({ reporter }) => reporter === 'MX').map(({ activity }) => activity);
    const { of } = await lettersAt('2008-05-02', { ...report('MX', all), ...report('CA', all.slice(1)) });
    expect(of('MX')?.view).toMatchObject({
      subject: 'Informes a la XIII CRM: agradecimiento',
      opening:
        'La Secretaría Técnica saluda atentamente a los puntos de contacto de México y, con motivo de la XIII CRM, que se celebrará en Tela, Honduras, del 6 al 9 de mayo de 2008, agradece los informes presentados, que abarcan tres actividades: no queda nada por entregar.',
      owed: [],
      remarks: [],
    });
    expect(of('CA')?.view.opening).toMatch(
      /that it awaits the report on the following activity of the Plan of Action for the Liaison Officer Network .*:$/,
    );
    expect(of('CA')?.view.remarks[0]).toBe(
      'The Secretariat expresses its appreciation for the reports received on two of the three activities on which reports are due. The report on the other one is overdue.',
    );
  });

  test('where an activity is to be reported on at two sessions, reports are counted, not activities', async () => {
    const next = '\n  - {id: crm-14, kind: crm, number: 14, year: 2009, reportsDue: 2009-04-30, status: planned}\n';
    const sessions = `${files['sessions.yaml'].trimEnd()}${next}`;
    const said = async (today: string, more: Readonly<Record<string, string>> = {}) => {
      const { list, of } = await lettersAt(today, { 'sessions.yaml': sessions, ...more });
      const own = list.filter(({ reporter }) => reporter === 'HN');
      expect([own.length, new Set(own.map(({ activity }) => activity)).size]).toEqual([5, 3]);
      return ['HN', 'CA'].map((code) => of(code)?.view.remarks[0]);
    };
    const all = [...(await lettersAt('2008-04-01')).list].map(({ activity }) => activity);
    const [first = '', second = '', third = ''] = new Set(all);
    const both = (activities: readonly string[]) => ({ ...report('HN', activities), ...report('CA', activities) });
    expect(await said('2008-05-02')).toEqual([
      'Ya venció el plazo de tres informes; quedan por presentar otros dos, cuyo plazo aún no ha vencido.',
      'Three reports are overdue; another two, the deadline for which has not yet passed, remain to be submitted.',
    ]);
    expect(await said('2009-05-02')).toEqual([
      'Ya venció el plazo de estos cinco informes.',
      'These five reports are overdue.',
    ]);
    expect(await said('2008-05-02', both([first, second]))).toEqual([
      'La Secretaría Técnica agradece la información recibida en dos de los cinco informes que corresponden. Ya venció el plazo de un informe; quedan por presentar otros dos, cuyo plazo aún no ha vencido.',
      'The Secretariat expresses its appreciation for the information received in two of the five reports due. One report is overdue; another two, the deadline for which has not yet passed, remain to be submitted.',
    ]);
    expect(await said('2009-05-02', both([first, second, third]))).toEqual([
      'La Secretaría Técnica agradece la información recibida en tres de los cinco informes que corresponden. Ya venció el plazo de los otros dos.',
      'The Secretariat expresses its appreciation for the information received in three of the five reports due. The other two are overdue.',
    ]);
  });

  test('of a country that became a member after the deadline, the number is that of what is left', async () => {
    const members = own('members.yaml').replace(/(- code: MX\n)/, '$1    from: 2008-05-01\n');
    expect(members).not.toBe(files['members.yaml']);
    const all = [...((await lettersAt('2008-04-01')).of('MX')?.items ?? [])].map(({ activity }) => activity);
    const { of } = await lettersAt('2008-05-02', { 'members.yaml': members, ...report('MX', all.slice(1)) });
    expect(of('MX')?.view.remarks[0]).toMatch(/ Queda por presentar el informe sobre la otra\.$/);
  });

  test('where no day was set for reports, the letter says so and releases nobody from them', async () => {
    const { of } = await lettersAt('2008-04-01', { 'sessions.yaml': own('sessions.yaml') });
    expect(of('HN')?.view.subject).toBe('Informes a la XIII CRM: sin plazo fijado');
    expect(of('HN')?.view.opening).toMatch(
      /tiene el honor de comunicarles que, a la fecha, no se ha fijado plazo para la entrega de informes\.$/,
    );
    expect(of('US')?.view.opening).toMatch(/that no deadline for the submission of reports has been set to date\.$/);
    expect(of('HN')?.items).toEqual([]);
  });

  test('where a day was set and nothing is due of a country, its letter says that', async () => {
    const { of } = await lettersAt('2008-04-01', { 'plans/red-2008.yaml': own('plans/red-2008.yaml') });
    expect(of('HN')?.view.opening).toMatch(
      /tiene el honor de comunicarles que, a la fecha, no corresponde entregar ningún informe\.$/,
    );
    expect(of('US')?.view.opening).toMatch(/has the honour to inform them that no report is due at present\.$/);
  });

  test('speaks of a meeting that is over, or under way, as such; and names in its subject those that reports are owed to', async () => {
    const opening = async (today: string) => (await lettersAt(today)).of('HN')?.view.opening;
    expect(await opening('2008-05-07')).toContain(
      'con motivo de la XIII CRM, que se celebra en Tela, Honduras, del 6 al 9',
    );
    expect(await opening('2008-06-01')).toContain(
      'en relación con la XIII CRM (Tela, Honduras, del 6 al 9 de mayo de 2008),',
    );
    const { of } = await lettersAt('2008-06-01');
    expect(of('BZ')?.view.opening).toContain('with reference to the XIII RCM (Tela, Honduras, from 6 to 9 May 2008),');
    expect(of('BZ')?.view.subject).toBe('Reports to the XIII RCM: reminder');
  });

  test('of a meeting that was only planned until then, no letter says that it was held', async () => {
    const held = files['sessions.yaml']?.replace(/(- id: crm-13[\s\S]*?status: )planned/, '$1open');
    expect(held).not.toBe(files['sessions.yaml']);
    const { of } = await lettersAt('2008-06-01', { 'sessions.yaml': held ?? '' });
    expect(of('HN')?.view.opening).toContain('en relación con la XIII CRM, celebrada en Tela, Honduras, del 6 al 9');
    expect(of('BZ')?.view.opening).toContain('the XIII RCM, held in Tela, Honduras, from 6 to 9 May 2008,');
    expect((await lettersAt('2008-06-01')).of('HN')?.view.opening).not.toContain('celebrada');
  });

  test('where the settings name an address for reports, the letter does', async () => {
    const settings = `${files['crm-plan.yaml']}handInAddress: https://example.org/informes\n`;
    const { of } = await lettersAt('2008-04-01', { 'crm-plan.yaml': settings });
    expect(of('HN')?.view.remarks[1]).toContain(
      'en respuesta a esta carta, o se presenten en https://example.org/informes.',
    );
    expect(of('BZ')?.view.remarks[1]).toContain(
      'in reply to this letter, or submitted at https://example.org/informes.',
    );
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

test('a country that became a member after the deadline is not told that it let it pass', async () => {
  const members = own('members.yaml').replace(
    /(- code: (?:SV|BZ)\n(?: {4}.*\n)*? {4}language: \w+\n)/g,
    '$1    from: 2008-05-02\n',
  );
  const { of } = await lettersAt('2008-05-05', { 'members.yaml': members });
  const text = (code: string) => {
    const view = of(code)?.view;
    return [...(view?.owed.map(({ heading }) => heading) ?? []), ...(view?.remarks ?? [])].join(' ');
  };
  expect(text('SV')).toContain('(el plazo era el 30 de abril de 2008, anterior a la incorporación del país)');
  expect(text('SV')).not.toMatch(/venció|brevedad/);
  expect(text('BZ')).toContain('(the deadline was 30 April 2008, before the country became a member)');
  expect(text('BZ')).not.toMatch(/overdue|earliest convenience/);
  expect(text('HN')).toContain('Ya venció el plazo');
  expect(text('US')).toContain('are overdue');
  const snapshot = await load(inMemory({ ...files, 'members.yaml': members }));
  const missing = (code: string, lang: 'es' | 'en') =>
    check(snapshot, '2008-05-05')
      .filter(({ rule, country }) => rule === 'report-missing' && country === code)
      .map(({ rule, args }) => rules[rule].texts[lang].message(args as never))
      .join(' ');
  expect(missing('SV', 'es')).toContain('(el plazo era el 30 de abril de 2008, anterior a su incorporación)');
  expect(missing('SV', 'en')).toContain('(the deadline was 30 April 2008, before it became a member)');
  expect(missing('HN', 'es')).toContain('(el plazo venció el 30 de abril de 2008)');
});

test('the title of a plan that ends with a bracket keeps it, before the deadline', async () => {
  const other = `id: otro
title: {es: Plan de Acción (2024-2026), en: Plan of Action (2024-2026)}
body: network
status: adopted
session: crm-13
topics:
  - id: otro-tema
    text: {es: Otro tema, en: Another topic}
    rows:
      - id: otra-fila
        activities:
          - {id: otra-actividad, text: {es: Informar de otra cosa, en: Report on something else}}
        calendar:
          - {id: otro-continuo, for: [otra-actividad], kind: continuous, text: {es: Continuo, en: Continuous}, reportsTo: [crm], reportsBy: countries}
`;
  const { of } = await lettersAt('2008-04-01', { 'plans/otro.yaml': other });
  expect(of('HN')?.view.owed.map(({ heading }) => heading)).toContain(
    'Para la XIII CRM, según el Plan de Acción (2024-2026) (plazo: 30 de abril de 2008)',
  );
  expect(of('US')?.view.owed.map(({ heading }) => heading)).toContain(
    'For the XIII RCM, under the Plan of Action (2024-2026) (deadline: 30 April 2008)',
  );
});

test('of activities of two plans a letter says so, and over each list which plan it is of', async () => {
  const other = `id: otro
title: {es: Compromisos «comunes», en: Common commitments}
body: network
status: adopted
session: crm-13
topics:
  - id: otro-tema
    text: {es: Otro tema, en: Another topic}
    rows:
      - id: otra-fila
        activities:
          - {id: otra-actividad, text: {es: Informar de otra cosa, en: Report on something else}}
        calendar:
          - {id: otro-continuo, for: [otra-actividad], kind: continuous, text: {es: Continuo, en: Continuous}, reportsTo: [crm], reportsBy: countries}
`;
  const { of } = await lettersAt('2008-04-01', { 'plans/otro.yaml': other });
  const inSpanish = of('HN')?.view;
  expect(inSpanish?.opening).toContain('los informes sobre las siguientes actividades de los planes de acción:');
  expect(inSpanish?.owed.map(({ heading, activities }) => [heading, activities.length])).toEqual(
    expect.arrayContaining([
      ['Para la XIII CRM, según el plan «Compromisos “comunes”» (plazo: 30 de abril de 2008)', 1],
    ]),
  );
  expect(inSpanish?.owed.map(({ heading }) => heading).join()).toContain(
    'Para la Secretaría Técnica, con motivo de la XIII CRM, según el Plan de acción para la Red',
  );
  const inEnglish = of('US')?.view;
  expect(inEnglish?.opening).toContain('the reports on the following activities of the plans of action:');
  expect(inEnglish?.owed.map(({ heading }) => heading)).toContain(
    'For the XIII RCM, under the plan “Common commitments” (deadline: 30 April 2008)',
  );
});
