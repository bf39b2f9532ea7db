import { documentWords, type Lang } from '../messages/documents/index.ts';
import { codeMeant, isCountryCode } from '../model/countries.ts';
import { UsageError } from '../model/errors.ts';
import { besideIn, type FilePath, type Problem, pathBelow } from '../model/findings.ts';
import type { Settings } from '../model/generated/types.ts';
import { groupedBy } from '../model/grouped.ts';
import { type FileKind, fileKinds, isMany, kindNamed, kinds } from '../model/kinds.ts';
import { languageMeant } from '../model/languages.ts';
import { bodyById, idNamed, memberByCode } from '../model/names.ts';
import { nearestWord } from '../model/nearest.ts';
import { once, onceForPair } from '../model/once.ts';
import { ownLanguage } from '../model/own-language.ts';
import {
  type Labels,
  type NamedCode,
  type ReadingArgs,
  readingProblem,
  type UnknownRegister,
} from '../model/reading.ts';
import { keysThatName } from '../model/references.ts';
import { isRegister, registerNames } from '../model/register-names.ts';
import { registerNamed } from '../model/registers.ts';
import { sessionNamed } from '../model/sessions.ts';
import type { DataFile, FileShapes, Loaded, Snapshot } from '../model/snapshot.ts';
import { fold, unquoted } from '../model/text.ts';
import { textsIn } from '../model/texts.ts';
import { decode } from './decode.ts';
import { agrees } from './generated/agreement.ts';
import { limits } from './limits.ts';
import { type Outcome, refused, sound } from './outcome.ts';
import { isTemporary, knownPaths, originalOf, registerIn, roleOf, withUsualEnding } from './paths.ts';
import { type Entry, isReadable, type Source } from './source.ts';
import { textFile } from './text-file.ts';
import { tuneFor } from './tuning.ts';
import { readUsual, usualFile } from './usual-yaml.ts';

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

/** In how many files a correction is looked for: each takes a while, and a person corrects one file after the other. */
const mostMended = 5;

/**
 * Contents read before, by what their bytes are known by and by what kind of file they were in: what two commits share, or
 * two names in one, is parsed once.
 */
export type Known = Map<string, Promise<Outcome>>;

/**
 * Reads a data folder. What is wrong with a file is told in the snapshot's `problems` and hides nothing of
 * the other files.
 * @param known files that need no second reading; those read now are added
 * @param ruling the settings that hold in place of the folder's own: those of a state that is trusted
 * @throws UsageError where the source itself can't be read
 */
export async function load(source: Source, known: Known = new Map(), ruling?: Settings): Promise<Snapshot> {
  try {
    return await loadAll(source, known, ruling);
  } finally {
    await source.close?.();
  }
}

