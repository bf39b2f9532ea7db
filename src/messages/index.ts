import type { Messages } from './es.ts';
import type { InterfaceLang } from './languages.ts';

export type { Messages } from './es.ts';
export { type InterfaceLang, interfaceLanguages } from './languages.ts';

/** The words of the program in each of its languages; one is loaded at a time. */
const catalogues = {
  es: async () => (await import('./es.ts')).es,
  en: async () => (await import('./en.ts')).en,
} satisfies Record<InterfaceLang, () => Promise<Messages>>;

/** The words of the program in a language. */
export const messagesIn = (lang: InterfaceLang): Promise<Messages> => catalogues[lang]();
