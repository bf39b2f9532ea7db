import { describe, expect, test } from 'vitest';

import { dataFolder } from '../support/folders.ts';
import { planWithRow } from '../support/one-row.ts';
import { findingsOf } from '../support/program.ts';

const plan = (entry: string, activities: readonly string[]) =>
  planWithRow(`        activities:
${activities.map((text, i) => `          - {id: a-${i}, text: {es: ${text}}}\n`).join('')}        calendar:
          - {id: fecha, for: [${activities.map((_text, i) => `a-${i}`).join(', ')}], ${entry}}
`);

/** What is said of the entry in each language. */
async function said(entry: string, activities: readonly string[]): Promise<readonly (string | undefined)[]> {
  const folder = dataFolder({ 'plans/red.yaml': plan(entry, activities) });
  const inLanguage = async (lang: string) => {
    const { findings } = await findingsOf(folder, '--lang', lang, '--today', '2030-05-03');
    return findings.find(({ item, level }) => item === 'fecha' && level === 'flag')?.message;
  };
  return [await inLanguage('es'), await inLanguage('en')];
}

describe('what is said of an entry of the calendar for several activities', () => {
  const two = ['Imprimir folletos', 'Repartir folletos'];

  test('names them all', async () => {
    expect(await said('kind: pending, text: {es: Pendiente}', two)).toEqual([
      '«Imprimir folletos» y «Repartir folletos» siguen PENDIENTES, sin fecha.',
      '“Imprimir folletos” and “Repartir folletos” are still PENDING, without a date.',
    ]);
    expect(await said('kind: scheduled, start: 2029-05-02, text: {es: El 2 de mayo}', two)).toEqual([
      '«Imprimir folletos» y «Repartir folletos» estaban previstos hasta el 2 de mayo de 2029; sin resultado registrado.',
      '“Imprimir folletos” and “Repartir folletos” were to be done by 2 May 2029, with no outcome recorded.',
    ]);
    expect(await said('kind: held, start: 2029-05-02, text: {es: El 2 de mayo}', two)).toEqual([
      '«Imprimir folletos» y «Repartir folletos» se realizaron, sin resultado registrado.',
      '“Imprimir folletos” and “Repartir folletos” took place, with no outcome recorded.',
    ]);
  });

  test('says of many how many more there are', async () => {
    const four = [...two, 'Pegar carteles', 'Dar charlas'];
    expect(await said('kind: pending, text: {es: Pendiente}', four)).toEqual([
      '«Imprimir folletos», «Repartir folletos» y 2 más siguen PENDIENTES, sin fecha.',
      '“Imprimir folletos”, “Repartir folletos” and 2 more are still PENDING, without a date.',
    ]);
  });

  test('does not name what no longer counts', async () => {
    const text = plan('kind: pending, text: {es: Pendiente}', two).replace('folletos}}', 'folletos}, dropped: crm-1}');
    const { findings } = await findingsOf(dataFolder({ 'plans/red.yaml': text }));
    expect(findings.find(({ rule }) => rule === 'calendar-pending')?.message).toBe(
      '«Repartir folletos» sigue PENDIENTE, sin fecha.',
    );
  });
});
