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

  const best: { readonly count: number; readonly tie: number; readonly from: number }[] = [];
  let last = -1;
  const better = (count: number, tie: number, than: number) =>
    than < 0 || count > (best[than]?.count ?? 0) || (count === best[than]?.count && tie > best[than].tie);
  for (const [i, place] of places.entries()) {
    let from = -1;
    for (let j = 0; j < i; j++)
      if ((places[j] ?? 0) < place && better(best[j]?.count ?? 0, best[j]?.tie ?? 0, from)) from = j;
    best.push({
      count: (best[from]?.count ?? 0) + 1,
      tie: (best[from]?.tie ?? 0) + tieBreak(names[i] ?? ''),
      from,
    });
    if (better(best[i]?.count ?? 0, best[i]?.tie ?? 0, last)) last = i;
  }
  const stay = new Set<string>();
  for (let i = last; i >= 0; i = best[i]?.from ?? -1) stay.add(names[i] ?? '');
  return stay;
}