async function loadAll(source: Source, known: Known, ruling: Settings | undefined): Promise<Snapshot> {
  const problems: Problem[] = [];
  const wanted: { readonly entry: Entry; readonly kind: FileKind }[] = [];
  // Of what a link leads to, or a pipe would give, nothing is known.
  const passed = new Set<FileKind>();
  const unknown: UnknownPath[] = [];
  for (const entry of await source.list()) {
    const { path } = entry;
    const role = roleOf(path);
    // Editors leave links of their own; any other is told, also where this version reads nothing yet.
    if (role === 'passed-over' && (entry.kind === 'file' || isTemporary(path))) continue;
    if (!isReadable(path) && (entry.kind === 'other' || (entry.kind === 'file' && role !== 'unknown-other'))) {
      if (typeof role === 'object') passed.add(role.kind);
      problems.push(readingProblem('encoding', { file: path }, { kind: 'not-utf-8-name' }));
    } else if (entry.kind !== 'file') {
      if (typeof role === 'object') passed.add(role.kind);
      problems.push(readingProblem('symlink', { file: path }, { special: entry.kind === 'other' }));
    } else if (path !== path.normalize('NFC'))
      problems.push(readingProblem('encoding', { file: path }, { kind: 'not-nfc-name' }));
    else if (typeof role === 'string') unknown.push({ path, yaml: role === 'unknown-yaml' });
    else wanted.push({ entry, kind: role.kind });
  }
  for (const problem of unknownFiles(unknown)) problems.push(problem);
  const largest = wanted.reduce((most, { entry: { size } }) => Math.max(most, size), 0);
  tuneFor(wanted.length, totalOf(source, wanted), largest);
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
  // A copy of another file would hold the same items, and each of them would be reported as repeated.
  const paths = new Set(wanted.map(({ entry }) => entry.path));
  const doubtful = read.filter(({ mend }) => mend !== undefined).slice(0, mostMended);
  const outcomes = read.map((outcome) => {
    if (doubtful.includes(outcome)) return { ...outcome, problems: outcome.mend?.() ?? outcome.problems };
    return paths.has(misplacedFrom(outcome) ?? '') ? { ...outcome, data: undefined } : outcome;
  });
  for (const outcome of outcomes) for (const problem of outcome.problems) problems.push(problem);

  // Where no correction was looked for, nobody knows whether such a key only stands in the wrong place.
  const partly = outcomes.map((outcome, i) => {
    const first = read[i] ?? outcome;
    return first.mend && !doubtful.includes(first) ? null : readInPart(outcome);
  });
  const far = outcomes.map((outcome, i) => partly[i]?.outcome ?? outcome);
  const one = <K extends FileKind>(kind: K) =>
    (far.find((outcome) => outcome.kind === kind && outcome.data !== undefined)?.data ?? null) as FileShapes[K] | null;

  const ownSettings = one('settings');
  const written = ruling ?? ownSettings;
  const settings = written ?? defaults;
  const membersUnread = far.some(({ kind, data }) => kind === 'members' && data === undefined);
  const members = one('members');
  const holders = partly.flatMap((one) => one?.holders ?? []);
  const texts = (written ? far : []).flatMap(({ kind, file, data }) => {
    if (data === undefined) return [];
    const own = ownLanguage(data, members ?? undefined);
    // Whose language nobody can tell is asked for no text.
    if (own === undefined && membersUnread && kindNamed(kind).hasOwnLanguage) return [];
    const missing = missingTexts(file.path, data as object, own ?? settings.sourceLanguage, own !== undefined);
    const isToState = own === undefined && kindNamed(kind).hasOwnLanguage && isOfBody(data as object);
    return isToState && missing.length > 0 ? [languageMissing(file.path)] : missing;
  });
  if (!outcomes.some(({ kind }) => kind === 'plans'))
    problems.push(
      readingProblem(
        'missing-key',
        { file: kinds.settings.path },
        { key: 'plans', what: { es: 'un plan', en: 'a plan' }, empty: false },
      ),
    );

  if (ruling && !outcomes.some(({ kind }) => kind === 'settings'))
    problems.push(
      readingProblem(
        'missing-key',
        { file: kinds.settings.path },
        { key: kinds.settings.path, what: { es: 'la configuración', en: 'the settings' }, empty: false },
      ),
    );

  const about = {
    name: source.name,
    fileCount: outcomes.length,
    settings,
    ownSettings,
    problems: [],
    inPart: null,
  };
  const snapshot: Snapshot = { ...filled(outcomes, passed), ...about };
  const more: Snapshot = { ...filled(far, passed), ...about };
  const isBeside = besideIn(holders);
  const said = texts.filter(({ at }) => !isBeside(at));
  return deepFreeze({
    ...snapshot,
    inPart: holders.length === 0 ? null : { snapshot: deepFreeze(more), holders },
    problems: [...problems, ...said].map((problem) => withNear(more, problem)),
  });
}

