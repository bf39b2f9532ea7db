import type { Format } from './index.ts';

/** Stable, for programs. */
export const json: Format = (answer) => `${JSON.stringify(answer.json, null, 2)}\n`;
