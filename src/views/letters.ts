import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { Occasion } from '../messages/documents/words.ts';
import { letterAddresses } from '../model/contacts.ts';
import type { Day } from '../model/days.ts';
import type { Earlier } from '../model/earlier.ts';
import type { Finding } from '../model/findings.ts';
import type { Instrument, Member, Session } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { joinedAfter, membersOn } from '../model/members.ts';
import { itemText, reporterName, reporterText, sessionCalled, sessionTitle } from '../model/names.ts';
import { holderOf, type Obligation, type Sums, sumsOf } from '../model/obligations.ts';
import { lookup, once, onceForWord } from '../model/once.ts';
import { isKind, itemsById, type PlanItem } from '../model/plans.ts';
import { sayingAny } from '../model/said.ts';
import { lastDay, ownDays } from '../model/sessions.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { collapse, fold, wording } from '../model/text.ts';
import { comingSessions } from './coming-session.ts';
import { organisation } from './plan.ts';
import { activityDue } from './report-entries.ts';
import { type Due, isExcused } from './reporting.ts';
import type { Shown, Wording } from './shown-wording.ts';

/** A letter of the Secretariat to a country, on the reports that it owes or has handed in. */
export interface Letter extends Sums {
  /** The country's code. */
  readonly country: string;
  readonly language: Lang;
  /** What is owed, in the order of the sessions and of the plans. */
  readonly items: readonly OwedItem[];
  /** Where it is sent; nothing else of the folder's contact points is in a letter. */
  readonly addresses: readonly string[];
  readonly view: LetterView;
}

interface OwedItem {
  readonly activity: string;
  readonly session: string;
  /** The closed session since which that country's reports to that session have been missing; null where it is new. */
  readonly since: string | null;
}

/** An activity in the words of the plan, away from the row that says what it speaks of. */
interface OwedActivity extends Shown {
  /** The titles of the instruments that it speaks of where its own words name none of them: "the guidelines". */
  readonly instruments: readonly string[];
}

/** What a letter says, in the country's language. */
export interface LetterView {
  readonly lang: Lang;
  readonly pageTitle: string;
  readonly organisation: readonly Wording[];
  readonly date: string;
  readonly addressee: string;
  readonly subject: string;
  readonly opening: string;
  /** What is owed, session by session. */
  readonly owed: readonly { readonly heading: string; readonly activities: readonly OwedActivity[] }[];
  /** What follows that: how much it is, how it is handed in, and what is accepted as missing. */
  readonly remarks: readonly string[];
  readonly closing: string;
  readonly signature: string;
}

/** What letters are made from. */
export interface LetterMaterial {
  readonly snapshot: Snapshot;
  /** What `obligations` gives of the same data, with what is accepted as missing: a letter asks for none of that. */
  readonly list: readonly Due[];
  /** With the sessions since which they have stood. */
  readonly findings: readonly Finding[];
  readonly earlier: Earlier;
  readonly today: Day;
  /** The session that the letters are about; null: all at which something is due. */
  readonly session: Session | null;
  /** Whether anyone may read what is written into the folder, also where the data are of a time before. */
  readonly isPublic?: boolean;
}

/**
 * The session that letters look to: the one that was asked for, else the next one to which reports are due; where they are due to
 * those that are over alone there is none, and where nothing is due at all it is the next meeting.
 */
export function letterSession({ snapshot, session, list }: LetterMaterial): Session | null {
  if (session !== null) return session;
  const coming = comingSessions(snapshot);
  if (list.length === 0) return coming[0] ?? null;
  const due = new Set(list.filter((one) => !isExcused(one)).map((one) => one.session));
  return coming.find(({ id }) => due.has(id)) ?? null;
}

/** A letter for each country that is a member today, in its language, by their codes. */
export function lettersOf(material: LetterMaterial): readonly Letter[] {
  const { snapshot, list, session, today } = material;
  const asked = list.filter((one) => session === null || one.session === session.id);
  const byCountry = groupedBy(asked, ({ reporter }) => reporter);
  const occasion = letterSession(material);
  return membersOn(snapshot, today).map((member) =>
    letterTo(material, occasion, member, byCountry.get(member.code) ?? []),
  );
}

