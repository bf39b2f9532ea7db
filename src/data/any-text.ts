import { isUtf8 } from 'node:buffer';

/** Control characters that no text has: those between its lines and words, and the end of an old one, are left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
const control = /[\x01-\x08\x0e-\x19\x1c-\x1f]/;

/**
 * The text that bytes hold, whatever program wrote it: in UTF-8, in UTF-16 (as Excel's “Unicode text”), or with one byte a letter
 * (as Excel writes CSV in Spanish).
 * @returns null where they are no text
 */
export function anyText(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replaceAll('\0', '');
  return control.test(text) ? null : text;
}

/** By its mark, else by where the zeros stand that half of the bytes of Latin letters are. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [i, byte] of bytes.subarray(0, looked).entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = Math.min(bytes.length, looked) / 4;
  if (odd > many) return 'utf-16le';
  if (even > many) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** How many bytes are looked at for zeros. */
const looked = 10_000;
