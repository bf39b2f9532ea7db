/** The languages that the program itself speaks. */
export const interfaceLanguages = ['es', 'en'] as const;

export type InterfaceLang = (typeof interfaceLanguages)[number];
