import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, emptyFolder, fixtures } from '../support/folders.ts';
import { crmPlan, findingsOf } from '../support/program.ts';

const law = (owner: string, more = '    source: inventada\n', id = 'ley') =>
  `owner: ${owner}\nrecords:\n  - id: ${id}\n    name:\n      es: Ley inventada\n    criminalises: [trafficking]\n${more}`;

const treaty = (more: string) => `owner: HN\nrecords:\n  - instrument: tratado\n${more}    source: inventada\n`;

const authorisation = (country: string, nationality: string) =>
  `owner: st\nlanguage: es\nrecords:\n  - country: ${country}\n    nationality: ${nationality}\n    source: inventada\n`;

/** A mistake, the files that it is in, where the one finding stands, and what is said of it in Spanish and English. */
const mistakes: readonly (readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  at: string,
  es: RegExp,
  en: RegExp,
])[] = [
  [
    'a record without a source',
    { 'registers/legislation/HN.yaml': law('HN', '') },
    'registers/legislation/HN.yaml:3 source-missing',
    /no dice de dónde se sabe lo que anota sobre «Ley inventada».*Añada «source»/s,
    /does not say where what it records on “Ley inventada” is known from.*Add “source”/s,
  ],
  [
    'a source without a word in it',
    { 'registers/legislation/HN.yaml': law('HN', '    source: " "\n') },
    'registers/legislation/HN.yaml:7 wrong-format',
    /El texto está vacío/,
    /The text is empty/,
  ],
  [
    'a register that no schema declares, known by its title in Spanish, however many files it has',
    {
      'registers/tratados/HN.yaml': treaty(''),
      'registers/tratados/SV.yaml': treaty('').replace('HN', 'SV'),
    },
    'registers/tratados/HN.yaml:1 unknown-file',
    /«registers\/tratados\/» no es ningún registro, y no se leyó ninguno de sus 2 archivos; ¿quiso llamarlo «treaties»\?.*legislation, treaties, guidelines/s,
    /“registers\/tratados\/” is not a register, and none of its 2 files were read; did you mean “treaties”\?.*legislation, treaties, guidelines/s,
  ],
  [
    'a register that is like none',
    { 'registers/pasaportes/HN.yaml': law('HN') },
    'registers/pasaportes/HN.yaml:1 unknown-file',
    /«registers\/pasaportes\/» no es ningún registro, y no se leyó su archivo\.\n.*entry-authorisations, events/s,
    /“registers\/pasaportes\/” is not a register, and its file was not read\.\n.*entry-authorisations, events/s,
  ],
  [
    "a country's file under another's name",
    { 'registers/legislation/SV.yaml': law('HN') },
    'registers/legislation/SV.yaml:1 wrong-place',
    /se llama «registers\/legislation\/SV.yaml», pero según su «owner» debería llamarse «registers\/legislation\/HN.yaml»/,
    /is called “registers\/legislation\/SV.yaml”, but according to its “owner” it should be called “registers\/legislation\/HN.yaml”/,
  ],
  [
    "a country's file copied under another's name: nothing of it is said twice",
    { 'registers/legislation/HN.yaml': law('HN'), 'registers/legislation/SV.yaml': law('HN') },
    'registers/legislation/SV.yaml:1 wrong-place',
    /debería llamarse «registers\/legislation\/HN.yaml»/,
    /should be called “registers\/legislation\/HN.yaml”/,
  ],
  [
    'an owner in small letters',
    { 'registers/legislation/HN.yaml': law('hn') },
    'registers/legislation/HN.yaml:1 wrong-format',
    /«hn» no está escrito como corresponde.*Escriba: HN/s,
    /“hn” is not written as it should be.*Write: HN/s,
  ],
  [
    "an owner that is no member's code: no other country is guessed",
    { 'registers/legislation/HD.yaml': law('HD') },
    'registers/legislation/HD.yaml:1 unknown-reference',
    /«HD» no es el código de ningún país miembro\.\n.*HN \(Honduras\),\s+SV \(El\s+Salvador\)/s,
    /“HD” is not the code of any member country\.\n.*HN \(Honduras\),\s+SV \(El\s+Salvador\)/s,
  ],
  [
    'a country in the file of the Secretariat, in small letters',
    { 'registers/entry-authorisations/st.yaml': authorisation('sv', 'FR') },
    'registers/entry-authorisations/st.yaml:4 wrong-format',
    /«sv» no está.*Escriba: SV/s,
    /“sv” is not.*Write: SV/s,
  ],
  [
    'a nationality in small letters',
    { 'registers/entry-authorisations/st.yaml': authorisation('SV', 'fr') },
    'registers/entry-authorisations/st.yaml:5 wrong-format',
    /«fr» no está.*Escriba: FR/s,
    /“fr” is not.*Write: FR/s,
  ],
  [
    'a nationality by its name',
    { 'registers/entry-authorisations/st.yaml': authorisation('SV', 'Francia') },
    'registers/entry-authorisations/st.yaml:5 wrong-format',
    /«Francia» no está.*Escriba: FR/s,
    /“Francia” is not.*Write: FR/s,
  ],
  [
    'a nationality that is none: no country is guessed, nor are the members named as if it had to be one of them',
    { 'registers/entry-authorisations/st.yaml': authorisation('SV', 'ZZ') },
    'registers/entry-authorisations/st.yaml:5 wrong-format',
    /«ZZ» no está escrito como corresponde \(nacionalidad\)\. Código de dos letras mayúsculas \(ISO 3166-1\)\.\nEscriba el código de dos letras del país\.$/s,
    /“ZZ” is not written as it should be \(nationality\)\. Code of two capital letters \(ISO 3166-1\)\.\nWrite the two-letter code of the country\.$/s,
  ],
  [
    "a country's file in a register of the Secretariat",
    { 'registers/events/HN.yaml': 'owner: HN\nrecords:\n  - id: a\n    event: crm-1\n    source: inventada\n' },
    'registers/events/HN.yaml:1 value-not-allowed',
    /«HN» no es uno de los valores posibles\.\nEl único valor posible es st/,
    /“HN” is not one of the possible values\.\nThe only possible value is st/,
  ],
  [
    'a day that does not exist',
    { 'registers/treaties/HN.yaml': treaty('    signed: 2001-02-29\n') },
    'registers/treaties/HN.yaml:4 wrong-format',
    /El día 2001-02-29 no existe en el calendario/,
    /The day 2001-02-29 does not exist in the calendar/,
  ],
  [
    'ratified and acceded to at once',
    { 'registers/treaties/HN.yaml': treaty('    ratified: 2001-02-28\n    acceded: 2001-02-28\n') },
    'registers/treaties/HN.yaml:4 value-not-allowed',
    /«ratified» no puede ir junto con «acceded»/,
    /“ratified” cannot be used together with “acceded”/,
  ],
  [
    'a value of a list in Spanish',
    { 'registers/legislation/HN.yaml': law('HN').replace('[trafficking]', '[trata]') },
    'registers/legislation/HN.yaml:6 value-not-allowed',
    /«trata» no es uno de los valores posibles.*trafficking/s,
    /“trata” is not one of the possible values.*trafficking/s,
  ],
  [
    'a record twice',
    { 'registers/legislation/HN.yaml': `${law('HN')}${law('HN').replace(/^owner.*\nrecords:\n/, '')}` },
    'registers/legislation/HN.yaml:8 duplicate-id',
    /En este registro ya hay una anotación de «ley» \(línea 3\)/,
    /This register already has a record of “ley” \(line 3\)/,
  ],
  [
    'a meeting that there is not',
    { 'registers/events/st.yaml': 'owner: st\nlanguage: es\nrecords:\n  - id: a\n    event: crm-77\n    source: x\n' },
    'registers/events/st.yaml:5 unknown-reference',
    /«crm-77» no es ninguna reunión/,
    /“crm-77” is not a meeting/,
  ],
  [
    'an empty file',
    { 'registers/treaties/HN.yaml': '' },
    'registers/treaties/HN.yaml:1 missing-key',
    /está vacío/,
    /is empty/,
  ],
  [
    "a text without the file's own language",
    { 'registers/legislation/HN.yaml': law('HN').replace('es: Ley', 'en: Act') },
    'registers/legislation/HN.yaml:5 missing-key',
    /Falta «es»/,
    /“es” is missing/,
  ],
];

