import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planDataWith } from '../support/folders.ts';
import { crmPlan, findingsOf } from '../support/program.ts';

const plan = 'plans/red-2008.yaml';
const read = (path: string) => readFileSync(path, 'utf8');

/** The only error where something else stands in a file, with its advice. */
async function saidOf(file: string, from: string, to: string): Promise<string> {
  const { findings } = await findingsOf(planDataWith({ [file]: [[from, to]] }, read));
  const errors = findings.filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(1);
  return `${errors[0]?.message} ${errors[0]?.hint}`;
}

/** What is said where a proposal of El Salvador is somebody else's, or a plan is of another session. */
const said = (from: string, to: string): Promise<string> => saidOf(plan, from, to);

describe('a country is never guessed by the likeness of letters', () => {
  for (const typed of ['ES', 'HO', 'BR', 'BRA', 'SA', 'Salvador', 'Brasil'])
    test(typed, async () => {
      const text = await said('proposedBy: SV', `proposedBy: ${typed}`);
      expect(text).toMatch(/BZ \(Belice\), CA \(Canadá\), CR .*SV \(El Salvador\), US \(Estados Unidos/);
      expect(text).not.toMatch(/quiso|Escriba: [A-Z]|did you mean|Write: [A-Z]|Por ejemplo: [A-Z]|For example: [A-Z]/);
    });

  for (const typed of ['crm-11', 'crm-99'])
    test(typed, async () => {
      expect(await said('session: crm-13', `session: ${typed}`)).not.toMatch(/quiso|did you mean|crm-1\b/);
    });
});

describe('where a country belongs, no body is offered', () => {
  for (const typed of ['network', 'st', 'OIM', 'Secretaría Técnica'])
    test(typed, async () => {
      const text = await saidOf('sessions.yaml', 'country: MX', `country: ${typed}`);
      expect(text).toMatch(/BZ \(Belice\), CA \(Canadá\)/);
      expect(text).not.toMatch(/Escriba: /);
    });

  test('a country is, by its name', async () => {
    expect(await saidOf('sessions.yaml', 'country: MX', 'country: Honduras')).toMatch(/Escriba: HN$/);
  });
});

describe('a list of bodies that was written as a text is understood', () => {
  for (const [typed, list] of [
    ['GRCM', '[grcm]'],
    ['crm, Grcm', '[crm, grcm]'],
    ['Grcm y oim', '[grcm, oim]'],
  ])
    test(`${typed}`, async () => {
      expect(await said('reportsTo: [grcm]', `reportsTo: ${typed}`)).toContain(`Escriba: ${list}`);
    });

  test('also by an id that no abbreviation says', async () => {
    const bare = [
      ['    abbreviation:\n      es: GRCM\n      en: RCGM\n', ''],
      ['    abbreviation:\n      es: CRM\n      en: RCM\n', ''],
    ] as const;
    const folder = planDataWith({ 'members.yaml': bare, [plan]: [['reportsTo: [grcm]', 'reportsTo: CRM']] }, read);
    expect((await crmPlan(['corregir', '--yes', '--data', folder])).out).toContain('reportsTo: [crm]');
    expect((await findingsOf(folder)).findings.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('what says whose it is in another way is understood', () => {
  for (const [typed, code] of Object.entries({
    hn: 'HN',
    HND: 'HN',
    Honduras: 'HN',
    USA: 'US',
    EUA: 'US',
    'EE. UU.': 'US',
    'Estados Unidos': 'US',
    'El Salvador': 'SV',
    ST: 'st',
    OIM: 'oim',
    'Secretaría Técnica': 'st',
  }))
    test(typed, async () => {
      expect(await said('proposedBy: SV', `proposedBy: ${typed}`)).toMatch(
        new RegExp(`(Escriba: |Cámbielo por |Write: |Change it to )${code}\\b`),
      );
    });
});
