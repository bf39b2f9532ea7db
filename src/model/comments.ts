import { type KeyPath, pathBelow, type Range } from './findings.ts';
import type { DataFile } from './snapshot.ts';

/** The comments of a file's text, each from its `#` to the end of its line; what only looks like one (in a text) is taken for one, too. */
export const commentLines = (text: string): readonly string[] => commentsIn(text).map(({ comment }) => comment);

/** The same comments, with where each begins (in UTF-16 units). */
export function commentsIn(text: string): readonly { readonly comment: string; readonly from: number }[] {
  let start = 0;
  return text.split('\n').flatMap((full) => {
    const line = full.replace(/\r$/, '');
    const before = line.search(/(?:^|\s)#/);
    const at = line.indexOf('#', before);
    const found = before < 0 ? [] : [{ comment: line.slice(at), from: start + at }];
    start += full.length + 1;
    return found;
  });
}

/**
 * Those of a file's comments that are looked for, without what only looks like a comment in one of its texts.
 * @param data what the file holds
 */
export function realComments(
  file: DataFile,
  data: unknown,
  isWanted: (comment: string) => boolean,
): ReturnType<typeof commentsIn> {
  const wanted = commentsIn(file.text).filter(({ comment }) => isWanted(comment));
  if (wanted.length === 0) return wanted;
  const texts = [...textsWithSign(data)].map((path) => file.locate(path));
  return wanted.filter(({ from }) => {
    const at = file.range(from, from);
    return !texts.some((text) => !isBefore(at, text) && isBefore(at, { line: text.endLine, column: text.endColumn }));
  });
}

/** Where in a file's data the texts are that hold the sign of a comment. */
function* textsWithSign(data: unknown, path: KeyPath = []): Generator<KeyPath> {
  if (typeof data === 'string' && data.includes('#')) yield path;
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data))
    yield* textsWithSign(value, pathBelow(path, Array.isArray(data) ? Number(key) : key));
}

const isBefore = (one: Pick<Range, 'line' | 'column'>, other: Pick<Range, 'line' | 'column'>): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column);

/** The comments that one text has and another has not. */
export function newComments(before: string, after: string): readonly string[] {
  const known = new Set(commentLines(before));
  return commentLines(after).filter((comment) => !known.has(comment));
}
