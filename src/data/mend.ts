import { isDeepStrictEqual } from 'node:util';
import { Lexer } from 'yaml';
import type { Problem } from '../model/findings.ts';
import { once } from '../model/once.ts';
import { isKnownKey, readingProblem, type SyntaxAdvice } from '../model/reading.ts';
import type { DataFile } from '../model/snapshot.ts';
import type { Advised } from './advice.ts';
import { lexemes } from './lexemes.ts';
import { gluedEntry, indentOf, isEntry, keyColumn, saysNothing } from './lines.ts';
import type { Parsed } from './parse.ts';

/** How far around a mistake its cause is looked for, in lines. */
const reach = { above: 4, below: 3 };

/** How many corrections are tried, and how much is read in doing so: a person waits for the answer. */
const most = { trials: 150, characters: 1_000_000, lexemes: 120_000 };

/** A change of a few lines, and what it takes for granted that went wrong. */
interface Mend {
  readonly first: number;
  readonly lines: readonly string[];
  /** How many lines it takes the place of. */
  readonly instead: number;
  /** How much it changes: what changes least is tried first. */
  readonly cost: number;
  readonly advice: SyntaxAdvice;
}

/** The kinds of advice that only tell where reading failed: the cause may be another line. */
const unsure = new Set(['indent', 'no-dash', 'colon', 'inner-quote', 'other']);

/** Whether what is said of a problem may come from a line that stands one level off. */
export function isUnsure({ rule, args }: Problem): boolean {
  const { kind, key, near, found, empty } = args as Readonly<
    Record<'kind' | 'key' | 'near' | 'found', string | null>
  > & {
    readonly empty?: boolean;
  };
  if (rule === 'yaml-syntax') return unsure.has(kind ?? '');
  if (rule === 'wrong-type') return found === 'empty';
  // A key that there is, but not here, is rather out of its place than misspelt.
  if (rule === 'unknown-key') return near === null || isKnownKey(key ?? '');
  return rule === 'duplicate-key' || (rule === 'missing-key' && !empty);
}

/** Whether a problem is of one value or one misspelt key: no line that stands one level off can be its cause. */
export function isOfItself({ rule, args }: Problem): boolean {
  const { kind, key, near, expected, found } = args as Readonly<
    Record<'kind' | 'key' | 'near' | 'expected' | 'found', string | null | undefined>
  >;
  if (rule === 'wrong-format') return true;
  if (rule === 'value-not-allowed') return kind === 'list' || kind === 'range' || kind === 'not-in-languages';
  if (rule === 'wrong-type')
    // A text where a group of keys belongs may be the rest of another one.
    return !['text', 'list', 'map'].includes(expected ?? '') && !['empty', 'list', 'map'].includes(found ?? '');
  return rule === 'unknown-key' && near !== null && !isKnownKey(key ?? '');
}

/**
 * The one change of indent, hyphen or fold near the first problems of a text that leaves nothing wrong in it: which line
 * was wrong can seldom be told from where reading fails. Where none does, the one that leaves the fewest problems of
 * single values, and no other.
 * @param wrong what is wrong with the text as it stands
 * @param wrongIn what is wrong with any other
 * @param remaining how many problems may be left
 * @param share among how many searches of the same file the time is shared
 * @returns the one problem that takes the place of all of them; null where no small change does
 */
export function mended(
  { file, failedAt }: Parsed,
  wrong: readonly Problem[],
  wrongIn: (text: string) => readonly Problem[],
  { remaining = 0, share = 1 }: { readonly remaining?: number; readonly share?: number } = {},
): readonly Problem[] | null {
  const trials = Math.min(most.trials, affordableReads(file)) / share;
  if (trials < 1) return null;
  const before = heldBy(file.text);
  const told = wrong
    .slice(0, 3)
    .map(({ at }) =>
      'path' in at ? file.locate(at.path, at.part).line : 'from' in at ? file.range(at.from, at.to).line : 1,
    );
  const failed = failedAt === undefined ? [] : [file.range(failedAt, failedAt).line];
  const left = (text: string, keepsKeys: boolean): number => {
    const after = heldBy(text);
    // A key that is moved into a text is read without complaint, and lost.
    if (keepsKeys && after.keys < before.keys) return Number.POSITIVE_INFINITY;
    // So is a note that becomes part of what is published, or a text that becomes a note.
    if (!isDeepStrictEqual(after.comments, before.comments)) return Number.POSITIVE_INFINITY;
    const still = wrongIn(text);
    if (still.length <= remaining) return 0;
    return still.every(isOfItself) ? still.length : Number.POSITIVE_INFINITY;
  };
  const places = [...new Set([...failed, ...told])].map((line) => line - 1);
  const found = bestMend(file.text, places, trials, left);
  if (!found) return null;
  const { from, to, advice, changes } = found;
  return [readingProblem('yaml-syntax', { file: file.path, from, to }, advice, changes)];
}

