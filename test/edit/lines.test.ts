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
  test('where nobody looks at what comes of it, nothing goes to what it was not written for', () => {
    const strict = (ours: string, theirs: string) => joinedText(base, ours, theirs, true);
    // What one took away and what the other added to it.
    expect(strict('a\nc\nd\ne\n', 'a\nb\nX\nc\nd\ne\n')).toEqual({ text: 'a\nc\nd\ne\n', isTorn: true });
    expect(strict('a\nb\nX\nc\nd\ne\n', 'a\nc\nd\ne\n')).toEqual({ text: 'a\nb\nX\nc\nd\ne\n', isTorn: true });
    // What stands in its place now is another item.
    expect(joinedText('- a\nc\n', '- b\nc\n', '- a\n  x\nc\n', true).isTorn).toBe(true);
    expect(joinedText('- a\nc\n', '- b\nc\n', '# on a\n- a\nc\n', true).isTorn).toBe(true);
    expect(joinedText('- a\n  x\nc\n', '- b\n  x\nc\n', '- a\n  y\nc\n', true).text).toBe('- b\n  y\nc\n');
    expect(joinedText('- a\n  x\nc\n', '- b\n  X\nc\n', '- A\n  x\nc\n', true).isTorn).toBe(true);
    // What one added anew, and what the other added to what stands before.
    expect(strict(`${base}X\n`, `${base}Y\n`)).toEqual({ text: `${base}X\n`, isTorn: true });
    expect(strict(`${base}X\n`, `${base}X\n`)).toEqual({ text: `${base}X\n`, isTorn: false });
    // What is added before what goes, or behind a line that was only written anew, is there.
    expect(strict('a\nX\nb\nc\nd\ne\n', 'a\nc\nd\ne\n')).toEqual({ text: 'a\nX\nc\nd\ne\n', isTorn: false });
    expect(strict('a\nB\nc\nd\ne\n', 'a\nb\nX\nc\nd\ne\n')).toEqual({ text: 'a\nB\nX\nc\nd\ne\n', isTorn: false });
    expect(strict('a\nB\nc\nd\ne\n', 'a\nb\nC\nd\ne\n')).toEqual({ text: 'a\nB\nC\nd\ne\n', isTorn: false });
  });
  test('a comment goes with the line that it stands before, or is told', () => {
    const [comment, item] = ['a\n# on b\nb\nc\n', 'a\nnew\nb\nc\n'];
    for (const [ours, theirs] of [
      [comment, item],
      [item, comment],
    ] as const)
      expect(joinedText('a\nb\nc\n', ours, theirs)).toEqual({ text: 'a\nnew\n# on b\nb\nc\n', isTorn: false });
    expect(joinedText('a\nb\nc\n', comment, 'a\nc\n')).toEqual({ text: comment, isTorn: true });
    expect(joinedText('a\nb\nc\n', 'a\nc\n', comment)).toEqual({ text: 'a\nc\n', isTorn: true });
    const [both, two] = ['a\nnew\n# also\nb\nc\n', joinedText('a\nb\nc\n', comment, 'a\nnew\n# also\nb\nc\n').text];
    expect([two, joinedText('a\nb\nc\n', both, comment).text]).toEqual([
      'a\nnew\n# on b\n# also\nb\nc\n',
      'a\nnew\n# also\n# on b\nb\nc\n',
    ]);
    expect(joinedText('a\nb\nc\n', 'a\nx\ny\n# on c\nc\n', 'a\nb\nnew\nc\n').isTorn).toBe(true);
    expect(joinedText('a\n- b\nc\n', 'a\n# on b\n- b\nc\n', 'a\n- B\nc\n').text).toBe('a\n# on b\n- B\nc\n');
    // Joined once more with the same, after something was interrupted.
    expect(joinedText('a\n', 'a\nmine\ntheirs\n', 'a\ntheirs\n').text).toBe('a\nmine\ntheirs\n');
    expect(joinedText('a\nb\nc\n', comment, 'a\nB\nc\n').text).toBe('a\n# on b\nB\nc\n');
  });
  test('a comment that would be lost is seen, also at the end of a line', () => {
    expect(hasLostComments('a: 1\n', ['a: 1 # por qué\n', 'a: 2\n'], 'a: 2\n')).toBe(true);
    expect(hasLostComments('# x\na: 1\n', ['a: 1\n', '# x\na: 1\n'], 'a: 1\n')).toBe(false);
    // The same words beside something else are no less somebody's.
    const [then, one, two] = ['# x\na: 1\nb: 1\n', '# x\na: 1\nb: 1 # x\n', '# x\na: 1\nb: 2\n'];
    expect(hasLostComments(then, [one, two], two)).toBe(true);
    expect(hasLostComments(then, [one, two], '# x\na: 1\nb: 2 # x\n')).toBe(false);
    expect(hasLostComments(then, [one, 'a: 1\nb: 2\n'], 'a: 1\nb: 2 # x\n')).toBe(false);
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
