import { type KeyPath, pathBelow, type Range } from './findings.ts';
import type { DataFile } from './snapshot.ts';

/** The comments of a file's text, each from its `#` to the end of its line; what only looks like one (in a text) is taken for one, too. */
export const commentLines = (text: string): readonly string[] => commentsIn(text).map(({ comment }) => comment);

interface Comment {
  readonly comment: string;
  /** Where it begins, in UTF-16 units. */
  readonly from: number;
  /** Counted from 0. */
  readonly line: number;
  /** Whether nothing else stands in its line. */
  readonly isAlone: boolean;
}

/** The same comments, with where each begins. */
export function commentsIn(text: string): readonly Comment[] {
  let start = 0;
  return text.split('\n').flatMap((full, line) => {
    const read = full.replace(/\r$/, '');
    const before = read.search(/(?:^|\s)#/);
    const at = read.indexOf('#', before);
    const isAlone = read.trimStart().startsWith('#');
    const found = before < 0 ? [] : [{ comment: read.slice(at), from: start + at, line, isAlone }];
    start += full.length + 1;
    return found;
  });
}

interface FoundIn<Found> extends Comment {
  readonly found: Found;
}

/**
 * What is found in the comments of a text, one line after the other; but not what is none any more where the lines beside it are
 * read with it: a sentence may go on in the next one, as «Decreto» and its number do.
 * @param find null where nothing is found
 */
export const findInComments = <Found>(
  text: string,
  find: (comment: string) => Found | null,
): readonly FoundIn<Found>[] =>
  commentsIn(text).flatMap((one, i, all) => {
    const found = find(one.comment);
    return found === null || find(withBeside(one, all[i - 1], all[i + 1])) === null ? [] : [{ ...one, found }];
  });

/** The words of a comment, with those of the lines of comment directly above and below it. */
function withBeside(one: Comment, above: Comment | undefined, below: Comment | undefined): string {
  const isBeside = (other: Comment | undefined): boolean =>
    other !== undefined && one.isAlone && other.isAlone && Math.abs(other.line - one.line) === 1;
  return [isBeside(above) ? above : null, one, isBeside(below) ? below : null]
    .flatMap((line) => line?.comment.replace(/^#+\s*/, '').trimEnd() ?? [])
    .join(' ');
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
): readonly FoundIn<Found>[] {
  const wanted = findInComments(file.text, find);
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
