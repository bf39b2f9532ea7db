import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayingAny } from '../../src/model/said.ts';
import { numRuns } from '../support/memory.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ñ', '\u{1f600}'), maxLength: 5 });

test('a text says a word wherever that stands in it, of few words and of more than the text is long', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), word, fc.string({ unit: 'grapheme' }), (words, some, other) => {
      for (const text of [some, some + some, other])
        expect(sayingAny(words)(text)).toBe(words.some((one) => text.includes(one)));
    }),
    { numRuns },
  );
});