/** How often a file can be read again while a person waits; not even once where it is large. */
export const affordableReads = once(({ text }: DataFile): number => {
  if (text.length > most.characters) return 0;
  let size = 0;
  for (const _lexeme of lexemes(new Lexer().lex(text))) {
    size += 1;
    if (size > most.lexemes) return 0;
  }
  return Math.min(most.characters / text.length, most.lexemes / size);
});

/** How many keys a text has, and its comments, also one that can't be read. */
function heldBy(text: string): { readonly keys: number; readonly comments: readonly string[] } {
  let keys = 0;
  const comments: string[] = [];
  for (const { type, source } of lexemes(new Lexer().lex(text))) {
    if (type === 'map-value-ind') keys += 1;
    if (type === 'comment') comments.push(source.trimEnd());
  }
  return { keys, comments };
}

/**
 * The first of the corrections near some places, those that change least first, that leaves least wrong in a text.
 * @param places lines from 0, the likeliest first
 * @param trials how many are tried
 * @param left how much one leaves; endless where it is none
 */
function bestMend(
  text: string,
  places: readonly number[],
  trials: number,
  left: (text: string, keepsKeys: boolean) => number,
): Advised | null {
  const lines = text.split('\n');
  const mends = places
    .flatMap((near, i) => [...mendsNear(lines, near)].map((mend) => ({ ...mend, cost: mend.cost + 10 * i })))
    .sort((a, b) => a.cost - b.cost);
  const tried = new Set<string>();
  let best: Advised | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { first, lines: put, instead, advice } of mends) {
    const changed = [...lines.slice(0, first), ...put, ...lines.slice(first + instead)].join('\n');
    if (tried.has(changed)) continue;
    if (tried.size >= trials) break;
    tried.add(changed);
    const wrong = left(changed, advice.kind !== 'goes-on');
    if (wrong >= least) continue;
    const start = lines.slice(0, first).join('\n').length + (first === 0 ? 0 : 1);
    const from = start + indentOf(lines[first] ?? '');
    const old = lines.slice(first, first + instead).join('\n');
    const by = old.endsWith('\r') ? put.map((line) => `${line.trimEnd()}\r`) : put;
    const changes = [{ from: start, to: start + old.length, by: by.join('\n') }];
    const to = from + Math.max(1, (lines[first] ?? '').trim().length);
    const above = advice.kind === 'no-dash' ? keyAbove(lines, first) : null;
    // Where the entry may as well begin at the key above, that key would go to another one.
    const mayBeAbove = above !== null && left(withDash(lines, above, put[0] ?? ''), true) <= wrong;
    best =
      mayBeAbove && advice.kind === 'no-dash'
        ? { from, to, advice: { ...advice, above: nameIn(lines[above] ?? '') } }
        : { from, to, advice, changes };
    least = wrong;
    if (least === 0) break;
  }
  return best;
}

/** The line above that has a key of the same group as a line, unless that begins an entry. */
function keyAbove(lines: readonly string[], at: number): number | null {
  const column = indentOf(lines[at] ?? '');
  for (let above = at - 1; above >= 0; above -= 1) {
    const line = lines[above] ?? '';
    if (saysNothing(line) || indentOf(line) > column) continue;
    return indentOf(line) === column && !isEntry(line) ? above : null;
  }
  return null;
}

/** A text with a hyphen before a line, in the column of another one's. */
const withDash = (lines: readonly string[], at: number, like: string): string =>
  lines.with(at, `${' '.repeat(indentOf(like))}- ${(lines[at] ?? '').trim()}`).join('\n');

/** The key that a line begins with; what is none of the data's is not named. */
function nameIn(line: string): string {
  const [name = ''] = line.trim().split(':', 1);
  return isKnownKey(name) ? name : '…';
}

function* mendsNear(lines: readonly string[], near: number): Generator<Mend> {
  const from = Math.max(0, near - reach.above);
  const window = lines.slice(from, near + reach.below + 1).map((_line, i) => from + i);
  const around = lines.slice(Math.max(0, near - 30), near + 10).filter((line) => !saysNothing(line));
  const columns = [...new Set(around.flatMap((line) => [indentOf(line), keyColumn(line)]))];
  const hyphens = [...new Set(around.filter(isEntry).map(indentOf))];
  for (const at of window) {
    const line = lines[at] ?? '';
    if (saysNothing(line)) continue;
    const far = Math.abs(at - near);
    yield* shifts(lines, at, columns, far);
    if (!isEntry(line)) yield* entries(line, at, hyphens, far);
    yield* folds(lines, at, far);
  }
}

