import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapse } from '../../src/model/text.ts';
import { wordChanges } from '../../src/model/word-changes.ts';

const words = (n: number, word: string): string => Array.from({ length: n }, (_, i) => `${word}${i}`).join(' ');

describe('an old and a new wording as one text', () => {
  test('gives back both, however much of them differs', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c,', 'ñ.', 'é'), { maxLength: 300 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const without = (mark: string) =>
          wordChanges(before, after)
            .map((one) => (one.mark === mark ? '' : one.text))
            .join('');
        expect([without('added'), without('removed')]).toEqual([collapse(before), collapse(after)]);
      }),
    );
  });

  test('a long stretch that was added in the middle is told apart from what stands around it', () => {
    const [start, end] = [words(80, 'antes'), words(80, 'después')];
    expect(wordChanges(`${start} ${end}`, `${start} ${words(300, 'nuevo')} ${end}`)).toEqual([
      { mark: 'same', text: `${start} ` },
      { mark: 'added', text: `${words(300, 'nuevo')} ` },
      { mark: 'same', text: end },
    ]);
  });

  test('of long wordings that have hardly anything in common each is shown whole', () => {
    const [one, other] = [`El ${words(300, 'a')}.`, `El ${words(300, 'b')}.`];
    expect(wordChanges(one, other)).toEqual([
      { mark: 'removed', text: one },
      { mark: 'added', text: other },
    ]);
  });
});
