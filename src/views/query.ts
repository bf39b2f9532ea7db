import { type Entry, entriesById, entriesOf } from '../model/entries.ts';
import { queryKeys } from '../model/generated/keys.ts';
import { type FileKind, fileKinds, kindNamed, listsOf } from '../model/kinds.ts';
import type { Obligation } from '../model/obligations.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** One entry of the data: its own keys, and its file and line. */
export interface QueryRow {
  readonly [key: string]: unknown;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** An entry's own keys: what it holds are rows of their own. */
const ownKeys = ({ kind, value }: Entry): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !listsOf(kind).includes(key)));

/** The plan that an item is part of. */
const planOf = (entry: Entry): string | null => (entry.parent ? planOf(entry.parent) : entry.id);

/** What the items of plans say besides their own keys. */
const placeInPlan = (entry: Entry) => ({
  itemKind: entry.kind,
  plan: planOf(entry),
  parent: entry.parent?.id ?? null,
});

/** What a record says besides its own keys. */
const placeInRegister = ({ id }: Entry) => {
  const [register, owner] = id?.split('/') ?? [];
  return { register, owner };
};

/** What the entries of a kind of file are asked for by: the kind's name, of registers the word for them all. */
const nameOf = (kind: FileKind): string => (kindNamed(kind).register === undefined ? kind : 'registers');

/**
 * The names of what can be asked for: the kinds of files that the table of kinds says so of, the items of plans, and
 * the obligations that follow from them.
 */
export const queryNames: readonly string[] = [
  ...new Set(
    fileKinds
      .filter((kind) => kindNamed(kind).isQueried)
      .flatMap((kind) => (kind === 'plans' ? [kind, 'items'] : [nameOf(kind)])),
  ),
  'obligations',
];

/** The keys of the rows of one of `queryNames`, in their order. */
export const keysOf = (what: string): readonly string[] =>
  what === 'obligations' ? obligationKeys : (queryKeys[what] ?? []);

const obligationKeys = ['session', 'reporter', 'activity', 'deadline', 'status', 'receivedOn', 'file', 'line'];

/** Obligations as rows: they stand where the session says until when it wants its reports. */
export function obligationRows(snapshot: Snapshot, list: readonly Obligation[]): readonly QueryRow[] {
  const placeOf = (session: string): Pick<QueryRow, 'file' | 'line'> => {
    const { file = '', path = [] } = entriesById(snapshot).get(session) ?? {};
    return { file, line: snapshot.files.get(file)?.locate([...path, 'reportsDue']).line ?? 1 };
  };
  const placeIn = new Map([...new Set(list.map(({ session }) => session))].map((id) => [id, placeOf(id)]));
  return list.map(({ session, reporter, activity, due, received, isLate }) => ({
    session,
    reporter,
    activity,
    deadline: due,
    status: received === null ? 'owed' : isLate ? 'late' : 'received',
    receivedOn: received,
    ...(placeIn.get(session) ?? placeOf(session)),
  }));
}

const isAsked = (what: string, { fileKind, parent }: Entry): boolean =>
  what === 'items' ? fileKind === 'plans' && parent !== null : nameOf(fileKind) === what && parent === null;

/** The rows of one of `queryNames`, in the order of the files, their keys in the order of the schema. */
export function queryRows(snapshot: Snapshot, what: string): readonly QueryRow[] {
  return entriesOf(snapshot)
    .filter((entry) => isAsked(what, entry))
    .map((entry) => {
      const { file, path, identity } = entry;
      const line = snapshot.files.get(file)?.locate([...path, identity[0] ?? 'id']).line ?? 1;
      const place = what === 'items' ? placeInPlan(entry) : what === 'registers' ? placeInRegister(entry) : {};
      const row: QueryRow = { ...ownKeys(entry), ...place, file, line };
      const keys = keysOf(what);
      return Object.fromEntries(keys.filter((key) => key in row).map((key) => [key, row[key]])) as unknown as QueryRow;
    });
}