/** A line and what stands deeper below it. */
function unitEnd(lines: readonly string[], at: number): number {
  const indent = indentOf(lines[at] ?? '');
  let end = at + 1;
  while (end < lines.length && (saysNothing(lines[end] ?? '') || indentOf(lines[end] ?? '') > indent)) end += 1;
  while (saysNothing(lines[end - 1] ?? '')) end -= 1;
  return end;
}

/** Two spaces further in than what holds a line, as far as that can be told: the nearest line above that is sure to be outside it. */
function usualIndent(lines: readonly string[], at: number): number {
  const found = indentOf(lines[at] ?? '');
  const holder = lines
    .slice(0, at)
    .findLast((line) => !saysNothing(line) && /:\s*$/.test(line) && keyColumn(line) < found);
  return holder === undefined ? 0 : keyColumn(holder) + 2;
}

/** The line alone, or it and its neighbours with what they hold, further in or further out. */
function* shifts(lines: readonly string[], at: number, columns: readonly number[], far: number): Generator<Mend> {
  const line = lines[at] ?? '';
  const found = indentOf(line);
  const usual = usualIndent(lines, at);
  const ends = new Set([at + 1]);
  for (let end = at, n = 0; n < 3 && end < lines.length && indentOf(lines[end] ?? '') === found; n += 1) {
    end = unitEnd(lines, end);
    ends.add(end);
  }
  for (const right of new Set(columns.flatMap((column) => [column, column - (keyColumn(line) - found)])))
    for (const end of ends) {
      const by = right - found;
      if (by === 0 || right < 0) continue;
      const span = lines.slice(at, end);
      yield {
        first: at,
        instead: span.length,
        lines: span.map((one) => (by > 0 ? ' '.repeat(by) + one : one.slice(Math.min(-by, indentOf(one))))),
        cost: 10 * Math.abs(by) + span.length + far + (right === usual ? 0 : 5),
        advice: { kind: 'shift', found, right, lines: span.length },
      };
    }
}

/** The line as an entry of a list. */
function* entries(line: string, at: number, hyphens: readonly number[], far: number): Generator<Mend> {
  const content = line.trim();
  const glued = gluedEntry(line) ?? /^-(?=\p{L})(.*)$/u.exec(content)?.[1];
  for (const column of new Set([...hyphens, indentOf(line)])) {
    const fixed = `- ${glued ?? content}`;
    yield {
      first: at,
      instead: 1,
      lines: [' '.repeat(column) + fixed],
      cost: 5 + 3 * Math.abs(column + 2 - indentOf(line)) + far,
      advice: glued ? { kind: 'no-space-after-dash', fixed } : { kind: 'no-dash', fixed, above: null },
    };
  }
}

/** Whether a line can be more of a text whose key begins at a column: it is no key, nor an entry of that level. */
function goesOn(line: string, column: number): boolean {
  const [, hyphen, key] = /^\s*(- +)?(?:(\p{L}[\p{L}\p{N}_-]*):(?:\s|$))?/u.exec(line) ?? [];
  // What looks like a key may be one in another language, with what is private behind it.
  if (saysNothing(line) || key !== undefined) return false;
  return indentOf(line) > column || hyphen === undefined;
}

/** The text of a key, where it goes on below: folded, in lines of its own. Quotes around it would become part of it. */
function* folds(lines: readonly string[], at: number, far: number): Generator<Mend> {
  const match = /^(\s*(?:- +)*)([a-z]{2}):\s+(\S.*)$/u.exec(lines[at] ?? '');
  if (!match || /^[|>"']/.test(match[3] ?? '')) return;
  const [, start = '', key = '', value = ''] = match;
  const indent = ' '.repeat(start.length + 2);
  for (let more = 1; more <= 3 && goesOn(lines[at + more] ?? '', start.length); more += 1) {
    const below = lines.slice(at + 1, at + 1 + more).map((one) => indent + one.trim());
    yield {
      first: at,
      instead: 1 + more,
      lines: [`${start}${key}: >-`, indent + value, ...below],
      cost: 25 + 5 * more + far,
      advice: { kind: 'goes-on', key, lines: more },
    };
  }
}
