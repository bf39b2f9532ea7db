import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hashFor, isSame, withLineFeeds } from '../data/blob-ids.ts';
import { limits } from '../data/limits.ts';
import { type Objects, openObjects } from '../data/objects.ts';
import type { Repository } from '../data/repository.ts';
import { UsageError } from '../model/errors.ts';
import type { FileContent, KeptFile } from './store.ts';

/** As `isSame`, of a file of any size: it is read part by part. */
export async function isSameFile(path: string, size: number, id: string): Promise<boolean> {
  const hash = hashFor(id).update(`blob ${size}\0`);
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex') === id || (size <= mostText && isSame(await readFile(path), id));
}

/** Bytes of a file that may be a text with the line ends of Windows. */
const mostText = 16_000_000;

/** A file with that of the branch's last commit whose line ends it is to have: its own or, of a new file, another one's. */
export interface LikeKept extends FileContent {
  readonly like: KeptFile | undefined;
}

/** Files as a commit is to hold them: texts with the line ends that the last commit has in them, anything else as it is. */
export async function asKept(repository: Repository, files: readonly LikeKept[]): Promise<readonly FileContent[]> {
  const objects = openObjects(repository);
  try {
    const kept: FileContent[] = [];
    for (const { like, ...file } of files)
      kept.push({ ...file, bytes: file.bytes && (await withEndsLike(objects, file.path, file.bytes, like)) });
    return kept;
  } finally {
    await objects.close();
  }
}

async function withEndsLike(
  objects: Objects,
  path: string,
  bytes: Uint8Array,
  like: KeptFile | undefined,
): Promise<Uint8Array> {
  const plain = withLineFeeds(bytes);
  if (plain.length === bytes.length || !isUtf8(bytes)) return bytes;
  // Git is only asked about a text that has the line ends of Windows, and for no more than a data file may have.
  if (like === undefined || like.size > limits.bytes) return plain;
  const there = await objects.read(like.id);
  if (there === null) throw new UsageError('objectMissing', { path, id: like.id.slice(0, 12) });
  return Buffer.from(there).includes('\r\n') ? bytes : plain;
}
