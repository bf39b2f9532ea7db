import { codeMeant, countryCodes, isCountryCode } from './countries.ts';
import type { Day } from './days.ts';
import { UsageError } from './errors.ts';
import type { Session } from './generated/types.ts';
import { kinds } from './kinds.ts';
import { membersOn } from './members.ts';
import { bodyById, idNamed, memberByCode } from './names.ts';
import { nearestId } from './nearest.ts';
import { sessionsNamed } from './sessions.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The session that is meant.
 * @throws UsageError where there is none of that id or number
 */
export function meantSession(snapshot: Snapshot, word: string | undefined): Session {
  const found = word === undefined ? undefined : oneNamed(snapshot, word);
  if (found) return found;
  if (snapshot.unreadKinds.has('sessions'))
    throw new UsageError('sessionsUnread', { file: kinds.sessions.path, takesTag: false });
  const ids = (snapshot.sessions?.data.sessions ?? []).map(({ id }) => id);
  throw new UsageError('unknownSession', { session: word ?? '', near: nearestId(ids)(word ?? ''), sessions: ids });
}

/**
 * The session that is meant by its id or number, or undefined.
 * @throws UsageError where several have the number
 */
export function oneNamed(snapshot: Snapshot, word: string): Session | undefined {
  const [one, ...others] = sessionsNamed(snapshot, word);
  if (one && others.length > 0)
    throw new UsageError('sessionTwofold', { session: word, sessions: [one, ...others].map(({ id }) => id) });
  return one;
}

/** @throws UsageError where it is not known who is a member, since the file that says so can't be read */
function checkMembersRead({ unreadKinds }: Snapshot): void {
  if (unreadKinds.has('members')) throw new UsageError('membersUnread', { file: kinds.members.path });
}

/**
 * The member country that is meant: its code, letter by letter. No State is ever guessed. Where nothing says who is a member,
 * it is held against the codes of all countries.
 * @returns its code
 * @throws UsageError where it is no member today, with the code that was probably meant
 */
export function meantMember(snapshot: Snapshot, typed: string, today: Day): string {
  checkMembersRead(snapshot);
  if (snapshot.members === null) {
    if (countryCodes.has(typed)) return typed;
    throw new UsageError('unknownMember', { typed, near: codeMeant(typed), allowed: [] });
  }
  const allowed = membersOn(snapshot, today).map(({ code }) => code);
  const member = memberByCode(snapshot, typed);
  if (member && allowed.includes(typed)) return typed;
  const named = idNamed(snapshot, typed);
  const near = named !== null && allowed.includes(named) ? named : nearestId(allowed)(typed);
  throw new UsageError('unknownMember', { typed, near, allowed });
}

/**
 * The country or body that is meant by its code, id or name. None is guessed by the likeness of letters. Where nothing says
 * who is a member, it is a country by its code or name, else a body by its id.
 * @returns a code or an id
 * @throws UsageError where there is none of that name, with the codes of the member countries
 */
export function meantReporter(snapshot: Snapshot, word: string): string {
  checkMembersRead(snapshot);
  if (snapshot.members === null) {
    const id = (word === secretariat ? null : codeMeant(word)) ?? (isId.test(word) ? word : null);
    if (id !== null) return id;
  }
  const known = (id: string) => memberByCode(snapshot, id) !== undefined || bodyById(snapshot, id) !== undefined;
  const upper = word.toUpperCase();
  const meant = [word, upper, idNamed(snapshot, word) ?? '', codeMeant(word) ?? ''].find(
    (id) => known(id) && (id === word || isCountryCode(id) || id !== upper),
  );
  if (meant !== undefined) return meant;
  const codes = (snapshot.members?.data.countries ?? []).map(({ code }) => code);
  throw new UsageError('unknownReporter', { reporter: word, codes });
}

/** The id of the Technical Secretariat in every plan (contract, 2.8); in capitals it is the code of São Tomé and Príncipe. */
const secretariat = 'st';

/** How an id is written (`schemas/common.schema.json`). */
const isId = /^(?=.{1,100}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
