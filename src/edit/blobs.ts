import { createHash } from 'node:crypto';
import { git, type Repository } from '../data/git.ts';
import { limits } from '../data/limits.ts';
import type { KeptFile } from './commits.ts';

/** A content's id as Git counts it. */
function blobId(bytes: Uint8Array, like: string): string {
  const algorithm = like.length === 64 ? 'sha256' : 'sha1';
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * Whether a content is the one that Git keeps under an id. Line ends of Windows are no difference: Git itself writes and
 * reads them either way. Git is never asked, since it would run the filters that a repository brings.
 */
export const isSame = (bytes: Uint8Array, id: string): boolean =>
  blobId(bytes, id) === id || blobId(withLineFeeds(bytes), id) === id;

/** A text with the line ends that Git keeps; what is no text is left alone. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(0)) return bytes;
  try {
    return Buffer.from(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n'),
    );
  } catch {
    return bytes;
  }
}

/**
 * A file's bytes as a commit is to hold them: with the line ends that the branch's last commit has in it, or, of a new
 * file, in the folder's other files.
 */
export async function asKept(
  repository: Repository,
  bytes: Uint8Array,
  like: KeptFile | undefined,
): Promise<Uint8Array> {
  const plain = withLineFeeds(bytes);
  // Git is only asked about a text that has the line ends of Windows, and for no more than a data file may have.
  if (like === undefined || plain.length === bytes.length || like.size > limits.bytes) return plain;
  return (await git(repository, 'cat-file', 'blob', like.id)).includes('\r\n') ? bytes : plain;
}
