import { type Document, isMap, isScalar, isSeq, type Node, Pair, Scalar, visit, YAMLMap, YAMLSeq } from 'yaml';
import type { KeyPath } from '../model/findings.ts';
import type { JoinedPiece, Side } from '../model/joining.ts';
import type { FileKind } from '../model/kinds.ts';
import { inForm, read } from './form.ts';

type State = 'base' | Side;

/** The text of a file in one of three states; null where there is none. */
type TextsOf = (side: State, file: string) => string | null;

type KeyPair = Pair<Node | null, Node | null>;

/**
 * The text of a file as it comes out of what two people wrote, made item by item: each stands as whoever changed it wrote
 * it, with the comments of both. It is in the form that all files have, unless it says what ours says: then it is ours.
 * @returns null where it can't be written so
 */
export function assembled(kind: FileKind, piece: JoinedPiece, textOf: TextsOf): string | null {
  const together = putTogether(piece, textOf);
  const text = together === null ? null : inForm(kind, together);
  const own = piece.places.ours && isAllOfOurs(piece) ? textOf('ours', piece.places.ours.file) : null;
  const plain = own?.replaceAll('\r\n', '\n') ?? null;
  return plain !== null && inForm(kind, plain) === text ? plain : text;
}

/** Whether nothing that is to stand in a piece is theirs; its order, and what is noted in it, may be. */
const isAllOfOurs = ({ places, fromTheirs, lists }: JoinedPiece): boolean =>
  places.ours !== null && fromTheirs.length === 0 && [...lists.values()].every((held) => held.every(isAllOfOurs));

/**
 * That text, in no particular form. What is read of a large plan takes more memory than all else: one state is read after the other,
 * and of two of them no more is kept than what goes into ours.
 */
function putTogether(piece: JoinedPiece, textOf: TextsOf): string | null {
  const base = readState(
    piece,
    'base',
    (file) => noted(textOf('base', file)),
    (_one, node) => notesOf(node),
  );
  const theirs = readState(
    piece,
    'theirs',
    (file) => textOf('theirs', file),
    (one, node): Given => ({
      notes: notesOf(node, base.pieces.get(one)),
      node: one.places.ours ? givenOf(one, node) : node,
    }),
  );
  const ours = readState(
    piece,
    'ours',
    (file) => textOf('ours', file),
    (_one, node) => node,
  );
  const document = piece.places.ours ? ours.document : theirs.document;
  if (!document) return null;
  const root = made(piece, { base: base.pieces, ours: ours.pieces, theirs: theirs.pieces });
  if (!root) return null;
  document.contents = root as unknown as Document['contents'];
  if (ours.document && theirs.document) addComments(document, commentsOf(base.document), commentsOf(theirs.document));
  return document.toString({ lineWidth: 0, indentSeq: true });
}

/** Of the state that both come from nothing but the comments is asked. */
const noted = (text: string | null): string | null => (text?.includes('#') ? text : null);

/** What is kept of a state: of each piece that is there, and the document of the file, without what stands in it. */
interface ReadState<T> {
  readonly pieces: ReadonlyMap<JoinedPiece, T>;
  readonly document: Document | null;
}

/** @param kept what is to be kept of a piece, given how it stands there */
function readState<T>(
  root: JoinedPiece,
  side: State,
  textOf: (file: string) => string | null,
  kept: (piece: JoinedPiece, node: YAMLMap) => T,
): ReadState<T> {
  const documents = new Map<string, Document | null>();
  const documentOf = (file: string): Document | null => {
    if (!documents.has(file)) {
      const text = textOf(file);
      const document = text === null ? null : read(text.replaceAll('\r\n', '\n'));
      documents.set(file, document && document.errors.length === 0 ? withOwnComments(document) : null);
    }
    return documents.get(file) ?? null;
  };
  const pieces = new Map<JoinedPiece, T>();
  function look(piece: JoinedPiece): void {
    const place = piece.places[side];
    const document = place && documentOf(place.file);
    const node = document && (place.path.length === 0 ? document.contents : document.getIn(place.path, true));
    if (isMap(node)) pieces.set(piece, kept(piece, node as unknown as YAMLMap));
    for (const held of piece.lists.values()) held.forEach(look);
  }
  look(root);
  const place = root.places[side];
  const document = place && documentOf(place.file);
  if (document) document.contents = null;
  return { pieces, document };
}

