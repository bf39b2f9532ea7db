/**
 * A whole day as `YYYY-MM-DD`. Days are compared as text and never turned into a `Date`, which would
 * bring in the time zone of the machine.
 */
export type Day = string;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the text is a day of the calendar, such as `2008-02-29`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const length = month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
  return day >= 1 && day <= length;
}

/** The day so many months later; the last day of the month where that has no such day. */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), count % 12];
  const length = newMonth === 1 && isLeap(newYear) ? 29 : (lengths[newMonth] ?? 31);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(newYear).padStart(4, '0')}-${two(newMonth + 1)}-${two(Math.min(date, length))}`;
}

/** The day so many days later. */
export const daysLater = (day: Day, days: number): Day =>
  dayOf(Date.parse(`${day}T00:00:00Z`) / 1000 + days * 86_400, 'UTC');

/** The present day in a time zone. The only place that reads the clock. */
export const presentDay = (timeZone: string): Day => dayOf(Date.now() / 1000, timeZone);

/** The moments between which a year has four digits in any time zone, in seconds since the beginning of 1970. */
const [firstMoment, lastMoment] = [-62_135_510_400, 253_402_214_400];

/**
 * The day of a moment in a time zone; of one that no year of four digits has, as Git keeps them of whoever sets its date by
 * hand, the first or last day that has.
 * @param seconds since the beginning of 1970
 * @param timeZone an IANA name, such as `America/Tegucigalpa`; an unknown one counts as UTC
 */
export const dayAt = (seconds: number, timeZone: string): Day =>
  dayOf(Math.min(Math.max(seconds, firstMoment), lastMoment), timeZone);

/** As `dayAt`; what comes after the last day with four digits is no day that can be written, and not that one. */
function dayOf(seconds: number, timeZone: string): Day {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(seconds * 1000));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Whether the text names a time zone of the IANA database. */
export function isTimeZone(text: string): boolean {
  // Quickly told of most: what it takes to write a day in a zone takes ten times as long to make ready.
  if (text === 'UTC' || Intl.supportedValuesOf('timeZone').includes(text)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return !/^[+-]/.test(text);
  } catch {
    return false;
  }
}
