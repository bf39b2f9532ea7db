import { describe, expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { findingsOf } from '../support/program.ts';

/** Where the rule finds something. */
const found = async (files: Readonly<Record<string, string>>) =>
  (await findingsOf(dataFolder(files))).findings
    .filter(({ rule }) => rule === 'personal-data-in-text')
    .map(({ file, line, hint }) => `${file}:${line}: ${hint}`);

const settings = (visibility: string) =>
  `formatVersion: 1\nlanguages:\n  - es\nsourceLanguage: es\ntimeZone: UTC\nvisibility: ${visibility}\n`;

describe('personal data is seen in all that anyone may read', () => {
  const contacts = `country: HN
contacts:
  - id: hn-enlace-1
    roles: [liaison-trafficking]
    institution: {es: 'Cancillería inventada, persona@example.org'}
    position: {es: Dirección (+504 2222–2222)}
    languages: [es]
    since: 2006-01-01
    confirmed: 2007-05-01
`;

  test('the office of a contact point, where the repository is public; in a private one that is its place', async () => {
    expect(await found({ 'contacts/HN.yaml': contacts, 'crm-plan.yaml': settings('public') })).toEqual([
      'contacts/HN.yaml:5: Bórrelo del texto: este repositorio es público.',
      'contacts/HN.yaml:6: Bórrelo del texto: este repositorio es público.',
    ]);
    expect(await found({ 'contacts/HN.yaml': contacts, 'crm-plan.yaml': settings('private') })).toEqual([]);
  });

  test('why something is accepted for a time', async () => {
    const waiver = (reason: string) =>
      `waivers:\n  - rule: contact-missing\n    country: HN\n    reason: ${reason}\n    until: crm-2\n`;
    const asked = { 'waivers.yaml': waiver('Lo dijo persona@example.org') };
    expect(await found({ ...asked, 'crm-plan.yaml': settings('private') })).toEqual([
      'waivers.yaml:4: Bórrelo del texto; los datos de contacto van en «contacts/».',
    ]);
    // In a public repository there they would be public as well.
    expect(await found({ ...asked, 'crm-plan.yaml': settings('public') })).toEqual([
      'waivers.yaml:4: Bórrelo del texto: este repositorio es público.',
    ]);
    expect(await found({ 'waivers.yaml': waiver('Lo dijo la Cancillería inventada') })).toEqual([]);
  });

  test('why a session was reopened', async () => {
    const sessions = (reason: string) => `sessions:
  - id: crm-1
    kind: crm
    number: 1
    start: 2006-03-13
    end: 2006-03-14
    status: open
    reopened:
      - date: 2007-06-01
        reason: ${reason}
`;
    const lines = await found({ 'sessions.yaml': sessions('Lo pidió persona@example.org') });
    expect(lines).toEqual([
      expect.stringMatching(/^sessions\.yaml:\d+: Bórrelo del texto: este repositorio es público\.$/),
    ]);
  });

  test('the comments of a report and of any other file, where the repository is public; words of a text are none', async () => {
    const report = `reporter: HN
session: crm-1
audience: public
# llamar a Persona Inventada, 9999-8888
entries:
  - activity: actividad-base # persona@example.org
    status: in-progress
    progress:
      es: >-
        Según el decreto
        #8764-2009 y otro
    # Decreto 8764-2009, en 12 000 000 de lempiras
`;
    const glossary = `# Pregunte a persona@example.org
terms:
  - id: termino-trata
    term: {es: trata de personas}
    source: 'Acta #8764-2009'
`;
    const files = { 'reports/crm-1/HN.yaml': report, 'glossary.yaml': glossary };
    const hint = 'Bórrelo del comentario: este repositorio es público.';
    const lines = (await found({ ...files, 'crm-plan.yaml': settings('public') })).filter((one) => one.endsWith(hint));
    expect(lines).toEqual([
      `glossary.yaml:1: ${hint}`,
      `reports/crm-1/HN.yaml:4: ${hint}`,
      `reports/crm-1/HN.yaml:6: ${hint}`,
    ]);
    expect(await found({ ...files, 'crm-plan.yaml': settings('private') })).not.toContainEqual(
      expect.stringContaining('comentario'),
    );
  });

  test('a comment that goes on in the next line is read as one: the number of a law does not look like a phone number there', async () => {
    const glossary = `# Según lo conforme al Decreto
# 8764-2009 y la Ley 2345-2008, con 120.000.000
# de lempiras
terms:
  - id: termino-trata
    term: {es: trata de personas} # El decreto
    # 8764-2008
    # Pregunte por el decreto al
    # 8764-2007, o a persona@example.org
    source: Acta inventada
`;
    const files = { 'glossary.yaml': glossary, 'crm-plan.yaml': settings('public') };
    // What stands at the end of a line does not go on in the next one.
    expect((await found(files)).map((one) => one.split(': ')[0])).toEqual(['glossary.yaml:7', 'glossary.yaml:9']);
  });

  test('a comment behind a text that holds its sign, and one beside the sign of a block', async () => {
    const glossary = `terms:
  - id: termino-trata
    term: {es: trata de personas}
    alternatives: {es: ['trata #1', 'tráfico #2']} # persona@example.org
    source: Acta inventada
  - id: termino-otro
    term:
      es: | # persona@example.org
        Según el decreto
        #8764-2009 y otro
    source: 'Acta #8764-2009' # Ley 8764-2009
`;
    const files = { 'glossary.yaml': glossary, 'crm-plan.yaml': settings('public') };
    const comments = (await found(files)).filter((one) => one.includes('comentario'));
    expect(comments.map((one) => one.split(': ')[0])).toEqual(['glossary.yaml:4', 'glossary.yaml:8']);
  });
});
