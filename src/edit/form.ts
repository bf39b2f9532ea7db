import {
  Composer,
  type CST,
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  Parser,
  Scalar,
  type ScalarTag,
  type Tags,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { needsQuotes } from '../data/advice.ts';
import { lexemes } from '../data/lexemes.ts';
import { tuneForParser } from '../data/tuning.ts';
import { documentLanguages } from '../messages/documents/index.ts';
import { keyOrder } from '../model/generated/key-order.ts';
import type { KeyOrder } from '../model/key-order.ts';
import type { FileKind } from '../model/kinds.ts';
import { byCodePoint } from '../model/text.ts';

// One thing has one form: whoever edits a file, and with what, the differences that Git shows are those of the data.

/** How wide a line may be that can be broken; those of a folded text are narrower by their indent. */
const lineWidth = 100;
const narrowest = 60;

/** The lists whose entries stand apart, with an empty line between two: each is read by itself. */
const apart = new Set(['topics', 'rows', 'sessions', 'instruments', 'terms', 'records', 'entries']);

type KeyPair = Pair<Node | null, Node | null>;

/**
 * A file's text in the form that all data files have: the keys in the order of the schema, long texts folded at one width,
 * quotes only where they are needed, lists of identifiers in brackets where these fit on a line, an empty line between the
 * entries of the large lists and no other, line ends of Unix. Comments stay with what they belong to.
 * @param text of a file that was read without an error
 * @returns null where it can't be written so
 */
export function inForm(kind: FileKind, text: string): string | null {
  const source = text.replaceAll('\r\n', '\n');
  const document = read(source);
  if (document.errors.length > 0) return null;
  document.directives.docStart = null;
  const isStamps = kind === 'stamps';
  const { contents } = document;
  if (isMap(contents)) {
    const root = contents as YAMLMap;
    const head = takeHead(root);
    // Of a kind that is being added the generator doesn't know yet.
    arrangeMap(root, keyOrder[kind] ?? null, 0, source);
    if (isStamps) for (const { value } of pairsOf(root)) asStamps(value);
    else separate(root);
    bare(root);
    root.commentBefore = joined(head, root.commentBefore);
    document.comment = joined(root.comment, document.comment);
    root.comment = null;
    trimComments(root, '\n');
  }
  trimComments(document, '\n');
  return document.toString({
    // A stamp stands on one line, however long it is.
    lineWidth: isStamps ? 0 : lineWidth,
    flowCollectionPadding: false,
    indentSeq: true,
    defaultKeyType: 'PLAIN',
  });
}

/** Reads a text with its comments, each with what stands at its own indent. */
export function read(source: string): Document.Parsed {
  tuneForParser(source);
  const tokens = [...new Parser().parse(source)];
  for (const token of tokens) if (token.type === 'document' && token.value) settle(token.value);
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
    uniqueKeys: false,
    customTags: (tags) => tags.map((tag) => (isStringTag(tag) ? foldedByIndent(tag) : tag)),
  });
  return [...composer.compose(tokens)][0] as Document.Parsed;
}

/**
 * Has comments below a block that are indented less than it stand before what follows: the parser takes those that follow
 * a deeper one for the block's own. Those below a list that stands as deep as its key are about the next key, where one follows.
 * @param column what stands less deep is outside
 * @returns those that stand outside the block altogether
 */
function settle(token: CST.Token, column?: number): CST.SourceToken[] {
  if (token.type !== 'block-map' && token.type !== 'block-seq') return [];
  const own = column ?? token.indent;
  const items = token.items as { start: CST.SourceToken[]; sep?: CST.SourceToken[]; value?: CST.Token }[];
  for (let i = 0; i < items.length; i += 1) {
    const { value } = items[i] ?? {};
    const next = items[i + 1];
    const isBeside = value?.type === 'block-seq' && value.indent === token.indent && next !== undefined;
    const outside = value ? settle(value, isBeside ? value.indent + 1 : undefined) : [];
    if (outside.length === 0) continue;
    if (next) next.start.unshift(...outside);
    else items.push({ start: outside });
  }
  const last = items.at(-1);
  if (!last || last.sep || last.value || 'key' in last) return [];
  const from = last.start.findIndex(({ type, indent }) => type === 'comment' && indent < own);
  if (from < 0) return [];
  const cut = last.start[from - 1]?.type === 'space' ? from - 1 : from;
  const outside = last.start.splice(cut);
  if (last.start.every(({ type }) => type !== 'comment')) {
    outside.unshift(...last.start);
    items.pop();
  }
  return outside;
}

