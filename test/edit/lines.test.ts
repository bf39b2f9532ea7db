import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonLines, hasLostComments, joinedText } from '../../src/edit/lines.ts';

const base = 'a\nb\nc\nd\ne\n';
const joined = (ours: string, theirs: string) => joinedText(base, ours, theirs);

describe('what two people made of one text', () => {
  test('in different places, side by side too', () => {
    expect(joined('A\nb\nc\nd\ne\n', 'a\nb\nc\nd\nE\n')).toEqual({ text: 'A\nb\nc\nd\nE\n', isTorn: false });
    expect(joined('a\nB\nc\nd\ne\n', 'a\nb\nC\nd\ne\n')).toEqual({ text: 'a\nB\nC\nd\ne\n', isTorn: false });
    expect(joined('a\nb\nd\ne\n', 'a\nb\nc\nD\ne\n')).toEqual({ text: 'a\nb\nD\ne\n', isTorn: false });
  });
  test('what both added in one place stands there one after the other; the same is added once', () => {
    expect(joined(`${base}X\n`, `${base}Y\n`)).toEqual({ text: `${base}X\nY\n`, isTorn: false });
    expect(joined(`${base}X\n`, `${base}X\n`)).toEqual({ text: `${base}X\n`, isTorn: false });
    expect(joined('a\nn\nb\nc\nd\ne\n', 'a\nB\nc\nd\ne\n')).toEqual({ text: 'a\nn\nB\nc\nd\ne\n', isTorn: false });
  });
  test('different things in one place: one side has it, and it is said', () => {
    expect(joined('a\nB1\nc\nd\ne\n', 'a\nB2\nC\nd\ne\n')).toEqual({ text: 'a\nB1\nc\nd\ne\n', isTorn: true });
  });
  test('a comment that would be lost is seen, also at the end of a line', () => {
    expect(hasLostComments('a: 1\n', 'a: 1 # por qué\n', 'a: 2\n')).toBe(true);
    expect(hasLostComments('# x\na: 1\n', 'a: 1\n', 'a: 1\n')).toBe(false);
  });
  test('whoever changed nothing leaves what the other wrote; who both wrote the same, that', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', '', '  d: 1'), { maxLength: 30 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(joinedText(one, one, other)).toEqual({ text: other, isTorn: false });
        expect(joinedText(one, other, one)).toEqual({ text: other, isTorn: false });
        expect(joinedText(one, other, other)).toEqual({ text: other, isTorn: false });
        // Nothing that stands in all three is lost, and nothing comes that stands in none.
        const third = commonLines(one, other);
        const all = joinedText(third, one, other);
        if (all?.isTorn) return;
        const lines = all?.text.split('\n') ?? [];
        for (const line of [...one.split('\n'), ...other.split('\n')].filter((line) => line !== ''))
          expect(lines).toContain(line);
      }),
    );
  });
});
