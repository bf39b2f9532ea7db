import type { Session, Stamp } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import type { JoinedPiece, Places, Side } from '../model/joining.ts';
import { kinds } from '../model/kinds.ts';
import { lookup, once } from '../model/once.ts';
import { isClosedAgain } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type StampedText, stampedTexts, translationState } from '../model/translations.ts';
import { inOrder, type Sequences } from './order.ts';
import { canonical } from './parts.ts';
import { type Piece, type PieceLeaf, type Pieces, piecesAmong, valuesOf } from './pieces.ts';

/** Three states of a folder: one, and what two people made of it. */
export interface ThreeWay {
  readonly base: Snapshot;
  readonly ours: Snapshot;
  readonly theirs: Snapshot;
}

/** What two people changed, each otherwise. */
export interface Clash extends Pick<Piece, 'key' | 'itemKind' | 'item' | 'file' | 'isPrivate'> {
  /** Where the item stands in that file, and in whose state. */
  readonly at: Piece['path'];
  readonly in: Side;
  /** A value of it; whether it is there at all, and what it holds; where it stands; the order of one of its lists. */
  readonly what: 'value' | 'item' | 'place' | 'order';
  /** The way to the value, or the list, within the item. */
  readonly path: Piece['path'];
  /**
   * What each says: a value; the item with all it holds; the item that it stands in, with the list; the items of the list.
   * Null where there is nothing any more.
   */
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** What comes out of two people's changes, item by item. */
export interface Joined {
  readonly clashes: readonly Clash[];
  /** Whether a state holds every item and value as it has to be, in its order; the files in which one does not. */
  wrongIn(joined: Snapshot): readonly string[];
  /** The files that are to be there, and where each stands in the three states: it may have had another name. */
  readonly places: ReadonlyMap<string, Places>;
  /** What a file is to hold; null where it is to be gone. */
  pieceOf(file: string): JoinedPiece | null;
}

/** What a piece is to be: whose its values are, and where it stands. */
interface Wanted {
  /** The paths at which it says what theirs says, where both have it; at others what ours does. */
  readonly fromTheirs: ReadonlySet<string>;
  readonly holder: string | null;
  readonly list: string | null;
  /** Of a file as a whole: where it is to stand. */
  readonly file: string | null;
}

/** The files that can't be read in one state or another: nothing is known of what they hold. */
const unreadIn = (states: readonly Snapshot[]): ReadonlySet<string> => new Set(states.flatMap(({ unread }) => unread));

/**
 * Joins what two people made of one state: each value as whoever changed it wrote it, each item where whoever moved it
 * put it.
 * @param whose of a clash, of whom it was decided that what they say holds; null where it was not decided
 */
export function joined({ base, ours, theirs }: ThreeWay, whose: (clash: Clash) => Side | null): Joined {
  const states = [base, ours, theirs];
  const leftOut = unreadIn(states);
  const piecesIn = piecesAmong(states, leftOut);
  const [was, mine, other] = states.map(piecesIn) as [Pieces, Pieces, Pieces];
  const wanted = new Map<string, Wanted>();
  const clashes: Clash[] = [];
  /** Files in which one has a new item of the same id as one of the other's: no state can hold both. */
  const twice = new Set<string>();

  /** The decisions of either, by what they are on. */
  const decisionsOn = groupedBy(
    [...new Map([...other, ...mine]).values()].filter(({ itemKind }) => itemKind === 'decision'),
    ({ item }) => item,
  );

  const asked = new Map<string, Side | null>();
  /** What was decided; where nothing was, it has to be. */
  const decided = (key: string, what: Clash['what'], path: Piece['path'] = []): Side | null => {
    const name = canonical([key, what, path]);
    const known = asked.get(name);
    if (known !== undefined) return known;
    const holds = decide(key, what, path);
    asked.set(name, holds);
    return holds;
  };
  const decide = (key: string, what: Clash['what'], path: Piece['path']): Side | null => {
    const [one, two] = [mine.get(key), other.get(key)];
    const left = (one ?? two) as Piece;
    const { itemKind, item, file, path: at } = left;
    const about = { key, what, path };
    const isPrivate = [was.get(key), one, two].some((piece) => piece?.isPrivate);
    const said = { ours: saidIn(mine, about), theirs: saidIn(other, about) };
    const clash = { ...about, itemKind, item, file, at, in: one ? 'ours' : 'theirs', isPrivate, ...said } as const;
    const holds = whose(clash);
    if (holds === null) clashes.push(clash);
    return holds;
  };

  for (const key of new Set([...mine.keys(), ...other.keys()])) {
    const [then, one, two] = [was.get(key), mine.get(key), other.get(key)];
    if (one && two) {
      const fromTheirs = theirsIn(key, { then, one, two });
      const file = fileOf(fromTheirs, { then, one, two });
      wanted.set(key, { fromTheirs, ...placeOf(key, { then, one, two }), file });
      continue;
    }
    const left = (one ?? two) as Piece;
    const [side, there, away] = one ? (['ours', mine, other] as const) : (['theirs', other, mine] as const);
    const isHolderGone = left.holder !== null && was.has(left.holder) && !away.has(left.holder);
    // What stands in something that one of them took away stays or goes with that.
    const isKept = isHolderGone
      ? wanted.has(left.holder as string)
      : !then || (isTouched(key, there, away) && decided(key, 'item') === side);
    if (isKept) wanted.set(key, asIs(left));
  }

  /** Whether one of them has made something else of what the other took away, or of what it holds. */
  function isTouched(key: string, there: Pieces, away: Pieces): boolean {
    const [then, left] = [was.get(key), there.get(key)];
    if (!then || !left || !isSame(then, left)) return true;
    const noted = new Set(then.comments);
    if (left.comments.some((one) => !noted.has(one))) return true;
    const held = [...left.lists.values()].flat();
    // What whoever took it away has elsewhere goes there, unless the other one put it in here.
    return held.some((one) => (away.has(one) ? was.get(one)?.holder !== key : isTouched(one, there, away)));
  }

  interface Three {
    readonly then: Piece | undefined;
    readonly one: Piece;
    readonly two: Piece;
  }

  function theirsIn(key: string, { then, one, two }: Three): ReadonlySet<string> {
    // A file that is the same in both states was read once: its values are the same objects.
    if (one.value === two.value) return none;
    const [was, is, other] = [then, one, two].map(saidBy) as [Said, Said, Said];
    const theirs = new Set<string>();
    // What somebody wrote in an item may be what their decision amended in it: a person says whether it stays under the other's.
    const amends = (side: 0 | 1) => decidedApart(one.item).some(({ said }) => said[side] === 'amended');
    const [amendsMine, amendsTheirs] = [amends(0), amends(1)];
    const isClosed = closingStands(one.list === 'reopened' ? one.holder : key);
    for (const path of new Set([...is.keys(), ...other.keys()])) {
      const [before, a, b] = [was, is, other].map((said) => said.get(path));
      const [said, saysOne, saysTwo] = [before, a, b].map((leaf) => canonical(leaf?.value));
      if (isClosed && (one.list === 'reopened' || isOfClosing(path))) {
        if (saysOne !== saysTwo) theirs.add(path);
        continue;
      }
      // Of what both have made, what only one of them says belongs to what that one says besides.
      const isClash =
        saysOne !== saysTwo &&
        (!then ||
          (saysOne !== said && saysTwo !== said) ||
          opensUnseen(path, { then, one, two }) ||
          isReopened(path, { then, one, two }) ||
          (isOfDecision(path, one.itemKind)
            ? isDecidedApart({ then, one, two })
            : (amendsMine && saysOne !== said) || (amendsTheirs && saysTwo !== said)));
      const side = isClash
        ? decided(key, 'value', (a ?? b)?.path ?? [])
        : saysOne !== saysTwo && isOfDecision(path, one.itemKind)
          ? decisionOf(one.item)
          : null;
      const isMine = isClash || side !== null ? side === 'ours' : saysOne === saysTwo || saysTwo === said;
      if (!isMine) theirs.add(path);
    }
    return theirs.size === 0 ? none : theirs;
  }

  /** What a piece is to say. */
  function valuesWanted(key: string): Said {
    const { fromTheirs } = wanted.get(key) ?? { fromTheirs: none };
    const [one, two] = [mine.get(key), other.get(key)];
    const [saysOne, saysTwo] = [saidBy(one), saidBy(two)];
    const paths = [...new Set([...saysOne.keys(), ...saysTwo.keys()])];
    return new Map(
      paths.flatMap((path): [string, PieceLeaf][] => {
        const leaf = (one === undefined || fromTheirs.has(path) ? saysTwo : saysOne).get(path);
        return leaf ? [[path, leaf]] : [];
      }),
    );
  }

  /** Whether a value that one of them changed would make public what the other one has written for fewer to read. */
  function opensUnseen(path: string, { then, one, two }: Three): boolean {
    if (path !== 'audience' || !then?.isPrivate || one.isPrivate === two.isPrivate) return false;
    const unseen = one.isPrivate ? mine : other;
    const isOther = (now: Pieces, before: Pieces) =>
      [...now.values()].some((piece) => {
        const there = before.get(piece.key);
        return piece.file === one.file && !(there && isSame(there, piece));
      });
    return isOther(unseen, was) || isOther(was, unseen);
  }

  /** Whether one of them has closed a session and reopened it, or the reverse: what it says is as before, and was not left so. */
  function isReopened(path: string, { then, one, two }: Three): boolean {
    if (path !== 'status' || one.itemKind !== 'session') return false;
    const statusOf = (piece: Piece | undefined) => saidBy(piece).get(path)?.value;
    return [one, two].some(
      (piece) => statusOf(piece) === statusOf(then) && timesReopened(piece) !== timesReopened(then),
    );
  }

  /** Whether theirs has closed a session again that both have reopened: a closing stands, whoever reopened the session before. */
  function closingStands(key: string | null): boolean {
    const [then, one, two] = [was, mine, other].map((pieces) => pieces.get(key ?? ''));
    const sessionIn = (piece: Piece | undefined) => piece?.value as Session | undefined;
    return one?.itemKind === 'session' && isClosedAgain(sessionIn(then), sessionIn(one), sessionIn(two));
  }

  /** Whether they have made different things of what a session may decide on: the one adopted it, say, and the other deleted it. */
  function isDecidedApart({ then, one, two }: Three): boolean {
    const [before, a, b] = [then, one, two].map((piece) =>
      canonical(
        [...saidBy(piece)]
          .filter(([path]) => isOfDecision(path, one.itemKind))
          .map(([path, { value }]) => [path, value]),
      ),
    );
    return a !== before && b !== before && a !== b;
  }

  /** The decisions on an item that two people recorded each otherwise, or that one of them took away, with what either says. */
  function decidedApart(item: string | null): readonly { readonly key: string; readonly said: readonly unknown[] }[] {
    return (decisionsOn.get(item) ?? []).flatMap(({ key }) => {
      const [then, ...said] = [was, mine, other].map((pieces) => saidBy(pieces.get(key)).get('decision')?.value);
      return new Set([then, ...said]).size === 3 ? [{ key, said }] : [];
    });
  }

  /** Of whom it was decided that their decision on an item holds, where two people recorded different ones; null where they did not. */
  function decisionOf(item: string | null): Side | null {
    const [first] = decidedApart(item);
    if (!first) return null;
    return mine.has(first.key) && other.has(first.key)
      ? decided(first.key, 'value', ['decision'])
      : decided(first.key, 'item');
  }

  /** A file has the name that follows from what it says. */
  function fileOf(fromTheirs: ReadonlySet<string>, { then, one, two }: Three): string | null {
    if (one.holder !== null) return null;
    const isMine =
      two.file === then?.file || (one.file !== then?.file && valuesOf(one).has('id') && !fromTheirs.has('id'));
    return isMine ? one.file : two.file;
  }

  function placeOf(key: string, { then, one, two }: Three): Pick<Wanted, 'holder' | 'list'> {
    const [before, a, b] = [then, one, two].map((piece) => piece && inPlace(piece));
    if (a !== b && !then) twice.add(one.file);
    const isClash = then && a !== b && a !== before && b !== before;
    const isMine = isClash ? decided(key, 'place') === 'ours' : !then || a === b || b === before;
    const { holder, list } = isMine ? one : two;
    return { holder, list };
  }

  // What one of them moved into something that is to be gone stays with the other.
  for (const [key, { fromTheirs, holder }] of wanted)
    if (holder !== null && !wanted.has(holder)) {
      const elsewhere = [mine.get(key), other.get(key)].find((one) => one?.holder && wanted.has(one.holder));
      if (elsewhere) wanted.set(key, { fromTheirs, holder: elsewhere.holder, list: elsewhere.list, file: null });
    }

  // Who confirmed a translation has read two wordings: where one of them is another by now, what was confirmed before stands.
  for (const [key, piece] of mine) {
    const [there, two] = [wanted.get(key), other.get(key)];
    if (piece.file !== kinds.stamps.path || !there || !two) continue;
    const [then, one, said] = [was.get(key), piece, two].map(saidBy) as [Said, Said, Said];
    const fromTheirs = new Set(there.fromTheirs);
    for (const path of new Set([...one.keys(), ...said.keys()])) {
      const [before, a, b] = [then, one, said].map((stamps) => canonical(stamps.get(path)?.value));
      if (a === b || (a !== before && b !== before)) continue;
      const side = a === before ? 'theirs' : 'ours';
      if (!isUnread(side, path, (side === 'ours' ? one : said).get(path)?.value as Stamp | undefined)) continue;
      if (side === 'ours') fromTheirs.add(path);
      else fromTheirs.delete(path);
    }
    wanted.set(key, { ...there, fromTheirs });
  }

  /** Whether a stamp would say that a translation was reviewed of which, or of whose source, one side has never seen the wording. */
  function isUnread(side: Side, path: string, stamp: Stamp | undefined): boolean {
    const [key = '', lang = ''] = path.split('\0');
    const [one, two] = [ours, theirs].map((state) => textByKey(stampedTexts(state), key));
    const text = side === 'ours' ? one : two;
    // Of a text that is the same in both states nobody has to ask whose it is.
    if (!text || !stamp || canonical(one?.text) === canonical(two?.text)) return false;
    // A text is a value of its item, or of an outcome in it.
    const [holder] = [1, 2].flatMap((depth) => {
      const place = canonical([text.file, ...text.path.slice(0, text.path.length - depth)]);
      return byPlace(side === 'ours' ? mine : other).get(place) ?? [];
    });
    if (!holder || !wanted.has(holder.key)) return false;
    const pairOf = (said: Said) =>
      [ours.settings.sourceLanguage, lang].map(
        (one) => said.get([...text.path.slice(holder.path.length), one].join('\0'))?.value,
      );
    const [read, is] = [pairOf(valuesOf(holder)), pairOf(valuesWanted(holder.key))];
    const [source, translation] = is;
    return (
      canonical(read) !== canonical(is) &&
      typeof source === 'string' &&
      typeof translation === 'string' &&
      ['confirmed', 'cosmetic'].includes(translationState(source, translation, stamp))
    );
  }

  // Where both have made a file of one name out of different ones, no state can hold both.
  const roots = new Map<string, string>();
  for (const [key, { file }] of wanted) {
    if (file === null) continue;
    if (roots.has(file)) twice.add(file);
    else roots.set(file, key);
  }

  const listOf = (pieces: Pieces, holder: string, list: string): readonly string[] =>
    pieces.get(holder)?.lists.get(list) ?? [];
  const orders = new Map<string, ReadonlyMap<string, Sequences>>();
  const held = groupedBy(
    [...wanted].filter(([, { holder }]) => holder !== null),
    ([, { holder }]) => holder as string,
  );
  for (const [holder, inside] of held)
    orders.set(
      holder,
      new Map(
        [...groupedBy(inside, ([, { list }]) => list ?? '')].map(([list, entries]) => {
          const keys = new Set(entries.map(([key]) => key));
          const [then, one, two] = [was, mine, other].map((pieces) =>
            listOf(pieces, holder, list).filter((key) => keys.has(key)),
          );
          const lists = { base: then ?? [], ours: one ?? [], theirs: two ?? [] };
          const order = inOrder(lists);
          const isTheirs = order.isClash && decided(holder, 'order', [list]) === 'theirs';
          return [list, isTheirs ? inOrder({ ...lists, ours: lists.theirs, theirs: lists.ours }) : order];
        }),
      ),
    );

  function placesOf(key: string): Places {
    const place = (piece: Piece | undefined) => (piece ? { file: piece.file, path: piece.path } : null);
    return { base: place(was.get(key)), ours: place(mine.get(key)), theirs: place(other.get(key)) };
  }

  function pieceOf(key: string): JoinedPiece {
    const [one, two] = [mine.get(key), other.get(key)];
    const [saysOne, saysTwo, values] = [saidBy(one), saidBy(two), valuesWanted(key)];
    const paths = new Map([...saysOne, ...saysTwo]);
    const isTheirs = (path: string) => canonical(values.get(path)?.value) !== canonical(saysOne.get(path)?.value);
    return {
      places: placesOf(key),
      fromTheirs: one ? [...paths].flatMap(([path, leaf]) => (isTheirs(path) ? [leaf.path] : [])) : [],
      lists: new Map([...(orders.get(key) ?? [])].map(([list, { all }]) => [list, all.map((held) => pieceOf(held))])),
    };
  }

  return {
    clashes,
    places: new Map([...roots].map(([file, key]) => [file, placesOf(key)])),
    wrongIn(state) {
      const found = piecesIn(state);
      const wrong = new Set(twice);
      const fileNow = (key: string) => wanted.get(key)?.file ?? (mine.get(key) ?? other.get(key))?.file ?? '';
      for (const [key, piece] of found)
        if (!isAs(piece, wanted.get(key), valuesWanted(key)))
          wrong.add(piece.file).add(wanted.get(key)?.file ?? piece.file);
      for (const key of wanted.keys()) if (!found.has(key)) wrong.add(fileNow(key));
      for (const [holder, lists] of orders)
        for (const [list, order] of lists)
          if (!order.isKeptIn(listOf(found, holder, list))) wrong.add(found.get(holder)?.file ?? fileNow(holder));
      return [...wrong];
    },
    pieceOf(file) {
      const key = roots.get(file);
      return key === undefined ? null : pieceOf(key);
    },
  };
}

/** What is known of the clashes that were told, by the two states that they were told of. */
export interface Told {
  /** What was no clash then was not told: ours was written since, by somebody who knew nothing of theirs. */
  wasTold(clash: Clash): boolean;
  /** Whether ours has been written anew since. */
  isRewritten(clash: Clash): boolean;
}

export function toldOf({ base, ours, theirs }: ThreeWay): Told {
  const states = [base, ours, theirs];
  const [was, mine, other] = states.map(piecesAmong(states, unreadIn(states))) as [Pieces, Pieces, Pieces];
  const said = (pieces: Pieces, clash: Clash) => canonical(saidIn(pieces, clash));
  const nameOf = ({ key, what, path }: Clash) => canonical([key, what, path]);
  const shown = new Set(joined({ base, ours, theirs }, () => null).clashes.map(nameOf));
  /** Whether ours was another thing already, so that what theirs says was shown beside it, or beside what holds it. */
  const wasAnother = (clash: Clash) => {
    // What is in a list changes without anybody having thought of its order.
    if (clash.what === 'order') return false;
    // Who has written in an item was not asked whether it goes, with what others have written in it elsewhere.
    if (clash.what === 'item') return saidIn(mine, clash) === null;
    return said(mine, clash) !== said(was, clash) && said(mine, clash) !== said(other, clash);
  };
  return {
    wasTold: (clash) =>
      said(other, clash) === canonical(clash.theirs) && (wasAnother(clash) || shown.has(nameOf(clash))),
    isRewritten: (clash) =>
      clash.what === 'order'
        ? isReordered(saidIn(mine, clash), clash.ours)
        : said(mine, clash) !== canonical(clash.ours),
  };
}

/** Whether what is in both of two lists stands in another order. */
function isReordered(one: unknown, other: unknown): boolean {
  const [before, after] = [one, other].map((list) => (Array.isArray(list) ? list : []));
  const within = (list: readonly unknown[] = [], among: readonly unknown[] = []) => {
    const there = new Set(among);
    return list.filter((item) => there.has(item));
  };
  return canonical(within(before, after)) !== canonical(within(after, before));
}

/** Of the clashes of two people's changes, whose a state holds; ours where it says something else. */
export function whoseIn({ base, ours, theirs }: ThreeWay, state: Snapshot): (clash: Clash) => Side {
  const states = [base, ours, theirs];
  const held = piecesAmong(states, unreadIn([...states, state]))(state);
  const isTheirs = (clash: Clash) =>
    clash.what === 'item'
      ? held.has(clash.key) === (clash.theirs !== null)
      : canonical(saidIn(held, clash)) === canonical(clash.theirs);
  return (clash) => (isTheirs(clash) ? 'theirs' : 'ours');
}

/** What a state says of what a clash is about. */
function saidIn(pieces: Pieces, { key, what, path }: Pick<Clash, 'key' | 'what' | 'path'>): unknown {
  const piece = pieces.get(key);
  if (!piece) return null;
  if (what === 'value') return valuesOf(piece).get(path.join('\0'))?.value ?? null;
  if (what === 'item') return whole(pieces, piece);
  if (what === 'place') return [pieces.get(piece.holder ?? '')?.item ?? null, piece.list];
  return (piece.lists.get(String(path[0])) ?? []).map((one) => pieces.get(one)?.item ?? null);
}

/** A piece with all that it holds. */
const whole = (pieces: Pieces, piece: Piece): unknown => [
  piece.comments,
  [...valuesOf(piece)].map(([path, { value }]) => [path, value]).sort(),
  [...piece.lists].map(([list, held]) => [list, held.map((key) => whole(pieces, pieces.get(key) as Piece))]),
];

const inPlace = ({ holder, list }: Pick<Piece, 'holder' | 'list'>): string => JSON.stringify([holder, list]);

/** The pieces of a state by where they stand in it. */
const byPlace = once(
  (pieces: Pieces): ReadonlyMap<string, Piece> =>
    new Map([...pieces.values()].map((piece) => [canonical([piece.file, ...piece.path]), piece])),
);

const textByKey = lookup<StampedText>(({ key }) => key);

const timesReopened = (session: Piece | undefined): number => session?.lists.get('reopened')?.length ?? 0;

/** What closing a session writes in it. */
const isOfClosing = (path: string): boolean => ['status', 'ref'].includes(path);

/** What a decision edits in an item, or a plan: of two decisions, half of each would be what nobody decided. */
const isOfDecision = (path: string, itemKind: Piece['itemKind']): boolean =>
  ['proposedBy', 'origin', 'dropped'].includes(path) || (itemKind === 'plan' && ['status', 'session'].includes(path));

type Said = ReadonlyMap<string, PieceLeaf>;

const saidBy = (piece: Piece | undefined): Said => (piece ? valuesOf(piece) : new Map());

const none: ReadonlySet<string> = new Set();

const plainest = (said: Said): object => Object.fromEntries([...said].map(([path, { value }]) => [path, value]));

const asIs = ({ holder, list, file }: Piece): Wanted => ({
  fromTheirs: none,
  holder,
  list,
  file: holder === null ? file : null,
});

const isSame = (one: Piece, other: Piece): boolean =>
  (one.value === other.value || canonical(plainest(valuesOf(one))) === canonical(plainest(valuesOf(other)))) &&
  inPlace(one) === inPlace(other);

const isAs = (piece: Piece, wanted: Wanted | undefined, values: Said): boolean =>
  wanted !== undefined &&
  inPlace(wanted) === inPlace(piece) &&
  (wanted.file ?? piece.file) === piece.file &&
  canonical(plainest(values)) === canonical(plainest(valuesOf(piece)));
