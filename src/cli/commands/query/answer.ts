import type { Day } from '../../../model/days.ts';
import type { Earlier } from '../../../model/earlier.ts';
import { obligations } from '../../../model/obligations.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import { keysOf, obligationRows, type QueryRow, queryRows } from '../../../views/query.ts';
import { cellFor } from '../../cells.ts';
import type { Context } from '../../context.ts';
import type { Answer, Cell } from '../../formats/answer.ts';
import { headingOf } from '../../headings.ts';

/** The rows of the data, for JSON as they are and for CSV flat. */
export function queryAnswer(
  snapshot: Snapshot,
  earlier: Earlier,
  today: Day,
  what: string,
  reader: Pick<Context, 'lang' | 'words'>,
): Answer {
  const rows =
    what === 'obligations'
      ? obligationRows(snapshot, obligations(snapshot, earlier, today))
      : queryRows(snapshot, what);
  const flat = rows.map(flatten);
  const asTheyAre = new Map<object, QueryRow>(flat.map((cells, i) => [cells, rows[i] as QueryRow]));
  return {
    json: { version: '1', today, what, rows },
    rows: flat,
    columns: columnsOf(flat, keysOf(what)),
    called: (column, row) => inWords(asTheyAre.get(row)?.[column], reader),
    sections: [],
    text: () => '',
  };
}

/** A map becomes `text.es`, a list of plain values is joined; what is nested deeper follows the same two rules. */
function flatten(row: object): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  const put = (key: string, value: unknown): void => {
    if (Array.isArray(value))
      cells[key] = value.map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one))).join('; ');
    else if (typeof value === 'object' && value !== null)
      for (const [inner, one] of Object.entries(value)) put(`${key}.${inner}`, one);
    else
      cells[key] = typeof value === 'number' || value === null || value === undefined ? (value ?? null) : String(value);
  };
  for (const [key, value] of Object.entries(row)) put(key, value);
  return cells;
}

/** A list of maps for people: "Activity: campaigns · Status: completed; Activity: …". Anything else is none of this. */
function inWords(value: unknown, reader: Pick<Context, 'lang' | 'words'>): string | undefined {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'object')) return undefined;
  return value
    .map(flatten)
    .map((part) =>
      Object.entries(part)
        .map(([key, cell]) => `${headingOf(key, reader, false)}: ${cellFor(key, cell, part, reader)}`)
        .join(' · '),
    )
    .join('; ');
}

/** The columns that any row has, in the order of the schema's keys; without any row those keys, so that a table has its head. */
function columnsOf(rows: readonly object[], keys: readonly string[]): readonly string[] {
  if (rows.length === 0) return keys;
  const seen = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return keys.flatMap((key) => seen.filter((column) => column === key || column.startsWith(`${key}.`)));
}
