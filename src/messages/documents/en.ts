import type { DocumentWords } from './words.ts';

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

const parts = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: months[Number(month) - 1] ?? month, date: String(Number(date)) };
};

/** Written as United Nations documents do: "6–9 May 2008". */
const days = (start: string, end: string): string => {
  const from = parts(start);
  const to = parts(end);
  const last = `${to.date} ${to.month} ${to.year}`;
  if (start === end) return last;
  if (from.year !== to.year) return `${from.date} ${from.month} ${from.year} – ${last}`;
  if (from.month !== to.month) return `${from.date} ${from.month} – ${last}`;
  return `${from.date}–${last}`;
};

const inBrackets = (where: string): string => (where === '' ? '' : ` (${where})`);

export const en: DocumentWords = {
  name: 'English',
  title: { es: 'Inglés', en: 'English' },
  columns: { topics: 'Topics', objectives: 'Objectives', activities: 'Activities', calendar: 'Calendar' },
  days,
  numbered: (roman, abbreviation) => `${roman} ${abbreviation}`,
  meeting: (body) => `meeting of ${body}`,
  status: {
    proposed: (session, where) => `Proposal for discussion during the ${session}${inBrackets(where)}`,
    adopted: (session, where) => `Adopted during the ${session}${inBrackets(where)}`,
    superseded: (session, where) => `Superseded; it was adopted during the ${session}${inBrackets(where)}`,
    ended: (session, where) => `Ended; it was adopted during the ${session}${inBrackets(where)}`,
  },
  asOf: (day) => `As of ${days(day, day)}`,
  proposedBy: (who) => `(Proposal by ${who})`,
  toBeDefined: '(Define activities)',
  legend: 'What the marks mean',
  marks: {
    'calendar-pending': { label: 'No date', meaning: 'The calendar says “Pending”: a date has yet to be agreed.' },
    'activities-undefined': { label: 'Activities to be defined', meaning: 'The objective has no activities yet.' },
    'calendar-missing': { label: 'No calendar', meaning: 'The plan does not say when it is to be done.' },
    overdue: { label: 'Overdue', meaning: 'The date has passed and no outcome is on record.' },
    'outcome-missing': { label: 'No outcome', meaning: 'It took place, and what came of it is not on record.' },
    'proposal-open': {
      label: 'Proposal to be decided',
      meaning: 'A country or body proposes it; not all have adopted it.',
    },
  },
  unofficial: (languages) =>
    `The ${languages.join(' and ')} wording is unofficial: it is a translation that the Conference has not adopted.`,
  untranslated: 'not translated',
  nothingOpen: 'Nothing in this plan remains to be settled.',
  tableCaption: 'Plan of action: topics, objectives, activities and calendar',
  linkTo: (item) => `Link to: ${item}`,
  languageNames: { es: 'Spanish', en: 'English' },
};
