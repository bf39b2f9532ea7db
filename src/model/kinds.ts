import { declarations } from './generated/registers.ts';
import { type RegisterName, registerNames } from './register-names.ts';

/** How the entries of a list are known. */
export interface EntryShape {
  /** What an entry is called in answers for machines. */
  readonly kind: string;
  /** The keys that say which entry it is: its own `id`, where nothing else is said. */
  readonly identity?: readonly string[];
  /** Keys of the file whose values stand before that, as in `crm-13/…`. */
  readonly within?: readonly string[];
  /** What stands before all that, the same for the whole list, as in `treaties/HN/…`. */
  readonly under?: string;
  /** Whether its id is no other entry's in the whole folder. */
  readonly isItem?: true;
  /** The lists that it holds, by key. */
  readonly lists?: Readonly<Record<string, EntryShape>>;
  /** Lists of what is no entry, by key, with the keys that tell one from another: each is joined by itself where two people changed them. */
  readonly keyed?: Keyed;
}

/** The keys that tell one from another, by the list; none where that is its place, as of what happens once after the other. */
export type Keyed = Readonly<Record<string, readonly string[]>>;

/** How the files of one kind are found, what they hold, and whose they are. */
interface Kind {
  /** The path itself, or the folder (with `/` at its end) that holds one file for each. */
  readonly path: string;
  /** In a folder: the keys of the content that the rest of the path repeats, one for each of its parts. */
  readonly named?: readonly string[];
  /** The name of its schema. */
  readonly schema: string;
  /** Where a whole file is one entry: which. */
  readonly entry?: EntryShape;
  /** The lists at the root of a file, by key. */
  readonly lists?: Readonly<Record<string, EntryShape>>;
  /** As of an entry: the lists at the root of a file that hold no entries. */
  readonly keyed?: Keyed;
  /** How many keys lead to a value that is one thing, whatever it holds; where nothing is said, maps are taken apart. */
  readonly depth?: number;
  /** Whether no value of it may be shown: never, or unless the file itself says that it is for the public. */
  readonly isPrivate?: 'always' | 'unless-public';
  /** Whether its texts are in a language of its own (that of the country, if it names none) and not translated from the source language. */
  readonly hasOwnLanguage?: true;
  /** Whether `query` answers with its entries, under the kind's name; those of registers all together. */
  readonly isQueried?: true;
  /** Of a register: its name. */
  readonly register?: RegisterName;
}

/** How the files of a register are found: one for each owner, who is a country or the Technical Secretariat. */
interface RegisterKind extends Kind {
  readonly named: readonly ['owner'];
  readonly lists: { readonly records: { readonly kind: 'record' } & EntryShape };
}

const registerKind = (name: RegisterName): RegisterKind => ({
  path: `registers/${name}/`,
  named: ['owner'],
  schema: `registers/${name}`,
  hasOwnLanguage: true,
  isQueried: true,
  register: name,
  lists: {
    records: {
      kind: 'record',
      under: name,
      within: ['owner'],
      // Of a register that is being added the generator doesn't know yet.
      identity: declarations[name]?.identity ?? ['id'],
    },
  },
});

/** The kind of a register's files. */
export type RegisterFileKind = `registers/${RegisterName}`;

const registerKinds = Object.fromEntries(
  registerNames.map((name) => [`registers/${name}`, registerKind(name)]),
) as Readonly<Record<RegisterFileKind, RegisterKind>>;

