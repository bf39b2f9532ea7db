import { documentLanguages, type Lang } from '../messages/documents/index.ts';
import { type Entry, entriesIn, type LoadedFile, loadedFiles } from '../model/entries.ts';
import type { KeyPath } from '../model/findings.ts';
import { type EntryKind, kindNamed, listsOf } from '../model/kinds.ts';
import { ownLanguage } from '../model/own-language.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { collapse } from '../model/text.ts';
import { isTextMap } from '../model/texts.ts';
import { type Named, namesIn } from './names.ts';

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
  readonly itemKind: EntryKind;
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
  /** The keys of its value that say which item it is. */
  readonly identity: readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * All items of some states by their keys, in the order of the files; what is the same in two states has the same key.
 * Stamps are none: they are no statement of the plan.
 */
export function partsOf(
  snapshots: readonly Snapshot[],
  leftOut: ReadonlySet<string>,
): readonly ReadonlyMap<string, Part>[] {
  const found = snapshots.map((snapshot) => unnamed(snapshot, leftOut));
  const names = namesIn(found.map((parts) => parts.map(({ entry }) => namedOf(entry))));
  return found.map((parts, state) => {
    const named = new Map<string, Part>();
    const byEntry = new Map<PartEntry, Part>();
    for (const [i, { entry, language, isPrivate }] of parts.entries()) {
      const { kind, id, identity, value, file, path, list, position } = entry;
      const key = names[state]?.[i] ?? '';
      const parent = entry.parent === null ? null : (byEntry.get(entry.parent) ?? null);
      const part: Part = {
        key,
        itemKind: kind,
        item: id,
        file,
        path,
        isPrivate,
        language,
        parent,
        list: list === null || parent !== null ? list : `${file} ${list}`,
        position,
        identity,
        value,
      };
      named.set(key, part);
      byEntry.set(entry, part);
    }
    return named;
  });
}

/** What an id of its own does not tell apart (contact points of two countries) its file does. */
const namedOf = ({ kind, id, isItem, list, file, value }: PartEntry): Named => ({
  name: isItem || list === null ? `${kind} ${id ?? ''}` : `${kind} ${file} ${id ?? ''}`,
  isItem,
  value,
});

/** An item with what else is known of it. */
interface Unnamed {
  readonly entry: PartEntry;
  readonly language: Lang;
  readonly isPrivate: boolean;
}

const unnamed = (snapshot: Snapshot, leftOut: ReadonlySet<string>): readonly Unnamed[] =>
  loadedFiles(snapshot).flatMap((loaded) => (leftOut.has(loaded.file) ? [] : unnamedIn(snapshot, loaded)));

function unnamedIn(snapshot: Snapshot, loaded: LoadedFile): readonly Unnamed[] {
  const { hasOwnLanguage } = kindNamed(loaded.kind);
  const own = hasOwnLanguage ? (loaded.data['language'] as Lang | undefined) : undefined;
  const usual = hasOwnLanguage ? ownLanguage(loaded.data, snapshot.members?.data) : undefined;
  const language = usual ?? snapshot.settings.sourceLanguage;
  // The file's own language is no contact's or record's: it counts as the country's, or the register's.
  const pseudo = own === undefined ? null : languageOf(loaded, own);
  const isPrivate = snapshot.files.get(loaded.file)?.isPrivate ?? false;
  return [
    ...(pseudo ? [{ entry: pseudo, language: snapshot.settings.sourceLanguage, isPrivate }] : []),
    ...entriesIn(loaded).map((entry) => ({ entry, language, isPrivate })),
  ];
}

/** The names by which the items of a file are known, before they are told from others of those names. */
export const itemNames = (snapshot: Snapshot, loaded: LoadedFile): readonly string[] =>
  unnamedIn(snapshot, loaded).map(({ entry }) => namedOf(entry).name);

type PartEntry = Omit<Entry, 'fileKind'>;

/** The language that a file says for all that it lists; null where it is one entry, and the language that entry's. */
function languageOf({ kind, file, data }: LoadedFile, language: Lang): PartEntry | null {
  const { register } = kindNamed(kind);
  if (kind !== 'contacts' && register === undefined) return null;
  return {
    kind: register === undefined ? 'contact' : 'record',
    id: register === undefined ? String(data['country']) : `${register}/${String(data['owner'])}`,
    isItem: false,
    identity: [],
    value: { language },
    file,
    path: [],
    parent: null,
    list: null,
    position: null,
  };
}

/**
 * The values of an item by their paths, maps taken apart; white space is single, for how a text is folded says nothing. They
 * are not kept: of a large plan they would take more memory than what was read.
 */
export const leavesOf = ({ value, identity, itemKind }: Part): ReadonlyMap<string, Leaf> =>
  new Map(leavesIn(value, new Set([...identity, ...listsOf(itemKind)])));

function* leavesIn(
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
    } else yield* leavesIn(one as Readonly<Record<string, unknown>>, new Set(), here);
  }
}

/** A value with the white space of its texts made single. */
export function plain(value: unknown): unknown {
  if (typeof value === 'string') return collapse(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

/** The order of keys says nothing. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  ) ?? '';
