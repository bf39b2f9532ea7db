/** The languages that the program itself speaks. */
export const interfaceLanguages = ['es', 'en'] as const;

export type InterfaceLang = (typeof interfaceLanguages)[number];

/** Something in each of them. */
export type InBoth<T> = Readonly<Record<InterfaceLang, T>>;

/** Makes something in each of them. */
export const inBoth = <T>(make: (lang: InterfaceLang) => T): InBoth<T> => ({ es: make('es'), en: make('en') });
