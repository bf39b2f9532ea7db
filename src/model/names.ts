import { documentLanguages, documentWords, type Lang } from '../messages/documents/index.ts';
import { inAlphabet } from './alphabet.ts';
import { otherCodesOf } from './countries.ts';
import { type Entry, entriesById } from './entries.ts';
import { pathBelow } from './findings.ts';
import { declarations } from './generated/registers.ts';
import type { Body, Member, Row, Session } from './generated/types.ts';
import type { EntryKind } from './kinds.ts';
import { lookup, once } from './once.ts';
import { ownValue } from './own-value.ts';
import { fateOf, isKind, itemsById, type PlanItem } from './plans.ts';
import { type Days, ownDays, roman, sessionById } from './sessions.ts';
import type { Snapshot } from './snapshot.ts';
import { fold, type Text, wording } from './text.ts';
import { isTextMap } from './texts.ts';

const bodiesById = lookup<Body>(({ id }) => id);
const membersByCode = lookup<Member>(({ code }) => code);

/** A body of the folder by its id, or undefined. */
export const bodyById = (snapshot: Snapshot, id: string | undefined): Body | undefined =>
  bodiesById(snapshot.members?.data.bodies, id);

/** A member country of the folder by its code, or undefined. */
export const memberByCode = (snapshot: Snapshot, code: string | undefined): Member | undefined =>
  membersByCode(snapshot.members?.data.countries, code);

/**
 * A state in which countries and bodies are called as another one calls them, as far as that knows them: whoever may change
 * the one could give a country the name of another.
 */
export function calledAsIn(other: Snapshot, state: Snapshot): Snapshot {
  const { members } = other;
  if (!members || members.data === state.members?.data) return state;
  const { countries = [], bodies = [] } = members.data;
  const { countries: ownCountries = [], bodies: ownBodies = [] } = state.members?.data ?? {};
  const more = {
    countries: ownCountries.filter(({ code }) => !memberByCode(other, code)),
    bodies: ownBodies.filter(({ id }) => !bodyById(other, id)),
  };
  if (more.countries.length + more.bodies.length === 0) return { ...state, members };
  const data = {
    ...members.data,
    countries: [...countries, ...more.countries],
    bodies: [...bodies, ...more.bodies],
  };
  return { ...state, members: { ...members, data } };
}

/**
 * How a country or body is called inside a sentence, with its article, by language.
 * @returns the id in every language where the folder doesn't know it
 */
export function reporterText(snapshot: Snapshot, id: string): Text {
  const known = memberByCode(snapshot, id) ?? bodyById(snapshot, id);
  return known ? { ...known.name, ...known.inText } : { es: id, en: id };
}

/**
 * How a country or body is called in a list, by language.
 * @returns the id in every language where the folder doesn't know it
 */
export function reporterName(snapshot: Snapshot, id: string): Text {
  return (memberByCode(snapshot, id) ?? bodyById(snapshot, id))?.name ?? { es: id, en: id };
}

/** How some countries and bodies are called in a list, in the alphabetical order of the language. */
export const reporterNames = (snapshot: Snapshot, ids: readonly string[], lang: Lang): readonly string[] =>
  ids.map((id) => wording(reporterName(snapshot, id), lang)).sort(inAlphabet(lang));

/**
 * How the countries and bodies that propose something together are called inside a sentence, by language.
 * @param ids one, or a list
 */
export function proposersText(snapshot: Snapshot, ids: string | readonly string[]): Text {
  const texts = [ids].flat().map((id) => reporterText(snapshot, id));
  const joined = (lang: Lang) => {
    const [first = '', ...more] = texts.map((text) => wording(text, lang));
    // Making a list ready takes longer than all else that is told of a proposal; in English without a comma before "and".
    return more.length === 0 ? first : new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang).format([first, ...more]);
  };
  return Object.fromEntries(documentLanguages.map((lang) => [lang, joined(lang)]));
}

/** The body that a session is a meeting of: the first three kinds are also ids of bodies. */
const bodyOf = (snapshot: Snapshot, session: Session): Body | undefined => bodyById(snapshot, session.kind);

/**
 * A country or body as a sentence begins with it: in Spanish without its article, with which "los Estados Unidos" would
 * want its verb in the plural.
 */