/** What theirs gives to a piece: its comments; and itself where ours has none, else what ours is to take over. */
interface Given {
  readonly notes: Notes;
  readonly node: YAMLMap;
}

/** Of a piece that both have: the values that are as theirs wrote them, and its lists without what they hold. */
function givenOf({ fromTheirs, lists }: JoinedPiece, node: YAMLMap): YAMLMap {
  const wanted = new Set(fromTheirs.map(([key]) => String(key)));
  const given = new YAMLMap();
  given.items = pairsIn(node).flatMap((pair) => {
    const name = nameOf(pair.key);
    return lists.has(name) ? [new Pair(pair.key, emptied(pair.value))] : wanted.has(name) ? [pair] : [];
  }) as never;
  return given;
}

const emptied = (list: Node | null): YAMLSeq => Object.assign(new YAMLSeq(), commentsOf(list));

/** What is kept of three states, by the pieces. */
interface Kept {
  readonly base: ReadonlyMap<JoinedPiece, Notes>;
  readonly ours: ReadonlyMap<JoinedPiece, YAMLMap>;
  readonly theirs: ReadonlyMap<JoinedPiece, Given>;
}

/** A piece as it is to be, with all that it holds; null where a text doesn't hold what was read of it. */
function made(of: JoinedPiece, states: Kept): YAMLMap | null {
  const { fromTheirs, lists } = of;
  const [then, one, two] = [states.base.get(of) ?? noNotes, states.ours.get(of), states.theirs.get(of)];
  const node = one ?? two?.node;
  if (!node) return null;
  const held = new Set(lists.keys());
  if (one && two) {
    for (const path of fromTheirs) copy(path, one, two.node);
    withComments(one, then, two.notes, held);
  }
  for (const [list, pieces] of lists) {
    const mine = pairOf(node, list);
    const pair = mine ?? (two && pairOf(two.node, list));
    if (!pair) return null;
    if (!mine) node.items.push(pair as never);
    else if (two) {
      const [before, other] = [then.of.get(list), two.notes.of.get(list)];
      if (other) addComments(mine.key, before?.key, other.key);
      if (other) addComments(mine.value, before?.value.own, other.value.own);
    }
    const sequence = isSeq(pair.value) ? (pair.value as YAMLSeq) : new YAMLSeq();
    const items = pieces.map((held) => made(held, states));
    if (items.includes(null)) return null;
    sequence.items = items;
    sequence.flow = false;
    pair.value = sequence;
  }
  // A list of which nothing is left.
  node.items = pairsIn(node).filter(
    ({ key, value }) => held.has(nameOf(key)) || !isSeq(value) || !value.items.some((item) => isMap(item)),
  ) as never;
  return node;
}

/** A document in which what is noted above the first entry of a list is that entry's, as it is of any other. */
function withOwnComments(document: Document): Document {
  visit(document, {
    Seq(_key, list) {
      const [first] = list.items;
      if (!isMap(first) || !list.commentBefore) return;
      first.commentBefore = [list.commentBefore, first.commentBefore ?? ''].filter((text) => text !== '').join('\n');
      list.commentBefore = null;
    },
  });
  return document;
}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

const pairsIn = (map: YAMLMap): readonly KeyPair[] => map.items as unknown as readonly KeyPair[];

const pairOf = (map: YAMLMap, key: string): KeyPair | undefined =>
  pairsIn(map).find((pair) => nameOf(pair.key) === key);

/** Has a map say what another one says at some place. */
function copy([key, ...rest]: KeyPath, to: YAMLMap, from: YAMLMap): void {
  const name = String(key);
  const [there, wanted] = [pairOf(to, name), pairOf(from, name)];
  if (rest.length > 0 && isMap(there?.value) && isMap(wanted?.value)) {
    copy(rest, there.value as YAMLMap, wanted.value as YAMLMap);
    if ((there.value as YAMLMap).items.length === 0) remove(to, name);
  } else if (rest.length > 0 && isMap(there?.value)) {
    // Whoever took the whole away took this away.
    const inner = there.value as YAMLMap;
    copy(rest, inner, new YAMLMap());
    if (inner.items.length === 0) remove(to, name);
  } else if (!wanted) remove(to, name);
  else if (there) {
    const own = notesOf(there.value);
    there.value = wanted.value;
    // What is noted beside a value is no part of it: that of theirs comes to it as to any other.
    noteAs(there.value, own);
  } else if (rest.length === 0) to.items.push(wanted as never);
  else {
    const map = new YAMLMap();
    to.set(new Scalar(name), map);
    if (isMap(wanted.value)) copy(rest, map, wanted.value as YAMLMap);
  }
}

