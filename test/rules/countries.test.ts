import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planDataWith } from '../support/folders.ts';
import { findingsOf } from '../support/program.ts';

const plan = 'plans/red-2008.yaml';
const read = (path: string) => readFileSync(path, 'utf8');

/** What is said where a proposal of El Salvador is somebody else's, or a plan is of another session. */
async function said(from: string, to: string): Promise<string> {
  const { findings } = await findingsOf(planDataWith({ [plan]: [[from, to]] }, read));
  const errors = findings.filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(1);
  return `${errors[0]?.message} ${errors[0]?.hint}`;
}

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
