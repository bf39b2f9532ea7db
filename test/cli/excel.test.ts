import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { valueLabels } from '../../src/model/generated/labels.ts';
import { registerNames } from '../../src/model/register-names.ts';
import { declarationOf } from '../../src/model/registers.ts';
import { queryNames } from '../../src/views/query.ts';
import { emptyFolder, planData } from '../support/folders.ts';
import { crmPlan, spawnProgram } from '../support/program.ts';
import { example, gitEnv } from '../support/repos.ts';

/** The commands that answer with a table. */
const tables: readonly (readonly string[])[] = [
  ['pendientes'],
  ['estado'],
  ['contactos'],
  ...queryNames.map((name) => ['consultar', name]),
];

/** The columns whose values are said in words. */
const inWords: ReadonlySet<string> = new Set([
  ...Object.keys(valueLabels),
  ...registerNames.flatMap((name) => {
    const { keys } = declarationOf(name);
    return Object.keys(keys).filter((key) => keys[key]?.kind === 'list');
  }),
  ...[
    'level',
    'itemKind',
    'register',
    'roles',
    'language',
    'languages',
    'responsible',
    'reportsBy',
    'toBeDefined',
    'entries',
  ],
]);

/** The data of the example where no past has to be read. */
async function exampleOutsideGit(): Promise<string> {
  const folder = emptyFolder();
  cpSync(join(await example(), 'plan-data'), join(folder, 'plan-data'), { recursive: true });
  return folder;
}

const answer = async (argv: readonly string[], cwd: string, lang = 'es'): Promise<string> =>
  (await crmPlan([...argv, '--lang', lang], { cwd, env: gitEnv, today: '2026-11-24' })).out;

const cells = (text: string): string[][] => parseCsv(text, { bom: true });