describe('one mistake in a register is one finding, in words for people', () => {
  for (const [what, files, at, es, en] of mistakes)
    test(what, async () => {
      const folder = dataFolder(files);
      for (const [lang, said] of [
        ['es', es],
        ['en', en],
      ] as const) {
        const { findings } = await findingsOf(folder, '--lang', lang);
        expect(findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([at]);
        expect(findings.map(({ message, hint }) => `${message}\n${hint}`).join('\n')).toMatch(said);
      }
    });

  const measuring = (measure: string) => ({
    'instruments.yaml':
      'instruments:\n  - {id: tratado, kind: treaty, title: {es: Tratado inventado}, source: inventada}\n',
    'plans/red.yaml': readFileSync(join(fixtures, 'base/plans/red.yaml'), 'utf8').replace(
      '- id: actividad-base\n',
      `- id: actividad-base\n            measuredBy: {register: ${measure}}\n`,
    ),
  });

  for (const [measure, es] of [
    [
      'treaties, items: [tratdo]',
      '«tratdo» no es ningún instrumento de instruments.yaml; ¿quiso escribir tratado (Tratado inventado)?',
    ],
    [
      'legislation, items: [trafficing]',
      '«trafficing» no es nada de lo que cuenta este registro; ¿quiso escribir trafficking (trata de personas)?',
    ],
  ] as const)
    test(`what is measured must be there to be counted: ${measure}`, async () => {
      const { findings } = await findingsOf(dataFolder(measuring(measure)), '--lang', 'es');
      expect(findings.map(({ rule, message }) => [rule, message])).toEqual([['unknown-reference', es]]);
    });

  test('what is measured and is there raises nothing', async () => {
    for (const measure of ['treaties, items: [tratado]', 'legislation, items: [smuggling, trafficking]'])
      expect((await findingsOf(dataFolder(measuring(measure)))).findings).toEqual([]);
  });

  test('the records of two countries may have one id, and a record that of an item', async () => {
    const files = {
      'registers/legislation/HN.yaml': law('HN', undefined, 'actividad-base'),
      'registers/legislation/SV.yaml': law('SV', undefined, 'actividad-base'),
    };
    expect((await findingsOf(dataFolder(files))).findings).toEqual([]);
  });

  test('a text is asked for in the language that the file says', async () => {
    const inEnglish = law('HN').replace('owner: HN\n', 'owner: HN\nlanguage: en\n').replace('es: Ley', 'en: Act');
    expect((await findingsOf(dataFolder({ 'registers/legislation/HN.yaml': inEnglish }))).findings).toEqual([]);
  });

  test("a finding in a country's register is known as that country's", async () => {
    const { out } = await crmPlan([
      'validate',
      '--data',
      dataFolder({ 'registers/legislation/HN.yaml': law('HN', '') }),
      '--format',
      'json',
    ]);
    expect(JSON.parse(out)).toMatchObject({ findings: [{ rule: 'source-missing', country: 'HN', item: 'ley' }] });
  });
});

describe('what somebody writes into a register', () => {
  const hostile = `owner: HN
records:
  - id: ley
    name:
      es: '=HYPERLINK("http://a.example") <script>alert(1)</script> | **x** @todos [a](b)'
    number: '@SUM(1+1)'
    criminalises: [trafficking]
    source: '<img src=x onerror=alert(1)> | [^1]: https://a.example'
`;

  test('is text in the matrix, in HTML and in Markdown', async () => {
    const out = emptyFolder();
    const data = dataFolder({ 'registers/legislation/HN.yaml': hostile });
    const { err } = await crmPlan(['render', 'matrix', 'legislation', '--lang', 'es', '--data', data, '--out', out]);
    expect(err).toBe('');
    const html = readFileSync(join(out, 'matrix.legislation.es.html'), 'utf8');
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const markdown = readFileSync(join(out, 'matrix.legislation.es.md'), 'utf8');
    expect(markdown).not.toMatch(/<script|<img|[^\\]\*\*x|@todos|https?:\/\//);
    const row = markdown.split('\n').find((line) => line.startsWith('| Honduras')) ?? '';
    expect(row.replaceAll('\\|', '').split('|')).toHaveLength(5);
  });

  test('is no formula in a table for spreadsheets', async () => {
    const data = dataFolder({ 'registers/legislation/HN.yaml': hostile });
    const { out } = await crmPlan(['query', 'registers', '--format', 'csv', '--data', data]);
    expect(out).toContain(`"'=HYPERLINK(""http://a.example"")`);
    expect(out).toContain(`"'@SUM(1+1)"`);
  });
});

test('a number larger than any count of people is refused: a computer would keep another one', async () => {
  const training = (participants: string) =>
    `owner: HN\nrecords:\n  - id: curso\n    name: {es: Curso inventado}\n    module: with\n    start: 2008-03-01\n    end: 2008-03-03\n    participants: ${participants}\n    source: Inventada\n`;
  const rulesIn = async (participants: string) =>
    (await findingsOf(dataFolder({ 'registers/training/HN.yaml': training(participants) }))).findings.map(
      ({ rule }) => rule,
    );
  expect(await rulesIn('30')).toEqual([]);
  expect(await rulesIn('9007199254740993')).toEqual(['value-not-allowed']);
});
