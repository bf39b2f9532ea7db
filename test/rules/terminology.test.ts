import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, planData, planDataWith } from '../support/folders.ts';
import { findingsOf } from '../support/program.ts';

const plan = 'plans/red-2008.yaml';
const read = (path: string) => readFileSync(path, 'utf8');

/** The findings of the rule, each with the item and its sentence. */
const found = async (folder: string) =>
  (await findingsOf(folder)).findings
    .filter(({ rule }) => rule === 'terminology')
    .map(({ item, message }) => `${item}: ${message}`);

describe('the glossary of the 2008 plan sees a crime that is called by the name of another', () => {
  for (const [name, from, to, item, terms] of [
    [
      'smuggling of goods, for «tráfico»',
      'cases of smuggling and/or\n        trafficking\n',
      'cases of smuggling of goods and/or\n        trafficking\n',
      'proteccion-a-victimas',
      ['tráfico'],
    ],
    [
      'trafficking alone, for «tráfico y/o trata»',
      'cases of smuggling and/or\n        trafficking\n',
      'cases of trafficking\n',
      'proteccion-a-victimas',
      ['tráfico'],
    ],
    [
      'smuggling of goods, for «tráfico ilícito de migrantes»',
      'to prevent migrant smuggling and',
      'to prevent smuggling of goods and',
      'difundir-en-medios',
      ['tráfico ilícito de migrantes'],
    ],
    [
      'smugglers alone, for «tratantes y traficantes»',
      'traffickers and smugglers.',
      'smugglers.',
      'taller-mejores-practicas',
      ['tratantes y traficantes'],
    ],
    [
      'Child Victims of Smuggling, inside the title of the Guidelines',
      'of the Return of Child Victims of Trafficking.',
      'of the Return of Child Victims of Smuggling.',
      'difundir-lineamientos',
      ['trata'],
    ],
  ] as const)
    test(name, async () => {
      const findings = await found(planDataWith({ [plan]: [[from, to]] }, read));
      expect(findings).toEqual([expect.stringMatching(new RegExp(`^${item}: `))]);
      for (const term of terms) expect(findings[0]).toContain(`«${term}» →`);
    });

  for (const [original, wrong, right] of [
    ['Atender a víctimas de trata', 'Assist victims of smuggling', 'Assist victims of trafficking'],
    ['Prevenir el tráfico', 'Prevent smuggling of goods', 'Prevent smuggling of migrants'],
    ['Prevenir el tráfico', 'Prevent trafficking', 'Prevent migrant smuggling'],
    ['Enjuiciar a los traficantes', 'Try the traffickers', 'Try the smugglers'],
    ['Enjuiciar a un tratante', 'Try a smuggler', 'Try a trafficker'],
  ] as const)
    test(`«${original}» is not “${wrong}”`, async () => {
      const counts = [wrong, right].map(async (translation) => {
        const folder = dataFolder({
          'crm-plan.yaml':
            'formatVersion: 1\nlanguages: [es, en]\nsourceLanguage: es\ntimeZone: UTC\nvisibility: public\n',
          'glossary.yaml': read(join(planData, 'glossary.yaml')),
          'plans/red.yaml': `id: red\ntitle:\n  es: ${original}\n  en: ${translation}\nbody: network\nstatus: adopted\nsession: crm-1\ntopics:\n  - id: tema\n    text: {es: Tema}\n    rows:\n      - id: linea\n        activities: [{id: informar, text: {es: Informar}}]\n        calendar: [{id: fecha, for: [informar], kind: note, text: {es: Nota}}]\n`,
        });
        return (await found(folder)).length;
      });
      expect(await Promise.all(counts)).toEqual([1, 0]);
    });
});

describe('titles of instruments', () => {
  const [title, translated] = [
    'Convención de las Naciones Unidas contra la Delincuencia\n                Trasnacional Organizada',
    'United Nations\n                Convention against Transnational Organized Crime',
  ];

  test('hold no terms of the glossary, where both texts have the title', async () => {
    expect(await found(planData)).toEqual([]);
    expect(read(join(planData, plan))).toContain(title);
    expect(read(join(planData, plan))).toContain(translated);
  });

  test('are looked into where the translation has another title', async () => {
    const folder = planDataWith({ [plan]: [['Transnational Organized Crime and', 'International Crime and']] }, read);
    expect(await found(folder)).toEqual([expect.stringContaining('delincuencia trasnacional organizada')]);
  });
});
