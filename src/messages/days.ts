/** How a language writes days. */
interface Writing {
  readonly months: readonly string[];
  /** Between day, month and year. */
  readonly of: string;
  /** Between two days, and between two of one month. */
  readonly to: string;
  readonly within: string;
}

/** A day, `YYYY-MM-DD`, in the words of a language; with a second one, all from the first to it. */
export function writtenDays({ months, of, to, within }: Writing) {
  const partsOfDay = (day: string) => {
    const [year = '', month = '', date = ''] = day.split('-');
    return { year, month: months[Number(month) - 1] ?? month, date: String(Number(date)) };
  };
  const days = (start: string, end = start): string => {
    const [first, last] = [partsOfDay(start), partsOfDay(end)];
    const whole = [last.date, last.month, last.year].join(of);
    if (start === end) return whole;
    if (first.year !== last.year) return [first.date, first.month, first.year].join(of) + to + whole;
    if (first.month !== last.month) return [first.date, first.month].join(of) + to + whole;
    return first.date + within + whole;
  };
  return { days, partsOfDay };
}
