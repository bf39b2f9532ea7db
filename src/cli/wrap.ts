import { wrapAnsi } from 'fast-wrap-ansi';

/**
 * A paragraph broken at words to a width.
 * @param first what stands before the first line; the others are indented as far
 */
export function wrap(text: string, width: number, first = '', indent = ' '.repeat(first.length)): string {
  const room = Math.max(20, width - indent.length);
  return wrapAnsi(text, room, { trim: true })
    .split('\n')
    .map((line, i) => (i === 0 ? first : indent) + line)
    .join('\n');
}
