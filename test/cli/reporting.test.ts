import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { example, inRepository } from '../support/repos.ts';

/** What a command prints in the example, spaces made single. */
async function printed(...argv: string[]): Promise<string> {
  const { out } = await inRepository(await example(), argv);
  return out.replace(/\s+/g, ' ');
}

describe('what countries reported is seen wherever somebody looks', () => {
  test('history says of an activity who reported on it to each session, and who owes it', async () => {
    const text = await printed('historia', 'campanas-informar', '--lang', 'es');
    expect(text).toContain('Informes a la VIII CE: Costa Alta, Islas del Norte, Valle Verde.');
    expect(text).toContain('Informes a la IX CE: Costa Alta, Valle Verde; falta Islas del Norte.');
    expect(await printed('history', 'campanas-informar', '--lang', 'en')).toContain(
      'Reports to the IX EC: Green Valley, High Coast; outstanding from Northern Islands.',
    );
  });

  test('preparing a session counts what was received, and says whom to ask for what', async () => {
    const text = await printed('sesion', 'preparar', 'IX', '--lang', 'es');
    expect(text).toContain('Pedir los informes que faltan (recibidos: 3 de 6): · Costa Alta: falta 1 de 2');
    expect(text).toContain('→ crm-plan recordar crm-9');
  });

  test('status says it by country, by activity and session by session', async () => {
    const text = await printed('status', '--lang', 'en');
    expect(text).toContain('Reports to the IX EC Deadline: 15 April 2027. 3 of 6 received; 3 outstanding.');
    expect(text).toMatch(
      /Country or body Due Received Late Outstanding Green Valley 2 2 0 0 High Coast 2 1 0 1 Northern Islands 2 0 0 2 Total 6 3 0 3/,
    );
    expect(text).toMatch(/Session Due Received Late Outstanding VIII EC 6 3 1 3 IX EC 6 3 0 3/);
  });

  test('a country that has left since stays where it was to report, in the table as in the sentences', async () => {
    const folder = await example();
    const path = join(folder, 'plan-data/members.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('    language: es\n', '$&    until: 2025-12-31\n'));
    const { out } = await inRepository(folder, ['informe', 'lista', 'VIII', '--lang', 'es', '--today', '2026-11-24']);
    expect(out.replace(/\s+/g, ' ')).toMatch(/3 de 6 recibidos.* Costa Alta 2 1 0 1 .* Total 6 3 1 3/);
  });

  test('the page has the same figures as the answer for machines', async () => {
    const { totals, countries } = JSON.parse((await inRepository(await example(), ['status', '--format', 'json'])).out);
    const sums = (key: string) =>
      countries
        .flatMap(({ sessions }: { sessions: Record<string, number>[] }) => sessions.map((one) => one[key] ?? 0))
        .reduce((a: number, b: number) => a + b, 0);
    expect(totals).toEqual({ due: sums('due'), received: sums('received'), late: sums('late'), owed: sums('owed') });
    expect(totals).toEqual({ due: 12, received: 6, late: 1, owed: 6 });
  });
});
