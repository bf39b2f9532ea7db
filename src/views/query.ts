import type { KeyPath } from '../model/findings.ts';
import { queryKeys } from '../model/generated/keys.ts';
import { planItems } from '../model/plans.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** One entry of the data: its own keys, and its file and line. */
export interface QueryRow {
  readonly [key: string]: unknown;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

type Listed = readonly { readonly value: object; readonly file: string; readonly path: KeyPath }[];

const listed = (loaded: { readonly file: string } | null, key: string, list: readonly object[] = []): Listed =>
  list.map((value, i) => ({ value, file: loaded?.file ?? '', path: [key, i] }));

/** The keys of a plan's items that hold other items: those are rows of their own. */
const holding = new Set(['topics', 'rows', 'objectives', 'activities', 'notes', 'calendar']);

const withoutItems = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !holding.has(key)));

/** What can be asked for, each with where its rows come from: one line each. */
const sources: Readonly<Record<string, (snapshot: Snapshot) => Listed>> = {
  plans: ({ plans }) => plans.map(({ file, data }) => ({ value: withoutItems(data), file, path: [] })),
  items: ({ plans }) =>
    plans.flatMap((plan) =>
      planItems(plan)
        .filter(({ kind }) => kind !== 'plan')
        .map(({ value, kind, parent, file, path }) => {
          const { id, ...own } = withoutItems(value) as { id: string };
          return { value: { id, itemKind: kind, plan: plan.data.id, parent: parent?.id ?? null, ...own }, file, path };
        }),
    ),
  sessions: ({ sessions }) => listed(sessions, 'sessions', sessions?.data.sessions),
  members: ({ members }) => [
    ...listed(members, 'countries', members?.data.countries),
    ...listed(members, 'bodies', members?.data.bodies),
  ],
  instruments: ({ instruments }) => listed(instruments, 'instruments', instruments?.data.instruments),
  glossary: ({ glossary }) => listed(glossary, 'terms', glossary?.data.terms),
};

/** The names of what can be asked for. */
export const queryNames = Object.keys(sources);

/** The rows of one of `queryNames`, in the order of the files, their keys in the order of the schema. */
export function queryRows(snapshot: Snapshot, what: string): readonly QueryRow[] {
  return (sources[what]?.(snapshot) ?? []).map(({ value, file, path }) => {
    const found = snapshot.files.get(file);
    const at = path.length === 0 ? found?.locate(['id']) : found?.locate([...path, 'id']);
    const row: QueryRow = { ...value, file, line: at?.line ?? 1 };
    return Object.fromEntries(
      (queryKeys[what] ?? []).filter((key) => key in row).map((key) => [key, row[key]]),
    ) as unknown as QueryRow;
  });
}
