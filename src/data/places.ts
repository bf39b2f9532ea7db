/** Where something stands in its file, in UTF-16 offsets; the end may be behind line breaks that belong to nothing. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A key of a map with its value. */
export interface PlacedPair {
  /** What it is called; null where it is a list, a map or empty. */
  readonly name: string | null;
  readonly key: Stretch | null;
  readonly value: Placed | null;
}

/** A value with its place and the places of all that it holds. */
export type Placed = Stretch &
  (
    | { readonly kind: 'map'; readonly pairs: readonly PlacedPair[] }
    | { readonly kind: 'list'; readonly items: readonly (Placed | null)[] }
    | { readonly kind: 'scalar'; readonly value: unknown }
  );

/** Who is told what is read, in the order in which it stands. */
export interface Reading {
  map(from: number): void;
  list(from: number): void;
  key(from: number, to: number, name: string): void;
  scalar(from: number, to: number, value: unknown): void;
  /** An entry of the map or list that was begun last begins, one that is not in brackets, on the line that begins there. */
  entry?(line: number): void;
  /** The map or list that was begun last and has not ended ends. */
  end(to: number): void;
  /** Whether a key may stand twice in a map. */
  readonly takesTwice?: boolean;
  /** Nothing more is read: how many pieces of YAML were, and how many lists and maps. */
  stopped?(pieces: number, lists: number): void;
}

/** What was begun and has not ended: its end is still to come. */
type Begun =
  | { readonly kind: 'map'; readonly from: number; to: number; readonly pairs: PlacedPair[] }
  | { readonly kind: 'list'; readonly from: number; to: number; readonly items: Placed[] };

/** Keeps the places of what is read. */
export function places(): Reading & { readonly found: Placed | null } {
  const around: Begun[] = [];
  const keys: { readonly name: string; readonly key: Stretch }[] = [];
  let found: Placed | null = null;

  function add(value: Placed): void {
    const holder = around.at(-1);
    if (holder === undefined) found = value;
    else if (holder.kind === 'list') holder.items.push(value);
    else {
      const { name, key } = keys.pop() ?? { name: null, key: null };
      holder.pairs.push({ name, key, value });
    }
  }

  return {
    map: (from) => around.push({ kind: 'map', from, to: from, pairs: [] }),
    list: (from) => around.push({ kind: 'list', from, to: from, items: [] }),
    key: (from, to, name) => keys.push({ name, key: { from, to } }),
    scalar: (from, to, value) => add({ kind: 'scalar', from, to, value }),
    end(to) {
      const begun = around.pop();
      if (begun === undefined) return;
      begun.to = to;
      add(begun);
    },
    get found() {
      return found;
    },
  };
}
