import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentLanguages, documentWords } from '../../src/messages/documents/index.ts';
import { writtenDays } from '../../src/model/written-days.ts';
import { numRuns } from '../support/memory.ts';

describe('a day that a person wrote in another form is understood', () => {
  for (const [written, ...days] of [
    ['6/5/2008', '2008-05-06'],
    ['06.05.2008', '2008-05-06'],
    ['2008-5-6', '2008-05-06'],
    ['2008/05/06', '2008-05-06'],
    ['2008-05-06T00:00:00', '2008-05-06'],
    ['6/5/2008 8:30 a. m.', '2008-05-06'],
    ['6 de mayo de 2008', '2008-05-06'],
    ['6 de mayo del 2008', '2008-05-06'],
    ['1.º de SETIEMBRE de 2008', '2008-09-01'],
    ['15 set 2027', '2027-09-15'],
    ['martes, 6 de mayo de 2008', '2008-05-06'],
    ['Tuesday, May 6th, 2008', '2008-05-06'],
    ['May 6, 2008', '2008-05-06'],
    ['6-dic-2008', '2008-12-06'],
    ['del 6 al 9 de mayo de 2008', '2008-05-06', '2008-05-09'],
    ['10–12 May 2027', '2027-05-10', '2027-05-12'],
  ] as const)
    test(written, () => {
      expect(writtenDays(written)).toEqual(days);
    });

  for (const unclear of [
    '',
    'mañana',
    'mayo de 2008',
    '5/2008',
    '31/4/2008',
    '5/13/2008',
    '30 de abril al 2 de mayo de 2008',
    '6, 7 y 8 de mayo de 2008',
    '6 y 9 de mayo de 2008',
    '6 o 9 de mayo de 2008',
    '9 al 6 de mayo de 2008',
    'segunda semana (2) de abril de 2027',
    'reunión 13, mayo 2008',
    'ma 6 2008',
  ])
    test(`not told: ${unclear}`, () => {
      expect(writtenDays(unclear)).toEqual([]);
    });

  test('every day, as our own documents write it', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...documentLanguages), (date, lang) => {
        const iso = date.toISOString().slice(0, 10);
        expect(writtenDays(documentWords[lang].days(iso))).toEqual([iso]);
      }),
      { numRuns },
    );
  });

  test('any text gives days or none, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const one of writtenDays(text)) expect(one).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
      { numRuns },
    );
  });
});
