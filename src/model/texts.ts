import { documentLanguages, type Lang } from '../messages/documents/index.ts';
import { loadedFiles } from './entries.ts';
import type { KeyPath } from './findings.ts';
import { fitted } from './fitted.ts';
import { kindNamed } from './kinds.ts';
import { once } from './once.ts';
import type { Snapshot } from './snapshot.ts';
import type { Text } from './text.ts';

/** A text for people with where it stands in its file. */
export interface PlacedText {
  readonly text: Text;
  readonly path: KeyPath;
}

/** Whether a map is a text for people: its keys are all languages and its values all texts. */
export const isTextMap = (value: object): boolean => isText(value, Object.keys(value));

const isText = (value: object, keys: readonly string[]): boolean =>
  keys.length > 0 &&
  keys.every(
    (key) =>
      documentLanguages.includes(key as Lang) && typeof (value as Readonly<Record<string, unknown>>)[key] === 'string',
  );

/**
 * Every text for people inside a file's data: every map whose keys are all languages and whose values are
 * all texts. No other map of the schemas looks like that. Most rules ask for them: they are looked for once.
 */
export const textsIn = once((data: object): readonly PlacedText[] => {
  const found: PlacedText[] = [];
  /** Where the walk is: a path is copied only where a text stands. */
  const at: (string | number)[] = [];
  function look(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i += 1) within(i, value[i]);
      return;
    }
    const keys = Object.keys(value);
    if (isText(value, keys)) found.push({ text: value as Text, path: [...at] });
    else for (const key of keys) within(key, (value as Readonly<Record<string, unknown>>)[key]);
  }
  function within(step: string | number, value: unknown): void {
    at.push(step);
    look(value);
    at.pop();
  }
  look(data);
  return fitted(found);
});

/**
 * Every text for people of the files that everybody may read, in their order.
 * @param snapshot whose files
 * @returns with whether the file's texts are in a language of its own, and not translated from the source language
 */
export function* publicTexts(
  snapshot: Snapshot,
): Generator<PlacedText & { readonly file: string; readonly hasOwnLanguage: boolean }> {
  for (const { kind, file, data } of loadedFiles(snapshot)) {
    if (snapshot.files.get(file)?.isPrivate) continue;
    const hasOwnLanguage = kindNamed(kind).hasOwnLanguage === true;
    for (const { text, path } of textsIn(data)) yield { text, path, file, hasOwnLanguage };
  }
}
