/** Things by what they have in common, each group in their order. */
export function groupedBy<T, K>(all: Iterable<T>, keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** As `groupedBy`, of what belongs to several groups: once to each. */
export function groupedByEach<T, K>(all: readonly T[], keysOf: (one: T) => Iterable<K>): ReadonlyMap<K, readonly T[]> {
  const entries = all.flatMap((one) => [...new Set(keysOf(one))].map((key) => ({ key, one })));
  return new Map([...groupedBy(entries, ({ key }) => key)].map(([key, own]) => [key, own.map(({ one }) => one)]));
}
