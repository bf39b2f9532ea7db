import { createHash } from 'node:crypto';
import {
  Composer,
  type CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { documentLanguages } from '../messages/documents/index.ts';
import type { KeyPath, Place, Problem, Range } from '../model/findings.ts';
import { keyOrder } from '../model/generated/key-order.ts';
import { codePointName } from '../model/invisible.ts';
import type { KeyOrder } from '../model/key-order.ts';
import { once } from '../model/once.ts';
import { isSign, readingProblem } from '../model/reading.ts';
import type { DataFile } from '../model/snapshot.ts';
import { adviseOnConflict, adviseOnError, adviseOnPasted, isYesOrNo, strayQuote } from './advice.ts';
import { bareMap } from './bare-map.ts';
import { findInvisible } from './decode.ts';
import { keptTree } from './kept-trees.ts';
import { type Lexed, lex } from './lexemes.ts';
import { forbiddenKeys, limits, mostKeys } from './limits.ts';
import { readUsual } from './usual-yaml.ts';

/** A file's text with its data. The data are only there where nothing was wrong. */
export interface Parsed {
  readonly file: DataFile;
  readonly data: unknown;
  /** Values written without quotes that other programs read as yes or no. */
  readonly yesOrNo: readonly KeyPath[];
  readonly problems: readonly Problem[];
  /** Where reading as YAML came to its end, in UTF-16 offsets; what is said may be about another place. */
  readonly failedAt?: number;
}

const compose = (raw: readonly string[]): Document.Parsed | undefined => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const source of raw) for (const token of parser.next(source)) tokens.push(token);
  tokens.push(...parser.end());
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  return [...composer.compose(tokens)][0] as Document.Parsed | undefined;
};

/**
 * Reads YAML as data files use it: plain maps, lists and scalars, no anchors, tags, directives or merge keys.
 * Never throws on any text.
 * @param path the file's path, for what is said of it
 */
export function parse(path: string, text: string): Parsed {
  const data = readUsual(text, mostKeys(path));
  return data ? { file: textFile(path, text), data, yesOrNo: [], problems: [] } : parseInFull(path, text);
}

/** Reads as `parse` does, whatever is written: with the parser of `yaml`, which says what is wrong, and slowly. */
export function parseInFull(path: string, text: string): Parsed {
  const unread = textFile(path, text);
  const refuse = (...problems: Problem[]): Parsed => ({ file: unread, data: undefined, yesOrNo: [], problems });

  const conflict = adviseOnConflict(text);
  if (conflict) return refuse(syntax(path, conflict));
  const { raw, breach } = lex(text, mostKeys(path));
  if (breach && !isSign(breach.args)) return refuse(profile(path, breach));
  const pasted = breach ? null : adviseOnPasted(text, raw, documentLanguages);
  const seen = breach ? profile(path, breach) : pasted && syntax(path, pasted);
  const from = breach?.from ?? pasted?.from ?? Number.POSITIVE_INFINITY;
  // Behind a quote that is not closed where it was meant, texts look like signs of YAML.
  if (seen && (strayQuote(raw)?.from ?? from) >= from) return refuse(seen);

  const document = compose(raw);
  const error = [...(document?.errors ?? []), ...(document?.warnings ?? [])].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (error && error.pos[0] < from)
    return { ...refuse(syntax(path, adviseOnError(text, raw, error as never))), failedAt: error.pos[0] };
  if (seen) return refuse(seen);
  const root = document?.contents ?? null;
  if (root === null || (isScalar(root) && root.value === null))
    return refuse(readingProblem('missing-key', { file: path }, { key: '', what: null, empty: true }));

  const problems: Problem[] = [];
  const yesOrNo: KeyPath[] = [];
  const file = textFile(path, text, root);
  const data = plain(root, { path, file, problems, yesOrNo, at: [] });
  return { file, data, yesOrNo, problems };
}

const profile = (file: string, { from, to, args }: NonNullable<Lexed['breach']>): Problem =>
  readingProblem('yaml-profile', { file, from, to }, args);

const syntax = (file: string, { from, to, advice, changes }: ReturnType<typeof adviseOnError>): Problem =>
  readingProblem('yaml-syntax', { file, from, to }, advice, changes);

interface Walk {
  readonly path: string;
  readonly file: DataFile;
  readonly problems: Problem[];
  readonly yesOrNo: KeyPath[];
  /** Where the walk is. */
  readonly at: (string | number)[];
}

