import { type KeyPath, pathBelow } from './findings.ts';
import type { DataFile } from './snapshot.ts';
import { stretchOf } from './text-changes.ts';

/** The comments of a file's text, each from its `#` to the end of its line; what only looks like one (in a text) is taken for one, too. */
export const commentLines = (text: string): readonly string[] => commentsIn(text).map(({ comment }) => comment);

interface Comment {
  readonly comment: string;
  /** Where it begins, in UTF-16 units. */
  readonly from: number;
  /** Where its line begins, and where the next one does. */
  readonly line: { readonly from: number; readonly next: number };
  /** Whether nothing else stands in its line. */
  readonly isAlone: boolean;
}

/** The same comments, with where each begins. */
export function commentsIn(text: string): readonly Comment[] {
  const found: Comment[] = [];
  for (let at = text.indexOf('#'); at >= 0; ) {
    const before = text[at - 1];
    if (before !== undefined && !/\s/.test(before)) {
      at = text.indexOf('#', at + 1);
      continue;
    }
    const from = text.lastIndexOf('\n', at) + 1;
    const end = text.indexOf('\n', at);
    const next = (end < 0 ? text.length : end) + 1;
    const comment = text.slice(at, next - 1).replace(/\r$/, '');
    found.push({ comment, from: at, line: { from, next }, isAlone: text.slice(from, at).trim() === '' });
    at = text.indexOf('#', next);
  }
  return found;
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
    other?.isAlone === true && one.isAlone && (other.line.next === one.line.from || one.line.next === other.line.from);
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
): readonly { readonly comment: string; readonly from: number; readonly found: Found }[] {
  const wanted = findInComments(file.text, find);
  if (wanted.length === 0) return wanted;
  const texts = [...textsWithSign(data)].map((path) => wordsAt(file, path)).sort((a, b) => a.from - b.from);
  // Both stand in their order, and there may be very many: no text is looked at again that ends before a comment.
  let next = 0;
  return wanted.flatMap((one) => {
    const end = one.from + one.comment.length;
    let { from } = one;
    for (;;) {
      let text = texts[next];
      for (; text && text.to <= from; text = texts[next]) next += 1;
      if (text === undefined || from < text.from) break;
      // It is within a text: there may be a comment behind that, in the same line.
      const behind = text.to < end ? file.text.slice(text.to, end).search(/\s#/) : -1;
      if (behind < 0) return [];
      from = text.to + behind + 1;
    }
    const comment = file.text.slice(from, end);
    const found = from === one.from ? one.found : find(comment);
    return found === null ? [] : [{ comment, from, found }];
  });
}

/** Where the words of a text stand: of one in a block, below the line of its sign, where a comment may stand. */
function wordsAt(file: DataFile, path: KeyPath): { readonly from: number; readonly to: number } {
  const { from, to } = stretchOf(file, file.locate(path));
  const isBlock = /[|>]/.test(file.text[from] ?? '');
  return isBlock ? { from: file.text.indexOf('\n', from), to } : { from, to };
}

/** Where in a file's data the texts are that hold the sign of a comment. */
function* textsWithSign(data: unknown, path: KeyPath = []): Generator<KeyPath> {
  if (typeof data === 'string' && data.includes('#')) yield path;
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data))
    yield* textsWithSign(value, pathBelow(path, Array.isArray(data) ? Number(key) : key));
}

/** The comments that one text has and another has not. */
export function newComments(before: string, after: string): readonly string[] {
  const known = new Set(commentLines(before));
  return commentLines(after).filter((comment) => !known.has(comment));
}
