import { describe, expect, test } from 'vitest';
import { dataFolder } from '../support/folders.ts';
import { findingsOf } from '../support/program.ts';

/** The errors of the base with some files beside its own, as what is said and what is to be done. */
async function saidOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings } = await findingsOf(dataFolder(files));
  return findings
    .filter(({ level }) => level === 'error')
    .map(({ rule, file, message, hint }) => `${file} ${rule}: ${message} ${hint}`);
}

const contactsOf = (country: string) =>
  `country: ${country}\ncontacts:\n  - id: hn-enlace\n    roles: [liaison-trafficking]\n    institution:\n      es: Una institución\n    position:\n      es: Oficial\n    languages: [es]\n    since: 2006-01-01\n    confirmed: 2008-01-01\n`;

const plan = 'id: otro\ntitle:\n  es: Otro plan\n';

describe('a file that is not called as it has to be', () => {
  test('is no copy to be given the name of one that is there', async () => {
    const [said, ...more] = await saidOf({ 'plans/red.yml': plan });
    expect(more).toEqual([]);
    expect(said).toBe(
      'plans/red.yml unknown-file: «plans/red.yml» parece una copia de «plans/red.yaml» y no se leyó. Compare los dos, pase al original lo que falte y borre la copia.',
    );
    expect((await saidOf({ 'plans/otro.yml': plan })).join()).toContain('Llámelo «plans/otro.yaml».');
  });

  test('is not to be renamed over one that is there', async () => {
    const files = { 'contacts/HN.yaml': contactsOf('HN'), 'contacts/Honduras.yaml': contactsOf('HN') };
    expect((await saidOf(files)).join()).toContain(
      'debería llamarse «contacts/HN.yaml». Corrija «country». O, si lo que está mal es el nombre: ya hay un archivo «contacts/HN.yaml»; compare los dos, pase a ese lo que falte y borre este.',
    );
  });

  test('one that stands in the wrong folder is told what stands in its path', async () => {
    expect((await saidOf({ 'reports/HN.yaml': 'x: 1\n' })).join()).toContain(
      '¿quiso llamarlo «reports/<reunión>/<país u órgano>.yaml»?',
    );
  });

  test('in a private file, what a country’s file is called is said: that is no secret', async () => {
    expect((await saidOf({ 'contacts/Honduras.yaml': contactsOf('HN') })).join()).toContain(
      'según su «country» debería llamarse «contacts/HN.yaml»',
    );
    expect((await saidOf({ 'contacts/HN.yaml': contactsOf('ZZ') })).join()).not.toContain('ZZ');
  });

  test('a code in small letters is to be written in capitals', async () => {
    expect((await saidOf({ 'contacts/HN.yaml': contactsOf('hn') })).join()).toMatch(/Escriba: HN/);
    const report =
      'reporter: hn\nsession: crm-2\nlanguage: es\nsubmitted: 2008-01-01\naudience: public\nentries:\n  - activity: actividad-base\n    status: in-progress\n    progress:\n      es: En curso.\n';
    expect(await saidOf({ 'reports/crm-2/HN.yaml': report })).toEqual([
      'reports/crm-2/HN.yaml wrong-place: El código de un país se escribe con mayúsculas, como en el nombre del archivo («reports/crm-2/HN.yaml»). Escriba: HN',
    ]);
  });
});
