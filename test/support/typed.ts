import type { SyntaxAdvice } from '../../src/model/reading.ts';

/** What is advised at a line, counted from 1, and a column. */
export interface AdvisedAt {
  readonly advice: SyntaxAdvice;
  readonly line: number;
  readonly column: number;
}

const indentOf = (line: string): string => /^\s*/.exec(line)?.[0] ?? '';

/** A line with what a hint says to write in its place; what it abridges is left to the reader. */
const written = (line: string, fixed: string): string | null => {
  const hyphen = fixed.startsWith('- ') ? '' : (/^\s*(- )/.exec(line)?.[1] ?? '');
  return fixed.includes('…') ? null : `${indentOf(line)}${hyphen}${fixed}`;
};

const replaced = (line: string, column: number, length: number, by: string): string =>
  line.slice(0, column - 1) + by + line.slice(column - 1 + length);

/** What stands in the place of a line whose reader did what its advice says; null where that can't be done by rote. */
function corrected(line: string, { advice, column }: AdvisedAt): readonly string[] | null {
  const one = (text: string | null) => (text === null ? null : [text]);
  switch (advice.kind) {
    case 'no-dash':
      return [`${indentOf(line).slice(2)}${advice.fixed}`];
    case 'colon':
    case 'needs-quotes':
    case 'inner-quote':
    case 'curly-quote':
    case 'no-space-after-colon':
    case 'no-space-after-dash':
    case 'missing-colon':
    case 'semicolon':
    case 'hash':
      return one(written(line, advice.fixed));
    case 'open-quote':
      return [line.trimEnd() + advice.quote];
    case 'open-bracket':
      return [line.trimEnd() + (advice.bracket === '[' ? ']' : '}')];
    case 'curly-end':
      return [replaced(line, column, 1, advice.quote)];
    case 'hard-space':
      return [replaced(line, column, 1, ' ')];
    case 'pasted-dash':
      return [replaced(line, column, 1, '-')];
    case 'escape':
      return [replaced(line, column, 1, '\\\\')];
    case 'dash-after-key':
    case 'text-after-fold': {
      const from = advice.kind === 'dash-after-key' ? column - 1 : line.search(/(?<=: *[|>][+-]?) *[^ +-]/);
      return [line.slice(0, from).trimEnd(), `${indentOf(line)}  ${line.slice(from).trim()}`];
    }
    default:
      return null;
  }
}

/** A text, by its lines, whose reader did what one advice says; null where that can't be done by rote. */
export function typed(lines: readonly string[], at: AdvisedAt): readonly string[] | null {
  const { advice } = at;
  const first = at.line - 1;
  const shifts = advice.kind === 'shift' ? advice.right - advice.found : null;
  if (advice.kind === 'shift' || advice.kind === 'quote-break')
    return lines.map((line, i) => {
      if (i < first || i >= first + advice.lines) return line;
      if (shifts === null) return ' '.repeat('column' in advice ? advice.column : 0) + line.trimStart();
      return shifts > 0 ? ' '.repeat(shifts) + line : line.slice(-shifts);
    });
  const put = corrected(lines[first] ?? '', at);
  return put && [...lines.slice(0, first), ...put, ...lines.slice(first + 1)];
}

/** A text whose reader did all that is said, from its end to its beginning; null where something can't be done by rote. */
export const typedAll = (lines: readonly string[], all: readonly AdvisedAt[]): readonly string[] | null =>
  [...all]
    .sort((a, b) => b.line - a.line)
    .reduce<readonly string[] | null>((text, one) => text && typed(text, one), lines);