/** The files of a data folder (design, 2): one line a kind. A kind's name is also that of its part of a snapshot. Registers are listed elsewhere, by their names. */
export const kinds = {
  settings: { path: 'crm-plan.yaml', schema: 'settings', entry: { kind: 'settings', identity: [] } },
  plans: {
    path: 'plans/',
    named: ['id'],
    schema: 'plan',
    isQueried: true,
    entry: {
      kind: 'plan',
      isItem: true,
      lists: {
        topics: {
          kind: 'topic',
          isItem: true,
          lists: {
            rows: {
              kind: 'row',
              isItem: true,
              lists: {
                objectives: { kind: 'objective', isItem: true },
                activities: {
                  kind: 'activity',
                  isItem: true,
                  lists: { notes: { kind: 'note', isItem: true } },
                },
                calendar: { kind: 'calendar', isItem: true },
              },
            },
          },
        },
      },
    },
  },
  sessions: {
    path: 'sessions.yaml',
    schema: 'sessions',
    isQueried: true,
    lists: { sessions: { kind: 'session', isItem: true, keyed: { reopened: [] } } },
  },
  decisions: {
    path: 'decisions/',
    named: ['session'],
    schema: 'decisions',
    lists: { decisions: { kind: 'decision', identity: ['item'], within: ['session'] } },
  },
  members: {
    path: 'members.yaml',
    schema: 'members',
    isQueried: true,
    lists: { countries: { kind: 'country', identity: ['code'] }, bodies: { kind: 'body', isItem: true } },
  },
  instruments: {
    path: 'instruments.yaml',
    schema: 'instruments',
    isQueried: true,
    lists: { instruments: { kind: 'instrument', isItem: true } },
  },
  glossary: {
    path: 'glossary.yaml',
    schema: 'glossary',
    isQueried: true,
    lists: { terms: { kind: 'term', isItem: true } },
  },
  stamps: { path: 'translations.lock.yaml', schema: 'stamps', depth: 2 },
  waivers: {
    path: 'waivers.yaml',
    schema: 'waivers',
    keyed: { waivers: ['rule', 'item', 'file', 'key', 'country', 'session'] },
  },
  contacts: {
    path: 'contacts/',
    named: ['country'],
    schema: 'contacts',
    isPrivate: 'always',
    hasOwnLanguage: true,
    lists: { contacts: { kind: 'contact' } },
  },
  reports: {
    path: 'reports/',
    named: ['session', 'reporter'],
    schema: 'report',
    isPrivate: 'unless-public',
    hasOwnLanguage: true,
    isQueried: true,
    entry: { kind: 'report', identity: ['session', 'reporter'], keyed: { entries: ['activity'] } },
  },
  ...registerKinds,
} as const satisfies Readonly<Record<string, Kind>>;

type Kinds = typeof kinds;

export type FileKind = keyof Kinds;

/** The kinds of files that a folder holds several of. */
export type ManyKind = { [K in FileKind]: Kinds[K] extends { readonly named: object } ? K : never }[FileKind];

/** A kind of file, with what it may leave out. */
export const kindNamed = (name: FileKind): Kind => kinds[name];

export const fileKinds = Object.keys(kinds) as readonly FileKind[];

/** Whether a folder holds several files of a kind. */
export const isMany = (name: FileKind): name is ManyKind => kindNamed(name).named !== undefined;

type KindsOfEntry<S> =
  | (S extends { readonly kind: infer K extends string } ? K : never)
  | (S extends { readonly lists: infer L } ? KindsOfLists<L> : never);
type KindsOfLists<L> = { [Key in keyof L]: KindsOfEntry<L[Key]> }[keyof L];

/** The kinds of what a plan holds, the plan itself with them. */
export type PlanItemKind = KindsOfEntry<Kinds['plans']['entry']>;

/** What can be told apart and can change: items of plans, and whatever else a folder keeps. */
export type EntryKind = {
  [K in FileKind]:
    | (Kinds[K] extends { readonly entry: infer E } ? KindsOfEntry<E> : never)
    | (Kinds[K] extends { readonly lists: infer L } ? KindsOfLists<L> : never);
}[FileKind];

/** A shape with those of all that it holds. */
const within = (shape: EntryShape): readonly EntryShape[] => [
  shape,
  ...Object.values(shape.lists ?? {}).flatMap(within),
];

const shapesOf = (name: FileKind): readonly EntryShape[] => {
  const { entry, lists = {} } = kindNamed(name);
  return [...(entry ? [entry] : []), ...Object.values(lists)].flatMap(within);
};

/** The kinds of what a plan holds, in the order in which a plan is read. */
export const planItemKinds = shapesOf('plans').map(({ kind }) => kind as PlanItemKind);

const shapes: ReadonlyMap<string, EntryShape> = new Map(
  fileKinds.flatMap(shapesOf).map((shape) => [shape.kind, shape]),
);

/** The keys that hold entries, of an entry of a kind. */
export const listsOf = (kind: EntryKind): readonly string[] => Object.keys(shapes.get(kind)?.lists ?? {});
