import { leftOut } from '../model/left-out.ts';
import { withoutPersonalData } from '../model/personal-data.ts';
import { cutTo } from './for-anyone.ts';

/** The wordings of a cell of the official table. */
type Cell = readonly string[];

/** Characters of a cell, and of a wording in one that has more. */
const most = { cell: 800, wording: 400 };

/** How much of what is the same stands before what differs. */
const before = 80;

/**
 * The cells of a row in two states, none of them longer than others may need room: of a cell that is too long, what differs from
 * the other state comes first, and a long wording begins near the place where it differs.
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
  const differing = unlike(cell, other);
  const [mine, theirs] = [differing.length > 0 ? differing : cell, unlike(other, cell)];
  const shown: string[] = [];
  let left = most.cell;
  for (const [i, wording] of mine.entries()) {
    const text = nearDifference(withoutPersonalData(wording), withoutPersonalData(theirs[i] ?? ''));
    if (left < text.length) break;
    shown.push(text);
    left -= text.length;
  }
  const rest = cell.length - shown.length;
  return rest === 0 ? shown : [...shown, leftOut(rest)];
}

function unlike(cell: Cell, other: Cell): Cell {
  const known = new Set(other);
  return cell.filter((wording) => !known.has(wording));
}

function nearDifference(text: string, other: string): string {
  if (text.length <= most.wording) return text;
  let same = 0;
  while (same < text.length && text[same] === other[same]) same++;
  if (same <= most.wording / 2) return cutTo(text, most.wording);
  const rest = text.slice(same - before).replace(/^[\uDC00-\uDFFF]/u, '');
  return cutTo(`… ${rest}`, most.wording);
}
