import {
  Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type ToStringOptions,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { needsQuotes } from '../data/advice.ts';
import { tuneForParser } from '../data/tuning.ts';
import type { KeyPath } from '../model/findings.ts';

/** A change to a file's data: a key set, removed or called otherwise in a map, or an entry added at the end of a list. */
export type YamlEdit =
  | { readonly do: 'set'; readonly at: KeyPath; readonly key: string; readonly value: unknown; readonly after?: string }
  | { readonly do: 'remove'; readonly at: KeyPath; readonly key: string }
  | { readonly do: 'rename'; readonly at: KeyPath; readonly key: string; readonly to: string }
  | { readonly do: 'append'; readonly at: KeyPath; readonly value: object };

/** A file has nothing at the place of an edit, or something of another kind. */
export class NothingToEdit extends Error {}

/** A stretch of a text, in UTF-16 offsets, with what takes its place. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/**
 * The text with some changes made. What isn't changed keeps its every byte: comments, order, quoting, folding and
 * line ends.
 * @param text of a file that was read without an error
 */
export const edited = (text: string, edits: readonly YamlEdit[]): string => apart(edits).reduce(editAtOnce, text);

/**
 * Edits in groups, in their order: those of a group do not touch each other, so that one look at the text is enough for
 * them. Keys that are set in the file's own map don't; anything else in one map or list, or inside it, does.
 */
function apart(edits: readonly YamlEdit[]): readonly (readonly YamlEdit[])[] {
  const groups: YamlEdit[][] = [];
  let touched = new Map<string, Set<string> | null>();
  let holders = new Set<string>();
  for (const edit of edits) {
    const place = JSON.stringify(edit.at);
    const above = edit.at.map((_step, i) => JSON.stringify(edit.at.slice(0, i)));
    const keys = touched.get(place);
    const isOwn = edit.do === 'set' && edit.at.length === 0;
    const isFree = keys === undefined || (keys !== null && isOwn && !keys.has(edit.key));
    if (groups.length === 0 || !isFree || holders.has(place) || above.some((one) => touched.has(one))) {
      groups.push([]);
      [touched, holders] = [new Map(), new Set()];
    }
    groups.at(-1)?.push(edit);
    touched.set(place, isOwn ? (touched.get(place) ?? new Set()).add(edit.key) : null);
    for (const one of above) holders.add(one);
  }
  return groups;
}

function editAtOnce(text: string, edits: readonly YamlEdit[]): string {
  tuneForParser(text);
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const replacements = edits
    .map((edit) => replacementFor(text, document, edit))
    .sort((one, other) => one.from - other.from);
  const parts = replacements.map(({ from, by }, i) => text.slice(replacements[i - 1]?.to ?? 0, from) + by);
  return parts.join('') + text.slice(replacements.at(-1)?.to ?? 0);
}

function replacementFor(text: string, document: Document.Parsed, edit: YamlEdit): Replacement {
  const node = document.getIn(edit.at, true);
  if (edit.do === 'append') {
    if (isSeq(node)) return append(text, node, edit.value);
    const parent = document.getIn(edit.at.slice(0, -1), true);
    if (isMap(parent)) return setKey(text, parent, String(edit.at.at(-1)), [edit.value]);
  } else if (isMap(node)) {
    if (edit.do === 'remove') return removeKey(text, node, edit.key);
    if (edit.do === 'rename') return renameKey(node, edit.key, edit.to);
    return setKey(text, node, edit.key, edit.value, edit.after);
  }
  throw new NothingToEdit(edit.at.join('.'));
}

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** A value as it stands behind a key, or behind the mark of a list's entry, each of its lines indented. */
function written(value: unknown, indent: number, eol: string): string {
  const plain = textOf(value, { defaultKeyType: 'PLAIN', indentSeq: true });
  return plain.split('\n').join(eol + ' '.repeat(indent));
}

/** A pair in block style, as text without a line break at its end. */
function pairText(key: string, value: unknown, indent: number, eol: string): string {
  const nested = typeof value === 'object' && value !== null;
  return nested
    ? `${key}:${eol}${' '.repeat(indent + 2)}${written(value, indent + 2, eol)}`
    : `${key}: ${written(value, indent, eol)}`;
}

/** A value in flow style: `{date: 2008-05-09, reason: x}`. */
const flowText = (value: unknown): string => textOf(value, { collectionStyle: 'flow', flowCollectionPadding: false });

/** A value as YAML; a word that other programs, or reading, would take for something else stands in quotes. */
function textOf(value: unknown, how: ToStringOptions): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (key, scalar) => {
      if (key !== 'key' && typeof scalar.value === 'string' && needsQuotes(scalar.value))
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ ...how, lineWidth: 0 }).trimEnd();
}

