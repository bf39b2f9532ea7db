import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commentLines } from '../../src/model/comments.ts';
import { dataFolder, fixtures } from '../support/folders.ts';
import { crmPlan, findingsOf } from '../support/program.ts';

const path = 'plans/red.yaml';
const base = readFileSync(join(fixtures, 'base', path), 'utf8');

/** The plan of the fixtures, in which the text of the activity is written so, with the indent of its language. */
const planWith = (...lines: readonly string[]): string =>
  base.replace('              es: Informar\n', lines.map((line) => `${' '.repeat(14)}${line}\n`).join(''));

/** The plan after `fix --yes`, and what is advised where it is still wrong. */
async function corrected(text: string) {
  const folder = dataFolder({ [path]: text });
  await crmPlan(['fix', '--yes', '--data', folder]);
  const { findings } = await findingsOf(folder);
  const hints = findings.filter(({ level }) => level === 'error').map(({ message, hint }) => `${message} ${hint}`);
  return { after: readFileSync(join(folder, path), 'utf8'), hints };
}

describe('what is a comment stays one', () => {
  const note = '# solo para la ST';
  const left: Readonly<Record<string, readonly string[]>> = {
    'a text that goes on below a comment': [`es: Realizar un taller ${note}`, '  y otro'],
    'the same with a colon': [`es: Realizar: un taller ${note}`, '  y otro'],
    'the same with the comment in its second line': ['es: Realizar un taller', `  y: otro ${note}`, '  y más'],
    'a text in quotes that goes on behind them': ['es: "Realizar un taller"', '  y otro'],
    'a text with words in quotes that goes on below': ['es: "Realizar" un taller', '  y otro'],
    'a text with a colon that goes on below a comment': ['es: Realizar un taller: x', `  y otro ${note}`],
    'a comment among the lines of a folded text': ['es: >-', '    Realizar un taller', `  ${note}`, '  y otro'],
    'the same one column off': ['es: >-', '  Realizar un taller', ` ${note}`, ' y otro'],
  };
  for (const [name, lines] of Object.entries(left))
    test(`${name}: left to a person`, async () => {
      const { after, hints } = await corrected(planWith(...lines));
      expect(after).toBe(planWith(...lines));
      expect(hints).not.toEqual([]);
      expect(hints.join()).not.toContain('>-» y, debajo, el texto entero');
    });

  test.each([
    [`kind continuous ${note}`, `kind: continuous ${note}`],
    [`kind - continuous ${note}`, `kind: continuous ${note}`],
    [`kind "continuous" ${note}`, `kind: "continuous" ${note}`],
    [`kind; continuous ${note}`, `kind: continuous ${note}`],
    [`kind:continuous ${note}`, `kind: continuous ${note}`],
  ])('behind a key that has lost its colon: %s', async (written, wanted) => {
    const { after, hints } = await corrected(base.replace('kind: continuous', written));
    expect([after, hints]).toEqual([base.replace('kind: continuous', wanted), []]);
  });

  test.each([
    [`es: %Realizar ${note}`, `es: "%Realizar" ${note}`],
    [`es: [Realizar] un taller ${note}`, `es: "[Realizar] un taller" ${note}`],
    [`es: [Realizar un taller ${note}`, `es: "[Realizar un taller" ${note}`],
    [`es: - Realizar ${note}`, `es: "- Realizar" ${note}`],
    [`es: Realizar: un taller ${note}`, `es: "Realizar: un taller" ${note}`],
    [`es: “Realizar” ${note}`, `es: "Realizar" ${note}`],
    [`es: "Realizar "un" taller" ${note}`, `es: "Realizar «un» taller" ${note}`],
  ])('in what is advised for %s', async (written, wanted) => {
    const { after, hints } = await corrected(planWith(written));
    expect(after).toBe(planWith(written));
    expect(hints).toEqual([expect.stringContaining(`: ${wanted}`)]);
    expect(commentLines(planWith(wanted))).toContain(note);
  });

  test.each([
    [`es Realizar un taller ${note}`, `es: Realizar un taller ${note}`],
    [`es - Realizar un taller ${note}`, `es: Realizar un taller ${note}`],
    [`es %Realizar un taller ${note}`, `es: "%Realizar un taller" ${note}`],
    [`es "Realizar # un taller" ${note}`, `es: "Realizar # un taller" ${note}`],
    ['es Realizar un taller #nota', 'es: Realizar un taller #nota'],
  ])('in what is advised for %s, below a text', async (written, wanted) => {
    const { after, hints } = await corrected(planWith('en: Objective', written));
    expect(after).toBe(planWith('en: Objective', written));
    expect(hints).toEqual([expect.stringMatching(/continúa el texto de arriba/)]);
    expect(hints[0]?.endsWith(`: ${wanted}`)).toBe(true);
  });
});

