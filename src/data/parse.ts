import { Composer, type CST, type Document, isMap, isScalar, isSeq, Lexer, type Node, Parser, type Scalar } from 'yaml';
import { documentLanguages } from '../messages/documents/index.ts';
import type { KeyPath, Place, Problem } from '../model/findings.ts';
import { whenAsked } from '../model/once.ts';
import { isSign, type ProfileBreach, readingProblem } from '../model/reading.ts';
import type { DataFile } from '../model/snapshot.ts';
import { abridged } from './abridged.ts';
import { adviseOnConflict, adviseOnError, adviseOnPasted, strayQuote } from './advice.ts';
import { bareMap } from './bare-map.ts';
import { findForbidden } from './decode.ts';
import { isMark, type Lexed, lex } from './lexemes.ts';
import { forbiddenKeys, limits, mostIn } from './limits.ts';
import { tooDeepFrom } from './nesting.ts';
import type { Placed, Stretch } from './places.ts';
import { textFile } from './text-file.ts';
import { readUsual, readWithTwice, usualFile } from './usual-yaml.ts';
import { isYesOrNo } from './yes-or-no.ts';

/** A file's text with its data. The data are only there where nothing was wrong. */
export interface Parsed {
  readonly file: DataFile;
  readonly data: unknown;
  /** Values written without quotes that other programs read as yes or no. */
  readonly yesOrNo: readonly KeyPath[];
  readonly problems: readonly Problem[];
  /** Where reading as YAML came to its end, in UTF-16 offsets; what is said may be about another place. */
  readonly failedAt?: number | undefined;
}

/** The tree of a text; where the parser nests what comes behind a mistake too deep, that of what stands before. */
function compose(raw: readonly string[]): Document.Parsed | undefined {
  const tokens = tokensOf(raw);
  const end = tooDeepFrom(tokens);
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const read = end === null ? tokens : tokensOf(new Lexer().lex(textOf(raw).slice(0, end)));
  return withShortTraces(() => [...composer.compose(read)][0] as Document.Parsed | undefined);
}

const textOf = (raw: readonly string[]): string => raw.filter((piece) => !isMark(piece)).join('');

function tokensOf(raw: Iterable<string>): readonly CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const source of raw) for (const token of parser.next(source)) tokens.push(token);
  tokens.push(...parser.end());
  return tokens;
}

/** An error of a text is told by its place, and there may be very many: the way to where each was raised takes most of the memory. */
function withShortTraces<T>(work: () => T): T {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 1;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = usual;
  }
}

/**
 * Reads YAML as data files use it: plain maps, lists and scalars, no anchors, tags, directives or merge keys.
 * Never throws on any text.
 * @param path the file's path, for what is said of it
 */
export function parse(path: string, text: string): Parsed {
  const data = readUsual(path, text);
  return data ? readAsUsual(path, text, data) : parseInFull(path, text);
}

/** What was read of a file that is written in the usual style: nothing is wrong with it as YAML. */
export const readAsUsual = (path: string, text: string, data: object): Parsed => ({
  file: usualFile(path, text),
  data,
  yesOrNo: [],
  problems: [],
});

/** Reads as `parse` does, whatever is written: with the parser of `yaml`, which says what is wrong, and slowly. */
export function parseInFull(path: string, text: string): Parsed {
  const refuse = (problem: Problem): Parsed => ({
    file: unreadFile(path, text),
    data: undefined,
    yesOrNo: [],
    problems: [problem],
  });

  const conflict = adviseOnConflict(text);
  if (conflict) return refuse(syntax(path, conflict));
  const twice = readTwice(path, text);
  if (twice) return twice;
  const early = earlyMistake(path, text);
  if (early) return { ...refuse(early.problem), failedAt: early.failedAt };
  const cut = lex(text, mostIn(path));
  const document = whenAsked(() => compose(cut.raw));
  const mistake = mistakeIn(path, text, cut, document);
  if (mistake) return { ...refuse(mistake.problem), failedAt: mistake.failedAt };
  const root = document()?.contents ?? null;
  if (root === null || (isScalar(root) && root.value === null))
    return refuse(readingProblem('missing-key', { file: path }, { key: '', what: null, empty: true }));

  const problems: Problem[] = [];
  const yesOrNo: KeyPath[] = [];
  const file = textFile(path, text, placesIn, placesOf(root));
  const data = plain(root, { path, file, problems, yesOrNo, at: [] });
  return { file, data, yesOrNo, problems };
}

/** A text in which no more is wrong than that keys stand twice: to find that takes no parser. */
function readTwice(path: string, text: string): Parsed | null {
  const read = readWithTwice(path, text);
  if (!read) return null;
  const file = textFile(path, text, placesIn, read.found);
  const problems = keysTwice(path, file, read.found);
  return problems.length === 0 ? null : { file, data: read.data, yesOrNo: [], problems };
}

