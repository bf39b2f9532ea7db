import { type Document, isMap, isScalar, isSeq, type Node, type Pair, Scalar, visit, YAMLMap, YAMLSeq } from 'yaml';
import type { KeyPath } from '../model/findings.ts';
import type { JoinedPiece, Places, Side } from '../model/joining.ts';
import type { FileKind } from '../model/kinds.ts';
import { inForm, read } from './form.ts';

/** The text of a file in one of three states; null where there is none. */
type TextsOf = (side: 'base' | Side, file: string) => string | null;

type KeyPair = Pair<Node | null, Node | null>;

/**
 * The text of a file as it comes out of what two people wrote, made item by item: each stands as whoever changed it wrote
 * it, with the comments of both. It is in the form that all files have.
 * @returns null where it can't be written so
 */
export function assembled(kind: FileKind, piece: JoinedPiece, textOf: TextsOf): string | null {
  const documents = new Map<string, Document | null>();
  const documentOf = (side: 'base' | Side, file: string): Document | null => {
    const name = `${side} ${file}`;
    if (!documents.has(name)) {
      const text = textOf(side, file);
      const document = text === null ? null : read(text.replaceAll('\r\n', '\n'));
      documents.set(name, document && document.errors.length === 0 ? withOwnComments(document) : null);
    }
    return documents.get(name) ?? null;
  };
  const nodeOf = (places: Places, side: 'base' | Side): YAMLMap | null => {
    const place = places[side];
    const document = place && documentOf(side, place.file);
    const node = document && (place.path.length === 0 ? document.contents : document.getIn(place.path, true));
    return isMap(node) ? (node as unknown as YAMLMap) : null;
  };

  /** What each piece is in the three texts. Looked for before anything is made: what is moved stands elsewhere then. */
  const nodes = new Map<JoinedPiece, readonly (YAMLMap | null)[]>();
  function find(one: JoinedPiece): void {
    const sides = ['base', 'ours', 'theirs'] as const;
    nodes.set(
      one,
      sides.map((side) => nodeOf(one.places, side)),
    );
    for (const pieces of one.lists.values()) pieces.forEach(find);
  }

  function make(of: JoinedPiece): YAMLMap {
    const { fromTheirs, lists } = of;
    const [then = null, one = null, two = null] = nodes.get(of) ?? [];
    const node = one ?? two;
    if (!node) throw new Unmade();
    const held = new Set(lists.keys());
    if (one && two) {
      for (const path of fromTheirs) copy(path, one, two);
      withComments(one, then, two, held);
    }
    for (const [list, pieces] of lists) {
      const [mine, other] = [pairOf(node, list), two && pairOf(two, list)];
      const pair = mine ?? other;
      if (!pair) throw new Unmade();
      if (!mine) node.items.push(pair as never);
      else if (other) {
        const before = then && pairOf(then, list);
        addComments(mine.key, before?.key, other.key);
        addComments(mine.value, before?.value, other.value);
      }
      const sequence = isSeq(pair.value) ? (pair.value as YAMLSeq) : new YAMLSeq();
      sequence.items = pieces.map(make);
      sequence.flow = false;
      pair.value = sequence;
    }
    // A list of which nothing is left.
    node.items = node.items.filter((pair) => {
      const { key, value } = pair as unknown as KeyPair;
      return held.has(nameOf(key)) || !isSeq(value) || !value.items.some((item) => isMap(item));
    });
    return node;
  }

  try {
    const side = piece.places.ours ? 'ours' : 'theirs';
    const { file } = piece.places[side] ?? {};
    const document = file === undefined ? null : documentOf(side, file);
    if (!document || file === undefined) return null;
    find(piece);
    const root = make(piece);
    document.contents = root as unknown as Document['contents'];
    const other = piece.places.theirs && side === 'ours' ? documentOf('theirs', piece.places.theirs.file) : null;
    if (other) addComments(document, piece.places.base && documentOf('base', piece.places.base.file), other);
    return inForm(kind, document.toString({ lineWidth: 0, indentSeq: true }));
  } catch (error) {
    if (error instanceof Unmade) return null;
    throw error;
  }
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

/** A text doesn't hold what was read of it. */
class Unmade extends Error {}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

const pairOf = (map: YAMLMap, key: string): KeyPair | undefined =>
  (map.items as unknown as readonly KeyPair[]).find((pair) => nameOf(pair.key) === key);

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
  else if (there) there.value = wanted.value;
  else if (rest.length === 0) to.items.push(wanted as never);
  else {
    const map = new YAMLMap();
    to.set(new Scalar(name), map);
    if (isMap(wanted.value)) copy(rest, map, wanted.value as YAMLMap);
  }
}

function remove(map: YAMLMap, key: string): void {
  map.items = map.items.filter((pair) => nameOf((pair as unknown as KeyPair).key) !== key);
}

interface Commented {
  commentBefore?: string | null | undefined;
  comment?: string | null | undefined;
}

/** Has a map and its values hold what the other one has written there as comments, too. */
function withComments(one: YAMLMap, then: YAMLMap | null, two: YAMLMap, passed: ReadonlySet<string>): void {
  addComments(one, then, two);
  for (const { key, value } of two.items as unknown as readonly KeyPair[]) {
    const name = nameOf(key);
    const [mine, before] = [pairOf(one, name), then && pairOf(then, name)];
    if (!mine || passed.has(name)) continue;
    addComments(mine.key, before?.key, key);
    if (isMap(mine.value) && isMap(value))
      withComments(
        mine.value as YAMLMap,
        isMap(before?.value) ? (before.value as YAMLMap) : null,
        value as YAMLMap,
        new Set(),
      );
    else if (mine.value !== value) addComments(mine.value, before?.value, value);
  }
}

function addComments(one: unknown, then: unknown, two: unknown): void {
  const [mine, before, other] = [one, then, two].map((node) => (node ?? {}) as Commented);
  if (!mine || !other || typeof one !== 'object' || one === null) return;
  for (const place of ['commentBefore', 'comment'] as const) {
    const [a, b, c] = [mine[place] ?? '', before?.[place] ?? '', other[place] ?? ''];
    if (c === b || c === a) continue;
    mine[place] = a === b ? c || null : [a, c].filter((text) => text !== '').join('\n');
  }
}
