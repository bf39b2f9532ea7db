import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  personalDataIn,
  personalDataInList,
  personalDataOf,
  placeToCut,
  withheld,
  withoutPersonalData,
} from '../../src/model/personal-data.ts';
import { numRuns } from '../support/memory.ts';

test('a text of millions of numbers in one line is looked through', () => {
  const numbers = '0 '.repeat(6_000_000);
  expect(personalDataInList(numbers)).toBe(null);
  expect(personalDataInList(`${numbers}\n2222-2222`)).toEqual({ kind: 'phone', at: 12_000_001 });
  expect(personalDataInList(`${'a'.repeat(50_002)}@example.org`)?.kind).toBe('email');
});

test('an address is withheld wherever it stands, whatever stands beside it', () => {
  expect(withoutPersonalData('Escriba a ana@example.org.')).toBe('Escriba a •••.');
  expect(withoutPersonalData('ana@example.org,eva@example.org; @example.org')).toBe('•••,•••; @example.org');
  expect(withoutPersonalData('ana@example.org@eva.example.org')).toBe('•••@eva.example.org');
  expect(withoutPersonalData(`${'á'.repeat(70)}@example.org`)).toBe(`${'á'.repeat(6)}•••`);
  expect(withoutPersonalData(`${'𝐚'.repeat(70)}@example.org`)).toBe(`${'𝐚'.repeat(6)}•••`);
});

test('an address is withheld as by a pattern that looks for it from each letter on', () => {
  const pattern = /[^\s@<>()«»“”"',;:/]{1,64}@[^\s@<>()«»“”"',;:/]+\.\p{L}{2,}/gu;
  const piece = fc.constantFrom(
    '@',
    '.',
    'a',
    'bc',
    'é',
    '𝐚',
    '1',
    '-',
    ' ',
    '(',
    '«',
    ',',
    'x'.repeat(63),
    '𝐚'.repeat(40),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (one) => {
      expect(withoutPersonalData(one)).toBe(one.replace(pattern, withheld));
    }),
    { numRuns },
  );
});

test('an address or a number is one in whatever signs it is written', () => {
  for (const address of ['ana@example.org', 'ana＠example.org', 'ana﹫example．org', 'ana@example｡org'])
    expect([personalDataIn(`Escriba a ${address}`), withoutPersonalData(`Escriba a ${address}`)]).toEqual([
      'email',
      'Escriba a •••',
    ]);
  for (const sign of ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '.', ' ', '\u00a0', '\u200b'])
    expect([sign, personalDataIn(`al 2222${sign}2222`), withoutPersonalData(`al 2222${sign}2222`)]).toEqual([
      sign,
      'phone',
      'al •••',
    ]);
  for (const number of ['٢٢٢٢ ٢٢٢٢', '２２２２２２２２', '𝟚𝟚𝟚𝟚-𝟚𝟚𝟚𝟚'])
    expect([personalDataIn(`al ${number}.`), withoutPersonalData(`al ${number}.`)]).toEqual(['phone', 'al •••.']);
});

test('days, years and short numbers are none', () => {
  for (const text of [
    '2008-05-06',
    '2008–05–06',
    '2007–2008',
    '2007 — 2008',
    '06-05-2008',
    'del 13.05.2008 - 16.05.2008',
    'los párrafos 12–14',
    'en 2008, 20 000',
  ])
    expect([text, personalDataIn(text), withoutPersonalData(text)]).toEqual([text, null, text]);
});

test('what is surely no phone number is none: a law with its year, an amount in groups of three', () => {
  for (const text of [
    'según el Decreto 8764-2009',
    'Decreto Legislativo N.º 8764-2009.',
    'Acuerdo Ministerial No. 12345–2019, artículo 3',
    'under Decree 8764-2009',
    '12 000 000 dólares',
    'unos 12.000.000, y entre 12 000 000 - 15.000.000',
    '12\u00a0000\u00a0000',
    'L. 612 345 678',
    'US$ 120 000 000',
    'USD 1.120.000.000',
    '125 000 000 de lempiras',
    '120.000.000 personas',
    '120 000 000 migrants',
  ])
    expect([text, personalDataIn(text), withoutPersonalData(text)]).toEqual([text, null, text]);
});

test('the digits of a web address, a book and a file number are none; a phone number beside them is', () => {
  for (const text of [
    'https://www.example.org/notas/12345678',
    'vea http://example.org/doc.aspx?id=2008050612&x=1.',
    'www.example.org/2222-2222.pdf',
    'ISBN 978-92-9068-123-4',
    'ISBN: 9789290681234, 2008',
    'ISBN-13 978 92 9068 123 4',
    'ISSN 1234-5678',
    'Expediente 00012345',
    'el expediente n.º 2008-00012345',
    'Expediente No. 00012345',
    'case file No. 00012345',
  ])
    expect([text, personalDataIn(text), withoutPersonalData(text)]).toEqual([text, null, text]);
  for (const text of [
    'https://www.example.org, 2222-2222',
    'https://www.example.org/notas 22222222',
    'https://wa.me/50422222222',
    'tel:+50422222222',
    'ISBN 978-92-9068-123-4, tel. 2222-2222',
    'Expediente 00012345: +504 2222-2222',
    'sobre el expediente llame al 2222-2222',
    'del expediente de Ana, 22222222',
  ])
    expect([text, personalDataIn(text), withoutPersonalData(text)]).toEqual([
      text,
      'phone',
      expect.stringContaining(withheld),
    ]);
});

test('a phone number is one also in groups of three, and where it ends like a year', () => {
  for (const number of [
    '+504 2222 2222',
    '2222 2222',
    '222 222 222',
    '612 345 678',
    '34 612 345 678',
    '12 345 678 90',
    '2234-2015',
    '504 2234-2015',
    '91234-2015',
  ])
    expect([number, personalDataIn(`al ${number}.`)]).toEqual([number, 'phone']);
  for (const text of [
    '+34 612 345 678',
    '(+504) 12 345 678',
    '+12 345 678',
    'el acuerdo con Ana: 2234-2015',
    'según la ley llame al 2234-2015',
    'al 2222 2222 personas',
    'B 2222-2222 lempiras',
  ])
    expect([text, withoutPersonalData(text)]).toEqual([text, expect.stringContaining(withheld)]);
});

test('what was withheld can be compared without being shown', () => {
  expect(personalDataOf('a ana@example.org o al 2222-2222; 2008-05-06')).toEqual(['ana@example.org', '2222-2222']);
  expect(personalDataOf('en 2008')).toEqual([]);
});

test('a text is cut before personal data, and never within them', () => {
  const text = 'con Ana (ana@example.org, 2222-2222) en 2008';
  for (const [at, place] of [
    [5, 5],
    [12, 9],
    [24, 24],
    [30, 26],
    [35, 35],
  ] as const)
    expect([at, placeToCut(text, at)]).toEqual([at, place]);
});
