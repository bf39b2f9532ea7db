import { leftOut, leftOutIn, withoutLeftOut } from '../model/left-out.ts';
import { once } from '../model/once.ts';
import { withoutPersonalData } from '../model/personal-data.ts';
import { wordChanges } from '../model/word-changes.ts';
import { cutTo } from './for-anyone.ts';

/** The wordings of a cell of the official table. */
type Cell = readonly string[];

/** Characters of a cell, and of a wording in one that has more. */
const most = { cell: 800, wording: 400 };

/** How much of what is the same stands beside what differs, at least and at most. */
const beside = { least: 8, most: 40 };

/** How many words may differ: more of them are no longer looked for one by one. */
const mostEdits = 60;

/**
 * The cells of a row in two states, none of them longer than others may need room: of a cell that is too long, what differs from
 * the other state comes first, and a long wording is shown where it differs.
 */
export function fairCells(
  was: readonly Cell[] | null,
  is: readonly Cell[] | null,
): { readonly was: readonly Cell[] | null; readonly is: readonly Cell[] | null } {
  const fair = (cells: readonly Cell[] | null, others: readonly Cell[] | null) =>
    cells?.map((cell, i) => fairCell(cell, others?.[i] ?? [])) ?? null;
  return { was: fair(was, is), is: fair(is, was) };
}

function fairCell(cell: Cell, other: Cell): Cell {
  if (cell.reduce((sum, { length }) => sum + length, 0) <= most.cell) return cell;
  // Whoever cuts first may leave half a number, which is then not seen to be one.
  return cellWithin(harmless(cell), harmless(other), most, cutTo);
}

/** Each cell is compared with the other state, and the other state with it. */
const harmless = once((cell: Cell): Cell => cell.map(withoutPersonalData));

/**
 * The wordings of a cell in so much room: all of them where they fit; otherwise those that differ from the other state, each
 * where it differs, and how many more there are.
 * @param other the same cell in the other state
 * @param room characters of the cell, and of one wording where they don't all fit
 * @param written a wording as it is written, in about so many characters
 */
export function cellWithin(
  cell: Cell,
  other: Cell,
  room: { readonly cell: number; readonly wording: number },
  written: (wording: string, room: number) => string,
): Cell {
  const missing = leftOutIn(cell.at(-1) ?? '');
  const wordings = missing === null ? cell : cell.slice(0, -1);
  const whole = wordings.map((wording) => written(wording, Number.MAX_SAFE_INTEGER));
  const isWhole = whole.reduce((sum, { length }) => sum + length, 0) <= room.cell;
  const differing = unlike(wordings, other);
  const [mine, theirs] = [differing.length > 0 ? differing : wordings, unlike(other, cell)];
  const lines: string[] = [];
  let left = room.cell;
  for (const [i, wording] of (isWhole ? [] : mine).entries()) {
    if (left <= 0) break;
    const share = Math.min(Math.floor(left / Math.min(mine.length - i, 3)), room.wording);
    const line = written(whereItDiffers(wording, mostAlike(wording, theirs, theirs[i] ?? ''), share), share);
    lines.push(line);
    left -= line.length;
  }
  const shown = isWhole ? whole : lines;
  const rest = wordings.length - shown.length + (missing ?? 0);
  return rest === 0 ? shown : [...shown, leftOut(rest)];
}

function unlike(cell: Cell, other: Cell): Cell {
  const known = new Set(other);
  return cell.filter((wording) => !known.has(wording));
}

/** So many wordings are compared to find the one that another was before: a cell may have thousands. */
const mostCompared = 100;

/** Of some wordings the one that begins and ends most like another; where none does at all, the one in its place. */
function mostAlike(wording: string, others: Cell, inPlace: string): string {
  let [found, best] = [inPlace, 0];
  for (const other of others.slice(0, mostCompared)) {
    const alike = sameStart(wording, other) + sameEnd(wording, other);
    if (alike > best) [found, best] = [other, alike];
  }
  return found;
}

function sameStart(text: string, other: string): number {
  let same = 0;
  while (same < text.length && text[same] === other[same]) same++;
  return same;
}

function sameEnd(text: string, other: string): number {
  let same = 0;
  while (same < text.length && text.at(-1 - same) === other.at(-1 - same)) same++;
  return same;
}

/** A wording that is too long for its room as what differs in it from another, with a little of what stands beside that. */
function whereItDiffers(text: string, other: string, room: number): string {
  // Of both as much is left out: one of the two alone would no longer be seen to differ in one place.
  if (Math.max(text.length, other.length) <= room) return text;
  const { kept, missing } = withoutLeftOut(text);
  const stretches = stretchesOf(kept, withoutLeftOut(other).kept);
  const near = nearBy(stretches, room);
  const last = stretches.length - 1;
  return stretches
    .map(({ text: stretch, isSame }, i) => {
      if (!isSame || stretch.length <= 2 * near) return stretch + (i === last && missing > 0 ? leftOut(missing) : '');
      const start = i === 0 ? '' : startOf(stretch, near);
      if (i === last) return start + leftOut(stretch.length - start.length + missing);
      return `${start}… ${endOf(stretch, near)}`;
    })
    .join('');
}

/** How much of what is the same there is room for, on each side of each place that differs. */
function nearBy(stretches: readonly Part[], room: number): number {
  const same = stretches.filter(({ isSame }) => isSame).length;
  const differing = stretches.reduce((sum, { text, isSame }) => sum + (isSame ? 0 : text.length), 0);
  const near = Math.floor((room - differing) / Math.max(2 * same, 1)) - gap;
  return Math.min(Math.max(near, beside.least), beside.most);
}

/** The sign that something is left out, on each side of it. */
const gap = 2;

interface Part {
  readonly text: string;
  readonly isSame: boolean;
}

/** A text as what is the same in another and what is not; where only that one has something, there is an empty part. */
function stretchesOf(text: string, other: string): readonly Part[] {
  const found = wordChanges(other, text, mostEdits);
  if (found.some(({ mark }) => mark === 'same'))
    return found.map((one) => ({ text: one.mark === 'removed' ? '' : one.text, isSame: one.mark === 'same' }));
  const same = sameStart(text, other);
  return [
    { text: text.slice(0, same), isSame: true },
    { text: text.slice(same), isSame: false },
  ];
}

/** The beginning and the end of a text, in whole words where it has some. */
const startOf = (text: string, length: number): string =>
  text.slice(0, length).replace(/(?<=\s)\S*$|[\uD800-\uDBFF]$/u, '');
const endOf = (text: string, length: number): string =>
  text.slice(-length).replace(/^\S*\s(?=\S)|^[\uDC00-\uDFFF]/u, '');
