import { documentLanguages, type Lang } from '../messages/documents/index.ts';
import type { ItemKind } from '../model/changes.ts';
import type { KeyPath } from '../model/findings.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { collapse } from '../model/text.ts';
import { isTextMap } from '../model/wordings.ts';

/** A value of an item: plain, or a list. */
export interface Leaf {
  readonly value: unknown;
  /** Of a text for people: the path of the text as a whole, and the language of this wording. */
  readonly text: { readonly path: string; readonly lang: Lang } | null;
}

/** An item as comparing sees it: what it holds itself, apart from the items inside it. */
export interface Part {
  /** The same for the same item in two states, wherever it stands. */
  readonly key: string;
  readonly itemKind: ItemKind;
  readonly item: string | null;
  readonly file: string;
  readonly path: KeyPath;
  readonly isPrivate: boolean;
  /** The language that its texts are translated from. */
  readonly language: Lang;
  readonly parent: Part | null;
  /** The list that it stands in, as a key of what holds it; null where it stands alone. */
  readonly list: string | null;
  /** From 0; null where it stands alone. */
  readonly position: number | null;
  readonly leaves: ReadonlyMap<string, Leaf>;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Which items an item holds, by key, and which keys only say which item it is. */
const shapes: Readonly<
  Record<ItemKind, { readonly identity: readonly string[]; readonly lists?: Readonly<Record<string, ItemKind>> }>
> = {
  plan: { identity: ['id'], lists: { topics: 'topic' } },
  topic: { identity: ['id'], lists: { rows: 'row' } },
  row: { identity: ['id'], lists: { objectives: 'objective', activities: 'activity', calendar: 'calendar' } },
  objective: { identity: ['id'] },
  activity: { identity: ['id'], lists: { notes: 'note' } },
  note: { identity: ['id'] },
  calendar: { identity: ['id'] },
  session: { identity: ['id'] },
  decision: { identity: ['item'] },
  country: { identity: ['code'] },
  body: { identity: ['id'] },
  instrument: { identity: ['id'] },
  term: { identity: ['id'] },
  contact: { identity: ['id'] },
  report: { identity: ['reporter', 'session'] },
  settings: { identity: [] },
};

/** The keys that hold items, of an item of this kind. */
export const listsOf = (kind: ItemKind): readonly string[] => Object.keys(shapes[kind].lists ?? {});

/** All items of a snapshot by their keys, in the order of the files. Stamps are none: they are no statement of the plan. */
export function partsOf(snapshot: Snapshot, leftOut: ReadonlySet<string>): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>();
  const counts = new Map<string, number>();
  const source = snapshot.settings.sourceLanguage;

  function add(
    kind: ItemKind,
    item: string | null,
    value: object,
    at: { readonly file: string; readonly path: KeyPath; readonly language?: Lang | undefined },
    within: { readonly parent: Part | null; readonly list: string; readonly position: number } | null = null,
  ): void {
    const { identity, lists = {} } = shapes[kind];
    // An id that stands twice is a mistake that validation tells; here neither of the two may be lost.
    const plain = `${kind} ${item ?? ''}`;
    const before = counts.get(plain) ?? 0;
    counts.set(plain, before + 1);
    const key = before === 0 ? plain : `${plain} ${before + 1}`;
    const { file, path, language = source } = at;
    const record = value as Readonly<Record<string, unknown>>;
    const part: Part = {
      key,
      itemKind: kind,
      item,
      file,
      path,
      isPrivate: snapshot.files.get(file)?.isPrivate ?? false,
      language,
      parent: within?.parent ?? null,
      list: within?.list ?? null,
      position: within?.position ?? null,
      leaves: new Map(leavesOf(record, new Set([...identity, ...Object.keys(lists)]))),
      value: record,
    };
    found.set(key, part);
    for (const [list, childKind] of Object.entries(lists))
      for (const [position, child] of ((record[list] ?? []) as readonly { readonly id: string }[]).entries())
        add(
          childKind,
          child.id,
          child,
          { file, path: [...path, list, position], language },
          { parent: part, list, position },
        );
  }

  /** A list at the root of a file that stands alone. */
  function addAll<T extends object>(
    kind: ItemKind,
    file: string,
    list: string,
    values: readonly T[] | undefined,
    nameOf: (value: T) => string,
    language?: Lang,
  ): void {
    for (const [position, value] of (values ?? []).entries())
      add(
        kind,
        nameOf(value),
        value,
        { file, path: [list, position], language },
        { parent: null, list: `${file} ${list}`, position },
      );
  }

  const { plans, sessions, decisions, members, instruments, glossary, contacts, reports, settings, settingsFile } =
    snapshot;
  const id = (value: { readonly id: string }) => value.id;
  const there = ({ file }: { readonly file: string }) => !leftOut.has(file);
  if (settingsFile !== null && !leftOut.has(settingsFile))
    add('settings', null, settings, { file: settingsFile, path: [] });
  for (const { file, data } of plans.filter(there)) add('plan', data.id, data, { file, path: [] });
  if (sessions && there(sessions)) addAll('session', sessions.file, 'sessions', sessions.data.sessions, id);
  for (const { file, data } of decisions.filter(there))
    addAll('decision', file, 'decisions', data.decisions, ({ item }) => `${data.session}/${item}`);
  if (members && there(members)) {
    addAll('country', members.file, 'countries', members.data.countries, ({ code }) => code);
    addAll('body', members.file, 'bodies', members.data.bodies, id);
  }
  if (instruments && there(instruments))
    addAll('instrument', instruments.file, 'instruments', instruments.data.instruments, id);
  if (glossary && there(glossary)) addAll('term', glossary.file, 'terms', glossary.data.terms, id);
  for (const { file, data } of contacts.filter(there)) {
    // The file's own language is no contact's: it counts as the country's.
    if (data.language) add('contact', data.country, { language: data.language }, { file, path: [] });
    addAll('contact', file, 'contacts', data.contacts, id, data.language);
  }
  for (const { file, data } of reports.filter(there))
    add('report', `${data.session}/${data.reporter}`, data, { file, path: [], language: data.language });
  return found;
}

/** The values of an item, maps taken apart; white space is single, for how a text is folded says nothing. */
function* leavesOf(
  value: Readonly<Record<string, unknown>>,
  skip: ReadonlySet<string>,
  path = '',
): Generator<[string, Leaf]> {
  for (const [key, one] of Object.entries(value)) {
    if (skip.has(key)) continue;
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof one !== 'object' || one === null || Array.isArray(one)) {
      const isText = isTextMap(value) && documentLanguages.includes(key as Lang);
      yield [here, { value: plain(one), text: isText ? { path, lang: key as Lang } : null }];
    } else yield* leavesOf(one as Readonly<Record<string, unknown>>, new Set(), here);
  }
}

/** A value with the white space of its texts made single. */
export function plain(value: unknown): unknown {
  if (typeof value === 'string') return collapse(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
