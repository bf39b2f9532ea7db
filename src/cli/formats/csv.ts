import { stringify } from 'csv-stringify/sync';
import type { Format } from './index.ts';

/** For spreadsheets: UTF-8, comma, one header row. Text that a spreadsheet would run as a formula gets a quote in front. */
export const csv: Format = ({ rows, columns }) =>
  stringify(
    rows.map((row) => columns.map((column) => row[column] ?? '')),
    { header: true, columns: [...columns], escape_formulas: true },
  );
