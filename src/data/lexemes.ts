import { CST, Lexer } from 'yaml';
import type { ProfileBreach } from '../model/reading.ts';
import { limits, type Most } from './limits.ts';

/** A piece of YAML source as the lexer cuts it, with its offset. Marks that have no text of their own are left out. */
export interface Lexeme {
  readonly type: CST.TokenType;
  readonly source: string;
  readonly from: number;
  /** A plain or quoted scalar, or a block scalar's text. */
  readonly isScalar: boolean;
}

/** What the lexer cut, as the parser wants it, and what may not be parsed at all. */
export interface Lexed {
  readonly raw: readonly string[];
  readonly breach: { readonly from: number; readonly to: number; readonly args: ProfileBreach } | null;
}

/** Marks of the lexer that stand for no text. */
export const isMark = (source: string): boolean => source === '\x02' || source === '\x18' || source === '\x1f';

/** Whether a text is longer than one may be: the line breaks of Windows count as any others do. */
const isTooLong = (source: string): boolean =>
  source.length > limits.scalar && source.replaceAll('\r\n', '\n').length > limits.scalar;

/** Looks at what the lexer cut, one lexeme at a time: a file has very many, and nobody needs all of them at once. */
export function* lexemes(raw: Iterable<string>): Generator<Lexeme> {
  const lexemeOf = following();
  for (const source of raw) {
    const lexeme = lexemeOf(source);
    if (lexeme) yield lexeme;
  }
}

/** Tells of one piece after the other what it is; null of a mark, which only says what the next one is. */
function following(): (source: string) => Lexeme | null {
  let from = 0;
  let scalarNext = false;
  return (source) => {
    if (isMark(source)) {
      scalarNext = source === '\x1f';
      return null;
    }
    const type = scalarNext ? 'scalar' : (CST.tokenType(source) ?? 'scalar');
    const lexeme = { type, source, from, isScalar: scalarNext || type.endsWith('scalar') };
    scalarNext = false;
    from += source.length;
    return lexeme;
  };
}

/**
 * Cuts a text into lexemes and stops at the first thing that the parser must not see: it recurses, and on
 * Node 20 a deeply nested file read twice ends the process, which nothing can catch. The lexer doesn't recurse.
 * @param before what was read before this text, and counts
 * @param enough how many pieces are wanted
 */
export function lex(
  text: string,
  most: Most,
  before = { pieces: 0, lists: 0 },
  enough = Number.POSITIVE_INFINITY,
): Lexed {
  const raw: string[] = [];
  const lexemeOf = following();
  /** Columns of the open block collections, with the keys seen in each. */
  const blocks: { column: number; keys: number }[] = [];
  /** Keys seen in each open flow collection. */
  const flows: number[] = [];
  let count = before.pieces;
  /** Lists and maps, but for lists as deep as their key. */
  let lists = before.lists;
  let lineStart = 0;
  /** Whether nothing but spaces and block indicators stand before this on its line. */
  let leads = true;
  /** Whether the next text is a folded or literal one. */
  let isInBlock = false;
  /** The text right before this, if there is one: a key, where this is a colon. */
  let key: Lexeme | undefined;
  let documents = 0;
  let content = false;
  let ended = false;

  const stop = (from: number, to: number, args: ProfileBreach): Lexed => ({ raw, breach: { from, to, args } });
  /** Whether something begins there that stands deeper than what it is in. */
  const open = (column: number): boolean => {
    while ((blocks.at(-1)?.column ?? -1) > column) blocks.pop();
    const isDeeper = (blocks.at(-1)?.column ?? -1) < column;
    if (isDeeper) blocks.push({ column, keys: 0 });
    return isDeeper;
  };
  /** Counts a key of what is open; one written behind a question mark once there and once before its value. */
  const countKey = (): number => {
    const inFlow = flows.length - 1;
    const block = blocks.at(-1);
    const keys = ((inFlow >= 0 ? flows[inFlow] : block?.keys) ?? 0) + 1;
    if (inFlow >= 0) flows[inFlow] = keys;
    else if (block) block.keys = keys;
    if (inFlow < 0 && keys === 1) lists += 1;
    return keys;
  };

  for (const source of new Lexer().lex(text)) {
    if (raw.length >= enough) break;
    raw.push(source);
    const lexeme = lexemeOf(source);
    if (!lexeme) continue;
    const { type, from, isScalar } = lexeme;
    const to = from + source.length;
    const column = from - lineStart;
    count += 1;
    if (count > most.values * 3) return stop(from, to, { kind: 'values', most: most.values });

    const newLine = source.lastIndexOf('\n');
    if (newLine >= 0) lineStart = from + newLine + 1;

    switch (type) {
      case 'anchor':
      case 'alias':
      case 'tag':
        return stop(from, to, { kind: type });
      case 'directive-line':
        return stop(from, to, { kind: 'directive' });
      case 'doc-start':
        documents += 1;
        if (documents > 1 || content) return stop(from, to, { kind: 'documents' });
        break;
      case 'doc-end':
        ended = content;
        break;
      case 'block-scalar-header':
        isInBlock = true;
        break;
      case 'flow-map-start':
      case 'flow-seq-start':
        flows.push(0);
        lists += 1;
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        flows.pop();
        break;
      case 'seq-item-ind':
        if (flows.length === 0 && open(column)) lists += 1;
        break;
      case 'explicit-key-ind':
        if (flows.length === 0) open(column);
        if (countKey() > most.keys) return stop(from, to, { kind: 'keys', most: most.keys });
        break;
      case 'map-value-ind':
        if (key?.source === '<<') return stop(key.from, key.from + key.source.length, { kind: 'merge' });
        if (countKey() > most.keys) return stop(from, to, { kind: 'keys', most: most.keys });
        break;
      default:
        if (isScalar && leads && flows.length === 0 && !isInBlock) open(column);
        if (isScalar) isInBlock = false;
        if (isScalar && isTooLong(source)) return stop(from, from + 1, { kind: 'scalar', most: limits.scalar });
    }
    if (lists > limits.lists) return stop(from, to, { kind: 'lists', most: limits.lists });
    // A value on a line of its own counts as one level here: the exact count is made after parsing.
    if (blocks.length + flows.length > limits.depth + 1 || flows.length > limits.depth)
      return stop(from, to, { kind: 'depth', most: limits.depth });

    if (isScalar || type.startsWith('flow')) {
      if (ended) return stop(from, to, { kind: 'documents' });
      content = true;
    }
    if (type !== 'space') key = isScalar ? lexeme : undefined;
    if (newLine >= 0 || type === 'newline') leads = true;
    else if (type !== 'space' && type !== 'seq-item-ind' && type !== 'explicit-key-ind') leads = false;
  }
  return { raw, breach: null };
}
