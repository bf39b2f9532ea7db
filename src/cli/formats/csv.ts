import { stringify } from 'csv-stringify/sync';
import type { Cell } from './answer.ts';
import type { Format, Table } from './index.ts';

/** A cell is a line: the line breaks of a text mean nothing, and programs that read by lines exist. */
const oneLine = (cell: Cell): Cell =>
  typeof cell === 'string'
    ? cell
        .split(/[\r\n]+/)
        .map((line, i) => (i === 0 ? line.trimEnd() : line.trim()))
        .join(' ')
    : cell;

/** For programs: columns and values by their names. */
const asTheyAre: Table = { heading: (column) => column, cell: (column, row) => row[column] ?? null };

/**
 * For programs and spreadsheets: UTF-8, comma, one header row. Every text stands in quotes, since Excel in Spanish takes a semicolon for
 * the end of a cell; a number doesn't. Text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export const csv: Format = ({ rows, columns }, _terminal, { heading, cell } = asTheyAre) => [
  stringify(
    rows.map((row) => columns.map((column) => oneLine(cell(column, row) ?? ''))),
    { header: true, columns: columns.map(heading), escape_formulas: true, quoted_string: true, quoted_empty: false },
  ),
];