/** What a snapshot has of the files that were read, and which were not. */
function filled(outcomes: readonly Outcome[], passed: ReadonlySet<FileKind>) {
  const byKind = new Map(fileKinds.map((kind) => [kind, [] as Loaded<unknown>[]]));
  for (const { kind, file, data } of outcomes)
    if (data !== undefined) byKind.get(kind)?.push({ file: file.path, data });
  const parts = [...byKind].map(([kind, loaded]) => [kind, isMany(kind) ? loaded : (loaded[0] ?? null)]);
  const unread = outcomes.filter(({ data }) => data === undefined);
  return {
    ...(Object.fromEntries(parts) as Pick<Snapshot, Exclude<FileKind, 'settings'>>),
    files: new Map(outcomes.map(({ file }) => [file.path, file])),
    unreadKinds: new Set([...passed, ...unread.map(({ kind }) => kind)]),
    unread: unread.map(({ file }) => file.path),
    settingsFile: byKind.get('settings')?.[0]?.file ?? null,
  };
}

/** A file in which keys stand that nobody knows, as if the rest were all of it; null where that is not sure. */
function readInPart(outcome: Outcome): { readonly outcome: Outcome; readonly holders: readonly FilePath[] } | null {
  const { kind, file, problems } = outcome;
  const part = problems.every(({ rule }) => rule === 'unknown-key') ? outcome.inPart?.() : null;
  // What holds in place of the settings is right wherever they are in doubt.
  if (!part || kind === 'settings' || misplaced(kind, file.path, part.data).length > 0) return null;
  const { data, holders, asWritten } = part;
  const locate: DataFile['locate'] = (path, side) => file.locate(asWritten(path), side);
  const names: DataFile['names'] = (path, isPrivate) => file.names(asWritten(path), isPrivate);
  return {
    outcome: { ...outcome, data, file: { ...file, locate, names } },
    holders: holders.map((path) => ({ file: file.path, path })),
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

const sessionKeys = keysThatName('session');
const memberKeys = new Set((['country', 'reporter', 'party'] as const).flatMap((target) => [...keysThatName(target)]));

/** Where a code or an id belongs and a name was written, the folder may know whose it is. */
function withNear(snapshot: Snapshot, problem: Problem): Problem {
  if (problem.rule === 'wrong-type') {
    const args = problem.args as ReadingArgs['wrong-type'];
    const isList = args.expected === 'ids' && args.found === 'string';
    return isList ? { ...problem, args: { ...args, near: listOf(snapshot, unquoted(args.source)) } } : problem;
  }
  if (problem.rule !== 'wrong-format') return problem;
  const args = nearestTo(snapshot, problem.args as ReadingArgs['wrong-format']);
  return args === problem.args ? problem : { ...problem, args };
}

/** What is said of a value in a wrong form, with what the folder knows of it: once, however often it stands there. */
const nearestTo = onceForPair((snapshot: Snapshot, args: ReadingArgs['wrong-format']): ReadingArgs['wrong-format'] => {
  const wantsId = args.example !== null && /^([a-z-]+|[A-Z]{2})$/.test(args.example);
  if (!wantsId) return args;
  if (/^[a-z]{2}$/.test(args.example ?? '')) return { ...args, near: languageMeant(args.value) };
  const isSession = sessionKeys.has(args.key);
  const session = isSession ? sessionNamed(snapshot, args.value)?.id : undefined;
  const isCountry = /^[A-Z]{2}$/.test(args.example ?? '');
  // A nationality may be any country's.
  if (isCountry && !memberKeys.has(args.key)) return { ...args, near: codeMeant(args.value) };
  const found =
    session ??
    idNamed(snapshot, args.value) ??
    (keysThatName().has(args.key) ? idWritten(snapshot, args.value) : null) ??
    (args.several && partsOf(args.value).length > 1 ? listOf(snapshot, args.value) : null);
  // What the folder knows by that name may be of another kind: a body where only a country can stand.
  const fits = found?.startsWith('[') || new RegExp(args.pattern ?? '', 'u').test(found ?? '');
  const near = fits ? found : null;
  return { ...args, near, codes: isCountry ? memberCodes(snapshot) : [], isSession };
});

/** The codes of the member countries with their names. */
const memberCodes = once(({ members }: Snapshot): readonly NamedCode[] =>
  (members?.data.countries ?? []).map(({ code, name }) => ({ code, name })),
);

/** The one id in the folder's files that differs from a word in case, accents or hyphens alone; null where there is none. */
function idWritten(snapshot: Snapshot, word: string): string | null {
  const [id, ...others] = idsWritten(snapshot).get(fold(word)) ?? [];
  return id !== undefined && others.length === 0 ? id : null;
}

/** Every id as it stands in the files, by what it is without its signs: what a file holds is not known where it is in doubt. */
const idsWritten = once(({ files }: Snapshot): ReadonlyMap<string, readonly string[]> => {
  const ids = [...files.values()].flatMap(({ text }) =>
    [...text.matchAll(/(?<=^[ -]*|[{,] *)id: *(["']?)([a-z][a-z0-9-]*)\1(?= *(?:[,}#\r]|$))/gm)].map(
      ([, , id = '']) => id,
    ),
  );
  return groupedBy(new Set(ids), fold);
});

/** What a sentence lists: "Honduras, Guatemala y la OIM". */
const partsOf = (written: string): readonly string[] => written.trim().split(/\s*[,;/]\s*|\s+(?:y|e|and)\s+/u);

/** The list to type for countries, bodies or items that were written as a sentence is; null where one of them is unknown. */
function listOf(snapshot: Snapshot, written: string): string | null {
  const parts = partsOf(written);
  const known = (id: string) =>
    memberByCode(snapshot, id)?.code ?? bodyById(snapshot, id)?.id ?? idNamed(snapshot, id) ?? idWritten(snapshot, id);
  const ids = parts.flatMap((part) => known(part) ?? []);
  return ids.length === parts.length ? `[${ids.join(', ')}]` : null;
}

async function readOnce(source: Source, entry: Entry, kind: FileKind, known: Known): Promise<Outcome> {
  if (entry.id === undefined) return inPlace(await readOne(source, entry, kind), entry.path);
  const key = `${entry.id} ${kind}`;
  const outcome = known.get(key) ?? readOne(source, entry, kind);
  known.set(key, outcome);
  // What could not be read of one commit is said of that one.
  outcome.catch(() => known.delete(key));
  return inPlace(await outcome, entry.path);
}

/** What was read of a content, as that of a file of a path; with whether it belongs there. */
function inPlace(outcome: Outcome, path: string): Outcome {
  const { kind, file, data, mend } = outcome;
  const here = (problem: Problem): Problem =>
    problem.at.file === path ? problem : { ...problem, at: { ...problem.at, file: path } };
  const problems = [...outcome.problems.map(here), ...(data === undefined ? [] : misplaced(kind, path, data))];
  return {
    ...outcome,
    file: { ...file, path },
    problems,
    ...(mend && { mend: () => mend()?.map(here) ?? null }),
  };
}

async function readOne(source: Source, { path, size }: Entry, kind: FileKind): Promise<Outcome> {
  const tooLarge = (bytes: number) =>
    refused(
      kind,
      textFile(path, '', () => null),
      [readingProblem('file-too-large', { file: path }, { bytes, most: limits.bytes })],
    );
  if (size > limits.bytes) return tooLarge(size);
  const bytes = await source.read(path);
  if (bytes.length > limits.bytes) return tooLarge(bytes.length);

  const { text, problem } = decode(path, bytes);
  const usual = problem ? undefined : readUsual(path, text);
  if (usual && agrees[kind](usual)) return sound(kind, usualFile(path, text), usual);
  const { readInFull, undecodable } = await import('./in-full.ts');
  return problem ? undecodable(kind, path, text, problem) : readInFull(kind, path, text, usual);
}

/** A file in a folder repeats in its name what its content says. */
function misplaced(kind: FileKind, path: string, data: unknown): Problem[] {
  const { path: folder, named } = kindNamed(kind);
  if (named === undefined) return [];
  const parts = path
    .slice(folder.length)
    .replace(/\.yaml$/, '')
    .split('/');
  const content = named.map((key) => String((data as Record<string, unknown>)[key]));
  const wrong = named.findIndex((_key, i) => content[i] !== parts[i]);
  const key = named[wrong];
  if (key === undefined) return [];
  return [
    readingProblem(
      'wrong-place',
      { file: path, path: [key] },
      { name: path, content: `${folder}${content.join('/')}.yaml`, key },
    ),
  ];
}

/** The path that a misplaced file's content belongs to. */
const misplacedFrom = ({ problems }: Outcome): string | undefined =>
  problems.flatMap(({ rule, args }) =>
    rule === 'wrong-place' ? [(args as ReadingArgs['wrong-place']).content] : [],
  )[0];

interface UnknownPath {
  readonly path: string;
  readonly yaml: boolean;
}

/** A folder of `registers/` that is no register's is one mistake, however many files stand in it. */
function unknownFiles(paths: readonly UnknownPath[]): readonly Problem[] {
  const folders = groupedBy(
    paths.filter(({ path, yaml }) => yaml && registerIn(path) !== null && !isRegister(registerIn(path))),
    ({ path }) => registerIn(path),
  );
  const inFolders = new Set([...folders.values()].flat());
  return paths.flatMap((one) => {
    if (!inFolders.has(one)) return [unknownFile(one, null)];
    const name = registerIn(one.path);
    const inFolder = folders.get(name) ?? [];
    return inFolder[0] === one ? [unknownFile(one, unknownRegister(name ?? '', inFolder.length))] : [];
  });
}

function unknownFile({ path, yaml }: UnknownPath, register: UnknownRegister | null): Problem {
  const original = originalOf(path);
  const ended = withUsualEnding(path);
  const near = nearestWord(ended, knownPaths);
  const problem = readingProblem('unknown-file', { file: path }, { name: path, yaml, ended, original, near, register });
  return yaml ? problem : { ...problem, level: 'warning' };
}

const unknownRegister = (name: string, files: number): UnknownRegister => ({
  name,
  near: registerNamed(name),
  known: registerNames,
  files,
});

/** Whether a file is a body's, which has no language of its own as a country has. */
function isOfBody(data: object): boolean {
  const { reporter, owner } = data as { readonly reporter?: string; readonly owner?: string };
  const id = reporter ?? owner;
  return id !== undefined && !isCountryCode(id);
}

/** A body's file states its language (design, 2): where it doesn't, texts in another one are not what is wrong. */
const languageMissing = (file: string): Problem =>
  readingProblem(
    'missing-key',
    { file, path: ['language'] },
    {
      key: 'language',
      what: { es: 'el idioma de los textos de este archivo', en: 'the language of the texts in this file' },
      empty: false,
    },
  );

/** Every text for people has its wording in the source language, or in the file's own: others are its translations. */
function missingTexts(file: string, data: object, lang: Lang, isOwn: boolean): Problem[] {
  const missing = textsIn(data).filter(({ text }) => text[lang] === undefined);
  if (missing.length === 0) return [];
  const what: Labels = {
    es: `el texto en ${documentWords.es.languageNames[lang] ?? lang}, ${isOwn ? 'el idioma de este archivo' : 'del que se traducen los demás'}`,
    en: `the text in ${documentWords.en.languageNames[lang] ?? lang}, ${isOwn ? 'the language of this file' : 'from which the others are translated'}`,
  };
  return missing.map(({ path }) =>
    readingProblem('missing-key', { file, path: pathBelow(path, lang) }, { key: lang, what, empty: false }),
  );
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
