/** Something with the name that is to tell it from others. */
export interface Named {
  readonly name: string;
  /** Whether that name is no other thing's, unless by mistake. */
  readonly isItem: boolean;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Names that are the same for the same thing in several states, and no other's. Of several things with one name (two
 * decisions on one item) each is known by its plain values as well. An id that is there twice is a mistake that validation
 * tells; here neither of the two may be lost.
 * @param states the things of each state, in their order
 */
export function namesIn(states: readonly (readonly Named[])[]): readonly (readonly string[])[] {
  const several = new Set(states.flatMap((state) => severalIn(state)));
  return states.map((state) => namesAmong(several, state));
}

/** The names that several things of a state have, which are no items. */
export const severalIn = (state: readonly Named[]): readonly string[] =>
  repeated(state.filter(({ isItem }) => !isItem).map(({ name }) => name));

/**
 * The names of a state's things.
 * @param several the names that several things of one state or another have
 */
export function namesAmong(several: ReadonlySet<string>, state: readonly Named[]): readonly string[] {
  const counts = new Map<string, number>();
  return state.map(({ name, isItem, value }) => {
    const own = !isItem && several.has(name) ? `${name} ${plainValues(value)}` : name;
    const before = counts.get(own) ?? 0;
    counts.set(own, before + 1);
    return before === 0 ? own : `${own} ${before + 1}`;
  });
}

const repeated = (names: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
};

const plainValues = (value: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    Object.entries(value)
      .filter(([, one]) => typeof one !== 'object')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
