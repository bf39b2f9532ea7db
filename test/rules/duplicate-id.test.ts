import { expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { findingsOf, places } from '../support/program.ts';

const contact =
  '  - id: hn-enlace\n    roles: [campaigns]\n    institution: {es: Inventada}\n    position: {es: Inventado}\n    languages: [es]\n    since: 2008-01-01\n    confirmed: 2008-01-01\n';
const country = (code: string) => `  - code: ${code}\n    name: {es: Inventado ${code}}\n    language: es\n`;

test('two contact points of a country with one identifier, or a country twice, is an error; nothing of the contact point is quoted', async () => {
  const { findings, ...rest } = await findingsOf(
    dataFolder({
      'contacts/HN.yaml': `country: HN\ncontacts:\n${contact}${contact}`,
      'members.yaml': `countries:\n${country('HN')}${country('SV')}${country('HN')}bodies:\n  - id: network\n    name: {es: Red}\n`,
    }),
  );
  const found = findings.filter(({ rule }) => rule === 'duplicate-id');
  expect(places({ ...rest, findings: found })).toEqual([
    'contacts/HN.yaml:10:9 duplicate-id',
    'members.yaml:8:11 duplicate-id',
  ]);
  expect(JSON.stringify(found)).not.toContain('hn-enlace');
});
