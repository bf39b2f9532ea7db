import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { meantAmong, nearestId } from '../../src/model/nearest.ts';
import { numRuns } from '../support/memory.ts';

const ids = ['crm-13', 'informar', 'taller-lineamientos-atencion', 'taller-nacional', 'taller-regional', 'sv', 'st'];

describe('of ids, the one that was meant is named where one letter went wrong', () => {
  for (const [word, meant] of [
    ['informr', 'informar'],
    ['informarr', 'informar'],
    ['imformar', 'informar'],
    ['ifnormar', 'informar'],
    ['informa', 'informar'],
    ['nformar', 'informar'],
    ['xinformar', 'informar'],
    ['Informár', 'informar'],
    ['crm13', 'crm-13'],
    ['taller-lin', 'taller-lineamientos-atencion'],
    ['tallerlineamientosatenciom', 'taller-lineamientos-atencion'],
  ] as const)
    test(word, () => expect(nearestId(ids)(word)).toBe(meant));
});

describe('none is named', () => {
  for (const [why, word] of [
    ['where two are as near', 'taller-'],
    ['where more went wrong', 'infmra'],
    ['for a code or another short word', 'sb'],
    ['where nothing is near', 'otra-cosa'],
    ['for an empty word', ''],
  ] as const)
    test(why, () => expect(nearestId(ids)(word)).toBe(null));

  test('where two ids differ in their hyphens alone', () => expect(nearestId(['a-bcd', 'ab-cd'])('abcd')).toBe(null));
});

test('it finds what comparing with every id would find', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 8 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (all, wanted) => {
      const exchanged = (one: string) =>
        [...one].some((_, i) => one.slice(0, i) + (one[i + 1] ?? '') + one[i] + one.slice(i + 2) === wanted);
      const near = all.filter((one) => one.startsWith(wanted) || distance(one, wanted) === 1 || exchanged(one));
      const expected = all.includes(wanted) ? wanted : near.length === 1 ? near[0] : null;
      expect(nearestId(all)(wanted)).toBe(expected);
    }),
    { numRuns },
  );
});

describe('of ids, those that contain every word typed are named, sorted, at most five', () => {
  const named = (word: string, all: readonly string[] = ids) => meantAmong(all, word);
  for (const [word, meant] of [
    ['taller', ['taller-lineamientos-atencion', 'taller-nacional', 'taller-regional']],
    ['atencion taller', ['taller-lineamientos-atencion']],
    ['Atención', ['taller-lineamientos-atencion']],
    ['informr', ['informar']],
    ['crm13', ['crm-13']],
    ['al', []],
    ['', []],
    ['-', []],
    ['otra-cosa', []],
  ] as const)
    test(`“${word}”`, () => expect(named(word)).toEqual({ ids: meant, more: 0 }));

  test('of more, how many more there are', () => {
    const all = ['tema-7', 'tema-3', 'tema-1', 'tema-6', 'tema-2', 'tema-5', 'tema-4'];
    expect(named('tema', all)).toEqual({ ids: ['tema-1', 'tema-2', 'tema-3', 'tema-4', 'tema-5'], more: 2 });
  });

  test('a name leads to what has it, and to nothing else', () =>
    expect(meantAmong(ids, 'taller', 'crm-13')).toEqual({ ids: ['crm-13'], more: 0 }));
});
