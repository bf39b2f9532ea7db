import { hashFor } from '../data/blob-ids.ts';

/** An object that is to be stored. */
export interface NewObject {
  readonly type: 'blob' | 'tree';
  readonly bytes: Uint8Array;
}

/** How a pack calls the types. */
const typeNumbers = { tree: 2, blob: 3 } as const;

/**
 * Objects one after the other as Git reads them from its standard input, `git help gitformat-pack`: all of them in one go,
 * which spares a command for each.
 * @param like an object id of the repository
 */
export function* packOf(objects: readonly NewObject[], like: string): Generator<Uint8Array> {
  const hash = hashFor(like);
  for (const part of partsOf(objects)) {
    hash.update(part);
    yield part;
  }
  yield hash.digest();
}

function* partsOf(objects: readonly NewObject[]): Generator<Uint8Array> {
  const head = Buffer.from('PACK\0\0\0\u0002....');
  head.writeUInt32BE(objects.length, 8);
  yield head;
  for (const { type, bytes } of objects) {
    yield headOf(typeNumbers[type], bytes.length);
    yield* wrapped(bytes);
  }
}

/** Bytes in one block of what is not compressed, at most. */
const mostOfBlock = 65_535;

/**
 * Bytes as in a file of zlib (RFC 1950, RFC 1951), not compressed: Git compresses what it stores. They are not copied, which
 * a file that is nearly as large as the memory needs.
 */
function* wrapped(bytes: Uint8Array): Generator<Uint8Array> {
  yield Uint8Array.of(0x78, 0x01);
  let from = 0;
  do {
    const part = bytes.subarray(from, from + mostOfBlock);
    from += part.length;
    const head = Buffer.alloc(5);
    head.writeUInt8(from === bytes.length ? 1 : 0);
    head.writeUInt16LE(part.length, 1);
    head.writeUInt16LE(mostOfBlock - part.length, 3);
    yield head;
    yield part;
  } while (from < bytes.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(adler32(bytes));
  yield sum;
}

/** The check sum of zlib: the sum of the bytes, and that of all sums so far. */
function adler32(bytes: Uint8Array): number {
  let one = 1;
  let two = 0;
  // The remainder is taken seldom, which is faster: over 2,000 bytes the sums stay small numbers.
  for (let from = 0; from < bytes.length; from += 2_000) {
    for (const byte of bytes.subarray(from, from + 2_000)) {
      one += byte;
      two += one;
    }
    one %= 65_521;
    two %= 65_521;
  }
  return two * 65_536 + one;
}

/** Type and size: four bits of the size in the first byte, seven in each that follows, the lowest first. */
function headOf(type: number, size: number): Uint8Array {
  const numbers = [type * 16 + (size % 16)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) numbers.push(rest % 128);
  return Uint8Array.from(numbers, (one, i) => (i < numbers.length - 1 ? one + 128 : one));
}
