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
 * What is found in a file's comments, with where each of these begins; what only looks like a comment in a text is none.
 * @param data what the file holds
 * @param find null where nothing is found
 */
export function foundInComments<Found>(
  file: DataFile,
  data: unknown,
  find: (comment: string) => Found | null,
): readonly { readonly comment: string; readonly from: number; readonly found: Found }[] {
  const wanted = commentsIn(file.text).flatMap(({ comment, from }) => {
    const found = find(comment);
    return found === null ? [] : [{ comment, from, found }];
  });
  if (wanted.length === 0) return wanted;
  const texts = [...textsWithSign(data)].map((path) => file.locate(path)).sort(byStart);
  // Both stand in their order, and there may be very many: no text is looked at again that ends before a comment.
  let next = 0;
  return wanted.filter(({ from }) => {
    const at = file.range(from, from);
    const isOver = ({ endLine, endColumn }: Range): boolean => byStart(at, { line: endLine, column: endColumn }) >= 0;
    for (let text = texts[next]; text && isOver(text); text = texts[next]) next += 1;
    const text = texts[next];
    return text === undefined || byStart(at, text) < 0;
  });
}

/** Where in a file's data the texts are that hold the sign of a comment. */
function* textsWithSign(data: unknown, path: KeyPath = []): Generator<KeyPath> {
  if (typeof data === 'string' && data.includes('#')) yield path;
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data))
    yield* textsWithSign(value, pathBelow(path, Array.isArray(data) ? Number(key) : key));
}

type Start = Pick<Range, 'line' | 'column'>;

const byStart = (one: Start, other: Start): number => one.line - other.line || one.column - other.column;

/** The comments that one text has and another has not. */
export function newComments(before: string, after: string): readonly string[] {
  const known = new Set(commentLines(before));
  return commentLines(after).filter((comment) => !known.has(comment));
}
