import { fitted } from '../model/fitted.ts';
import type { DataFile } from '../model/snapshot.ts';
import { countUpTo } from '../model/sorted.ts';
import { bareMap } from './bare-map.ts';
import { findForbidden, hasOnlyCommonCharacters } from './decode.ts';
import { forbiddenKeys, limits, type Most, mostIn } from './limits.ts';
import { type Placed, places, type Reading } from './places.ts';
import { textFile } from './text-file.ts';
import { isYesOrNo } from './yes-or-no.ts';

/** Thrown at the first thing that is not for this reader. */
const notUsual = new Error('not written in the usual style');

const codeOf = (character: string): number => character.charCodeAt(0);
const newline = codeOf('\n');
const space = codeOf(' ');
const hash = codeOf('#');
const hyphen = codeOf('-');
const colon = codeOf(':');
const slash = codeOf('/');
const comma = codeOf(',');
const quotation = codeOf('"');
const apostrophe = codeOf("'");
const backslash = codeOf('\\');
const folded = codeOf('>');
const literal = codeOf('|');
const [zero, nine] = [codeOf('0'), codeOf('9')];
const plus = codeOf('+');
const [listStart, listEnd, mapStart, mapEnd] = [codeOf('['), codeOf(']'), codeOf('{'), codeOf('}')];

/** What marks are of a kind, by the code of the character; none beyond the table is. */
const tableOf = (isOfKind: RegExp): readonly boolean[] =>
  Array.from({ length: 0x250 }, (_, code) => isOfKind.test(String.fromCharCode(code)));

/** A key as schemas and stamps name them, and as people do who mistake one. */
const startsKey = tableOf(/^[A-Za-z0-9_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]$/);
const continuesKey = tableOf(/^[A-Za-z0-9_./\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f-]$/);
/** A text without quotes begins with what is neither a sign of YAML nor one that `advice.ts` knows for pasted. */
const startsPlain = tableOf(/^[A-Za-z0-9_(/\u00a1-\u00ac\u00ae-\u00b6\u00b8-\u024f]$/);
/** With what a text without quotes ends that stands on one line: the line itself, a comment, or a colon that makes it a key. */
const endsPlain = /\n| #|:(?=[ \n]|$)/g;
/** What a text without quotes may not hold inside brackets, where it means something. */
const endsInBrackets = tableOf(/^[[\]{},\n]$/);

const spaces = / */y;

const numberLike = /^\+?(?:\d+|\d+\.\d*|\d+(?:\.\d*)?[eE][-+]?\d+|0o[0-7]+|0x[\da-fA-F]+)$/;
const wholeNumber = /^\d{1,15}$/;
/** Words that stand for nothing or for a truth in some YAML. */
const word = /^(?:null|true|false)$/i;

/**
 * Reads YAML as people and `fmt` usually write it, in one pass: maps and lists in block style, texts on one line with or
 * without quotes, folded and literal texts, lists and maps in brackets, comments. Of anything else, of anything
 * that is wrong or unsure, and of all beyond the limits it says nothing: the parser of the package `yaml` reads that file.
 * It makes the very same data as that parser, of a file in which nothing is wrong.
 * @param path the file's path
 * @param reading who is told of what is read, also where the text is read in part, if anybody is
 * @returns undefined where the text is not written so
 */
export function readUsual(path: string, text: string, reading: Reading | null = null): object | undefined {
  const plain = withPlainBreaks(text);
  if (!isReadable(plain)) return undefined;
  try {
    return readMap(plain, mostIn(path), reading && asIn(text, plain, reading));
  } catch (error) {
    if (error === notUsual) return undefined;
    throw error;
  }
}

/** A file whose text `readUsual` reads. All that stands in it has the places where the parser of `yaml` finds it. */
export const usualFile = (path: string, text: string): DataFile => textFile(path, text, placesIn);

function placesIn(path: string, text: string): Placed | null {
  const kept = places();
  const plain = withPlainBreaks(text);
  readMap(plain, mostIn(path), asIn(text, plain, kept));
  return kept.found;
}

/** A text with the line breaks of Unix, where all of its own are those of Windows; any other as it is. */
function withPlainBreaks(text: string): string {
  if (!text.includes('\r')) return text;
  const plain = text.replaceAll('\r\n', '\n');
  return breaksIn(plain).length === text.length - plain.length ? plain : text;
}

function breaksIn(text: string): readonly number[] {
  const found: number[] = [];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) found.push(i);
  return found;
}

