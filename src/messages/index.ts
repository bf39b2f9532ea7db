import { en } from './en.ts';
import { es, type Messages } from './es.ts';
import type { InterfaceLang } from './languages.ts';

export { type InterfaceLang, interfaceLanguages } from './languages.ts';
export type { Messages } from './es.ts';

/** The words of the program in both of its languages. */
export const messages: Readonly<Record<InterfaceLang, Messages>> = { es, en };
