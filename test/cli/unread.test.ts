import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/folders.ts';
import { data, es, flat, plan } from '../support/meeting.ts';
import { example } from '../support/repos.ts';

/** What a command says, on one line, and how it ends. */
const said = async (folder: string, ...argv: string[]) => {
  const { code, out, err } = await es(folder, ...argv);
  return [code, flat(`${out} ${err}`)] as const;
};

/** A file or folder of the data, moved elsewhere, with a link in its place. */
function linked(folder: string, path: string): void {
  const elsewhere = join(emptyFolder(), 'otro');
  renameSync(data(folder, path), elsewhere);
  symlinkSync(elsewhere, data(folder, path));
}

describe('what can not be read is never said not to be there', () => {
  test('a plan with errors', async () => {
    const folder = await example();
    appendFileSync(data(folder, plan), 'x: [\n');
    const unread = [2, expect.stringContaining(`«${plan}» tiene errores, así que no se sabe qué dice.`)];
    for (const argv of [
      ['traducir', 'confirmar', '--all'],
      ['traducir', 'confirmar', '--cosmetic'],
      ['traducir', 'confirmar', 'contactos-lista'],
      ['informe', 'nuevo', 'IX', 'XC'],
      ['sesion', 'decidir', 'IX', 'retorno-fondo', 'aplazado'],
    ])
      expect([argv, await said(folder, ...argv)]).toEqual([argv, unread]);
    expect(await said(folder, 'traducir')).toEqual([
      1,
      expect.stringMatching(/^En lo que se pudo leer no hay traducciones por revisar\./),
    ]);
  });

  test.skipIf(process.platform === 'win32')('a link in the place of a file or folder', async () => {
    for (const [path, ...argv] of [
      ['contacts/XA.yaml', 'contactos', 'confirmar', 'XA'],
      ['contacts', 'contactos', 'confirmar', 'XA'],
      ['plans', 'sesion', 'decidir', 'IX', 'retorno-fondo', 'aplazado'],
      [plan, 'sesion', 'decidir', 'IX', 'retorno-fondo', 'aplazado'],
      [plan, 'traducir', 'confirmar', '--all'],
      ['plans', 'informe', 'nuevo', 'IX', 'XC'],
    ] as const) {
      const folder = await example();
      linked(folder, path);
      expect([path, await said(folder, ...argv)]).toEqual([
        path,
        [2, expect.stringContaining(`«${path}» es un enlace`)],
      ]);
    }
  });

  test('a folder in the place of a file', async () => {
    const folder = await example();
    rmSync(data(folder, 'contacts/XA.yaml'));
    mkdirSync(join(data(folder, 'contacts/XA.yaml'), 'dentro'), { recursive: true });
    appendFileSync(join(data(folder, 'contacts/XA.yaml'), 'dentro', 'x.yaml'), 'a: 1\n');
    expect(await said(folder, 'contactos', 'confirmar', 'XA')).toEqual([
      2,
      expect.stringContaining('«contacts/XA.yaml» no es un archivo, sino una carpeta'),
    ]);
  });

  test('the members, where their file has errors', async () => {
    const folder = await example();
    appendFileSync(data(folder, 'members.yaml'), 'x: [\n');
    for (const argv of [
      ['contactos', 'confirmar', 'XA'],
      ['informe', 'nuevo', 'IX', 'XC'],
      ['informe', 'acuse', 'VIII', 'XA'],
    ])
      expect([argv, await said(folder, ...argv)]).toEqual([
        argv,
        [2, expect.stringContaining('«members.yaml» tiene errores, así que no se sabe qué países son miembros.')],
      ]);
  });
});

describe('without members.yaml a code is held against those of all countries', () => {
  const contact = `country: HN
language: es
contacts:
  - id: hn-enlace
    roles: [liaison-trafficking]
    institution: {es: Cancillería inventada}
    position: {es: Dirección}
    languages: [es]
    since: 2020-01-01
    confirmed: 2020-01-01
`;

  const withoutMembers = async () => {
    const folder = await example();
    rmSync(data(folder, 'members.yaml'));
    mkdirSync(dirname(data(folder, 'contacts/HN.yaml')), { recursive: true });
    appendFileSync(data(folder, 'contacts/HN.yaml'), contact);
    return folder;
  };

  test('contact points, receipts and drafts know the country', async () => {
    const folder = await withoutMembers();
    expect((await said(folder, 'contactos', 'confirmar', 'HN'))[0]).toBe(0);
    expect((await said(folder, 'contactos', 'lista', 'HN'))[1]).toContain('hn-enlace');
    for (const reporter of ['HN', 'oim'])
      expect((await said(folder, 'informe', 'acuse', 'VIII', reporter))[1]).not.toContain('no es ningún país');
  });

  test('st is the Secretariat, as in the plan, and not the country whose code begins alike', async () => {
    const folder = await withoutMembers();
    expect((await said(folder, 'informe', 'acuse', 'VIII', 'st'))[1]).toContain('los informes de st a la VIII');
  });

  test('what is no code is none, and no list of codes is promised', async () => {
    const folder = await withoutMembers();
    const [code, text] = await said(folder, 'contactos', 'confirmar', 'XX');
    expect([code, text]).toEqual([2, '«XX» no es el código de ningún país que sea miembro hoy. No se cambió nada.']);
    expect((await said(folder, 'contactos', 'confirmar', 'honduras'))[1]).toContain('HN');
  });
});
