import type { YAMLParseError } from 'yaml';
import { documentLanguages } from '../messages/documents/index.ts';
import { cutAt } from '../model/excerpt.ts';
import type { TextChange } from '../model/findings.ts';
import { codePointName } from '../model/invisible.ts';
import { isKnownKey, type SyntaxAdvice } from '../model/reading.ts';
import { type Lexeme, lexemes } from './lexemes.ts';
import { beginsSomething, gluedEntry, indentOf, isEntry, keyColumn, saysNothing } from './lines.ts';
import { isYesOrNo } from './yes-or-no.ts';

/** Advice about a stretch of the text, in UTF-16 offsets. */
export interface Advised {
  readonly from: number;
  readonly to: number;
  readonly advice: SyntaxAdvice;
  /** What it says to type, where that is one thing. */
  readonly changes?: readonly TextChange[];
}

const curlyQuotes = '“”„‟‘’‚‛';
const closing = '”’‟‛»';
const opens = /[“„‘‚«]/u;
const dashes = '–—−•·▪●◦‣*';
const hardSpaces = '\u00a0\u2007\u202f\u3000\u2000-\u2006\u2008-\u200a';
const hardSpace = new RegExp(`[${hardSpaces}]`, 'u');

/** Whether a text is read as something else, or advised on, where it stands without quotes, though YAML takes it. */
export const needsQuotes = (value: string): boolean =>
  isYesOrNo(value) ||
  new RegExp(`^[${curlyQuotes}${hardSpaces}]`, 'u').test(value) ||
  (dashes.includes(value[0] ?? ' ') && /^.\s/u.test(value));

/** A value as it can safely be written: in double quotes. */
const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A line of the text: where it begins, where the next one does, and what stands on it, without its line break. */
interface Line {
  readonly from: number;
  readonly next: number;
  readonly text: string;
}

function lineAt(text: string, offset: number): Line {
  // A search from -1 would begin at 0, and take a line break there for one before it.
  const from = offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', from);
  const next = end < 0 ? text.length : end + 1;
  return { from, next, text: text.slice(from, end < 0 ? next : end).replace(/\r$/, '') };
}

const lineAbove = (text: string, { from }: Line): Line | null => (from > 0 ? lineAt(text, from - 1) : null);

const lineBelow = (text: string, { next }: Line): Line | null => (next < text.length ? lineAt(text, next) : null);

const isBlank = ({ text }: Line): boolean => text.trim() === '';

