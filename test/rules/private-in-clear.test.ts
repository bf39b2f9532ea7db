import { describe, expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { findingsOf } from '../support/program.ts';

const settings = (visibility: string) =>
  `formatVersion: 1\nlanguages:\n  - es\nsourceLanguage: es\ntimeZone: UTC\nvisibility: ${visibility}\n`;

/** The lines of a file in which private data are found that stand in the clear. */
const found = async (file: string, text: string, visibility = 'public') =>
  (await findingsOf(dataFolder({ 'crm-plan.yaml': settings(visibility), [file]: text }))).findings
    .filter((one) => one.rule === 'private-in-clear' && one.file === file)
    .map(({ line, message, hint }) => `${line}: ${message} ${hint}`);

const comment = (line: number) =>
  `${line}: Este comentario contiene un dato personal y sería público, porque este repositorio lo es. Borre el comentario entero, también de la historia de Git si ya se publicó.`;

describe('personal data in a comment of a public repository', () => {
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
