import { createHash, type Hash } from 'node:crypto';

/** What makes ids like one: they are longer in some repositories. */
export const hashFor = (like: string): Hash => createHash(like.length === 64 ? 'sha256' : 'sha1');

/**
 * The id of an object.
 * @param type as Git calls it: `blob`, `tree`, `commit` or `tag`
 */
export const idOf = (type: string, bytes: Uint8Array, like: string): string =>
  hashFor(like).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');

/** A content's id as Git counts it. */
export const blobId = (bytes: Uint8Array, like: string): string => idOf('blob', bytes, like);

/**
 * Whether a content is the one that Git keeps under an id. Line ends of Windows are no difference: Git itself writes and
 * reads them either way. Git is never asked, since it would run the filters that a repository brings.
 */
export const isSame = (bytes: Uint8Array, id: string): boolean =>
  blobId(bytes, id) === id || (bytes.includes(13) && blobId(withLineFeeds(bytes), id) === id);

/** With the line ends that Git keeps, whatever the encoding; what has a zero byte is no text and is left alone. */
export const withLineFeeds = (bytes: Uint8Array): Uint8Array =>
  bytes.includes(0) ? bytes : Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
