import { documentLanguages, documentWords } from '../messages/documents/index.ts';

/** The names of the months in every language of documents, as these write a day. */
const months = documentLanguages.flatMap((lang) =>
  Array.from({ length: 12 }, (_none, month) => {
    const day = `2008-${String(month + 1).padStart(2, '0')}-01`;
    return documentWords[lang].days(day).match(/\p{L}{3,}/u)?.[0] ?? '';
  }),
);

/** A day or a range of days with its month: "6 May", "24–27 April", "24 - 27 de abril", "del 15 al 17 de enero". */
const days = String.raw`\b\d{1,2}(?: ?[-–] ?\d{1,2}| (?:al?|y|to|and) \d{1,2})?(?: de)? (?:${months.join('|')})\b`;

/** What of a page is no text that is read in lines (style, the title of its window, tags), or a day in one. */
const notReadOrDays = new RegExp(String.raw`<(style|title)\b[\s\S]*?</\1>|<[^>]*>|${days}`, 'giu');

/**
 * A page in which no line ends inside a day or a range of days. The text stays as it is, for whoever copies it or looks
 * for it: what keeps it together is an element.
 * @param page whose texts are escaped
 */
export const withWholeDays = (page: string): string =>
  page.replace(notReadOrDays, (found) => (found.startsWith('<') ? found : `<span class="days">${found}</span>`));
