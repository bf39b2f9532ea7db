import { documentLanguages, documentWords } from '../messages/documents/index.ts';
import { type Day, isDay } from './days.ts';
import { once } from './once.ts';
import { foldWords } from './text.ts';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const dayOf = (year = '', month: string | number = '', date = ''): Day =>
  `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;

const wordsOf = (text: string): readonly string[] =>
  foldWords(text)
    .split(/\P{L}+/u)
    .filter((word) => word !== '')
    // Costa Rica and Peru write "setiembre", or "set".
    .map((word) => word.replace(/^set(?=i|$)/, 'sept'));

/** What may stand around the numbers of a day without changing which day it is. */
const around = new Set(
  'el del de dia al a hasta desde º ª the of on from to until th st nd rd lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** What each month is called in the languages of the documents, as these write a day. */
const monthNames = once((words: typeof documentWords) =>
  months.map((month) => {
    const day = dayOf('2008', month, '1');
    const written = documentLanguages.flatMap((lang) => wordsOf(words[lang].days(day)));
    return { month, names: written.filter((word) => !around.has(word)) };
  }),
);

const namedBy = (word: string): readonly number[] =>
  word.length <= 2
    ? []
    : monthNames(documentWords)
        .filter(({ names }) => names.some((name) => name.startsWith(word)))
        .map(({ month }) => month);

/**
 * The days that a person wrote in another form than the data's: `6/5/2008` (the day first, as in the region),
 * `2008-5-6`, `6 de mayo de 2008`, `6 May 2008`, `10 - 12 de mayo de 2027`. A month may be cut short.
 * @returns one day, or the first and the last; none where it can't be told
 */
export function writtenDays(text: string): readonly Day[] {
  const days = daysIn(text);
  const [from = '', to = from] = days;
  return days.length <= 2 && days.every(isDay) && from <= to ? days : [];
}

/** Whether a text is written as a day is, and there is no such day: "31 de abril de 2026". */
export function namesNoDay(text: string): boolean {
  const days = daysIn(text);
  return (
    days.length > 0 &&
    days.length <= 2 &&
    days.some((day) => /^\d{4}-(0[1-9]|1[0-2])-(29|30|31)$/.test(day) && !isDay(day))
  );
}

/** A time of the day says nothing here, nor that it is before noon. */
const withoutTime = (text: string): string => text.replace(/[T ]\d{1,2}:\d{2}.*$/u, '');

function daysIn(text: string): readonly Day[] {
  const written = withoutTime(text);
  const numbers = written.match(/\d+/g) ?? [];
  const words = wordsOf(written).filter((word) => !around.has(word));
  const named = words.map(namedBy);
  const [first = '', second = '', third = ''] = numbers;
  return named.length === 1 && named[0]?.length === 1
    ? numbers.slice(0, -1).map((date) => dayOf(numbers.at(-1), named[0]?.[0], date))
    : named.length === 0 && numbers.length === 3
      ? [first.length === 4 ? dayOf(first, second, third) : dayOf(third, second, first)]
      : [];
}

/**
 * The two days that a day in figures may be: `06/05/2008` is 6 May in most of the region, and 5 June for whoever writes the
 * month first, as in the United States.
 * @returns null where it is the same one for both
 */
export function eitherDay(text: string): readonly [Day, Day] | null {
  const written = withoutTime(text);
  if (!/^[^\p{L}]*$/u.test(written)) return null;
  const [, first = '', second = '', year = ''] = /^\D*(\d{1,2})\D+(\d{1,2})\D+(\d{4})/u.exec(written) ?? [];
  const days = [dayOf(year, second, first), dayOf(year, first, second)] as const;
  return days.every(isDay) && days[0] !== days[1] ? days : null;
}
