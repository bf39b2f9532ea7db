import type { Format } from './index.ts';

/** A terminal obeys some of these, and JSON itself would let them stand. */
const control = /[\u007f-\u009f]/g;

/** As JSON writes any character by its number. */
const byNumber = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A value as JSON, indented. What a forge's runner would take for an order (`##[`) is written as JSON may write it. */
const written = (value: unknown, indent: string): string =>
  JSON.stringify(value, null, 2)
    .replaceAll('\n', `\n${indent}`)
    .replaceAll('##[', '##\\u005b')
    .replace(control, byNumber);

/**
 * An object as JSON, in parts. The entries of a list in it are made one after the other: there may be very many.
 * @param indent what stands before each of its lines but the first
 */
export function* jsonParts(object: object, indent: string): Iterable<string> {
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    yield `${before}\n${indent}  ${written(key, '')}: `;
    before = ',';
    if (!Array.isArray(value) || value.length === 0) yield written(value, `${indent}  `);
    else {
      for (const [i, one] of value.entries())
        yield `${i === 0 ? '[' : ','}\n${indent}    ${written(one, `${indent}    `)}`;
      yield `\n${indent}  ]`;
    }
  }
  yield `\n${indent}}`;
}

/** Stable, for programs. */
export const json: Format = function* ({ json: answer }) {
  yield* jsonParts(answer, '');
  yield '\n';
};
