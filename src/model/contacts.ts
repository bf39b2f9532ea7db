import { documentWords, type Lang } from '../messages/documents/index.ts';
import type { Day } from './days.ts';
import { monthsLater } from './days.ts';
import type { Contact, Contacts } from './generated/types.ts';
import { membersOn, wasMemberUntil } from './members.ts';
import { ownValue } from './own-value.ts';
import { planItems } from './plans.ts';
import type { Loaded, Snapshot } from './snapshot.ts';
import { byCodePoint } from './text.ts';

/** A contact point with whose it is and where it stands. */
export interface ContactPoint {
  /** The country's code. */
  readonly country: string;
  readonly contact: Contact;
  readonly file: string;
  /** Its place in the file's list, from 0. */
  readonly position: number;
}

/** What a role is called in a language; one that has no name there, by its id. */
export const roleName = (role: string, lang: Lang): string =>
  ownValue(documentWords[lang].contacts.roles, role) ?? role;

/** All contact points of a folder, by country, in the order of their files. */
export const contactPoints = ({ contacts }: Snapshot): readonly ContactPoint[] =>
  [...contacts]
    .sort((a, b) => byCodePoint(a.data.country, b.data.country))
    .flatMap(({ file, data: { country, contacts: list } }) =>
      list.map((contact, position) => ({ country, contact, file, position })),
    );

/** The file of a country's contact points, if it is there, can be read and says whose it is. */
export const contactsFile = ({ contacts }: Snapshot, country: string): Loaded<Contacts> | undefined =>
  contacts.find(({ file, data }) => data.country === country && file.endsWith(`/${country}.yaml`));

/** Whether somebody holds the post on a day. */
export const isInPost = ({ since, until }: Contact, day: Day): boolean => since <= day && day <= (until ?? day);

/**
 * Whether a country has not confirmed a contact point within the months that the settings give; nobody asks where they give
 * none, nor a country that is a member no longer. What is dated later does not count yet.
 */
function isUnconfirmed(snapshot: Snapshot, { country, contact }: Held, day: Day): boolean {
  const { contactMonths } = snapshot.settings;
  if (contactMonths === undefined || wasMemberUntil(snapshot, country, day) !== null) return false;
  return contact.confirmed > day || monthsLater(contact.confirmed, contactMonths) < day;
}

/** A contact point and whose it is. */
type Held = Pick<ContactPoint, 'country' | 'contact'>;

/** How a contact point stands on a day: who has left or is still to come is asked for nothing. */
export type ContactState = 'current' | 'unconfirmed' | 'coming' | 'former';

export function contactState(snapshot: Snapshot, held: Held, day: Day): ContactState {
  const { contact } = held;
  if (isInPost(contact, day)) return isUnconfirmed(snapshot, held, day) ? 'unconfirmed' : 'current';
  return contact.since > day ? 'coming' : 'former';
}

/** The roles that the settings require, and those by which plans measure what is done. */
export const knownRoles = (snapshot: Snapshot): ReadonlySet<string> =>
  new Set([
    ...(snapshot.settings.requiredRoles ?? []),
    ...snapshot.plans.flatMap(planItems).flatMap(({ value }) => {
      const { contacts } = ('measuredBy' in value && value.measuredBy) || {};
      return contacts === undefined ? [] : [contacts];
    }),
  ]);

/** A role that the settings require and that nobody holds for a country. */
export interface MissingRole {
  readonly country: string;
  readonly role: string;
  /** Its place among the roles of the settings, from 0. */
  readonly position: number;
}

/** The roles that nobody holds, of those that the settings require of every member, by role and country. */
export function missingRoles(snapshot: Snapshot, day: Day): readonly MissingRole[] {
  const held = new Set(
    contactPoints(snapshot)
      .filter(({ contact }) => isInPost(contact, day))
      .flatMap(({ country, contact }) => contact.roles.map((role) => `${country} ${role}`)),
  );
  const members = membersOn(snapshot, day).map(({ code }) => code);
  return (snapshot.settings.requiredRoles ?? []).flatMap((role, position) =>
    members.filter((country) => !held.has(`${country} ${role}`)).map((country) => ({ country, role, position })),
  );
}

/**
 * The e-mail addresses that a letter to a country goes to: those of its liaison officers, else of all its contact points.
 * @returns none in a public folder, which may hold none
 */
export function letterAddresses(snapshot: Snapshot, country: string, day: Day): readonly string[] {
  if (snapshot.settings.visibility === 'public') return [];
  const own = contactPoints(snapshot).filter((one) => one.country === country);
  return addressesOn(
    own.map(({ contact }) => contact),
    day,
  );
}

/** The addresses, of some contact points of one country, that a letter of a day goes to. */
export function addressesOn(contacts: readonly Contact[], day: Day): readonly string[] {
  const current = contacts.filter((one) => isInPost(one, day));
  const addressesOf = (some: readonly Contact[]) => [
    ...new Set(some.flatMap(({ email }) => (email === undefined ? [] : [email]))),
  ];
  const liaison = addressesOf(current.filter(({ roles }) => roles.some((role) => role.startsWith('liaison-'))));
  return liaison.length > 0 ? liaison : addressesOf(current);
}