/** Whoever is told of what is read hears where it stands in the text itself, whose line breaks may be longer than what was read. */
function asIn(text: string, plain: string, reading: Reading): Reading {
  if (plain.length === text.length) return reading;
  const breaks = breaksIn(plain);
  const at = (offset: number): number => offset + countUpTo(breaks, offset - 1);
  return {
    map: (from) => reading.map(at(from)),
    list: (from) => reading.list(at(from)),
    key: (from, to, name) => reading.key(at(from), at(to), name),
    scalar: (from, to, value) => reading.scalar(at(from), at(to), value),
    end: (to) => reading.end(at(to)),
    entry: (line) => reading.entry?.(at(line)),
    takesTwice: reading.takesTwice ?? false,
    stopped: (pieces, lists) => reading.stopped?.(pieces, lists),
  };
}

/**
 * Reads a text as `readUsual` does, but for keys that stand twice in a map.
 * @returns its data, of two values of a key the later one, and the places of all, also of both keys; undefined where anything
 * else is not as usual
 */
export function readWithTwice(
  path: string,
  text: string,
): { readonly data: object; readonly found: Placed | null } | undefined {
  const kept = places();
  const data = readUsual(path, text, { ...kept, takesTwice: true });
  return data && { data, found: kept.found };
}

/** Whether a text has only what can be seen, composed as Unicode wants it; white space is what YAML takes for it. */
const isReadable = (text: string): boolean =>
  text.length <= limits.bytes &&
  !text.includes('\t') &&
  !text.includes('\r') &&
  (hasOnlyCommonCharacters(text) || (findForbidden(text) === null && text === text.normalize('NFC')));

/**
 * @param most how much the file may hold
 * @param reading who is told of what is read, if anybody is
 */