const isStringTag = (tag: Tags[number]): tag is ScalarTag =>
  typeof tag === 'object' && tag.tag === 'tag:yaml.org,2002:str';

/** How texts are written: a folded one narrower by its indent, any other on its line. */
const foldedByIndent = (tag: ScalarTag): ScalarTag => ({
  ...tag,
  stringify: (item, context, ...rest) => {
    const width = item.type === Scalar.BLOCK_FOLDED ? Math.max(narrowest, lineWidth - context.indent.length) : 0;
    return tag.stringify?.(item, { ...context, options: { ...context.options, lineWidth: width } }, ...rest) ?? '';
  },
});

/** The comments of a text, sorted. */
export function commentsIn(text: string): readonly string[] {
  const found: string[] = [];
  if (!text.includes('#')) return found;
  for (const { type, source } of lexemes(new Lexer().lex(text))) if (type === 'comment') found.push(source.trimEnd());
  return found.sort(byCodePoint);
}

const pairsOf = ({ items }: YAMLMap): KeyPair[] => items.filter((item) => isPair(item)) as unknown as KeyPair[];

const keyOf = ({ key }: KeyPair): string => (isScalar(key) ? String(key.value) : '');

/** Takes the white space from the ends of a comment's lines, and its empty lines: but one where several follow each other at the head of a file. */
function trimComments(node: Node | Document, empty = ''): void {
  const trimmed = (comment: string) =>
    comment
      .replace(/[ \t]+$/gm, '')
      .replace(/^\n+|\n+$/g, '')
      .replace(/\n{2,}/g, `\n${empty}`);
  if (node.commentBefore) node.commentBefore = trimmed(node.commentBefore);
  if (node.comment) node.comment = trimmed(node.comment);
}

/** Takes from a node what its form was: empty lines, white space at the end of its comments. */
function bare(node: Node): void {
  node.spaceBefore = false;
  trimComments(node);
}

