import { csv } from './csv.ts';
import type { Format } from './index.ts';

/** Without it Excel takes UTF-8 for the letters of the computer's own region, and every accent is lost. */
const mark = '\ufeff';

/**
 * The table of CSV for Excel (`--excel`): with the mark of UTF-8, and headings and words for people in place of keys and values. The comma stays:
 * it separates cells where the region writes decimals with a point, as in Mexico, most of Central America and the United
 * States. A first line `sep=;` would tell Excel elsewhere, but then Excel does not heed the mark any more.
 */
export const excel: Format = (answer, terminal, table) => [mark, ...csv(answer, terminal, table)];
