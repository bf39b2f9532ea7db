import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stepOf } from '../../src/cli/commands/fix/steps.ts';
import { folderSource } from '../../src/data/folder.ts';
import { load } from '../../src/data/load.ts';
import { nothingEarlier } from '../../src/model/earlier.ts';
import { withPlainSpaces } from '../../src/model/text.ts';
import { correctable } from '../../src/rules/check.ts';
import { rules } from '../../src/rules/index.ts';
import { mistakes } from '../fixtures/mistakes/table.ts';
import { dataFolder, planDataWith } from '../support/folders.ts';
import { leftBeside } from '../support/left.ts';
import { crmPlan, findingsOf } from '../support/program.ts';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

/** The mistakes that only a person can put right: the message leaves a choice, asks for something new, or goes by likeness. */
const untouched = new Set([
  // It could be part of the text or not, or stand in another place.
  'sin-dos-puntos-tras-el-unico-idioma',
  'frase-cortada-entre-comillas',
  'almohadilla-pegada',
  'asterisco-al-principio',
  'ampersand-al-principio',
  'admiracion-al-principio',
  'barra-invertida',
  'vineta-de-word',
  'raya-por-guion',
  'espacio-de-ancho-cero',
  'guion-opcional',
  'tabulador',
  'guion-olvidado-en-el-unico',
  'lista-en-la-misma-linea',
  'texto-tras-el-pliegue',
  'texto-sin-sangria',
  'linea-suelta',
  'marcas-de-union',
  'bloque-repetido',
  'medio-archivo',
  'texto-sin-idioma',
  'resultado-en-un-texto',
  'lista-por-valor',
  'valor-entre-corchetes',
  // Something is missing, twice there, or contradicts something else.
  'clave-desconocida',
  'falta-el-id',
  'falta-el-texto',
  'falta-el-espanol',
  'lista-vacia',
  'id-repetido',
  'clase-que-no-coincide',
  'fecha-junto-a-reunion',
  'fechas-al-reves',
  'solo-el-ultimo-dia',
  'correo-en-un-texto',
  // It only looks like something, or could be another State, another day, another calendar.
  'clave-mal-escrita',
  'id-mal-copiado',
  'objetivo-por-su-texto',
  'lista-en-una-frase',
  'pais-en-minusculas-que-no-existe',
  'pais-que-no-existe',
  'noruega',
  'fecha-al-estilo-del-pais',
  'fecha-de-excel',
  'solo-el-ano',
  'fechas-en-una-linea',
  'fecha-que-no-existe',
  'fecha-en-palabras-que-no-existe',
  'estado-que-no-existe',
  'zona-horaria-que-no-existe',
]);

/** How many lines at the beginning and at the end two texts have in common. */
function common(one: string, other: string): number {
  const [a, b] = [one.split('\n'), other.split('\n')];
  const until = a.findIndex((line, i) => line !== b[i]);
  const from = a.findLastIndex((line, i) => line !== b[i - a.length + b.length]);
  return until < 0 ? a.length : until + a.length - 1 - from;
}

describe('of each everyday mistake, fix --yes puts it right, or leaves it to a person', () => {
  for (const { name, file, from, to } of mistakes)
    test(name, async () => {
      const folder = planDataWith({ [file]: [[from, to]] }, (path) => read(path));
      const before = read(folder, file);
      const { out } = await crmPlan(['fix', '--yes', '--data', folder]);
      const after = read(folder, file);
      if (untouched.has(name)) {
        expect([after === before, out]).toEqual([true, 'No hay nada que el programa pueda corregir sin dudas.\n']);
        return;
      }
      const { findings } = await findingsOf(folder);
      expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
      // All but a few lines are the same, byte for byte.
      expect(before.split('\n').length - common(before, after)).toBeLessThanOrEqual(2);
      expect(out).toMatch(/^\S+:\d+ {2}\[[a-z-]+\]\n( {2}[-+] .*\n)+\nSe hizo un cambio\.\n$/);
    });
});

