import type { Format } from './index.ts';

/** A terminal obeys some of these, and JSON itself would let them stand. */
const control = /[\u007f-\u009f]/g;

/** As JSON writes any character by its number. */
const byNumber = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Stable, for programs. What a forge's runner would take for an order (`##[`) is written as JSON may write it. */
export const json: Format = (answer) =>
  `${JSON.stringify(answer.json, null, 2).replaceAll('##[', '##\\u005b').replace(control, byNumber)}\n`;
