import type { Day } from '../model/days.ts';
import { daysLater } from '../model/days.ts';
import type { Contact, Contacts } from '../model/generated/types.ts';
import type { Loaded, Snapshot } from '../model/snapshot.ts';
import { isSound, type NewText, withEdits } from './checked.ts';
import type { YamlEdit } from './yaml.ts';

/** A country's file with some of its contact points confirmed on a day. */
export const withConfirmed = (snapshot: Snapshot, file: string, positions: readonly number[], day: Day): NewText =>
  withEdits(
    snapshot,
    file,
    positions.map((position): YamlEdit => ({ do: 'set', at: ['contacts', position], key: 'confirmed', value: day })),
  );

/** Who takes over a post, as far as it is said: what is not stays as it was, or is left out where it is about a person. */
export interface Successor {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** What of a successor is about a person, and may not stand in a public repository. */
export const personalKeys = ['name', 'email', 'phone'] as const;

/**
 * A country's file with a post handed over: the former contact point stays with all it holds and gets its last day; the
 * new one has the same roles, institution, position and languages from the day after, and is confirmed.
 */
export function withSuccessor(
  snapshot: Snapshot,
  { file, data }: Loaded<Contacts>,
  former: Contact,
  successor: Successor,
  { until, today }: { readonly until: Day; readonly today: Day },
): NewText {
  const { id, name, email, phone } = successor;
  const { roles, institution, position, languages } = former;
  const value: Contact = {
    id,
    roles,
    ...(name === undefined ? {} : { name }),
    institution,
    position,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    languages,
    since: daysLater(until, 1),
    confirmed: today,
  };
  const at = ['contacts', data.contacts.indexOf(former)];
  return withEdits(snapshot, file, [
    { do: 'set', at, key: 'until', value: until, after: 'since' },
    { do: 'append', at: ['contacts'], value },
  ]);
}

/** Whether the data may hold a value under a key of a contact point. */
export function isContactValue(key: keyof Contact, value: string): boolean {
  const contact = {
    id: 'a',
    roles: ['a'],
    institution: { es: 'a' },
    position: { es: 'a' },
    languages: ['es'],
    since: '2000-01-01',
    confirmed: '2000-01-01',
    [key]: value,
  };
  return isSound('contacts/HN.yaml', JSON.stringify({ country: 'HN', contacts: [contact] }));
}

/** The first id of the kind `hn-enlace-2` that is not taken, for who follows on `hn-enlace`: of a long id, its beginning. */
export function nextId(id: string, { contacts }: Contacts): string {
  const taken = new Set(contacts.map((one) => one.id));
  const [, stem = id, number = '1'] = /^(.*?)(?:-(\d{1,6}))?$/.exec(id) ?? [];
  for (let next = Number(number) + 1; ; next += 1) {
    const beginning = stem.slice(0, mostInId - `-${next}`.length).replace(/-$/, '');
    const one = `${beginning}-${next}`;
    if (!taken.has(one)) return one;
  }
}

/** Characters of an id (`schemas/common.schema.json`). */
const mostInId = 100;
