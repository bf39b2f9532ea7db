import { loadedFiles } from '../model/entries.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { itemNames } from './parts.ts';

/**
 * The files that are the same in two states, which were read once for both: nothing in them has changed. By mistake a file
 * that changed may name what stands in one of them as well; that one is compared, so that neither of the two is lost.
 */
export function unchangedFiles(before: Snapshot, after: Snapshot): ReadonlySet<string> {
  const then = new Map(loadedFiles(before).map(({ file, data }) => [file, data]));
  const same = loadedFiles(after).filter(({ file, data }) => then.get(file) === data);
  const files = new Set(same.map(({ file }) => file));
  const changed = new Set(
    [before, after].flatMap((snapshot) =>
      loadedFiles(snapshot).flatMap((loaded) => (files.has(loaded.file) ? [] : itemNames(snapshot, loaded))),
    ),
  );
  if (changed.size === 0) return files;
  return new Set(
    same.filter((loaded) => !itemNames(after, loaded).some((name) => changed.has(name))).map(({ file }) => file),
  );
}
