import { days, partsOfDay } from '../english.ts';
import { insideEnglishQuotes } from '../quotes.ts';
import type { ChangeWords, ContactWords, DocumentWords, LetterWords, Named, Occasion, Timing } from './words.ts';

const inBrackets = (where: string): string => (where === '' ? '' : ` (${where})`);

/** A remark behind what may itself end with one. */
const remarked = (text: string, remark: string): string =>
  text.endsWith(')') ? `${text.slice(0, -1)}; ${remark})` : `${text} (${remark})`;

const list = (values: readonly string[]): string => {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} and ${last}`;
};

/** Some countries behind what is said of them, where they are few. */
const few = (said: string, names: readonly string[]): string =>
  names.length === 0 || names.length > 4 ? '' : `; ${said}: ${names.join(', ')}`;

const inQuotes = (text: string): string => `“${insideEnglishQuotes(text)}”`;

/** What changed, as it is called inside a sentence, with its article. */
function name({ kind, label, what, quoted = `“${what}”`, who, session }: Named): string {
  switch (kind) {
    case 'plan':
      return `the plan “${what}”`;
    case 'topic':
      return `the topic “${what}”`;
    case 'row':
      return `the row of “${what}”`;
    case 'objective':
      return `the objective “${what}”`;
    case 'activity':
      return `the activity “${what}”`;
    case 'note':
      return `the note “${what}”`;
    case 'calendar':
      return `the calendar of ${quoted}`;
    case 'placeholder':
      return `an activity to be defined for ${quoted}`;
    case 'session':
      return `the ${what}`;
    case 'decision':
      return `the decision of the ${session} on “${what}”`;
    case 'country':
      return `the member record of ${who}`;
    case 'body':
      return `the body “${what}”`;
    case 'instrument':
      return `the instrument “${what}”`;
    case 'term':
      return `the term “${what}”`;
    case 'contact':
      return `a contact point of ${who}`;
    case 'report':
      return `the report of ${who} to the ${session}`;
    case 'record':
      return what === ''
        ? `the register “${label}” of ${who}`
        : `what is recorded of ${who} on “${what}” in the register “${label}”`;
    case 'settings':
      return 'the settings';
    default:
      return `“${what}” (${label.toLowerCase()})`;
  }
}

const proposal = ({ kind, who }: Named): string =>
  who === '' || ['contact', 'country', 'report', 'record'].includes(kind) ? '' : `, proposed by ${who},`;

const timing = ({ kind, when }: Timing): string => {
  const word = kind === null ? 'no calendar' : kinds[kind].toLowerCase();
  return when === '' ? `“${word}”` : `“${word}” (${when})`;
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const kinds = {
  continuous: 'Continuous',
  permanent: 'Permanent',
  pending: 'Pending',
  scheduled: 'Scheduled',
  held: 'Held',
  note: 'Remark',
} as const;

/** The settings are the only thing that is called by a plural. */
const was = ({ kind }: Named): string => (kind === 'settings' ? 'were' : 'was');

const changes: ChangeWords = {
  decided: ({ what, session }, decision, paragraph) =>
    `The ${session} ${decision === 'dropped' ? 'deleted' : decision} “${what}”${paragraph === '' ? '' : ` (paragraph ${paragraph})`}.`,
  added: (one) => `${capital(name(one))}${proposal(one)} ${was(one)} added.`,
  addedAndDropped: (one) => `${capital(name(one))}${proposal(one)} was added and then deleted (${one.session}).`,
  removed: (one) => `${capital(name(one))} ${was(one)} removed.`,
  movedTo: (one, from, to) => `${capital(name(one))} moved from “${from}” to “${to}”.`,
  movedAmong: (one) => `${capital(name(one))} changed position.`,
  reworded: (one) => `The wording of ${name(one)} changed.`,
  rescheduled: (one, from, to) => `${capital(name(one))} changed from ${timing(from)} to ${timing(to)}.`,
  defined: ({ what, quoted = `“${what}”` }, activities) =>
    activities.length === 0
      ? `What was missing in the row of ${quoted} was defined.`
      : `In the row of ${quoted} the ${activities.length === 1 ? 'activity' : 'activities'} ${list(activities.map((one) => `“${one}”`))} ${activities.length === 1 ? 'was' : 'were'} defined.`,
  adopted: (one) => `${capital(name(one))}${proposal(one)} was adopted.`,
  superseded: (one, by) => `${capital(name(one))} was superseded by ${list(by.map((other) => `“${other}”`))}.`,
  dropped: (one) => `${capital(name(one))} was deleted${one.session === '' ? '' : ` (${one.session})`}.`,
  restored: (one) => `${capital(name(one))} is no longer deleted.`,
  proposedAgain: (one) => `${capital(name(one))} is no longer adopted: it is a proposal again.`,
  statusChanged: (one, from, to) => `The status of ${name(one)} changed from ${from} to ${to}.`,
  reported: (one) => `${capital(name(one))} was received.`,
  reportedAhead: (one) =>
    `${capital(name(one))} was added, with a day of submission still to come: until then it does not count as received.`,
  translated: (one, languages) => `The ${list(languages)} translation of ${name(one)} changed.`,
  edited: (one, keys) => `${capital(name(one))} ${was(one)} modified${keys.length === 0 ? '' : `: ${list(keys)}`}.`,
  statuses: {
    proposed: 'proposed',
    adopted: 'adopted',
    superseded: 'superseded',
    ended: 'ended',
    planned: 'planned',
    open: 'open',
    closed: 'closed',
  },
  decisions: { adopted: 'adopted', amended: 'amended', deferred: 'deferred', dropped: 'deleted' },
  weights: { substance: 'Substantive', editorial: 'Editorial', translation: 'Translation' },
};

/** Days inside a sentence: "on 6 May 2008", "from 6 to 9 May 2008". */
const period = (start: string, end: string): string => {
  if (start === end) return `on ${days(start, end)}`;
  const [from, to] = [partsOfDay(start), partsOfDay(end)];
  const month = from.month === to.month && from.year === to.year ? '' : ` ${from.month}`;
  const year = from.year === to.year ? '' : ` ${from.year}`;
  return `from ${from.date}${month}${year} to ${days(end)}`;
};

/** A number of activities: in words from one to nine. */
const howMany = (n: number): string =>
  ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][n] || String(n);

const activities = (n: number): string => `${howMany(n)} ${n === 1 ? 'activity' : 'activities'}`;

/** Of more sessions and bodies than these a letter's subject only says how many. */
const mostNamed = 3;

/** A plan by its title, with its article. */
const thePlan = (title: string): string => (/^plan\b/i.test(title) ? `the ${title}` : `the plan ${inQuotes(title)}`);

const letter: LetterWords = {
  theSecretariat: 'the Technical Secretariat',
  subject: (kind, places) => {
    const named = places.slice(0, places.length > mostNamed ? mostNamed - 1 : mostNamed);
    const others = places.length - named.length;
    const to = [...named, ...(others > 0 ? [`${others} more`] : [])];
    const matter = { owing: 'reminder', settled: 'thanks', nothing: 'none due', noDeadline: 'no deadline set' };
    return `Reports ${places.length === 0 ? 'on the plan of action' : `to ${list(to)}`}: ${matter[kind]}`;
  },
  addressee: (who) => `To the contact points of ${who}`,
  opening: ({ kind, who, occasion, plans, n, reports, isSomeExcused }) => {
    const [plan, other] = plans;
    const ofPlan = other ? 'of the plans of action' : `of ${plan ? thePlan(plan) : 'the plan of action'}`;
    const matter = {
      owing: `has the honour to recall that it awaits the ${reports === 1 ? 'report' : 'reports'} on the following ${n === 1 ? 'activity' : 'activities'} ${ofPlan}:`,
      settled: `wishes to express its appreciation for the ${reports === 1 ? 'report submitted' : `reports submitted, which cover ${activities(n)}`}${isSomeExcused ? '' : ': nothing remains to be submitted'}.`,
      nothing: 'has the honour to inform them that no report is due at present.',
      noDeadline: 'has the honour to inform them that no deadline for the submission of reports has been set to date.',
    };
    return `The Technical Secretariat presents its compliments to the contact points of ${who} and${occasion ? `, ${occasionOf(occasion)},` : ''} ${matter[kind]}`;
  },
  owedTo: ({ places, at, plan, due, deadline, sessions }) => {
    const meetings = `For ${list(places)}${at === '' ? '' : `, on the occasion of ${at}`}`;
    const remark = `${deadline === 'coming' ? 'deadline:' : 'the deadline was'} ${days(due)}${
      deadline === 'beforeJoining' ? ', before the country became a member' : ''
    }${sessions > 1 ? `; still outstanding at the close of ${sessions} sessions` : ''}`;
    // The title of a plan stands as it is, with the brackets that are its own.
    return plan === '' ? remarked(meetings, remark) : `${meetings}, under ${thePlan(plan)} (${remark})`;
  },
  sums: ({ areReports, ...sums }) => (areReports ? sumsOfReports(sums) : sumsOfActivities(sums)),
  handIn: (address, isOverdue) =>
    `For each activity it is sufficient to report on achievements, progress and challenges or, where a report has already been submitted and there is nothing new since then, to state “no change”. The Secretariat would be grateful if reports were sent to it in writing${isOverdue ? ', at the earliest convenience' : ''}, in reply to this letter${address === '' ? '' : `, or submitted at ${address}`}.`,
  excused: (n, session) =>
    `It has been accepted that the ${n === 1 ? 'report' : 'reports'} on ${activities(n)} may be missing until ${session}.`,
  closing: (who) =>
    `The Technical Secretariat avails itself of this opportunity to renew to the contact points of ${who} the assurances of its highest consideration.`,
  signature: 'Technical Secretariat',
};

type LetterSums = Omit<Parameters<LetterWords['sums']>[0], 'areReports'>;

const isOverdue = (n: number): string => `${n === 1 ? 'is' : 'are'} overdue`;

const remains = (n: number): string => `${n === 1 ? 'remains' : 'remain'} to be submitted`;

function sumsOfActivities({ due, received, late, overdue, beforeJoining, coming }: LetterSums): string {
  const allLate = late > 0 && late === received ? ', after the deadline,' : '';
  const someLate = late > 0 && late < received ? ` (on ${howMany(late)} of them after the deadline)` : '';
  const came =
    received === 0
      ? ''
      : `The Secretariat expresses its appreciation for the ${received === 1 ? 'report' : 'reports'} received${allLate} on ${howMany(received)} of the ${activities(due)} on which reports are due${someLate}. `;
  const reports = (n: number) => (n === 1 ? 'the report' : 'the reports');
  const others = beforeJoining + coming;
  const deadline = beforeJoining === 0 ? ', the deadline for which has not yet passed,' : '';
  if (overdue > 0 && others > 0)
    return `${came}${capital(reports(overdue))} on ${activities(overdue)} ${isOverdue(overdue)}; ${reports(others)} on another ${howMany(others)}${deadline} ${remains(others)}.`;
  const left = overdue + others;
  const which =
    received > 0 ? `the other ${howMany(left)}` : left === 1 ? 'this activity' : `these ${activities(left)}`;
  return `${came}${capital(reports(left))} on ${which} ${overdue > 0 ? isOverdue(left) : remains(left)}.`;
}

function sumsOfReports({ due, received, late, overdue, beforeJoining, coming }: LetterSums): string {
  const others = beforeJoining + coming;
  const left = overdue + others;
  const allLate = late > 0 && late === received ? ', after the deadline,' : '';
  const someLate = late > 0 && late < received ? ` (${howMany(late)} of them after the deadline)` : '';
  const came =
    received === 0
      ? ''
      : `The Secretariat expresses its appreciation for the information received${allLate} in ${howMany(received)} of the ${howMany(due)} reports due${someLate}. `;
  const deadline = beforeJoining === 0 ? ', the deadline for which has not yet passed,' : '';
  if (overdue > 0 && others > 0)
    return `${came}${capital(howMany(overdue))} ${overdue === 1 ? 'report' : 'reports'} ${isOverdue(overdue)}; ${others === 1 ? 'another' : `another ${howMany(others)}`}${deadline} ${remains(others)}.`;
  const which =
    received === 0 ? `these ${howMany(left)} reports` : left === 1 ? 'the other one' : `the other ${howMany(left)}`;
  return `${came}${capital(which)} ${overdue > 0 ? isOverdue(left) : remains(left)}.`;
}

/** How many of those that are missing are accepted as missing. */
const acceptedOf = (n: number, all: number): string =>
  n === 0 ? '' : `, ${n === all ? '' : `${n} of them `}accepted as missing for a time`;

function occasionOf({ session, place, days, year, tense }: Occasion): string {
  const when = days ? period(days.start, days.end) : year;
  const comma = place !== '' && when !== '' ? ',' : '';
  // Of what was to be by now and is not said to have been, no more is said than when and where.
  if (tense === 'planned') return `with reference to the ${session}${inBrackets(`${place}${comma} ${when}`.trim())}`;
  const where = `${place === '' ? '' : ` in ${place}`}${comma}${when === '' ? '' : ` ${days ? '' : 'in '}${when}`}`;
  const held = { past: 'held', present: 'being held', future: 'to be held' }[tense];
  return `${tense === 'past' ? 'with reference to' : 'on the occasion of'} the ${session}${where === '' ? '' : `, ${held}${where}`}`;
}

const contacts: ContactWords = {
  title: 'Contact points',
  forNetwork:
    'For the Network only: it contains personal data. It is not published, nor forwarded outside the Network.',
  roles: {
    'liaison-trafficking': 'Liaison against trafficking in persons',
    'liaison-smuggling': 'Liaison against migrant smuggling',
    campaigns: 'Information campaigns',
  },
  columns: {
    country: 'Country',
    roles: 'Roles',
    name: 'Name',
    position: 'Position',
    institution: 'Institution',
    email: 'E-mail address',
    phone: 'Telephone',
    languages: 'Languages',
    inPost: 'In post',
    confirmed: 'Last confirmed',
    status: 'Status',
  },
  states: {
    current: 'in post',
    unconfirmed: 'not confirmed',
    coming: 'not yet in post',
    former: 'has left the post',
    missing: 'missing',
  },
  inPost: (since, until) => (until === null ? `since ${days(since)}` : `${days(since)} to ${days(until)}`),
  missing: (role) => `Contact point missing: ${role}`,
  memberUntil: (day) => `was a member until ${days(day)}`,
  none: 'None has been recorded.',
};

export const en: DocumentWords = {
  name: 'English',
  title: { es: 'Inglés', en: 'English' },
  columns: { topics: 'Topics', objectives: 'Objectives', activities: 'Activities', calendar: 'Calendar' },
  days,
  numbered: (roman, abbreviation) => `${roman} ${abbreviation}`,
  meeting: (body) => `meeting of ${body}`,
  status: {
    proposed: (session, where) => `Proposal for discussion at the ${session}${inBrackets(where)}`,
    adopted: (session, where) => `Adopted at the ${session}${inBrackets(where)}`,
    superseded: (session, where) => `Superseded; it was adopted at the ${session}${inBrackets(where)}`,
    ended: (session, where) => `Ended; it was adopted at the ${session}${inBrackets(where)}`,
  },
  since: (sentence, session, sessions) =>
    `${sentence.replace(/\.$/, '')}, since the ${session} (${sessions === 1 ? '1 session' : `${sessions} sessions`}).`,
  outstandingSince: (sentence, session, sessions) =>
    `${sentence} Outstanding since the ${session} (${sessions === 1 ? '1 session' : `${sessions} sessions`}).`,
  asOf: (day) => `As of ${days(day)}`,
  markedSince: (session) =>
    `Changes since ${session}: what is new is underlined and in bold; what was removed is struck through.`,
  insideQuotes: insideEnglishQuotes,
  named: (texts, more) => (more > 0 ? `${texts.map(inQuotes).join(', ')} and ${more} more` : list(texts.map(inQuotes))),
  numbersFor: (numbers) => `For ${list(numbers)}`,
  proposedBy: (who) => `(Proposed by ${who})`,
  toBeDefined: '(Activities to be defined)',
  toDefineFor: (quoted) => `Activity to be defined for ${quoted}`,
  legend: 'What the marks mean',
  marks: {
    'calendar-pending': { label: 'No date', meaning: 'The calendar says “Pending”: a date has yet to be agreed.' },
    'activities-undefined': {
      label: 'Activities missing',
      meaning: 'What will be done to meet the objective is still to be agreed.',
    },
    'calendar-missing': { label: 'No calendar', meaning: 'The plan does not say when it is to be done.' },
    overdue: { label: 'Overdue', meaning: 'The date has passed and no outcome has been recorded.' },
    'outcome-missing': { label: 'No outcome recorded', meaning: 'It took place, and no outcome has been recorded.' },
    'proposal-open': {
      label: 'Awaits a decision',
      meaning: 'A country or body has proposed it, and it has not been adopted yet.',
    },
  },
  unofficial: (languages) =>
    `The ${languages.join(' and ')} wording is unofficial: it is a translation that the Conference has not adopted.`,
  abbreviations: (bodies) =>
    `Abbreviations: ${bodies.map(({ abbreviation, name }) => `${abbreviation}, ${name}`).join('; ')}.`,
  outdated: (language, texts, more) =>
    `The ${language} wording of the following may not say what the original says, which has changed since the translation was reviewed: ${texts.map((one) => `“${insideEnglishQuotes(one)}”`).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  untranslated: 'not translated',
  notRetranslated: 'the original has changed, the translation has not',
  nothingOpen: 'Nothing in this plan is outstanding.',
  tableCaption: 'Plan of action: topics, objectives, activities and calendar',
  linkTo: (item) => `Link to: ${item}`,
  state: {
    title: 'Status of the plan',
    rows: {
      settled: {
        label: 'Nothing outstanding',
        meaning: 'no proposals, nothing missing or overdue',
      },
      proposed: { label: 'Proposed', meaning: 'all that is left is to decide on what a country or body proposes' },
      pending: { label: 'No date', meaning: 'a date or the whole calendar is missing' },
      overdue: { label: 'Overdue', meaning: 'a date has passed and no outcome has been recorded' },
      undefined: { label: 'To be defined', meaning: 'the activities are missing' },
    },
    count: (state, n) =>
      `${n} ${{ settled: 'with nothing outstanding', proposed: 'proposed', pending: 'with no date', overdue: 'overdue', undefined: 'to be defined' }[state]}`,
    totalRows: (n) => (n === 1 ? '1 row' : `${n} rows`),
    byTopic: 'Rows by topic',
    total: 'Total',
    calendar: 'Calendar',
    kinds,
    entries: 'Entries',
    open: 'Outstanding items',
    proposals: (who, n) => `${n === 1 ? 'Proposal' : 'Proposals'} by ${who}`,
    nothingOpen: (isMissing) =>
      `Nothing in this plan is outstanding${isMissing ? ', other than the reports that are missing' : ''}.`,
    accepted: (n) => `${n} accepted for a time, which the figures above do not leave out`,
    nextSession: (name, where) => `Next meeting: ${name}${inBrackets(where)}`,
    sessionNotClosed: (name, end) => `${name}: ended ${end.length === 4 ? `in ${end}` : `on ${days(end)}`}; not closed`,
  },
  reported: {
    title: (who, session) => `Report of ${who} to the ${session}`,
    toMeeting: (who, session) => `${who}, to the ${session}`,
    summary: (session) => `Summary of the reports to the ${session}`,
    networkOnly: 'For the Liaison Officer Network only.',
    submitted: (day) => `Submitted on ${days(day)}.`,
    submittedAhead: (day) =>
      `Its day of submission, ${days(day)}, is still to come: until then it does not count as received.`,
    draft: 'Draft: it has not been submitted and does not count.',
    owed: 'Still to be reported on',
    none: 'No report has been received, and none is due.',
    unchanged: 'Unchanged since the previous report',
    statuses: {
      'not-started': 'Not started',
      'in-progress': 'In progress',
      completed: 'Completed',
      'not-applicable': 'Not applicable',
    },
    labels: { achievements: 'Achievements', progress: 'Progress', challenges: 'Challenges', reason: 'Reason' },
  },
  measured: {
    title: 'What is measured by data',
    contacts: (role) => `Countries with a contact point for “${role}”`,
    line: (what, n, all, missing, begun) =>
      `${what === '' ? '' : `${what}: `}${n} of ${all}${few('not yet', begun)}${few('no record for', missing)}`,
    protocols: 'The plan does not list the protocols: those that supplement the instrument that it names are shown.',
  },
  outcomes: {
    title: 'Recorded outcomes',
    evidence: 'Evidence',
    sentence: (text, day, evidence) => {
      const what = [text.replace(/\.$/, ''), day].filter((part) => part !== '').join('; ');
      const shown = evidence.length === 0 ? '' : `evidence: ${evidence.join('; ')}`;
      return what === '' ? capital(shown) : `Outcome: ${[what, shown].filter((part) => part !== '').join('; ')}`;
    },
  },
  draft: {
    title: (who, session) =>
      `Report of ${who} to the ${session}. It is a draft: it does not count until it has its date of submission.`,
    howTo: [
      'Take the sign # and the space after it away from the lines that you complete. In “status”: not-started, in-progress, completed or not-applicable (add “reason”).',
      'If nothing has changed since the previous report, write “unchanged: true” instead. Besides “progress” there may be “achievements”, “challenges” and “evidence” (a list of https addresses).',
      'Once it is complete, take the # away from “submitted” and write the day of its submission, as in 2008-05-06.',
    ],
    forAll: 'This repository is public: anyone will be able to read this report.',
    day: 'YYYY-MM-DD',
    quoted: (text) => `“${text}”`,
    before: (session) => `What was reported to the ${session}:`,
  },
  reports: {
    title: (session) => `Reports to the ${session}`,
    deadline: (day) => `Deadline: ${days(day)}`,
    summary: ({ due, received, late, owed, excused }) =>
      `${received} of ${due} received${late === 0 ? '' : `, ${late} late`}; ${owed === 0 ? 'none outstanding' : `${owed} outstanding`}${acceptedOf(excused, owed)}.`,
    columns: {
      reporter: 'Country or body',
      due: 'Due',
      received: 'Received',
      late: 'Late',
      owed: 'Outstanding',
      topic: 'Topic',
      noTopic: 'Activities that are no longer in the plan',
      activity: 'Activity',
      receivedFrom: 'Received from',
      owedBy: 'Outstanding from',
      excused: 'Accepted as missing for a time from',
      session: 'Session',
      share: 'Share received',
      outstanding: 'Outstanding items when it was closed',
    },
    unit: 'One report is counted for each activity that a country has to report on.',
    nothingDue: 'No report is due.',
    trend: 'Reports, session by session',
  },
  receipt: {
    title: (who, session) => `Acknowledgement of receipt of the reports of ${who} to the ${session}`,
    status: 'Status',
    received: (day, isLate) => `received on ${day}${isLate ? ', late' : ''}`,
    outstanding: 'outstanding',
    excused: (session) => `accepted as missing until ${session}`,
    unasked: (day) => `received on ${day}; it is not among the reports that the plan calls for`,
  },
  letter,
  contacts,
  changes,
  paper: {
    title: 'What changed in the plan',
    theSession: (session) => `the ${session}`,
    now: 'today',
    period: (from, to) => `From ${from} to ${to}`,
    counts: { substance: 'substantive', editorial: 'editorial', translation: 'translation' },
    others: 'Other changes',
    minor: 'Editorial and translation changes',
    deferred: 'What was deferred',
    nothing: 'Nothing changed.',
    nothingInTheRest: 'Nothing changed in what could be read.',
    decision: (decision, session, paragraph) =>
      `${capital(changes.decisions[decision])}: ${session}${paragraph === '' ? '' : `, paragraph ${paragraph}`}`,
    errata: 'Errata',
    erratum: (day, reason) => `The session was reopened on ${days(day)}${reason === '' ? '.' : `: ${reason}`}`,
    correction: (before, after) => `For “${before}” read “${after}”.`,
    toAdd: (text) => `Add: “${text}”.`,
    toDelete: (text) => `Delete: “${text}”.`,
    unread: (files) =>
      `Not compared, because it could not be read at one of the two points in time: ${files.join(', ')}.`,
    apart:
      'Decisions are shown beside the items that they concern and are not counted separately. Changes to contact points, drafts of reports, settings and the status of meetings are not shown here.',
  },
  matrix: {
    country: 'Country',
    nothing: '“—”: as of this date the register holds nothing.',
    none: 'As of this date the register holds nothing.',
    count: (n, total) => `${n} of ${total}`,
    counted: 'Countries for which something is recorded',
    sources: 'Sources',
    source: (n) => `Source ${n}`,
  },
  languageNames: { es: 'Spanish', en: 'English' },
};
