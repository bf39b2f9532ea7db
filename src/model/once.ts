/** Works something out once for each argument; what was read from a folder never changes. */
export function once<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, V>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined || made.has(of)) return known as V;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}

/** Works something out when it is first asked for. */
export function whenAsked<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** As `once`, for each of a few names. */
export function onceNamed<N extends string, V>(make: (name: N) => V): (name: N) => V {
  const made = new Map<N, { readonly value: V }>();
  return (name) => {
    const known = made.get(name) ?? { value: make(name) };
    made.set(name, known);
    return known.value;
  };
}

/** As `once`, for each argument and word: people mostly write the same word again. */
export function onceForWord<K extends object, V>(make: (of: K, word: string) => V): (of: K, word: string) => V {
  const madeFor = once((_of: K) => new Map<string, V>());
  return (of, word) => {
    const made = madeFor(of);
    const known = made.get(word);
    if (known !== undefined) return known;
    const value = make(of, word);
    made.set(word, value);
    return value;
  };
}

/** As `once`, for each pair of arguments. */
export function onceForPair<A extends object, B extends object, V>(
  make: (one: A, other: B) => V,
): (one: A, other: B) => V {
  const madeWith = once((one: A) => once((other: B) => make(one, other)));
  return (one, other) => madeWith(one)(other);
}

/**
 * Finds an entry of a list by its key, the first where several have it. The list is indexed once, however often it is asked.
 * @param keysOf the keys that an entry has
 */
export function lookup<T>(
  ...keysOf: readonly ((entry: T) => string | undefined)[]
): (list: readonly T[] | undefined, key: string | undefined) => T | undefined {
  const indexOf = once((list: readonly T[]) => {
    const index = new Map<string, T>();
    for (const entry of list)
      for (const keyOf of keysOf) {
        const key = keyOf(entry);
        if (key !== undefined && !index.has(key)) index.set(key, entry);
      }
    return index;
  });
  return (list, key) => (list === undefined || key === undefined ? undefined : indexOf(list).get(key));
}