function letterTo(material: LetterMaterial, occasion: Session | null, member: Member, all: readonly Due[]): Letter {
  const { snapshot, findings, today } = material;
  const { code, language } = member;
  const list = all.filter((one) => !isExcused(one));
  const excused = all.filter(isExcused);
  const owed = list.filter(({ received }) => received === null);
  const missing = findings.filter(({ rule, country }) => rule === 'report-missing' && country === code);
  const flagOf = (session: string): Finding | undefined => missing.find((one) => one.session === session);
  const sums = sumsOf(list);
  const past = owed.filter(({ due }) => due < today);
  // Whoever only became a member later let no deadline pass.
  const overdue = past.filter(({ due }) => !joinedAfter(member, due)).length;
  const words = documentWords[language].letter;
  const who = wording(reporterText(snapshot, code), language);
  const nameOf = (id: string | undefined): string => sessionCalled(snapshot, id, language);
  const hasDeadline = material.list.length > 0 || occasion?.reportsDue !== undefined;
  const kind = sums.owed > 0 ? 'owing' : sums.due > 0 ? 'settled' : hasDeadline ? 'nothing' : 'noDeadline';
  const about = { owing: owed, settled: list, nothing: [], noDeadline: [] }[kind];
  const places = about.length > 0 ? placesOf(about) : occasion ? [occasion.id] : [];
  const called = (place: string) =>
    place === 'st' ? words.theSecretariat : documentWords[language].paper.theSession(nameOf(place));
  const subject = words.subject(kind, places.map(called));
  const planOf = (one: Obligation): string => planTitle(material, one, language);
  const plans = [...new Set(owed.map(planOf))].filter((title) => title !== '');
  const isOfSeveral = plans.length > 1;
  const groupOf = (one: Obligation) => JSON.stringify([one.session, one.to, isOfSeveral ? planOf(one) : '']);
  const groups = [...groupedBy(owed, groupOf).values()].map((some) => {
    const [first] = some;
    const { session = '', to = [], due = today } = first ?? {};
    return {
      heading: words.owedTo({
        places: to.map(called),
        at: to.includes(session) ? '' : called(session),
        plan: first && isOfSeveral ? planOf(first) : '',
        due,
        deadline: due >= today ? 'coming' : joinedAfter(member, due) ? 'beforeJoining' : 'past',
        sessions: flagOf(session)?.sessionCount ?? 0,
      }),
      activities: some.map(({ activity }) => ({
        ...activityDue(material, activity, session, [language]),
        instruments: instrumentsUnnamed(holderOf(material, activity, session), activity, language),
      })),
    };
  });
  return {
    country: code,
    language,
    ...sums,
    items: owed.map(({ activity, session }) => ({ activity, session, since: flagOf(session)?.since ?? null })),
    addresses: material.isPublic ? [] : letterAddresses(snapshot, code, today),
    view: {
      lang: language,
      pageTitle: `${subject} (${wording(reporterName(snapshot, code), language)})`,
      organisation: organisation(snapshot, [language]),
      date: documentWords[language].days(today),
      addressee: words.addressee(who),
      subject,
      opening: words.opening({
        kind,
        who,
        occasion: occasion ? occasionOf(occasion, sessionTitle(snapshot, occasion, language), language, today) : null,
        plans,
        n: activitiesIn(kind === 'owing' ? owed : list),
        reports: kind === 'owing' ? sums.owed : sums.received,
        isSomeExcused: excused.length > 0,
      }),
      owed: groups,
      remarks: [
        ...(kind === 'owing'
          ? [
              words.sums({
                ...sums,
                overdue,
                beforeJoining: past.length - overdue,
                coming: owed.length - past.length,
                areReports: activitiesIn(list) < list.length,
              }),
              words.handIn(snapshot.settings.handInAddress ?? '', overdue > 0),
            ]
          : []),
        ...[...groupedBy(excused, ({ excusedUntil }) => excusedUntil)].map(([until, some]) =>
          words.excused(activitiesIn(some), called(until ?? '')),
        ),
      ],
      closing: words.closing(who),
      signature: words.signature,
    },
  };
}