test('what fix types is what the message says to type', async () => {
  const seen = new Set<string>();
  for (const { name, file, from, to } of mistakes) {
    const folder = planDataWith({ [file]: [[from, to]] }, (path) => read(path));
    const snapshot = await load(folderSource(folder));
    const { open } = correctable(snapshot, '2008-05-01', nothingEarlier);
    const state = {
      changes: { texts: new Map(), renamed: new Map(), gone: new Set<string>() },
      snapshot,
      findings: [],
      open,
    };
    for (const one of open) {
      const { args, rule } = one.finding;
      const fixed = (args as { fixed?: string }).fixed;
      const hint = withPlainSpaces(rules[rule].texts.es.hint(args as never));
      if (typeof one.correction === 'string') expect(hint, name).toContain(one.correction);
      else if (fixed !== undefined) expect(stepOf(one, state)?.lines.after.join('\n').trim(), name).toBe(fixed);
      seen.add(rule);
    }
  }
  expect([...seen].sort()).toEqual([
    'unknown-key',
    'unknown-reference',
    'value-not-allowed',
    'wrong-format',
    'wrong-type',
    'yaml-syntax',
  ]);
}, 300_000);

const sessions = (start: string) => `sessions:
  # la primera
  - id: crm-1
    kind: crm
    start: ${start}   # en Puebla
    status: cerrada
`;

