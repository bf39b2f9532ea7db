import { expect, test } from 'vitest';
import { anyText } from '../../src/data/any-text.ts';
import { personalDataInList } from '../../src/model/personal-data.ts';

test.each([
  ['Persona Inventada;persona@example.org', 'email'],
  ['Persona Inventada;2222-2222', 'phone'],
  ['Persona Inventada,"+504 2222 2222"', 'phone'],
  ['tel\t(504) 2222 2222', 'phone'],
  ['año,casos\n2008,1200\n2009,1350', null],
  ['HN\t2008\t2009', null],
  ['20080506,3', null],
  ['14.08180000|-87.20720000', null],
  ['Ejercicios 2008\n2009\n', null],
  ['2008-05-06;2008-2009', null],
  ['Persona Inventada;Tel. 22222222', 'phone'],
  ['Nombre;Móvil\nPersona Inventada;22222222', 'phone'],
  ['Persona Inventada;555 222 2222', 'phone'],
  ['Persona Inventada;55 2222.2222', 'phone'],
  ['presupuesto;120 000 000', null],
  ['2005 2006 2007 2008;2008 2009', null],
  ['Decreto;8764-2009', null],
  ['Resolución 2007-0123.', null],
  ['ISBN,978-92-9068-123-4', null],
  ['ORCID;0000-0002-1825-0097', null],
  ['C++ 20080506;v1+20200101;1 234 567.89', null],
  ['Hotel 20080506', null],
  ['00504 22222222', 'phone'],
  ['501-222-2222', 'phone'],
  ['https://wa.me/50422222222', 'phone'],
  ['2024;50312345678', null],
  ['pp. 1000-2000', null],
  ['Oficio DGM-0123-2025', null],
  ['Persona-2222-2222', 'phone'],
  ['Expediente 504-2023-0012', null],
  ['folio 504 2008 2019;GUA-501-2345-6789', null],
  ['Hotel:20080506', null],
  ['https://registry.npmjs.org/@types/node/-/node-20.1.0.tgz', null],
])('%j', (text, kind) => {
  const found = (bytes: Uint8Array) => personalDataInList(anyText(bytes) ?? '')?.kind ?? null;
  expect(found(Buffer.from(text, 'utf8'))).toBe(kind);
  expect(found(Buffer.from(`Dirección;${text}`, 'latin1'))).toBe(kind);
  for (const mark of ['', '\ufeff']) {
    const bytes = Buffer.from(`${mark}“Dirección”;${text}`, 'utf16le');
    expect([found(bytes), found(bytes.swap16())]).toEqual([kind, kind]);
  }
});