export const asSubject = (snapshot: Snapshot, reporter: string): Text =>
  Object.fromEntries(
    documentLanguages.map((lang) => {
      const name = wording(lang === 'es' ? reporterName(snapshot, reporter) : reporterText(snapshot, reporter), lang);
      return [lang, name.slice(0, 1).toUpperCase() + name.slice(1)];
    }),
  );

/**
 * How a session is called in a language: "XIII CRM", its name, or its body's with its place and days (design, 2.2): a body meets
 * more than once.
 * @returns its id where the folder knows neither number, name nor body
 */
export function sessionName(snapshot: Snapshot, session: Session, lang: Lang): string {
  const title = sessionTitle(snapshot, session, lang);
  const where = sessionWhere(session, lang);
  return isCalledByBody(snapshot, session) && where !== '' ? `${title} (${where})` : title;
}

/** As `sessionName`, beside the place and days. */
export function sessionTitle(snapshot: Snapshot, session: Session, lang: Lang): string {
  const words = documentWords[lang];
  const body = bodyOf(snapshot, session);
  if (session.number !== undefined) {
    const abbreviation = wording(body?.abbreviation, lang) || session.kind.toUpperCase();
    return words.numbered(roman(session.number), abbreviation);
  }
  if (session.name) return wording(session.name, lang);
  return body ? words.meeting(wording(body.inText ?? body.name, lang)) : session.id;
}

const isCalledByBody = (snapshot: Snapshot, session: Session): boolean =>
  session.number === undefined && session.name === undefined && bodyOf(snapshot, session) !== undefined;

/** How the session of an id is called in a language; the id itself where the folder doesn't know it. */
export function sessionCalled(snapshot: Snapshot, id: string | undefined, lang: Lang): string {
  const session = sessionById(snapshot, id);
  return session ? sessionName(snapshot, session, lang) : (id ?? '');
}

/** How a session is called in each language of documents. */
export const sessionText = (snapshot: Snapshot, session: Session): Text =>
  Object.fromEntries(documentLanguages.map((lang) => [lang, sessionName(snapshot, session, lang)]));

/** What is called by what it holds, or by what it is about. */
const unnamed: ReadonlySet<EntryKind> = new Set(['row', 'calendar', 'record']);

/** What is called how, folded, in any language; null where several things have a name. A snapshot never changes: it is worked out once. */
const idsByName = once((snapshot: Snapshot): ReadonlyMap<string, string | null> => {
  const things = [...entriesById(snapshot)].filter(([, { kind }]) => !unnamed.has(kind));
  const found = new Map<string, string | null>();
  for (const [id, { value }] of things) {
    const called = value as { readonly [key: string]: Text | undefined };
    const texts = [itemText(snapshot, id), ...['inText', 'abbreviation', 'shortTitle'].map((key) => called[key])];
    const written = texts.flatMap((text) => Object.values(text ?? {})).filter((one) => one !== undefined);
    const names = [...written, ...otherCodesOf(id)];
    for (const name of new Set(names.map(fold))) found.set(name, found.has(name) ? null : id);
  }
  return found;
});

/**
 * The code or id of what is named in words: a country, a body, a session, an instrument or an item of a plan.
 * @returns null where nothing has that name, or several things have it
 */
export const idNamed = (snapshot: Snapshot, words: string): string | null =>
  idsByName(snapshot).get(fold(words)) ?? null;

/** Where and when a session takes place, such as "Tela, Honduras, 6 - 9 de mayo de 2008"; empty where nothing is known. */
export function sessionWhere(session: Session, lang: Lang): string {
  const days = ownDays(session);
  return [wording(session.place, lang), whenSaid(session, days, lang)].filter((part) => part !== '').join(', ');
}

/** When a session ended: its last day, or its year; empty where neither is known. */
export function sessionEnd(session: Session, lang: Lang): string {
  const days = ownDays(session);
  return whenSaid(session, days && { start: days.end, end: days.end }, lang);
}

/** Some days of a session in words, or its year where only that is known. */
const whenSaid = ({ year }: Session, days: Days | null, lang: Lang): string =>
  days ? documentWords[lang].days(days.start, days.end) : year === undefined ? '' : String(year);

