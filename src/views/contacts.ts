import { documentWords, type Lang } from '../messages/documents/index.ts';
import { inAlphabet } from '../model/alphabet.ts';
import {
  type ContactState,
  contactPoints,
  contactState,
  contactsFile,
  missingRoles,
  roleName,
} from '../model/contacts.ts';
import type { Day } from '../model/days.ts';
import type { Contact } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { languageNameIn } from '../model/languages.ts';
import { membersOn, wasMemberUntil } from '../model/members.ts';
import { reporterName } from '../model/names.ts';
import { ownLanguage } from '../model/own-language.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Text, wording } from '../model/text.ts';
import { organisation } from './plan.ts';
import { inEach, type Shown, shown, type Wording } from './shown-wording.ts';

/** The contact points of a country, and the roles that the settings require and nobody holds. */
export interface CountryContacts {
  /** The country's code. */
  readonly country: string;
  /** The last day on which it was a member, where that is over; else null. */
  readonly memberUntil: Day | null;
  readonly contacts: readonly { readonly contact: Contact; readonly state: ContactState }[];
  readonly missing: readonly string[];
}

/** The contact points of every member and of whoever else has some, by the countries' codes. */
export function contactsByCountry(snapshot: Snapshot, today: Day): readonly CountryContacts[] {
  const points = groupedBy(contactPoints(snapshot), ({ country }) => country);
  const missing = groupedBy(missingRoles(snapshot, today), ({ country }) => country);
  const members = membersOn(snapshot, today).map(({ code }) => code);
  return [...new Set([...members, ...points.keys()])].sort().map((country) => ({
    country,
    memberUntil: wasMemberUntil(snapshot, country, today),
    contacts: (points.get(country) ?? []).map(({ contact }) => ({
      contact,
      state: contactState(snapshot, { country, contact }, today),
    })),
    missing: (missing.get(country) ?? []).map(({ role }) => role),
  }));
}

/** A contact point as a document shows it: what is known of it, as pairs of a label and what stands there. */
interface ContactShown {
  /** Its name, or its position where it has none. */
  readonly heading: Shown;
  readonly facts: readonly (Shown & { readonly labels: readonly Wording[] })[];
  /** Said where it has not been confirmed, or has not begun yet. */
  readonly marks: readonly { readonly name: string; readonly labels: readonly Wording[] }[];
}

/** The list of contact points, in one language or several. */
export interface ContactsView {
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  readonly bilingual: boolean;
  readonly pageTitle: string;
  readonly organisation: readonly Wording[];
  readonly heading: readonly Wording[];
  readonly forNetwork: readonly Wording[];
  readonly asOf: readonly Wording[];
  /** In the alphabetical order of the document's language. */
  readonly countries: readonly {
    readonly id: string;
    readonly names: readonly Wording[];
    readonly contacts: readonly ContactShown[];
    readonly marks: ContactShown['marks'];
    readonly none: readonly Wording[];
  }[];
}

/**
 * Who the countries' contact points are: those in post, and those who will be. It is circulated: of a country that is a member no
 * longer nobody is in it.
 */
export function contactsView(
  snapshot: Snapshot,
  { languages, today }: { readonly languages: readonly Lang[]; readonly today: Day },
): ContactsView {
  const lang = languages[0] ?? snapshot.settings.sourceLanguage;
  const source = snapshot.settings.sourceLanguage;
  const compare = inAlphabet(lang);
  const nameIn = (country: string, one: Lang) => wording(reporterName(snapshot, country), one);
  return {
    lang,
    languages,
    bilingual: languages.length > 1,
    pageTitle: documentWords[lang].contacts.title,
    organisation: organisation(snapshot, languages),
    heading: inEach(languages, ({ contacts }) => contacts.title),
    forNetwork: inEach(languages, ({ contacts }) => contacts.forNetwork),
    asOf: inEach(languages, (words) => words.asOf(today)),
    countries: contactsByCountry(snapshot, today)
      .filter(({ memberUntil }) => memberUntil === null)
      .map(({ country, contacts, missing }) => {
        const listed = contacts.filter(({ state }) => state !== 'former');
        const own = ownLanguage(contactsFile(snapshot, country)?.data ?? { country }, snapshot.members?.data) ?? source;
        return {
          id: country,
          names: inEach(languages, (_words, one) => nameIn(country, one)),
          contacts: listed.map(({ contact, state }) => shownContact(contact, state, { languages, own })),
          marks: missing.map((role) => ({
            name: 'contact-missing',
            labels: inEach(languages, (words, one) => words.contacts.missing(roleName(role, one))),
          })),
          none: listed.length + missing.length === 0 ? inEach(languages, (words) => words.contacts.none) : [],
        };
      })
      .sort((a, b) => compare(a.names[0]?.text ?? '', b.names[0]?.text ?? '')),
  };
}

function shownContact(
  contact: Contact,
  state: ContactState,
  { languages, own }: { readonly languages: readonly Lang[]; readonly own: Lang },
): ContactShown {
  const { name, roles, institution, position, email, phone, languages: spoken, since, until, confirmed } = contact;
  const inLanguages = (say: (lang: Lang) => string): Shown => ({
    wordings: distinct(inEach(languages, (_words, lang) => say(lang))),
    untranslated: [],
  });
  const ofCountry = (text: Text): Shown => {
    const { wordings, untranslated } = shown(text, languages, own);
    return { wordings: distinct(wordings), untranslated };
  };
  // What is the same in both languages is said once.
  const once = (text: string): Shown => inLanguages(() => text);
  const none: Shown = { wordings: [], untranslated: [] };
  const values = {
    roles: inLanguages((lang) => roles.map((role) => roleName(role, lang)).join(', ')),
    position: name === undefined ? none : ofCountry(position),
    institution: ofCountry(institution),
    email: email === undefined ? none : once(email),
    phone: phone === undefined ? none : once(phone),
    languages: inLanguages((lang) => spoken.map((one) => languageNameIn(lang, one)).join(', ')),
    inPost: inLanguages((lang) => documentWords[lang].contacts.inPost(since, until ?? null)),
    confirmed: inLanguages((lang) => documentWords[lang].days(confirmed)),
  };
  return {
    heading: name === undefined ? ofCountry(position) : once(name),
    facts: (Object.keys(values) as (keyof typeof values)[])
      .filter((key) => values[key].wordings.length > 0)
      .map((key) => ({
        labels: inEach(languages, ({ contacts }) => contacts.columns[key]),
        ...values[key],
      })),
    marks:
      state === 'current'
        ? []
        : [{ name: 'contact-unconfirmed', labels: inEach(languages, ({ contacts }) => contacts.states[state]) }],
  };
}

/** Wordings without those that say letter by letter what the first one says. */
const distinct = (wordings: readonly Wording[]): readonly Wording[] =>
  wordings.filter(({ text }, i) => i === 0 || text !== wordings[0]?.text);
