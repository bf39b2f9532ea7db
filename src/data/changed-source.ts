import { byCodePoint } from '../model/text.ts';
import type { Entry, Source } from './source.ts';

/** What would be otherwise in a folder. */
export interface FolderChanges {
  /** New texts of files, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  /** New paths of files, by their old ones. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Paths that go: second names of files that stay. */
  readonly gone: ReadonlySet<string>;
}

/**
 * A folder as it would be with some changes, to be read before they are made. What stays is the same content each time,
 * so that with the same `known` it is read once (see `load`); what is only tried is not kept.
 * @param entries what the folder holds
 */
export function changedSource(
  source: Source,
  entries: readonly Entry[],
  { texts, renamed, gone }: FolderChanges,
): Source {
  const own = new Map([...renamed].map(([from, to]) => [to, from]));
  return {
    name: source.name,
    list: async () =>
      entries
        .filter(({ path }) => !gone.has(path))
        .map((entry) => {
          const text = texts.get(entry.path);
          const path = renamed.get(entry.path) ?? entry.path;
          if (text === undefined) return { ...entry, path, id: `disk ${entry.path}` };
          return { ...entry, path, size: Buffer.byteLength(text) };
        })
        .sort((a, b) => byCodePoint(a.path, b.path)),
    read: async (path) => {
      const from = own.get(path) ?? path;
      const text = texts.get(from);
      return text === undefined ? source.read(from) : Buffer.from(text);
    },
  };
}
