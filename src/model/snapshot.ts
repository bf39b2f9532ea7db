import type { FilePath, KeyPath, Problem, Range } from './findings.ts';
import type { Files, Settings } from './generated/types.ts';
import type { FileKind, ManyKind } from './kinds.ts';

/** What each kind of file holds once it has been read and agrees with its schema. */
export type FileShapes = Required<Files>;

/** A file whose text could be read, whether or not its content is right. */
export interface DataFile {
  /** Relative to the data folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Whether no value of it may be shown: contact points, and reports for the Network. */
  readonly isPrivate: boolean;
  /** Where a key or value stands. Worked out when asked for; a missing one stands at its nearest parent. */
  locate(path: KeyPath, part?: 'key' | 'value'): Range;
  /**
   * What the steps of a path are called: keys, and the entries of lists by what they are known by, or what they hold, wherever
   * in the list they stand. Of a private file no entry is told by what it holds.
   */
  names(path: KeyPath, isPrivate: boolean): readonly string[];
  /** The line and column of a stretch of the text. */
  range(from: number, to: number): Range;
  /** Where a line, counted from 1, begins: an offset in UTF-16 units. */
  startOf(line: number): number;
  /** A line, counted from 1, without its line break; empty where there is none. */
  lineAt(line: number): string;
}

/** A file's data with the file's path. */
export interface Loaded<T> {
  readonly file: string;
  readonly data: T;
}

/** The files of a snapshot by their kinds: a part is null, or empty, where its file is missing or could not be read. */
type Parts = {
  readonly [K in Exclude<FileKind, 'settings'>]: K extends ManyKind
    ? readonly Loaded<FileShapes[K]>[]
    : Loaded<FileShapes[K]> | null;
};

/**
 * Everything in a data folder at one moment, unchangeable. What it came from (the work tree, a commit)
 * can't be told from it.
 */
export interface Snapshot extends Parts {
  /** The data folder's last name. */
  readonly name: string;
  readonly files: ReadonlyMap<string, DataFile>;
  /** How many data files were there, readable or not. */
  readonly fileCount: number;
  /**
   * The kinds of which at least one file is there and could not be read: nothing is known of what they hold. The settings are one
   * of them also where nobody says which ones hold.
   */
  readonly unreadKinds: ReadonlySet<FileKind>;
  /** The files that could not be read or that break their schema: nothing of what they hold is here. */
  readonly unread: readonly string[];
  /** The file of the settings; null where they can't be read. */
  readonly settingsFile: string | null;
  /** Those that hold: the folder's own, those of a state that is trusted, or what holds where they can't be read. */
  readonly settings: Settings;
  /** What the folder's own file of settings says; null where it can't be read. */
  readonly ownSettings: Settings | null;
  /**
   * What rules look at instead, where there is more of it; and a review, which says that it isn't all, as what there was before a
   * change. Nobody else may take it for what the files say.
   */
  readonly inPart: SnapshotInPart | null;
  /** What was wrong with the files themselves. */
  readonly problems: readonly Problem[];
}

/** A snapshot with what is sure of files in which keys stand that nobody knows. */
export interface SnapshotInPart {
  readonly snapshot: Snapshot;
  /** Where those keys stand: what seems to be missing there may be what they say. */
  readonly holders: readonly FilePath[];
}
