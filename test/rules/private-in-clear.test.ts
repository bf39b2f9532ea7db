import { describe, expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { crmPlan, findingsOf } from '../support/program.ts';

const settings = (visibility: string) =>
  `formatVersion: 1\nlanguages:\n  - es\nsourceLanguage: es\ntimeZone: UTC\nvisibility: ${visibility}\n`;

/** The lines of a file in which private data are found that stand in the clear. */
const found = async (file: string, text: string, visibility = 'public') =>
  (await findingsOf(dataFolder({ 'crm-plan.yaml': settings(visibility), [file]: text }))).findings
    .filter((one) => one.rule === 'private-in-clear' && one.file === file)
    .map(({ line, message, hint }) => `${line}: ${message} ${hint}`);

const comment = (line: number) =>
  `${line}: Este comentario contiene un dato personal y sería público, porque este repositorio lo es. Borre el comentario entero, también de la historia de Git si ya se publicó.`;

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

describe('personal data in a comment of a public repository', () => {
  test('is an error in a report and in any other file of data; words of a text are none, nor are laws and amounts', async () => {
    expect(await found('reports/crm-1/HN.yaml', report)).toEqual([comment(4), comment(6)]);
    expect(
      await found('reports/crm-1/HN.yaml', report.replace('audience: public', 'audience: network'), 'private'),
    ).toEqual([]);
    const { out } = await crmPlan(['validar', '--data', dataFolder({ 'reports/crm-1/HN.yaml': report })]);
    expect(out).toContain('reports/crm-1/HN.yaml:4:1  [private-in-clear]');
    expect(out).not.toMatch(/9999|persona@|Persona/);
    const glossary = `# Pregunte a persona@example.org
terms:
  - id: termino-trata
    term: {es: trata de personas}
    source: 'Acta #8764-2009'
`;
    expect(await found('glossary.yaml', glossary)).toEqual([comment(1)]);
  });

  test('is seen beside the contact points by the key that it follows, in Spanish as well', async () => {
    const contacts = `country: HN
contacts:
  - id: hn-enlace-1
    roles: [liaison-trafficking]
    institution: {es: Cancillería inventada}
    position: {es: Dirección}
    # nombre: Persona Inventada
    # Correo electrónico: el de antes
    # teléfono: el de antes
    # usuario: persona-inventada
    # cargo: Dirección
    languages: [es]
    since: 2006-01-01
    confirmed: 2007-05-01
`;
    expect(await found('contacts/HN.yaml', contacts)).toEqual([7, 8, 9, 10].map(comment));
  });
});
