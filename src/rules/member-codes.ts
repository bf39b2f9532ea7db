import type { InterfaceLang } from '../messages/languages.ts';
import type { NamedCode } from '../model/reading.ts';
import { wording } from '../model/text.ts';

const list = (codes: readonly NamedCode[], lang: InterfaceLang): string =>
  codes.map(({ code, name }) => `${code} (${wording(name, lang)})`).join(', ');

/** The codes of the member countries, all of them: none is offered by the likeness of letters (design, 4). */
export const memberCodes: Readonly<Record<InterfaceLang, (codes: readonly NamedCode[]) => string>> = {
  es: (codes) => `Los códigos de los países miembros son ${list(codes, 'es')}.`,
  en: (codes) => `The codes of the member countries are ${list(codes, 'en')}.`,
};
