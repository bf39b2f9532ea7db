import { documentWords, type Lang } from '../messages/documents/index.ts';
import { onceForWord } from './once.ts';

// Making an alphabet ready takes longer than sorting a list by it.
const comparing = onceForWord((_words: typeof documentWords, lang) => new Intl.Collator(lang).compare);

/** Compares texts as they stand in the alphabet of a language. */
export const inAlphabet = (lang: Lang): ((a: string, b: string) => number) => comparing(documentWords, lang);
