import type { Format } from './index.ts';

/** Stable, for programs. What a forge's runner would take for an order (`##[`) is written as JSON may write it. */
export const json: Format = (answer) => `${JSON.stringify(answer.json, null, 2).replaceAll('##[', '##\\u005b')}\n`;