/** The value of a node as plain data, text in NFC; what may not be there is noted as a problem. */
function plain(node: Node | null, walk: Walk): unknown {
  const { path, file, problems, at } = walk;
  const inside = (step: string | number, value: Node | null): unknown => {
    at.push(step);
    const found = plain(value, walk);
    at.pop();
    return found;
  };
  const place = (of: Node | null): Place => ({ file: path, from: of?.range?.[0] ?? 0, to: of?.range?.[1] ?? 0 });
  if (at.length > limits.depth && !isScalar(node)) {
    problems.push(readingProblem('yaml-profile', place(node), { kind: 'depth', most: limits.depth }));
    return null;
  }
  if (isSeq(node)) return node.items.map((item, i) => inside(i, item as Node));
  if (isMap(node)) {
    const map = bareMap();
    const seen = new Map<string, number>();
    for (const pair of node.items) {
      const key = pair.key as Node | null;
      const name = keyName(key);
      if (name === null) {
        problems.push(readingProblem('yaml-profile', place(key ?? node), { kind: 'odd-key' }));
        continue;
      }
      if (name === '<<') problems.push(readingProblem('yaml-profile', place(key), { kind: 'merge' }));
      else if (forbiddenKeys.has(name))
        problems.push(readingProblem('yaml-profile', place(key), { kind: 'forbidden-key', key: name }));
      else if (name !== name.normalize('NFC'))
        problems.push(readingProblem('encoding', place(key), { kind: 'not-nfc', text: name }));
      const earlier = seen.get(name);
      if (earlier !== undefined) {
        const { line } = file.range(earlier, earlier);
        problems.push(readingProblem('duplicate-key', place(key), { key: name, line }));
        continue;
      }
      seen.set(name, key?.range?.[0] ?? 0);
      checkCharacters(key, walk);
      map[name] = inside(name, pair.value as Node | null);
    }
    return map;
  }
  if (!isScalar(node)) return null;
  checkCharacters(node, walk);
  if (node.type === 'PLAIN' && isYesOrNo(node.source ?? '')) walk.yesOrNo.push([...at]);
  return typeof node.value === 'string' ? node.value.normalize('NFC') : node.value;
}

/** A key's text; null for a key that is a list, a map or empty. */
function keyName(key: Node | null): string | null {
  if (!isScalar(key)) return null;
  const { source, value } = key as Scalar;
  if (value === null && (source ?? '') === '') return null;
  return typeof value === 'string' ? value : String(source ?? value);
}

/** Escapes such as `"\0"` can write what the text itself may not hold. */
function checkCharacters(node: Node | null, { path, problems }: Walk): void {
  if (!isScalar(node) || typeof node.value !== 'string' || node.type !== 'QUOTE_DOUBLE') return;
  const found = findInvisible(node.value);
  if (!found) return;
  const [from, to] = node.range ?? [0, 0];
  const args = { kind: 'character', codePoint: codePointName(found.character), count: found.count } as const;
  problems.push(readingProblem('encoding', { file: path, from, to }, args));
}

/**
 * A file's text with its lines, and the places of its keys and values once someone asks for one.
 * @param read what was read of it already
 */
export function textFile(path: string, text: string, read?: Node): DataFile {
  let counter: LineCounter | undefined;
  // What the tree is known by; the file itself is copied.
  const own = {};
  if (read) keptTree(own, text.length, () => read);

  const lines = (): LineCounter => {
    if (!counter) {
      counter = new LineCounter();
      counter.addNewLine(0);
      for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) counter.addNewLine(i + 1);
    }
    return counter;
  };

  const range = (from: number, to: number): Range => {
    const start = lines().linePos(from);
    const end = lines().linePos(Math.max(from, to));
    return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
  };

  const startOf = (line: number): number => lines().lineStarts[line - 1] ?? text.length;

  const lineAt = (line: number): string => {
    const { [line - 1]: from, [line]: next = text.length + 1 } = lines().lineStarts;
    return from === undefined ? '' : text.slice(from, next - 1).replace(/\r$/, '');
  };

  const top = (): Node | null =>
    keptTree(own, text.length, () => {
      const { raw, breach } = lex(text, mostKeys(path));
      return breach ? null : (compose(raw)?.contents ?? null);
    });

  const locate = (at: KeyPath, part: 'key' | 'value' = 'value'): Range => {
    const node = find(top(), at, part);
    const [from = 0, to = 0] = node?.range ?? [];
    return range(from, trimmedEnd(text, from, to));
  };

  const names = (at: KeyPath, isPrivate: boolean): readonly string[] => {
    let node = top();
    return at.map((step) => {
      node = child(node, step)?.value ?? null;
      if (typeof step === 'number') return entryName(node, text, isPrivate);
      // Whoever mistook a key may have written a person's name there.
      return isPrivate && !usualKeys(keyOrder).has(step) ? '' : step;
    });
  };

  return { path, text, isPrivate: false, range, locate, names, startOf, lineAt };
}