/** On how many activities reports are due: at several sessions may be one on the same. */
const activitiesIn = (list: readonly Obligation[]): number => new Set(list.map(({ activity }) => activity)).size;

/** The titles of the instruments of an activity where its wording names none of them by any of their names. */
function instrumentsUnnamed(snapshot: Snapshot, activity: string, lang: Lang): readonly string[] {
  const item = itemsById(snapshot).get(activity);
  return item && isKind(item, 'activity') ? unnamedIn(snapshot)(item, lang) : [];
}

/** Worked out once for all countries of a language. */
const unnamedIn = once((snapshot: Snapshot) =>
  onceForWord(({ id, value }: PlanItem<'activity'>, lang): readonly string[] => {
    const all = snapshot.instruments?.data.instruments;
    const known = (value.instruments ?? []).flatMap((instrument) => instrumentById(all, instrument) ?? []);
    const text = wording(itemText(snapshot, id), lang);
    const said = `${inWords(text, spaces)} ${inWords(text, signs)} `;
    const isNamed = known.some((instrument) => isNamedIn(instrument, lang)(said));
    return isNamed ? [] : known.map(({ title }) => wording(title, lang));
  }),
);

const instrumentById = lookup<Instrument>(({ id }) => id);

/**
 * The words of a text without case, accents and punctuation, a space before each.
 * @param between what parts them: spaces alone (C-169 is C169), or any sign (UN/ION)
 */
const inWords = (text: string, between: RegExp): string =>
  collapse(text)
    .split(between)
    .map(fold)
    .map((word) => (word === '' ? '' : ` ${word}`))
    .join('');

const spaces = / /u;
const signs = /[^\p{L}\p{M}\p{N}]+/u;

/** A name as a word begins with it, which may go on (a plural does); an abbreviation is the whole of one, but for a plural’s s. */
function asBeginnings(name: string): readonly string[] {
  const forms = [...new Set([inWords(name, spaces), inWords(name, signs)])];
  return /\p{Ll}/u.test(name) ? forms : forms.flatMap((words) => [`${words} `, `${words}s `]);
}

/** Tells whether a text in words, with a space after the last, has a name of an instrument in a language. */
const isNamedIn = onceForWord((instrument: Instrument, lang) =>
  sayingAny(namesOf(instrument, lang as Lang).flatMap(asBeginnings)),
);

const namesOf = ({ title, shortTitle, alsoWritten }: Instrument, lang: Lang): readonly string[] =>
  [title[lang], shortTitle?.[lang], ...(alsoWritten?.[lang] ?? [])].filter((name) => name !== undefined);

/** Where some reports go: of those of one session, to that alone where any of them does. */
function placesOf(list: readonly Obligation[]): readonly string[] {
  const bySession = groupedBy(list, ({ session }) => session);
  return [
    ...new Set(
      [...bySession].flatMap(([session, some]) => {
        const to = some.flatMap((one) => one.to);
        return to.includes(session) ? [session] : to;
      }),
    ),
  ];
}

/** The title of the plan that asks for something; empty where none is known any more. */
function planTitle(material: LetterMaterial, { activity, session }: Obligation, lang: Lang): string {
  const holder = holderOf(material, activity, session);
  const plan = planByFile(holder.plans, itemsById(holder).get(activity)?.file ?? '');
  return wording(plan?.data.title, lang);
}

const planByFile = lookup<Snapshot['plans'][number]>(({ file }) => file);

/** A meeting as a letter speaks of it on a day: as one to come, under way, held, or only planned until then. */
function occasionOf(session: Session, name: string, lang: Lang, today: Day): Occasion {
  const days = ownDays(session);
  const last = lastDay(session);
  const isPast = last === null ? session.status === 'closed' : last < today;
  const over = session.status === 'planned' ? 'planned' : 'past';
  return {
    session: name,
    place: wording(session.place, lang),
    days,
    year: days || session.year === undefined ? '' : String(session.year),
    tense: isPast ? over : days && days.start <= today ? 'present' : 'future',
  };
}
