import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { example, inRepository } from '../support/repos.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const draft = 'plan-data/reports/crm-9/XB.yaml';
const es = (folder: string, ...argv: string[]) => inRepository(folder, [...argv, '--lang', 'es']);

/** The example before Valle Verde reported to the next session. */
const withoutItsReport = async (): Promise<string> => {
  const folder = await example();
  rmSync(join(folder, draft));
  return folder;
};

/** What a person does to a draft: takes the # away from what is completed, and writes the day. */
const completed = (text: string): string =>
  text
    .replaceAll(/^ {4}# (status:.*|progress:)$/gm, '    $1')
    .replaceAll(/^ {4}# {3}(es: >-)$/gm, '      $1')
    .replaceAll(/^ {4}# {5}…$/gm, '        Dos campañas.')
    .replace(/^# submitted: .*$/m, 'submitted: 2026-11-20');

describe('report new', () => {
  test('writes a draft that is valid, counts nowhere, and says what is due in the words of the plan', async () => {
    const folder = await withoutItsReport();
    const before = (await es(folder, 'status', '--format', 'json')).out;
    const { code, out, err } = await es(folder, 'informe', 'nuevo', 'IX', 'XB');
    expect([code, out]).toEqual([0, 'reports/crm-9/XB.yaml\n']);
    expect(flat(err)).toContain('Es un borrador con 2 actividades');
    const text = readFileSync(join(folder, draft), 'utf8');
    expect(text).toContain('# Informe de Valle Verde a la IX CE.');
    expect(text).toContain(
      '  # «Llevar las campañas a las escuelas de las zonas de frontera»\n  - activity: campanas-escuelas\n',
    );
    expect(text).toContain(
      '# Lo que se informó a la VIII CE: avances: Una campaña terminada.\n  - activity: campanas-informar\n',
    );
    expect((await es(folder, 'validar')).code).toBe(0);
    expect((await es(folder, 'status', '--format', 'json')).out).toBe(before);
  });

  test('completed as it says, it is received', async () => {
    const folder = await withoutItsReport();
    await es(folder, 'informe', 'nuevo', 'IX', 'XB');
    const path = join(folder, draft);
    writeFileSync(path, completed(readFileSync(path, 'utf8')));
    expect((await es(folder, 'validar')).code).toBe(0);
    const { out } = await es(folder, 'informe', 'acuse', 'IX', 'XB');
    expect(flat(out)).toContain(
      '2 de 2 recibidos; no falta ninguno. · «Intercambiar información sobre las campañas de cada país»: se recibió el 20 de noviembre de 2026.',
    );
  });

  test('without a status it can not be handed in: one sentence for each', async () => {
    const folder = await withoutItsReport();
    await es(folder, 'informe', 'nuevo', 'IX', 'XB');
    const path = join(folder, draft);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^# submitted: .*$/m, 'submitted: 2026-11-20'));
    const { code, out } = await es(folder, 'validar');
    expect([code, out.match(/Falta «status» \(estado\)\./g)?.length]).toEqual([1, 2]);
  });

  test("is written in the country's own language", async () => {
    const folder = await withoutItsReport();
    const members = join(folder, 'plan-data/members.yaml');
    writeFileSync(members, readFileSync(members, 'utf8').replace(/(code: XB[\s\S]*?language: )es/, '$1en'));
    await es(folder, 'informe', 'nuevo', 'IX', 'XB');
    const text = readFileSync(join(folder, draft), 'utf8');
    expect(text).toContain('# Report of Green Valley to the IX EC.');
    expect(text).toContain('    #   en: >-\n');
  });

  test('a report that is there is never written over', async () => {
    const folder = await withoutItsReport();
    const there = join(folder, 'plan-data/reports/crm-9/XA.yaml');
    const before = readFileSync(there, 'utf8');
    const { code, err } = await es(folder, 'informe', 'nuevo', 'IX', 'XA');
    expect([code, flat(err)]).toEqual([
      2,
      '«reports/crm-9/XA.yaml» ya existe: ábralo y complételo. No se cambió nada.',
    ]);
    expect(readFileSync(there, 'utf8')).toBe(before);
  });

  test('no State is guessed; where nothing is due nothing is written', async () => {
    const folder = await withoutItsReport();
    const unknown = await es(folder, 'informe', 'nuevo', 'IX', 'XZ');
    expect([unknown.code, flat(unknown.err)]).toEqual([
      2,
      '«XZ» no es ningún país miembro ni ningún órgano de members.yaml. Los códigos de los países son XA, XB, XC.',
    ]);
    const nothing = await es(folder, 'informe', 'nuevo', 'VII', 'XB');
    expect([nothing.code, flat(nothing.err)]).toEqual([
      2,
      expect.stringContaining(
        'La VII CE no tiene plazo de informes. Escriba en sessions.yaml, en «crm-7», una línea «reportsDue:»',
      ),
    ]);
    expect(existsSync(join(folder, 'plan-data/reports/crm-7'))).toBe(false);
  });

  test('what a draft has in the place of a text is a warning until it is replaced', async () => {
    const folder = await withoutItsReport();
    await es(folder, 'informe', 'nuevo', 'IX', 'XB');
    const path = join(folder, draft);
    writeFileSync(path, completed(readFileSync(path, 'utf8')).replace('Dos campañas.', '…'));
    const { code, out } = await es(folder, 'validar');
    expect([code, out.match(/\[placeholder\]/g)?.length]).toEqual([0, 1]);
  });

  test('a country is understood by its name or small letters', async () => {
    for (const typed of ['xb', 'Valle Verde', 'Green Valley']) {
      const folder = await withoutItsReport();
      expect((await es(folder, 'informe', 'nuevo', 'IX', typed)).out).toBe('reports/crm-9/XB.yaml\n');
    }
  });
});

describe('report list and receipt', () => {
  test('list says by country and by activity who has reported, in both languages', async () => {
    const folder = await withoutItsReport();
    const { out } = await es(folder, 'informe', 'lista', 'VIII');
    expect(flat(out)).toContain(
      'Informes a la VIII CE Plazo: 15 de abril de 2025. 3 de 6 recibidos, 1 fuera de plazo; faltan 3.',
    );
    expect(flat(out)).toContain('Valle Verde 2 1 1 1');
    const english = await inRepository(folder, ['report', 'list', 'VIII', '--lang', 'en']);
    expect(flat(english.out)).toContain('Received from: Green Valley, High Coast, Northern Islands');
  });

  test('the same figures for machines, in a stable shape', async () => {
    const { out } = await es(await withoutItsReport(), 'report', 'list', 'VIII', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      version: '1',
      session: 'crm-8',
      totals: { due: 6, received: 3, late: 1, owed: 3 },
      reporters: [
        { reporter: 'XA', due: 2, received: 1, late: 0, owed: 1 },
        { reporter: 'XB', due: 2, received: 1, late: 1, owed: 1 },
        { reporter: 'XC', due: 2, received: 1, late: 0, owed: 1 },
      ],
      activities: [
        { activity: 'campanas-informar', received: ['XA', 'XB', 'XC'], late: ['XB'], owed: [] },
        { activity: 'campanas-escuelas', received: [], late: [], owed: ['XA', 'XB', 'XC'] },
      ],
    });
  });

  test('a receipt says what was received, when, late or not, and what is owed', async () => {
    const { out } = await es(await withoutItsReport(), 'informe', 'acuse', 'VIII', 'XB');
    expect(flat(out)).toContain('Acuse de recibo de los informes de Valle Verde a la VIII CE');
    expect(flat(out)).toContain('se recibió el 28 de abril de 2025, fuera de plazo.');
    expect(flat(out)).toContain('«Llevar las campañas a las escuelas de las zonas de frontera»: pendiente de entrega.');
  });

  test('words too many or too few, and options of another action, are told', async () => {
    const folder = await withoutItsReport();
    for (const [argv, said] of [
      [['informe', 'nuevo', 'IX'], /Falta.*país/],
      [['informe', 'lista', 'IX', 'XB'], /sobra/i],
      [['informe', 'nuevo', 'IX', 'XB', '--format', 'json'], /--format/],
      [['informe', 'nuevos'], /¿quiso escribir nuevo\?/],
    ] as const) {
      const { code, err } = await es(folder, ...argv);
      expect([code, flat(err)]).toEqual([2, expect.stringMatching(said)]);
    }
  });
});
