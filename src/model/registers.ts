import type { Lang } from '../messages/documents/index.ts';
import type { Day } from './days.ts';
import { type Entry, entriesIn, type LoadedFile, loadedFiles } from './entries.ts';
import { declarations } from './generated/registers.ts';
import type { Register } from './generated/types.ts';
import { groupedBy, groupedByEach } from './grouped.ts';
import { kindNamed } from './kinds.ts';
import { nearestWord } from './nearest.ts';
import { once } from './once.ts';
import { ownLanguage } from './own-language.ts';
import type { Labels } from './reading.ts';
import type { Target } from './references.ts';
import { type RegisterName, registerNames } from './register-names.ts';
import { begins, lastDay, sessionById } from './sessions.ts';
import type { Snapshot } from './snapshot.ts';

/** What the values of a record's key are, and what the key is called. */
export type RegisterKey = { readonly labels: Labels } & (
  | { readonly kind: 'text' | 'day' | 'country' | 'plain' }
  | { readonly kind: 'reference'; readonly to: Target }
  /** One of a few values, with what each is called. */
  | { readonly kind: 'list'; readonly values: Readonly<Record<string, Labels>> }
);

/** What a register's schema says of it besides the shape of its files (`x-register`, and the labels). */
export interface RegisterDeclaration {
  readonly labels: Labels;
  /** What it holds, in a sentence or two. */
  readonly about: Labels;
  /** Who writes it: each country its own file, or the Technical Secretariat. */
  readonly owner: 'country' | 'st';
  readonly sensitivity: 'public';
  /** The keys that say which of its owner's records it is. */
  readonly identity: readonly string[];
  readonly matrix: {
    /** The key by whose values the rows of the matrix are told apart; without it, the owners. */
    readonly rows?: string;
    /** The key whose values are the questions, a column each; without it, each of `columns` is one. */
    readonly key?: string;
    /** The keys whose values are shown. */
    readonly columns: readonly string[];
  };
  /** The key that says from which day on a record counts: a day, or a session. */
  readonly from?: string;
  /** The key that says until which day it counts. */
  readonly until?: string;
  /**
   * The keys one of which must say something for what the record is about to be done: of days, those that have come; of others,
   * what is none of the exceptions. Without it, a record suffices.
   */
  readonly done?: { readonly keys: readonly string[]; readonly except?: readonly string[]; readonly label: Labels };
  readonly keys: Readonly<Record<string, RegisterKey>>;
}

/** One record of a register, with who wrote it. */
export interface RegisterRecord extends Entry {
  /** `<register>/<owner>/<id>`. */
  readonly id: string;
  readonly owner: string;
  /** The language of its texts. */
  readonly language: Lang;
}

/** What a register says of itself. */
export function declarationOf(register: RegisterName): RegisterDeclaration {
  const found = declarations[register];
  if (!found) throw new Error(`the register ${register} has no declaration: npm run generate`);
  return found;
}

/** The register that a person most likely meant: by its name, or by its title in either language; null where none is near. */
export function registerNamed(typed: string): RegisterName | null {
  const names = registerNames.flatMap((name) => {
    const { es, en } = declarationOf(name).labels;
    return [name, es, en].map((called) => [called, name] as const);
  });
  const near = nearestWord(
    typed,
    names.map(([called]) => called),
  );
  return names.find(([called]) => called === near)?.[1] ?? null;
}

const byRegister = once((snapshot: Snapshot) =>
  groupedBy(
    loadedFiles(snapshot).flatMap((loaded) => recordsIn(snapshot, loaded)),
    ({ fileKind }) => fileKind,
  ),
);

function recordsIn({ members, settings }: Snapshot, loaded: LoadedFile): readonly RegisterRecord[] {
  if (kindNamed(loaded.kind).register === undefined) return [];
  const { owner } = loaded.data as unknown as Register;
  const language = ownLanguage(loaded.data, members?.data) ?? settings.sourceLanguage;
  return entriesIn(loaded).map((entry) => ({ ...entry, id: entry.id ?? '', owner, language }));
}

/** The records of a register, in the order of the files. */
export const recordsOf = (snapshot: Snapshot, register: RegisterName): readonly RegisterRecord[] =>
  byRegister(snapshot).get(`registers/${register}`) ?? [];

/**
 * The day, or the year, that a key of a record says: its own, or that in which the session begins that it names. A planned one of
 * which only the year is known is to come until that is over, as elsewhere.
 */
function dayOf(snapshot: Snapshot, { value }: RegisterRecord, key: RegisterKey | undefined, name = ''): Day | null {
  const said = value[name];
  if (key === undefined || typeof said !== 'string') return null;
  if (key.kind !== 'reference') return said;
  const session = sessionById(snapshot, said);
  if (!session) return null;
  return session.status === 'planned' && session.start === undefined ? lastDay(session) : begins(session);
}

/** The records of a register that count on a day. */
interface Counting {
  /** What is dated later counts nowhere, and what ended before no longer; of what counts, days still to come are left out. */
  readonly records: readonly RegisterRecord[];
  /** The same by what they answer. */
  readonly byQuestion: ReadonlyMap<string, readonly RegisterRecord[]>;
}

/** What a register holds as of a day. */
export function countingOn(snapshot: Snapshot, register: RegisterName, today: Day): Counting {
  const known = counting(snapshot);
  const key = `${register} ${today}`;
  const found = known.get(key) ?? lookUp(snapshot, register, today);
  known.set(key, found);
  return found;
}

/** Each thing that is measured asks for it. */
const counting = once((_snapshot: Snapshot) => new Map<string, Counting>());

function lookUp(snapshot: Snapshot, register: RegisterName, today: Day): Counting {
  const records = recordsOn(snapshot, register, today);
  return { records, byQuestion: groupedByQuestion(register, records) };
}

function recordsOn(snapshot: Snapshot, register: RegisterName, today: Day): readonly RegisterRecord[] {
  const { from, until, keys } = declarationOf(register);
  const isToCome = ([key, value]: [string, unknown]) => keys[key]?.kind === 'day' && String(value) > today;
  return recordsOf(snapshot, register)
    .filter((record) => (dayOf(snapshot, record, keys[from ?? ''], from) ?? today) <= today)
    .filter((record) => today <= (dayOf(snapshot, record, keys[until ?? ''], until) ?? today))
    .map((record) => ({
      ...record,
      value: Object.fromEntries(Object.entries(record.value).filter((one) => !isToCome(one))),
    }));
}

/** Whether what a record is about is done, by what counts of it: of a treaty, whether the country is party to it. */
export function isDone(register: RegisterName, { value }: RegisterRecord): boolean {
  const { done } = declarationOf(register);
  const says = (said: unknown) => said !== undefined && !(done?.except ?? []).some((one) => one === said);
  return done === undefined || done.keys.some((key) => says(value[key]));
}

/** What a record answers: the values of the key whose values are the questions. */
export function questionsOf(register: RegisterName, { value }: RegisterRecord): readonly string[] {
  const { key } = declarationOf(register).matrix;
  return key === undefined ? [] : ([value[key] ?? []].flat() as string[]);
}

/** Records by what they answer, each question's in their order. */
export const groupedByQuestion = (
  register: RegisterName,
  records: readonly RegisterRecord[],
): ReadonlyMap<string, readonly RegisterRecord[]> => groupedByEach(records, (record) => questionsOf(register, record));
