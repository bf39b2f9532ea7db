/** The keys of a list that two people changed, as each has it; of those alone that are to stand in it. */
interface Lists {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** The order that comes of two people's. */
export interface Sequences {
  readonly all: readonly string[];
  /** Whether what both moved can't be had together: then ours is given. */
  readonly isClash: boolean;
  /** Whether a list has that order; what each of them put in one place may stand there in either order. */
  isKeptIn(list: readonly string[]): boolean;
}

const isEqual = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, i) => key === other[i]);

/**
 * Joins the orders that two people gave a list: of each two things, whoever changed which comes first has decided that.
 * What only one of them has stands behind what it stands behind there.
 */
export function inOrder({ base, ours, theirs }: Lists): Sequences {
  // So it is of nearly all lists of a large plan: of none of them more is kept than itself.
  if (isEqual(ours, theirs)) return { all: ours, isClash: false, isKeptIn: (list) => isEqual(list, ours) };
  const [mine, other] = [new Set(ours), new Set(theirs)];
  const both = new Set(ours.filter((key) => other.has(key)));
  const common = (list: readonly string[]) => list.filter((key) => both.has(key));
  const order = ofBoth({ base: common(base), ours: common(ours), theirs: common(theirs) });
  const all = order === null ? common(ours) : [...order];
  put(all, ours, () => false);
  put(all, theirs, (key) => !other.has(key));
  const without = (list: readonly string[], left: ReadonlySet<string>) =>
    list.filter((key) => both.has(key) || !left.has(key));
  return {
    all,
    isClash: order === null,
    isKeptIn: (list) =>
      isEqual(without(list, mine), without(all, mine)) && isEqual(without(list, other), without(all, other)),
  };
}

/** Puts what a list has and the other has not behind what it stands behind there, and behind what is passed over. */
function put(all: string[], list: readonly string[], isPassed: (key: string) => boolean): void {
  const there = new Set(all);
  for (const [i, key] of list.entries()) {
    if (there.has(key)) continue;
    let at = i === 0 ? 0 : all.indexOf(list[i - 1] ?? '') + 1;
    while (at < all.length && isPassed(all[at] ?? '')) at += 1;
    all.splice(at, 0, key);
    there.add(key);
  }
}

/** How many things that stand otherwise in all three lists are put in order, each two of them compared: of more, a person says. */
const mostMoved = 2_000;

/** The order of what both have; null where there is none in which each of them gets what it changed. */
function ofBoth(lists: Lists): readonly string[] | null {
  const order: string[] = [];
  for (const part of partsOf(lists)) {
    const own = ofPart(part);
    if (own === null) return null;
    for (const key of own) order.push(key);
  }
  return order;
}

/** The lists cut wherever all of them have had the same by then: what comes later comes later in each. */
function* partsOf({ base, ours, theirs }: Lists): Generator<Lists> {
  const inBase = new Set(base);
  const open = new Map<string, number>();
  /** Notes that a key has come in one list more; in as many as hold it, it is done with. */
  const come = (key: string | undefined) => {
    if (key === undefined) return;
    const times = (open.get(key) ?? 0) + 1;
    if (times === (inBase.has(key) ? 3 : 2)) open.delete(key);
    else open.set(key, times);
  };
  let [from, fromBase, inIt] = [0, 0, 0];
  for (const [i, key] of ours.entries()) {
    come(key);
    come(theirs[i]);
    if (inBase.has(key)) {
      come(base[inIt]);
      inIt += 1;
    }
    if (open.size > 0) continue;
    yield { base: base.slice(fromBase, inIt), ours: ours.slice(from, i + 1), theirs: theirs.slice(from, i + 1) };
    [from, fromBase] = [i + 1, inIt];
  }
}

function ofPart({ base, ours, theirs }: Lists): readonly string[] | null {
  if (isEqual(ours, theirs) || isEqual(theirs, base)) return ours;
  if (isEqual(ours, base)) return theirs;
  if (ours.length > mostMoved) return null;
  const places = [base, ours, theirs].map((list) => new Map(list.map((key, i) => [key, i])));
  /** Whether one comes before another; undefined where that was not so before. */
  const isBefore = (list: number, one: string, two: string): boolean | undefined => {
    const [a, b] = [places[list]?.get(one), places[list]?.get(two)];
    return a === undefined || b === undefined ? undefined : a < b;
  };
  const first = (one: string, two: string): boolean => {
    const [then, mine, other] = [0, 1, 2].map((list) => isBefore(list, one, two));
    return (mine === then ? other : mine) === true;
  };
  // Where of each two it is known which comes first, there is an order if no two have as many before them.
  const counts = new Map(ours.map((key) => [key, ours.filter((one) => one !== key && first(one, key)).length]));
  const sorted = [...ours].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  return sorted.every((key, i) => counts.get(key) === i) ? sorted : null;
}
