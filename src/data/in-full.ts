import type { Problem } from '../model/findings.ts';
import type { FileKind } from '../model/kinds.ts';
import { isOfItself, isUnsure, mended } from './mend.ts';
import { type Outcome, refused, sound } from './outcome.ts';
import { parse, parseInFull, readAsUsual, unreadFile } from './parse.ts';
import { inPart, wrongIn } from './schema.ts';
import { isPassable, severalMistakes } from './several.ts';
import { tuneForParser } from './tuning.ts';

/** A file whose bytes are no text, or hold what no text may: other files' mistakes may be shown in it nevertheless. */
export const undecodable = (kind: FileKind, path: string, text: string, problem: Problem): Outcome =>
  refused(kind, unreadFile(path, text), [problem]);

/**
 * Reads a file whatever is written in it, and says all that is wrong. Most files need no such reading.
 * @param usual its data, where it is written in the usual style
 */
export function readInFull(kind: FileKind, path: string, text: string, usual?: object): Outcome {
  tuneForParser(text);
  const parsed = usual ? readAsUsual(path, text, usual) : parseInFull(path, text);
  const wrong = wrongIn(kind, parsed);
  if (wrong.length === 0) return sound(kind, parsed.file, parsed.data);
  const read = (other: string) => parse(path, other);
  const wrongWith = (other: string) => wrongIn(kind, read(other));
  const unsure = wrong.some(isUnsure) && wrong.every((one) => isUnsure(one) || isOfItself(one));
  const written = wrong.every(isPassable);
  let found: readonly Problem[] | null | undefined;
  const mend = () => {
    if (found === undefined) {
      found = written ? severalMistakes(parsed, read, wrongWith) : null;
      if (found === null && unsure) {
        const mend = mended(parsed, wrong.filter(isUnsure), wrongWith);
        found = mend && [...mend, ...wrong.filter((one) => !isUnsure(one))];
      }
    }
    return found;
  };
  return {
    ...refused(kind, parsed.file, wrong, parsed.data),
    inPart: () => inPart(kind, parsed, wrong),
    ...(unsure || written ? { mend } : {}),
  };
}