/** `key: value` with its leading dash and indent apart. */
const keyAndValue = /^(\s*(?:- +)*)([^\s:#][^:]*?):(\s+)(\S.*)$/u;

const isLanguage = (key: string): boolean => documentLanguages.some((lang) => lang === key);

const short = (fixed: string): string =>
  fixed.length > 160 ? `${cutAt(fixed, 150)}…${fixed.endsWith('"') ? '"' : ''}` : fixed;

/** A line as it can safely be written: its value in quotes, a comment behind them. */
function fixedLine(key: string, value: string, inQuotes = quoted): string {
  const { own, comment } = withoutComment(key, value);
  return short(`${key.trim()}: ${inQuotes(own)}${comment}`);
}

/**
 * A value, and the comment behind it with the space between. A sign right before a word is none in a text for people: there it
 * is told as one that swallows the rest. Nor is one inside quotes.
 */
function withoutComment(key: string, value: string): { readonly own: string; readonly comment: string } {
  const whole = value.trim();
  const quote = /^["']/.exec(whole)?.[0];
  for (const { index } of whole.matchAll(isLanguage(key.trim()) ? /\s+#(?![\p{L}\p{N}])/gu : /\s+#/g)) {
    const own = whole.slice(0, index);
    const isInside = quote !== undefined && own.split(quote).length % 2 === 0;
    if (!isInside) return { own, comment: whole.slice(index) };
  }
  return { own: whole, comment: '' };
}

/** One change of a text. */
const change = (from: number, to: number, by: string): readonly TextChange[] => [{ from, to, by }];

/**
 * A value's place with another value in it; none where a comment stands behind the value, which would become part of it, or where
 * the text goes on below, of which that would be one half.
 */
function valueChange(
  text: string,
  from: number,
  value: string,
  by: string,
): { readonly changes?: readonly TextChange[] } {
  if (/\s#/u.test(value) || isGoneOnWith(text, from)) return {};
  return { changes: change(from, from + value.trimEnd().length, by) };
}

/** Whether the line below stands deeper than the key of a value, and is neither a key nor an entry. */
function isGoneOnWith(text: string, from: number): boolean {
  const line = lineAt(text, from);
  const below = lineBelow(text, line);
  if (!below || saysNothing(below.text) || indentOf(below.text) <= keyColumn(line.text)) return false;
  return !isEntry(below.text) && !keyAndValue.test(below.text);
}

/** What is looked for in a text that was pasted; most have none of it, and need not be looked through piece by piece. */
const pasted = new RegExp(`[${curlyQuotes}${dashes}${hardSpaces}]|#[\\p{L}\\p{N}]`, 'u');

/** The marks of two versions that Git could not merge, or null. */
export function adviseOnConflict(text: string): Advised | null {
  const mark = /^(<{7}|>{7})(?=[ \r\n]|$)/m.exec(text);
  return mark && { from: mark.index, to: mark.index + 7, advice: { kind: 'conflict' } };
}

/**
 * What to say, one after the other, of mistakes that YAML takes without a word, though a person meant something else: quotes,
 * dashes and spaces that Word pastes, and a `#` that swallows the rest of a text.
 * @param languages the keys under which a text for people stands
 */
export function* adviseOnPasted(
  text: string,
  raw: Iterable<string>,
  languages: readonly string[],
): Generator<Advised, undefined> {
  if (!pasted.test(text)) return;
  /** The last ones, as many as anything below looks back. */
  const before: Lexeme[] = [];
  for (const lexeme of lexemes(raw)) {
    const plain = lexeme.type === 'scalar' && lexeme.isScalar && lexeme.source !== '' && !isBlockText(lexeme, before);
    if (plain) {
      const first = lexeme.source[0] ?? '';
      const { from } = lexeme;
      if (hardSpace.test(first))
        yield {
          from,
          to: from + 1,
          advice: { kind: 'hard-space', codePoint: codePointName(first) },
          changes: change(from, from + 1, ' '),
        };
      if (curlyQuotes.includes(first)) {
        const line = lineAt(text, from);
        const match = keyAndValue.exec(line.text);
        const value = match?.[4] ?? line.text;
        const { own: bare, comment } = withoutComment('', value);
        const fixed = match ? fixedLine(match[2] ?? '', value, inStraight) : short(inStraight(bare) + comment);
        const at = line.from + line.text.length - (match?.[4] ?? '').length;
        const own = match && at === from ? valueChange(text, from, value, inStraight(value)) : {};
        yield { from, to: from + 1, advice: { kind: 'curly-quote', character: first, fixed }, ...own };
      }
      if (dashes.includes(first) && /^.\s/u.test(lexeme.source))
        yield { from, to: from + 1, advice: { kind: 'pasted-dash', character: first } };
    }
    const swallowed = lexeme.type === 'comment' && /^#[\p{L}\p{N}]/u.test(lexeme.source) ? beforeComment(before) : null;
    if (swallowed && languages.includes(swallowed.key)) {
      const value = `${swallowed.value} ${lexeme.source}`;
      const fixed = short(`${swallowed.key}: ${quoted(value.replace(/\s+/gu, ' ').trim())}`);
      const advice = { kind: 'hash', lost: cutAt(lexeme.source, 60), fixed } as const;
      yield { from: lexeme.from, to: lexeme.from + lexeme.source.trimEnd().length, advice };
    }
    before.push(lexeme);
    if (before.length > 8) before.shift();
  }
}

/** Every text without quotes on the line of its language in which a colon makes a key of what stands before it. */
export function* adviseOnColons(text: string, raw: Iterable<string>): Generator<Advised, undefined> {
  /** How many keys the line has that is looked at, and how many brackets are open. */
  let [keys, brackets] = [0, 0];
  let recent: readonly string[] = [];
  for (const { type, source, from } of lexemes(raw)) {
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets += 1;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') brackets -= 1;
    else if (type === 'map-value-ind' && brackets === 0) {
      keys += 1;
      const line = keys === 2 && recent.join() === beginningOfValue ? lineAt(text, from) : null;
      const advised = line && isLanguage(keyAndValue.exec(line.text)?.[2] ?? '') ? adviseOnColon(text, line) : null;
      if (advised) yield advised;
    } else if (source.includes('\n')) keys = 0;
    recent = [...recent.slice(-2), type];
  }
}

/** The colon of a key, and a value without quotes: no list that begins on the line of its key. */
const beginningOfValue = 'map-value-ind,space,scalar';

/** What to say of a line whose value needs quotes, since it has a colon; null where its value has none. */
function adviseOnColon(text: string, line: Line): Advised | null {
  const { key, value, from } = pairOn(line);
  const [, before] = /^(.*?):(?=\s|$)/u.exec(value) ?? [];
  if (before === undefined) return null;
  return {
    ...ofValue(line, { kind: 'colon', before: cutAt(before, 60), fixed: fixedLine(key, value) }),
    ...valueChange(text, from, value, quoted(value.trim())),
  };
}

const isBlockText = ({ source }: Lexeme, before: readonly Lexeme[]): boolean =>
  source.includes('\n') && before.slice(-4).some(({ type }) => type === 'block-scalar-header');

/** The key and plain value right before a comment, where a comment follows a plain value. */
function beforeComment(before: readonly Lexeme[]): { readonly key: string; readonly value: string } | null {
  const [key, colon, value] = before.filter(({ type }) => type !== 'space').slice(-3);
  if (key?.isScalar !== true || colon?.type !== 'map-value-ind' || value?.type !== 'scalar') return null;
  return { key: key.source, value: value.source };
}

const inStraight = (value: string): string => quoted(straight(value).trim());

/** A text without its typographic quotes where they stand around it; inside it they become angular ones. */
function straight(value: string): string {
  const angular = value.trim().replace(/[“„‟‘‚‛]([^“„‟‘‚‛”’]*)[”’]/gu, '«$1»');
  const inner = /^«([^«»]*)»$/u.exec(angular)?.[1] ?? angular;
  const [, opened] = new RegExp(`^[${curlyQuotes}]([^"]*)"$`, 'u').exec(inner) ?? [];
  return opened ?? inner.replace(new RegExp(`^[${curlyQuotes}]`, 'u'), '');
}

/**
 * The last tab that stands for indentation, up to the line that begins at `last`; null where there is none. The parser counts
 * it as one column, and fails at a line that is right.
 */
function tabBefore(text: string, raw: Iterable<string>, last: number): number | null {
  const found = [...text.matchAll(/^( *)\t[ \t]*(?=- |[A-Za-z]\w*:(?:\s|$))/gm)].filter(({ index }) => index <= last);
  if (found.length === 0) return null;
  // In a text over several lines it may stand.
  const begins = new Set([...lexemes(raw)].map(({ from }) => from));
  const tab = found.findLast(({ 0: { length }, index }) => begins.has(index + length));
  return tab ? tab.index + (tab[1] ?? '').length : null;
}

/** What finds a mistake of one kind on a line, as far as the line itself shows it. */
const onLine = {
  'open-quote': openQuoteOn,
  'curly-end': openQuoteOn,
  'inner-quote': (text: string, line: Line) => (innerQuotes.test(valueOn(line)) ? quotesInside(text, line) : null),
  'needs-quotes'(text: string, line: Line) {
    const { key, value } = pairOn(line);
    const isSign = /^[@`%]/.test(value) || (isLanguage(key) && /^(?:-\s|[[{].*[^\]}\s]\s*$)/.test(value));
    return isSign ? valueInQuotes(text, line, value[0] ?? '') : null;
  },
  'no-space-after-dash': (_text: string, line: Line) => gluedDash(line),
  'no-space-after-colon': gluedColon,
  semicolon,
  'missing-colon': keyWithoutColon,
} as const;

/** How many lines away at most another key of the same group is looked for. */
interface Near {
  readonly farthest?: number;
}

/** A kind of mistake that one line shows. */
export type KindOfLine = keyof typeof onLine;

export const kindsOfLine = Object.keys(onLine) as readonly KindOfLine[];

export const isKindOfLine = (kind: string | undefined): kind is KindOfLine => Object.hasOwn(onLine, kind ?? '');

/** What may be a mistake of such a kind or one like it, line by line: nobody has read what stands around them. */
export function* adviseOnLines(text: string, kind: KindOfLine): Generator<Advised, undefined> {
  for (let line: Line | null = lineAt(text, 0); line; line = lineBelow(text, line)) {
    const advised = onLine[kind](text, line, { farthest: 2_000 });
    if (advised) yield advised;
  }
}

/** A text in quotes behind which the line goes on, and not as in brackets. */
const innerQuotes = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?!\s*$|\s+#|\s*[,:\]}])/u;

/** A text in quotes that does not end on its line. */
const openQuotes = /^(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/u;

/** What is written as the value of a line's key, or as its entry. */
const valueOn = (line: Line): string => pairOn(line).value || line.text.slice(keyColumn(line.text));

function openQuoteOn(text: string, line: Line): Advised | null {
  const source = valueOn(line);
  return openQuotes.test(source)
    ? adviseOnQuote(text, { from: line.from + line.text.length - source.length, source })
    : null;
}

/** What a person most likely did where the parser found its first error. */
export function adviseOnError(text: string, raw: Iterable<string>, error: YAMLParseError): Advised {
  const [start] = error.pos;
  const at = Math.min(start, Math.max(0, text.length - 1));
  const line = lineAt(text, at);
  const whole = (advice: SyntaxAdvice, from = line.from): Advised => ofLine(lineAt(text, from), advice);

  const openQuote = firstOf(
    lexemes(raw),
    (lexeme) =>
      lexeme.from <= start &&
      (runsOverKey(lexeme) || (isQuoted(lexeme) && error.code === 'MISSING_CHAR' && !endsQuoted(lexeme.source))),
  );
  if (openQuote) return adviseOnQuote(text, openQuote);

  const tab = /^[ ]*\t/.exec(line.text);
  if (error.code === 'TAB_AS_INDENT' || (tab && line.text.trim() !== '')) {
    const from = line.from + line.text.indexOf('\t');
    return { from, to: from + 1, advice: { kind: 'tab' } };
  }
  const before = tabBefore(text, raw, line.next);
  if (before !== null) return { from: before, to: before + 1, advice: { kind: 'tab' } };
  const hard = new RegExp(`(^\\s*|:)([${hardSpaces}])`, 'u').exec(line.text);
  if (hard) {
    const from = line.from + hard.index + (hard[1]?.length ?? 0);
    const advice = { kind: 'hard-space', codePoint: codePointName(hard[2] ?? ' ') } as const;
    return { from, to: from + 1, advice, changes: change(from, from + 1, ' ') };
  }

  const folded = unindentedFold(text, line);
  if (folded) return whole({ kind: 'fold-indent', mark: folded.mark }, folded.from);

  const glued = gluedDash(line) ?? gluedDash(lineAbove(text, line));
  if (glued) return glued;

  const { key, value } = pairOn(line);

  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR': {
      const colon = adviseOnColon(text, line);
      if (colon) return colon;
      if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return indented(text, line, whole);
      const glued = gluedColon(text, line);
      if (glued) return glued;
      const bracket = openBracket(raw, start);
      if (bracket) return adviseOnBracket(text, bracket);
      const instead = semicolon(text, line) ?? keyWithoutColon(text, line);
      if (instead) return instead;
      if (!isBlank(line) && !/:(\s|$)/u.test(line.text))
        return whole({ kind: 'no-colon', text: cutAt(line.text.trim(), 60) });
      return indented(text, line, whole);
    }
    case 'BAD_SCALAR_START':
      return valueInQuotes(text, line, text[start] ?? '');
    case 'BAD_DQ_ESCAPE':
      return { from: start, to: start + 2, advice: { kind: 'escape', sequence: text.slice(start, start + 2) } };
    case 'BAD_INDENT': {
      const bracket = openBracket(raw, start);
      if (bracket) return adviseOnBracket(text, bracket);
      return indented(text, line, whole);
    }
    case 'UNEXPECTED_TOKEN': {
      if (/^["']/.test(value)) return quotesInside(text, line);
      if (/^-(\s|$)/.test(value) && isLanguage(key)) return valueInQuotes(text, line, '-');
      if (/^-(\s|$)/.test(value)) return ofValue(line, { kind: 'dash-after-key' });
      if (/^[[{].*\S/.test(value)) return valueInQuotes(text, line, value[0] ?? '');
      if (/^[|>][+-]?\s*\S/.test(value)) return ofValue(line, { kind: 'text-after-fold' });
      if (!/^\s*-(\s|$)/.test(line.text)) return whole(noDash(line));
      return whole({ kind: 'other' });
    }
    default:
      return whole({ kind: 'other' });
  }
}

/** The first line of a text that stands no deeper than the key whose `>-` or `|` it follows, with that mark. */
function unindentedFold(text: string, at: Line): { readonly from: number; readonly mark: string } | null {
  let first = at;
  for (let above = lineAbove(text, at); above; above = lineAbove(text, above)) {
    const mark = /:\s+([|>][+-]?)\s*$/u.exec(above.text)?.[1];
    if (mark !== undefined) {
      const isText = !isBlank(first) && !keyAndValue.test(first.text) && !/^\s*[a-z]{2}:\S/u.test(first.text);
      return isText && indentOf(first.text) <= indentOf(above.text) ? { from: first.from, mark } : null;
    }
    if (keyAndValue.test(above.text) || /^\s*(- |#)/u.test(above.text)) return null;
    first = above;
  }
  return null;
}

/** What is said of what stands on a line. */
function ofLine({ text, from }: Line, advice: SyntaxAdvice): Advised {
  const indent = indentOf(text);
  return { from: from + indent, to: from + Math.max(indent + 1, text.trimEnd().length), advice };
}

/** The key and the value of a line, and where in the text that begins; empty where it has no such two. */
function pairOn({ text, from }: Line): { readonly key: string; readonly value: string; readonly from: number } {
  const [whole = '', , key = '', , value = ''] = keyAndValue.exec(text) ?? [];
  return { key, value, from: from + whole.length - value.length };
}

/** What is said of the value of a line. */
function ofValue(line: Line, advice: SyntaxAdvice): Advised {
  const { value, from } = pairOn(line);
  return { from, to: from + value.trimEnd().length, advice };
}

/** A line like `-id: x`. The first error of it may show at the line below. */
function gluedDash(line: Line | null): Advised | null {
  const glued = gluedEntry(line?.text ?? '');
  if (!line || glued === null) return null;
  const at = line.from + line.text.indexOf('-') + 1;
  const advice = { kind: 'no-space-after-dash', fixed: short(`- ${glued}`) } as const;
  return { ...ofLine(line, advice), changes: change(at, at, ' ') };
}

/** A line like `id:x`. */
function gluedColon(text: string, line: Line, near: Near = {}): Advised | null {
  const [, before = '', key = '', value] = /^(\s*(?:- +)*)([A-Za-z][\w-]*):((?!\/\/)\S.*)$/u.exec(line.text) ?? [];
  if (value === undefined || !goesWith(key, groupOf(text, line, near))) return null;
  const at = line.from + before.length + key.length + 1;
  const advice = { kind: 'no-space-after-colon', fixed: short(`${key}: ${value}`) } as const;
  return { ...ofLine(line, advice), ...(isKey(key) && { changes: change(at, at, ' ') }) };
}

/** A line like `id; x`. */
function semicolon(text: string, line: Line, near: Near = {}): Advised | null {
  const [, before, key = '', behind] = /^\s*((?:- +)*([A-Za-z]\w*));(?=\s)(.*)$/u.exec(line.text) ?? [];
  if (before === undefined || !goesWith(key, groupOf(text, line, near))) return null;
  const at = line.from + line.text.indexOf(';');
  const advice = { kind: 'semicolon', fixed: short(`${before}:${behind}`) } as const;
  return { ...ofLine(line, advice), ...(isKey(key) && { changes: change(at, at + 1, ':') }) };
}

/** A line whose value begins with a sign of YAML. */
function valueInQuotes(text: string, line: Line, character: string): Advised {
  const { key, value, from } = pairOn(line);
  return {
    ...ofValue(line, { kind: 'needs-quotes', character, fixed: fixedLine(key, value) }),
    ...valueChange(text, from, value, quoted(value.trim())),
  };
}

/** A line whose value is in quotes, and has more of them in it. */
function quotesInside(text: string, line: Line): Advised {
  const { key, value, from } = pairOn(line);
  const quote = value[0] ?? '"';
  const fixed = fixedLine(key, value, (own) => otherQuotes(own, quote));
  return {
    ...ofValue(line, { kind: 'inner-quote', quote, fixed }),
    ...valueChange(text, from, value, otherQuotes(value, quote)),
  };
}

function firstOf<T>(all: Iterable<T>, isWanted: (one: T) => boolean): T | undefined {
  for (const one of all) if (isWanted(one)) return one;
  return undefined;
}

const isQuoted = ({ type }: Lexeme): boolean => type === 'double-quoted-scalar' || type === 'single-quoted-scalar';

/** Whether a text in quotes holds a line that is a key of the data: its quote was never closed, or not where it was meant. */
function runsOverKey(lexeme: Lexeme): boolean {
  if (!isQuoted(lexeme)) return false;
  for (const [, key = ''] of lexeme.source.matchAll(/\n[ \t]*(?:- +)*([A-Za-z][\w-]*):(?=\s|$)/g))
    if (isKnownKey(key)) return true;
  return false;
}

/** The first quote of a text that is not closed where it was meant: nothing behind it can be told for sure. */
export const strayQuote = (raw: Iterable<string>): Lexeme | undefined =>
  firstOf(lexemes(raw), (lexeme) => runsOverKey(lexeme) || (isQuoted(lexeme) && !endsQuoted(lexeme.source)));

/** What to say of a text whose opening quote is not closed as it should be. */
function adviseOnQuote(text: string, { from, source }: Pick<Lexeme, 'from' | 'source'>): Advised {
  const opening = lineAt(text, from);
  const quote = source[0] ?? '"';
  let first: Line | null = null;
  let lines = 0;
  for (let line: Line | null = opening; line; line = lineBelow(text, line)) {
    if (line !== opening) {
      if (beginsSomething(line.text)) break;
      first ??= line;
      lines += 1;
    }
    const said = line === opening ? line.text.slice(from + 1 - line.from) : line.text;
    const last = said.trimEnd().at(-1) ?? '';
    const at = line.from + line.text.trimEnd().length - 1;
    if (last !== '' && closing.includes(last) && !opens.test(said))
      return {
        from: at,
        to: at + 1,
        advice: { kind: 'curly-end', character: last, quote },
        changes: change(at, at + 1, quote),
      };
    if (first && last === quote)
      return {
        from: first.from + indentOf(first.text),
        to: at + 1,
        advice: { kind: 'quote-break', column: keyColumn(opening.text) + 2, lines },
      };
  }
  const end = opening.from + opening.text.trimEnd().length;
  return {
    from,
    to: opening.from + opening.text.length,
    advice: { kind: 'open-quote', quote },
    // Where the text goes on below, nobody knows where it ends; nor with other quotes in it, or a comment behind it.
    ...(first === null && !/\s#|["'\\]/u.test(text.slice(from + 1, end)) && { changes: change(end, end, quote) }),
  };
}

/** Whether a word is a key of the data. Of two letters there are words as well: those that are no key here continue a sentence. */
const isKey = (word: string): boolean => (word.length === 2 ? word === 'id' || isLanguage(word) : isKnownKey(word));

/** Whether a word can be a key beside others: where texts stand in their languages nothing else does. */
const goesWith = (word: string, others: readonly string[]): boolean =>
  others.every((other) => isLanguage(other) === isLanguage(word));

/**
 * A key that is known and has lost its colon: no other of its group has its name. Below a text of another language it may be
 * a word of that text, as «en» is.
 */
function keyWithoutColon(text: string, line: Line, near: Near = {}): Advised | null {
  const [, hyphen = '', key = '', value = ''] = /^\s*((?:- +)*)([A-Za-z][\w-]*)(?:\s+(\S.*))?$/u.exec(line.text) ?? [];
  if (!isKey(key)) return null;
  const group = groupOf(text, line, near);
  if (!goesWith(key, group) || (group.length === 0 && hyphen === '') || group.includes(key)) return null;
  // In "es - Texto" the dash stands in the colon's place; it is no part of the text.
  const dashless = value.replace(/^[-–—]\s+/u, '');
  const { own, comment } = dashless.startsWith('#')
    ? { own: '', comment: ` ${dashless}` }
    : withoutComment('', dashless);
  const typed = `${hyphen}${key}:${own === '' ? '' : ` ${asWritten(own)}`}${comment}`;
  const from = line.from + indentOf(line.text);
  const mayGoOn =
    isLanguage(key) && !isBlockMark(own) && groupOf(text, line, { where: [lineAbove], ...near }).length > 0;
  const maySwallow = isLanguage(key) && /^\s*#[\p{L}\p{N}]/u.test(comment);
  return {
    ...ofLine(line, { kind: 'missing-colon', key, fixed: short(typed), mayGoOn }),
    ...(!mayGoOn && !maySwallow && { changes: change(from, line.from + line.text.trimEnd().length, typed) }),
  };
}

/** The keys that stand at the same column as a line, in the same group of keys: above it and below. */
function groupOf(
  text: string,
  line: Line,
  { where = [lineAbove, lineBelow], farthest = Number.POSITIVE_INFINITY } = {},
): readonly string[] {
  const column = keyColumn(line.text);
  const found: string[] = [];
  for (const next of where) {
    let other = next === lineAbove && isEntry(line.text) ? null : next(text, line);
    for (let seen = 0; other && seen < farthest; other = next(text, other), seen += 1) {
      if (saysNothing(other.text) || indentOf(other.text) > column) continue;
      if (keyColumn(other.text) !== column || (next === lineBelow && isEntry(other.text))) break;
      found.push(/[\w-]*/.exec(other.text.slice(column))?.[0] ?? '');
      if (isEntry(other.text)) break;
    }
  }
  return found;
}

/** Whether a value is the mark of a text that stands below. */
const isBlockMark = (value: string): boolean => /^[|>][+-]?$/.test(value);

/** A value as it stood, in quotes only where it needs them. */
const asWritten = (value: string): string =>
  isBlockMark(value) || /^["'[]/.test(value) || (/^[\p{L}\p{N}¿¡«(]/u.test(value) && !/:(\s|$)| #/.test(value))
    ? value.trimEnd()
    : quoted(value.trim());

const endsQuoted = (source: string): boolean => source.length > 1 && source.endsWith(source[0] ?? '');

/** The value with its inner quotes as the other kind: typographic where the outer ones are double. */
function otherQuotes(value: string, quote: string): string {
  const whole = value.trim();
  // Quotes that only stand around the first words are inner ones too.
  const inner = isAround(whole, quote) ? whole.slice(1, -1) : whole;
  return quote === '"'
    ? `"${inner.replace(/"([^"]*)"/g, '«$1»').replaceAll('"', '\\"')}"`
    : quoted(inner.replaceAll("''", "'"));
}

/** Whether the quotes at both ends of a value are a pair, with others between: one opens behind a space, and closes before one. */
function isAround(value: string, quote: string): boolean {
  let open = 0;
  for (let at = 0; at < value.length - 1; at += 1) {
    if (value[at] !== quote) continue;
    open += at === 0 || /[\s(¿¡]/u.test(value[at - 1] ?? '') ? 1 : -1;
    if (open === 0) return false;
  }
  return value.length > 1 && value.endsWith(quote);
}

/** The last bracket before an error that is never closed. */
function openBracket(raw: Iterable<string>, before: number): Lexeme | undefined {
  const open: Lexeme[] = [];
  for (const lexeme of lexemes(raw)) {
    if (lexeme.type === 'flow-seq-start' || lexeme.type === 'flow-map-start') open.push(lexeme);
    if (lexeme.type === 'flow-seq-end' || lexeme.type === 'flow-map-end') open.pop();
  }
  return open.findLast(({ from }) => from <= before);
}

/** A text for people has brackets of its own; anywhere else one begins a list. */
function adviseOnBracket(text: string, { from, source }: Lexeme): Advised {
  const line = lineAt(text, from);
  const { key, value } = pairOn(line);
  return isLanguage(key) && value.startsWith(source)
    ? valueInQuotes(text, line, source)
    : { from, to: from + 1, advice: { kind: 'open-bracket', bracket: source } };
}

const noDash = ({ text }: Line): SyntaxAdvice => ({
  kind: 'no-dash',
  fixed: short(`- ${text.trim()}`),
  above: null,
});

/** The entry that lacks its hyphen; else the line whose indent is off: the one at the error, or the one below it that goes too deep. */
function indented(text: string, at: Line, whole: (advice: SyntaxAdvice, from: number) => Advised): Advised {
  let current = at;
  // The parser may stop at the empty line above.
  for (let below = lineBelow(text, at); below && isBlank(current); below = lineBelow(text, below)) current = below;
  const bare = withoutDash(text, current);
  if (bare !== null) return whole(noDash(bare), bare.from);
  const below = lineBelow(text, current);
  const tooDeep = below !== null && !isBlank(below) && indentOf(below.text) > indentOf(current.text);
  const wrong = tooDeep ? below : current;
  const found = keyColumn(wrong.text);
  const level = nearestLevel(text, wrong);
  return whole(found === level ? { kind: 'other' } : { kind: 'indent', found, level }, wrong.from);
}

/** Of the levels that are open above a line, where the keys of the one that it comes closest to begin. */
function nearestLevel(text: string, wrong: Line): number {
  const found = keyColumn(wrong.text);
  let [level, outer] = [0, Number.POSITIVE_INFINITY];
  for (let above = lineAbove(text, wrong); above && outer > 0; above = lineAbove(text, above)) {
    const column = keyColumn(above.text);
    if (saysNothing(above.text) || column >= outer) continue;
    if (outer === Number.POSITIVE_INFINITY || Math.abs(column - found) < Math.abs(level - found)) level = column;
    outer = column;
  }
  return level;
}

/** The line at an error, or one before it, that is an entry of a list and has lost its hyphen. */
function withoutDash(text: string, at: Line): Line | null {
  let above = lineAbove(text, at);
  while (above && saysNothing(above.text)) above = lineAbove(text, above);
  const bare = [at, above].find((line) => line && isBesideEntries(text, line));
  return bare ?? (isEntry(at.text) ? beginningOf(text, at) : null);
}

/** Whether a line `key: value` stands where a list's entries have their hyphens. */
function isBesideEntries(text: string, line: Line): boolean {
  if (isEntry(line.text) || !keyAndValue.test(line.text)) return false;
  const indent = indentOf(line.text);
  const neighbour = (next: (text: string, line: Line) => Line | null): Line | null => {
    let other = next(text, line);
    while (other && (saysNothing(other.text) || indentOf(other.text) > indent)) other = next(text, other);
    return other && indentOf(other.text) === indent ? other : null;
  };
  return [lineAbove, lineBelow].some((next) => {
    const other = neighbour(next);
    return other !== null && isEntry(other.text);
  });
}

/** Where the list that an entry belongs to began without a hyphen: its first line. */
function beginningOf(text: string, entry: Line): Line | null {
  const indent = indentOf(entry.text);
  let first: Line | null = null;
  for (let line = lineAbove(text, entry); line; line = lineAbove(text, line)) {
    if (saysNothing(line.text)) continue;
    if (indentOf(line.text) < indent) break;
    first = line;
  }
  return first && !isEntry(first.text) ? first : null;
}
