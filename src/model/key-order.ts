/**
 * The keys of a map in their order, each with those of what it holds: null where it holds none. A list's entries have
 * theirs in the list's place; `*` stands for any other key.
 */
export interface KeyOrder {
  readonly [key: string]: KeyOrder | null;
}
