import type { Placed } from './places.ts';

/** How long the texts may be together whose trees are kept, in UTF-16 units: a tree takes some thirty bytes for each. */
const mostKept = 50_000;

/** So many are kept, however long they are: who compares two files asks for places in both by turns. */
const leastKept = 4;

/** The places found last, in that order. Whether one is kept can be told by the time alone that a place takes. */
const kept = new Map<object, { readonly tree: Placed | null; readonly length: number }>();
let total = 0;

/**
 * The syntax tree of a file, which is made again where others were asked for in between: the places of all findings of a
 * file are mostly asked for one after the other, and the trees of all files at once would not fit into memory.
 * @param file what the file is known by
 * @param length of its text
 */
export function keptTree(file: object, length: number, make: () => Placed | null): Placed | null {
  const found = kept.get(file);
  const tree = found ? found.tree : make();
  if (found) kept.delete(file);
  else total += length;
  kept.set(file, { tree, length });
  for (const [other, oldest] of kept) {
    if (total <= mostKept || kept.size <= leastKept) break;
    kept.delete(other);
    total -= oldest.length;
  }
  return tree;
}
