import type { InterfaceLang } from '../messages/index.ts';

/** Several names of which one holds, in the words of a language: “a, b o c”. */
export const eitherOf = (names: readonly string[], lang: InterfaceLang): string =>
  new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { type: 'disjunction' }).format(names);
