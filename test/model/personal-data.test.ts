import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withheld, withoutPersonalData } from '../../src/model/personal-data.ts';
import { numRuns } from '../support/memory.ts';

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