function remove(map: YAMLMap, key: string): void {
  map.items = pairsIn(map).filter((pair) => nameOf(pair.key) !== key) as never;
}

/** What somebody has noted at a place, above it and beside it. */
interface Comments {
  readonly commentBefore?: string | null | undefined;
  readonly comment?: string | null | undefined;
}

/** The comments of a map: its own, and those of its keys and values; of a list of plain values those of each. */
interface Notes {
  readonly own: Comments;
  readonly of: ReadonlyMap<string, { readonly key: Comments; readonly value: Notes }>;
}

const noComments: Comments = { commentBefore: null, comment: null };
const noNotes: Notes = { own: noComments, of: new Map() };

function commentsOf(node: unknown): Comments {
  const { commentBefore, comment } = (node ?? {}) as Comments;
  return commentBefore || comment ? { commentBefore, comment } : noComments;
}

/** What may have comments of its own in a map, or in a list of plain values, where each is known by what it says. */
function partsOf(node: unknown): readonly Pick<KeyPair, 'key' | 'value'>[] {
  if (isMap(node)) return pairsIn(node as unknown as YAMLMap);
  return isSeq(node) ? node.items.filter(isScalar).map((key) => ({ key: key as Node, value: null })) : [];
}

/** Has a value hold the comments that another one had, and no others. */
function noteAs(node: unknown, { own, of }: Notes): void {
  if (typeof node !== 'object' || node === null) return;
  Object.assign(node, noComments, own);
  for (const { key, value } of partsOf(node)) {
    const notes = of.get(nameOf(key));
    noteAs(key, { own: notes?.key ?? noComments, of: noNotes.of });
    noteAs(value, notes?.value ?? noNotes);
  }
}

/**
 * The comments of a map, or of a value that is none.
 * @param then those that there were: where there was one, it is told that there is none any more
 */
function notesOf(node: unknown, then: Notes = noNotes): Notes {
  const own = commentsOf(node);
  const of = new Map<string, { readonly key: Comments; readonly value: Notes }>();
  for (const pair of partsOf(node)) {
    const name = nameOf(pair.key);
    const before = then.of.get(name);
    const [key, value] = [commentsOf(pair.key), notesOf(pair.value, before?.value)];
    if (before || key !== noComments || value !== noNotes) of.set(name, { key, value });
  }
  return own === noComments && of.size === 0 ? noNotes : { own, of };
}

/** Has a map and its values hold what the other one has written there as comments, too. */
function withComments(one: unknown, then: Notes, two: Notes, passed: ReadonlySet<string>): void {
  addComments(one, then.own, two.own);
  const parts = new Map(two.of.size === 0 ? [] : partsOf(one).map((part) => [nameOf(part.key), part]));
  for (const [name, { key, value }] of two.of) {
    const [mine, before] = [parts.get(name), then.of.get(name)];
    if (!mine || passed.has(name)) continue;
    addComments(mine.key, before?.key, key);
    withComments(mine.value, before?.value ?? noNotes, value, new Set());
  }
}

function addComments(one: unknown, then: Comments | undefined, two: Comments): void {
  if (typeof one !== 'object' || one === null) return;
  const mine = one as { -readonly [K in keyof Comments]: Comments[K] };
  for (const place of ['commentBefore', 'comment'] as const) {
    const [a, b, c] = [mine[place] ?? '', then?.[place] ?? '', two[place] ?? ''];
    if (c === b || c === a) continue;
    mine[place] = (a === b ? c : bothNoted(a, b, c)) || null;
  }
}

/** What both have noted in one place: what either took away is gone, what each wrote stands one below the other. */
function bothNoted(ours: string, base: string, theirs: string): string {
  const [a, b, c] = [ours, base, theirs].map((text) => text.split('\n')) as [string[], string[], string[]];
  const [inOurs, inBase, inTheirs] = [new Set(a), new Set(b), new Set(c)];
  const kept = a.filter((line) => inTheirs.has(line) || !inBase.has(line));
  const added = c.filter((line) => !inOurs.has(line) && !inBase.has(line));
  return [...kept, ...added].filter((line) => line !== '').join('\n');
}
