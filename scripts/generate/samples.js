// What the schemas themselves give as an example of an address or a telephone number: it is nobody's.
import { banner } from './files.js';

const textsIn = (value) =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];

/** The texts by which the schemas explain values: descriptions in both languages, and examples. */
const explaining = (value) =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) =>
        key === 'description' || key === 'examples' ? textsIn(inner) : explaining(inner),
      )
    : [];

/** The module with those that look like personal data, an address or eight digits. */
export function sampleFile(schemas) {
  const samples = schemas.flatMap(explaining).filter((text) => /\S@\S|(?:\d[ -]?){8}/.test(text));
  const sorted = [...new Set(samples)].sort();
  return `${banner}\n/** The texts of the schemas that give an address or a telephone number as an example. */\nexport const samples: readonly string[] = ${JSON.stringify(sorted, null, 2)};\n`;
}