describe('fix', () => {
  const data = () => dataFolder({ 'sessions.yaml': sessions('13 de marzo de 1996') });
  const right = sessions('1996-03-13').replace('cerrada', 'closed');

  test('where nobody can be asked, lists what can be corrected, line by line, and writes nothing', async () => {
    const folder = data();
    const { code, out } = await crmPlan(['fix', '--data', folder, '--lang', 'en']);
    expect(code).toBe(1);
    expect(out).toBe(`sessions.yaml:5  [wrong-format]
  -     start: 13 de marzo de 1996   # en Puebla
  +     start: 1996-03-13   # en Puebla

sessions.yaml:6  [value-not-allowed]
  -     status: cerrada
  +     status: closed

These 2 changes can be made; nothing was written. To make them: crm-plan fix
--yes
`);
    expect(read(folder, 'sessions.yaml')).toBe(sessions('13 de marzo de 1996'));
    expect((await crmPlan(['corregir', '--yes', '--data', folder])).code).toBe(0);
    expect(read(folder, 'sessions.yaml')).toBe(right);
  });

  test.each([
    [['s', 's'], right, 0],
    [['t'], right, 0],
    [['no', 'sí'], right.replace('1996-03-13', '13 de marzo de 1996'), 1],
    [['s', 'f'], right.replace('closed', 'cerrada'), 1],
    [['s'], right.replace('closed', 'cerrada'), 1],
    [[''], sessions('13 de marzo de 1996'), 1],
    [
      ['anular', 'abort', 'salir', 'todo mal', 'sin cambios', 'n', 's'],
      right.replace('1996-03-13', '13 de marzo de 1996'),
      1,
    ],
  ])('at a terminal asks for each: %j', async (answers, wanted, wantedCode) => {
    const folder = data();
    const { code, err } = await crmPlan(['fix', '--data', folder], { answers });
    expect(read(folder, 'sessions.yaml')).toBe(wanted);
    expect(code).toBe(wantedCode);
    expect(err).toContain('¿Se hace este cambio?');
  });

  test('at a terminal says that nothing was changed where nothing was wanted, and asks again for what it did not understand', async () => {
    const { out, err } = await crmPlan(['fix', '--data', data()], { answers: ['anular', 'n', 'f'] });
    expect(out).toContain('No se hizo ningún cambio.');
    expect(err.split('No se entendió la respuesta.')).toHaveLength(2);
  });

  test('codes and names of States that are understood become their codes; one that only looks like another stays', async () => {
    const proposed = (by: string) =>
      planDataWith({ 'plans/red-2008.yaml': [['proposedBy: SV', `proposedBy: ${by}`]] }, (path) => read(path));
    for (const by of ['sv', 'El Salvador', 'SLV', 'el salvador']) {
      const folder = proposed(by);
      expect((await crmPlan(['fix', '--yes', '--data', folder])).code).toBe(0);
      expect(read(folder, 'plans/red-2008.yaml')).toContain('proposedBy: SV\n');
    }
    for (const by of ['SB', 'Salvador', 'ES', 'SVA']) {
      const folder = proposed(by);
      expect((await crmPlan(['fix', '--yes', '--data', folder])).code).toBe(1);
      expect(read(folder, 'plans/red-2008.yaml')).toContain(`proposedBy: ${by}\n`);
    }
  });

  test('repeated after it was killed at the last moment, leaves nothing of what the file said before', async () => {
    const folder = dataFolder();
    const left = leftBeside(join(folder, 'sessions.yaml'));
    expect((await crmPlan(['corregir', '--yes', '--data', folder])).code).toBe(0);
    expect(existsSync(left)).toBe(false);
  });

  test('shows a line of a file with the line ends of Windows without them', async () => {
    const text =
      'sessions:\n  - id: crm-13\n    kind: crm\n    status: planned\n    start: 6 de mayo de 2008\n    end: 2008-05-09\n';
    const folder = dataFolder({ 'sessions.yaml': text.replaceAll('\n', '\r\n') });
    const { out } = await crmPlan(['corregir', '--yes', '--data', folder, '--lang', 'es']);
    expect(out).toContain('  -     start: 6 de mayo de 2008\n  +     start: 2008-05-06\n');
    expect(read(folder, 'sessions.yaml')).toBe(
      text.replace('6 de mayo de 2008', '2008-05-06').replaceAll('\n', '\r\n'),
    );
  });

  test('of a file under two names, as a run leaves it that is killed while it renames, the strange one goes', async () => {
    const text =
      'sessions:\n  - id: crm-13\n    kind: crm\n    status: planned\n    start: 6 de mayo de 2008\n    end: 2008-05-09\n';
    const folder = dataFolder({
      'sessions.yaml': text,
      'instruments.yaml': '# igual\n',
      'instruments.yml': '# igual\n',
    });
    linkSync(join(folder, 'sessions.yaml'), join(folder, 'sessions.yml'));
    const { out } = await crmPlan(['corregir', '--yes', '--data', folder, '--lang', 'es']);
    expect(out).toContain('sessions.yml:1  [unknown-file]\n  pasa a llamarse «sessions.yaml»\n');
    expect(read(folder, 'sessions.yaml')).toBe(text.replace('6 de mayo de 2008', '2008-05-06'));
    expect(['sessions.yml', 'instruments.yml'].map((name) => existsSync(join(folder, name)))).toEqual([false, true]);
  });

  test('a file that ends in .yml gets its name, unless another has it already', async () => {
    const folder = dataFolder({
      'members.yml': read(dataFolder(), 'members.yaml'),
      'instruments.yml': 'instruments: 1\n',
    });
    const { out } = await crmPlan(['fix', '--yes', '--data', folder]);
    expect(out).toContain('instruments.yml:1  [unknown-file]\n  pasa a llamarse «instruments.yaml»\n');
    expect(read(folder, 'instruments.yaml')).toBe('instruments: 1\n');
    expect(existsSync(join(folder, 'instruments.yml'))).toBe(false);
    expect(existsSync(join(folder, 'members.yml'))).toBe(true);
  });

  test('of two that would get one name, one gets it; the other stays and is told', async () => {
    const folder = dataFolder({ 'instruments.yml': 'instruments: 1\n', 'instruments.YAML': 'instruments: 2\n' });
    rmSync(join(folder, 'instruments.yaml'), { force: true });
    const { code, out, err } = await crmPlan(['fix', '--yes', '--data', folder]);
    expect([code, out.match(/pasa a llamarse/g)?.length, err]).toEqual([1, 1, expect.stringMatching(/errores/)]);
    expect(['instruments.yml', 'instruments.YAML'].filter((name) => existsSync(join(folder, name)))).toHaveLength(1);
  });

  test('a file that gets its name is corrected inside as well, and it is said once', async () => {
    const text = (kind: string) => read(dataFolder(), 'sessions.yaml').replace('kind: crm', `kind: ${kind}`);
    const folder = dataFolder({ 'sessions.yml': text('CRM') });
    rmSync(join(folder, 'sessions.yaml'));
    const { code, out } = await crmPlan(['fix', '--yes', '--data', folder]);
    expect([code, out]).toEqual([0, expect.stringContaining('pasa a llamarse «sessions.yaml»')]);
    expect(read(folder, 'sessions.yaml')).toBe(text('crm'));
    expect(existsSync(join(folder, 'sessions.yml'))).toBe(false);
  });

  test('a day that Excel wrote in figures is left to a person, who alone knows which comes first', async () => {
    for (const [written, wanted] of [
      ['5/6/2008 12:00:00 AM', null],
      ['5/6/2008 0:00', null],
      ['13/6/2008 12:00:00 AM', '2008-06-13'],
    ] as const) {
      const folder = dataFolder({ 'sessions.yaml': sessions(written) });
      await crmPlan(['fix', '--yes', '--data', folder]);
      expect(read(folder, 'sessions.yaml')).toContain(`start: ${wanted ?? written} `);
    }
  });

  test('of a day in figures that may be two, the message names both', async () => {
    for (const [lang, words] of [
      ['es', 'Escriba el que sea: 2008-06-05 (5 de junio de 2008) o 2008-05-06 (6 de mayo de 2008).'],
      ['en', 'Write whichever it is: 2008-06-05 (5 June 2008) or 2008-05-06 (6 May 2008).'],
    ] as const) {
      const folder = dataFolder({ 'sessions.yaml': sessions('5/6/2008') });
      const { out } = await crmPlan(['validate', '--lang', lang, '--data', folder]);
      expect(withPlainSpaces(out).replace(/\s+/g, ' ')).toContain(words);
    }
    const sure = dataFolder({ 'sessions.yaml': sessions('5/5/2008') });
    expect((await crmPlan(['validate', '--lang', 'es', '--data', sure])).out).toContain('Escriba: 2008-05-05');
  });

  test('languages written by their names become their codes, several in one line as well', async () => {
    const contacts = (languages: string) =>
      `country: HN\ncontacts:\n  - id: hn-enlace\n    roles: [liaison-trafficking]\n    institution:\n      es: Cancillería\n    position:\n      es: Dirección\n    languages: ${languages}\n    since: 2006-01-01\n    confirmed: 2007-05-01\n`;
    const settings = (languages: string, source: string) =>
      `formatVersion: 1\nlanguages: ${languages}\nsourceLanguage: ${source}\ntimeZone: UTC\nvisibility: private\n`;
    const folder = dataFolder({
      'contacts/HN.yaml': contacts('[español, Inglés, "francés", Portuguese]'),
      'crm-plan.yaml': settings('[castellano, English]', 'Español'),
    });
    const { out } = await crmPlan(['validate', '--lang', 'en', '--data', folder]);
    expect(out).not.toContain('identifier');
    for (const code of ['es', 'en', 'fr', 'pt']) expect(out).toContain(`Write: ${code}\n`);
    await crmPlan(['fix', '--yes', '--data', folder]);
    expect(read(folder, 'contacts/HN.yaml')).toBe(contacts('[es, en, fr, pt]'));
    expect(read(folder, 'crm-plan.yaml')).toBe(settings('[es, en]', 'es'));
    // What is no language's name stays, and is not called by an identifier.
    const other = dataFolder({ 'contacts/HN.yaml': contacts('[hondureño]'), 'crm-plan.yaml': settings('[es]', 'es') });
    const said = await crmPlan(['validate', '--lang', 'en', '--data', other]);
    expect(said.out).toContain('For example: es');
    await crmPlan(['fix', '--yes', '--data', other]);
    expect(read(other, 'contacts/HN.yaml')).toBe(contacts('[hondureño]'));
  });

  test('several mistakes in one file are corrected one after the other, also what could not be seen before', async () => {
    // What is wrong above and below what could not be read is only seen afterwards.
    const text = sessions('13 de marzo de 1996').replace('kind: crm', 'kind: CRM').replace('status:', 'status;');
    const folder = dataFolder({ 'sessions.yaml': text });
    const { code, out } = await crmPlan(['fix', '--yes', '--data', folder]);
    expect(out).toContain('Se hicieron 4 cambios.');
    expect([code, read(folder, 'sessions.yaml')]).toEqual([0, right]);
  });

  test('a thousand mistakes are corrected together, and the one that cannot be stays', async () => {
    const many = (kind: string, last: string) =>
      `sessions:\n${Array.from({ length: 1000 }, (_, i) => `  - id: taller-${i + 1}\n    kind: ${kind}\n    status: ${i === 500 ? last : 'planned'}\n`).join('')}`;
    const folder = dataFolder({ 'sessions.yaml': many('Workshop', 'quizás') });
    const { out } = await crmPlan(['fix', '--yes', '--data', folder]);
    expect(out).toContain('Se hicieron 1000 cambios.');
    expect(read(folder, 'sessions.yaml')).toBe(many('workshop', 'quizás'));
  }, 120_000);

  test('what was pasted is corrected in one go: hundreds of colons and quotes, none of them in a text that may have them', async () => {
    const plan = (written: (text: string) => string) =>
      `id: red\ntitle:\n  es: Plan inventado\nbody: network\nstatus: adopted\nsession: crm-1\ntopics:\n  - id: tema\n    text:\n      es: >-\n        es: uno: dos\n    rows:\n${Array.from(
        { length: 150 },
        (_, i) =>
          `      - id: fila-${i}\n        objectives:\n          - id: objetivo-${i}\n            text:\n              es: ${written(`Nota ${i}: informar`)}\n        activities:\n          - id: actividad-${i}\n            text:\n              es: ${i % 2 === 0 ? written(`Red: taller ${i}`) : `Taller ${i}`}\n`,
      ).join('')}`;
    for (const typed of [(text: string) => text, (text: string) => `“${text}”`]) {
      const folder = dataFolder({ 'plans/red.yaml': plan(typed) });
      const { out } = await crmPlan(['fix', '--yes', '--data', folder]);
      expect(out).toContain('Se hicieron 225 cambios.');
      expect(read(folder, 'plans/red.yaml')).toBe(plan((text) => `"${text}"`));
    }
  }, 120_000);

  describe('of hundreds of lines with one mistake all are corrected in one go, and what only looks like it stays', () => {
    /** In the middle of a text each of these may stand. */
    const folded = ['es Uno', '-id: uno', '- "uno', '- @ uno', 'es; Uno', 'es:Uno', 'es: "Uno', 'es: @ Uno']
      .map((line) => `        ${line}\n`)
      .join('');
    const plan = (text: (i: number) => string, id: (i: number) => string) =>
      `id: red\ntitle:\n  es: Plan inventado\nbody: network\nstatus: adopted\nsession: crm-1\ntopics:\n  - id: tema\n    text:\n      es: >-\n${folded}      en: 'Uno\n        es Uno\n        '\n    rows:\n      - id: fila\n        objectives:\n${Array.from(
        { length: 150 },
        (_, i) =>
          `          - ${id(i)}\n            text:\n              ${text(i)}\n              en: Workshop ${i}\n`,
      ).join('')}`;
    const id = (i: number) => `id: objetivo-${i}`;
    test.each<[string, (i: number) => string, (i: number) => string, ((i: number) => string)?]>([
      ['a quote that is not closed', (i) => `es: "Taller ${i}`, (i) => `es: "Taller ${i}"`],
      ['a quote closed by another one', (i) => `es: "Taller ${i}”`, (i) => `es: "Taller ${i}"`],
      ['quotes in quotes', (i) => `es: "Taller" ${i}`, (i) => `es: "«Taller» ${i}"`],
      ['a sign of YAML', (i) => `es: @ Taller ${i}`, (i) => `es: "@ Taller ${i}"`],
      ['no space behind the colon', (i) => `es:Taller ${i}`, (i) => `es: Taller ${i}`],
      ['a semicolon', (i) => `es; Taller ${i}`, (i) => `es: Taller ${i}`],
      ['no colon', (i) => `es Taller ${i}`, (i) => `es: Taller ${i}`],
      [
        'no space behind the colon of an id',
        (i) => `es: Taller ${i}`,
        (i) => `es: Taller ${i}`,
        (i) => `id:objetivo-${i}`,
      ],
    ])('%s', async (_name, written, wanted, writtenId = id) => {
      const folder = dataFolder({ 'plans/red.yaml': plan(written, writtenId) });
      const { out } = await crmPlan(['fix', '--yes', '--data', folder]);
      expect(read(folder, 'plans/red.yaml')).toBe(plan(wanted, id));
      expect(out).toContain('Se hicieron 150 cambios.');
    });
  });

  test('where a mistake that only a person corrects hides many, some are corrected, and that there may be more is told', async () => {
    const plan = (first: string, text: (i: number) => string) =>
      `id: red\ntitle:\n  es: Plan inventado\n  en: ${first}\nbody: network\nstatus: adopted\nsession: crm-1\ntopics:\n  - id: tema\n    text:\n      es: Uno\n    rows:\n      - id: fila\n        objectives:\n${Array.from(
        { length: 150 },
        (_, i) => `          - id: objetivo-${i}\n            text:\n              es: ${text(i)}\n`,
      ).join('')}`;
    const open = (i: number) => `"Taller ${i}`;
    const folder = dataFolder({ 'plans/red.yaml': plan('*uno', open) });
    const { out, err } = await crmPlan(['fix', '--yes', '--data', folder]);
    const done = Number(/Se hicieron (\d+) cambios/.exec(out)?.[1]);
    expect(done).toBeGreaterThan(8);
    expect(done).toBeLessThan(150);
    expect(`${out}${err}`).toMatch(/Puede quedar más por corregir: cuando esto esté hecho,\s+repita el comando\./);
    const after = read(folder, 'plans/red.yaml');
    expect(after.match(/"Taller \d+"/g)).toHaveLength(done);
    writeFileSync(join(folder, 'plans/red.yaml'), after.replace('*uno', 'One'));
    const again = await crmPlan(['fix', '--yes', '--data', folder]);
    expect(read(folder, 'plans/red.yaml')).toBe(plan('One', (i) => `"Taller ${i}"`));
    expect(`${again.out}${again.err}`).not.toContain('Puede quedar más');
  });

  test('of lines with two colons only those are put in quotes whose value is a text', async () => {
    const plan = (note: string) =>
      `id: red\ntitle:\n  es: ${note}\nbody: network\nstatus: adopted\nsession: crm-1\ntopics:\n  - id: tema\n    text: {es: "Uno: dos"}\n    rows:\n      - id: fila\n        objectives: - id: objetivo\n            text:\n              es: Tres\n`;
    const folder = dataFolder({ 'plans/red.yaml': plan('Plan: inventado') });
    await crmPlan(['fix', '--yes', '--data', folder]);
    expect(read(folder, 'plans/red.yaml')).not.toContain('"- id');
  });

  test('a change that would make something else wrong is not made', async () => {
    // The identifier that was meant is another item's already.
    const folder = dataFolder({
      'sessions.yaml': `${right}  - id: CRM 1\n    kind: other\n    status: planned\n`,
    });
    const before = read(folder, 'sessions.yaml');
    expect((await crmPlan(['fix', '--yes', '--data', folder])).code).toBe(1);
    expect(read(folder, 'sessions.yaml')).toBe(before);
  });

  test('of many changes those that would make something wrong are left as mistakes that are still told, however many they are', async () => {
    const many = (start: string, end: (i: number) => string) =>
      `sessions:\n${Array.from({ length: 6 }, (_, i) => `  - id: taller-${i}\n    kind: workshop\n    start: ${start}\n    end: ${end(i)}\n    status: planned\n`).join('')}`;
    const wrong = '6 de mayo de 2008';
    for (const isHarmful of [() => true, (i: number) => i % 2 === 0, (i: number) => i === 5]) {
      const last = (right: string) => (i: number) => (isHarmful(i) ? wrong : right);
      const folder = dataFolder({ 'sessions.yaml': many('9 de mayo de 2008', last('10 de mayo de 2008')) });
      const { code, err } = await crmPlan(['fix', '--yes', '--data', folder]);
      expect([code, read(folder, 'sessions.yaml')]).toEqual([1, many('2008-05-09', last('2008-05-10'))]);
      expect(err).not.toBe('');
      const { findings } = await findingsOf(folder);
      const errors = findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
      expect(errors).toEqual([0, 1, 2, 3, 4, 5].filter(isHarmful).map(() => 'wrong-format'));
      expect((await crmPlan(['fix', '--yes', '--data', folder])).out).toContain('No hay nada');
    }
  });

  test('of lines that read alike only the one is left whose change would do harm', async () => {
    const two = (end: string) =>
      `sessions:\n${['2008-05-09', '2008-05-01'].map((start, i) => `  - id: taller-${i}\n    kind: workshop\n    start: ${start}\n    end: ${i === 0 ? '6 de mayo de 2008' : end}\n    status: planned\n`).join('')}`;
    const folder = dataFolder({ 'sessions.yaml': two('6 de mayo de 2008') });
    await crmPlan(['fix', '--yes', '--data', folder]);
    expect(read(folder, 'sessions.yaml')).toBe(two('2008-05-06'));
  });

  test('where something is named by its id, only one that is there is advised and typed', async () => {
    const plan = (ids: readonly string[]) =>
      `id: red\ntitle:\n  es: Plan\nbody: network\nstatus: adopted\nsession: crm-1\ntopics:\n  - id: tema\n    text:\n      es: Uno\n    rows:\n${ids
        .map(
          (id, i) =>
            `      - id: fila-${i}\n        activities:\n          - id: informe-${i}\n            text:\n              es: Informe\n        calendar:\n          - id: fin-${i}\n            for: [${id}]\n            kind: continuous\n            text:\n              es: Continuo\n`,
        )
        .join('')}`;
    const folder = dataFolder({ 'plans/red.yaml': plan(['Informar', 'Informe-1', 'Informar']) });
    const hints = (await findingsOf(folder)).findings.flatMap(({ rule, hint }) =>
      rule === 'wrong-format' ? [hint] : [],
    );
    expect(hints.map((hint) => hint.includes('Escriba: '))).toEqual([false, true, false]);
    await crmPlan(['fix', '--yes', '--data', folder]);
    expect(read(folder, 'plans/red.yaml')).toBe(plan(['Informar', 'informe-1', 'Informar']));
  });

  test('a change is not made either that would make something wrong further down, or in another file', async () => {
    const misspelt = '  - id: CRM 1\n    kind: other\n    status: planned\n';
    const instruments = 'instruments:\n  - id: CRM 1\n    name:\n      es: Tratado\n    depositary: un\n';
    for (const files of [
      { 'sessions.yaml': right.replace('sessions:\n', `sessions:\n${misspelt}`) },
      { 'sessions.yaml': right, 'instruments.yaml': instruments },
    ]) {
      const folder = dataFolder(files);
      expect((await crmPlan(['fix', '--yes', '--data', folder])).code).toBe(1);
      for (const [path, text] of Object.entries(files)) expect(read(folder, path)).toBe(text);
    }
  });

  test('of a private file with more mistakes than are told at once none of what it says is shown either', async () => {
    const contact = (i: number, colon: string) =>
      `  - id: hn-${i}\n    roles: [campaigns]\n    name${colon} Persona Inventada ${i}\n    email: p${i}@example.org\n    since: 2006-01-01\n`;
    const contacts = (colon: string) =>
      `country: HN\ncontacts:\n${Array.from({ length: 14 }, (_, i) => contact(i, colon)).join('')}`;
    const folder = dataFolder({ 'contacts/HN.yaml': contacts('') });
    const { out, err } = await crmPlan(['corregir', '--yes', '--data', folder]);
    expect(read(folder, 'contacts/HN.yaml')).toBe(contacts(':'));
    expect(out.match(/el cambio no se muestra/g)).toHaveLength(14);
    expect(out + err).not.toMatch(/Inventada|example\.org/);
  });

  test('of a private file the place is shown and what to do, none of what it says, and the change is made', async () => {
    const contact = (name: string, since: string) =>
      `country: HN\ncontacts:\n  - id: hn-enlace\n    roles: [liaison-trafficking]\n    institution:\n      es: Cancillería inventada\n    position:\n      es: ${name}\n    languages: [es]\n    since: ${since}\n    confirmed: 2007-05-01\n`;
    const folder = dataFolder({ 'contacts/HN.yaml': contact('Dirección: secreta', '1 de enero de 2006') });
    const { out, err } = await crmPlan(['fix', '--yes', '--data', folder]);
    expect(out + err).not.toMatch(/secreta|enero|2006/);
    expect(out).toMatch(
      /contacts\/HN\.yaml:8 {2}\[yaml-syntax\]\n {2}.*\n(.*\n)* {2}→ .*\n(.*\n)*? {2}\(el cambio no se muestra/,
    );
    expect(read(folder, 'contacts/HN.yaml')).toBe(contact('"Dirección: secreta"', '2006-01-01'));
  });
});
