import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hashFor, isSame, withLineFeeds } from '../data/blob-ids.ts';
import { git, type Repository } from '../data/git.ts';
import { limits } from '../data/limits.ts';
import type { KeptFile } from './store.ts';

/** As `isSame`, of a file of any size: it is read part by part. */
export async function isSameFile(path: string, size: number, id: string): Promise<boolean> {
  const hash = hashFor(id).update(`blob ${size}\0`);
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex') === id || (size <= mostText && isSame(await readFile(path), id));
}

/** Bytes of a file that may be a text with the line ends of Windows. */
const mostText = 16_000_000;

/**
 * A file's bytes as a commit is to hold them: a text with the line ends that the branch's last commit has in it, or, of a
 * new file, in the folder's other files; anything else as it is.
 */
export async function asKept(
  repository: Repository,
  bytes: Uint8Array,
  like: KeptFile | undefined,
): Promise<Uint8Array> {
  const plain = withLineFeeds(bytes);
  if (plain.length === bytes.length || !isUtf8(bytes)) return bytes;
  // Git is only asked about a text that has the line ends of Windows, and for no more than a data file may have.
  if (like === undefined || like.size > limits.bytes) return plain;
  return (await git(repository, 'cat-file', 'blob', like.id)).includes('\r\n') ? bytes : plain;
}
