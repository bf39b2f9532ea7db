import { documentLanguages, type Lang } from '../messages/documents/index.ts';
import { type Entry, entriesIn, type LoadedFile, loadedFiles } from '../model/entries.ts';
import type { KeyPath } from '../model/findings.ts';
import { type EntryKind, kindNamed, listsOf } from '../model/kinds.ts';
import { ownLanguage } from '../model/own-language.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { collapse } from '../model/text.ts';
import { isTextMap } from '../model/texts.ts';

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
  readonly leaves: ReadonlyMap<string, Leaf>;
  readonly value: Readonly<Record<string, unknown>>;
}

/** All items of a snapshot by their keys, in the order of the files. Stamps are none: they are no statement of the plan. */
export function partsOf(snapshot: Snapshot, leftOut: ReadonlySet<string>): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>();
  const counts = new Map<string, number>();
  const byEntry = new Map<Entry, Part>();

  function add(entry: PartEntry, language: Lang): Part {
    const { kind, id, identity, value, file, path, parent, list, position } = entry;
    // An id that is there twice is a mistake that validation tells; here neither of the two may be lost.
    const plainKey = `${kind} ${id ?? ''}`;
    const before = counts.get(plainKey) ?? 0;
    counts.set(plainKey, before + 1);
    const key = before === 0 ? plainKey : `${plainKey} ${before + 1}`;
    const holder = parent === null ? null : (byEntry.get(parent) ?? null);
    const part: Part = {
      key,
      itemKind: kind,
      item: id,
      file,
      path,
      isPrivate: snapshot.files.get(file)?.isPrivate ?? false,
      language,
      parent: holder,
      list: list === null || holder !== null ? list : `${file} ${list}`,
      position,
      leaves: new Map(leavesOf(value, new Set([...identity, ...listsOf(kind)]))),
      value,
    };
    found.set(key, part);
    return part;
  }

  for (const loaded of loadedFiles(snapshot)) {
    if (leftOut.has(loaded.file)) continue;
    const { hasOwnLanguage } = kindNamed(loaded.kind);
    const own = hasOwnLanguage ? (loaded.data['language'] as Lang | undefined) : undefined;
    const usual = hasOwnLanguage ? ownLanguage(loaded.data, snapshot.members?.data) : undefined;
    const language = usual ?? snapshot.settings.sourceLanguage;
    const entries = entriesIn(loaded);
    // The file's own language is no contact's or record's: it counts as the country's, or the register's.
    const pseudo = own === undefined ? null : languageOf(loaded, own);
    if (pseudo) add(pseudo, snapshot.settings.sourceLanguage);
    for (const entry of entries) byEntry.set(entry, add(entry, language));
  }
  return found;
}

type PartEntry = Omit<Entry, 'isItem' | 'fileKind'>;

/** The language that a file says for all that it lists; null where it is one entry, and the language that entry's. */
function languageOf({ kind, file, data }: LoadedFile, language: Lang): PartEntry | null {
  const { register } = kindNamed(kind);
  if (kind !== 'contacts' && register === undefined) return null;
  return {
    kind: register === undefined ? 'contact' : 'record',
    id: register === undefined ? String(data['country']) : `${register}/${String(data['owner'])}`,
    identity: [],
    value: { language },
    file,
    path: [],
    parent: null,
    list: null,
    position: null,
  };
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
