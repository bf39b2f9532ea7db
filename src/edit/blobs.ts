import { isUtf8 } from 'node:buffer';
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { git, type Repository } from '../data/git.ts';
import { limits } from '../data/limits.ts';
import type { KeptFile } from './store.ts';

/** What makes ids like one: they are longer in some repositories. */
const hashFor = (like: string): Hash => createHash(like.length === 64 ? 'sha256' : 'sha1');

/** A content's id as Git counts it. */
const blobId = (bytes: Uint8Array, like: string): string =>
  hashFor(like).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/**
 * Whether a content is the one that Git keeps under an id. Line ends of Windows are no difference: Git itself writes and
 * reads them either way. Git is never asked, since it would run the filters that a repository brings.
 */
export const isSame = (bytes: Uint8Array, id: string): boolean =>
  blobId(bytes, id) === id || blobId(withLineFeeds(bytes), id) === id;

/** As `isSame`, of a file of any size: it is read part by part. */
export async function isSameFile(path: string, size: number, id: string): Promise<boolean> {
  const hash = hashFor(id).update(`blob ${size}\0`);
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex') === id || (size <= mostText && isSame(await readFile(path), id));
}

/** Bytes of a file that may be a text with the line ends of Windows. */
const mostText = 16_000_000;

/** With the line ends that Git keeps, whatever the encoding; what has a zero byte is no text and is left alone. */
const withLineFeeds = (bytes: Uint8Array): Uint8Array =>
  bytes.includes(0) ? bytes : Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');

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