/** The keys that schemas know: few ever ask. */
const usualKeys = once((order: typeof keyOrder): ReadonlySet<string> => new Set(Object.values(order).flatMap(keysOf)));

function keysOf(order: KeyOrder | null): readonly string[] {
  return Object.entries(order ?? {}).flatMap(([key, inside]) => [key, ...keysOf(inside)]);
}

/** The keys by which an entry is known: the first of these alone, else all of those that it has. */
const known = {
  alone: ['id', 'activity', 'code'],
  together: ['rule', 'item', 'instrument', 'nationality', 'file', 'key', 'country', 'session'],
};

/** What an entry of a list is called: as it is known among its neighbours, else what it holds. */
function entryName(entry: Node | null, text: string, isPrivate: boolean): string {
  const saidAt = (key: string): string | null => {
    const value = isMap(entry) ? child(entry, key)?.value : null;
    return isScalar(value) ? `${key}: ${String((value as Scalar).value)}` : null;
  };
  // An activity is the plan's; whatever else such a file says is nobody's business, not even folded into digits.
  if (isPrivate) return /^activity: [a-z][a-z0-9-]*$/.exec(saidAt('activity') ?? '')?.[0] ?? '';
  const alone = known.alone.map(saidAt).find((value) => value !== null);
  if (alone !== undefined) return alone ?? '';
  const together = known.together.flatMap((key) => saidAt(key) ?? []);
  return together.length > 0 ? together.join('\n') : entry === null ? '' : heldIn(entry, text);
}

/** What tells an entry from one that holds something else, however its lines are broken; worked out once for each. */
function heldIn(entry: Node, text: string): string {
  const known = digests.get(entry);
  if (known !== undefined) return known;
  const [from, to] = entry.range ?? [0, 0];
  const held = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  const digest = createHash('sha256').update(held).digest('hex');
  digests.set(entry, digest);
  return digest;
}

const digests = new WeakMap<Node, string>();

/** The end of a node's text without the line breaks that a block text ends with. */
const trimmedEnd = (text: string, from: number, to: number): number => from + text.slice(from, to).trimEnd().length;

/**
 * The node at a path. Where the path goes further than the file does, the nearest thing that is there: the
 * map's `id`, else its first key.
 */
function find(root: Node | null, path: KeyPath, part: 'key' | 'value'): Node | null {
  let node: Node | null = root;
  let key: Node | null = null;
  for (const step of path) {
    const next: { key: Node | null; value: Node | null } | null = child(node, step);
    if (next === null) return standIn(node) ?? key;
    key = next.key ?? next.value;
    node = next.value;
  }
  if (part === 'key') return key;
  return node === null || isEmpty(node) ? (key ?? node) : node;
}

const isEmpty = (node: Node): boolean =>
  isScalar(node) && node.value === null && (node.range?.[0] ?? 0) === (node.range?.[1] ?? 0);

function child(node: Node | null, step: string | number): { key: Node | null; value: Node | null } | null {
  if (isSeq(node)) {
    const item = node.items[step as number];
    return item === undefined ? null : { key: null, value: item as Node };
  }
  if (!isMap(node)) return null;
  const pair = pairsByKey(node).get(step);
  return pair ? { key: pair.key as Node, value: pair.value as Node | null } : null;
}

/** The first pair of each key of a map: a map may have very many, and each may be asked for. */
const pairsByKey = once(
  ({ items }: YAMLMap): ReadonlyMap<unknown, Pair> =>
    new Map([...items].reverse().map((pair) => [keyName(pair.key as Node | null), pair])),
);

/** Where something absent is shown: at the map's `id`, else at its first key. */
function standIn(node: Node | null): Node | null {
  if (!isMap(node)) return node;
  const id = child(node, 'id')?.value;
  return id && !isEmpty(id) ? id : ((node.items[0]?.key as Node | undefined) ?? node);
}
