import type { Lang } from '../messages/documents/index.ts';
import { onceNamed } from './once.ts';

/** Compares texts as they stand in the alphabet of a language. Making one ready takes longer than sorting a list by it. */
export const inAlphabet = onceNamed(
  (lang: Lang): ((a: string, b: string) => number) => new Intl.Collator(lang).compare,
);
