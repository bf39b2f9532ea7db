import { contactPoints, isInPost } from './contacts.ts';
import type { Day } from './days.ts';
import type { Measure } from './generated/types.ts';
import { groupedBy, groupedByEach } from './grouped.ts';
import { membersOn } from './members.ts';
import { onceForWord } from './once.ts';
import { countingOn, isDone, type RegisterRecord } from './registers.ts';
import type { Snapshot } from './snapshot.ts';

/** Where the data say that something is so. */
export interface Proof {
  /** `<register>/<owner>/<id>`; of a contact point, which is private, its file alone. */
  readonly item: string | null;
  readonly file: string;
  /** The path of the record in its file. */
  readonly path: readonly (string | number)[];
}

/** A country with what the data hold of it: no proofs where they hold nothing. */
export interface Standing {
  readonly country: string;
  readonly proofs: readonly Proof[];
}

/** How the member countries stand towards one thing that is measured. */
export interface Measured {
  /** What a register is asked about, such as an instrument; null where it is the register, or a role, as a whole. */
  readonly item: string | null;
  /** Those that have done it, by their codes. */
  readonly done: readonly Standing[];
  /** Those that have not, or of which nothing is recorded. */
  readonly open: readonly Standing[];
}

/**
 * How an activity or objective stands that is measured by a register or by the contact points (design, 2.1): each item
 * counted on its own, out of the countries that are members on the day.
 * @param today what is dated later counts nowhere
 * @returns null where nothing can be said: where nobody knows who the members are, of a measure by contact points in a folder
 * that has none, or by files of which one can't be read
 */
export function measured(snapshot: Snapshot, measure: Measure, today: Day): readonly Measured[] | null {
  if (snapshot.members === null) return null;
  if (measure.contacts !== undefined) return byContacts(snapshot, measure.contacts, today);
  const { register, items } = measure;
  if (register === undefined || snapshot.unreadKinds.has(`registers/${register}`)) return null;
  const { records, byQuestion } = countingOn(snapshot, register, today);
  const countries = membersOn(snapshot, today).map(({ code }) => code);
  const of = (item: string | null): Measured => {
    const about = item === null ? records : (byQuestion.get(item) ?? []);
    const isOf = groupedBy(about, ({ owner }) => owner);
    return standing(countries, item, (country) => {
      const own = isOf.get(country) ?? [];
      const done = own.filter((record) => isDone(register, record));
      return { isDone: done.length > 0, proofs: (done.length > 0 ? done : own).map(proofOf) };
    });
  };
  return items ? items.map(of) : [of(null)];
}

const proofOf = ({ id, file, path }: RegisterRecord): Proof => ({ item: id, file, path });

/** The contact points in post on a day, by their roles: each role that is measured asks for them. */
const inPostByRole = onceForWord((snapshot: Snapshot, today: Day) =>
  groupedByEach(
    contactPoints(snapshot).filter(({ contact }) => isInPost(contact, today)),
    ({ contact }) => contact.roles,
  ),
);

/** Which countries have a contact point for a role. */
function byContacts(snapshot: Snapshot, role: string, today: Day): readonly Measured[] | null {
  if (snapshot.contacts.length === 0 || snapshot.unreadKinds.has('contacts')) return null;
  const byCountry = groupedBy(inPostByRole(snapshot, today).get(role) ?? [], ({ country }) => country);
  const countries = membersOn(snapshot, today).map(({ code }) => code);
  const one = standing(countries, null, (country) => {
    const proofs = (byCountry.get(country) ?? []).map(
      ({ file, position }): Proof => ({ item: null, file, path: ['contacts', position] }),
    );
    return { isDone: proofs.length > 0, proofs };
  });
  return [one];
}

/** Countries, told apart by whether they have done something. */
function standing(
  countries: readonly string[],
  item: string | null,
  look: (country: string) => { readonly isDone: boolean; readonly proofs: readonly Proof[] },
): Measured {
  const all = countries.map((country) => ({ country, ...look(country) }));
  const those = (wanted: boolean): readonly Standing[] =>
    all.filter((one) => one.isDone === wanted).map(({ country, proofs }) => ({ country, proofs }));
  return { item, done: those(true), open: those(false) };
}