/** The keys that stand in a map already, in their order; in the value of such a one nothing is looked for. */
function keysTwice(path: string, file: DataFile, value: Placed | null): readonly Problem[] {
  if (value?.kind === 'list') return value.items.flatMap((item) => keysTwice(path, file, item));
  if (value?.kind !== 'map') return [];
  const seen = new Map<string, number>();
  return value.pairs.flatMap(({ name, key, value: inside }) => {
    if (name === null || key === null) return [];
    const earlier = seen.get(name);
    if (earlier === undefined) {
      seen.set(name, key.from);
      return keysTwice(path, file, inside);
    }
    const { line } = file.range(earlier, earlier);
    return [readingProblem('duplicate-key', { file: path, from: key.from, to: key.to }, { key: name, line })];
  });
}

/** What is wrong with a text as YAML, or as YAML of data files. */
interface Mistake {
  readonly problem: Problem;
  /** Where it begins. */
  readonly from: number;
  readonly failedAt?: number;
}

/**
 * The first mistake of a text.
 * @param compose makes a tree of what was cut, where nothing before tells what is wrong
 * @param whole all pieces of the text, where it was not cut to its end
 */
function mistakeIn(
  path: string,
  text: string,
  { raw, breach }: Lexed,
  compose: () => Document.Parsed | undefined,
  whole: Iterable<string> = raw,
): Mistake | null {
  const told = breach && { problem: profile(path, breach), from: breach.from };
  if (breach && isTooMuch(breach.args)) return told;
  const pasted = breach ? undefined : adviseOnPasted(text, raw, documentLanguages).next().value;
  const seen = told ?? (pasted ? { problem: syntax(path, pasted), from: pasted.from } : null);
  const from = seen?.from ?? Number.POSITIVE_INFINITY;
  // Behind a quote that is not closed where it was meant, texts look like signs of YAML.
  const isSure = pasted !== undefined || (breach !== null && isSign(breach.args));
  if (seen && isSure && (strayQuote(raw)?.from ?? from) >= from) return seen;

  const document = compose();
  const error = [...(document?.errors ?? []), ...(document?.warnings ?? [])].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (!error || error.pos[0] >= from) return seen;
  return {
    problem: syntax(path, adviseOnError(text, whole, error as never)),
    from: error.pos[0],
    failedAt: error.pos[0],
  };
}

/** What is told at once: so much was cut by then that to look for a mistake before it takes too long. */
const isTooMuch = ({ kind }: ProfileBreach): boolean => kind === 'values' || kind === 'lists' || kind === 'scalar';

/** How long a text is in which a mistake is looked for near where reading it as usual stopped, before all of it is read. */
const longText = 20_000;

/** How many pieces are read there. */
const piecesNear = 6_000;

/**
 * The first mistake of a long text, where it stands near to where the reader of the usual style stopped. To read all that comes
 * before and after with the parser of `yaml` takes a person's patience.
 */
function earlyMistake(path: string, text: string): Mistake | null {
  if (text.length < longText) return null;
  const near = abridged(path, text);
  const cut = lex(near.text, mostIn(path), near, piecesNear);
  const { raw, breach } = cut;
  // Of what was left out a few pieces more were counted than there are.
  if (breach && isTooMuch(breach.args)) return null;
  const whole = { [Symbol.iterator]: () => new Lexer().lex(near.text) };
  const mistake = mistakeIn(path, text, cut, () => compose(raw), whole);
  // What is told of a place near the end of the pieces may come of their being cut off there.
  const sure = raw.slice(0, piecesNear / 2).reduce((length, piece) => length + piece.length, 0);
  return mistake && mistake.from < sure ? mistake : null;
}

/** A file of which nothing was read: its places are looked for where somebody asks. */
export const unreadFile = (path: string, text: string): DataFile => textFile(path, text, placesIn);

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
  const found = findForbidden(node.value);
  if (!found) return;
  const [from, to] = node.range ?? [0, 0];
  problems.push(readingProblem('encoding', { file: path, from, to }, found.args));
}

/** The places of all that stands in a file, as far as it is YAML; null where it is not even cut into its pieces. */
function placesIn(path: string, text: string): Placed | null {
  const { raw, breach } = lex(text, mostIn(path));
  return breach ? null : placesOf(compose(raw)?.contents ?? null);
}

/** The places that the parser of `yaml` found; of what is nested too deep no more than its own. */
function placesOf(node: Node | null, depth = 0): Placed | null {
  if (!node) return null;
  const { from, to } = stretchOf(node);
  const below = (inside: unknown) => placesOf(inside as Node | null, depth + 1);
  const isTooDeep = depth > limits.depth;
  if (isSeq(node) && !isTooDeep) return { kind: 'list', from, to, items: node.items.map(below) };
  if (!isMap(node) || isTooDeep) return { kind: 'scalar', from, to, value: isScalar(node) ? node.value : undefined };
  const pairs = node.items.map((pair) => {
    const key = pair.key as Node | null;
    return { name: keyName(key), key: key && stretchOf(key), value: below(pair.value) };
  });
  return { kind: 'map', from, to, pairs };
}

const stretchOf = ({ range }: Node): Stretch => ({ from: range?.[0] ?? 0, to: range?.[1] ?? 0 });