const rangeOf = (node: unknown): readonly [number, number] => {
  const [from = 0, to = 0] = (node as Node).range ?? [];
  return [from, to];
};

const pairsOf = (map: YAMLMap): readonly Pair<Scalar, Node | null>[] =>
  map.items.filter((item) => isPair(item)) as unknown as readonly Pair<Scalar, Node | null>[];

const keyOf = ({ key }: Pair<Scalar, Node | null>): string => (isScalar(key) ? String(key.value) : '');

/** Where the content of a pair ends: before the comment and the line break that may follow it. */
const endOf = (text: string, { key, value }: Pair<Scalar, Node | null>): number =>
  contentEnd(text, value?.range ? value : key);

/** The same of a value. The empty lines at the end of a text that keeps them are part of it. */
function contentEnd(text: string, node: Node): number {
  let [, at] = rangeOf(node);
  if (keepsLines(text, node)) return at - (/\r?\n$/.exec(text.slice(at - 2, at))?.[0].length ?? 0);
  while (at > 0 && /[\r\n ]/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** Whether a value is a text that keeps the empty lines at its end, or ends in one. */
const keepsLines = (text: string, node: Node): boolean => keepsEnd(blockMark(text, node));

const keepsEnd = (mark: string): boolean => /^[|>]\d?\+/.test(mark);

/** How a value begins that is a text in block style, or ends in one: whatever is indented below is part of it; else nothing. */
function blockMark(text: string, node: Node): string {
  let last: Node | null | undefined = node;
  while (isMap(last) || isSeq(last)) last = isMap(last) ? pairsOf(last).at(-1)?.value : (last.items.at(-1) as Node);
  return isScalar(last) && isBlock(last) ? text.slice(...rangeOf(last)) : '';
}

/** The beginning of the line after the one that a place stands in. */
function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Puts whole lines in at the beginning of a line; at the end of a text that lacks its last line break, after one. */
function insertLines(text: string, at: number, lines: string, eol: string): Replacement {
  const open = at > 0 && text[at - 1] !== '\n';
  return replace(at, at, `${open ? eol : ''}${lines}${open && at === text.length ? '' : eol}`);
}

function setKey(text: string, map: YAMLMap, key: string, value: unknown, after?: string): Replacement {
  const pairs = pairsOf(map);
  const eol = eolOf(text);
  const there = pairs.find((pair) => keyOf(pair) === key);
  const before = (after === undefined ? undefined : pairs.find((pair) => keyOf(pair) === after)) ?? pairs.at(-1);
  if (map.flow) {
    const flow = `${key}: ${flowText(value)}`;
    if (there) {
      const own = partedFrom(text, there);
      return replace(own ?? rangeOf(there.key)[0], endOf(text, there), own === null ? flow : flowText(value));
    }
    const at = before ? endOf(text, before) : rangeOf(map)[0] + 1;
    return replace(at, at, before ? `, ${flow}` : flow);
  }
  const [first] = pairs;
  const from = first ? rangeOf(first.key)[0] : rangeOf(map)[0];
  const indent = from - lineStart(text, from);
  const lines = pairText(key, value, indent, eol);
  if (there) return newValue(text, there, lines, ' '.repeat(indent + 2) + written(value, indent + 2, eol));
  const at = before ? nextLine(text, endOf(text, before)) : nextLine(text, from);
  return insertLines(text, at, ' '.repeat(indent) + lines, eol);
}

/** Where a value begins that comments part from its key; null where none stands between. */
function partedFrom(text: string, { key, value }: Pair<Scalar, Node | null>): number | null {
  const [from] = value?.range ? rangeOf(value) : [0];
  return text.slice(rangeOf(key)[1], from).includes('#') ? from : null;
}

/**
 * Another value for a key. What is said of it between the two stays, also behind the mark of a folded text.
 * @param lines key and value
 * @param own the value on lines of its own
 */
function newValue(text: string, pair: Pair<Scalar, Node | null>, lines: string, own: string): Replacement {
  const end = endOf(text, pair);
  const below = partedFrom(text, pair);
  if (below !== null) return replace(lineStart(text, below), end, own);
  const [from] = rangeOf(pair.key);
  const head = isScalar(pair.value) && isBlock(pair.value) ? text.slice(...rangeOf(pair.value)) : '';
  const [, comment = ''] = /^[|>]\S*([ \t]+#[^\r\n]*)/.exec(head) ?? [];
  return replace(
    from,
    end,
    lines.replace(/(?=\r?\n|$)/, () => comment),
  );
}

const isBlock = ({ type }: Scalar): boolean => type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;

function removeKey(text: string, map: YAMLMap, key: string): Replacement {
  const pairs = pairsOf(map);
  const i = pairs.findIndex((pair) => keyOf(pair) === key);
  const pair = pairs[i];
  if (!pair) return replace(0, 0, '');
  const [from] = rangeOf(pair.key);
  const end = endOf(text, pair);
  const previous = pairs[i - 1];
  const next = pairs[i + 1];
  if (map.flow) {
    const gone = previous
      ? replace(endOf(text, previous), end, '')
      : replace(from, next ? rangeOf(next.key)[0] : end, '');
    const around = text.slice(gone.from, from) + text.slice(end, gone.to);
    // What is said there may be about something else.
    if (around.includes('#')) throw new NothingToEdit(key);
    return gone;
  }
  const start = lineStart(text, from);
  const below = nextLine(text, end);
  if (/^ *$/.test(text.slice(start, from))) {
    const mark = previous?.value ? blockMark(text, previous.value) : '';
    const between = mark === '' ? '' : (/^(?:[ \t]*(?:#.*)?\r?\n|[ \t]+#.*$)*/.exec(text.slice(below))?.[0] ?? '');
    return replace(start, below + between.length, besideText(between, mark, from - start));
  }
  // The first key of a list's entry stands behind the entry's mark: what follows takes its place, comments and all.
  const to = next ? rangeOf(next.key)[0] : end;
  const comment = text.slice(below, to).indexOf('#');
  return replace(from, comment < 0 ? to : below + comment, '');
}

/**
 * Comments and empty lines as they may stand right below a text in block style: what is indented as it is would become
 * part of it, and so would the empty lines where it keeps those at its end.
 */
function besideText(lines: string, mark: string, indent: number): string {
  const apart = keepsEnd(mark) ? lines.replace(/^(?:[ \t]*\r?\n)+/, '') : lines;
  return apart.replace(/^[ \t]+(?=#)/gm, (own) => own.slice(0, indent));
}

function renameKey(map: YAMLMap, key: string, to: string): Replacement {
  const pair = pairsOf(map).find((one) => keyOf(one) === key);
  if (!pair) throw new NothingToEdit(key);
  return replace(...rangeOf(pair.key), to);
}

function append(text: string, list: YAMLSeq, value: object): Replacement {
  const eol = eolOf(text);
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow || !last) {
    const [, end] = rangeOf(list);
    const close = text.lastIndexOf(']', end - 1);
    const at = last ? rangeOf(last)[1] : close;
    return replace(at, at, `${last ? ', ' : ''}${flowText(value)}`);
  }
  const [from] = rangeOf(list);
  const indent = from - lineStart(text, from);
  const lines = `${' '.repeat(indent)}- ${written(value, indent + 2, eol)}`;
  return insertLines(text, afterOwnComments(text, nextLine(text, contentEnd(text, last)), indent), lines, eol);
}

/** Behind the comments right below an entry that stand deeper than its mark: they are about it, and not about the next one. */
function afterOwnComments(text: string, at: number, indent: number): number {
  const own = new RegExp(`^(?:(?:[ \\t]*\\r?\\n)*[ ]{${indent + 1},}#[^\\n]*(?:\\n|$))*`);
  return at + (own.exec(text.slice(at))?.[0].length ?? 0);
}

const replace = (from: number, to: number, by: string): Replacement => ({ from, to, by });
