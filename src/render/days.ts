import { documentLanguages, documentWords } from '../messages/documents/index.ts';

const noBreakSpace = '\u00a0';
const wordJoiner = '\u2060';

/** The names of the months in every language of documents, as these write a day. */
const months = documentLanguages.flatMap((lang) =>
  Array.from({ length: 12 }, (_none, month) => {
    const day = `2008-${String(month + 1).padStart(2, '0')}-01`;
    return documentWords[lang].days(day, day).match(/\p{L}{3,}/u)?.[0] ?? '';
  }),
);

/** A day or a range of days with its month: "6 May", "24–27 April", "24 - 27 de abril", "del 15 al 17 de enero". */
const days = new RegExp(
  `\\b\\d{1,2}(?: ?[-–] ?\\d{1,2}| (?:al?|y|to|and) \\d{1,2})?(?: de)? (?:${months.join('|')})\\b`,
  'giu',
);

/** A text in which no line ends inside a day or a range of days; the data keep plain spaces. */
export const withWholeDays = (text: string): string =>
  // A line may end after a hyphen, before a space that doesn't break too: only a word joiner forbids it.
  text.replace(days, (one) => one.replace(/ /g, noBreakSpace).replace(/[-–]/g, `${wordJoiner}$&${wordJoiner}`));