describe('--excel: a table that Excel opens as it is', () => {
  test('every command that has CSV has it', () => {
    const names = ({ options }: (typeof commands)[number]) => options.map(({ flags }) => flags.split(' ')[0]);
    const csv = commands.filter(({ options }) => options.some(({ values }) => values?.includes('csv')));
    expect(commands.filter((command) => names(command).includes('--excel'))).toEqual(csv);
  });

  test('it is the table of CSV with the mark that Excel looks for, and a heading for each column, no two the same', async () => {
    const cwd = await exampleOutsideGit();
    for (const argv of tables) {
      const [plain, es, en] = await Promise.all([
        answer([...argv, '--format', 'csv'], cwd),
        answer([...argv, '--excel'], cwd),
        answer([...argv, '--excel'], cwd, 'en'),
      ]);
      expect([plain.slice(0, 1), es.slice(0, 2), en.slice(0, 2)]).toEqual(['"', '\ufeff"', '\ufeff"']);
      const [[keys = [], ...rows], [inSpanish = [], ...same], [inEnglish = []]] = [cells(plain), cells(es), cells(en)];
      // What is said in words is said otherwise; ids, days, numbers and what people wrote are the same.
      const isSaid = (_: string, i: number) => inWords.has(keys[i] ?? '') || argv.includes('estado');
      const others = (table: readonly string[][]) => table.map((row) => row.filter((cell, i) => !isSaid(cell, i)));
      expect(others(same)).toEqual(others(rows));
      for (const headings of [inSpanish, inEnglish]) {
        expect(new Set(headings).size).toBe(keys.length);
        expect(headings.filter((heading) => !/^\p{Lu}/u.test(heading))).toEqual([]);
      }
      // One word is the same in both languages.
      expect(inSpanish.filter((heading) => heading !== 'Plan' && inEnglish.includes(heading))).toEqual([]);
    }
  });

  test('values of lists, roles and languages stand in it in words, and topics by their wordings', async () => {
    const cwd = await exampleOutsideGit();
    const column = async (argv: readonly string[], key: string, lang?: string) => {
      const [[keys = []], [, ...rows]] = [
        cells(await answer([...argv, '--format', 'csv'], cwd, lang)),
        cells(await answer([...argv, '--excel'], cwd, lang)),
      ];
      return [...new Set(rows.map((row) => row[keys.indexOf(key)]))].filter((cell) => cell !== '').sort();
    };
    expect(await column(['contactos'], 'roles')).toEqual(['Enlace contra la trata de personas']);
    expect(await column(['contactos'], 'languages')).toEqual(['español; inglés']);
    expect(await column(['contactos'], 'status')).toEqual(['en el cargo', 'sin confirmar']);
    expect(await column(['pendientes'], 'level')).toEqual(['por resolver']);
    expect(await column(['estado'], 'topic')).toEqual([
      'Cooperación entre oficiales de enlace',
      'Prevención',
      'Protección a las víctimas',
    ]);
    expect(await column(['status'], 'topic', 'en')).toEqual(expect.arrayContaining(['Prevention']));
    expect(await column(['consultar', 'sessions'], 'status')).toEqual(['abierta', 'cerrada']);
    expect(await column(['query', 'sessions'], 'kind', 'en')).toEqual(['session of the Conference']);
    expect(await column(['consultar', 'items'], 'responsible')).toContain('todos los países');
    expect(await column(['consultar', 'items'], 'kind')).toEqual(['continuo', 'pendiente', 'permanente', 'realizado']);
    expect(await column(['consultar', 'obligations'], 'status')).toEqual([
      'no recibido',
      'recibido',
      'recibido fuera de plazo',
    ]);
    expect(await column(['consultar', 'items', '--data', planData], 'toBeDefined')).toEqual(['sí']);
    expect(await column(['consultar', 'reports'], 'entries')).toContain(
      'Actividad: campanas-informar · Estado: concluida · Avances (español): Una campaña terminada. · Comprobantes: https://example.org/campana',
    );
    expect(await column(['consultar', 'registers'], 'criminalises')).toEqual(['tráfico ilícito de migrantes']);
    expect(await column(['consultar', 'registers'], 'register')).toEqual(['campañas', 'legislación', 'tratados']);
  });

  test('the bytes of a file that it is sent to begin with that mark', async () => {
    const { out, code } = await spawnProgram(['flags', '--excel', '--data', planData, '--today', '2008-05-01']);
    expect([code, [...Buffer.from(out).subarray(0, 4)]]).toEqual([0, [0xef, 0xbb, 0xbf, 0x22]]);
  });

  test('its headings are those of the schemas and of the documents', async () => {
    const cwd = await exampleOutsideGit();
    const headings = async (argv: readonly string[], lang?: string) =>
      cells(await answer([...argv, '--excel'], cwd, lang))[0]?.join(', ');
    expect(await headings(['pendientes'])).toBe(
      'Regla, Nivel, Archivo, Línea, Columna, Línea final, Columna final, Elemento, País, Reunión, Por resolver desde, Huella, Mensaje, Qué hacer',
    );
    expect(await headings(['estado'])).toBe(
      'Plan, Tema, Sin asuntos por resolver, Con propuestas, Sin fecha, Vencidas, Por definir',
    );
    expect(await headings(['status'], 'en')).toBe(
      'Plan, Topic, Nothing outstanding, Proposed, No date, Overdue, To be defined',
    );
    expect(await headings(['contactos'])).toMatch(/, Comienzo, Fin, Fecha de confirmación, /);
    expect(await headings(['consultar', 'sessions'])).toMatch(
      /^Identificador, .*Lugar \(español\), Lugar \(inglés\), .*Plazo de los informes, .*Línea$/,
    );
  });

  test('it is CSV whether that is said or not, and no other format', async () => {
    const both = await crmPlan(['estado', '--format', 'csv', '--excel', '--data', planData]);
    const alone = await crmPlan(['estado', '--excel', '--data', planData]);
    expect([both.code, both.out]).toEqual([0, alone.out]);
    for (const [lang, sentence] of [
      ['es', '«--excel» da una tabla CSV, y se pidió el formato json. Quite una de las dos opciones.'],
      ['en', '“--excel” gives a CSV table, and the format json was asked for. Leave out one of the two options.'],
    ] as const) {
      const argv = ['pendientes', '--excel', '--format', 'json', '--data', planData];
      const { code, out, err } = await crmPlan(argv, { env: { CRM_PLAN_LANG: lang } });
      expect([code, out]).toEqual([2, '']);
      expect(err.replace(/\s+/g, ' ')).toContain(sentence);
    }
  });
});