/** What an entry of a row's calendar can be for, by id: the row's objectives and activities. */
export const aimsOf = once((row: PlanItem<'row'>): ReadonlyMap<string, readonly PlanItem[]> => {
  const found = new Map<string, PlanItem[]>();
  for (const [kind, key] of [
    ['objective', 'objectives'],
    ['activity', 'activities'],
  ] as const)
    for (const [i, value] of (row.value[key] ?? []).entries()) {
      const { id } = value;
      const retired = fateOf(value) ?? row.retired;
      const item = { kind, id, value, file: row.file, path: pathBelow(row.path, key, i), parent: row, retired };
      const same = found.get(id);
      if (same) same.push(item);
      else found.set(id, [item]);
    }
  return found;
});

/** The activities and objectives that a calendar entry speaks of, in the order of its `for`. */
export function spokenOfItems(entry: PlanItem<'calendar'>): readonly PlanItem[] {
  const row = entry.parent;
  return row && isKind(row, 'row') ? entry.value.for.flatMap((id) => aimsOf(row).get(id) ?? []) : [];
}

/** What a calendar entry speaks of, as it is called in messages: the first such wording, else the entry's own. */
export function spokenOf(entry: PlanItem<'calendar'>): Text {
  const texts = spokenOfItems(entry).flatMap(({ value }) => ('text' in value && value.text ? [value.text] : []));
  return texts[0] ?? entry.value.text;
}

/** What a row is called in messages: its first wording, of the row that it continues where it has none, else its id. */
export function firstWording(snapshot: Snapshot, row: Row): Text {
  return (
    ownWording(row) ??
    (row.continues === undefined ? undefined : continued(snapshot, row.continues)) ?? { es: row.id, en: row.id }
  );
}

const ownWording = once(
  (row: Row): Text | undefined =>
    [...(row.objectives ?? []), ...(row.activities ?? []), ...(row.calendar ?? [])].find(({ text }) => text)?.text,
);

/** The objective that an activity serves, as it is called in messages. */
export function objectiveOf(snapshot: Snapshot, activity: PlanItem<'activity'>): Text {
  const row = activity.parent;
  return row && isKind(row, 'row') ? firstWording(snapshot, row.value) : {};
}

function continued(snapshot: Snapshot, id: string): Text | undefined {
  const row = itemsById(snapshot).get(id);
  return row && isKind(row, 'row') ? row.value.objectives?.[0]?.text : undefined;
}

/**
 * What an item of any kind is called in messages: its wording, else that of what it belongs to.
 * @returns the id in every language where the folder doesn't know it
 */
export function itemText(snapshot: Snapshot, id: string): Text {
  const item = itemsById(snapshot).get(id);
  if (item) {
    if (isKind(item, 'plan')) return item.value.title;
    if (isKind(item, 'row')) return firstWording(snapshot, item.value);
    if (isKind(item, 'calendar')) return spokenOf(item);
    if (isKind(item, 'activity') && item.value.text === undefined && item.parent && isKind(item.parent, 'row'))
      return firstWording(snapshot, item.parent.value);
    if ('text' in item.value && item.value.text) return item.value.text;
  }
  const session = sessionById(snapshot, id);
  if (session) return sessionText(snapshot, session);
  const entry = entriesById(snapshot).get(id);
  if (entry?.kind === 'record') return recordText(snapshot, entry);
  const { name, title, term } = (entry?.value ?? {}) as Readonly<Record<string, Text>>;
  return name ?? title ?? term ?? Object.fromEntries(documentLanguages.map((lang) => [lang, id]));
}

/** What a record is called: its first text, else what it names, else its own id. */
function recordText(snapshot: Snapshot, { id, identity, value, fileKind }: Entry): Text {
  const text = Object.values(value).find((one) => typeof one === 'object' && one !== null && isTextMap(one));
  if (text) return text as Text;
  const keys = declarations[fileKind.replace('registers/', '')]?.keys ?? {};
  const named = [...identity, ...Object.keys(value)].flatMap((key) =>
    ownValue(keys, key)?.kind === 'reference' ? value[key] : [],
  );
  const known = named.find((one) => typeof one === 'string' && entriesById(snapshot).has(one));
  // A record names no other record: two that did would call each other for ever.
  return typeof known !== 'string' || entriesById(snapshot).get(known)?.kind === 'record'
    ? Object.fromEntries(documentLanguages.map((lang) => [lang, id]))
    : itemText(snapshot, known);
}
