import { commentLines } from '../model/comments.ts';
import { type LoadedFile, loadedFiles } from '../model/entries.ts';
import { type KeyPath, pathBelow } from '../model/findings.ts';
import { type EntryKind, type EntryShape, type Keyed, kindNamed } from '../model/kinds.ts';
import { once } from '../model/once.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Named, namesAmong, severalIn } from './names.ts';
import { plain } from './parts.ts';
import { renamedSince } from './renames.ts';

/** A value of a piece: a map is taken apart, a list of plain values is not. */
export interface PieceLeaf {
  readonly path: KeyPath;
  readonly value: unknown;
}

/**
 * What is joined by itself where two people changed the data: a file as a whole, and each entry of its lists. Everything
 * that a file says is in exactly one piece, whatever its kind.
 */
export interface Piece {
  /** The same in several states, wherever it stands. */
  readonly key: string;
  /** Null where it is no entry that anybody else knows. */
  readonly itemKind: EntryKind | null;
  /** Its id; of what has none the values that tell it from others; null of a file with lists alone. */
  readonly item: string | null;
  readonly file: string;
  readonly path: KeyPath;
  readonly isPrivate: boolean;
  /** The key of the piece that holds it, and the list there; null of a file. */
  readonly holder: string | null;
  readonly list: string | null;
  /** All that it says, with what its lists hold. */
  readonly value: Values;
  readonly held: Held;
  /** So many maps within each other are taken apart, at most. */
  readonly depth: number;
  /** Of a file: what somebody has noted in it (`#`). Other pieces have none of their own. */
  readonly comments: readonly string[];
  /** The pieces that it holds, by the list, in their order. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

export type Pieces = ReadonlyMap<string, Piece>;

type Values = Readonly<Record<string, unknown>>;

/** What a list holds: entries of a shape, or what is told apart by some of its keys. */
type Held = Pick<EntryShape, 'identity' | 'lists' | 'keyed' | 'isItem'> & { readonly kind: EntryKind | null };

/** A piece before it has its key. */
interface Found {
  readonly named: Named;
  readonly held: Held;
  readonly item: string | null;
  readonly file: string;
  readonly path: KeyPath;
  readonly depth: number;
  readonly holder: Found | null;
  readonly list: string | null;
}

/**
 * Reads the pieces of a state by their keys, a holder before what it holds: those of the same thing have the same key in each state that
 * is read so. A file that has another name than in the first of some states is the same piece.
 * @param states that are compared: by what stands in them several things of one name are told apart
 * @param leftOut the files that are not looked at
 */
export function piecesAmong(states: readonly Snapshot[], leftOut: ReadonlySet<string>): (snapshot: Snapshot) => Pieces {
  const filesOf = (snapshot: Snapshot | undefined): readonly LoadedFile[] =>
    snapshot ? loadedFiles(snapshot).filter(({ file }) => !leftOut.has(file)) : [];
  const first = filesOf(states[0]);
  const inState = (snapshot: Snapshot): readonly Found[] => {
    const files = filesOf(snapshot);
    const renamed = renamedSince(first, files);
    return files.flatMap((one) => foundIn(one, renamed.get(one.file) ?? one.file));
  };
  // What was found of one state is let go before the next: of a large plan all of them take more than all that was read.
  const several = new Set(states.flatMap((state) => severalIn(inState(state).map(({ named }) => named))));
  return (snapshot) => {
    const found = inState(snapshot);
    const names = namesAmong(
      several,
      found.map(({ named }) => named),
    );
    return keyed(snapshot, new Map(found.map((one, i) => [one, names[i] ?? ''])));
  };
}

/** The pieces of a state, given what was found with its keys. */
function keyed(snapshot: Snapshot, keys: ReadonlyMap<Found, string>): Pieces {
  const holderOf = (one: Found): string | null => (one.holder === null ? null : (keys.get(one.holder) ?? null));
  const lists = new Map<string, Map<string, string[]>>();
  for (const [one, key] of keys) {
    const holder = holderOf(one);
    if (holder === null || one.list === null) continue;
    const around = lists.get(holder) ?? new Map<string, string[]>();
    lists.set(holder, around);
    const there = around.get(one.list);
    if (there) there.push(key);
    else around.set(one.list, [key]);
  }
  return new Map(
    [...keys].map(([one, key]): [string, Piece] => {
      const { held, item, file, path, depth, list, named } = one;
      const holder = holderOf(one);
      return [
        key,
        {
          key,
          itemKind: held.kind,
          item,
          file,
          path,
          isPrivate: snapshot.files.get(file)?.isPrivate ?? false,
          holder,
          list,
          value: named.value,
          held,
          depth,
          comments: holder === null ? commentLines(snapshot.files.get(file)?.text ?? '') : none,
          lists: lists.get(key) ?? noLists,
        },
      ];
    }),
  );
}

const noLists: Piece['lists'] = new Map();
const none: readonly string[] = [];

/**
 * The values of a piece by their paths. They are not kept: of three states of a large plan they would take more memory than all
 * that was read.
 */
export const valuesOf = ({ value, held, depth }: Piece): ReadonlyMap<string, PieceLeaf> =>
  new Map(leavesOf(value, listNames(held), depth));

const listNames = once((held: Held): ReadonlySet<string> => new Set(listsIn(held).map(([name]) => name)));

/** The lists that something holds, with what each holds. */
const listsIn = ({ lists = {}, keyed = {} }: Pick<Held, 'lists' | 'keyed'>): readonly (readonly [string, Held])[] => [
  ...Object.entries(lists).map(([list, shape]): [string, Held] => [list, shape as Held]),
  ...Object.entries(keyed as Keyed).map(([list, identity]): [string, Held] => [list, { kind: null, identity }]),
];

/** @param known the name by which the file is known */
function foundIn({ kind, file, data }: LoadedFile, known: string): readonly Found[] {
  const found: Found[] = [];
  const { entry, lists, keyed, depth = Number.POSITIVE_INFINITY } = kindNamed(kind);

  function add(one: Found): void {
    found.push(one);
    for (const [list, held] of listsIn(one.held))
      for (const [i, value] of ((one.named.value[list] ?? []) as readonly Values[]).entries()) {
        const { identity = ['id'], isItem = false } = held;
        const values = identity.length === 0 ? [i + 1] : identity.map((key) => value[key]);
        const item = values.filter((part) => part !== undefined).join(' ');
        const name = isItem ? `${held.kind} ${item}` : JSON.stringify([one.named.name, list, values]);
        const path = pathBelow(one.path, list, i);
        add({ named: { name, isItem, value }, held, item, file, path, depth, holder: one, list });
      }
  }

  const own: Held = {
    kind: (entry?.kind ?? null) as EntryKind | null,
    lists: { ...entry?.lists, ...lists },
    keyed: { ...entry?.keyed, ...keyed },
  };
  const item = entry ? (entry.identity ?? ['id']).map((key) => data[key]).join('/') : null;
  const named = { name: `file ${known}`, isItem: true, value: data };
  add({ named, held: own, item: item === '' ? null : item, file, path: [], depth, holder: null, list: null });
  return found;
}

/** The values of a piece, white space single: how a text is folded says nothing. */
function* leavesOf(
  value: Values,
  skip: ReadonlySet<string>,
  depth: number,
  path: readonly string[] = [],
): Generator<[string, PieceLeaf]> {
  for (const [key, one] of Object.entries(value)) {
    if (skip.has(key)) continue;
    const here = [...path, key];
    const isMap = typeof one === 'object' && one !== null && !Array.isArray(one);
    if (isMap && here.length < depth) yield* leavesOf(one as Values, new Set(), depth, here);
    else yield [here.join('\0'), { path: here, value: plain(one) }];
  }
}