describe('what only may be a key stays as it is', () => {
  const text = 'es: Realizar un taller sobre los lineamientos';
  test.each(['en Tela, Honduras', 'en tres ciudades', 'en - ya sin fecha -'])(
    'a text that goes on with «en»: %s',
    async (line) => {
      const { after, hints } = await corrected(planWith(text, line));
      expect(after).toBe(planWith(text, line));
      expect(hints).toEqual([expect.stringContaining('continúa el texto de arriba')]);
      expect(hints).toEqual([expect.stringContaining('en: ')]);
    },
  );

  test.each([
    'place of the meeting',
    'session of the Conference',
    'https://example.org/a',
    'nota:importante',
    'place:of the meeting',
    '10:30 horas',
    'taller; y otro',
    'session; y otra',
  ])('a text that goes on with a word of the data, an address, an hour: %s', async (line) => {
    const { after, hints } = await corrected(planWith(text, line, 'en: Hold a workshop'));
    expect(after).toBe(planWith(text, line, 'en: Hold a workshop'));
    expect(hints).toEqual([expect.stringContaining('Si continúa el texto de arriba')]);
  });

  test('a folded translation below a text that has lost its colon is a key all the same', async () => {
    const { after } = await corrected(planWith(text, 'en >-', '  Hold a workshop'));
    expect(after).toBe(planWith(text, 'en: >-', '  Hold a workshop'));
  });

  test('what would be no value of the key on its line stays, also where the file could not be read before', async () => {
    const sessions = `sessions:
  - id: crm-1
    kind: crm
    source: Informe sobre el
    place of the meeting
    status: closed
`;
    const folder = dataFolder({ 'sessions.yaml': sessions });
    const { code, out } = await crmPlan(['fix', '--yes', '--data', folder]);
    expect([code, out]).toEqual([1, expect.stringContaining('No hay nada')]);
    expect(readFileSync(join(folder, 'sessions.yaml'), 'utf8')).toBe(sessions);
  });

  test('an address in a list of a private report that has lost its hyphen stays whole', async () => {
    const report = `reporter: HN
session: crm-1
entries:
  - item: actividad-base
    status: done
    evidence:
    - https://example.org/a
    https://example.org/b
`;
    const folder = dataFolder({ 'reports/crm-1/HN.yaml': report });
    await crmPlan(['fix', '--yes', '--data', folder]);
    expect(readFileSync(join(folder, 'reports/crm-1/HN.yaml'), 'utf8')).toMatch(/ https:\/\/example\.org\/b\n$/);
  });
});

describe('what only looks like a mistake that another line has stays as it is', () => {
  const list = ['es: "Los países acuerdan:', '  - informar a la red;', '  - cooperar entre sí"'];
  test.each<[string, string, string, readonly string[]]>([
    ['lines in quotes that look like entries', 'es: "Plan inventado', 'es: "Plan inventado"', list],
    ['a line in quotes that ends with one', 'es: "Plan inventado”', 'es: "Plan inventado"', list],
    [
      'lines in brackets',
      'es: "Plan" inventado',
      'es: "«Plan» inventado"',
      ['{', '"es": "Informar",', '"en": "Inform"', '}'],
    ],
    ['a list in brackets', 'es: @Plan', 'es: "@Plan"', ['es: ["Informar", "y más"]']],
    [
      'words of a text over several lines',
      'es; Plan\n  en: Plan',
      'es: Plan\n  en: Plan',
      ["es: 'Informar", "  es; sobre todo'"],
    ],
  ])('%s', async (_name, written, wanted, lines) => {
    const text = planWith(...lines).replace('text:\n              {', 'text: {');
    const { after } = await corrected(text.replace('es: Plan inventado', written));
    expect(after).toBe(text.replace('es: Plan inventado', wanted));
  });

  test.each([
    ['es: "Plan" de acción "x"', 'es: "«Plan» de acción «x»"'],
    ['es: "Plan "de acción" x"', 'es: "Plan «de acción» x"'],
    ['es: "Plan" de "acción" x', 'es: "«Plan» de «acción» x"'],
    ['es: "Plan (“de” acción)" x', 'es: "«Plan (“de” acción)» x"'],
  ])('quotes in quotes are paired as they stand: %s', async (written, wanted) => {
    const { after, hints } = await corrected(planWith(written));
    expect([after, hints]).toEqual([planWith(wanted), []]);
  });

  test('entries of a list are no keys, while something below can not be read', async () => {
    const text = planWith('es: Informar').replace(
      '        calendar:',
      '            instruments:\n              - sessions\n              - title\n        calendar:',
    );
    const wrong = (session: string) => text.replace('session: crm-1', session).concat('            reportsTo: [crm\n');
    const { after } = await corrected(wrong('session crm-1'));
    expect(after).toBe(wrong('session: crm-1'));
  });
});
