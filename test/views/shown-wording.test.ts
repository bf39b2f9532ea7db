import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapse } from '../../src/model/text.ts';
import { type MarkedPart, markedParts } from '../../src/views/shown-wording.ts';
import { numRuns } from '../support/memory.ts';

/** The marked text as a delegate reads it: what was removed in brackets, what was added in braces. */
const readOut = (parts: readonly MarkedPart[]): string =>
  parts.map(({ added, removed, text }) => (removed ? `[${text}]` : added ? `{${text}}` : text)).join('');

const cases: readonly (readonly [before: string, after: string, shown: string])[] = [
  ['Realizar un taller', 'Realizar dos talleres en Tela', 'Realizar [un taller] {dos talleres en Tela}'],
  ['niños, niñas y adolescentes', 'niños y adolescentes', 'niños[, niñas] y adolescentes'],
  ['en Tela, Honduras', 'en Managua y Honduras', 'en [Tela,] {Managua y} Honduras'],
  ['CRM', 'la CRM', '{la} CRM'],
  ['Realizar (a) foros', 'Realizar foros', 'Realizar [(a)] foros'],
  ['Informar', 'Informar.', 'Informar{.}'],
];

describe('an old and a new wording as one, words with their spaces', () => {
  for (const [before, after, shown] of cases)
    test(shown, () => expect(readOut(markedParts(before, after))).toBe(shown));

  test('without what was removed it is the new wording, without what was added the old one, on any two texts', () => {
    const word = fc.constantFrom(
      'el',
      'plan',
      'de',
      'acción',
      'la',
      'Red',
      'niños',
      '«',
      '»',
      ',',
      '.',
      '(',
      ')',
      'CRM',
    );
    const text = fc
      .array(fc.tuple(word, fc.constantFrom('', ' ')), { maxLength: 12 })
      .map((all) => collapse(all.flat().join('')));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = markedParts(before, after);
        const without = (mark: 'added' | 'removed') =>
          parts
            .filter((part) => !part[mark])
            .map((part) => part.text)
            .join('');
        const letters = (one: string) => one.replace(/\s/gu, '');
        expect(letters(without('removed'))).toBe(letters(after));
        expect(letters(without('added'))).toBe(letters(before));
        expect(readOut(parts)).not.toMatch(/\s{2}|\[\s|\s\]|\{\s|\s\}|\[\]|\{\}|\]\{/u);
      }),
      { numRuns },
    );
  });
});