function readMap(text: string, most: Most, reading: Reading | null): object {
  /** Where reading is: on the first character that was not read. */
  let at = 0;
  /** Where the line begins that `at` is on. */
  let lineStart = 0;
  /** How deep the line is indented; -1 behind the last one. */
  let column = -1;
  /** Behind the last line that says something, with its comment; of a block text also behind the blank lines that follow. */
  let contentEnd = 0;
  /** How deep the key or hyphen stands behind which brackets began: all that is in them stands deeper. */
  let outside = -1;
  /** How many pieces the lexer of `yaml` would cut, or a few more: of a file near the limit `yaml` itself has to count. */
  let pieces = 0;
  const mostPieces = most.values * 3;
  /** Lists and maps. */
  let lists = 0;

  const refuse = (): never => {
    reading?.stopped?.(pieces, lists);
    throw notUsual;
  };

  const code = (): number => text.charCodeAt(at);

  const cut = (more: number): void => {
    pieces += more;
    if (pieces > mostPieces) refuse();
  };

  /** Begins a list or a map. */
  const begin = (depth: number): void => {
    lists += 1;
    if (depth >= limits.depth || lists > limits.lists) refuse();
  };

  const passSpaces = (): void => {
    spaces.lastIndex = at;
    spaces.test(text);
    at = spaces.lastIndex;
  };

  const skipSpaces = (): void => {
    if (code() !== space) return;
    cut(1);
    at += 1;
    // Behind a colon or a hyphen stands one alone.
    if (code() === space) passSpaces();
  };

  /** Goes on to what comes next in brackets, which may stand on another line. */
  function skipInBrackets(): void {
    skipSpaces();
    while (code() === newline) {
      at += 1;
      const from = at;
      cut(1);
      skipSpaces();
      if (code() !== newline && at - from <= outside) refuse();
    }
  }

  /** Whether nothing is left of the line. */
  const isAtLineEnd = (): boolean => at >= text.length || code() === newline;

  const isBreak = (offset: number): boolean => {
    const next = text.charCodeAt(offset);
    return next === space || next === newline || offset >= text.length;
  };

  const skipToLineEnd = (): void => {
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end;
  };

  /**
   * Goes to the next line that says something, from the beginning of a line. To what a comment belongs that stands deeper
   * than that line, the parser of `yaml` has to say.
   */
  function goToContent(): void {
    let deepest = 0;
    for (;;) {
      lineStart = at;
      skipSpaces();
      cut(1);
      const isEnd = at >= text.length;
      if (isEnd || (code() !== hash && code() !== newline)) {
        column = isEnd ? -1 : at - lineStart;
        if (deepest > Math.max(column, 0)) refuse();
        return;
      }
      if (code() === hash) {
        deepest = Math.max(deepest, at - lineStart);
        cut(1);
        skipToLineEnd();
      }
      at += 1;
    }
  }

  /**
   * Leaves a line behind what was read of it: a comment may follow, but no word that it would swallow.
   * @param from where what was read ends
   */
  function leaveLine(from = at): void {
    skipSpaces();
    if (code() === hash && at > from) {
      at += 1;
      if (code() !== hash && !isBreak(at)) refuse();
      cut(1);
      skipToLineEnd();
    }
    if (!isAtLineEnd()) refuse();
    contentEnd = at;
    at += 1;
    goToContent();
  }

  const isEntry = (): boolean => code() === hyphen && isBreak(at + 1);

  /** Where the key that begins here has its colon; -1 where none does. */
  function endOfKey(): number {
    if (startsKey[code()] !== true) return -1;
    let end = at + 1;
    while (continuesKey[text.charCodeAt(end)] === true) end += 1;
    return text.charCodeAt(end) === colon && isBreak(end + 1) ? end : -1;
  }

  /** Reads a key, up to behind its colon. */
  function key(of: Readonly<Record<string, unknown>>): string {
    const end = endOfKey();
    // A longer one is no key for the parser.
    if (end < 0 || end - at > 1000) refuse();
    const name = text.slice(at, end);
    if (forbiddenKeys.has(name) || (of[name] !== undefined && reading?.takesTwice !== true)) refuse();
    reading?.key(at, end, name);
    at = end + 1;
    cut(2);
    return name;
  }

  /** Reads what stands on lines of its own; its first line is where reading is, `from` its column. */
  const block = (from: number, depth: number): object => (isEntry() ? list(from, depth) : map(from, depth));

  function map(from: number, depth: number): object {
    begin(depth);
    const found = bareMap();
    let keys = 0;
    reading?.map(at);
    do {
      keys += 1;
      if (keys > most.keys) refuse();
      reading?.entry?.(lineStart);
      found[key(found)] = valueOfKey(from, depth + 1);
    } while (column === from);
    if (column > from) refuse();
    reading?.end(contentEnd);
    return found;
  }

  function valueOfKey(from: number, depth: number): unknown {
    const end = at;
    skipSpaces();
    if (!isAtLineEnd() && code() !== hash) return value(from, depth);
    leaveLine(end);
    if (column > from) return block(column, depth);
    // A list may stand as deep as its key.
    return column === from && isEntry() ? list(from, depth) : refuse();
  }

  function list(from: number, depth: number): readonly unknown[] {
    begin(depth);
    const found: unknown[] = [];
    reading?.list(at);
    do {
      reading?.entry?.(lineStart);
      at += 1;
      cut(1);
      const end = at;
      skipSpaces();
      if (isAtLineEnd() || code() === hash) {
        leaveLine(end);
        found.push(column > from ? block(column, depth + 1) : refuse());
      } else if (isEntry() || endOfKey() >= 0) found.push(block(at - lineStart, depth + 1));
      else found.push(value(from, depth + 1));
    } while (column === from && isEntry());
    if (column > from) refuse();
    reading?.end(contentEnd);
    return fitted(found);
  }

  /** Reads a value that begins on the line of its key or hyphen, which is `from` deep, and leaves the line. */
  function value(from: number, depth: number): unknown {
    const first = code();
    if (first === folded || first === literal) return blockText(from);
    outside = from;
    const found =
      first === quotation || first === apostrophe
        ? quoted()
        : first === listStart || first === mapStart
          ? inBrackets(depth)
          : plain(endOfPlain());
    leaveLine();
    return found;
  }

  function quoted(): string {
    const quote = code();
    const from = at + 1;
    let end = from;
    let isEscaped = false;
    for (;;) {
      const next = text.charCodeAt(end);
      if (next === newline || end >= text.length) refuse();
      if (next === quote) {
        if (quote === quotation || text.charCodeAt(end + 1) !== quote) break;
        isEscaped = true;
        end += 1;
      } else if (next === backslash && quote === quotation) {
        isEscaped = true;
        end += 1;
        const escaped = text.charCodeAt(end);
        if (escaped !== quotation && escaped !== backslash) refuse();
      }
      end += 1;
    }
    const found = text.slice(from, end);
    at = end + 1;
    checkLength(from - 1, at);
    const value = isEscaped ? unescaped(found, quote) : found;
    cut(1);
    reading?.scalar(from - 1, at, value);
    return value;
  }

  const unescaped = (found: string, quote: number): string =>
    quote === quotation ? found.replace(/\\(.)/g, '$1') : found.replaceAll("''", "'");

  const checkLength = (from: number, to: number): void => {
    if (to - from > limits.scalar) refuse();
  };

  /** Where a text without quotes ends that stands on one line. */
  function endOfPlain(): number {
    endsPlain.lastIndex = at;
    if (!endsPlain.test(text)) return text.length;
    const end = endsPlain.lastIndex - 1;
    return text.charCodeAt(end) === colon ? refuse() : end;
  }

  /** Where one ends that stands in brackets. */
  function endOfPlainInBrackets(): number {
    let end = at;
    for (; end < text.length; end += 1) {
      const next = text.charCodeAt(end);
      if (endsInBrackets[next] === true) break;
      // The colon of an address means nothing else.
      const isOfAddress = next === colon && text.charCodeAt(end + 1) === slash;
      if ((next === colon && !isOfAddress) || next === hash) refuse();
    }
    return end;
  }

  function plain(limit: number): string | number | boolean {
    if (startsPlain[code()] !== true && !isTelephone()) refuse();
    let end = limit;
    while (text.charCodeAt(end - 1) === space) end -= 1;
    checkLength(at, end);
    const found = meaningOf(text.slice(at, end));
    cut(1);
    reading?.scalar(at, end, found);
    at = end;
    return found;
  }

  /** Whether a number with the code of a country begins here. */
  function isTelephone(): boolean {
    const next = text.charCodeAt(at + 1);
    return code() === plus && next >= zero && next <= nine;
  }

  /** What a text without quotes stands for. */
  function meaningOf(found: string): string | number | boolean {
    if (found.length <= 5) {
      if (found === 'true') return true;
      if (found === 'false') return false;
      if (word.test(found) || isYesOrNo(found)) refuse();
    }
    if (found.charCodeAt(0) > nine || !numberLike.test(found)) return found;
    return wholeNumber.test(found) ? Number(found) : refuse();
  }

  /** Reads what stands in brackets, or is a list or a map in brackets itself. */
  function inBrackets(depth: number): unknown {
    const first = code();
    if (first === quotation || first === apostrophe) return quoted();
    if (first !== listStart && first !== mapStart) return plain(endOfPlainInBrackets());
    begin(depth);
    const isList = first === listStart;
    if (isList) reading?.list(at);
    else reading?.map(at);
    at += 1;
    cut(1);
    const found = isList ? listInBrackets(depth) : mapInBrackets(depth);
    reading?.end(at);
    return found;
  }

  /** Goes on behind a value in brackets: whether another follows, or they end, perhaps behind a last comma. */
  function isFollowed(end: number): boolean {
    skipInBrackets();
    const next = code();
    if (next !== comma && next !== end) refuse();
    at += 1;
    cut(1);
    return next === comma && !isEnded(end);
  }

  /** Whether nothing more stands between brackets; goes behind them then. */
  function isEnded(end: number): boolean {
    skipInBrackets();
    if (code() !== end) return false;
    at += 1;
    cut(1);
    return true;
  }

  function listInBrackets(depth: number): readonly unknown[] {
    const found: unknown[] = [];
    if (isEnded(listEnd)) return found;
    do {
      skipInBrackets();
      found.push(inBrackets(depth + 1));
    } while (isFollowed(listEnd));
    return fitted(found);
  }

  function mapInBrackets(depth: number): object {
    const found = bareMap();
    if (isEnded(mapEnd)) return found;
    let keys = 0;
    do {
      keys += 1;
      if (keys > most.keys) refuse();
      skipInBrackets();
      const name = key(found);
      skipInBrackets();
      found[name] = inBrackets(depth + 1);
    } while (isFollowed(mapEnd));
    return found;
  }

  /** Reads a folded or literal text, which stands deeper than `from`, and leaves its last line. */
  function blockText(from: number): string {
    const isFolded = code() === folded;
    const head = at;
    at += 1;
    const isStripped = code() === hyphen;
    if (isStripped) at += 1;
    if (code() !== newline) refuse();
    cut(3);
    at += 1;
    const start = at;
    let indent = -1;
    let found = '';
    let empty = 0;
    while (at < text.length) {
      lineStart = at;
      passSpaces();
      const spaces = at - lineStart;
      if (at >= text.length) refuse();
      if (code() === newline) {
        // Spaces beyond the indent would be part of the text, and so would lines before its first.
        if (indent < 0 || spaces > indent) refuse();
        // Behind the text each of these is a piece for the parser, or two.
        cut(2);
        empty += 1;
        at += 1;
        continue;
      }
      if (indent < 0) indent = spaces;
      if (spaces < indent || indent <= from) {
        if (spaces > from) refuse();
        at = lineStart;
        break;
      }
      if (isFolded && spaces > indent) refuse();
      skipToLineEnd();
      const line = text.slice(lineStart + indent, at);
      if (found === '') found = line;
      else if (isFolded) found += (empty > 0 ? '\n'.repeat(empty) : ' ') + line;
      else found += '\n'.repeat(empty + 1) + line;
      empty = 0;
      if (at < text.length) at += 1;
      else if (!isStripped) refuse();
    }
    if (found === '') refuse();
    checkLength(start, at);
    const value = isStripped ? found : `${found}\n`;
    contentEnd = at;
    reading?.scalar(head, at, value);
    goToContent();
    return value;
  }

  goToContent();
  if (column < 0) refuse();
  const root = block(column, 0);
  // What stands less deep than the first key belongs to nothing.
  if (column >= 0) refuse();
  reading?.stopped?.(pieces, lists);
  return root;
}
