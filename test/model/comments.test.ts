import { describe, expect, test } from 'vitest';
import { commentLines, newComments } from '../../src/model/comments.ts';

describe('the comments of a text', () => {
  const text = ['# arriba', 'id: uno # al lado', 'ref: a#b', "es: 'dos' \t# con # dentro", ' #', ''];
  const comments = ['# arriba', '# al lado', '# con # dentro', '#'];

  test.each([
    ['of one system', '\n'],
    ['of the other', '\r\n'],
  ])('stand from their # to the end of the line, with the line ends %s', (_what, end) => {
    expect(commentLines(text.join(end))).toEqual(comments);
    expect(newComments('id: uno', `id: uno # nuevo${end}`)).toEqual(['# nuevo']);
  });

  test('are the same whatever the line ends', () => {
    expect(newComments(text.join('\n'), text.join('\r\n'))).toEqual([]);
    expect(newComments(text.join('\r\n'), text.join('\n'))).toEqual([]);
  });

  test('are found in a line that is full of what looks like one', () => {
    const line = ' #'.repeat(1_000_000);
    expect(commentLines(line)).toEqual([line.slice(1)]);
  });
});
