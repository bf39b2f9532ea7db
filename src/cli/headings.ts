import { documentWords } from '../messages/documents/index.ts';
import type { InterfaceLang, Messages } from '../messages/index.ts';
import { keyLabels } from '../model/generated/labels.ts';
import { rowStates } from '../model/states.ts';
import { inSentence } from '../model/text.ts';

/**
 * The heading of a column for people, from its name in CSV: what the program adds is called in the catalogue, a key of
 * the data in the schemas, a state of a row as in the documents. Of `place.es` it is "Place (Spanish)".
 * @param isOfFindings whether the table is of what was found, where `since` is no key of the data
 */
export function headingOf(
  column: string,
  { lang, words }: { readonly lang: InterfaceLang; readonly words: Messages },
  isOfFindings: boolean,
): string {
  const { languageNames, state } = documentWords[lang];
  const own: Readonly<Record<string, string>> = words.headings;
  const ofFindings: Readonly<Record<string, string>> = isOfFindings ? words.headingsOfFindings : {};
  const row = rowStates.find((one) => one === column);
  const called = ofFindings[column] ?? own[column] ?? (row ? state.rows[row].label : undefined);
  if (called !== undefined) return called;
  const keys = column.split('.');
  const language = languageNames[keys.at(-1) ?? ''];
  const named = (keys.length > 1 && language !== undefined ? keys.slice(0, -1) : keys).map(
    (key) => keyLabels[key]?.[lang] ?? key,
  );
  const heading = named.map((label, i) => (i === 0 ? label : inSentence(label))).join(': ');
  return keys.length > 1 && language !== undefined ? `${heading} (${language})` : heading;
}
