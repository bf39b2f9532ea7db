import type { CST } from 'yaml';
import { limits } from './limits.ts';

/**
 * How many things may stand inside each other in what the parser makes of a text, which is more than a text may nest itself. After a
 * mistake it may take each line for a part of the line before: what then goes from the outer to the inner by calling itself would
 * end the process, which nothing can catch.
 */
const deepest = 4 * limits.depth;

/** Where a text begins to nest deeper than that, as an offset in UTF-16 units; null where it doesn't. */
export function tooDeepFrom(tokens: readonly CST.Token[]): number | null {
  let inside = tokens;
  for (let depth = 0; depth <= deepest; depth += 1) inside = inside.flatMap(heldBy);
  const [first, ...others] = inside;
  return first ? others.reduce((least, { offset }) => Math.min(least, offset), first.offset) : null;
}

/** What stands right inside a token. */
function heldBy(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value ? [value] : [])]);
}
