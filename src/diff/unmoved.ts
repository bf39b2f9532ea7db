import { createHash } from 'node:crypto';

/** A number that a name always gives: it breaks ties in the same way whichever state comes first. */
const tieBreak = (name: string): number => createHash('sha256').update(name).digest().readUInt32BE(0);

/**
 * Of things that stand in two lists, those that can be said to have stayed: the most that keep their order. All
 * others have moved. The answer is the same with the two lists exchanged.
 */
export function staying(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const placeAfter = new Map(after.map((name, i) => [name, i]));
  const names = before.filter((name) => placeAfter.has(name));
  const places = names.map((name) => placeAfter.get(name) ?? 0);
  if (places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0))) return new Set(names);

  // Of all that came before, on a lower place, the one that ends the best chain: found in a tree of the places, each
  // node of which knows the best of a stretch of them.
  const size = after.length + 1;
  const tree: (Chain | undefined)[] = Array(size);
  let last: Chain | undefined;
  for (const [i, place] of places.entries()) {
    let from: Chain | undefined;
    for (let at = place; at > 0; at -= at & -at) from = better(from, tree[at]);
    const name = names[i] ?? '';
    const chain = { name, count: (from?.count ?? 0) + 1, tie: (from?.tie ?? 0) + tieBreak(name), from };
    for (let at = place + 1; at < size; at += at & -at) tree[at] = better(tree[at], chain);
    last = better(last, chain);
  }
  const stay = new Set<string>();
  for (let chain = last; chain; chain = chain.from) stay.add(chain.name);
  return stay;
}

/** Things that keep their order, from the last one backwards. */
interface Chain {
  readonly name: string;
  readonly count: number;
  readonly tie: number;
  readonly from: Chain | undefined;
}

/** The chain of more things; of as many, the one whose names say so. */
const better = (a: Chain | undefined, b: Chain | undefined): Chain | undefined =>
  !a || (b && (b.count > a.count || (b.count === a.count && b.tie > a.tie))) ? b : a;
