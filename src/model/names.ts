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
import { fateOf, isKind, isRetired, itemsById, type PlanItem, topOf } from './plans.ts';
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

/**
 * What a calendar entry speaks of and still counts, else all that it speaks of, as it is called in messages, each wording once; of
 * what is to be defined, what that is for.
 * @returns the entry's own wording where it speaks of nothing that is known; never none
 */
export function spokenOf(snapshot: Snapshot, entry: PlanItem<'calendar'>): readonly Text[] {
  const all = spokenOfItems(entry);
  const counting = all.filter(({ retired }) => retired === null);
  const texts = (counting.length === 0 ? all : counting).flatMap((item): readonly Text[] => {
    if (isPlaceholder(item)) return purposeOf(snapshot, item).texts;
    return 'text' in item.value && item.value.text ? [item.value.text] : [];
  });
  return texts.length === 0 ? [entry.value.text] : [...new Set(texts)];
}

/** Several wordings as one, in the languages that all of them have. */
function together(texts: readonly Text[]): Text {
  const [first = {}] = texts;
  if (texts.length < 2) return first;
  const common = documentLanguages.filter((lang) => texts.every((text) => text[lang] !== undefined));
  return Object.fromEntries(common.map((lang) => [lang, texts.map((text) => wording(text, lang)).join('; ')]));
}

/** What a row is called in messages: its first wording, of the row that it continues where it has none, else its id. */
export function firstWording(snapshot: Snapshot, row: Row): Text {
  const found =
    ownWording(row) ??
    objectivesRow(snapshot, row)?.objectives?.[0]?.text ??
    // Only the calendar is left of it: that says more than an id does.
    row.calendar?.find(({ text }) => text)?.text;
  return found ?? { es: row.id, en: row.id };
}

const ownWording = once(
  (row: Row): Text | undefined => [...(row.objectives ?? []), ...(row.activities ?? [])].find(({ text }) => text)?.text,
);

/** Whether an item is an activity that is still to be defined: it has no wording of its own. */
export const isPlaceholder = (item: PlanItem): item is PlanItem<'activity'> =>
  isKind(item, 'activity') && item.value.text === undefined;

/** What an activity that is to be defined is for. */
export interface Purpose {
  /** Never none. */
  readonly texts: readonly Text[];
  /** The row that has the objectives which are meant; null where none is, but the topic. */
  readonly row: Row | null;
}

/** What an activity that is to be defined is for: the objectives of its row, or of the row that this goes on with; else its topic. */
export function purposeOf(snapshot: Snapshot, { value, parent }: PlanItem<'activity'>): Purpose {
  const row = parent && isKind(parent, 'row') ? objectivesRow(snapshot, parent.value) : null;
  const { counting, all } = row ? objectiveTexts(row) : { counting: [], all: [] };
  const texts = counting.length === 0 && isRetired(value) ? all : counting;
  if (texts.length > 0) return { texts, row };
  const top = topOf(parent);
  return { texts: [top && isKind(top, 'topic') ? top.value.text : sameInAll(value.id)], row: null };
}

/** The wordings of a row's objectives: of those that still count, and of all. */
const objectiveTexts = once(({ objectives = [] }: Row) => ({
  counting: objectives.filter((one) => !isRetired(one)).map(({ text }) => text as Text),
  all: objectives.map(({ text }) => text as Text),
}));

const objectivesRows = once((_snapshot: Snapshot) => new Map<string, Row | null>());

/** The row whose objectives a row is for: itself, or the one that it goes on with; null where none is found. */
export function objectivesRow(snapshot: Snapshot, row: Row): Row | null {
  const known = objectivesRows(snapshot);
  const passed = new Set<string>();
  let here: Row | null = row;
  while (here && !passed.has(here.id) && !known.has(here.id) && (here.objectives ?? []).length === 0) {
    passed.add(here.id);
    const next: PlanItem | undefined = itemsById(snapshot).get(here.continues ?? '');
    here = next && isKind(next, 'row') ? next.value : null;
  }
  // Rows that go on with each other have none.
  const found =
    here === null || passed.has(here.id) ? null : (known.get(here.id) ?? (known.has(here.id) ? null : here));
  for (const id of passed) known.set(id, found);
  return found;
}

/** The same word in each language of documents. */
const sameInAll = (word: string): Text => Object.fromEntries(documentLanguages.map((lang) => [lang, word]));

/**
 * What an item of any kind is called in messages: its wording, else that of what it belongs to or is for.
 * @returns the id in every language where the folder doesn't know it
 */
export function itemText(snapshot: Snapshot, id: string): Text {
  const item = itemsById(snapshot).get(id);
  if (item) {
    if (isKind(item, 'plan')) return item.value.title;
    if (isKind(item, 'row')) return firstWording(snapshot, item.value);
    if (isKind(item, 'calendar')) return together(spokenOf(snapshot, item));
    if (isPlaceholder(item)) return together(purposeOf(snapshot, item).texts);
    if ('text' in item.value && item.value.text) return item.value.text;
  }
  const session = sessionById(snapshot, id);
  if (session) return sessionText(snapshot, session);
  const entry = entriesById(snapshot).get(id);
  if (entry?.kind === 'record') return recordText(snapshot, entry);
  const { name, title, term } = (entry?.value ?? {}) as Readonly<Record<string, Text>>;
  return name ?? title ?? term ?? sameInAll(id);
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
    ? sameInAll(id ?? '')
    : itemText(snapshot, known);
}
