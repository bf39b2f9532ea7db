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
  state: {
    title: 'Status of the plan',
    lines: {
      settled: { label: 'Settled', meaning: 'nothing in the line remains to be settled' },
      proposed: { label: 'Proposed', meaning: 'something in the line is a proposal by a country or body' },
      pending: { label: 'Pending', meaning: 'a date or the whole calendar is missing' },
      overdue: { label: 'Overdue', meaning: 'a date has passed and no outcome is on record' },
      undefined: { label: 'To be defined', meaning: 'the activities are missing' },
    },
    count: (state, n) =>
      `${n} ${{ settled: 'settled', proposed: 'proposed', pending: 'pending', overdue: 'overdue', undefined: 'to be defined' }[state]}`,
    totalLines: (n) => (n === 1 ? '1 line' : `${n} lines`),
    byTopic: 'Lines by topic',
    total: 'Total',
    calendar: 'Calendar',
    kinds: {
      continuous: 'Continuous',
      permanent: 'Permanent',
      pending: 'Pending',
      scheduled: 'Scheduled',
      held: 'Held',
      note: 'Remark',
    },
    entries: 'Entries',
    open: 'Open matters',
    matter: 'Matter',
    nothingOpen: 'Nothing is open.',
    nextSession: (name, where) => `Next session: ${name}${inBrackets(where)}`,
    picture: (rows) =>
      `Bar chart of the lines of each topic. ${rows.map(({ topic, counts }) => `${topic}: ${counts.join(', ')}`).join('. ')}.`,
  },
  languageNames: { es: 'Spanish', en: 'English' },
};