/** Puts what a map holds in its order and form. */
function arrangeMap(map: YAMLMap, order: KeyOrder | null, column: number, source: string): void {
  map.flow = map.items.length === 0;
  const pairs = pairsOf(map);
  const ranks = new Map(Object.keys(order ?? {}).map((key, i) => [key, i]));
  const rank = (pair: KeyPair): number => ranks.get(keyOf(pair)) ?? ranks.size;
  const sorted = [...pairs].sort((a, b) => rank(a) - rank(b) || (order?.['*'] ? byCodePoint(keyOf(a), keyOf(b)) : 0));
  map.items = sorted as never;
  for (const pair of sorted) {
    const { key, value } = pair;
    if (isScalar(key)) {
      bare(key);
      key.type = Scalar.PLAIN;
    }
    const name = keyOf(pair);
    if (isMap(value) && key) leadIn(value as YAMLMap, /^[^\n]*#/.test(source.slice(key.range?.[1], value.range?.[0])));
    if (value)
      arrange(value, {
        key: name,
        order: order?.[name] ?? order?.['*'] ?? null,
        column: column + 2,
        before: column + name.length + 2,
        source,
      });
  }
  leadOut(map, sorted[0]?.key);
}

/** Two comments as one, in their order. */
const joined = (one: string | null | undefined, other: string | null | undefined): string | null =>
  [one, other].filter(Boolean).join('\n') || null;

/** What stands at the head of a file is about all of it, whichever key comes first. */
function takeHead(root: YAMLMap): string | null {
  const first = pairsOf(root)[0]?.key;
  const head = joined(root.commentBefore, first?.commentBefore);
  root.commentBefore = null;
  if (first) first.commentBefore = null;
  return head;
}

/** A comment above the first thing that a node holds stands above all of it: that is how it is read the next time. */
function leadOut(node: Node, first: Node | null | undefined): void {
  if (!first?.commentBefore) return;
  node.commentBefore = joined(node.commentBefore, first.commentBefore);
  first.commentBefore = null;
}

/** A comment above the first key of a group belongs to that key: it goes along where the key gets another place. */
function leadIn(map: YAMLMap, isBehindKey: boolean): void {
  const first = pairsOf(map)[0]?.key;
  if (!first || !map.commentBefore || isBehindKey) return;
  first.commentBefore = joined(map.commentBefore, first.commentBefore);
  map.commentBefore = null;
}

/** Where a value stands: under which key, where what it holds would begin, and where it itself does on the key's line. */
interface Position {
  readonly key: string;
  readonly order: KeyOrder | null;
  readonly column: number;
  readonly before: number;
  /** The text that it was read from. */
  readonly source: string;
}

function arrange(node: Node, at: Position): void {
  bare(node);
  if (isScalar(node)) arrangeScalar(node as Scalar, at.before);
  const wasInBrackets = (node as YAMLMap | YAMLSeq).flow === true;
  if (isMap(node)) arrangeMap(node as YAMLMap, at.order, at.column, at.source);
  else if (isSeq(node)) arrangeList(node as YAMLSeq<Node>, at);
  if (!wasInBrackets || (node as YAMLMap | YAMLSeq).flow || !node.comment) return;
  // What stood behind the brackets would stand below all that was in them.
  node.commentBefore = joined(node.comment, node.commentBefore);
  node.comment = null;
}

function arrangeList(list: YAMLSeq<Node>, at: Position): void {
  const { key, column } = at;
  for (const item of list.items) arrange(item, { ...at, column: column + 2, before: column + 2 });
  list.flow = isShort(list, at);
  leadOut(list, list.items[0]);
  if (apart.has(key)) for (const item of list.items.slice(1)) if (isMap(item)) item.spaceBefore = true;
}

/** Whether a list stands in brackets: it has nothing but identifiers or codes, and no comments, and fits on its line. */
function isShort(list: YAMLSeq<Node>, { key, before }: Position): boolean {
  if (documentLanguages.some((lang) => lang === key) || list.commentBefore || (list.comment && !list.flow))
    return false;
  const isName = ({ value, comment, commentBefore }: Scalar) =>
    typeof value === 'string' && /^[\w-]+$/.test(value) && !comment && !commentBefore;
  if (!list.items.every((item) => isScalar(item) && isName(item as Scalar))) return false;
  return list.items.reduce((sum, item) => sum + String((item as Scalar).value).length + 2, before) <= lineWidth;
}

function arrangeScalar(scalar: Scalar, before: number): void {
  const { value } = scalar;
  delete scalar.source;
  delete scalar.format;
  delete scalar.minFractionDigits;
  if (typeof value !== 'string') return;
  const isLong = before + value.length > lineWidth && value.trim().includes(' ');
  scalar.value = value.normalize('NFC');
  // White space at the end of a line is taken away by many editors.
  if (/^\s|[^\S\n]$|[^\S\n]\n/u.test(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  else if (value.includes('\n'))
    scalar.type = scalar.type === Scalar.BLOCK_LITERAL ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
  else if (isLong) scalar.type = Scalar.BLOCK_FOLDED;
  else scalar.type = needsQuotes(value) || isSwallowing(scalar) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
}

/** Whether a comment behind a text would be taken for the rest of it, had the text no quotes. */
const isSwallowing = ({ comment }: Scalar): boolean => /^[\p{L}\p{N}]/u.test(comment ?? '');

/** A line apart before each list at the root but the first, where it follows another. */
function separate(root: YAMLMap): void {
  let isBelowList = false;
  for (const { key, value } of pairsOf(root)) {
    const isList = isSeq(value) && value.items.some((item) => isMap(item));
    if (isList && isBelowList && key) key.spaceBefore = true;
    isBelowList = isList;
  }
}

/** Stamps are on one line, their hashes in quotes: one of figures alone would be a number. */
function asStamps(value: Node | null): void {
  if (!isMap(value)) return;
  const map = value as YAMLMap;
  map.flow = true;
  for (const pair of pairsOf(map)) {
    if (isScalar(pair.value) && keyOf(pair) !== 'status') pair.value.type = Scalar.QUOTE_DOUBLE;
    asStamps(pair.value);
  }
}
