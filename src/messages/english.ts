// English words that messages and documents share.
import { writtenDays } from './days.ts';

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

/** Written as United Nations documents do: "6–9 May 2008". */
export const { days, partsOfDay } = writtenDays({ months, of: ' ', to: ' – ', within: '–' });
