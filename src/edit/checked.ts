import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { decode } from '../data/decode.ts';
import { folderSource } from '../data/folder.ts';
import { limits } from '../data/limits.ts';
import { parse } from '../data/parse.ts';
import { isTemporary, roleOf } from '../data/paths.ts';
import { wrongIn } from '../data/schema.ts';
import { UsageError } from '../model/errors.ts';
import type { Problem } from '../model/findings.ts';
import { type ProfileBreach, readingProblem } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { editedData, saySame } from './edited-data.ts';
import { byteOrderMark, inTurn, sweepBeside, unchangedText, writeEdited } from './files.ts';
import { commentsIn, inForm } from './form.ts';
import { edited, NothingToEdit, type YamlEdit } from './yaml.ts';

// These bytes were checked, these are written: every command that changes data goes through here.

/** A file's new text, with the text that it was made from; null where there is no such file yet. */
export interface NewText {
  /** Relative to the data folder. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
  /** Whether the byte order mark goes that some editors put in front of it. */
  readonly withoutMark?: boolean;
}

/** What would be wrong with a file of the data folder if it held a text: it is read as any file is. */
function wrongWith(path: string, text: string): readonly Problem[] {
  const role = roleOf(path);
  if (typeof role !== 'object') throw new Error(`${path} is no data file`);
  const bytes = Buffer.from(text);
  if (bytes.length > limits.bytes)
    return [readingProblem('file-too-large', { file: path }, { bytes: bytes.length, most: limits.bytes })];
  const { problem } = decode(path, bytes);
  return problem ? [problem] : wrongIn(role.kind, parse(path, text));
}

/** How a file of the data folder would be read if it held a text: without an error, not at all for its size or that of a text in it, or with errors. */
export function readAs(path: string, text: string): 'sound' | 'tooLarge' | 'wrong' {
  const wrong = wrongWith(path, text);
  if (wrong.length === 0) return 'sound';
  return wrong.some((one) => isTooMuch(one) || isTooLong(one)) ? 'tooLarge' : 'wrong';
}

/** Whether a file of the data folder would be read without an error if it held a text. */
export const isSound = (path: string, text: string): boolean => readAs(path, text) === 'sound';

/**
 * A file's new text, once it was read again and nothing is wrong with it.
 * @param edit makes the new text of the old one
 * @throws UsageError where the file is written in a way that can't be changed safely, or would grow beyond what is read
 */
export function checkedText(path: string, before: string | null, edit: (text: string) => string): NewText {
  const after = editedText(path, before ?? '', edit);
  const [first] = wrongWith(path, after);
  if (first && isTooLong(first)) throw new UsageError('textTooLong', { path, most: limits.scalar });
  if (first) throw new UsageError(isTooMuch(first) ? 'wouldBeTooLarge' : 'cannotEdit', { path });
  return { path, before, after };
}

/**
 * A file of the folder with some changes made. What it says then is held against its data with the same changes made: where
 * somebody wrote it in a way that nobody foresaw, a change must not make a comment part of a text, say.
 * @throws UsageError as `checkedText`
 */
export function withEdits({ files }: Snapshot, path: string, edits: readonly YamlEdit[]): NewText {
  const before = files.get(path)?.text ?? null;
  const text = checkedText(path, before, (there) => {
    const after = edited(there, edits);
    return edits.some(mayBreakForm) ? formedAs(path, there, after) : after;
  });
  const meant = editedData(parse(path, before ?? '').data, edits);
  if (!saySame(parse(path, text.after).data, meant)) throw new UsageError('cannotEdit', { path });
  return text;
}

/** Whether an edit writes more than a word or two: only that may not be in the form, and looking for it takes long in a long file. */
const mayBreakForm = (edit: YamlEdit): boolean =>
  'value' in edit && (typeof edit.value === 'object' || String(edit.value).length > oneWord);

/** How long a value is at most that stands on the line of its key in any form. */
const oneWord = 40;

/**
 * A new text in the form that all data files have, where the one before it has it: whoever keeps files in it finds them in it
 * after a command. Any other file keeps the form that somebody gave it.
 */
function formedAs(path: string, before: string, after: string): string {
  const role = roleOf(path);
  if (typeof role !== 'object' || inForm(role.kind, before) !== before) return after;
  const formed = inForm(role.kind, after);
  return formed !== null && isDeepStrictEqual(commentsIn(formed), commentsIn(after)) ? formed : after;
}

function editedText(path: string, text: string, edit: (text: string) => string): string {
  try {
    return edit(text);
  } catch (error) {
    if (error instanceof NothingToEdit) throw new UsageError('cannotEdit', { path });
    throw error;
  }
}

/** Whether a file would be larger, or have more in it, than is read. */
const isTooMuch = (problem: Problem): boolean =>
  problem.rule === 'file-too-large' || (['values', 'lists', 'keys'] as const).some((kind) => isBreach(problem, kind));

/** Whether a text of a file would be longer than is read. */
const isTooLong = (problem: Problem): boolean => isBreach(problem, 'scalar');

const isBreach = ({ rule, args }: Problem, kind: ProfileBreach['kind']): boolean =>
  rule === 'yaml-profile' && (args as ProfileBreach).kind === kind;

/**
 * Writes texts in the place of those that they were made from, in their order.
 * @param folder the data folder
 * @throws UsageError where one of the old texts is no longer what it was: nothing of what somebody else saved is lost
 */
export async function writeChecked(folder: string, texts: readonly NewText[]): Promise<void> {
  for (const { path, before } of texts) await unchangedText(join(folder, path), path, before);
  await inTurn(texts, ({ path, before, after, withoutMark }) =>
    writeEdited(join(folder, path), after, path, before, withoutMark),
  );
}

/**
 * Takes away what runs that were killed left beside the files of a folder: who repeats a command that was killed when all
 * was written has nothing to write any more.
 */
export const sweepData = (folder: string, { files }: Snapshot): Promise<void> => sweepBeside(folder, [...files.keys()]);

/**
 * Whether a byte order mark stands in front of a file, which reading leaves out.
 * @throws UsageError where the file is no longer the text that was read
 */
export const hasMark = async (folder: string, path: string, text: string): Promise<boolean> =>
  byteOrderMark((await unchangedText(join(folder, path), path, text)) ?? '') !== '';

/** Whether a file's bytes are the text that was checked; a file that is gone was not there then. */
export function isAsChecked({ files }: Snapshot, path: string, bytes: Uint8Array | null): boolean {
  const text = files.get(path)?.text;
  if (bytes === null) return text === undefined;
  const now = decode(path, bytes);
  return now.problem === null && now.text === text;
}

/** The data files on the disk that are not, or no longer, what was checked; sorted by path. */
export async function changedOnDisk(checked: Snapshot, folder: string): Promise<readonly string[]> {
  const entries = (await folderSource(folder).list()).filter(({ path, kind }) =>
    kind === 'file' ? isRead(path) : !isTemporary(path),
  );
  const there = new Set(entries.map(({ path }) => path));
  const changed = [...checked.files.keys()].filter((path) => !there.has(path));
  for (const { path, kind, size } of entries) {
    const isSmall = kind === 'file' && size <= limits.bytes;
    const bytes = isSmall ? await readFile(join(folder, path)).catch(() => null) : null;
    if (bytes === null || !isAsChecked(checked, path, bytes)) changed.push(path);
  }
  return changed.sort();
}

/** Whether a path is one that reading looks at, or finds fault with. */
function isRead(path: string): boolean {
  const role = roleOf(path);
  return typeof role === 'object' || role === 'unknown-yaml';
}
