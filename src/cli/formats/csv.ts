import { stringify } from 'csv-stringify/sync';
import type { Cell } from './answer.ts';
import type { Format } from './index.ts';

/** A cell is a line: the line breaks of a text mean nothing, and programs that read by lines exist. */
const oneLine = (cell: Cell): Cell =>
  typeof cell === 'string'
    ? cell
        .split(/[\r\n]+/)
        .map((line, i) => (i === 0 ? line.trimEnd() : line.trim()))
        .join(' ')
    : cell;

/** For spreadsheets: UTF-8, comma, one header row. Text that a spreadsheet would run as a formula gets a quote in front. */
export const csv: Format = ({ rows, columns }) =>
  stringify(
    rows.map((row) => columns.map((column) => oneLine(row[column] ?? ''))),
    { header: true, columns: [...columns], escape_formulas: true },
  );
