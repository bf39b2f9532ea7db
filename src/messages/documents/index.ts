import { en } from './en.ts';
import { es } from './es.ts';

/** The languages that documents can be made in: one file here and one line below for each. */
export const documentWords = { es, en } as const;

/** The code of a language of texts and documents, such as `es`. */
export type Lang = keyof typeof documentWords;

/** All document languages, in the order of the index. */
export const documentLanguages = Object.keys(documentWords) as readonly Lang[];

export type { DocumentWords } from './words.ts';
