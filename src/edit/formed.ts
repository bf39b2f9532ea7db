import { isDeepStrictEqual } from 'node:util';
import { parse } from '../data/parse.ts';
import type { FileKind } from '../model/kinds.ts';
import { type NewText, readAs } from './checked.ts';
import { commentsIn, inForm } from './form.ts';

/**
 * Why a file stays as it is: its new text would not say exactly the same, or lose a comment (`changes`); or it would be longer, or
 * hold more, than what is read (`tooLarge`).
 */
export type WhyKept = 'changes' | 'tooLarge';

/**
 * A file in the form that all have.
 * @param text of a file that was read without an error
 */
export function formed(kind: FileKind, path: string, text: string): NewText | WhyKept {
  const after = inForm(kind, text);
  if (after === null) return 'changes';
  const is = after === text ? 'sound' : readAs(path, after);
  if (is === 'tooLarge') return is;
  const isSame =
    after === text ||
    (is === 'sound' &&
      isDeepStrictEqual(parse(path, after).data, parse(path, text).data) &&
      isDeepStrictEqual(commentsIn(after), commentsIn(text)));
  return isSame ? { path, before: text, after } : 'changes';
}
