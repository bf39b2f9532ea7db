import { UsageError } from '../model/errors.ts';
import { besideIn, type Problem } from '../model/findings.ts';
import type { Settings } from '../model/generated/types.ts';
import { type FileKind, fileKinds, isMany, kinds } from '../model/kinds.ts';
import { type Labels, readingProblem } from '../model/reading.ts';
import type { FileShapes, Loaded, Snapshot } from '../model/snapshot.ts';
import { limits } from './limits.ts';
import { withMeant } from './meant-values.ts';
import { missingTexts } from './missing-texts.ts';
import type { Outcome } from './outcome.ts';
import { settled } from './part-read.ts';
import { isDataFile, isTemporary, roleOf } from './paths.ts';
import { type Known, readOnce } from './read-file.ts';
import { type Entry, isReadable, type Source } from './source.ts';
import { tunedFor } from './tuning.ts';
import { type UnknownPath, unknownFiles } from './unknown-files.ts';

/** What holds where the settings can't be read: no translation is asked for, since nobody knows into what. */
const defaults: Settings = {
  formatVersion: 1,
  languages: ['es'],
  sourceLanguage: 'es',
  timeZone: 'UTC',
  visibility: 'public',
};

/** How many files are read at once, and how many bytes: Git is asked for all of them together. */
const atOnce = { files: 256, bytes: 1_000_000 };

/**
 * Reads a data folder. What is wrong with a file is told in the snapshot's `problems` and hides nothing of
 * the other files.
 * @param known files that need no second reading; those read now are added
 * @param ruling the settings that hold in place of the folder's own: those of a state that is trusted; null where these can't be
 * read, and nothing that is read says others
 * @throws UsageError where the source itself can't be read
 */
export async function load(source: Source, known: Known = new Map(), ruling?: Settings | null): Promise<Snapshot> {
  try {
    const listing = listed(await source.list());
    return snapshotOf(source.name, listing, await readAll(source, listing.wanted, known), ruling);
  } finally {
    await source.close?.();
  }
}

interface Wanted {
  readonly entry: Entry;
  readonly kind: FileKind;
}

/** What is in a folder. */
interface Listing {
  readonly wanted: readonly Wanted[];
  /** The kinds of which something is not read: of what a link leads to, or a pipe would give, nothing is known. */
  readonly passed: ReadonlySet<FileKind>;
  readonly problems: readonly Problem[];
}

