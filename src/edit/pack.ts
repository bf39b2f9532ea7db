import { createDeflate, deflateSync } from 'node:zlib';
import { hashFor } from '../data/blob-ids.ts';

/** An object that is to be stored. */
export interface NewObject {
  readonly type: 'blob' | 'tree' | 'commit';
  readonly bytes: Uint8Array;
}

/** How a pack calls the types. */
const typeNumbers = { commit: 1, tree: 2, blob: 3 } as const;

/**
 * Objects one after the other as Git reads them from its standard input, `git help gitformat-pack`: all of them in one go,
 * which spares a command for each.
 * @param like an object id of the repository
 */
export async function* packOf(objects: readonly NewObject[], like: string): AsyncGenerator<Uint8Array> {
  const hash = hashFor(like);
  for await (const part of partsOf(objects)) {
    hash.update(part);
    yield part;
  }
  yield hash.digest();
}

async function* partsOf(objects: readonly NewObject[]): AsyncGenerator<Uint8Array> {
  const head = Buffer.from('PACK\0\0\0\u0002....');
  head.writeUInt32BE(objects.length, 8);
  yield head;
  for (const { type, bytes } of objects) {
    yield headOf(typeNumbers[type], bytes.length);
    yield* wrapped(bytes);
  }
}

/** Bytes up to which a stream takes longer than all at once. */
const small = 65_536;

/**
 * Bytes as in a file of zlib, not compressed: Git compresses what it stores. A large one goes part by part, since it may be
 * nearly as large as the memory.
 */
async function* wrapped(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length <= small) return yield deflateSync(bytes, { level: 0 });
  const stream = createDeflate({ level: 0, chunkSize: small });
  stream.end(bytes);
  yield* stream;
}

/** Type and size: four bits of the size in the first byte, seven in each that follows, the lowest first. */
function headOf(type: number, size: number): Uint8Array {
  const numbers = [type * 16 + (size % 16)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) numbers.push(rest % 128);
  return Uint8Array.from(numbers, (one, i) => (i < numbers.length - 1 ? one + 128 : one));
}
