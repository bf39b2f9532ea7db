import stringWidth from 'fast-string-width';
import type { Range } from '../model/findings.ts';
import { isKnownKey } from '../model/reading.ts';
import { printable, type Terminal } from './terminal.ts';

/**
 * A line of a file with a mark under the part that is meant, as compilers draw it. Long lines are cut
 * around the mark.
 * @param whole the line, without its line break
 * @param keyOnly whether only a key of the data may be shown: the value is private
 * @returns null where nothing of the line may be shown
 */
export function frame(whole: string, range: Range, { paint, width }: Terminal, keyOnly = false): string | null {
  const [shown = '', key = ''] = (keyOnly && /^[\s-]*(\w[\w-]*):/.exec(whole)) || [];
  if (keyOnly && !isKnownKey(key)) return null;
  const source = keyOnly ? shown : whole;
  const number = String(range.line);
  const gutter = ' '.repeat(number.length);
  const room = width - number.length - 4;

  // What is far from the mark is never shown, and measuring it would take long.
  const near = 2 * width;
  const from = Math.min(
    range.column - 1,
    keyOnly ? source.length - source.trimStart().length : Number.POSITIVE_INFINITY,
  );
  const to = Math.max(from + 1, range.endLine === range.line ? range.endColumn - 1 : source.trimEnd().length);
  const before = visible(source.slice(Math.max(0, from - near), from));
  const marked = visible(source.slice(from, Math.min(to, from + near)));
  const after = visible(source.slice(to, to + near));

  const shownMark = cut(marked, Math.max(10, room - Math.min(stringWidth(before), 20) - 1));
  const shownBefore = cutStart(before, room - stringWidth(shownMark) - 1);
  const shownAfter = cut(after, Math.max(0, room - stringWidth(shownBefore) - stringWidth(shownMark)));
  const bar = paint.dim('|');
  const underline = `^${'~'.repeat(Math.max(0, stringWidth(shownMark) - 1))}`;
  return [
    `${gutter} ${bar}`,
    `${paint.dim(number)} ${bar} ${shownBefore}${shownMark}${shownAfter}`.trimEnd(),
    `${gutter} ${bar} ${' '.repeat(stringWidth(shownBefore))}${paint.green(underline)}`,
  ].join('\n');
}

const visible = (text: string): string => printable(text.replaceAll('\t', '  '));

const cut = (text: string, width: number): string => {
  if (stringWidth(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && stringWidth(characters.join('')) > width - 1) characters.pop();
  return `${characters.join('')}…`;
};

const cutStart = (text: string, width: number): string => {
  if (stringWidth(text) <= width) return text;
  const characters = [...text].slice(-Math.max(1, width));
  while (characters.length > 0 && stringWidth(characters.join('')) > width - 1) characters.shift();
  return `…${characters.join('')}`;
};
