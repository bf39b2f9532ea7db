/** A Spanish text that is to stand inside quotes: its own become the inner ones. */
export const insideSpanishQuotes = (text: string): string => text.replaceAll('«', '“').replaceAll('»', '”');

/** An English text that is to stand inside quotes: its own become the inner ones. */
export const insideEnglishQuotes = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');
