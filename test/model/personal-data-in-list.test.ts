import { expect, test } from 'vitest';
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
])('%j', (text, kind) => {
  expect(personalDataInList(Buffer.from(text, 'utf8'))).toBe(kind);
  expect(personalDataInList(Buffer.from(`Dirección;${text}`, 'latin1'))).toBe(kind);
  for (const mark of ['', '\ufeff']) expect(personalDataInList(Buffer.from(mark + text, 'utf16le'))).toBe(kind);
});
