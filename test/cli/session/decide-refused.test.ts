import { readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../support/folders.ts';
import { data, decide, es, flat, plan, read } from '../../support/meeting.ts';
import { example, git } from '../../support/repos.ts';

describe('session decide refuses, and changes nothing', () => {
  test('a file that can not be read, and an id that stands twice, are told for what they are', async () => {
    let folder = '';
    for (const [path, text, said] of [
      [
        'decisions/crm-9.yaml',
        () => 'session: crm-9\ndecisions: adopted: sí\n',
        '«decisions/crm-9.yaml» tiene errores',
      ],
      ['decisions/crm-9.yaml', () => read(folder, 'decisions/crm-8.yaml'), '«decisions/crm-9.yaml» tiene errores'],
      [plan, () => read(folder, plan).replace('status: adopted', 'status: a: b'), `«${plan}» tiene errores`],
      [
        plan,
        () => read(folder, plan).replace('id: contactos-reunion', 'id: retorno-fondo'),
        'Hay dos elementos con el id',
      ],
    ] as const) {
      folder = await example();
      writeFileSync(data(folder, path), text());
      const before = git(folder, 'status', '--porcelain');
      const { code, err } = await decide(folder, 'retorno-fondo', 'adoptado', '--paragraph', '3');
      expect([code, flat(err)]).toEqual([2, expect.stringContaining(said)]);
      expect(git(folder, 'status', '--porcelain')).toBe(before);
    }
  });

  test('a number that two sessions have names neither; their identifiers do', async () => {
    const folder = await example();
    const sessions = read(folder, 'sessions.yaml');
    const other = '\n  - id: crm-9b\n    kind: crm\n    number: 9\n    year: 2026\n    status: planned\n';
    writeFileSync(data(folder, 'sessions.yaml'), `${sessions.trimEnd()}\n${other}`);
    const { code, err } = await decide(folder, 'retorno-fondo', 'adoptado', '--paragraph', '3');
    expect([code, flat(err)]).toEqual([2, expect.stringContaining('el número «IX»: crm-9, crm-9b.')]);
    expect((await es(folder, 'estado', '--at', '9')).code).toBe(2);
    expect((await es(folder, 'sesion', 'decidir', 'crm-9', 'retorno-fondo', 'adoptado', '--paragraph', '3')).code).toBe(
      0,
    );
  });

  test('what is no paragraph is refused, and nothing is written', async () => {
    const folder = await example();
    for (const paragraph of ['0', 'IV', 'párrafo 4', '4\n    x: y', '1'.repeat(30)]) {
      const { code, err } = await decide(folder, 'retorno-fondo', 'adoptado', '--paragraph', paragraph);
      expect([code, flat(err)]).toEqual([
        2,
        expect.stringContaining('no es un párrafo. Escriba su número, desde 1, por ejemplo'),
      ]);
      expect(git(folder, 'status', '--porcelain')).toBe('');
    }
    for (const paragraph of ['4', '12a', '4.1'])
      expect((await decide(folder, 'retorno-fondo', 'adoptado', '--paragraph', paragraph)).code).toBe(0);
  });

  test('writes nothing where a link stands in the place of its folder', async () => {
    const folder = await example();
    const elsewhere = emptyFolder();
    rmSync(data(folder, 'decisions'), { recursive: true });
    symlinkSync(elsewhere, data(folder, 'decisions'));
    const { code, err } = await decide(folder, 'retorno-fondo', 'aplazado');
    expect([code, flat(err)]).toEqual([2, expect.stringMatching(/^«decisions» es un enlace, .* No se cambió nada\.$/)]);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('of two items that are as near none is offered', async () => {
    const folder = await example();
    const copies = ['-1', '-3'].map(
      (end) =>
        `          - id: contactos-reunion${end}\n            text:\n              es: Otra reunión\n              en: Another\n`,
    );
    const before = '          - id: contactos-reunion\n';
    writeFileSync(data(folder, plan), read(folder, plan).replace(before, `${copies.join('')}${before}`));
    const { code, err } = await decide(folder, 'contactos-reunion-12', 'adoptado');
    expect([code, flat(err)]).toEqual([
      2,
      'No hay ningún elemento «contactos-reunion-12» en los planes; ¿quiso escribir contactos-reunion-1? No se cambió nada.',
    ]);
    for (const argv of [
      ['sesion', 'decidir', 'IX', 'contactos-reunion-2', 'adoptado'],
      ['historia', 'contactos-reunion-2'],
      ['traducir', 'confirmar', 'contactos-reunion-2'],
      ['sesion', 'cerrar', 'crm-4'],
      ['estado', '--at', 'crm-4'],
    ]) {
      const run = await es(folder, ...argv);
      expect([run.code, flat(run.err)]).toEqual([2, expect.not.stringContaining('quiso')]);
    }
  });

  for (const [typed, said] of [
    [['IX', 'retorno-fondos', 'adoptado'], /¿quiso escribir retorno-fondo\?/],
    [['IX', 'crear un fondo comun para los viajes de retorno', 'adoptado'], /¿quiso escribir retorno-fondo\?/],
    [['IX', 'retorno-fondo', 'adoptada'], /¿quiso escribir adoptado\?/],
    [['XX', 'retorno-fondo', 'adoptado'], /No hay ninguna reunión «XX»/],
    [['VIII', 'retorno-fondo', 'adoptado'], /está cerrada.*sesion reabrir crm-8/],
    [['IX', 'retorno-fondo'], /Falta el argumento «decisión»/],
    [['IX', 'retorno-fondo', 'adoptado', '--push'], /es una opción de «sesion cerrar»/],
  ] as const)
    test(`wrong: ${typed.join(' ')}`, async () => {
      const folder = await example();
      const { code, err, out } = await es(folder, 'sesion', 'decidir', ...typed);
      expect([code, out]).toEqual([2, '']);
      expect(flat(err)).toMatch(said);
      expect(git(folder, 'status', '--porcelain')).toBe('');
    });
});
