import { isUtf8 } from 'node:buffer';
import { limits } from '../data/limits.ts';
import type { Objects } from '../data/objects.ts';
import type { Repository } from '../data/repository.ts';
import { isReadable } from '../data/source.ts';
import { UsageError } from '../model/errors.ts';
import { commonLines, hasLostComments, type JoinedText, joinedText } from './lines.ts';
import { entriesOf, type FileContent, type IndexEntry, isSameEntry, type KeptFile, usualMode } from './store.ts';
import { filesOf } from './work-tree.ts';

/** Three commits: one, and two that were made from it. */
export interface Commits {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What is to become of our files so that they hold what both have. */
export interface JoinedFiles {
  /** What changes in ours, by paths from the top of the work tree. */
  readonly entries: readonly IndexEntry[];
  /** The files that both changed, or that are made. */
  readonly both: readonly string[];
  /** Those of them of which the lines alone don't tell what they are to be. */
  readonly torn: readonly string[];
  /** Those that would lose what somebody wrote as a comment, which no item holds. */
  readonly mute: readonly string[];
  /** What one has as a file and the other as a folder. */
  readonly twofold: readonly string[];
}

/**
 * Joins what two commits made of a third, file by file; changes nothing.
 * @param whole the repository with its whole work tree
 * @param made the texts that are to stand in some files (null: none) where lines alone don't do
 * @param open opens the repository's objects
 * @throws UsageError where they changed a file whose name can't be read
 */
export async function joinedFiles(
  whole: Repository,
  { base, ours, theirs }: Commits,
  made: ReadonlyMap<string, string | null>,
  open: () => Objects,
): Promise<JoinedFiles> {
  const [was, mine, other] = [
    await filesOf(whole, base, open),
    await filesOf(whole, ours, open),
    await filesOf(whole, theirs, open),
  ];
  const entries: IndexEntry[] = [];
  const files: FileContent[] = [];
  const both: string[] = [];
  const torn: string[] = [];
  const mute: string[] = [];
  const reader = open();
  try {
    for (const path of [...new Set([...mine.keys(), ...other.keys()])].sort()) {
      const [then, one, two] = [was.get(path), mine.get(path), other.get(path)];
      const isMade = made.has(path);
      if (!isMade && (isSameEntry(one, two) || isSameEntry(then, two))) continue;
      if (!isReadable(path)) throw new UsageError('unreadableName', { path });
      if (!isMade && isSameEntry(then, one)) {
        entries.push(entryOf(path, two));
        continue;
      }
      both.push(path);
      const texts = await Promise.all([then, one, two].map((file) => textOf(reader, file)));
      const lines = joinedBy(texts);
      const text = isMade ? made.get(path) : lines?.text;
      if (!isMade && (!lines || lines.isTorn)) torn.push(path);
      if (losesComments(texts, text)) mute.push(path);
      // Whoever changed whether it can be run did so on purpose.
      const mode = (one && one.mode !== then?.mode ? one : (two ?? one))?.mode ?? usualMode;
      if (text !== undefined) files.push({ path, bytes: text === null ? null : Buffer.from(text), mode });
    }
  } finally {
    await reader.close();
  }
  const all = [...entries, ...entriesOf(whole, files)];
  return { entries: all, both, torn, mute, twofold: twofoldIn([...mine.keys()], all) };
}

/** The paths of files that folders would have as well, were some entries put among others. */
function twofoldIn(paths: readonly string[], entries: readonly IndexEntry[]): readonly string[] {
  const files = new Set(paths);
  for (const { path, id } of entries)
    if (id === null) files.delete(path);
    else files.add(path);
  const folders = new Set<string>();
  for (const path of files)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      folders.add(path.slice(0, end));
  return [...files].filter((path) => folders.has(path)).sort();
}

/** What three texts give by their lines, ours where they don't tell; the first may be that of no file. */
function joinedBy([then, one, two]: readonly (string | null | undefined)[]): JoinedText | null {
  if (typeof one !== 'string' || typeof two !== 'string' || then === undefined) return null;
  return joinedText(then ?? commonLines(one, two), one, two);
}

/** Whether a text loses a comment that either of two has added to a third one, given before theirs. */
export function losesComments(
  [then, one, two]: readonly (string | null | undefined)[],
  text: string | null | undefined,
): boolean {
  if (typeof one !== 'string' || typeof two !== 'string' || typeof text !== 'string') return false;
  return hasLostComments(then ?? '', [one, two], text);
}

const entryOf = (path: string, file: KeptFile | undefined): IndexEntry => ({
  path,
  id: file?.id ?? null,
  mode: file?.mode ?? usualMode,
});

/** A file's text; null where there is no file, undefined where it is no text, or larger than what is read. */
export async function textOf(reader: Objects, file: KeptFile | undefined): Promise<string | null | undefined> {
  if (!file) return null;
  if (!file.mode.startsWith('100') || file.size > limits.bytes) return undefined;
  const bytes = await reader.read(file.id);
  return bytes && isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : undefined;
}
