import { isUtf8 } from 'node:buffer';

/** What no text has between its lines and words; some programs end one with `\x1a`, or leave `\x1b` in it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
const control = /[\x01-\x08\x0e-\x19\x1c-\x1f]/g;

/**
 * The text that bytes hold, whatever program wrote it: in UTF-8, in UTF-16 (as Excel's “Unicode text”), or with one byte a letter
 * (as Excel writes CSV in Spanish).
 * @returns null where they are no text
 */
export function anyText(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replaceAll('\0', '');
  // What is pasted from a PDF brings some along.
  const most = Math.max(2, text.length / 500);
  let controls = 0;
  for (const _ of text.matchAll(control)) if (++controls > most) return null;
  return text;
}

/** By its mark, else by where the zeros stand that half of the bytes of Latin letters are. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const looked = bytes.subarray(0, 10_000);
  const zerosAt = (rest: number): number => looked.filter((byte, i) => byte === 0 && i % 2 === rest).length;
  if (zerosAt(1) > looked.length / 4) return 'utf-16le';
  if (zerosAt(0) > looked.length / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'latin1';
}
