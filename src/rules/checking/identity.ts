import { hash } from 'node:crypto';
import { isCountryCode } from '../../model/countries.ts';
import { loadedFiles } from '../../model/entries.ts';
import type { Finding, KeyPath, Problem } from '../../model/findings.ts';
import type { Waiver } from '../../model/generated/types.ts';
import { kindNamed } from '../../model/kinds.ts';
import { once } from '../../model/once.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { rules } from '../index.ts';

/** What a problem is about, wherever it stands; by all of it (`about`) it is known again. */
export function knownBy(snapshot: Snapshot, problem: Problem, own: Whose) {
  const { rule, country = own.country, session = own.session } = problem;
  const { file } = problem.at;
  const path = pathOf(problem);
  const [item, depth] = 'path' in problem.at ? itemAt(snapshot, file, path) : [null, 0];
  // What people have to settle is the item's affair, whatever of it is wanting: it is followed over sessions.
  const isOfItem = item !== null && rules[rule].level === 'flag';
  const names = isOfItem ? [] : namesOn(snapshot, file, path);
  return {
    item,
    country,
    session,
    about: [rule, item, item === null ? [file, ...names] : names.slice(depth), country, session],
  };
}

/** What the steps of a path are called, wherever they stand in their lists. */
function namesOn(snapshot: Snapshot, path: string, steps: KeyPath): readonly string[] {
  const file = snapshot.files.get(path);
  return file ? file.names(steps, file.isPrivate) : steps.map(String);
}

/** The way to where a problem stands in its file; empty where it is about no value of it. */
export const pathOf = ({ at }: Problem): KeyPath => ('path' in at ? at.path : []);

/** What each file holds, of those whose entries everybody may know. */
const shownFiles = once(
  (snapshot: Snapshot) =>
    new Map<string, unknown>(
      loadedFiles(snapshot)
        .filter(({ kind }) => kindNamed(kind).isPrivate === undefined)
        .map(({ file, data }) => [file, data]),
    ),
);

/** The id of the innermost item that holds a place, and how many steps of the way lead to it. */
function itemAt(snapshot: Snapshot, file: string, path: KeyPath): readonly [item: string | null, depth: number] {
  let value = shownFiles(snapshot).get(file);
  let found: readonly [string | null, number] = [idOf(value), 0];
  for (const [i, step] of path.entries()) {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    const id = idOf(value);
    if (id !== null) found = [id, i + 1];
  }
  return found;
}

/** What an entry is known by: its id; a decision by the item that it is about. */
function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, item, decision } = value as { id?: unknown; item?: unknown; decision?: unknown };
  if (typeof id === 'string') return id;
  return typeof item === 'string' && decision !== undefined ? item : null;
}

export type Numbering = (about: readonly unknown[]) => string;

/** A finding is known by what it is about, not by its line nor its place in a list: the same one after an edit above it. */
export function numbering(): Numbering {
  // By the fingerprint of its first occurrence, which is there anyway: there may be very many.
  const seen = new Map<string, number>();
  return (about) => {
    const key = JSON.stringify(about);
    const first = fingerprint(key, 0);
    const occurrence = seen.get(first) ?? 0;
    seen.set(first, occurrence + 1);
    return occurrence === 0 ? first : fingerprint(key, occurrence);
  };
}

/** Copied, since a part of a longer text would keep all of that. */
const fingerprint = (key: string, occurrence: number): string =>
  Buffer.from(hash('sha256', JSON.stringify([key, occurrence])).slice(0, 16)).toString();

export interface Whose {
  readonly country: string | null;
  readonly session: string | null;
}

/** Whose file it is, by its path: a country's contact points, its part of a register, or its report to a session. */
export function whose(file: string): Whose {
  const report = /^reports\/([^/]+)\/([^/]+)\.yaml$/.exec(file);
  const own = /^(?:contacts|registers\/[^/]+)\/([^/]+)\.yaml$/.exec(file);
  const country = report?.[2] ?? own?.[1] ?? '';
  return { country: isCountryCode(country) ? country : null, session: report?.[1] ?? null };
}

/** What a waiver of a finding says it is about: as much as it takes, and no more. */
export function waiverOf({ rule, item, file, country, session }: Finding): Pick<Waiver, 'rule'> & Partial<Waiver> {
  const ofFile = item === null ? whose(file) : { country: null, session: null };
  return {
    rule: rule as Waiver['rule'],
    ...(item === null ? { file } : { item }),
    ...(country === null || country === ofFile.country ? {} : { country }),
    ...(session === null || session === ofFile.session || session === item ? {} : { session }),
  };
}
