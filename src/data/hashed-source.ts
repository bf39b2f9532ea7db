import { blobId, isSame } from './blob-ids.ts';
import { limits } from './limits.ts';
import { type Entry, isReadable, type Source } from './source.ts';

/**
 * A source that says of its files by what id Git would know them, so that what a commit holds too is parsed once. A file is
 * read when the source is listed, and what was read then is what is given: between the two an editor may save.
 * @param known the ids by path of the commit that it is compared with; line ends of Windows make no other content
 * @param like an object id of the repository
 */
export function hashedSource(source: Source, known: ReadonlyMap<string, string>, like: string): Source {
  const bytesOf = new Map<string, Uint8Array>();
  async function withId(entry: Entry, total: number): Promise<Entry> {
    // What is too large is refused unread, alone or together with the others.
    if (entry.kind !== 'file' || entry.size > limits.bytes || total > limits.total || !isReadable(entry.path))
      return entry;
    const bytes = await source.read(entry.path);
    bytesOf.set(entry.path, bytes);
    const there = known.get(entry.path);
    return { ...entry, id: there !== undefined && isSame(bytes, there) ? there : blobId(bytes, like) };
  }
  return {
    ...source,
    async list() {
      const entries: Entry[] = [];
      let total = 0;
      for (const entry of await source.list()) {
        total += entry.size;
        entries.push(await withId(entry, total));
      }
      return entries;
    },
    async read(path) {
      const bytes = bytesOf.get(path) ?? (await source.read(path));
      bytesOf.delete(path);
      return bytes;
    },
  };
}
