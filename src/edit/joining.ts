import { isUtf8 } from 'node:buffer';
import { git, type Repository } from '../data/git.ts';
import { limits } from '../data/limits.ts';
import { type Objects, openObjects } from '../data/objects.ts';
import { commonLines, hasLostComments, joinedText } from './lines.ts';
import { type IndexEntry, type KeptFile, storeFiles, usualMode } from './store.ts';
import { filesOf } from './work-tree.ts';

/** Three commits: one, and two that were made from it. */
export interface Commits {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** How a file is made of two that people changed, each for itself; the first that gives what is wanted is taken. */
export const ways = ['ours in doubt', 'theirs in doubt', 'ours', 'theirs'] as const;
export type Way = (typeof ways)[number];

/** What is to become of our files so that they hold what both have. */
export interface JoinedFiles {
  /** What changes in ours, by paths from the top of the work tree. */
  readonly entries: readonly IndexEntry[];
  /** The files that both changed. */
  readonly both: readonly string[];
  /** Those of them of which the lines alone don't tell what they are to be. */
  readonly torn: readonly string[];
  /** Those that would lose what somebody wrote as a comment, which no item holds. */
  readonly mute: readonly string[];
}

/** The commit that two come from; null where there is none, or only part of the history is here. */
export async function commonCommit(repository: Repository, one: string, other: string): Promise<string | null> {
  const found = await git(repository, 'merge-base', '--all', one, other).catch(() => '');
  return found.split('\n').find((id) => id !== '') ?? null;
}

/**
 * Joins what two commits made of a third, file by file; stores the contents that are new and changes nothing else.
 * @param whole the repository with its whole work tree
 * @param wayOf how a file that both changed is made
 */
export async function joinedFiles(
  whole: Repository,
  { base, ours, theirs }: Commits,
  wayOf: (path: string) => Way,
): Promise<JoinedFiles> {
  const [was, mine, other] = [await filesOf(whole, base), await filesOf(whole, ours), await filesOf(whole, theirs)];
  const entries: IndexEntry[] = [];
  const both: string[] = [];
  const torn: string[] = [];
  const mute: string[] = [];
  const reader = openObjects(whole);
  try {
    for (const path of [...new Set([...mine.keys(), ...other.keys()])].sort()) {
      const [then, one, two] = [was.get(path), mine.get(path), other.get(path)];
      if (isSameFile(one, two) || isSameFile(then, two)) continue;
      if (isSameFile(then, one)) {
        entries.push(entryOf(path, two));
        continue;
      }
      both.push(path);
      const texts = await Promise.all([then, one, two].map((file) => textOf(reader, file)));
      const way = wayOf(path);
      const text = one && two ? joinedBy(texts, way) : null;
      if (text === null || text.isTorn) torn.push(path);
      if (one && two && losesComments(texts, way, text?.text)) mute.push(path);
      if (way === 'theirs') entries.push(entryOf(path, two));
      else if (way !== 'ours' && text) {
        const bytes = Buffer.from(text.text);
        entries.push(...(await storeFiles(whole, [{ path, bytes, mode: one?.mode ?? usualMode }])));
      }
    }
  } finally {
    await reader.close();
  }
  return { entries, both, torn, mute };
}

/** What three texts give by their lines; the first may be that of no file. */
function joinedBy([then, one, two]: readonly (string | null | undefined)[], way: Way) {
  if (typeof one !== 'string' || typeof two !== 'string' || then === undefined) return null;
  return joinedText(then ?? commonLines(one, two), one, two, way === 'theirs in doubt' ? 'theirs' : 'ours');
}

/** Whether a way of joining loses a comment of either. */
function losesComments(
  [then, one, two]: readonly (string | null | undefined)[],
  way: Way,
  lines: string | undefined,
): boolean {
  const text = way === 'ours' ? one : way === 'theirs' ? two : lines;
  if (typeof one !== 'string' || typeof two !== 'string' || typeof text !== 'string') return false;
  return [one, two].some((side) => hasLostComments(then ?? '', side, text));
}

const isSameFile = (one: KeptFile | undefined, other: KeptFile | undefined): boolean =>
  one?.id === other?.id && one?.mode === other?.mode;

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
