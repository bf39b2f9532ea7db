// English words that messages and documents share.

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The parts of a day in words. */
export const partsOfDay = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: months[Number(month) - 1] ?? month, date: String(Number(date)) };
};

/** Written as United Nations documents do: "6–9 May 2008". */
export const days = (start: string, end = start): string => {
  const from = partsOfDay(start);
  const to = partsOfDay(end);
  const last = `${to.date} ${to.month} ${to.year}`;
  if (start === end) return last;
  if (from.year !== to.year) return `${from.date} ${from.month} ${from.year} – ${last}`;
  if (from.month !== to.month) return `${from.date} ${from.month} – ${last}`;
  return `${from.date}–${last}`;
};
