import type { Past } from '../data/past.ts';
import { wholeOf } from '../data/repository.ts';

import { loadedFiles } from '../model/entries.ts';
import type { KeyPath, TextChange } from '../model/findings.ts';
import { itemsNamedIn } from '../model/references.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { stretchOf, withChanges } from '../model/text-changes.ts';
import { stampKeyUnder } from '../model/translations.ts';
import { entriesOf, storeCommit, usualMode } from './store.ts';
import { filesOf } from './work-tree.ts';

/** A plan that is to have another id, and so another file. */
export interface NewName {
  readonly from: string;
  readonly to: string;
  /** Relative to the data folder, before and then. */
  readonly file: string;
  readonly newFile: string;
}

/**
 * A commit like another one, in which some plans have another id: their files, and whatever names them. It comes after
 * that one, and nobody sees it: only objects are stored.
 * @param past of the whole folder
 */
export async function withPlansNamed(past: Past, commit: string, names: readonly NewName[]): Promise<string> {
  const whole = wholeOf(past.repository);
  const { prefix } = past.repository;
  const snapshot = await past.at(commit);
  const kept = await filesOf(whole, commit);
  const moved = new Map(names.map(({ file, newFile }) => [file, newFile]));
  const files = [...changesIn(snapshot, names)].flatMap(([file, changes]) => {
    const text = withChanges(snapshot.files.get(file)?.text ?? '', changes);
    const mode = kept.get(prefix + file)?.mode ?? usualMode;
    const path = prefix + (moved.get(file) ?? file);
    const gone = moved.has(file) ? [{ path: prefix + file, bytes: null, mode }] : [];
    return [...gone, { path, bytes: Buffer.from(text), mode }];
  });
  return storeCommit(whole, { parent: commit, entries: entriesOf(whole, files), message: '' });
}

/** What is to be changed in files that name plans, by the file. */
function changesIn(snapshot: Snapshot, names: readonly NewName[]): ReadonlyMap<string, readonly TextChange[]> {
  const ids = new Map(names.map(({ from, to }) => [from, to]));
  const found = loadedFiles(snapshot).flatMap((loaded): [string, TextChange[]][] => {
    const { kind, file, data } = loaded;
    const text = snapshot.files.get(file);
    if (!text) return [];
    const change = (path: KeyPath, part: 'key' | 'value', name: string, by: string): TextChange => {
      const { from, to } = stretchOf(text, text.locate(path, part));
      // It may stand in quotes.
      return { from, to, by: text.text.slice(from, to).replace(name, () => by) };
    };
    const values = [...itemsNamedIn(loaded)].flatMap(({ id, path }) => {
      const by = ids.get(id);
      return by === undefined ? [] : [change(path, 'value', id, by)];
    });
    const keys = (kind === 'stamps' ? Object.keys(data) : []).flatMap((key) => {
      const by = stampKeyUnder(key, ids);
      // Stamps that stand there already are of that id.
      return by === null || Object.hasOwn(data, by) ? [] : [change([key], 'key', key, by)];
    });
    return values.length + keys.length === 0 ? [] : [[file, [...values, ...keys]]];
  });
  return new Map(found);
}
