/**
 * What a person can't see, or what turns text around or steers a terminal: controls, what Unicode says is passed over when
 * shown, separators of lines, halves of pairs. Tabs and line ends are no such thing, nor is what picks the form of an emoji.
 */
export const invisible = /(?!\t|\n|\r|\ufe0e|\ufe0f)[\p{Cc}\p{Cs}\p{DI}\p{Zl}\p{Zp}\ufff9-\ufffb]/gu;

/** The code point of a character as `U+200B`. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
