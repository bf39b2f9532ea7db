/**
 * A paragraph of plain narrow text broken at words, as `wrap` does for any text: help has to come at once, and
 * reading the library that `wrap` uses takes longer than all the rest of it.
 * @param first what stands before the first line; the others are indented as far
 */
export function wrapPlain(text: string, width: number, first = '', indent = ' '.repeat(first.length)): string {
  const room = Math.max(20, width - indent.length);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, i) => (i === 0 ? first : indent) + line).join('\n');
}
