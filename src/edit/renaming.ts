import { wholeOf } from '../data/git.ts';
import type { Past } from '../data/past.ts';
import { loadedFiles } from '../model/entries.ts';
import type { KeyPath } from '../model/findings.ts';
import type { Waiver } from '../model/generated/types.ts';
import { referencesIn } from '../model/references.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { storeCommit, storeFiles, usualMode } from './store.ts';
import { filesOf } from './work-tree.ts';

/** A plan that is to have another id, and so another file. */
export interface NewName {
  readonly from: string;
  readonly to: string;
  /** Relative to the data folder, before and then. */
  readonly file: string;
  readonly newFile: string;
}

/** A stretch of a file's text, in UTF-16 offsets, in which a name stands that another one takes the place of. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly by: string;
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
  const files = [...placesIn(snapshot, names)].flatMap(([file, places]) => {
    const text = replaced(snapshot.files.get(file)?.text ?? '', places);
    const mode = kept.get(prefix + file)?.mode ?? usualMode;
    const path = prefix + (moved.get(file) ?? file);
    const gone = moved.has(file) ? [{ path: prefix + file, bytes: null, mode }] : [];
    return [...gone, { path, bytes: Buffer.from(text), mode }];
  });
  return storeCommit(whole, { parent: commit, others: [], entries: await storeFiles(whole, files), message: '' });
}

/** Where plans are named, by the file. */
function placesIn(snapshot: Snapshot, names: readonly NewName[]): ReadonlyMap<string, readonly Place[]> {
  const ids = new Map(names.map(({ from, to }) => [from, to]));
  const found = new Map<string, Place[]>();
  for (const loaded of loadedFiles(snapshot)) {
    const { kind, file, data } = loaded;
    const text = snapshot.files.get(file);
    const add = (path: KeyPath, part: 'key' | 'value', name: string, by: string | undefined) => {
      if (!text || by === undefined) return;
      const { line, column, endLine, endColumn } = text.locate(path, part);
      const [start, end] = [text.startOf(line) + column - 1, text.startOf(endLine) + endColumn - 1];
      const places = found.get(file);
      if (places) places.push({ start, end, name, by });
      else found.set(file, [{ start, end, name, by }]);
    };
    if (kind === 'plans') add(['id'], 'value', String(data['id']), ids.get(String(data['id'])));
    for (const { id, to, path } of referencesIn(loaded)) if (to === 'plan-item') add(path, 'value', id, ids.get(id));
    if (kind === 'waivers')
      for (const [i, { item = '' }] of (data['waivers'] as readonly Waiver[]).entries())
        add(['waivers', i, 'item'], 'value', item, ids.get(item));
    if (kind === 'stamps')
      for (const key of Object.keys(data)) {
        // The stamps of a plan's own texts, and of decisions on it, have its id in their keys.
        const [, within = '', id = '', rest = ''] = /^([^/]*\/)?([^./]+)(\..*)$/.exec(key) ?? [];
        const to = ids.get(id);
        const by = to === undefined ? undefined : `${within}${to}${rest}`;
        // Stamps that stand there already are of that id.
        if (by !== undefined && !Object.hasOwn(data, by)) add([key], 'key', key, by);
      }
  }
  return found;
}

function replaced(text: string, places: readonly Place[]): string {
  const sorted = [...places].sort((one, other) => one.start - other.start);
  const parts = sorted.map(
    ({ start, end, name, by }, i) =>
      text.slice(sorted[i - 1]?.end ?? 0, start) + text.slice(start, end).replace(name, () => by),
  );
  return parts.join('') + text.slice(sorted.at(-1)?.end ?? 0);
}
