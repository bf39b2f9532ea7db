import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
      '# Lo que se informó a la VIII CE: concluida. Avances: Una campaña terminada.\n  - activity: campanas-informar\n',
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

  test('in a public repository a draft is one for all to read, says so, and is valid', async () => {
    const folder = await withoutItsReport();
    const settings = join(folder, 'plan-data/crm-plan.yaml');
    const before = join(folder, 'plan-data/reports/crm-8/XB.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('visibility: private', 'visibility: public'));
    await es(folder, 'informe', 'nuevo', 'IX', 'XB');
    const text = readFileSync(join(folder, draft), 'utf8');
    expect(text).toContain('# Este repositorio es público: cualquiera podrá leer este informe.\n');
    expect(text).toContain('\n# submitted: AAAA-MM-DD\naudience: public\nentries:\n');
    // What was for the Network only is not quoted, nor is an address.
    expect(text).not.toContain('Una campaña terminada');
    const ofAll = readFileSync(before, 'utf8').replace('audience: network', 'audience: public');
    writeFileSync(before, ofAll.replace('Una campaña terminada', 'Una campaña, según persona@example.org'));
    rmSync(join(folder, draft));
    await es(folder, 'informe', 'nuevo', 'IX', 'XB');
    expect(flat(readFileSync(join(folder, draft), 'utf8'))).toContain('Avances: Una campaña, según •••');
    const { out } = await es(folder, 'validar', '--format', 'json');
    const { findings } = JSON.parse(out) as { findings: { file: string; level: string }[] };
    expect(findings.filter(({ file, level }) => file === 'reports/crm-9/XB.yaml' && level === 'error')).toEqual([]);
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
    // What a run left that was killed when it had written the report.
    const left = join(dirname(there), `.crm-plan-XA.yaml.${spawnSync(process.execPath, ['-e', '0']).pid}.00ff.tmp`);
    writeFileSync(left, before);
    const { code, err } = await es(folder, 'informe', 'nuevo', 'IX', 'XA');
    expect([code, flat(err)]).toEqual([
      2,
      '«reports/crm-9/XA.yaml» ya existe: ábralo y complételo. No se cambió nada.',
    ]);
    expect([readFileSync(there, 'utf8'), existsSync(left)]).toEqual([before, false]);
  });

  test('no State is guessed; where nothing is due nothing is written', async () => {
    const folder = await withoutItsReport();
    const unknown = await es(folder, 'informe', 'nuevo', 'IX', 'XZ');
    expect([unknown.code, flat(unknown.err)]).toEqual([
      2,
      '«XZ» no es ningún país miembro ni ningún órgano de members.yaml. Los códigos de los países son XA, XB, XC.',
    ]);
    const sessions = join(folder, 'plan-data/sessions.yaml');
    writeFileSync(sessions, readFileSync(sessions, 'utf8').replace(/ +reportsDue: 2027.*\n/, ''));
    const nothing = await es(folder, 'informe', 'nuevo', 'IX', 'XB');
    expect([nothing.code, flat(nothing.err)]).toEqual([
      2,
      expect.stringContaining(
        'La IX CE no tiene plazo de informes. Escriba en sessions.yaml, en «crm-9», una línea «reportsDue:»',
      ),
    ]);
    expect(existsSync(join(folder, 'plan-data/reports/crm-9/XB.yaml'))).toBe(false);
  });

  test('where no plan is adopted that is said, and not that the calendar asks for nothing', async () => {
    const folder = await withoutItsReport();
    const file = join(folder, 'plan-data/plans/plan-de-ejemplo.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('status: adopted', 'status: proposed'));
    const { code, err } = await es(folder, 'informe', 'nuevo', 'IX', 'XB');
    expect(code).toBe(2);
    expect(flat(err)).toContain(
      'No hay nada que informar a la IX CE: ningún plan está adoptado, y solo se informa de lo adoptado. Cuando una reunión adopte un plan, anótelo con «crm-plan sesion decidir». No se escribió nada.',
    );
  });

  test('of a country that is no member on the first day that is said, and of a body that it is asked by its id', async () => {
    const folder = await withoutItsReport();
    const members = join(folder, 'plan-data/members.yaml');
    writeFileSync(members, readFileSync(members, 'utf8').replace(/( +)- code: XB\n/, '$&$1  from: 2027-05-11\n'));
    const asked = async (who: string) => flat((await es(folder, 'informe', 'nuevo', 'IX', who)).err);
    expect(await asked('XB')).toBe(
      'A la IX CE informan los países que son miembros el 10 de mayo de 2027, su primer día, y según members.yaml entonces no lo es este: Valle Verde. No se escribió nada.',
    );
    expect(await asked('network')).toContain(
      '«reportsTo: [crm]» (a quién se informa) y «reportsBy: network» (quién informa)',
    );
  });

  test('a draft to a part of a session has the deadline of the session', async () => {
    const folder = await withoutItsReport();
    const sessions = join(folder, 'plan-data/sessions.yaml');
    const part =
      '\n  - id: red-9\n    kind: network\n    partOf: crm-9\n    start: 2027-05-09\n    end: 2027-05-09\n    status: planned\n';
    writeFileSync(sessions, `${readFileSync(sessions, 'utf8').trimEnd()}\n${part}`);
    expect((await es(folder, 'informe', 'nuevo', 'red-9', 'XB')).out).toBe('reports/red-9/XB.yaml\n');
    const text = readFileSync(join(folder, 'plan-data/reports/red-9/XB.yaml'), 'utf8');
    expect(text).toContain('# Plazo: 15 de abril de 2027.\n');
  });

  test('what was said last is told with its status, and an activity that left the plan by its wording', async () => {
    const folder = await withoutItsReport();
    const report = join(folder, 'plan-data/reports/crm-8/XB.yaml');
    const said = '    status: not-applicable\n    reason:\n      es: No hay campañas.\n';
    writeFileSync(report, readFileSync(report, 'utf8').replace(/ +status: completed[\s\S]*$/, said));
    await es(folder, 'informe', 'nuevo', 'IX', 'XB');
    expect(readFileSync(join(folder, draft), 'utf8')).toContain(
      '# Lo que se informó a la VIII CE: no corresponde. Motivo: No hay campañas.\n',
    );
    const more = '    unchanged: true\n    challenges:\n      es: Falta dinero.\n';
    writeFileSync(report, readFileSync(report, 'utf8').replace(/ +status: not-applicable[\s\S]*$/, more));
    rmSync(join(folder, draft));
    await es(folder, 'informe', 'nuevo', 'IX', 'XB');
    expect(readFileSync(join(folder, draft), 'utf8')).toContain(
      '# Lo que se informó a la VIII CE: sin cambios desde el informe anterior. Retos: Falta dinero.\n',
    );
    const plan = join(folder, 'plan-data/plans/plan-de-ejemplo.yaml');
    const without = readFileSync(plan, 'utf8')
      .replace(/ +- id: campanas-escuelas\n(?: {12}.*\n)+/, '')
      .replace('[campanas-informar, campanas-escuelas]', '[campanas-informar]');
    expect(without).not.toContain('campanas-escuelas');
    writeFileSync(plan, without);
    rmSync(join(folder, 'plan-data/reports/crm-8/XA.yaml'));
    await es(folder, 'informe', 'nuevo', 'VIII', 'XA');
    const wording = '«Llevar las campañas a las escuelas de las zonas de frontera»';
    expect(readFileSync(join(folder, 'plan-data/reports/crm-8/XA.yaml'), 'utf8')).toContain(`  # ${wording}\n`);
    expect(flat((await es(folder, 'pendientes', '--today', '2026-11-26')).out)).toContain(wording);
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

  test('where a report is not there, what is said to be typed drafts it; to a closed session without a deadline none is asked for', async () => {
    const folder = await example();
    rmSync(join(folder, 'plan-data/reports/crm-9/XB.yaml'));
    const { code, err } = await es(folder, 'generar', 'informe', 'IX', 'XB');
    const [, typed = ''] = /crm-plan (informe nuevo .*)$/.exec(flat(err)) ?? [];
    expect(code).toBe(2);
    expect((await es(folder, ...typed.split(' '))).code).toBe(0);
    const closed = await es(folder, 'informe', 'nuevo', 'VII', 'XA');
    expect([closed.code, flat(closed.err)]).toEqual([2, expect.stringContaining('no tuvo plazo de informes')]);
    expect(closed.err).not.toContain('reportsDue');
    expect(existsSync(join(folder, 'plan-data/reports/crm-7'))).toBe(false);
  });

  test('a receipt says as well what was received though nobody was to report on it', async () => {
    const folder = await example();
    const path = join(folder, 'plan-data/reports/crm-9/st.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('session: crm-9\n', '$&submitted: 2026-10-31\n'));
    const { out } = await es(folder, 'informe', 'acuse', 'IX', 'st');
    expect(flat(out)).toMatch(
      /No se debe ningún informe\. · «.*»: se recibió el 31 de octubre de 2026; no figura entre los informes que pide el plan\.$/,
    );
    const { out: json } = await es(folder, 'informe', 'acuse', 'IX', 'st', '--format', 'json');
    expect(JSON.parse(json)).toMatchObject({ due: 0, entries: [{ deadline: null, status: 'not-due' }] });
  });

  test('a receipt of a report to a part of a part of the session says what the session received, late or not', async () => {
    const folder = await example();
    const sessions = join(folder, 'plan-data/sessions.yaml');
    const part = (id: string, kind: string, of: string) =>
      `\n  - id: ${id}\n    kind: ${kind}\n    start: 2027-05-10\n    partOf: ${of}\n    status: open\n`;
    const written = readFileSync(sessions, 'utf8').replace('reportsDue: 2027-04-15', 'reportsDue: 2026-10-15');
    writeFileSync(
      sessions,
      `${written.trimEnd()}\n${part('red-9', 'network', 'grcm-9')}${part('grcm-9', 'grcm', 'crm-9')}`,
    );
    const report = 'plan-data/reports/red-9/XC.yaml';
    const handIn = (day: string) => {
      mkdirSync(dirname(join(folder, report)), { recursive: true });
      writeFileSync(
        join(folder, report),
        `reporter: XC\nsession: red-9\nsubmitted: ${day}\naudience: network\nentries:\n  - activity: campanas-informar\n    status: in-progress\n`,
      );
    };
    const findings = async () => {
      const { out } = await es(folder, 'validar', '--format', 'json', '--today', '2026-11-24');
      return (JSON.parse(out) as { findings: { rule: string; country: string; session: string }[] }).findings
        .filter(({ rule, country, session }) => rule.startsWith('report-') && country === 'XC' && session === 'crm-9')
        .map(({ rule }) => rule);
    };
    handIn('2026-10-10');
    const { out } = await es(folder, 'informe', 'acuse', 'red-9', 'XC', '--today', '2026-11-24');
    expect(flat(out)).toContain('1 de 2 recibidos');
    expect(await findings()).toEqual(['report-missing']);
    handIn('2026-10-20');
    expect((await findings()).sort()).toEqual(['report-late', 'report-missing']);
    const drafted = await es(folder, 'informe', 'nuevo', 'red-9', 'XA', '--today', '2026-11-24');
    expect([drafted.code, drafted.out]).toEqual([0, 'reports/red-9/XA.yaml\n']);
  });

  test('a receipt is a page, too: in the language of the country, in a file that is named after it', async () => {
    const folder = await withoutItsReport();
    const receipt = (...argv: string[]) =>
      inRepository(folder, ['informe', 'acuse', 'VIII', ...argv, '--format', 'html']);
    expect(await receipt('XB')).toMatchObject({ code: 0, out: 'out/receipt.crm-8.XB.es.html\n', err: '' });
    const page = readFileSync(join(folder, 'out/receipt.crm-8.XB.es.html'), 'utf8');
    expect(page).toContain('<h1>Acuse de recibo de los informes de Valle Verde a la VIII CE</h1>');
    const [, table = ''] = page.split('<table');
    expect(table.replaceAll(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain(
      'Intercambiar información sobre las campañas de cada país se recibió el 28 de abril de 2025, fuera de plazo Llevar las campañas a las escuelas de las zonas de frontera pendiente de entrega',
    );
    // The Northern Islands are written to in English, unless somebody asks for another language.
    expect((await receipt('XC')).out).toBe('out/receipt.crm-8.XC.en.html\n');
    expect((await receipt('XC', '--lang', 'es', '--out', 'otra')).out).toBe('otra/receipt.crm-8.XC.es.html\n');
    const english = readFileSync(join(folder, 'out/receipt.crm-8.XC.en.html'), 'utf8');
    expect(english).toContain('Acknowledgement of receipt of the reports of the Northern Islands to the VIII EC');
    const at = await receipt('XB', '--at', 'VIII');
    expect(at.out).toBe('out/receipt.crm-8.XB.at-crm-8.es.html\n');
    const none = await receipt('XB', '--at', 'VII');
    expect(none.code).toBe(0);
  });

  test('a receipt is no page while the data have errors, nor a file in other formats; a list is none at all', async () => {
    const folder = await withoutItsReport();
    const receipt = ['informe', 'acuse', 'VIII', 'XB'];
    const out = await es(folder, ...receipt, '--out', 'x');
    expect([out.code, flat(out.err)]).toEqual([
      2,
      '«--out» es para lo que se escribe en archivos, y el formato text sale en la terminal. Quite «--out», o indique con --format un formato que se escribe en un archivo (html).',
    ]);
    const list = await es(folder, 'informe', 'lista', 'VIII', '--format', 'html');
    expect([list.code, flat(list.err)]).toEqual([
      2,
      expect.stringContaining('Valores posibles: text, json, markdown, csv.'),
    ]);
    writeFileSync(join(folder, draft), 'reporter: XB\nsession: crm-9\n');
    const broken = await es(folder, ...receipt, '--format', 'html');
    expect([broken.code, broken.out, existsSync(join(folder, 'out'))]).toEqual([1, '', false]);
    expect(broken.err).toContain('No se generó nada');
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