/** The folders that are called as files of data are: who has one on the disk misses what that file would say. */
function calledAsFiles(entries: readonly Entry[]): readonly Entry[] {
  const folders = new Set(entries.flatMap(({ path }) => /^(.+?\.yaml)\//.exec(path)?.[1] ?? []));
  for (const { path } of entries) folders.delete(path);
  return [...folders].filter(isDataFile).map((path) => ({ path, kind: 'folder', size: 0 }));
}

function listed(files: readonly Entry[]): Listing {
  const entries = [...files, ...calledAsFiles(files)];
  const problems: Problem[] = [];
  const wanted: Wanted[] = [];
  const passed = new Set<FileKind>();
  const unknown: UnknownPath[] = [];
  for (const entry of entries) {
    const { path } = entry;
    const role = roleOf(path);
    // Editors leave links of their own; any other is told, also where this version reads nothing yet.
    if (role === 'passed-over' && (entry.kind === 'file' || isTemporary(path))) continue;
    if (!isReadable(path) && (entry.kind === 'other' || (entry.kind === 'file' && role !== 'unknown-other'))) {
      if (typeof role === 'object') passed.add(role.kind);
      problems.push(readingProblem('encoding', { file: path }, { kind: 'not-utf-8-name' }));
    } else if (entry.kind !== 'file') {
      if (typeof role === 'object') passed.add(role.kind);
      problems.push(readingProblem('symlink', { file: path }, { is: entry.kind === 'symlink' ? 'link' : entry.kind }));
    } else if (path !== path.normalize('NFC'))
      problems.push(readingProblem('encoding', { file: path }, { kind: 'not-nfc-name' }));
    else if (typeof role === 'string') unknown.push({ path, yaml: role === 'unknown-yaml' });
    else wanted.push({ entry, kind: role.kind });
  }
  return {
    wanted,
    passed,
    problems: [...problems, ...unknownFiles(unknown, new Set(wanted.map(({ entry }) => entry.path)))],
  };
}

/** @throws UsageError where there is more than a folder may hold */
function readAll(source: Source, wanted: readonly Wanted[], known: Known): Promise<readonly Outcome[]> {
  const longest = wanted.reduce((most, { entry: { size } }) => Math.max(most, size), 0);
  const bytes = totalOf(source, wanted);
  return tunedFor({ files: wanted.length, bytes, longest }, () => readTogether(source, wanted, known));
}

async function readTogether(source: Source, wanted: readonly Wanted[], known: Known): Promise<readonly Outcome[]> {
  // Some files at a time: of all at once the bytes would be held.
  const read: Outcome[] = [];
  let values = 0;
  for (const some of together(wanted)) {
    const outcomes = await Promise.all(some.map(({ entry, kind }) => readOnce(source, entry, kind, known)));
    for (const outcome of outcomes) {
      values += outcome.values;
      read.push(outcome);
    }
    if (values > limits.held) throw new UsageError('tooManyValues', { commit: versionOf(source), most: limits.held });
  }
  return read;
}

function snapshotOf(
  name: string,
  { passed, problems }: Listing,
  read: readonly Outcome[],
  ruling: Settings | null | undefined,
): Snapshot {
  const files = settled(read);
  const outcomes = files.map(({ outcome }) => outcome);
  const sure = files.map((file) => file.sure);
  const holders = files.flatMap((file) => file.holders);
  const isBeside = besideIn(holders);
  const ownSettings = oneOf(sure, 'settings') ?? null;
  const written = ruling ?? ownSettings;
  const settings = written ?? defaults;
  // Where the settings can't be read nobody knows in which language a text has to be.
  const texts = written ? missingTexts(sure, { settings, members: oneOf(sure, 'members') }) : [];
  const about = { name, fileCount: outcomes.length, settings, ownSettings, problems: [], inPart: null };
  const parts = (some: readonly Outcome[]) => filled(some, passed, written !== null);
  const told = [
    ...problems,
    ...outcomes.flatMap((outcome) => outcome.problems),
    ...(has(outcomes, 'plans') ? [] : [fileMissing('plans', { es: 'un plan', en: 'a plan' })]),
    ...(ruling === undefined || has(outcomes, 'settings')
      ? []
      : [fileMissing(kinds.settings.path, { es: 'la configuración', en: 'the settings' })]),
    ...texts.filter(({ at }) => !isBeside(at)),
  ];
  const snapshot: Snapshot = { ...parts(outcomes), ...about };
  const whole: Snapshot = { ...parts(sure), ...about };
  return deepFreeze({
    ...snapshot,
    inPart: holders.length === 0 ? null : { snapshot: deepFreeze(whole), holders },
    problems: told.map((problem) => withMeant(whole, problem)),
  });
}

const has = (outcomes: readonly Outcome[], kind: FileKind): boolean =>
  outcomes.some((outcome) => outcome.kind === kind);

/** The content of the one file of a kind; null where it can't be read, undefined where there is none. */
function oneOf<K extends FileKind>(outcomes: readonly Outcome[], kind: K): FileShapes[K] | null | undefined {
  const all = outcomes.filter((outcome) => outcome.kind === kind);
  const read = all.find(({ data }) => data !== undefined);
  return read ? (read.data as FileShapes[K]) : all.length > 0 ? null : undefined;
}

/** What has to be in a folder and is not: it is told at the settings. */
const fileMissing = (key: string, what: Labels): Problem =>
  readingProblem('missing-key', { file: kinds.settings.path }, { key, what, empty: false });

/** What a snapshot has of the files that were read, and which were not; whether it is known which settings hold. */
function filled(outcomes: readonly Outcome[], passed: ReadonlySet<FileKind>, hasSettings: boolean) {
  const byKind = new Map(fileKinds.map((kind) => [kind, [] as Loaded<unknown>[]]));
  for (const { kind, file, data } of outcomes)
    if (data !== undefined) byKind.get(kind)?.push({ file: file.path, data });
  const parts = [...byKind].map(([kind, loaded]) => [kind, isMany(kind) ? loaded : (loaded[0] ?? null)]);
  const unread = outcomes.filter(({ data }) => data === undefined);
  const unreadKinds = new Set([...passed, ...unread.map(({ kind }) => kind)]);
  if (!hasSettings) unreadKinds.add('settings');
  return {
    ...(Object.fromEntries(parts) as Pick<Snapshot, Exclude<FileKind, 'settings'>>),
    files: new Map(outcomes.map(({ file }) => [file.path, file])),
    unreadKinds,
    unread: unread.map(({ file }) => file.path),
    settingsFile: byKind.get('settings')?.[0]?.file ?? null,
  };
}

/** Files as they are read: some at a time, and large ones one after the other. */
function* together<T extends { readonly entry: Entry }>(wanted: readonly T[]): Generator<readonly T[]> {
  let some: T[] = [];
  let bytes = 0;
  for (const one of wanted) {
    if (some.length === atOnce.files || (some.length > 0 && bytes + one.entry.size > atOnce.bytes)) {
      yield some;
      some = [];
      bytes = 0;
    }
    some.push(one);
    bytes += one.entry.size;
  }
  if (some.length > 0) yield some;
}

/** By what a person finds a commit; null for files. */
const versionOf = ({ commit }: Source): string | null => commit?.slice(0, 12) ?? null;

/**
 * How many bytes are read; of files that are too large alone none is.
 * @throws UsageError where they are too many together
 */
function totalOf(source: Source, wanted: readonly { readonly entry: Entry }[]): number {
  const sizes = wanted.map(({ entry }) => (entry.size > limits.bytes ? 0 : entry.size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes > limits.total)
    throw new UsageError('dataTooLarge', { commit: versionOf(source), bytes, most: limits.total });
  return bytes;
}

/** Nothing after reading may change what was read. */
function deepFreeze(snapshot: Snapshot): Snapshot {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    if (Array.isArray(value)) value.forEach(freeze);
    else for (const one of Object.values(value)) freeze(one);
  };
  for (const kind of fileKinds) freeze(snapshot[kind]);
  return Object.freeze(snapshot);
}
