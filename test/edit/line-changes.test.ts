import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineChanges } from '../../src/edit/line-changes.ts';
import { joinedText } from '../../src/edit/lines.ts';

const numbered = (n: number, line: (i: number) => readonly string[]): readonly string[] =>
  Array.from({ length: n }, (_, i) => line(i)).flat();

/** What stands in the one text and in the other, made of the changes alone. */
function sidesOf(one: readonly string[], other: readonly string[]) {
  const runs = lineChanges(one, other);
  const without = (mark: string) => runs.flatMap((run) => (run.mark === mark ? [] : run.pieces));
  return [without('added'), without('removed')];
}

describe('what became of one text’s lines in another', () => {
  test('gives back both texts, whether they are near or far apart', () => {
    const near = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 40 });
    const far = fc.array(fc.integer({ min: 0, max: 3_000 }).map(String), { minLength: 800, maxLength: 1_500 });
    const givesBoth = (one: readonly string[], other: readonly string[]) => {
      expect(sidesOf(one, other)).toEqual([one, other]);
    };
    fc.assert(fc.property(near, near, givesBoth));
    fc.assert(fc.property(far, far, givesBoth), { numRuns: 15 });
  });

  test('in texts that are far apart, what did not change holds the rest in place', () => {
    const was = numbered(4_000, (i) => [`id: ${i}`, 'source: Una', `es: voz ${i}`]);
    const is = was.map((line) => (line === 'source: Una' ? 'source: Otra' : line));
    const runs = lineChanges(was, is);
    expect(runs.filter(({ mark }) => mark === 'same').flatMap(({ pieces }) => pieces)).toHaveLength(8_000);
  });

  test('texts that have nothing in common have all of their lines changed', () => {
    const [one, other] = [numbered(3_000, (i) => [`a ${i}`]), numbered(3_000, (i) => [`b ${i}`])];
    expect(lineChanges(one, other)).toEqual([
      { mark: 'removed', pieces: one },
      { mark: 'added', pieces: other },
    ]);
  });
});

test('two people who each change one line of thousands of entries have both changes in the end', () => {
  const entries = (en: string, source: string) =>
    numbered(3_000, (i) => [`  - id: termino-${i}`, `      en: ${en} ${i}`, '', `    source: ${source}`]).join('\n');
  expect(joinedText(entries('word', 'Una'), entries('word', 'Otra'), entries('term', 'Una'))).toEqual({
    text: entries('term', 'Otra'),
    isTorn: false,
  });
});
