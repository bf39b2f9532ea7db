import { objectReader } from './commit.ts';
import { contentsOf, type Repository } from './git.ts';

/** How many bytes of what a file once held are read at most; no person reads back further. */
const mostBytes = 64_000_000;

/** What a file of the data folder once held, the newest first. */
export interface Versions {
  /** They are read one by one, as they are asked for; a content that comes again is left out. */
  readonly texts: AsyncIterable<string>;
  /** Whether these are all, or only the last ones of a long history. */
  readonly areAll: boolean;
}

/**
 * What a file of the data folder held in the last commits of the present branch.
 * @param path relative to the data folder
 * @param since a commit whose past is left out, with itself
 * @throws UsageError where Git can't be used
 */
export async function versionsOf(repository: Repository, path: string, since?: string): Promise<Versions> {
  const { contents, areAll } = await contentsOf(repository, path, since);
  const wanted: string[] = [];
  let bytes = 0;
  for (const { id, size } of contents) {
    bytes += size;
    if (bytes > mostBytes) break;
    wanted.push(id);
  }
  return { texts: textsOf(repository, wanted), areAll: areAll && wanted.length === contents.length };
}

async function* textsOf(repository: Repository, ids: readonly string[]): AsyncGenerator<string> {
  const reader = objectReader(repository);
  try {
    for (const id of ids) {
      const bytes = await reader.read(id);
      if (bytes) yield new TextDecoder().decode(bytes);
    }
  } finally {
    await reader.close();
  }
}
