import type { KeyPath } from './findings.ts';
import type { Waiver } from './generated/types.ts';
import type { RuleName } from './rule-names.ts';
import { begins, lastDay, sessionById } from './sessions.ts';
import type { Snapshot } from './snapshot.ts';

/** Whom something concerns, as far as anybody in particular. */
interface Whose {
  readonly country: string | null;
  readonly session: string | null;
}

/** What something that was found is about, as a waiver says it. */
export interface About extends Whose {
  readonly rule: RuleName;
  readonly item: string | null;
  readonly file: string;
  /** Where in the file, if at a value of it. */
  readonly path: KeyPath;
  /** Whose the file is, by its name. */
  readonly ofFile: Whose;
}

/**
 * Finds the waiver that accepts something, the first where several do. What a waiver says has to hold; and it has to
 * say whose the thing is, if it is a country's or a session's: what is accepted of one is not accepted of all.
 * @param dataOf what a file holds
 */
export function waiverFinder(
  waivers: readonly Waiver[],
  dataOf: (file: string) => unknown,
): (about: About) => Waiver | null {
  const known = new Map<string, Waiver>();
  for (const waiver of waivers) {
    const { rule, item, file, key, country, session } = waiver;
    const name = nameOf(rule, [item, file, key, country, session]);
    if (!known.has(name)) known.set(name, waiver);
  }
  const rules = new Set<string>(waivers.map(({ rule }) => rule));
  return (about) => {
    if (!rules.has(about.rule)) return null;
    const files = [[], ...keysTo(dataOf(about.file), about.path).map((key) => [about.file, key]), [about.file]];
    for (const item of orNone(about.item))
      for (const [file, key] of files)
        for (const country of orNone(about.country))
          for (const session of orNone(about.session)) {
            const waiver = known.get(nameOf(about.rule, [item, file, key, country, session]));
            if (waiver && suffices(waiver, about)) return waiver;
          }
    return null;
  };
}

const orNone = (value: string | null): readonly (string | null)[] => (value === null ? [null] : [value, null]);

/** No text of the data holds that character. */
const nameOf = (rule: string, about: readonly (string | null | undefined)[]): string => `${rule}\0${about.join('\0')}`;

/** Whether a waiver says enough of what it is about, given that nothing that it says is untrue. */
function suffices({ item, file, country, session }: Waiver, about: About): boolean {
  const isNamed = item !== undefined || file !== undefined;
  const saysCountry = country !== undefined || (file !== undefined && about.ofFile.country === about.country);
  const saysSession =
    session !== undefined || item === about.session || (file !== undefined && about.ofFile.session === about.session);
  return (
    (about.country === null || saysCountry) &&
    (about.session === null || saysSession) &&
    (isNamed || about.country !== null || about.session !== null)
  );
}

/** The places on the way to a value, as people write them: keys with dots, entries of lists by their ids or from 1. */
function keysTo(data: unknown, path: KeyPath): readonly string[] {
  const steps: string[] = [];
  let value = data;
  return path.map((step) => {
    value = (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];
    steps.push(typeof step === 'number' ? entryName(value, step) : step);
    return steps.join('.');
  });
}

function entryName(entry: unknown, position: number): string {
  const { id, activity, item, code } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  return String(id ?? activity ?? item ?? code ?? position + 1);
}

/** Whether the session until which something was accepted has come: its first day, the end of its year, or its closing. */
export function hasLapsed(snapshot: Snapshot, { until }: Waiver, today: string): boolean {
  // Where the sessions can't be read, that is the mistake to be told.
  if (snapshot.unreadKinds.has('sessions')) return false;
  const session = sessionById(snapshot, until);
  if (!session || session.status === 'closed') return true;
  const last = lastDay(session);
  return session.start === undefined ? last !== null && last < today : begins(session) <= today;
}
